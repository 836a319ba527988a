"""Running heads, running feet and page numbers are set apart before anything else is read.

A row is furniture only at the head or foot of its page, where nothing but furniture stands beyond it. One of three
signals must hold:
- The row is set off from the text and holds the page's number, with a short word at most (`Page 2 of 7`, `Seite 2`).
- The same text stands at the same height on other pages; numbers in it may count the pages.
- The row is set off from the text and holds the page's number and words of the first page's head, as the name.
Beyond a row that repeats so, at the very edge, a few words are furniture with it: `Page Two` over the name.

Never takes a row that stands on one page only and holds no page number. Never takes a repeated row that opens with a
bullet close to the text: the same remark under an entry may end several pages.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from cvparse.layout.fragments import Fragment
from cvparse.layout.thresholds import FURNITURE_ROWS, FURNITURE_SHARE, FURNITURE_SHIFT, PAGE_NUMBER_GAP, SAME_BASELINE
from cvparse.layout.types import Furniture, FurnitureKind, Norms, Word
from cvparse.text.normalize import BULLETS
from cvparse.text.value_class import dataclass

FEW_WORDS = 3  # `Page Two`, `Page No. IV`
LONGEST = 5  # digits; the number of a page has fewer
_DIGITS = re.compile(r"\d+")
_NUMBER_ONLY = re.compile(r"\W*(?:\w{1,8}\W{1,3})?(\d{1,4})(?:\W{1,4}(?:\w{1,4}\W{1,3})?(\d{1,4}|\?\?))?\W*")


@dataclass(frozen=True, slots=True)
class _Row:
    """A row at the head or foot of a page."""

    page: int
    fragments: tuple[Fragment, ...]
    text: str
    numbers: tuple[str, ...]  # the digits in `text`
    baseline: float
    head: bool
    clear: float  # distance to the next row towards the middle of the page, in line pitches

    @property
    def key(self) -> str:
        """What rows have in common that are alike but for their numbers."""
        return _DIGITS.sub("#", self.text.casefold()) + f" {max(f.size for f in self.fragments):.0f}"


def set_apart(pages: Sequence[Sequence[Fragment]], norms: Norms) -> tuple[list[list[Fragment]], list[Furniture]]:
    """The fragments of each page without its furniture, and the furniture."""
    rows = [_outer_rows(number, page, norms) for number, page in enumerate(pages, 1)]
    repeated = _repeated([row for page in rows for row in page], len(pages), norms)
    opening = {w.casefold() for row in (rows[0] if rows else []) if row.head for w in row.text.split()}
    found: list[Furniture] = []
    kept: list[list[Fragment]] = []
    for page, outer in zip(pages, rows, strict=True):
        gone: set[int] = set()
        for head in (True, False):
            series = [r for r in outer if r.head == head]  # from the edge inwards
            for at, row in enumerate(series):
                kind = _kind(row, repeated, opening) or _beyond(row, series[at + 1 :], repeated)
                if kind is None:
                    break
                gone.update(id(f) for f in row.fragments)
                found.append(_furniture(kind, row))
        kept.append([f for f in page if id(f) not in gone])
    return kept, found


def _outer_rows(number: int, page: Sequence[Fragment], norms: Norms) -> list[_Row]:
    """The first and last rows of a page, each series from the edge inwards."""
    rows: list[list[Fragment]] = []
    for fragment in sorted(page, key=lambda f: f.baseline):
        if rows and fragment.baseline - rows[-1][0].baseline <= SAME_BASELINE * fragment.size:
            rows[-1].append(fragment)
        else:
            rows.append([fragment])
    outer: list[_Row] = []
    for head in (True, False):
        series = rows if head else rows[::-1]
        for row, inner in zip(series[:FURNITURE_ROWS], [*series[1:], None], strict=False):
            gap = abs(inner[0].baseline - row[0].baseline) / norms.line_pitch if inner else float("inf")
            placed = tuple(sorted(row, key=lambda f: f.box.x0))
            text = " ".join(f.text for f in placed)
            outer.append(_Row(number, placed, text, tuple(_DIGITS.findall(text)), row[0].baseline, head, gap))
    return outer


def _repeated(rows: Sequence[_Row], pages: int, norms: Norms) -> set[tuple[str, bool, int]]:
    """Key, side and page of the rows that stand at one height on enough pages."""
    places: dict[tuple[str, bool], list[_Row]] = defaultdict(list)
    for row in rows:
        places[row.key, row.head].append(row)
    enough = max(2.0, FURNITURE_SHARE * (pages - 1))
    return {
        (key, head, row.page)
        for (key, head), same in places.items()
        for row in same
        if len({r.page for r in same if _same_place(r, row, norms) and _counts_on(r, row)}) >= enough
    }


def _same_place(one: _Row, other: _Row, norms: Norms) -> bool:
    return abs(one.baseline - other.baseline) <= FURNITURE_SHIFT * norms.line_pitch


def _counts_on(one: _Row, other: _Row) -> bool:
    """Whether the numbers of two rows of one key are the same, or grow with the pages.

    Reads `Page 2 of 7` and `Page 3 of 7`; refuses `doi:10.5555/ice.21` and `doi:10.5555/ice.44`, the ends of entries.
    """
    apart = other.page - one.page
    numbers = zip(one.numbers, other.numbers, strict=False)
    return all(a == b or (len(a) < LONGEST and len(b) < LONGEST and int(b) - int(a) == apart) for a, b in numbers)


def _kind(row: _Row, repeated: set[tuple[str, bool, int]], opening: set[str]) -> FurnitureKind | None:
    edge = FurnitureKind.RUNNING_HEAD if row.head else FurnitureKind.RUNNING_FOOT
    text = row.text.strip()
    number = _NUMBER_ONLY.fullmatch(text)
    if number and row.clear >= PAGE_NUMBER_GAP and row.page in _numbers(text):
        return FurnitureKind.PAGE_NUMBER
    if (row.key, row.head, row.page) in repeated and (number or not _is_listed(row)):
        return FurnitureKind.PAGE_NUMBER if number else edge
    words = [w for w in text.casefold().split() if any(map(str.isalpha, w))]
    numbered = row.page > 1 and row.page in _numbers(text)
    if (
        numbered
        and row.clear >= PAGE_NUMBER_GAP
        and words
        and sum(w.strip(",.") in opening for w in words) * 2 >= len(words)
    ):
        return edge
    return None


def _beyond(row: _Row, inner: Sequence[_Row], repeated: set[tuple[str, bool, int]]) -> FurnitureKind | None:
    """What a row of a few words is beyond one that repeats.

    Reads `Page Two` over the name so, and `– ii –` under the date; refuses a line of text over a remark that repeats.
    """
    repeats = bool(inner) and (inner[0].key, row.head, row.page) in repeated and not _is_listed(inner[0])
    if not repeats or len(row.text.split()) > FEW_WORDS:
        return None
    return FurnitureKind.RUNNING_HEAD if row.head else FurnitureKind.RUNNING_FOOT


def _is_listed(row: _Row) -> bool:
    """Whether a row is an item of the list above it.

    Reads `• Best Paper Award` close to the text; refuses a row in white of its own, and `• 555 0100 • ada@example.org`,
    where bullets separate the details.
    """
    text = row.text.strip()
    opens = text[0] in BULLETS and text[1:2].isspace()
    return opens and text.count(text[0]) == 1 and row.clear < PAGE_NUMBER_GAP


def _numbers(text: str) -> set[int]:
    return {int(n) for n in _DIGITS.findall(text) if len(n) < LONGEST}


def _furniture(kind: FurnitureKind, row: _Row) -> Furniture:
    words: tuple[Word, ...] = tuple(w for f in row.fragments for w in f.words)
    box = row.fragments[0].box
    for fragment in row.fragments[1:]:
        box = box.union(fragment.box)
    return Furniture(kind, row.page, row.text, words, box)
