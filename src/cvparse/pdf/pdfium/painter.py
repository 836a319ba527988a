"""Paints pages of a file with PDFium, fields and typed texts among them, for those that want to see them.

The file is opened when the first page is asked for. A page whose pictures are larger than any scan's is not painted.
"""

from __future__ import annotations

import ctypes
from contextlib import ExitStack
from types import TracebackType

import pypdfium2_raw as c

from cvparse.errors import CvparseError
from cvparse.pdf.pdfium.annotations import Annotations
from cvparse.pdf.pdfium.opening import opened, opened_page
from cvparse.pdf.visibility.painting import Painting

SCALE = 2.0  # pixels a point: the strokes of small print are a pixel wide
MOST_PIXELS = 8_000_000  # of a painting; a page of A4 has two million
LARGEST_PICTURE = 150_000_000  # pixels of all pictures of a page; a scan of A4 at 600 dots an inch has 35 million
WHITE = 0xFFFFFFFF


class Painter:
    """Paints pages of one file."""

    def __init__(self, data: bytes, password: str | None) -> None:
        self._data = data
        self._password = password
        self._open = ExitStack()
        self._pdf: ctypes.c_void_p | None = None

    def __enter__(self) -> Painter:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._open.close()

    def painting(self, number: int) -> Painting | None:
        """The page of this number, from 1, as it is painted; None where PDFium cannot say."""
        try:
            if self._pdf is None:
                self._pdf = self._open.enter_context(opened(self._data, self._password))
                self._annotations = self._open.enter_context(Annotations(self._pdf))
            with opened_page(self._pdf, number) as (page, _):
                changed = self._annotations.print_on(page, 0)
                found = None if changed else _painted(page)
            if changed:
                with opened_page(self._pdf, number) as (page, _):
                    found = _painted(page)
        except CvparseError:
            return None
        return found


def _painted(page: ctypes.c_void_p) -> Painting | None:
    across, down = c.FPDF_GetPageWidthF(page), c.FPDF_GetPageHeightF(page)
    if across * down <= 0 or _pixels_of_pictures(page) > LARGEST_PICTURE:
        return None
    scale = min(SCALE, (MOST_PIXELS / (across * down)) ** 0.5)
    width, height = max(1, round(across * scale)), max(1, round(down * scale))
    bitmap = c.FPDFBitmap_CreateEx(width, height, c.FPDFBitmap_Gray, None, 0)
    if not bitmap:
        return None
    try:
        c.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE)
        c.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, c.FPDF_GRAYSCALE)
        stride = c.FPDFBitmap_GetStride(bitmap)
        shades = ctypes.string_at(c.FPDFBitmap_GetBuffer(bitmap), stride * height)
    finally:
        c.FPDFBitmap_Destroy(bitmap)
    return Painting(width, height, stride, shades, scale)


def _pixels_of_pictures(page: ctypes.c_void_p) -> int:
    """The pixels of the pictures of a page; those inside forms are not counted."""
    across, down = ctypes.c_uint(), ctypes.c_uint()
    total = 0
    for index in range(c.FPDFPage_CountObjects(page)):
        item = c.FPDFPage_GetObject(page, index)
        if c.FPDFPageObj_GetType(item) == c.FPDF_PAGEOBJ_IMAGE and c.FPDFImageObj_GetImagePixelSize(item, across, down):
            total += across.value * down.value
    return total
