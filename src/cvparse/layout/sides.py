"""Side headings: section headings in a column at the far left, beside the text. Finds the column and their rows.

The column has few short lines, and under the head of the CV hardly a line crosses from it into the text. Its lines are
words without figures; a number before a heading and a count in brackets behind it do not count. Where dates and labels
of entries stand in the column too, the headings are those in its largest type. A heading stands beside the first line
of its section or in the middle of the section's height. A date under it was pushed down by it and belongs to that first
line. Decides by place and type, never by words.

    EDUCATION     University of X                    University of X
    2010–2014     Degree                EDUCATION    2010–2014
                                                     Degree
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence

from cvparse.layout.fragments import Fragment
from cvparse.layout.thresholds import (
    BESIDE_SHARE,
    EDGE,
    LARGER_TYPE,
    MIN_SIDE,
    MOST_BELOW,
    SIDE_CROSSING,
    SIDE_SHARE,
    STACKED,
    TAG_LENGTH,
)
from cvparse.layout.types import Norms
from cvparse.text.value_class import dataclass

_NUMBERING = re.compile(r"^\W{0,2}(?:\d{1,2}|[IVX]{1,5})[-.)\s]{1,3}(?=[^\W\d])")
NUMBER = re.compile(r"^\W{0,2}(?:\d{1,2}|[IVX]{1,5})[-.)](?:\s|$)")
_NUMERAL = re.compile(r"[IVX]{1,5}[.)]")
_COUNT = re.compile(r"\s[(\[][^()\[\]]{1,30}[)\]]?\W{0,2}$")

Row = Sequence[Fragment]
Kind = tuple[float, bool]


@dataclass(frozen=True, slots=True)
class SideColumn:
    """Where the text begins beside a column of headings, the type of the headings where tags stand there too, and the
    left edge and the types of its lines, by which one that sticks out over the text is known."""

    x: float
    heading: Kind | None = None
    left: float = 0.0
    kinds: frozenset[Kind] = frozenset()

    def is_heading(self, fragment: Fragment) -> bool:
        """Whether this is a heading of the column, and no tag."""
        return self.heading is None or _kind(fragment) == self.heading


def side_column_of(rows: Sequence[Row], positions: Sequence[float], norms: Norms) -> SideColumn | None:
    """The column of headings in these rows, None where there is none; `positions` are those at which several begin."""
    em = norms.body_size
    leftmost = min((row[0].box.x0 for row in rows), default=0.0)
    seconds = sorted(row[1].box.x1 for row in rows if len(row) > 1)
    for x in sorted(set(positions)):
        if x < leftmost + 3 * em:
            continue
        if bisect_left(seconds, x) > SIDE_CROSSING * len(rows):
            return None  # more rows have several fragments before it than before a side column, and so further right
        below = rows[_head_rows(rows, x, norms) :]
        if len(below) < MOST_BELOW * len(rows):
            continue  # that is no head
        left = [row[0] for row in below if row[0].box.x0 < x - em]
        beside = [f for f in left if f.box.x1 < x]
        if (
            len(beside) >= MIN_SIDE
            and len(left) - len(beside) <= max(2.0, SIDE_CROSSING * len(below))
            and sum(len(f.text) for f in beside) / len(beside) <= TAG_LENGTH
        ):
            worded = [f for f in beside if _is_worded(f)]
            few = SIDE_SHARE * len(below)
            if len(beside) <= few and len(worded) >= MIN_SIDE and len(worded) >= 0.9 * len(beside):
                return _side_column(x, None, worded)
            kind = _heading_type(beside)
            headings = [f for f in beside if _kind(f) == kind]
            texts = [f for row in rows for f in row if f.box.x0 >= x - EDGE * em]
            if kind and len(headings) <= few and _share_beside(headings, texts) >= BESIDE_SHARE:
                return _side_column(x, kind, headings)
    return None


def _side_column(x: float, heading: Kind | None, headings: Sequence[Fragment]) -> SideColumn:
    return SideColumn(x, heading, min(f.box.x0 for f in headings), frozenset(map(_kind, headings)))


def side_count(row: Row, side: SideColumn | None, norms: Norms) -> int:
    """How many fragments at the left of the row stand in the column beside the text."""
    if side is None:
        return 0
    edge = side.x - EDGE * norms.body_size
    count = sum(f.box.x1 < side.x or _sticks_out(f, side) for f in row)
    return count if count == len(row) or row[count].box.x0 >= edge else 0


def _sticks_out(fragment: Fragment, side: SideColumn) -> bool:
    """Whether a line of a heading is too long for the column beside the text: one word, or a number and one, in its
    type and at its left edge. Reads `Responsibilities`; refuses a line of the text's own type."""
    words = _NUMBERING.sub("", fragment.text).split()
    at_left = abs(fragment.box.x0 - side.left) <= EDGE * fragment.size
    within = fragment.box.x1 - side.x <= side.x - side.left
    return at_left and within and len(words) == 1 and _is_worded(fragment) and _kind(fragment) in side.kinds


def _head_rows(rows: Sequence[Row], x: float, norms: Norms) -> int:
    """How many rows stand above the first that has a text at `x`: the head of the CV, which keeps to no column."""
    near = EDGE * norms.body_size
    return next((n for n, row in enumerate(rows) if any(abs(f.box.x0 - x) <= near for f in row)), len(rows))


def _is_worded(fragment: Fragment) -> bool:
    """Whether a line is one of a heading: `Talks`, `2. Talks`, `and Awards (3)`, the numeral `IV.` over `Awards`; not
    `2019`, not `since May 2019`."""
    if _NUMERAL.fullmatch(fragment.text):
        return True
    text = _COUNT.sub("", _NUMBERING.sub("", fragment.text))
    return sum(map(str.isalpha, text)) > 1 and not any(map(str.isdigit, text))


def _kind(fragment: Fragment) -> Kind:
    return round(fragment.size * 2) / 2, fragment.words[0].bold


def _share_beside(headings: Sequence[Fragment], texts: Sequence[Fragment]) -> float:
    """The share of the headings that have text beside them, beside one of their lines where they are wrapped."""
    stacks: list[list[Fragment]] = []
    for heading in headings:
        last = stacks[-1][-1] if stacks else None
        wrapped = last and 0 < heading.baseline - last.baseline <= STACKED * heading.size
        if wrapped and last and last.words[0].page == heading.words[0].page:
            stacks[-1].append(heading)
        else:
            stacks.append([heading])
    on_page: dict[int, list[Fragment]] = defaultdict(list)
    for text in texts:
        on_page[text.words[0].page].append(text)
    beside = (any(is_level(line, t) for line in stack for t in on_page[line.words[0].page]) for stack in stacks)
    return sum(beside) / len(stacks)


def is_level(heading: Fragment, text: Fragment) -> bool:
    """Whether two fragments of one page share some of their height."""
    return heading.box.top < text.box.bottom and text.box.top < heading.box.bottom


def _heading_type(beside: Sequence[Fragment]) -> Kind | None:
    """The type of the headings in a column that holds tags too: the largest, in which there are words only."""
    kinds: dict[Kind, list[Fragment]] = defaultdict(list)
    for fragment in beside:
        kinds[_kind(fragment)].append(fragment)
    largest = max(kinds, key=lambda kind: kind[0])
    others = max((size for size, _ in kinds if (size, _) != largest), default=0.0)
    of_kind = kinds[largest]
    known = len(of_kind) >= MIN_SIDE and all(_is_worded(f) for f in of_kind)
    return largest if known and largest[0] >= LARGER_TYPE * others else None
