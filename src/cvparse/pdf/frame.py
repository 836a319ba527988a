"""Where things stand on the page as it is shown: points from the top left, crop box and rotation applied.

A text may run along the page or be turned by quarters. Glyphs are placed in the frame of their own direction, in which
every text runs from left to right with its feet downwards, so that what finds words needs to know one direction only.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from operator import attrgetter

from cvparse.layout.types import Box, Word
from cvparse.pdf.glyphs import FACE, PageContent
from cvparse.text.value_class import dataclass

TURN = attrgetter("turn")
Point = tuple[float, float]
ASKEW = 0.18  # of the longer side of its direction: ten degrees; a page that was scanned askew is off by two or three


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


def is_askew(a: float, b: float) -> bool:
    """Whether a text that runs in the direction (a, b) runs neither along the page nor down it."""
    shorter, longer = sorted((abs(a), abs(b)))
    return shorter > ASKEW * longer


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


def with_text_upright(page: PageContent) -> PageContent:
    """The page turned so that most of its text stands upright: a table may be set sideways on a sheet that is not
    turned. The same page where most of its text is upright, or none of it.
    """
    faces_met = {id(face): face for face in map(FACE, page.glyphs)}  # most pages have a few, and none of them turned
    if not any(map(TURN, faces_met.values())):
        return page
    turns = Counter(map(TURN, map(FACE, page.glyphs)))
    turn = max(turns, key=lambda turn: turns[turn], default=0)
    if turn == 0:
        return page
    shift = _shift(turn, page.width, page.height)
    faces = {glyph.face: glyph.face._replace(turn=(glyph.face.turn - turn) % 4) for glyph in page.glyphs}
    glyphs = []
    for glyph in page.glyphs:
        face = faces[glyph.face]
        right, down = along(face.turn, shift)
        glyphs.append(glyph._replace(x0=glyph.x0 + right, x1=glyph.x1 + right, y=glyph.y + down, face=face))
    width, height = (page.width, page.height) if turn == 2 else (page.height, page.width)
    return replace(
        page,
        width=width,
        height=height,
        glyphs=tuple(glyphs),
        rules=tuple(replace(rule, box=_turned(rule.box, turn, shift)) for rule in page.rules),
        fills=tuple(replace(fill, box=_turned(fill.box, turn, shift)) for fill in page.fills),
        links=tuple(replace(link, box=_turned(link.box, turn, shift)) for link in page.links),
        turned=turn,
    )


def as_shown(word: Word, page: PageContent) -> Word:
    """A word of a turned page with the place where it is printed."""
    if page.turned == 0:
        return word
    width, height = (page.width, page.height) if page.turned == 2 else (page.height, page.width)
    right, down = _shift(page.turned, width, height)
    box = word.place
    moved = Box(box.x0 - right, box.top - down, box.x1 - right, box.bottom - down)
    return replace(word, shown=upright(page.turned, moved))


def _shift(turn: int, width: float, height: float) -> Point:
    """What brings a page of this size back below and right of its corner, when it has been turned back."""
    return ((0.0, 0.0), (0.0, width), (width, height), (height, 0.0))[turn]


def _turned(box: Box, turn: int, shift: Point) -> Box:
    corners = [along(turn, corner) for corner in ((box.x0, box.top), (box.x1, box.bottom))]
    xs, ys = [x + shift[0] for x, _ in corners], [y + shift[1] for _, y in corners]
    return Box(min(xs), min(ys), max(xs), max(ys))
