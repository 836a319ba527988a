"""What PDFium knows of the drawn paths and the pictures of a page, those inside form objects too."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice

import pypdfium2_raw as c

from cvparse.layout.types import Box
from cvparse.pdf.drawing import MOST_CORNERS, Picture, Stroke
from cvparse.pdf.frame import Frame, Point
from cvparse.pdf.pdfium.calls import address_of, quick

Matrix = tuple[float, float, float, float, float, float]
IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
MOST_OBJECTS = 100_000  # looked at in a page or a form: maps have as many, text has a few thousand
MOST_STROKES = 20_000  # pieces: the rules, boxes and bullets of a page are some hundreds
PICTURES = frozenset({c.FPDF_PAGEOBJ_IMAGE, c.FPDF_PAGEOBJ_SHADING})
DEEPEST_FORM = 4  # forms inside forms; writers of PDFs nest one or two

_Handle = ctypes.c_void_p
_page_object = quick("FPDFPage_GetObject", _Handle, _Handle, ctypes.c_int)
_kind_of = quick("FPDFPageObj_GetType", ctypes.c_int, _Handle)


def drawn(page: ctypes.c_void_p, frame: Frame) -> tuple[tuple[Stroke, ...], tuple[Picture, ...]]:
    """The drawn pieces and the pictures of a page; of a drawing made of more pieces than text needs, the first."""
    found = tuple(islice(_Objects(frame).of_page(page), MOST_STROKES))
    strokes = tuple(one for one in found if isinstance(one, Stroke))
    return strokes, tuple(one for one in found if isinstance(one, Picture))


class _Objects:
    """The objects of a page in the order in which they are painted."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._has_text = False  # whether some text has been printed so far

    def of_page(self, page: ctypes.c_void_p) -> Iterator[Stroke | Picture]:
        address = address_of(page)
        for index in range(min(c.FPDFPage_CountObjects(page), MOST_OBJECTS)):
            item = _page_object(address, index)
            kind = _kind_of(item)
            if kind == c.FPDF_PAGEOBJ_TEXT:  # as most are
                self._has_text = True
            else:
                yield from self._of_object(ctypes.cast(item, c.FPDF_PAGEOBJECT), kind, IDENTITY, 0)

    def _of_object(self, item: ctypes.c_void_p, kind: int, outer: Matrix, depth: int) -> Iterator[Stroke | Picture]:
        if kind == c.FPDF_PAGEOBJ_TEXT:
            self._has_text = True
        elif kind == c.FPDF_PAGEOBJ_PATH:
            for stroke in _of_path(item, outer, self._frame):
                yield replace(stroke, late=True) if self._has_text else stroke
        elif kind in PICTURES:
            yield Picture(_box_of(item, outer, self._frame), self._has_text)
        elif kind == c.FPDF_PAGEOBJ_FORM and depth < DEEPEST_FORM:
            matrix = _product(_matrix(item), outer)
            for index in range(min(c.FPDFFormObj_CountObjects(item), MOST_OBJECTS)):
                inner = c.FPDFFormObj_GetObject(item, index)
                yield from self._of_object(inner, c.FPDFPageObj_GetType(inner), matrix, depth + 1)


def _box_of(item: ctypes.c_void_p, outer: Matrix, frame: Frame) -> Box:
    """The box around a picture."""
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    c.FPDFPageObj_GetBounds(item, left, bottom, right, top)
    corners = [_moved(outer, (x.value, y.value)) for x in (left, right) for y in (bottom, top)]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return frame.box(min(xs), min(ys), max(xs), max(ys))


def _of_path(path: ctypes.c_void_p, outer: Matrix, frame: Frame) -> Iterator[Stroke]:
    count = c.FPDFPath_CountSegments(path)
    fill_mode, stroked = ctypes.c_int(), c.FPDF_BOOL()
    if not 2 <= count <= MOST_CORNERS or not c.FPDFPath_GetDrawMode(path, fill_mode, stroked):
        return
    fill = _color(path, c.FPDFPageObj_GetFillColor) if fill_mode.value else None
    line = _color(path, c.FPDFPageObj_GetStrokeColor) if stroked.value else None
    if fill is None and line is None:
        return
    matrix = _product(_matrix(path), outer)
    width = ctypes.c_float()
    c.FPDFPageObj_GetStrokeWidth(path, width)
    scale = abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]) ** 0.5
    for corners, closed, curved in _pieces(path, count):
        placed = tuple(frame.point(*_moved(matrix, corner)) for corner in corners)
        yield Stroke(placed, fill, line, width.value * scale, closed, curved)


def _pieces(path: ctypes.c_void_p, count: int) -> Iterator[tuple[list[Point], bool, bool]]:
    """The pieces of a path: corners, whether the last is joined to the first, and whether any part is a curve."""
    corners: list[Point] = []
    closed = curved = False
    x, y = ctypes.c_float(), ctypes.c_float()
    for index in range(count):
        segment = c.FPDFPath_GetPathSegment(path, index)
        kind = c.FPDFPathSegment_GetType(segment)
        if kind == c.FPDF_SEGMENT_MOVETO:
            if len(corners) > 1:
                yield corners, closed, curved
            corners, closed, curved = [], False, False
        curved = curved or kind == c.FPDF_SEGMENT_BEZIERTO
        c.FPDFPathSegment_GetPoint(segment, x, y)
        corners.append((x.value, y.value))
        closed = closed or bool(c.FPDFPathSegment_GetClose(segment))
    if len(corners) > 1:
        yield corners, closed, curved


def _color(item: ctypes.c_void_p, getter: Callable[..., int]) -> str | None:
    """The colour as `#rrggbb`, or None where it is wholly transparent."""
    r, g, b, a = (ctypes.c_uint() for _ in range(4))
    if not getter(item, r, g, b, a) or a.value == 0:
        return None
    return f"#{r.value:02x}{g.value:02x}{b.value:02x}"


def _matrix(item: ctypes.c_void_p) -> Matrix:
    m = c.FS_MATRIX()
    return (m.a, m.b, m.c, m.d, m.e, m.f) if c.FPDFPageObj_GetMatrix(item, m) else IDENTITY


def _product(first: Matrix, then: Matrix) -> Matrix:
    a, b, c_, d, e, f = first
    p, q, r, s, t, u = then
    return (a * p + b * r, a * q + b * s, c_ * p + d * r, c_ * q + d * s, e * p + f * r + t, e * q + f * s + u)


def _moved(matrix: Matrix, corner: Point) -> Point:
    x, y = corner
    return matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]
