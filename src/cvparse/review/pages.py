"""The pages of a PDF for a reviewer: their sizes, their pictures, and where each value and each word stands on them.

PDFium works for one thread at a time, so everything that asks it waits its turn here. What was asked last is kept for a
few documents, known by their content; the places are read only when a page comes into sight, since that takes a parse.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock
from typing import TypeVar

from cvparse.assembly.assemble import rounded
from cvparse.lexicon.own_lists import OwnLists
from cvparse.model.json import collections
from cvparse.pdf.pdfium.picture import page_sizes, picture
from cvparse.pipeline import Trace, trace
from cvparse.text.value_class import dataclass

WIDTHS = (800, 1600)
"""The widths of pictures in pixels: a column on a plain screen, and on one with twice as many."""
KEPT = 4  # documents: the one that is looked at, its neighbours, and one more
T = TypeVar("T")
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class ValueBox:
    """Where a value stands: the entry, its path in it (`authors.0`), and its box."""

    entry: str
    path: str
    box: Box


@dataclass(frozen=True, slots=True)
class WordBox:
    """A word of the page."""

    text: str
    box: Box


@dataclass(frozen=True, slots=True)
class PagePlaces:
    """What stands where on a page."""

    values: tuple[ValueBox, ...]
    words: tuple[WordBox, ...]


class Pages:
    """The pages of the documents that are looked at."""

    def __init__(self, password: str | None = None, lexicon: OwnLists | None = None) -> None:
        self._password = password
        self._lexicon = lexicon
        self._turn = Lock()
        self._sizes: OrderedDict[str, tuple[tuple[float, float], ...]] = OrderedDict()
        self._traces: OrderedDict[str, Trace] = OrderedDict()

    def sizes(self, sha256: str, content: Callable[[], bytes]) -> tuple[tuple[float, float], ...]:
        """The width and height of each page in points. Raises CvparseError where the PDF cannot be had."""
        with self._turn:
            return _kept(self._sizes, sha256, lambda: page_sizes(content(), self._password))

    def _trace(self, content: bytes) -> Trace:
        return trace(content, password=self._password, provenance="values", lexicon=self._lexicon)

    def picture(self, content: Callable[[], bytes], number: int, width: int) -> bytes:
        """A page as PNG. Raises CvparseError where there is none, ValueError for a width that is not of `WIDTHS`."""
        if width not in WIDTHS:
            raise ValueError(f"pictures are {' or '.join(map(str, WIDTHS))} pixels wide")
        with self._turn:
            return picture(content(), number, width, self._password)

    def places(self, sha256: str, content: Callable[[], bytes], number: int) -> PagePlaces:
        """What stands where on a page. Raises CvparseError where the PDF cannot be had."""
        with self._turn:
            read = _kept(self._traces, sha256, lambda: self._trace(content()))
        values = tuple(
            ValueBox(entry.id or "", value.path, place.bbox)
            for name in collections()
            for entry in getattr(read.cv, name)
            for value in entry.values
            for place in value.places
            if place.page == number
        )
        pages = read.findings.document.pages
        words = (word for page in pages if page.number == number for word in page.words)
        return PagePlaces(values, tuple(WordBox(word.text, rounded(word.place)) for word in words))


def _kept(kept: OrderedDict[str, T], key: str, make: Callable[[], T]) -> T:
    """What is kept under a key, or is made now; the oldest goes."""
    if key not in kept:
        kept[key] = make()
        while len(kept) > KEPT:
            kept.popitem(last=False)
    kept.move_to_end(key)
    return kept[key]
