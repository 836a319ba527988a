"""The types of the layout stage: what a page holds as a reader gives it, and the lines that the stage makes of it.

All coordinates are PDF points from the top left of the page as it is shown; pages count from 1. The readers in `pdf/`
place everything so; no later stage turns or moves coordinates.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field
from enum import StrEnum

from cvparse.text.styled import EMPTY, StyledText
from cvparse.text.value_class import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle: left, top, right, bottom."""

    x0: float
    top: float
    x1: float
    bottom: float

    @property
    def width(self) -> float:
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        return self.bottom - self.top

    def union(self, other: Box) -> Box:
        """The smallest box around both."""
        return Box(
            min(self.x0, other.x0), min(self.top, other.top), max(self.x1, other.x1), max(self.bottom, other.bottom)
        )

    @classmethod
    def around(cls, boxes: Iterable[Box]) -> Box:
        """The smallest box around all of these, one at least."""
        every = tuple(boxes)
        return cls(
            min([box.x0 for box in every]),
            min([box.top for box in every]),
            max([box.x1 for box in every]),
            max([box.bottom for box in every]),
        )

    def overlaps(self, other: Box) -> bool:
        """True where the two share an area."""
        return self.x0 < other.x1 and other.x0 < self.x1 and self.top < other.bottom and other.top < self.bottom


@dataclass(frozen=True, slots=True)
class Word:
    """Characters printed without a blank between them and in one style.

    Where the style changes inside what looks like one word (`Hu` and a raised `*`), there are two words, the second
    `glued`: no blank stands before it. `id` counts through the document in the order of the file. An `icon` is a
    pictogram, whatever characters its font gives for it. `raised` says that the word is a superscript. `link` is the
    target of the link annotation over it. `chip` is the number of the chip that the word stands in, 0 for none; the
    layout stage numbers the chips of a page. Text that runs from right to left is placed as if it ran from left to
    right; `shown` is where such a word is printed. A word that is `unpainted`
    (render mode 3) has no colour of its own: what is seen at its place is a picture. One that is `askew` runs across
    the page, as a watermark does.
    """

    id: int
    page: int
    text: str
    box: Box
    baseline: float
    font: str = ""
    size: float = 10.0
    bold: bool = False
    italic: bool = False
    underlined: bool = False
    raised: bool = False
    small_caps: bool = False
    icon: bool = False
    glued: bool = False
    color: str = "#000000"
    link: str | None = None
    chip: int = 0
    shown: Box | None = None
    unpainted: bool = False
    askew: bool = False

    @property
    def place(self) -> Box:
        """Where the word is printed."""
        return self.shown or self.box


@dataclass(frozen=True, slots=True)
class Rule:
    """A drawn straight line, as thin as a rule of a heading or of a table."""

    box: Box
    color: str = "#000000"

    @property
    def horizontal(self) -> bool:
        return self.box.width >= self.box.height


@dataclass(frozen=True, slots=True)
class Fill:
    """A filled rectangle, as behind a sidebar or a heading."""

    box: Box
    color: str


@dataclass(frozen=True, slots=True)
class Link:
    """A link annotation and its target."""

    box: Box
    url: str


@dataclass(frozen=True, slots=True)
class Page:
    """One page as it is printed; `number` from 1. `words` are those that can be seen, `hidden` the others.

    One that is `mirrored` runs from right to left, and its mirror image stands here. One that is `turned` is read with
    the page held so many quarters round; its words say where they are printed.
    """

    number: int
    width: float
    height: float
    words: tuple[Word, ...]
    rules: tuple[Rule, ...] = ()
    fills: tuple[Fill, ...] = ()
    links: tuple[Link, ...] = ()
    mirrored: bool = False
    turned: int = 0
    hidden: tuple[Word, ...] = ()


class TextLayer(StrEnum):
    """Where a PDF's characters come from."""

    NATIVE = "native"
    OCR = "ocr"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Bookmark:
    """One entry of the file's outline, which viewers show beside the pages.

    `level` counts from 1. `page` is the page that the entry leads to, None where it leads to none. `top` is the height
    on that page in points from its top, None where the entry names no height or the page is not read.
    """

    title: str
    level: int
    page: int | None = None
    top: float | None = None


@dataclass(frozen=True, slots=True)
class StructureElement:
    """An element of a tagged PDF, as far as it stands on one page.

    `kind` is a structure type of the PDF standard (`H1`, `P`, `L`, `LI`, `Table`, `TR`, `TD`), or what the file has in
    its place. `level` is that of a heading, from 1, and 0 for another element; `depth` is how deep in the tree it
    stands, from 1. `box` is around all that is marked as its content, None where nothing is. `text` is that content,
    empty for an element that only holds others. `actual_text` is what the file gives to be read in its place.
    `language` is a tag such as `en-GB`, from the element or from one around it.
    """

    kind: str
    page: int
    depth: int
    level: int = 0
    box: Box | None = None
    text: str = ""
    actual_text: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A PDF as a reader gives it.

    `outline` and `structure` are what the file says of itself, in the order of the file; both are empty where it says
    nothing. In `structure` each element stands before those inside it. The page of a `placeholder` says only that
    another program is needed to show the document. `attached` are the names of the files inside it; a
    `portfolio` only serves to hold them.
    """

    pages: tuple[Page, ...]
    producer: str | None = None
    language: str | None = None
    title: str | None = None
    text_layer: TextLayer = TextLayer.NATIVE
    outline: tuple[Bookmark, ...] = ()
    structure: tuple[StructureElement, ...] = ()
    placeholder: bool = False
    attached: tuple[str, ...] = ()
    portfolio: bool = False

    @property
    def all_words(self) -> tuple[Word, ...]:
        """All words in the order of the file, those that nobody can see among them."""
        found = [word for page in self.pages for word in (*page.words, *page.hidden)]
        return (
            tuple(sorted(found, key=lambda word: word.id)) if any(page.hidden for page in self.pages) else tuple(found)
        )


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line of one column.

    `text` is its body. `side` is a heading beside the text, in a column of headings at the far left. `margin` holds the
    tags beside the text in a narrow column at the left (dates, labels, venues). `aside` holds the tags at the right
    edge, behind a wide gap (dates, places). In `text` a tab stands for a gap as wide as between the cells of a table.
    `indent` is in points from the left edge of the column's text; `gap_above` is in points from the baseline of the
    line above in the column, 0 for the first line.
    """

    page: int
    box: Box
    baseline: float
    size: float
    text: StyledText
    words: tuple[Word, ...]
    side: StyledText = EMPTY
    margin: StyledText = EMPTY
    aside: StyledText = EMPTY
    column: int = 0
    indent: float = 0.0
    gap_above: float = 0.0
    ruled: bool = False
    filled: bool = False
    centered: bool = False
    beside: bool = False  # a heading that stood in `side`, as a line of its own
    tabled: bool = False  # a row of a table with drawn borders
    full: bool = False  # reaches the right edge of its column: the text may go on in the next line
    aside_start: float | None = None  # where the print of `aside` begins, in points from the left of the page

    @property
    def bold(self) -> bool:
        """True where nearly all of the body is bold."""
        letters = [w for w in self.words if w.text.isalnum() or len(w.text) > 1]
        return bool(letters) and sum(w.bold for w in letters) >= 0.9 * len(letters)

    @property
    def color(self) -> str:
        """The colour of its first word of letters."""
        return next((w.color for w in self.words if not w.icon), "#000000")


class FurnitureKind(StrEnum):
    """The kinds of print that are no part of the CV's text: what repeats on pages, what runs across them, what is
    hidden."""

    RUNNING_HEAD = "running_head"
    RUNNING_FOOT = "running_foot"
    PAGE_NUMBER = "page_number"
    WATERMARK = "watermark"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class Furniture:
    """A running head, a running foot, a page number, a watermark, text that nobody can see."""

    kind: FurnitureKind
    page: int
    text: str
    words: tuple[Word, ...]
    box: Box


@dataclass(frozen=True, slots=True)
class Norms:
    """The usual sizes of a document in points: every threshold of the layout stage is a ratio of them."""

    body_size: float
    line_pitch: float
    body_color: str = "#000000"


@dataclass(frozen=True, slots=True)
class Layout:
    """The lines of a document in reading order, its furniture, its norms and all its words.

    `garbled` are words that are no text, because the file does not say what their characters mean.
    """

    lines: tuple[Line, ...]
    furniture: tuple[Furniture, ...]
    norms: Norms
    words: tuple[Word, ...] = field(default=())
    garbled: tuple[Word, ...] = ()
