"""The default reader: PDFium, called by the raw interface.

A call into C costs more than what it does here, so each glyph costs three (meaning, text object, edges) and all else is
asked once a text object. Blanks and line ends that PDFium makes up are passed over: the word builder sees gaps itself.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from math import hypot

import pypdfium2_raw as c

from cvparse.errors import EncryptedFileError, UnreadableFileError
from cvparse.layout.types import Box, Link
from cvparse.pdf.drawing import rules_and_fills
from cvparse.pdf.fonts import font_style
from cvparse.pdf.glyphs import Content, Face, Glyph, PageContent
from cvparse.pdf.links import is_web_target
from cvparse.pdf.pdfium_paths import strokes

INVISIBLE = 3  # text render mode: neither filled nor stroked


def read_pdfium(data: bytes, password: str | None, pages: range | None) -> Content:
    """The file as PDFium sees it. Raises UnreadableFileError, EncryptedFileError."""
    with _opened(data, password) as pdf:
        count = c.FPDF_GetPageCount(pdf)
        wanted = [index for index in range(count) if pages is None or index + 1 in pages]
        found = tuple(_read_page(pdf, index) for index in wanted)
        return Content(found, producer=_metadata(pdf, b"Producer"), title=_metadata(pdf, b"Title"))


@contextmanager
def _opened(data: bytes, password: str | None) -> Iterator[ctypes.c_void_p]:
    c.FPDF_InitLibrary()
    pdf = c.FPDF_LoadMemDocument64(data, len(data), password.encode() if password is not None else None)
    if not pdf:
        if c.FPDF_GetLastError() == c.FPDF_ERR_PASSWORD:
            raise EncryptedFileError("the PDF is encrypted; give its password with --password")
        raise UnreadableFileError("the PDF is damaged; save it anew, or print it to a new PDF")
    try:
        yield pdf
    finally:
        c.FPDF_CloseDocument(pdf)


def _read_page(pdf: ctypes.c_void_p, index: int) -> PageContent:
    page = c.FPDF_LoadPage(pdf, index)
    frame = _Frame(page)
    text_page = c.FPDFText_LoadPage(page)
    glyphs = tuple(_glyphs(text_page, frame))
    c.FPDFText_ClosePage(text_page)
    links = tuple(_links(pdf, page, frame))
    rules, fills = rules_and_fills(tuple(strokes(page, frame.point)), frame.width)
    c.FPDF_ClosePage(page)
    return PageContent(index + 1, frame.width, frame.height, glyphs, rules, fills, links)


def _links(pdf: ctypes.c_void_p, page: ctypes.c_void_p, frame: _Frame) -> Iterator[Link]:
    position, link, rect = ctypes.c_int(0), c.FPDF_LINK(), c.FS_RECTF()
    while c.FPDFLink_Enumerate(page, position, link):
        action = c.FPDFLink_GetAction(link)
        if not action or c.FPDFAction_GetType(action) != c.PDFACTION_URI or not c.FPDFLink_GetAnnotRect(link, rect):
            continue
        length = c.FPDFAction_GetURIPath(pdf, action, None, 0)
        buffer = ctypes.create_string_buffer(length)
        c.FPDFAction_GetURIPath(pdf, action, buffer, length)
        url = buffer.value.decode("utf-8", "replace").strip()
        if is_web_target(url):
            yield Link(frame.box(rect.left, rect.bottom, rect.right, rect.top), url)


class _Frame:
    """The page as it is shown: from PDF coordinates to points from the top left, crop box and rotation applied."""

    def __init__(self, page: ctypes.c_void_p) -> None:
        box = c.FS_RECTF()
        c.FPDF_GetPageBoundingBox(page, box)
        self.turns = c.FPDFPage_GetRotation(page)
        self.left, self.top, self.right, self.bottom = box.left, box.top, box.right, box.bottom
        size = (box.right - box.left, box.top - box.bottom)
        self.width, self.height = size if self.turns % 2 == 0 else size[::-1]

    def point(self, x: float, y: float) -> tuple[float, float]:
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


def _glyphs(text_page: ctypes.c_void_p, frame: _Frame) -> Iterator[Glyph]:
    box, unicode_of, object_of, edges = (
        c.FS_RECTF(),
        c.FPDFText_GetUnicode,
        c.FPDFText_GetTextObject,
        c.FPDFText_GetLooseCharBox,
    )
    faces: dict[Face, Face] = {}
    styles: dict[int, tuple[str, int, int]] = {}
    current: object = None
    held: Glyph | None = None
    face, y = Face("", 1), 0.0
    for index in range(c.FPDFText_CountChars(text_page)):
        text_object = object_of(text_page, index)
        if not text_object:
            continue
        address = ctypes.addressof(text_object.contents) if hasattr(text_object, "contents") else text_object
        if address != current:
            current = address
            face, y = _face(text_page, index, text_object, frame, styles)
            face = faces.setdefault(face, face)
        code = unicode_of(text_page, index)
        if code == 0:
            code = 0x2D
        edges(text_page, index, box)
        x0, y0 = frame.point(box.left, box.bottom)
        x1, y1 = frame.point(box.right, box.top)
        start, end = ((x0, x1), (y0, y1), (-x0, -x1), (-y0, -y1))[face.turn]
        if start > end:
            start, end = end, start
        if held is not None and held.x0 == start and held.x1 == end and held.face is face and held.y == y:
            held = held._replace(
                text=held.text + chr(code)
            )  # PDFium takes a ligature apart and gives each part its box
            continue
        if held is not None:
            yield held
        held = Glyph(chr(code), start, end, y, face)
    if held is not None:
        yield held


def _face(text_page, index, text_object, frame, styles):
    matrix = c.FS_MATRIX()
    c.FPDFText_GetMatrix(text_page, index, matrix)
    x, y = ctypes.c_double(), ctypes.c_double()
    c.FPDFText_GetCharOrigin(text_page, index, x, y)
    font = c.FPDFTextObj_GetFont(text_object)
    address = ctypes.addressof(font.contents)
    if address not in styles:
        buffer = ctypes.create_string_buffer(256)
        c.FPDFFont_GetBaseFontName(font, buffer, 256)
        styles[address] = font_style(
            buffer.value.decode("utf-8", "replace"), c.FPDFFont_GetFlags(font), c.FPDFFont_GetWeight(font)
        )
    style = styles[address]
    size = c.FPDFText_GetFontSize(text_page, index) * hypot(matrix.c, matrix.d)
    if abs(matrix.a) >= abs(matrix.b):
        turn = 0 if matrix.a >= 0 else 2
    else:
        turn = 3 if matrix.b > 0 else 1
    turn = (turn + frame.turns) % 4
    r, g, b, a = ctypes.c_uint(), ctypes.c_uint(), ctypes.c_uint(), ctypes.c_uint()
    c.FPDFText_GetFillColor(text_page, index, r, g, b, a)
    color = f"#{r.value:02x}{g.value:02x}{b.value:02x}"
    visible = c.FPDFTextObj_GetTextRenderMode(text_object) != INVISIBLE
    px, py = frame.point(x.value, y.value)
    baseline = (py, -px, -py, px)[turn]
    return Face(
        style.name, round(size, 2), style.bold, style.italic, style.small_caps, style.icon, color, turn, visible
    ), baseline


def _metadata(pdf: ctypes.c_void_p, key: bytes) -> str | None:
    length = c.FPDF_GetMetaText(pdf, key, None, 0)
    buffer = ctypes.create_string_buffer(length)
    c.FPDF_GetMetaText(pdf, key, buffer, length)
    return buffer.raw[: max(0, length - 2)].decode("utf-16-le", "replace").strip() or None
