"""Whether the entries of a list take one row each, so that a second line is the rest of a first one that had no room.

A line with a date at its right ends before the edge of the column, whether it was full or not; and under it stands the
rest of it, or a row of its own, as the job title under an employer. One entry cannot say which. The list can: where
entries whose first line had room have no second one, the second line of the others is a rest. Words are not asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cvparse.entries.line_fill import column_left, stops_short, text_end
from cvparse.entries.types import Item
from cvparse.layout.types import Line

LEAST_HEADS = 4  # entries; of fewer the longest line says little of where lines end
MOST_ROOMY = 0.25  # of the entries have a second line under a first that had room: odd ones of the list
NO_TAG = float("inf")
OWN_ROWS = 0.5  # of the second lines stand under a first that had room; then the others are rows of their own too
ODD_LINES = 0.05  # of the lines: one whose tag was taken for its text
REACHED = 0.7  # of the way to the tags is reached by the longest line: names of employers are shorter


def with_text_edge(items: Sequence[Item]) -> tuple[Item, ...]:
    """The items of a list, each with how far its lines could run, where its entries take one row each.

    The longest line of the list says how far that is from the left. Where no line runs on under the tag of its entry,
    as in the cells of a table, the line that comes nearest to its tag says how near one could come. Reads a list of
    talks of which most take one line so; refuses a list of posts in which a title stands under each employer, however
    short that is.
    """
    heads = {number: lines for number, item in enumerate(items) if (lines := _plain_lines(item))}
    beside = [line for lines in heads.values() for line in lines if line.aside_start is not None]
    if len(heads) < LEAST_HEADS or not beside:
        return tuple(items)
    under = [_reach(line) >= _tag_reach(lines) for lines in heads.values() for line in lines]
    in_cells = sum(under) <= ODD_LINES * len(under)
    edge, nearest = max(map(_reach, beside)), min(_tag_start(line) - text_end(line) for line in beside)
    limits = {n: _tag_reach(lines) - nearest if in_cells else edge for n, lines in heads.items()}
    edges = {n: min(edge, limit) for n, limit in limits.items()}
    roomy = sum(len(lines) > 1 and not had_no_room(lines[0], lines[1], edges[n]) for n, lines in heads.items())
    several = sum(len(lines) > 1 for lines in heads.values())
    ends = map(_tag_reach, heads.values()) if in_cells else (line.box.x1 - column_left(line) for line in beside)
    if edge < REACHED * min(ends) or roomy > MOST_ROOMY * len(heads) or roomy > OWN_ROWS * several:
        return tuple(items)
    return tuple(replace(item, text_edge=edges.get(n, edge), in_cells=in_cells) for n, item in enumerate(items))


def _reach(line: Line) -> float:
    """How far the text of a line runs, in points from the left edge of its column."""
    return text_end(line) - column_left(line)


def _tag_reach(lines: Sequence[Line]) -> float:
    """Where the first tag beside these lines begins, in points from the left edge of their column."""
    return min((_tag_start(line) - column_left(line) for line in lines), default=NO_TAG)


def _plain_lines(item: Item) -> list[Line]:
    """The lines of the body before its first inner bullet."""
    lines = [line for line in item.lines if line.text]
    if len(lines) != len(item.breaks):
        return []
    inner = [number for number, start in enumerate(item.breaks) if number and start in item.bullets]
    return lines[: inner[0]] if inner else lines


def had_no_room(line: Line, following: Line | None, text_edge: float | None, in_cells: bool = False) -> bool:
    """Whether a line was broken because it was full: it reached the edge of its column, or the first word of the
    following line had no room before the tag at its right, or before the edge that the lines of its list reach, in
    points from the left edge of their column: those with a tag, and the others too where they stand `in_cells`."""
    if line.full or _reaches_tag(line, following):
        return True
    measured = text_edge and following and (line.aside or in_cells)
    return bool(measured and following and not stops_short(line, following, column_left(line) + (text_edge or 0.0)))


def _reaches_tag(line: Line, following: Line | None) -> bool:
    """Whether the first word of the following line had no room before the tag at the right of this one."""
    if following is None or not line.aside or not following.words:
        return False
    first = following.words[0].box
    return _tag_start(line) - text_end(line) < first.width + first.height


def _tag_start(line: Line) -> float:
    """Where the tag at the right of a line begins, in points from the left of the page."""
    return NO_TAG if line.aside_start is None else line.aside_start
