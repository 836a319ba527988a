"""The default reader: PDFium, called by its raw interface."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache, partial
from typing import Any

import pypdfium2_raw as c

from cvparse.layout.types import Link
from cvparse.pdf.bullets import with_drawn_bullets
from cvparse.pdf.drawing import rules_and_fills
from cvparse.pdf.frame import Frame
from cvparse.pdf.glyphs import Content, PageContent
from cvparse.pdf.links import is_web_target
from cvparse.pdf.pdfium_paths import strokes
from cvparse.pdf.pdfium_text import PageText
from cvparse.pdf.refusals import Extent, damaged, encrypted, page_numbers


def read_pdfium(data: bytes, password: str | None, pages: range | None) -> Content:
    """The file as PDFium sees it. Raises UnreadableFileError, EncryptedFileError, LimitExceededError."""
    with _opened(data, password) as pdf:
        numbers, extent = page_numbers(c.FPDF_GetPageCount(pdf), pages), Extent()
        return Content(
            tuple(_read_page(pdf, number, extent) for number in numbers),
            producer=_string(partial(c.FPDF_GetMetaText, pdf, b"Producer"), "utf-16-le"),
            title=_string(partial(c.FPDF_GetMetaText, pdf, b"Title"), "utf-16-le"),
            language=_string(lambda buffer, size: c.FPDFCatalog_GetLanguage(pdf, _wide(buffer), size), "utf-16-le"),
        )


@cache
def _start_library() -> None:
    c.FPDF_InitLibrary()


@contextmanager
def _opened(data: bytes, password: str | None) -> Iterator[ctypes.c_void_p]:
    _start_library()
    pdf = c.FPDF_LoadMemDocument64(data, len(data), password.encode() if password is not None else None)
    if not pdf:
        if c.FPDF_GetLastError() == c.FPDF_ERR_PASSWORD:
            raise encrypted(password)
        raise damaged()
    try:
        yield pdf
    finally:
        c.FPDF_CloseDocument(pdf)


def _read_page(pdf: ctypes.c_void_p, number: int, extent: Extent) -> PageContent:
    page = c.FPDF_LoadPage(pdf, number - 1)
    if not page:
        raise damaged()
    try:
        visible = c.FS_RECTF()
        c.FPDF_GetPageBoundingBox(page, visible)
        frame = Frame(visible.left, visible.bottom, visible.right, visible.top, c.FPDFPage_GetRotation(page))
        text = PageText(page, frame)
        try:
            extent.add(number, text.count(), c.FPDFPage_CountObjects(page))
            glyphs = tuple(text.glyphs())
        finally:
            text.close()
        drawn = tuple(strokes(page, frame))
        rules, fills = rules_and_fills(drawn, frame.width)
        glyphs = with_drawn_bullets(glyphs, drawn)
        links = tuple(_links(pdf, page, frame))
    finally:
        c.FPDF_ClosePage(page)
    return PageContent(number, frame.width, frame.height, glyphs, rules, fills, links)


def _links(pdf: ctypes.c_void_p, page: ctypes.c_void_p, frame: Frame) -> Iterator[Link]:
    """The link annotations of a page that lead out of the document."""
    position, link, rect = ctypes.c_int(0), c.FPDF_LINK(), c.FS_RECTF()
    while c.FPDFLink_Enumerate(page, position, link):
        action = c.FPDFLink_GetAction(link)
        if not action or c.FPDFAction_GetType(action) != c.PDFACTION_URI or not c.FPDFLink_GetAnnotRect(link, rect):
            continue
        url = _string(partial(c.FPDFAction_GetURIPath, pdf, action), "utf-8")
        if url and is_web_target(url):
            yield Link(frame.box(rect.left, rect.bottom, rect.right, rect.top), url)


def _wide(buffer: Any) -> Any:  # noqa: ANN401 -- arrays and pointers of ctypes have no common type
    """The one function that asks for a buffer of wide characters gets one."""
    return None if buffer is None else ctypes.cast(buffer, ctypes.POINTER(c.FPDF_WCHAR))


def _string(ask: Callable[[Any, int], int], encoding: str) -> str | None:
    """A string that PDFium writes into a buffer, asked first for its size; None where it is empty."""
    size = ask(None, 0)
    buffer = ctypes.create_string_buffer(size)
    ask(buffer, size)
    return buffer.raw.decode(encoding, "replace").rstrip("\0").strip() or None
