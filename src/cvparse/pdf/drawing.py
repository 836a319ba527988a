"""Drawn paths become rules and filled rectangles, for all readers alike.

A rule is a stroked straight line, a side of a stroked rectangle, or a filled rectangle too thin to be anything else.
A box with round corners counts as a filled rectangle, even where only its outline is drawn: browsers set words in such
boxes. Everything else that is curved or slanted (icons, pictures) is neither a rule nor a fill.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from cvparse.layout.types import Box, Fill, Rule
from cvparse.pdf.frame import Point
from cvparse.text.value_class import dataclass

THIN = 1 / 200  # of the page's width: 3 points on A4; rules are drawn with half a point to two
MOST_CORNERS = 64  # a path with more is a picture, not a rule or a table
ROUNDED_POINTS = 8  # two ends of each straight side
STRAIGHT = 0.6  # of the width: so far points lie on a box's upper side; the handles of a disc reach 0.55
SKEW = 1 / 1000  # of the page's width: rounding may bend a straight line by so much


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture or a shading: the box around it; `late` where text was printed before it, which it may cover."""

    box: Box
    late: bool = False


@dataclass(frozen=True, slots=True)
class Stroke:
    """One drawn piece of a path: its corners in points from the top left; colours are None where it has none.

    Where it is `curved`, the points say how far it reaches and not how it runs. `late` is True where text was printed
    before it, which it may cover.
    """

    points: tuple[Point, ...]
    fill: str | None
    line: str | None
    line_width: float
    closed: bool
    curved: bool = False
    late: bool = False


def rules_and_fills(strokes: Iterable[Stroke], page_width: float) -> tuple[tuple[Rule, ...], tuple[Fill, ...]]:
    """The rules and the filled rectangles among what is drawn, in the order of the file."""
    rules: list[Rule] = []
    fills: list[Fill] = []
    for stroke in strokes:
        if stroke.curved:
            color = stroke.fill or stroke.line
            if color is not None and (box := _rounded(stroke.points, page_width)):
                fills.append(Fill(box, color))
        elif stroke.fill is not None and (box := _rectangle(stroke.points, page_width)):
            if min(box.width, box.height) <= THIN * page_width:
                if max(box.width, box.height) > 0:
                    rules.append(Rule(box, stroke.fill))
            else:
                fills.append(Fill(box, stroke.fill))
        elif stroke.line is not None:
            rules.extend(_lines(stroke, page_width))
    return tuple(rules), tuple(fills)


def covers(strokes: Iterable[Stroke], pictures: Iterable[Picture], page_width: float) -> tuple[Box, ...]:
    """The filled rectangles and the pictures that may lie over text: those that were painted behind some.

    Reads a white box over a line; refuses a ground that was painted first, and a rule.
    """
    late = [
        _rectangle(stroke.points, page_width) for stroke in strokes if stroke.late and stroke.fill and not stroke.curved
    ]
    boxes = [box for box in late if box and min(box.width, box.height) > THIN * page_width]
    return (*boxes, *(picture.box for picture in pictures if picture.late))


def _rectangle(points: Sequence[Point], page_width: float) -> Box | None:
    """The rectangle that these corners are, or None."""
    if not 4 <= len(points) <= 5:
        return None
    skew = SKEW * page_width
    xs, ys = sorted(p[0] for p in points), sorted(p[1] for p in points)
    box = Box(xs[0], ys[0], xs[-1], ys[-1])
    straight = all(
        (abs(x - box.x0) <= skew or abs(x - box.x1) <= skew)
        and (abs(y - box.top) <= skew or abs(y - box.bottom) <= skew)
        for x, y in points
    )
    return box if straight else None


def _rounded(points: Sequence[Point], page_width: float) -> Box | None:
    """The rectangle with round corners that these points are, or None: they lie on its sides or near its corners, and
    its upper and lower side are straight. Reads the box about a word; refuses a disc, a heart and an arrow."""
    if len(points) < ROUNDED_POINTS:
        return None
    skew = SKEW * page_width
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    box = Box(min(xs), min(ys), max(xs), max(ys))
    corner = min(box.width, box.height) / 2 + skew
    for x, y in points:
        across, down = min(x - box.x0, box.x1 - x), min(y - box.top, box.bottom - y)
        if min(across, down) > skew and (across > corner or down > corner):
            return None
    sides = [[x for x, y in points if abs(y - side) <= skew] for side in (box.top, box.bottom)]
    straight = all(max(side) - min(side) >= STRAIGHT * box.width for side in sides)
    return box if straight and min(box.width, box.height) > THIN * page_width else None


def _lines(stroke: Stroke, page_width: float) -> Iterator[Rule]:
    """The straight lines along the page in a stroked path, each with its thickness."""
    if stroke.line is None or stroke.line_width > THIN * page_width:
        return
    skew, half = SKEW * page_width, stroke.line_width / 2
    points = (*stroke.points, stroke.points[0]) if stroke.closed and len(stroke.points) > 2 else stroke.points
    for (x0, y0), (x1, y1) in pairwise(points):
        across, down = abs(x1 - x0), abs(y1 - y0)
        if across > skew >= down:
            yield Rule(Box(min(x0, x1), (y0 + y1) / 2 - half, max(x0, x1), (y0 + y1) / 2 + half), stroke.line)
        elif down > skew >= across:
            yield Rule(Box((x0 + x1) / 2 - half, min(y0, y1), (x0 + x1) / 2 + half, max(y0, y1)), stroke.line)
