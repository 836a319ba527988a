"""Tags in the margin: dates, labels and venues in a narrow column at the left of the text. Finds where the text begins.

The text beside tags begins at a position at which several rows have a short fragment to the left; these fragments are
aligned, each list at an edge of its own. Bullets and the numbers of a list are no tags: they belong to the text. A
column of section headings (`sides`) may stand further left. Decides by place, type and length; of the words it looks at
enumerators only.

    2019–2021   Lecturer, University of X        a margin: the dates
    ICML '24    A Paper on Things                a margin: the venue
    [C17]       A. Author, "Title", ...          no margin: the number of a list
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from cvparse.layout.fragments import Fragment, fragment_of, is_wide_break
from cvparse.layout.grids import grids_of
from cvparse.layout.sides import SideColumn, side_column_of, side_count
from cvparse.layout.thresholds import (
    BLANK_STRETCH,
    BODY_START,
    EDGE,
    NO_BLANK,
    STACKED,
    TAG_GAP,
    TAG_LENGTH,
    TAG_STRETCH,
    TAG_WIDTH,
)
from cvparse.layout.types import Norms
from cvparse.text.normalize import BULLETS
from cvparse.text.value_class import dataclass

_ENUMERATOR = re.compile(r"[(\[]?(?:[A-Za-z]{0,3}[-.]?\d{1,3}|[ivxIVX]{1,5}|[A-Za-z])[)\].:]{0,2}")
BARS = ("|", "\u2502", "\u00a6", "-", "\u2013", "\u2014", "~")  # they stand between the two dates of a stack
FLUSH = 2.0  # em; a tag set flush right ends this close to the text
MIN_ROWS = 2  # rows with a tag before an edge is believed
MIN_CLOSE = 3  # where the tag stands less than a quad before the text; so many share an edge
ALIGNED = 0.7  # of the tags share a left or a right edge with others


@dataclass(frozen=True, slots=True)
class Edges:
    """The left and right edge of a column's text, in points.

    `bodies` are the positions at which the text begins beside tags, `starts` all positions at which several rows begin;
    both ascend. `side` is the column of headings beside the text.
    """

    left: float
    right: float
    side: SideColumn | None = None
    bodies: tuple[float, ...] = ()
    starts: tuple[float, ...] = ()

    @property
    def width(self) -> float:
        return max(self.right - self.left, 1.0)


def is_enumerator(text: str) -> bool:
    """A bullet or the number of a list: `•`, `12.`, `[C17]`; not `2019`, `ICML '24`."""
    text = text.strip()
    return all(c in BULLETS or not c.isalnum() for c in text) or _ENUMERATOR.fullmatch(text) is not None


def edges_of(rows: Sequence[Sequence[Fragment]], norms: Norms) -> Edges:
    """The edges of a column from all its rows on all pages."""
    positions = _common(sorted(f.box.x0 for row in rows for f in row), norms)
    side = side_column_of(rows, positions, norms)
    if side is not None:
        rows = [rest for row in rows if (rest := row[side_count(row, side, norms) :])]
    starts = sorted(row[0].box.x0 for row in rows)
    ends = sorted(row[-1].box.x1 for row in rows)
    left, right = starts[len(starts) // 50], ends[-1 - len(ends) // 50]
    inside = {n for grid in grids_of(rows, left, right, norms) for n in range(grid.start, grid.end)}
    rows = [row for n, row in enumerate(rows) if n not in inside]
    plain, common = Edges(left, right), tuple(_common(starts, norms))
    return Edges(left, right, side, tuple(_bodies(rows, plain, common, norms)), common)


def _common(starts: Sequence[float], norms: Norms) -> list[float]:
    """Positions at which at least three rows begin; a centred line begins at none of them but by chance."""
    near = 0.5 * EDGE * norms.body_size
    return [x for a, x, b in zip(starts, starts[1:], starts[2:], strict=False) if x - a <= near and b - x <= near]


def _bodies(rows: Sequence[Sequence[Fragment]], edges: Edges, starts: Sequence[float], norms: Norms) -> list[float]:
    """Positions at which the body begins beside tags, from left to right."""
    em = norms.body_size
    tagged = [(row[0], row[1].box.x0) for row in rows if len(row) > 1]
    close = [pair for row in rows if (pair := _close_tag(row[0], starts, em))]
    found: list[float] = []
    for some, least in ((tagged, MIN_ROWS), (close, MIN_CLOSE)):
        pairs = [(tag, x) for tag, x in some if _may_be_tag(tag)]
        ordered = sorted(range(len(pairs)), key=lambda number: pairs[number][1])
        bodies = [pairs[number][1] for number in ordered]
        for x in sorted({round(x, 1) for x in bodies}):
            if any(abs(x - other) <= EDGE * em for other in found):
                continue
            near = ordered[bisect_left(bodies, x - 2 * EDGE * em) : bisect_right(bodies, x + 2 * EDGE * em)]
            rows_near = (pairs[number] for number in sorted(near))
            tags = [tag for tag, body in rows_near if abs(body - x) <= EDGE * em and tag.box.x1 < x]
            if len(tags) >= least and _is_margin(x, tags, edges, em):
                found.append(x)
    return sorted(found)


def _is_margin(x: float, tags: Sequence[Fragment], edges: Edges, em: float) -> bool:
    """Whether these fragments to the left of `x` are tags in a margin: narrow, short and aligned, list by list. The
    second cell of a table begins at one edge too, but the first cell is wider or longer."""
    aligned = max(_at_edges(em, [t.box.x0 for t in tags]), _at_edges(em, [t.box.x1 for t in tags]))
    return (
        x - edges.left <= BODY_START * edges.width
        and sum(tag.box.x1 - tag.box.x0 for tag in tags) / len(tags) <= TAG_WIDTH * edges.width
        and sum(len(tag.text) for tag in tags) / len(tags) <= TAG_LENGTH
        and aligned >= ALIGNED * len(tags)
    )


def _may_be_tag(fragment: Fragment) -> bool:
    """No number of a list, no item with a bullet before it, no chip, no line with a pictogram."""
    text = fragment.text
    return (
        not is_enumerator(text)
        and not (text[0] in BULLETS and len(fragment.words) > 1)
        and not any(w.icon or w.chip for w in fragment.words)
    )


def _close_tag(fragment: Fragment, starts: Sequence[float], em: float) -> tuple[Fragment, float] | None:
    """A tag at the head of a line, less than a quad before the text: the words before the widest blank of the line,
    where the next word stands at a position at which other lines begin."""
    for number in range(1, len(fragment.words)):
        x = fragment.words[number].box.x0
        if fragment.words[number].chip and fragment.words[number - 1].chip:
            return None
        at_edge = is_near_one(x, starts, 0.5 * EDGE * em)
        if at_edge and (is_wide_break(fragment, number) or _fills(fragment, number)):
            return _parted(fragment, number)[0], x
    return None


def _parted(fragment: Fragment, number: int) -> tuple[Fragment, Fragment]:
    """The tag and the text behind it, which begins with word `number`; no glue is left between the two."""
    word = fragment.words[number]
    text = fragment_of((replace(word, glued=False), *fragment.words[number + 1 :]))
    return ending_before(fragment_of(fragment.words[:number]), text), text


def ending_before(tag: Fragment, text: Fragment) -> Fragment:
    """The tag, which ends before the text though its print may reach to it, or over its edge."""
    end = text.box.x0 - 0.5 * EDGE * text.size
    return tag if tag.box.x1 < end else replace(tag, box=replace(tag.box, x1=end))


def _fills(fragment: Fragment, number: int) -> bool:
    """Whether the words before word `number` fill a tag up to the text, or reach over its edge: no blank stands
    between, and the faces differ. Reads `09.2019-06.2020` before a bold name; refuses a word that is bold in part,
    and the dash of a date."""
    before, word = fragment.words[number - 1], fragment.words[number]
    touches = word.glued or word.box.x0 - before.box.x1 < NO_BLANK * min(before.size, word.size)
    retyped = before.bold != word.bold or before.italic != word.italic
    goes_on = before.text[-1:] in BARS or (before.text[-1:].isalpha() and word.text[:1].islower())
    return touches and retyped and not goes_on


def is_near_one(x: float, positions: Sequence[float], tolerance: float) -> bool:
    """Whether one of the positions, which ascend, is so near. The nearest two stand on the two sides of `x`."""
    at = bisect_left(positions, x)
    if at < len(positions) and abs(x - positions[at]) <= tolerance:
        return True
    return at > 0 and abs(x - positions[at - 1]) <= tolerance


def _at_edges(em: float, positions: Sequence[float]) -> int:
    """How many of the positions agree with two others at least, where there are so many: each list of a CV may have an
    edge of its own."""
    placed = sorted(positions)
    least, tolerance = min(MIN_CLOSE, len(placed)), EDGE * em
    agreeing: set[int] = set()
    for end in range(least, len(placed) + 1):
        if placed[end - 1] - placed[end - least] <= tolerance:
            agreeing.update(range(end - least, end))
    return len(agreeing)


def cut_at(row: Sequence[Fragment], positions: Sequence[float], left: float) -> list[Fragment]:
    """The row with its first fragment cut where one of the positions, which ascend, lies inside it: a tag or heading
    nearly fills its column, and the text follows close behind it. `left` is the left edge of the print in the column.
    """
    if not row or not positions or row[0].cell:
        return list(row)
    first = row[0]
    short = len(first.text) <= 2 * TAG_LENGTH
    if len(row) > 1 and short and is_near_one(row[1].box.x0, positions, 0.5 * EDGE * first.size):
        return list(row)  # the text begins behind it, so it is a tag as a whole
    for number, (before, word) in enumerate(pairwise(first.words), 1):
        at_edge = is_near_one(word.box.x0, positions, 0.5 * EDGE * first.size)
        gap = word.box.x0 - before.box.x1
        filled = at_edge and first.box.x0 <= left + first.size and _fills(first, number)
        narrow = word.glued or gap < TAG_GAP * min(before.size, word.size)
        if not at_edge or (narrow and not filled):
            continue
        # in another type than the text, or behind the widest blank; set from the left edge on, a little wider will do
        retyped = _in_two_sizes(first, number) or before.color != word.color
        at_left = first.box.x0 <= left + first.size
        if filled or retyped or is_wide_break(first, number, TAG_STRETCH if at_left else BLANK_STRETCH):
            head, body = _parted(first, number)
            if not is_enumerator(head.text):
                return [head, body, *row[1:]]
    return list(row)


def _in_two_sizes(fragment: Fragment, number: int) -> bool:
    """Whether the words before and behind word `number` are set in two sizes. A word in small capitals begins in the
    larger one: `S` and `ELECTED` are one word of the size of its first letter."""
    words = fragment.words
    start = number - 1
    while start and words[start].glued:
        start -= 1
    end = number + 1
    while end < len(words) and words[end].glued:
        end += 1
    return max(w.size for w in words[start:number]) != max(w.size for w in words[number:end])


def margin_count(row: Sequence[Fragment], edges: Edges, norms: Norms) -> int:
    """How many fragments at the left of the row stand in the margin."""
    tolerance = EDGE * norms.body_size
    for x in edges.bodies:
        left = [f for f in row if f.box.x1 < x]
        if not left:
            continue
        at_left = left[0].box.x0 <= edges.left + 0.5 * (x - edges.left)
        if not at_left and x - left[-1].box.x1 > FLUSH * left[-1].size:
            continue
        body = row[len(left) :]
        starts = bool(body) and abs(body[0].box.x0 - x) <= tolerance
        if starts and not is_enumerator(" ".join(f.text for f in left)):
            return len(left)
    return 0


def goes_on_with_tag(row: Sequence[Fragment], tag: Fragment | None, edges: Edges, norms: Norms) -> bool:
    """Whether a row begins with the next line of the tag above it, beside a text that is set further in.

    Reads `2001` before `• Thesis` under `September 1996 – July`; refuses a number that stands before its own text.
    """
    if len(row) < 2 or is_enumerator(row[0].text):
        return False
    text = row[1].box.x0
    beside = any(row[0].box.x1 < x <= text + EDGE * norms.body_size for x in edges.bodies)
    return beside and is_stacked(row[:1], tag, edges, norms)


def is_stacked(row: Sequence[Fragment], tag: Fragment | None, edges: Edges, norms: Norms) -> bool:
    """Whether a row is one line of a tag of several lines: alone in the margin, close to a tag in its own type.

    Reads `Present` under `2024.08–`; refuses a short heading over a tag, which is in another type or further off.
    """
    if tag is None or len(row) != 1:
        return False
    alone = row[0]
    return (
        any(alone.box.x1 < x for x in edges.bodies)
        and 0 < abs(alone.baseline - tag.baseline) <= STACKED * norms.line_pitch
        and _in_line(alone, tag)
        and abs(alone.size - tag.size) <= 0.05 * tag.size
        and alone.words[0].bold == tag.words[0].bold
        and alone.words[0].color == tag.words[0].color
    )


def joins_tag(row: Sequence[Fragment], tag: Fragment | None, edges: Edges, norms: Norms) -> bool:
    """Whether a row begins with the sign that joins the date in the margin above it with the date below it.

    Reads the `|` of `2019 / | Lecturer / 2021`, on a timeline; refuses the dash of an item that stands in the text.
    """
    if tag is None or len(row) < 2 or row[0].text not in BARS or not tag.text[-1:].isalnum():
        return False
    close = 0 < row[0].baseline - tag.baseline <= STACKED * norms.line_pitch
    return close and any(row[0].box.x1 < x for x in edges.bodies) and _in_line(row[0], tag)


def _in_line(one: Fragment, other: Fragment) -> bool:
    """Whether two lines have their left edge, right edge or middle in common, as those of one tag have."""
    near = EDGE * one.size
    return (
        abs(one.box.x0 - other.box.x0) <= near
        or abs(one.box.x1 - other.box.x1) <= near
        or abs(one.box.x0 + one.box.x1 - other.box.x0 - other.box.x1) <= 2 * near
    )
