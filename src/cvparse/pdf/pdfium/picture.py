"""A page as a picture, as PDFium draws it: for a person who compares it with what was read. Nothing is read from it.

The picture shows the page as it is turned and cropped, so that a box in points from the top left, scaled by the width,
lies on the words that it is about.
"""

from __future__ import annotations

import ctypes
import struct
import zlib

import pypdfium2_raw as c

from cvparse.errors import UnreadableFileError
from cvparse.pdf.pdfium.opening import opened, opened_page

WHITE = 0xFFFFFFFF
LEVEL = 1  # of compression: pages are mostly white, and the picture goes no further than this machine
TALLEST = 4  # times its width: what is longer is a strip of paper, and would take a gigabyte


def page_sizes(data: bytes, password: str | None = None) -> tuple[tuple[float, float], ...]:
    """The width and height of each page in points. Raises UnreadableFileError and EncryptedFileError."""
    with opened(data, password) as pdf:
        sizes = []
        for number in range(1, c.FPDF_GetPageCount(pdf) + 1):
            with opened_page(pdf, number) as (_, frame):
                sizes.append((frame.width, frame.height))
        return tuple(sizes)


def picture(data: bytes, number: int, width: int, password: str | None = None) -> bytes:
    """A page, counted from 1, as PNG of so many pixels in width.

    Raises UnreadableFileError and EncryptedFileError, also for a page that the file does not have.
    """
    with opened(data, password) as pdf:
        if not 1 <= number <= c.FPDF_GetPageCount(pdf):
            raise UnreadableFileError(f"there is no page {number}; the file has {c.FPDF_GetPageCount(pdf)}")
        with opened_page(pdf, number) as (page, frame):
            height = round(width * min(frame.height / max(frame.width, 1), TALLEST))
            return _drawn(page, width, max(height, 1))


def _drawn(page: ctypes.c_void_p, width: int, height: int) -> bytes:
    bitmap = c.FPDFBitmap_Create(width, height, 1)
    if not bitmap:
        raise UnreadableFileError("the page cannot be drawn; it needs more memory than there is")
    try:
        c.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE)
        flags = c.FPDF_ANNOT | c.FPDF_REVERSE_BYTE_ORDER
        c.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags)
        stride = c.FPDFBitmap_GetStride(bitmap)
        pixels = ctypes.string_at(c.FPDFBitmap_GetBuffer(bitmap), stride * height)
    finally:
        c.FPDFBitmap_Destroy(bitmap)
    return _png(pixels, width, height, stride)


def _png(pixels: bytes, width: int, height: int, stride: int) -> bytes:
    """RGBA pixels, row by row, as a PNG; each row begins with the filter that changes nothing."""
    rows = b"".join(b"\0" + pixels[row * stride : row * stride + 4 * width] for row in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, LEVEL)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, content) for name, content in chunks)


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
