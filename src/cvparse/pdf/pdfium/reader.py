"""The default reader: a file as PDFium sees it, and what the file says of itself for the other reader too."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from contextlib import ExitStack
from functools import partial
from typing import NamedTuple

import pypdfium2_raw as c

from cvparse.errors import EncryptedFileError, UnreadableFileError
from cvparse.layout.types import Bookmark, Link, StructureElement
from cvparse.pdf.bullets import with_drawn_bullets
from cvparse.pdf.drawing import covers, rules_and_fills
from cvparse.pdf.frame import Frame
from cvparse.pdf.glyphs import Content, Glyph, PageContent
from cvparse.pdf.inflation import count_objects
from cvparse.pdf.links import is_web_target
from cvparse.pdf.outline import outline_of
from cvparse.pdf.pdfium.annotations import Annotations, is_placeholder
from cvparse.pdf.pdfium.attachments import attached_files
from cvparse.pdf.pdfium.blocks import Characters
from cvparse.pdf.pdfium.calls import string_of, wide
from cvparse.pdf.pdfium.fonts import Fonts
from cvparse.pdf.pdfium.opening import opened, opened_page
from cvparse.pdf.pdfium.paths import drawn
from cvparse.pdf.pdfium.text import PageText
from cvparse.pdf.refusals import Extent, page_numbers
from cvparse.pdf.tags import MOST_ELEMENTS as MOST_ON_PAGE
from cvparse.pdf.tags import structure_of

MOST_ELEMENTS = 100_000  # structure elements of the file; a tagged page has some hundreds
MOST_OBJECTS = 20_000  # of a file whose structure is read: PDFium takes the square of their number in time


class _Reading:
    """What is known of the pages read so far."""

    def __init__(self, data: bytes) -> None:
        self.extent = Extent()
        self.frames: dict[int, Frame] = {}
        self.structure: list[StructureElement] = []
        self._room = MOST_ELEMENTS if count_objects(data) <= MOST_OBJECTS else 0

    def add_structure(self, page: ctypes.c_void_p, number: int, frame: Frame, text: Characters) -> None:
        """Note the frame and the structure elements of an open page. A page of more than any print has is the last."""
        found = structure_of(page, number, frame, text, self._room)
        self._room = self._room - len(found) if len(found) < MOST_ON_PAGE else 0
        self.structure += found
        self.frames[number] = frame


def read_pdfium(data: bytes, password: str | None, pages: range | None) -> Content:
    """The file as PDFium sees it. Raises UnreadableFileError, EncryptedFileError, LimitExceededError."""
    with opened(data, password) as pdf, Annotations(pdf) as annotations, Fonts() as fonts:
        numbers, reading = page_numbers(c.FPDF_GetPageCount(pdf), pages), _Reading(data)
        found = tuple(_read_page(pdf, number, reading, annotations, fonts) for number in numbers)
        return Content(
            found,
            producer=string_of(partial(c.FPDF_GetMetaText, pdf, b"Producer")),
            title=string_of(partial(c.FPDF_GetMetaText, pdf, b"Title")),
            language=string_of(lambda buffer, size: c.FPDFCatalog_GetLanguage(pdf, wide(buffer), size)),
            outline=outline_of(pdf, reading.frames),
            structure=tuple(reading.structure),
            placeholder=is_placeholder(pdf),
            attached=attached_files(pdf),
        )


class Statements(NamedTuple):
    """What a file says of itself: its outline, the structure of its pages, the names of the files inside it."""

    outline: tuple[Bookmark, ...] = ()
    structure: tuple[StructureElement, ...] = ()
    attached: tuple[str, ...] = ()


def statements(data: bytes, password: str | None, numbers: Sequence[int]) -> Statements:
    """What a file says of itself and of these pages, for a reader that cannot read it itself.

    It says nothing where PDFium cannot open the file or one of the pages.
    """
    reading = _Reading(data)
    try:
        with opened(data, password) as pdf:
            for number in numbers:
                with opened_page(pdf, number) as (page, frame):
                    text = PageText(page, frame, Fonts())
                    try:
                        reading.add_structure(page, number, frame, text.characters)
                    finally:
                        text.close()
            return Statements(outline_of(pdf, reading.frames), tuple(reading.structure), attached_files(pdf))
    except (UnreadableFileError, EncryptedFileError):
        return Statements()


def _read_page(
    pdf: ctypes.c_void_p, number: int, reading: _Reading, annotations: Annotations, fonts: Fonts
) -> PageContent:
    with ExitStack() as opening:
        page, frame = opening.enter_context(opened_page(pdf, number))
        text = PageText(page, frame, fonts)
        try:
            reading.extent.add(number, text.count(), c.FPDFPage_CountObjects(page))
            glyphs = text.glyphs()
            reading.add_structure(page, number, frame, text.characters)
        finally:
            text.close()
        strokes, pictures = drawn(page, frame)
        rules, fills = rules_and_fills(strokes, frame.width)
        links, linked = _links(pdf, page, frame)
        changed = annotations.print_on(page, linked)
        fonts.keep(opening)
    if changed:
        glyphs = _glyphs_of(pdf, number, frame, reading, fonts)
    return PageContent(
        number,
        frame.width,
        frame.height,
        with_drawn_bullets(glyphs, strokes),
        rules,
        fills,
        tuple(links),
        pictures=tuple(picture.box for picture in pictures),
        covers=covers(strokes, pictures, frame.width),
    )


def _glyphs_of(pdf: ctypes.c_void_p, number: int, frame: Frame, reading: _Reading, fonts: Fonts) -> list[Glyph]:
    """The glyphs of a page whose content has changed since it was read. Its frame has not."""
    with ExitStack() as opening:
        page, _ = opening.enter_context(opened_page(pdf, number))
        text = PageText(page, frame, fonts)
        try:
            reading.extent.add(number, text.count(), 0)
            return text.glyphs()
        finally:
            text.close()
            fonts.keep(opening)


def _links(pdf: ctypes.c_void_p, page: ctypes.c_void_p, frame: Frame) -> tuple[list[Link], int]:
    """The link annotations of a page that lead out of the document, and how many there are of all kinds."""
    position, link, rect = ctypes.c_int(0), c.FPDF_LINK(), c.FS_RECTF()
    found: list[Link] = []
    count = 0
    while c.FPDFLink_Enumerate(page, position, link):
        count += 1
        action = c.FPDFLink_GetAction(link)
        if not action or c.FPDFAction_GetType(action) != c.PDFACTION_URI or not c.FPDFLink_GetAnnotRect(link, rect):
            continue
        url = string_of(partial(c.FPDFAction_GetURIPath, pdf, action), "utf-8")
        if url and is_web_target(url):
            found.append(Link(frame.box(rect.left, rect.bottom, rect.right, rect.top), url))
    return found, count
