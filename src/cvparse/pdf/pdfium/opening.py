"""Opens files and pages with PDFium, and closes them."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

import pypdfium2_raw as c

from cvparse.pdf.frame import Frame
from cvparse.pdf.refusals import damaged, encrypted


@cache
def _start_library() -> None:
    c.FPDF_InitLibrary()


@contextmanager
def opened(data: bytes, password: str | None) -> Iterator[ctypes.c_void_p]:
    """An open file. Raises UnreadableFileError, EncryptedFileError."""
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


@contextmanager
def opened_page(pdf: ctypes.c_void_p, number: int) -> Iterator[tuple[ctypes.c_void_p, Frame]]:
    """An open page, its number from 1, and its frame. Raises UnreadableFileError where the library cannot load it."""
    page = c.FPDF_LoadPage(pdf, number - 1)
    if not page:
        raise damaged()
    try:
        visible = c.FS_RECTF()
        c.FPDF_GetPageBoundingBox(page, visible)
        yield page, Frame(visible.left, visible.bottom, visible.right, visible.top, c.FPDFPage_GetRotation(page))
    finally:
        c.FPDF_ClosePage(page)
