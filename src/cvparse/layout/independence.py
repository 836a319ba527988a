"""Decides whether the lines on the two sides of a gutter are two columns or rows of one text.

Signals, in order: how far down the page the two sides stand beside each other; short lines far apart (headings and
dates beside a text); short lines set flush right (dates and places of entries); common baselines; lines that fill their
column. Decides by position and length of the lines, never by words.
"""

from __future__ import annotations

from collections.abc import Sequence

from cvparse.layout.fragments import Fragment
from cvparse.layout.gutters import Gutter
from cvparse.layout.tags import is_enumerator, is_near_one
from cvparse.layout.thresholds import (
    BEGIN_SHARE,
    COINCIDENCE,
    COLUMN_LINES,
    EDGE,
    INDENTS,
    KNOWN_COLUMN_LINES,
    LARGER_TYPE,
    MIDDLE,
    MIN_SIDE,
    MOSTLY_TEXT,
    ONE_BASELINE,
    ROW_OVERLAP,
    SAME_BASELINE,
    SAME_SIZE,
    SHIFTED_SHARE,
    SHIFTS,
    SIDE_APART,
    SIDE_SHARE,
    SIDE_STACK,
    STACK_STEP,
    TAG_LENGTH,
    TIMELINE_LENGTH,
    TIMELINE_STACK,
)
from cvparse.layout.types import Norms


def are_independent(gutter: Gutter, norms: Norms, known: bool = False) -> bool:
    """Columns rather than rows of one text; a gutter `known` from another page needs less to be believed."""
    left, right = gutter.left, gutter.right
    lines = KNOWN_COLUMN_LINES if known else COLUMN_LINES
    shared = min(left[-1].baseline, right[-1].baseline) - max(left[0].baseline, right[0].baseline)
    shorter = min(left[-1].baseline - left[0].baseline, right[-1].baseline - right[0].baseline)
    headed = gutter.headed and _own_headings(left, right, norms)
    begin = _share_at_edge(gutter.x, right, norms) >= BEGIN_SHARE
    short = shared < lines * norms.line_pitch and not headed
    if not begin or shared < 0.5 * shorter or short:
        return False
    if known:
        return True
    beside_text = _side_headings(left, right, norms) or _larger_headings(left, right) or _asides(left, right)
    if headed or beside_text:
        return not beside_text or (headed and _heads_a_list(left, right, norms))
    fewer, more = (left, right) if len(left) <= len(right) else (right, left)
    beside = sum(_beside(f, more) for f in fewer)
    clashing = sum(_clashes(f, more) for f in fewer)
    if beside + clashing < 0.5 * len(fewer) and clashing < lines:
        return False  # most stand between the lines of the other side: headings of one text
    if beside >= COINCIDENCE * (beside + clashing):
        return _running_text(gutter, norms)
    return not (_stacked_tags(left, right, norms) or _shifted_tags(left, right, norms))


def _share_at_edge(x: float, side: Sequence[Fragment], norms: Norms) -> float:
    """The share of lines that begin at the edge of a column, are indented from it, or stand where the texts behind the
    numbers and bullets at this edge begin."""
    em = norms.body_size
    signs = [f for f in side if f.box.x0 <= x + EDGE * em and is_enumerator(f.text)]
    behind = {sign.baseline: sign.box.x1 for sign in signs}
    texts = sorted(f.box.x0 for f in side if f.box.x0 > behind.get(f.baseline, float("inf")))
    return sum(f.box.x0 <= x + INDENTS * em or is_near_one(f.box.x0, texts, EDGE * em) for f in side) / len(side)


def _own_headings(left: Sequence[Fragment], right: Sequence[Fragment], norms: Norms) -> bool:
    """Whether a side goes on with a heading of its own: in the type of the two with which both begin, and beside none
    of the other side. The rows of a text with dates beside them go on with both; items side by side stand under larger
    headings; in the type of the text, bold lines are headings where they are few."""
    first = left[0]
    sides = [
        [f for f in side if f.size == first.size and f.words[0].bold == first.words[0].bold] for side in (left, right)
    ]
    few = first.size >= LARGER_TYPE * norms.body_size or all(
        len(heads) <= MOSTLY_TEXT * len(side) for heads, side in zip(sides, (left, right), strict=True)
    )
    own = any(not _beside(f, others) for heads, others in (sides, sides[::-1]) for f in heads)
    return few and own and max(f.size for f in (*left, *right)) == first.size


def _heads_a_list(left: Sequence[Fragment], right: Sequence[Fragment], norms: Norms) -> bool:
    """Whether the first line of a left column is a heading over others in its column: larger than the text, with lines
    in another type below, and some between the baselines of the right one. Labels and headings beside a text are all of
    one type, or stand on its lines."""
    larger = left[0].size >= LARGER_TYPE * norms.body_size and any(f.size != left[0].size for f in left)
    return larger and any(_clashes(f, right) for f in left)


def _side_headings(left: Sequence[Fragment], right: Sequence[Fragment], norms: Norms) -> bool:
    """Short lines in stacks of one or two with much white between the stacks, beside a fuller text: headings and dates
    beside the text, not a text of their own."""
    stacks = len(_stack_heads(left, norms))
    apart = (left[-1].baseline - left[0].baseline) / max(stacks - 1, 1)
    return (
        len(left) <= SIDE_SHARE * len(right)
        and len(left) <= SIDE_STACK * stacks
        and apart >= SIDE_APART * norms.line_pitch
        and _length(left) <= TAG_LENGTH
    )


def _larger_headings(left: Sequence[Fragment], right: Sequence[Fragment]) -> bool:
    """Headings, and perhaps dates, beside the text: short lines, several of them in a type larger than any at the
    right. A sidebar has headings like those of the text beside it."""
    level = [f.size for f in right if left[0].box.top <= f.baseline <= left[-1].box.bottom]
    limit = LARGER_TYPE * max(level, default=0.0)
    headings = [f for f in left if f.size >= limit]
    alike = all(abs(f.size - headings[0].size) <= 0.05 * f.size for f in headings)
    return len(headings) >= MIN_SIDE and alike and len(left) <= len(right) and _length(left) <= TAG_LENGTH


def _asides(left: Sequence[Fragment], right: Sequence[Fragment]) -> bool:
    """Short lines set flush at the right edge, each at the height of one of the text: dates and places of its entries,
    in a type and on a baseline of their own."""
    edge = max(f.box.x1 for f in right)
    flush = sum(edge - f.box.x1 <= EDGE * f.size for f in right)
    ragged = sum(abs(f.box.x0 - right[0].box.x0) > EDGE * f.size for f in right)
    return (
        len(right) <= len(left)
        and flush >= 0.9 * len(right)
        and ragged >= 0.3 * len(right)
        and _length(right) <= TAG_LENGTH
        and sum(_level(f, left) for f in right) >= 0.9 * len(right)
    )


def _stacked_tags(left: Sequence[Fragment], right: Sequence[Fragment], norms: Norms) -> bool:
    """Dates on two or three lines beside entries of more: the first lines stand together, the others need not."""
    stacks = _stack_heads(left, norms)
    heads = [f for f in stacks if _beside(f, right) or _clashes(f, right)]
    length = _length(left)
    tags = (len(left) <= SIDE_STACK * len(stacks) and length <= TAG_LENGTH) or (
        len(left) <= TIMELINE_STACK * len(stacks) and length <= TIMELINE_LENGTH
    )
    aligned = sum(_beside(f, right) for f in heads)
    return tags and len(heads) >= 2 and aligned >= COINCIDENCE * len(heads)


def _shifted_tags(tags: Sequence[Fragment], texts: Sequence[Fragment], norms: Norms) -> bool:
    """Dates and labels in smaller type or in the middle of their entry's height, each set off the line beside it by as
    much as the others, or by one of two distances: chance sets the lines of two columns at any distance."""
    if len(tags) > SIDE_STACK * len(_stack_heads(tags, norms)) or _length(tags) > TAG_LENGTH:
        return False
    shifts = sorted(shift for f in tags if (shift := _shift(f, texts, norms)) is not None)
    alike = 0
    for _ in range(SHIFTS):
        first, end = _most_alike(shifts, ONE_BASELINE * norms.body_size)
        alike += end - first
        del shifts[first:end]
    return len(tags) >= COLUMN_LINES and alike >= SHIFTED_SHARE * len(tags)


def _shift(tag: Fragment, texts: Sequence[Fragment], norms: Norms) -> float | None:
    """How far a tag stands under the line beside it, or over it below zero; None where none is beside it. A year in the
    middle of two lines is as far from either: all such years stand alike."""
    nearest = min((tag.baseline - other.baseline for other in texts), key=abs)
    if _level(tag, texts):
        return nearest
    is_between = len(tag.text) <= TIMELINE_LENGTH and abs(nearest) <= MIDDLE * norms.line_pitch
    return norms.line_pitch if is_between else None


def _most_alike(values: Sequence[float], near: float) -> tuple[int, int]:
    """The longest run of ascending values that differ by twice as much at most: its start and its end."""
    start, found = 0, (0, 0)
    for end, value in enumerate(values, 1):
        while value - values[start] > 2 * near:
            start += 1
        if end - start > found[1] - found[0]:
            found = (start, end)
    return found


def _length(fragments: Sequence[Fragment]) -> float:
    """Characters a line on average."""
    return sum(len(f.text) for f in fragments) / len(fragments)


def _beside(fragment: Fragment, others: Sequence[Fragment]) -> bool:
    """Whether it shares its baseline with one of the others, or its top where the sizes differ."""
    for other in others:
        if abs(fragment.size - other.size) <= SAME_SIZE * other.size:
            if abs(fragment.baseline - other.baseline) <= ONE_BASELINE * other.size:
                return True
            continue
        near = SAME_BASELINE * max(fragment.size, other.size)
        if abs(fragment.baseline - other.baseline) <= near or abs(fragment.box.top - other.box.top) <= near:
            return True
    return False


def _level(fragment: Fragment, others: Sequence[Fragment]) -> bool:
    """Whether it stands at the height of one of the others for most of its own."""
    box = fragment.box
    return any(
        min(box.bottom, o.box.bottom) - max(box.top, o.box.top) > ROW_OVERLAP * min(box.height, o.box.height)
        for o in others
    )


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
        if last is None or fragment.baseline - last.baseline > STACK_STEP * norms.line_pitch:
            heads.append(fragment)
        last = fragment
    return heads


def _running_text(gutter: Gutter, norms: Norms) -> bool:
    """Most lines on both sides fill their column and follow the line above closely, as those of running text do and
    the rows of a table do not."""
    for side in (gutter.left, gutter.right):
        if len(_stack_heads(side, norms)) > 0.5 * len(side):
            return False
        x0, x1 = min(f.box.x0 for f in side), max(f.box.x1 for f in side)
        filled = sum(f.box.x1 - f.box.x0 >= 0.8 * (x1 - x0) for f in side)
        if x1 - x0 < 12 * norms.body_size or filled < 0.5 * len(side):
            return False
    return True
