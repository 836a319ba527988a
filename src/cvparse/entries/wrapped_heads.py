"""Whether the entries of a list take one row each, so that a second line is the rest of a first one that had no room.

A line with a date at its right ends before the edge of the column, whether it was full or not; and under it stands the
rest of it, or a row of its own, as the job title under an employer. One entry cannot say which. The list can: where
entries whose first line had room have no second one, the second line of the others is a rest. Words are not asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cvparse.entries.line_fill import stops_short, text_end
from cvparse.entries.types import Item
from cvparse.layout.types import Line

LEAST_HEADS = 4  # entries; of fewer the longest line says little of where lines end
MOST_ROOMY = 0.25  # of the entries have a second line under a first that had room: odd ones of the list
REACHED = 0.7  # of the way to the tags is reached by the longest line: names of employers are shorter


def with_text_edge(items: Sequence[Item]) -> tuple[Item, ...]:
    """The items of a list, with how far its lines run where its entries take one row each.

    Reads a list of talks of which most take one line so; refuses a list of posts in which a title stands under each
    employer, however short that is.
    """
    heads = [lines for item in items if (lines := _plain_lines(item))]
    beside = [line for lines in heads for line in lines if line.aside]
    if len(heads) < LEAST_HEADS or not beside:
        return tuple(items)
    edge, left = max(map(text_end, beside)), min(line.box.x0 for line in beside)
    roomy = sum(len(lines) > 1 and not had_no_room(lines[0], lines[1], edge) for lines in heads)
    reached = edge - left >= REACHED * (min(map(_tag_start, beside)) - left)
    if not reached or roomy > MOST_ROOMY * len(heads):
        return tuple(items)
    return tuple(replace(item, text_edge=edge) for item in items)


def _plain_lines(item: Item) -> list[Line]:
    """The lines of the body before its first inner bullet."""
    lines = [line for line in item.lines if line.text]
    if len(lines) != len(item.breaks):
        return []
    inner = [number for number, start in enumerate(item.breaks) if number and start in item.bullets]
    return lines[: inner[0]] if inner else lines


def had_no_room(line: Line, following: Line | None, text_edge: float | None) -> bool:
    """Whether a line was broken because it was full: it reached the edge of its column, or the first word of the
    following line had no room before the tag at its right, or before the edge that the lines of its list reach."""
    if line.full or _reaches_tag(line, following):
        return True
    return bool(text_edge and following and line.aside and not stops_short(line, following, text_edge))


def _reaches_tag(line: Line, following: Line | None) -> bool:
    """Whether the first word of the following line had no room before the tag at the right of this one."""
    if following is None or not line.aside or not following.words:
        return False
    first = following.words[0].box
    return _tag_start(line) - text_end(line) < first.width + first.height


def _tag_start(line: Line) -> float:
    """Where the tag at the right of a line begins, in points from the left of the page."""
    tag = set(line.aside.words)
    return min((word.box.x0 for word in line.words if word.id in tag), default=line.box.x1)
