"""What every section parser works with: items to read, a worksheet to cross words out on, readings to hand on.

A parser turns the items of a section into `Reading`s. It reads an item on `Worksheet`s: each value is *taken*, each cue
word that a rule consumes (`Advisor:`, a separator) is *cued*; what is neither is left over and must be given a place (a
note, a highlight) or ends in `unparsed`. So nothing can be lost, and each value knows its words.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from cvparse.layout.types import Line
from cvparse.lexicon.types import Lexicon
from cvparse.model import Entry, Issue, Marker, Person, SectionKind
from cvparse.sections.types import Section
from cvparse.text.styled import CELL, EMPTY, ICON, StyledText


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact that an entry prints in a row of its own behind its label: `Host: University of X`. `name` is the field of
    the entry that the label means, `values` are the fields that the row tells."""

    name: str
    label: StyledText
    value: StyledText
    values: tuple[tuple[str, str | tuple[str, ...] | None], ...]


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a list, not yet read.

    `text` is its body as one paragraph (line-end hyphens undone); `breaks` the offsets at which its printed lines
    start, the first is 0. `label` is a number or key before it (`[C17]`, `3.`), `margin` the tag beside it at the left,
    `aside` the tags at the right edge, in order. `bullets` are the offsets of `breaks` at which a bullet stood. `facts`
    are rows that told what they are by a label; their print is no part of `text`.
    """

    lines: tuple[Line, ...]
    text: StyledText
    breaks: tuple[int, ...] = (0,)
    label: StyledText = EMPTY
    margin: StyledText = EMPTY
    asides: tuple[StyledText, ...] = ()
    bullets: tuple[int, ...] = ()
    marks: tuple[StyledText, ...] = ()  # the bullets themselves, consumed by the rule that saw them
    rule: str = ""
    facts: tuple[Fact, ...] = ()

    @property
    def rows(self) -> tuple[StyledText, ...]:
        """The body's printed lines, each as a text of its own."""
        ends = (*self.breaks[1:], len(self.text))
        return tuple(self.text[a:b].strip() for a, b in zip(self.breaks, ends, strict=True))

    @property
    def raw(self) -> str:
        """All that is printed of it, lines joined."""
        told = [part.text for fact in self.facts for part in (fact.label, fact.value)]
        parts = [self.label.text, self.margin.text, self.text.text, *told, *(a.text for a in self.asides)]
        return " ".join(" ".join(parts).replace(CELL, " ").replace(ICON, " ").split())

    @property
    def words(self) -> tuple[int, ...]:
        """Every word of it, the bullets too."""
        told = (part for fact in self.facts for part in (fact.label, fact.value))
        parts = (self.label, self.margin, self.text, *told, *self.asides, *self.marks)
        printed = (word for line in self.lines for word in (*line.margin.words, *line.text.words, *line.aside.words))
        return tuple(dict.fromkeys((*printed, *(word for part in parts for word in part.words))))


@dataclass(frozen=True, slots=True)
class Taken:
    """A value that was read: the field it went to (`authors.0`, or `cue: Advisor` for consumed words) and its print."""

    path: str
    text: StyledText


class Worksheet:
    """A printed text with what has been read of it crossed out.

    Offsets are those of `text` throughout: a match found with a pattern on `text.text` can be taken as it is.
    """

    def __init__(self, text: StyledText) -> None:
        self.text = text
        self.taken: list[Taken] = []
        self._free = bytearray(b"\x01" * len(text))

    def take(self, start: int, end: int, path: str) -> StyledText:
        """Cross out these characters for the field `path`; returns them stripped of blanks."""
        self._free[start:end] = bytes(end - start)
        value = self.text[start:end].strip()
        if value:
            self.taken.append(Taken(path, value))
        return value

    def cue(self, start: int, end: int, rule: str) -> None:
        """Cross out words that a rule consumed and that are no value."""
        self.take(start, end, f"cue: {rule}")

    def is_free(self, start: int, end: int) -> bool:
        """True where nothing of this stretch has been taken."""
        return all(self._free[start:end])

    def rest(self) -> list[tuple[int, int]]:
        """The stretches not yet taken that hold a letter or digit, as (start, end), trimmed of blanks."""
        found, start = [], None
        for at, free in enumerate((*self._free, 0)):
            if free and start is None:
                start = at
            elif not free and start is not None:
                if any(c.isalnum() for c in self.text.text[start:at]):
                    piece = self.text.text[start:at]
                    found.append((start + len(piece) - len(piece.lstrip()), at - len(piece) + len(piece.rstrip())))
                start = None
        return found


@dataclass(frozen=True, slots=True)
class Reading:
    """An entry that was read, by which rule, every word it covers, and what each of its values was read from.

    The model has its label, raw and values; provenance is added by `assemble`. What is no entry of a collection is
    read as a `Person` (from the head of the CV; several are merged, the first value wins) or as a plain `str`: a
    paragraph of the summary, or one of the interests, as the kind of its section says.
    """

    entry: Entry | Person | str
    rule: str
    words: tuple[int, ...]
    taken: tuple[Taken, ...] = ()


@dataclass(frozen=True, slots=True)
class Leftover:
    """Print that no rule could read, and why."""

    text: StyledText
    section: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class Parsed:
    """What became of a section. `consumed` holds words that rules used outside of entries: legends, captions."""

    readings: tuple[Reading, ...] = ()
    leftover: tuple[Leftover, ...] = ()
    issues: tuple[Issue, ...] = ()
    markers: tuple[Marker, ...] = ()
    consumed: tuple[Taken, ...] = ()

    def __add__(self, other: Parsed) -> Parsed:
        return Parsed(
            self.readings + other.readings,
            self.leftover + other.leftover,
            self.issues + other.issues,
            self.markers + other.markers,
            self.consumed + other.consumed,
        )


@dataclass(frozen=True, slots=True)
class Context:
    """What a parser may know beyond its section: the words of the languages in use, the owner's name, the document's
    vocabulary (folded words, for hyphens), and the legends that hold for the whole document."""

    lexicon: Lexicon
    owner: str | None = None
    vocabulary: frozenset[str] = field(default_factory=frozenset)
    markers: tuple[Marker, ...] = ()


SectionParser = Callable[[Section, Context], Parsed]


@dataclass(frozen=True, slots=True)
class Outcome:
    """A section that was dispatched, and what became of it; `parse_sections` gives them in reading order."""

    section: Section
    parsed: Parsed


__all__ = [
    "Context",
    "Fact",
    "Item",
    "Leftover",
    "Outcome",
    "Parsed",
    "Reading",
    "SectionKind",
    "SectionParser",
    "Taken",
    "Worksheet",
]
