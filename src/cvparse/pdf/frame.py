"""Where things stand on the page as it is shown: points from the top left, crop box and rotation applied.

A text may run along the page or be turned by quarters. Glyphs are placed in the frame of their own direction, in which
every text runs from left to right with its feet downwards, so that what finds words needs to know one direction only.
"""

from __future__ import annotations

from dataclasses import dataclass

from cvparse.layout.types import Box

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Frame:
    """The visible box of a page in PDF coordinates (y upwards), and its clockwise quarter turns when shown."""

    left: float
    bottom: float
    right: float
    top: float
    turns: int = 0

    @property
    def width(self) -> float:
        return self.right - self.left if self.turns % 2 == 0 else self.top - self.bottom

    @property
    def height(self) -> float:
        return self.top - self.bottom if self.turns % 2 == 0 else self.right - self.left

    def point(self, x: float, y: float) -> Point:
        """A point of the PDF as (x, y) from the top left."""
        if self.turns == 0:
            return x - self.left, self.top - y
        if self.turns == 1:
            return y - self.bottom, x - self.left
        if self.turns == 2:
            return self.right - x, y - self.bottom
        return self.top - y, self.right - x

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """A rectangle of the PDF."""
        (x0, y0), (x1, y1) = self.point(left, bottom), self.point(right, top)
        return Box(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))

    def turn(self, a: float, b: float) -> int:
        """The clockwise quarter turns, as shown, of a text that runs in the direction (a, b) of the PDF."""
        own = (0 if a >= 0 else 2) if abs(a) >= abs(b) else (3 if b > 0 else 1)
        return (own + self.turns) % 4


def along(turn: int, point: Point) -> Point:
    """A point from the top left in the frame of a text with so many quarter turns: (along the text, down from it)."""
    x, y = point
    return ((x, y), (y, -x), (-x, -y), (-y, x))[turn]


def upright(turn: int, box: Box) -> Box:
    """The reverse, for a box: from the frame of a turned text to points from the top left."""
    if turn == 0:
        return box
    if turn == 1:
        return Box(-box.bottom, box.x0, -box.top, box.x1)
    if turn == 2:
        return Box(-box.x1, -box.bottom, -box.x0, -box.top)
    return Box(box.top, -box.x1, box.bottom, -box.x0)
