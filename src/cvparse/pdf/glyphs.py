"""What a reader hands to the word builder: glyphs in the order of the file, each with its face.

A reader decides nothing but positions: it gives each printed character with the edges of its advance and its baseline,
in PDF points from the top left of the page as it is shown (crop box and rotation applied). What a word is, `words.py`
decides for all readers alike.
"""

from __future__ import annotations

from operator import itemgetter
from typing import NamedTuple

from cvparse.layout.types import Bookmark, Box, Fill, Link, Rule, StructureElement
from cvparse.text.value_class import dataclass

FILLED, FILLED_AND_STROKED, INVISIBLE = 0, 2, 3  # text render modes of a PDF
SLANT = 0.1  # of the height: letters sheared by more are a made-up italic


class Face(NamedTuple):
    """How glyphs are printed: a tuple, as it is looked up for each stretch of print.

    `size` is in points as shown; `turn` counts the quarter turns of the text, clockwise.

    `visible` is False for text in render mode 3, as OCR programs lay it over the picture of a page, and for text that
    is wholly transparent. `askew` is True where it runs neither along the page nor down it.
    """

    font: str
    size: float
    bold: bool = False
    italic: bool = False
    small_caps: bool = False
    icon: bool = False
    color: str = "#000000"
    turn: int = 0
    visible: bool = True
    askew: bool = False


class Glyph(NamedTuple):
    """One printed character. `x0` and `x1` run along the text, `y` is the baseline, in the frame of its `face.turn`.

    `text` is what the font says that it means: mostly one character, more for a ligature, a blank for a space. It is
    empty where a reader only believes that a blank stands. `shown` are the edges at which it is printed, where it is
    placed elsewhere: text that runs from right to left is.
    """

    text: str
    x0: float
    x1: float
    y: float
    face: Face
    shown: tuple[float, float] | None = None


TEXT, FACE, SHOWN = (itemgetter(Glyph._fields.index(name)) for name in ("text", "face", "shown"))
"""These parts of a glyph, for what looks at all glyphs of a page."""


@dataclass(frozen=True, slots=True)
class PageContent:
    """A page as a reader gives it, before there are words. A page that runs from right to left is `mirrored` then, and
    one whose text stands sideways is `turned` back by so many quarters.

    `pictures` are the places of its pictures, and `covers` those of filled rectangles and pictures that were painted
    when some text already stood there; both as the page is shown."""

    number: int
    width: float
    height: float
    glyphs: tuple[Glyph, ...]
    rules: tuple[Rule, ...] = ()
    fills: tuple[Fill, ...] = ()
    links: tuple[Link, ...] = ()
    mirrored: bool = False
    turned: int = 0
    pictures: tuple[Box, ...] = ()
    covers: tuple[Box, ...] = ()


@dataclass(frozen=True, slots=True)
class Content:
    """A file as a reader gives it. A `placeholder` is a page that only says that another program is needed.

    `attached` are the names of the files inside it.
    """

    pages: tuple[PageContent, ...]
    producer: str | None = None
    title: str | None = None
    language: str | None = None
    outline: tuple[Bookmark, ...] = ()
    structure: tuple[StructureElement, ...] = ()
    placeholder: bool = False
    attached: tuple[str, ...] = ()
