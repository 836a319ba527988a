"""Which parts of a page are columns of their own, read one after the other.

A gutter is a stretch of white that no fragment crosses over several lines, with lines that begin at its right edge. The
lines on its two sides are *rows of one text* when they stand on common baselines (a date beside an entry, a table), and
*columns* when they do not: then the left is read before the right. Two columns of running text on one grid have common
baselines too; they are known by lines that fill the left column. Decides by position alone, never by words.

    Skills    Experience                 2019–2021  University of X
    Python    University of X                       Lecturer
    Teaching  Lecturer
    two columns: two baselines           one column with tags: common baselines
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cvparse.layout.fragments import Fragment
from cvparse.layout.thresholds import (
    COINCIDENCE,
    COLUMN_LINES,
    EDGE,
    GUTTER,
    SAME_BASELINE,
    SIDE_APART,
    SIDE_SHARE,
    SIDE_STACK,
    SIDEBAR_RATIO,
    TAG_LENGTH,
)
from cvparse.layout.types import Norms


@dataclass(frozen=True, slots=True)
class Region:
    """Fragments that are read as one text: `stream` 0 is the main text, others are sidebars."""

    fragments: tuple[Fragment, ...]
    stream: int = 0


@dataclass(frozen=True, slots=True)
class _Gutter:
    """A gutter whose right edge is `x`, from `top` to `bottom`, with the fragments on both sides."""

    x: float
    top: float
    bottom: float
    left: tuple[Fragment, ...]
    right: tuple[Fragment, ...]


def regions_of(fragments: Sequence[Fragment], norms: Norms) -> list[Region]:
    """The regions of one page in reading order; every fragment stands in exactly one."""
    gutter = _best_gutter(fragments, norms)
    if gutter is None:
        return [Region(tuple(fragments))] if fragments else []
    inside = {id(f) for f in (*gutter.left, *gutter.right)}
    above = [f for f in fragments if id(f) not in inside and f.baseline <= gutter.top]
    below = [f for f in fragments if id(f) not in inside and f.baseline > gutter.top]
    left, right = regions_of(gutter.left, norms), regions_of(gutter.right, norms)
    narrow = _sidebar(gutter)
    if narrow == "left":
        left = [Region(r.fragments, 1) for r in left]
    elif narrow == "right":
        right = [Region(r.fragments, 1) for r in right]
    return [*regions_of(above, norms), *left, *right, *regions_of(below, norms)]


def _sidebar(gutter: _Gutter) -> str:
    """Which of the two columns is a sidebar: "left", "right", or "" for two columns of one text.

    The widths are those of the space on both sides, the same on every page however far the lines of one page fill it.
    """
    left = gutter.x - min(f.box.x0 for f in gutter.left)
    right = max(f.box.x1 for f in gutter.right) - gutter.x
    if right > SIDEBAR_RATIO * left:
        return "left"
    return "right" if left > SIDEBAR_RATIO * right else ""


def _best_gutter(fragments: Sequence[Fragment], norms: Norms) -> _Gutter | None:
    """The gutter between two columns with the most lines on its shorter side."""
    best: _Gutter | None = None
    for x in _left_edges(fragments, norms):
        for gutter in _gutters_at(x, fragments, norms):
            lines = min(len(gutter.left), len(gutter.right))
            if (best is None or lines > min(len(best.left), len(best.right))) and _independent(gutter, norms):
                best = gutter
    return best


def _left_edges(fragments: Sequence[Fragment], norms: Norms) -> list[float]:
    """Positions at which several fragments begin, other than the leftmost."""
    tolerance = EDGE * norms.body_size
    starts = sorted(f.box.x0 for f in fragments)
    edges: list[float] = []
    begin = 0
    for at in range(1, len(starts) + 1):
        if at == len(starts) or starts[at] - starts[at - 1] > tolerance:
            if at - begin >= COLUMN_LINES:
                edges.append(starts[begin])
            begin = at
    return [x for x in edges if x > starts[0] + 4 * norms.body_size] if starts else []


def _gutters_at(x: float, fragments: Sequence[Fragment], norms: Norms) -> list[_Gutter]:
    """The stretches of the page over which nothing crosses `x`."""
    em = norms.body_size
    crossing = sorted(f.baseline for f in fragments if f.box.x0 < x - EDGE * em and f.box.x1 > x - GUTTER * em)
    found: list[_Gutter] = []
    for top, bottom in zip([float("-inf"), *crossing], [*crossing, float("inf")], strict=True):
        zone = [f for f in fragments if top < f.baseline < bottom]
        left = tuple(f for f in zone if f.box.x1 <= x - GUTTER * em)
        right = tuple(f for f in zone if f.box.x0 >= x - EDGE * em)
        if len(left) >= COLUMN_LINES and len(right) >= COLUMN_LINES:
            found.append(_Gutter(x, top, bottom, left, right))
    return found


def _independent(gutter: _Gutter, norms: Norms) -> bool:
    """Columns rather than rows of one text: see the module's docstring."""
    left, right = gutter.left, gutter.right
    shared = min(left[-1].baseline, right[-1].baseline) - max(left[0].baseline, right[0].baseline)
    shorter = min(left[-1].baseline - left[0].baseline, right[-1].baseline - right[0].baseline)
    if shared < 0.5 * shorter or shared < COLUMN_LINES * norms.line_pitch:
        return False
    if _side_headings(left, right, norms):
        return False
    fewer, more = (left, right) if len(left) <= len(right) else (right, left)
    beside = sum(_beside(f, more) for f in fewer)
    clashing = sum(_clashes(f, more) for f in fewer)
    if beside + clashing < 0.5 * len(fewer) and clashing < COLUMN_LINES:
        return False  # most stand between the lines of the other side: headings of one text
    if beside >= COINCIDENCE * (beside + clashing):
        return _running_text(gutter, norms)
    stacks = _stack_heads(left, norms)
    heads = [f for f in stacks if _beside(f, right) or _clashes(f, right)]
    # dates on two lines beside entries of three: the first lines stand together, the others need not
    tags = len(left) <= SIDE_STACK * len(stacks) and sum(len(f.text) for f in left) / len(left) <= TAG_LENGTH
    aligned = sum(_beside(f, right) for f in heads)
    return not (tags and len(heads) >= 2 and aligned >= COINCIDENCE * len(heads))


def _side_headings(left: Sequence[Fragment], right: Sequence[Fragment], norms: Norms) -> bool:
    """Short lines in stacks of one or two with much white between the stacks, beside a fuller text: headings and dates
    beside the text, not a text of their own."""
    stacks = len(_stack_heads(left, norms))
    apart = (left[-1].baseline - left[0].baseline) / max(stacks - 1, 1)
    return (
        len(left) <= SIDE_SHARE * len(right)
        and len(left) <= SIDE_STACK * stacks
        and apart >= SIDE_APART * norms.line_pitch
        and sum(len(f.text) for f in left) / len(left) <= TAG_LENGTH
    )


def _beside(fragment: Fragment, others: Sequence[Fragment]) -> bool:
    """Whether it shares its baseline, or its top where the sizes differ, with one of the others."""
    for other in others:
        near = SAME_BASELINE * max(fragment.size, other.size)
        if abs(fragment.baseline - other.baseline) <= near or abs(fragment.box.top - other.box.top) <= near:
            return True
    return False


def _clashes(fragment: Fragment, others: Sequence[Fragment]) -> bool:
    """Whether it stands beside one of the others, but not on its line; a heading between their lines does not."""
    box = fragment.box
    overlaps = any(
        min(box.bottom, o.box.bottom) - max(box.top, o.box.top) > 0.2 * min(box.height, o.box.height) for o in others
    )
    return overlaps and not _beside(fragment, others)


def _stack_heads(fragments: Sequence[Fragment], norms: Norms) -> list[Fragment]:
    """The first fragment of each stack of lines that follow each other closely."""
    heads: list[Fragment] = []
    last: Fragment | None = None
    for fragment in fragments:
        if last is None or fragment.baseline - last.baseline > 1.35 * norms.line_pitch:
            heads.append(fragment)
        last = fragment
    return heads


def _running_text(gutter: _Gutter, norms: Norms) -> bool:
    """Most lines on both sides fill their column, as those of running text do and those of a table do not."""
    for side in (gutter.left, gutter.right):
        x0, x1 = min(f.box.x0 for f in side), max(f.box.x1 for f in side)
        filled = sum(f.box.x1 - f.box.x0 >= 0.8 * (x1 - x0) for f in side)
        if x1 - x0 < 12 * norms.body_size or filled < 0.5 * len(side):
            return False
    return True
