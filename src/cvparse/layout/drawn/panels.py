"""A tinted column: text on a filled rectangle, read apart from the text beside it.

A rectangle says more than any gutter. What is printed on one of half the page's height or more and less than half its
width is a sidebar, however few its lines are and whatever their baselines. Decides from the rectangle, the lines on it
and the lines beside it. Never takes a band across the page, a rectangle behind the whole page, a rectangle that text
crosses, or a strip of tags where each tag stands on the line of an entry.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from cvparse.layout.fragments import Fragment
from cvparse.layout.thresholds import (
    EDGE,
    PANEL_HEIGHT,
    PANEL_NARROWEST,
    PANEL_WIDEST,
    SAME_BASELINE,
    STRIP_TAGS,
)
from cvparse.layout.types import Box, Fill, Norms, Page
from cvparse.text.value_class import dataclass

WHITE = "#ffffff"


@dataclass(frozen=True, slots=True)
class Panel:
    """The lines on a tinted ground and those off it; `x` is where the right one of the two columns begins."""

    inside: tuple[Fragment, ...]
    outside: tuple[Fragment, ...]
    x: float
    at_left: bool


def panel_of(page: Page, fragments: Sequence[Fragment], norms: Norms) -> Panel | None:
    """The tinted column of a page, None where there is none.

    Reads contact and skills on a ground at the left, beside posts on white, and at the right; refuses a tinted strip of
    dates beside their entries.
    """
    for ground in _grounds(page):
        panel = _panel(ground, fragments, norms)
        if panel is not None:
            return panel
    return None


def _grounds(page: Page) -> list[Box]:
    """The rectangles that may be the ground of a column; cells of one width that stand over each other make one."""
    columns: dict[tuple[int, int, str], list[Fill]] = defaultdict(list)
    for fill in page.fills:
        if fill.color != WHITE:
            columns[round(fill.box.x0), round(fill.box.x1), fill.color].append(fill)
    found: list[Box] = []
    for fills in columns.values():
        covered = sum(fill.box.height for fill in fills)
        ground = fills[0].box
        for fill in fills[1:]:
            ground = ground.union(fill.box)
        narrow = PANEL_NARROWEST * page.width <= ground.width <= PANEL_WIDEST * page.width
        if narrow and covered >= PANEL_HEIGHT * page.height:
            found.append(ground)
    return found


def _panel(ground: Box, fragments: Sequence[Fragment], norms: Norms) -> Panel | None:
    slack = EDGE * norms.body_size
    inside, outside = [], []
    for fragment in fragments:
        box = fragment.box
        level = ground.top - slack <= (box.top + box.bottom) / 2 <= ground.bottom + slack
        if level and box.x0 < ground.x1 - slack and box.x1 > ground.x0 + slack:
            if box.x0 < ground.x0 - slack or box.x1 > ground.x1 + slack:
                return None
            inside.append(fragment)
        else:
            outside.append(fragment)
    right = [f for f in outside if f.box.x0 >= ground.x1 - slack]
    left = [f for f in outside if f.box.x1 <= ground.x0 + slack]
    if not inside or bool(right) is bool(left) or _is_strip(inside, outside):
        return None
    x = min(f.box.x0 for f in (right or inside))
    return Panel(tuple(inside), tuple(outside), x, at_left=bool(right))


def _is_strip(inside: Sequence[Fragment], outside: Sequence[Fragment]) -> bool:
    """Whether each line on the ground stands on the line of one off it, as dates do beside their entries."""
    beside = [any(abs(f.baseline - o.baseline) <= SAME_BASELINE * max(f.size, o.size) for o in outside) for f in inside]
    return len(inside) >= STRIP_TAGS and all(beside)
