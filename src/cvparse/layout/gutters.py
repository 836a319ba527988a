"""The white between two columns: where it may run, and which lines stand on its two sides.

A gutter is a stretch of white that no fragment crosses for several lines, with lines that begin at its right edge. A
line that nearly touches the next column is cut in two where its widest blank meets that edge. Some lines at the head
and the foot of the stretch belong to the full lines outside it and not to the columns: the short last line of a
paragraph, the title under a name, the heading of what follows. Whether the two sides are columns is decided by
`independence`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from cvparse.layout.fragments import Fragment, fragment_of, is_wide_break
from cvparse.layout.tags import is_enumerator
from cvparse.layout.thresholds import (
    BAND,
    COLUMN_LINES,
    EDGE,
    GUTTER,
    HANGING,
    HEAD_LINES,
    HEADED_LINES,
    LARGER_TYPE,
    OWN_HEAD_LINES,
    PARAGRAPH_STEP,
    SAME_BASELINE,
)
from cvparse.layout.types import Norms
from cvparse.text.value_class import dataclass


@dataclass(frozen=True, slots=True)
class Gutter:
    """A gutter whose right edge is `x`, with the fragments on both sides, all below `top` and above `bottom`; `headed`
    where both sides begin with a heading, on one line."""

    x: float
    top: float
    bottom: float
    left: tuple[Fragment, ...]
    right: tuple[Fragment, ...]
    headed: bool = False

    @property
    def shorter(self) -> int:
        """How many lines its shorter side has; the number or bullet before an item is no line."""
        return min(_lines(self.left), _lines(self.right))


def _lines(side: Sequence[Fragment]) -> int:
    return sum(not is_enumerator(fragment.text) for fragment in side)


def left_edges(fragments: Sequence[Fragment], norms: Norms, known: Sequence[float] = ()) -> list[float]:
    """Positions at which several fragments begin, other than the leftmost; two are enough where the others stand a
    little further in, as a list under its headings does, and one for a gutter `known` from another page. Dates set
    flush right begin further in where they are shorter, and make no such list."""
    tolerance = EDGE * norms.body_size
    boxes = sorted((f.box.x0, f.box.x1) for f in fragments)
    starts = [x0 for x0, _ in boxes]
    edges: list[float] = []
    begin = 0
    for at in range(1, len(starts) + 1):
        if at == len(starts) or starts[at] - starts[at - 1] > tolerance:
            within = boxes[begin : bisect_right(starts, starts[begin] + norms.body_size)]
            hung = at - begin >= HANGING and len(within) >= COLUMN_LINES and not _are_flush_right(within, tolerance)
            if at - begin >= COLUMN_LINES or hung or any(abs(starts[begin] - x) <= tolerance for x in known):
                edges.append(starts[begin])
            begin = at
    return [x for x in edges if x > starts[0] + 4 * norms.body_size] if starts else []


def _are_flush_right(sides: Sequence[tuple[float, float]], tolerance: float) -> bool:
    """Whether most of these left and right sides end where the furthest does."""
    end = max(right for _, right in sides)
    return 2 * sum(right >= end - tolerance for _, right in sides) > len(sides)


def gutters_at(x: float, fragments: Sequence[Fragment], norms: Norms, lines: int = COLUMN_LINES) -> list[Gutter]:
    """The stretches of the page over which nothing crosses `x`, with so many lines on both sides at least."""
    em = norms.body_size
    parts: list[Fragment] = []
    crossing: list[Fragment] = []
    for fragment in fragments:
        if fragment.box.x0 < x - EDGE * em and fragment.box.x1 > x - GUTTER * em:
            cut = _cut(fragment, x, em)
            parts.extend(cut)
            if not cut:
                crossing.append(fragment)
        else:
            parts.append(fragment)
    crossing.sort(key=lambda f: f.baseline)
    downwards = sorted(range(len(parts)), key=lambda number: parts[number].baseline)
    baselines = [parts[number].baseline for number in downwards]
    found: list[Gutter] = []
    for above, below in zip([None, *crossing], [*crossing, None], strict=True):
        top = above.baseline if above else float("-inf")
        bottom = below.baseline if below else float("inf")
        between = downwards[bisect_right(baselines, top) : bisect_left(baselines, bottom)]
        zone = [parts[number] for number in sorted(between)]
        left = [f for f in zone if f.box.x1 <= x - GUTTER * em]
        right = [f for f in zone if f.box.x0 >= x - EDGE * em]
        if min(len(left), len(right)) >= min(lines, HEADED_LINES):
            if above:
                top = _trim_head(left, right, above, norms)
            else:
                top = _cut_heads(left, right, _common_heads(left, right, norms, OWN_HEAD_LINES), top)
            if below:
                level = [f for f in fragments if abs(f.baseline - below.baseline) <= SAME_BASELINE * below.size]
                bottom = _trim_foot(left, right, below, min(f.box.x0 for f in level))
            bottom = min(bottom, _trim_rows(left, right, norms), _trim_tags(x, left, right, norms))
            headed = bool(left and right) and _are_headed(x, left, right, norms)
            least = min(lines, HEADED_LINES) if headed else lines
            if min(len(left), len(right)) >= least:
                found.append(Gutter(x, top, bottom, tuple(left), tuple(right), headed))
    return found


def _cut(fragment: Fragment, x: float, em: float) -> list[Fragment]:
    """The fragment in two where a word begins at `x` behind its widest blank; nothing where none does, and where only
    the bullet or the number of an item stands before it."""
    at = next((n for n, w in enumerate(fragment.words) if n and abs(w.box.x0 - x) <= EDGE * em), 0)
    if not at or not is_wide_break(fragment, at):
        return []
    before = fragment_of(fragment.words[:at])
    opens = is_enumerator(before.text) and not before.text.isalpha()  # `a` may end the line of a column
    return [] if opens else [before, fragment_of(fragment.words[at:])]


def _trim_head(left: list[Fragment], right: list[Fragment], above: Fragment, norms: Norms) -> float:
    """Take from the head of the columns what belongs to the full lines above them; the baseline under which the columns
    begin.

    Reads the short last line of a full paragraph so, and a title under the name where the columns begin with headings
    on one line further down; refuses the first lines of a sidebar that begins above the text beside it.
    """
    top = above.baseline
    last = above
    for side, other in ((left, right), (right, left)):
        while side and other and side[0].baseline < other[0].box.top and _goes_on(last, side[0]):
            last = side.pop(0)
            top = last.baseline
    return _cut_heads(left, right, _common_heads(left, right, norms), top)


def _cut_heads(left: list[Fragment], right: list[Fragment], heads: tuple[int, int] | None, top: float) -> float:
    """Take so many lines from the head of each column; the baseline under which the columns begin."""
    count_left, count_right = heads or (0, 0)
    gone = [*left[:count_left], *right[:count_right]]
    del left[:count_left], right[:count_right]
    return max((f.baseline for f in gone), default=top)


def _goes_on(above: Fragment, below: Fragment) -> bool:
    """Whether this is the next line of the same paragraph."""
    return (
        abs(above.box.x0 - below.box.x0) <= EDGE * above.size
        and abs(above.size - below.size) <= 0.05 * above.size
        and 0 < below.baseline - above.baseline <= PARAGRAPH_STEP * above.size
    )


def _common_heads(
    left: Sequence[Fragment], right: Sequence[Fragment], norms: Norms, most: int = HEAD_LINES
) -> tuple[int, int] | None:
    """How many lines of both sides, `most` of them, stand above two headings on one line with which the columns begin;
    none of them is in the type of these headings."""
    for a in range(min(most + 1, len(left))):
        for b in range(min(most + 1, len(right))):
            alike = (
                f.size == left[a].size and f.words[0].bold == left[a].words[0].bold for f in (*left[:a], *right[:b])
            )
            if a == b == 0 or any(alike) or not _are_heads(left[a:], right[b:], norms):
                continue
            above = max(f.baseline for f in (*left[:a], *right[:b]))
            if min(a, b) == 0 or left[a].baseline - above >= BAND * norms.line_pitch:
                return a, b
    return None


def _are_headed(x: float, left: Sequence[Fragment], right: Sequence[Fragment], norms: Norms) -> bool:
    """Whether both columns begin with a heading on one line, the right one at its edge `x`, or both alike in their
    columns: set in by the same, as inside a bar of colour, or centred."""
    at_edge = abs(right[0].box.x0 - x) <= EDGE * norms.body_size
    return (at_edge or _stand_alike(left, right, norms)) and _are_heads(left, right, norms)


def _stand_alike(left: Sequence[Fragment], right: Sequence[Fragment], norms: Norms) -> bool:
    """Whether the first lines of two columns are set in by the same, at most one em, or centred over their columns."""
    near = EDGE * norms.body_size
    insets: list[float] = []
    centred: list[bool] = []
    for side in (left, right):
        head, start, end = side[0].box, min(f.box.x0 for f in side), max(f.box.x1 for f in side)
        insets.append(head.x0 - start)
        centred.append(abs(head.x0 + head.x1 - start - end) <= 2 * near)
    return all(centred) or (max(insets) <= norms.body_size and abs(insets[0] - insets[1]) <= near)


def _are_heads(left: Sequence[Fragment], right: Sequence[Fragment], norms: Norms) -> bool:
    """Whether two columns begin with a heading each: on one line, in one type that is larger than the body's, or bold
    over lines of which one is not."""
    heads = (left[0], right[0])
    one, other = heads
    if abs(one.baseline - other.baseline) > SAME_BASELINE * one.size or one.size != other.size:
        return False
    bold = all(all(word.bold for word in head.words) for head in heads)
    below = [side[1] for side in (left, right) if len(side) > 1]
    return one.size >= LARGER_TYPE * norms.body_size or (bold and not all(line.words[0].bold for line in below))


def _trim_foot(left: list[Fragment], right: list[Fragment], below: Fragment, edge: float) -> float:
    """Take from the foot of the longer column the lines that lead the full line below, as a heading does: nearer to it
    than to their own column, or in the type of the heading with which the column begins; and at the left edge of its
    row, where a number may stand before it, or set in as that heading is, inside a bar of colour."""
    bottom = below.baseline
    last = below
    for side, other in ((left, right), (right, left)):
        while len(side) > 1 and other and side[-1].box.top > other[-1].baseline:
            line = side[-1]
            nearer = last.baseline - line.baseline < line.baseline - side[-2].baseline
            heading = _type_of(line) == _type_of(side[0]) != _type_of(side[-2])  # no column ends with a heading
            inset = line.box.x0 - edge
            alike = heading and abs(line.box.x0 - side[0].box.x0) <= EDGE * line.size and 0 < inset <= line.size
            if not (nearer or heading) or (abs(inset) > EDGE * line.size and not alike):
                break
            last = side.pop()
            bottom = last.baseline
    return bottom


def _type_of(fragment: Fragment) -> tuple[float, bool]:
    """Size and weight of a fragment."""
    return fragment.size, all(word.bold for word in fragment.words)


def _trim_tags(x: float, left: list[Fragment], right: list[Fragment], norms: Norms) -> float:
    """Take from the foot of the right column what stands far below its other lines and begins at none of its edges: the
    tags of rows further down, with the lines beside and below them, and with the headings that lead these. Half of the
    tags stand on lines, at the right edge.

    Reads a date at the right edge under a short column; refuses a last line that begins at the gutter's edge.
    """
    first = len(right)
    while first > 1 and right[first - 1].box.x0 > x + EDGE * norms.body_size:
        first -= 1
    far = [n for n in range(first, len(right)) if right[n].baseline - right[n - 1].baseline >= BAND * norms.line_pitch]
    tags = right[far[0] :] if far else []
    edge = max((f.box.x1 for f in right), default=0.0)
    of_rows = sum(_on_a_line(tag, left) and edge - tag.box.x1 <= EDGE * tag.size for tag in tags)
    if not tags or 2 * of_rows < len(tags):
        return float("inf")
    bottom = right[far[0]].baseline
    del right[far[0] :]
    rows = [f for f in left if f.baseline >= bottom - SAME_BASELINE * f.size]
    left[:] = [f for f in left if f.baseline < bottom - SAME_BASELINE * f.size]
    return min(bottom, _trim_foot(left, right, rows[0], rows[0].box.x0)) if rows else bottom


def _on_a_line(fragment: Fragment, others: Sequence[Fragment]) -> bool:
    """Whether it shares its baseline with one of the others."""
    return any(abs(fragment.baseline - other.baseline) <= SAME_BASELINE * fragment.size for other in others)


def _trim_rows(left: list[Fragment], right: list[Fragment], norms: Norms) -> float:
    """Take from the foot of the columns a few rows of one text: below a band of white on both sides, with fewer lines
    on one side than a column has, and these on common baselines. Reads the first entry under a head of two columns, a
    date at its right, with the heading over it; refuses a last group of a sidebar beside running text."""
    lines = sorted((*left, *right), key=lambda f: f.baseline)
    bands = [b.box.top for a, b in pairwise(lines) if b.baseline - a.baseline >= BAND * norms.line_pitch]
    if not bands:
        return float("inf")
    feet = [[f for f in side if f.box.top >= bands[-1]] for side in (left, right)]
    fewer, more = sorted(feet, key=len)
    rows = all(any(abs(f.baseline - o.baseline) <= SAME_BASELINE * f.size for o in more) for f in fewer)
    if not fewer or len(fewer) >= COLUMN_LINES or not rows:
        return float("inf")
    heading = [[f for f in side if len(bands) > 1 and f.box.top >= bands[-2]] for side in (left, right)]
    one_side = any(len(head) == len(foot) for head, foot in zip(heading, feet, strict=True))
    if one_side and sum(map(len, heading)) - len(fewer) - len(more) <= HEAD_LINES:
        feet = heading if all(heading) else feet  # a heading leads them, white on both sides of it
    del left[len(left) - len(feet[0]) :], right[len(right) - len(feet[1]) :]
    return min(f.baseline for f in (*feet[0], *feet[1]))
