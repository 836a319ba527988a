"""Every stretch of the head of a CV that could be the owner's name.

A text is cut at strong separators, wide gaps, changes of typeface, commas, brackets, colons and before degrees; each
stretch between two cuts is a candidate, two neighbours in one print together are another. Titles before a name and the
`’s` behind it are no part of it. It says of each candidate where it stands, never whether it is a name.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

import regex

from cvparse.entries.label_prefix import label_end, printed_label
from cvparse.fields.persons import strip_honorific
from cvparse.layout.types import Line
from cvparse.lexicon.types import Lexicon
from cvparse.parsers.contact.head_lines import HeadLine, is_labelled
from cvparse.parsers.contact.post_nominals import name_end
from cvparse.spans.delimiters import COMMA, STRONG, Stretch, cut
from cvparse.text.styled import CELL, NO_WORD, Run, Style, StyledText
from cvparse.text.trim import clean, trimmed
from cvparse.text.value_class import dataclass

LONGEST = 8  # words; no name has more
CUTS = 8  # of one stretch; a line of more is no name's
JOINED_WORDS = 3  # of each of two lines that are one name
JOINED_GAP = 2.2  # em between the two
COLONS = (":", "：")
MOSTLY = 0.5  # of the letters
CHAIN = 3  # lines or cells of one name
NEIGHBOURS = 4  # stretches, among which the next part of a name stands
SAME_PRINT = 1.02
ANOTHER_SIZE = 1.05  # of type: less is the same print, set by chance
BEFORE_NAME = regex.compile(r"(?:[-–—:|•·,]\s{0,3}|(?:19|20)\d\d\s{0,3}){1,4}")
POSSESSIVE = regex.compile(r"['’]s?(?=\s|$)")
_POSSESSIVE_END = regex.compile(r"(?<=\p{L})['’]s?$")
INNER_CUT = regex.compile(r"[(（\[]|[:：]\s|\s\d")


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of one text of the head, by the number of that text."""

    number: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch with the text that it is of."""

    part: Part
    item: HeadLine

    @property
    def text(self) -> StyledText:
        return self.item.sheet.text[self.part.start : self.part.end]

    @property
    def size(self) -> float:
        return size_of(self.text, self.item.line)


@dataclass(frozen=True, slots=True)
class Candidate:
    """What could be a name: where it stands, and how it is spelt. `whole` says that its stretch holds nothing else,
    `titled` that a title stood before it, `possessive` that its `’s` was left out, `labelled` that a label names it."""

    parts: tuple[Part, ...]
    name: str
    size: float
    bold: bool
    whole: bool = True
    first: bool = True
    titled: bool = False
    possessive: bool = False
    labelled: bool = False


def candidates_of(items: Sequence[HeadLine], lexicon: Lexicon) -> list[Candidate]:
    """The candidates of all texts, in the order of print.

    Reads `Ada Lund` of `Ada Lund’s Curriculum Vitae` and of a larger `Ada Lund` before `GATE-LSE`; gives `Ada` over
    `Lund` in one print also together.
    """
    found: dict[tuple[Part, ...], Candidate] = {}
    for number, item in enumerate(items):
        for at, (start, end) in enumerate(_stretches(item)):
            for one in _within(_Piece(Part(number, start, end), item), lexicon, first=at == 0):
                found.setdefault(one.parts, one)
    for one in _together(items, usual_size(items), lexicon):
        found.setdefault(one.parts, one)
    return list(found.values())


def usual_size(items: Sequence[HeadLine]) -> float:
    """The usual type of the texts of the head."""
    return median([size_of(item.sheet.text, item.line) for item in items]) if items else 1.0


def spelt(name: StyledText) -> str:
    """The name with a blank where its weight changes between two capitalised words: `**Ada**Lund`."""
    weights = [name.style_at(at) & Style.BOLD for at in range(len(name))]
    seams = [at for at in range(1, len(name)) if weights[at] != weights[at - 1] and name.text[at].isupper()]
    for at in reversed([at for at in seams if name.text[at - 1].isalpha() and at > 1]):
        return f"{clean(name[:at])} {clean(name[at:])}"
    return clean(name)


def size_of(text: StyledText, line: Line) -> float:
    """The largest type of a stretch."""
    return max((run.size or line.size for run in text.runs if run.word != NO_WORD), default=line.size)


def _stretches(item: HeadLine) -> Iterator[Stretch]:
    """What is free of a text, between strong separators; a dash and a year before it left out: `CV – 2015 – Ada`."""
    for start, end in item.sheet.rest():
        before = BEFORE_NAME.match(item.sheet.text.text, start, end)
        yield from cut(item.sheet.text.text, before.end() if before else start, end, STRONG)


def _within(stretch: _Piece, lexicon: Lexicon, *, first: bool) -> Iterator[Candidate]:
    """The candidates of one stretch: between any two of its cuts. `first` says that it opens its text."""
    text, start, end = stretch.item.sheet.text, stretch.part.start, stretch.part.end
    changes = list(_changes_of_print(text, start, end))
    signs = list(INNER_CUT.finditer(text.text, start, end))
    colons = [match.end() for match in signs if match.group()[0] in COLONS]
    commas = [a for a, _ in cut(text.text, start, end, COMMA)[1:2]]
    behind = name_end(text.text, start, end, lexicon)
    starts = [start, *sorted({*changes, *colons})[:CUTS]]
    ends = [*sorted({*changes, *(match.start() for match in signs), *commas, behind})[:CUTS], end]
    for a in starts:
        for b in ends:
            one = _candidate(stretch, a, b, lexicon) if a < b else None
            if one is not None:
                yield one if first and a == start else replace(one, first=False)


def _candidate(stretch: _Piece, start: int, end: int, lexicon: Lexicon) -> Candidate | None:
    """What stands between two offsets, without the titles before it and the `’s` behind it; None for what is no name
    by its length, or holds no letter."""
    number, item = stretch.part.number, stretch.item
    text = item.sheet.text
    a, b = trimmed(text.text, start, end)
    bare = strip_honorific(text.text[a:b], lexicon)
    titled = len(bare) < b - a and text.text[a:b].endswith(bare) and not bare[:1].islower()
    possessive = _POSSESSIVE_END.search(text.text[a:b])
    a = b - len(bare) if titled else a
    b -= len(possessive.group()) if possessive else 0
    printed = text[a:b]
    if not any(map(str.isalpha, printed.text)) or len(printed.text.split()) > LONGEST:
        return None
    name = spelt(printed)
    return Candidate(
        (Part(number, a, b),),
        name if bare[:1].islower() else strip_honorific(name, lexicon),
        size_of(printed, item.line),
        printed.share(Style.BOLD) > MOSTLY,
        whole=(start, end) == (stretch.part.start, stretch.part.end),
        titled=titled,
        possessive=possessive is not None,
        labelled=_is_labelled(item, a, lexicon),
    )


def _is_labelled(item: HeadLine, start: int, lexicon: Lexicon) -> bool:
    """Whether a label says that the name begins here: `Full name: Ada Example`, `Name / Surname ⇥ Ada Example`."""
    if not item.is_body or not is_labelled(item.line, "contact.name", lexicon):
        return False
    text = item.sheet.text.text
    return start == trimmed(text, label_end(printed_label(item.line)[1], text, 0, len(text)), len(text))[0]


def _changes_of_print(text: StyledText, start: int, end: int) -> Iterator[int]:
    """Where a word begins in another size, weight or colour than the word before it. A size that stood in the stretch
    before is no other: the capitals over small capitals, of which a particle has none."""
    before: Run | None = None
    sizes: set[float] = set()
    for run in text[start:end].runs:
        if run.word == NO_WORD or not text.text[start + run.start : start + run.end].strip():
            continue
        if before and _another_print(before, run, sizes) and not text.text[start + run.start - 1].isalnum():
            yield start + run.start
        before = run
        sizes.add(run.size or 0.0)


def _another_print(one: Run, other: Run, before: Collection[float]) -> bool:
    sizes = sorted((one.size, other.size)) if one.size and other.size else [1.0, 1.0]
    weights = {int(one.style & Style.BOLD), int(other.style & Style.BOLD)}
    resized = sizes[1] > ANOTHER_SIZE * sizes[0] and other.size not in before
    return resized or len(weights) > 1 or one.color != other.color


def _together(items: Sequence[HeadLine], usual: float, lexicon: Lexicon) -> Iterator[Candidate]:
    """Two or three neighbours of one print, in one line or in lines below one another: `Ada` over `Lund`.

    What was crossed out between them does not part them; in larger type than is usual, smaller print does not either.
    """
    pieces = [_Piece(Part(number, a, b), item) for number, item in enumerate(items) for a, b in _stretches(item)]
    for at, first in enumerate(pieces):
        chain = [first]
        for other in pieces[at + 1 : at + 1 + NEIGHBOURS]:
            if not _alike(chain[-1], other):
                if first.size > ANOTHER_SIZE * usual and other.size * ANOTHER_SIZE < first.size:
                    continue
                break
            whole = other.part
            ended = name_end(other.item.sheet.text.text, whole.start, whole.end, lexicon)
            for end in dict.fromkeys((ended, whole.end)):
                yield _joined([*chain, _Piece(Part(whole.number, whole.start, end), other.item)], lexicon)
            chain.append(other)
            if len(chain) == CHAIN:
                break


def _alike(one: _Piece, other: _Piece) -> bool:
    sizes = sorted((one.size, other.size))
    few = max(len(piece.text.text.split()) for piece in (one, other)) <= JOINED_WORDS
    gap = other.item.line.gap_above
    if one.item is other.item and one.item.sheet.text.text[one.part.end : other.part.start].strip(" ") != CELL:
        return False
    near = one.item.line is other.item.line or gap <= JOINED_GAP * other.item.line.size
    return sizes[1] <= SAME_PRINT * sizes[0] and few and near


def _joined(pieces: Sequence[_Piece], lexicon: Lexicon) -> Candidate:
    name = spelt(pieces[0].text)
    for before, piece in pairwise(pieces):
        hyphen = before.item.sheet.text.text.startswith("-", before.part.end)
        name += f"{'-' if hyphen else ' '}{spelt(piece.text)}"
    bold = all(piece.text.share(Style.BOLD) > MOSTLY for piece in pieces)
    bare = strip_honorific(name, lexicon)
    titled = bare != name and not bare[:1].islower()
    parts = tuple(piece.part for piece in pieces)
    return Candidate(parts, bare if titled else name, pieces[0].size, bold, titled=titled)
