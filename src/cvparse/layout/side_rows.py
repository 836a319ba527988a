"""Which row of the text each line of a side heading belongs to, and each tag that a heading pushed down.

A heading stands beside the first line of its section or in the middle of the section's height; it may wrap, on a line
pitch of its own. Decides by place and type, and by the numbers before headings; what they mean, it never asks.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import field
from itertools import pairwise

from cvparse.layout.fragments import Fragment
from cvparse.layout.sides import NUMBER, Row, SideColumn, is_level
from cvparse.layout.thresholds import (
    CENTERED_SIDE,
    LARGER_GAP,
    LEVEL,
    MIN_SIDE,
    MOSTLY_NUMBERED,
    SAME_BASELINE,
    SIDE_BLOCK,
    SIDE_STEP,
    STACK_STEP,
    STACKED,
)
from cvparse.layout.types import Norms
from cvparse.text.value_class import dataclass


@dataclass(slots=True)
class BesideRow:
    """What stands beside one row of text: the lines of its heading and the tags of its entry."""

    headings: list[Fragment] = field(default_factory=list)
    tags: list[Fragment] = field(default_factory=list)


def place_beside(
    sides: Sequence[Row], texts: Sequence[Row], column: SideColumn | None, norms: Norms
) -> list[BesideRow]:
    """What belongs beside each row of text.

    `sides` and `texts` are the two parts of each row. A heading in the middle of its section's height goes to the first
    row of the section, a tag that a heading pushed down to the row of that heading.
    """
    beside = [BesideRow() for _ in texts]
    if column is None:
        return beside
    stacks = _heading_stacks(sides, column)
    lower = _opened_above(stacks, sides, texts)
    moved = _wrapped(stacks, sides, texts) | lower | _first_rows(stacks, sides, texts, norms)
    last: tuple[int, Fragment] | None = None  # the row to which the stack of tags belongs, and its last line
    for index, side in enumerate(sides):
        for fragment in side:
            if column.is_heading(fragment):
                target = moved.get(index, _level_row(fragment, index, texts, 0.0))
                beside[target].headings.append(fragment)
            else:
                close = last is not None and fragment.baseline - last[1].baseline <= SIDE_STEP * last[1].size
                close = close and last is not None and bool(texts[last[0]] or not texts[index])
                target = last[0] if close and last else _level_row(fragment, index, texts, LEVEL)
                beside[target].tags.append(fragment)
            last = (target, fragment)
    return beside


def _wrapped(stacks: Sequence[Sequence[int]], sides: Sequence[Row], texts: Sequence[Row]) -> dict[int, int]:
    """The row of the first line, for each line of a wrapped heading that is set on a line pitch of its own.

    Where each line has a line of the text beside it, they may be several headings: a later stage decides that by their
    words. Of headings with numbers, a line without one goes on.
    """
    found: dict[int, int] = {}
    numbers = [[NUMBER.match(sides[n][0].text) is not None for n in stack] for stack in stacks]
    numbered = sum(number[0] for number in numbers) >= max(MIN_SIDE, MOSTLY_NUMBERED * len(stacks))
    for stack, number in zip(stacks, numbers, strict=True):
        steps = [sides[b][0].baseline - sides[a][0].baseline for a, b in pairwise(stack)]
        one = numbered and number[0] and not any(number[1:])
        apart = one or not all(texts[n] for n in stack[1:])
        if max(steps, default=0.0) <= STACK_STEP * sides[stack[0]][0].size and apart:
            first = next((n for n in stack if texts[n]), stack[0])
            found.update(dict.fromkeys(stack, first))
    return found


def _opened_above(stacks: Sequence[Sequence[int]], sides: Sequence[Row], texts: Sequence[Row]) -> dict[int, int]:
    """The row above, for each row of a heading that begins between two rows of which the upper one opens a block.

    Reads a heading in smaller type set half a line lower than the first line of its section; refuses one between two
    rows of one paragraph, and one that stands below the foot of the upper row.
    """
    filled = [index for index, row in enumerate(texts) if row]
    found: dict[int, int] = {}
    for stack in stacks:
        at = bisect_left(filled, stack[0])
        if texts[stack[0]] or not 0 < at < len(filled):
            continue
        before, row, below = (texts[filled[n]][0] if n >= 0 else None for n in (at - 2, at - 1, at))
        if row is None or below is None or not is_level(sides[stack[0]][0], row):
            continue
        above = row.baseline - before.baseline if before else float("inf")
        if above >= LARGER_GAP * (below.baseline - row.baseline):
            found.update(dict.fromkeys(stack, filled[at - 1]))
    return found


def _level_row(fragment: Fragment, index: int, texts: Sequence[Row], above: float) -> int:
    """The row of text at whose height a fragment stands: its own row `index` where that has text or no other is near.

    The text may stand a little lower, and higher by `above` em.
    """
    if texts[index]:
        return index
    near = [
        (abs(off), at)
        for at, row in enumerate(texts)
        if row
        and -(above + SAME_BASELINE) * row[0].size
        <= (off := row[0].baseline - fragment.baseline)
        <= LEVEL * max(fragment.size, row[0].size)
    ]
    return min(near, default=(0.0, index))[1]


def _heading_stacks(sides: Sequence[Row], column: SideColumn) -> list[list[int]]:
    """The headings as the rows over which each runs."""
    stacks: list[list[int]] = []
    last: Fragment | None = None
    for index, side in enumerate(sides):
        line = next((f for f in side if column.is_heading(f)), None)
        if line is None:
            continue
        if last is not None and line.baseline - last.baseline <= STACKED * line.size:
            stacks[-1].append(index)
        else:
            stacks.append([index])
        last = line
    return stacks


def _first_rows(
    stacks: Sequence[Sequence[int]], sides: Sequence[Row], texts: Sequence[Row], norms: Norms
) -> dict[int, int]:
    """The first row of the section, for each row of a heading that stands in the middle of its section's height."""
    middles = [(sides[s[0]][0].baseline + sides[s[-1]][0].baseline) / 2 for s in stacks]
    lines = [(index, row[0].baseline) for index, row in enumerate(texts) if row]
    found: dict[int, int] = {}
    alone = 0
    for number, stack in enumerate(stacks):
        above = middles[number - 1] if number else float("-inf")
        below = middles[number + 1] if number + 1 < len(stacks) else float("inf")
        section = _section_about(middles[number], (above, below), lines, norms)
        if section is not None and section < stack[0]:
            found.update(dict.fromkeys(stack, section))
            alone += all(not texts[index] for index in stack)
    return found if alone or len(set(found.values())) > 1 else {}


def _section_about(
    middle: float, between: tuple[float, float], lines: Sequence[tuple[int, float]], norms: Norms
) -> int | None:
    """The first of the rows about whose height a heading is centred; None where it is centred about none.

    The rows of a section stand between two gaps much wider than any among them, and between the headings before and
    behind.
    """
    best: tuple[float, int] | None = None
    for first, (row, top) in enumerate(lines):
        if not between[0] < top < middle:
            continue
        above = top - lines[first - 1][1] if first else float("inf")
        inner = 0.0
        for last in range(first + 1, len(lines)):
            bottom = lines[last][1]
            inner = max(inner, bottom - lines[last - 1][1])
            below = lines[last + 1][1] - bottom if last + 1 < len(lines) else float("inf")
            if bottom > between[1] or inner >= above:
                break
            if not middle < bottom < between[1]:
                continue
            centred = abs((top + bottom) / 2 - middle) <= CENTERED_SIDE * norms.body_size
            if centred and inner <= SIDE_BLOCK * min(above, below) and (best is None or min(above, below) > best[0]):
                best = (min(above, below), row)
    return best[1] if best else None
