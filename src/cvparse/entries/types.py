"""The types between a section and its readings: the item, the labelled fact, and what a parser may know besides."""

from __future__ import annotations

from dataclasses import field

from cvparse.layout.types import Line
from cvparse.lexicon.types import Lexicon
from cvparse.model import Marker, SectionKind
from cvparse.text.styled import CELL, EMPTY, ICON, StyledText
from cvparse.text.value_class import dataclass


@dataclass(frozen=True, slots=True)
class Fact:
    """A value that an entry prints in a row of its own behind a label: `Host: University of X`.

    `name` is the field of the entry that the label means. `values` are the fields that the row fills, by name: a sum
    fills the amount and the currency.
    """

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
    are the rows that have a label; their print is no part of `text`. `text_edge` is how far right
    the lines of its list run, in points from the left edge of their column, where its entries take one row each, so
    that a second line goes on with the first wherever that had no room; None where they may take several. `in_cells`
    says that no line runs further, though no tag stands beside it. `cuts` are
    the offsets at which a label of the list begins a row inside a line. `is_head` says that it is no entry but stands
    over those that follow (`group_heads`), `head_level` how many heads stand over it (`outline`), and `ends_group` that
    it stands under none of those above it. `shared_tag` is a date in the margin that stands beside an entry above and
    holds for this one too: its print is of that entry. `seams` are the offsets of signs of `text` at which the entries
    of its list part two values.
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
    text_edge: float | None = None
    in_cells: bool = False
    cuts: tuple[int, ...] = ()
    is_head: bool = False
    head_level: int = 0
    ends_group: bool = False
    shared_tag: StyledText = EMPTY
    seams: tuple[int, ...] = ()

    @property
    def rows(self) -> tuple[StyledText, ...]:
        """The body's printed lines, each as a text of its own."""
        ends = (*self.breaks[1:], len(self.text))
        return tuple(self.text[a:b].strip() for a, b in zip(self.breaks, ends, strict=True))

    @property
    def fact_texts(self) -> tuple[StyledText, ...]:
        """The labels and the values of its facts, in order."""
        return tuple(part for fact in self.facts for part in (fact.label, fact.value))

    @property
    def raw(self) -> str:
        """All that is printed of it, lines joined."""
        facts = [part.text for part in self.fact_texts]
        parts = [self.label.text, self.margin.text, self.text.text, *facts, *(a.text for a in self.asides)]
        return " ".join(" ".join(parts).replace(CELL, " ").replace(ICON, " ").split())

    @property
    def words(self) -> tuple[int, ...]:
        """Every word of it, the bullets too."""
        parts = (self.label, self.margin, self.text, *self.fact_texts, *self.asides, *self.marks)
        printed = (word for line in self.lines for word in (*line.margin.words, *line.text.words, *line.aside.words))
        return tuple(dict.fromkeys((*printed, *(word for part in parts for word in part.words))))


@dataclass(frozen=True, slots=True)
class Context:
    """What a parser may know beyond its section: the words of the languages in use, the owner's name and the words that
    print it, the document's vocabulary (folded words, for hyphens), the legends that hold for the whole document, and
    the title that the file gives itself. `owner_words` is None as long as nobody asked whose CV it is. `parted` holds
    the kinds that several headings of the document have: each of them says of its entries what a sub-heading does.
    """

    lexicon: Lexicon
    owner: str | None = None
    vocabulary: frozenset[str] = field(default_factory=frozenset)
    markers: tuple[Marker, ...] = ()
    title: str | None = None
    owner_words: frozenset[int] | None = None
    parted: frozenset[SectionKind] = frozenset()


TESTIMONIAL = "testimonial"  # the rule by which they are read
