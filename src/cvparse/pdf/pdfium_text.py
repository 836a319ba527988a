"""The glyphs of a page as PDFium has them, with as few calls into it as will do.

A call into C costs more than what it does here. A glyph costs three (its text object, its meaning, its edges); all else
is asked once a text object or once a font. The blanks and line ends that PDFium makes up belong to no text object and
are passed over: gaps are seen by `words.py`, for all readers alike.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from math import hypot

import pypdfium2_raw as c

from cvparse.pdf.characters import UNKNOWN, meaning
from cvparse.pdf.fonts import FontStyle, font_style
from cvparse.pdf.frame import Frame, along
from cvparse.pdf.glyphs import FILLED_AND_STROKED, INVISIBLE, SLANT, Face, Glyph

_HYPHEN_AT_LINE_END = (0x00, 0x02, 0xFFFE)  # what stands for one, by the age of the library
_NAME_SIZE = 256  # bytes: names of fonts are shorter

_Handle = ctypes.c_void_p


def _quick(name: str, result: type, *arguments: type) -> Callable[..., int]:
    """A function of the library that takes and gives bare addresses: no pointer objects are made for each glyph."""
    address = ctypes.cast(getattr(c, name), _Handle).value or 0
    return ctypes.CFUNCTYPE(result, *arguments)(address)


_object_of = _quick("FPDFText_GetTextObject", _Handle, _Handle, ctypes.c_int)
_unicode_of = _quick("FPDFText_GetUnicode", ctypes.c_uint, _Handle, ctypes.c_int)
_is_hyphen = _quick("FPDFText_IsHyphen", ctypes.c_int, _Handle, ctypes.c_int)
_is_unmapped = _quick("FPDFText_HasUnicodeMapError", ctypes.c_int, _Handle, ctypes.c_int)
_loose_box = _quick("FPDFText_GetLooseCharBox", ctypes.c_int, _Handle, ctypes.c_int, _Handle)
_tight_box = _quick("FPDFText_GetCharBox", ctypes.c_int, _Handle, ctypes.c_int, _Handle, _Handle, _Handle, _Handle)
_origin = _quick("FPDFText_GetCharOrigin", ctypes.c_int, _Handle, ctypes.c_int, _Handle, _Handle)
_matrix_of = _quick("FPDFText_GetMatrix", ctypes.c_int, _Handle, ctypes.c_int, _Handle)
_size_of = _quick("FPDFText_GetFontSize", ctypes.c_double, _Handle, ctypes.c_int)
_fill_of = _quick("FPDFText_GetFillColor", ctypes.c_int, _Handle, ctypes.c_int, _Handle, _Handle, _Handle, _Handle)
_font_of = _quick("FPDFTextObj_GetFont", _Handle, _Handle)
_mode_of = _quick("FPDFTextObj_GetTextRenderMode", ctypes.c_int, _Handle)
_font_name = _quick("FPDFFont_GetBaseFontName", ctypes.c_size_t, _Handle, ctypes.c_char_p, ctypes.c_size_t)
_font_flags = _quick("FPDFFont_GetFlags", ctypes.c_int, _Handle)


class TextReader:
    """Reads the glyphs of the pages of one file; knows its fonts and faces from page to page."""

    def __init__(self) -> None:
        self._faces: dict[Face, Face] = {}
        self._styles: dict[int, FontStyle] = {}
        self._meanings: dict[int, dict[int, str]] = {}
        self._rect = c.FS_RECTF()
        self._matrix = c.FS_MATRIX()
        self._reals = tuple(ctypes.c_double() for _ in range(4))
        self._channels = tuple(ctypes.c_uint() for _ in range(4))

    def glyphs(self, page: ctypes.c_void_p, frame: Frame) -> Iterator[Glyph]:
        """The glyphs of a page in the order of the file."""
        text_page = c.FPDFText_LoadPage(page)
        try:
            yield from _whole(
                self._parts(ctypes.cast(text_page, _Handle).value or 0, c.FPDFText_CountChars(text_page), frame)
            )
        finally:
            c.FPDFText_ClosePage(text_page)

    def _parts(self, text: int, count: int, frame: Frame) -> Iterator[Glyph]:
        """One glyph for each character of PDFium, which takes a ligature apart and gives each part the same box."""
        rect, edges = self._rect, ctypes.byref(self._rect)
        current, face, y, straight, left, end = 0, Face("", 1.0), 0.0, True, frame.left, 0.0
        meanings: dict[int, str] = {}
        for index in range(count):
            item = _object_of(text, index)
            if not item:
                continue
            if item != current:
                current = item
                meanings = self._meanings[self._font(item)]
                face, y = self._face(text, index, item, frame)
                straight = face.turn == 0 and frame.turns == 0
            code = _unicode_of(text, index)
            if (sign := meanings.get(code)) is None:
                sign = self._meaning(text, index, code, face, meanings)
            if sign == " ":
                yield Glyph(sign, end, end, y, face)
            elif straight and _loose_box(text, index, edges) and rect.right > rect.left:
                end = rect.right - left
                yield Glyph(sign, rect.left - left, end, y, face)
            else:
                start, end = self._edges(text, index, frame, face.turn)
                yield Glyph(sign, start, end, y, face)

    def _edges(self, text: int, index: int, frame: Frame, turn: int) -> tuple[float, float]:
        """Where a glyph of turned text starts and ends: from its origin to the far side of its print."""
        x, y = self._place(text, index)
        start = along(turn, frame.point(x, y))[0]
        x0, x1, y0, y1 = self._reals
        _tight_box(text, index, *map(ctypes.byref, self._reals))
        corners = (frame.point(x0.value, y0.value), frame.point(x1.value, y1.value))
        return start, max(start, *(along(turn, corner)[0] for corner in corners))

    def _place(self, text: int, index: int) -> tuple[float, float]:
        x, y = self._reals[:2]
        _origin(text, index, ctypes.byref(x), ctypes.byref(y))
        return x.value, y.value

    def _meaning(self, text: int, index: int, code: int, face: Face, meanings: dict[int, str]) -> str:
        """What a character means. PDFium takes the meaning from a hyphen at a line end: it is a hyphen still."""
        if code in _HYPHEN_AT_LINE_END and _is_hyphen(text, index) == 1:
            return "-"
        if code == 0:
            return UNKNOWN
        meanings[code] = meaning(chr(code), face.font, mapped=_is_unmapped(text, index) != 1)
        return meanings[code]

    def _font(self, item: int) -> int:
        """The font of a text object, its style noted."""
        font = _font_of(item)
        if font not in self._styles:
            name = ctypes.create_string_buffer(_NAME_SIZE)
            _font_name(font, name, _NAME_SIZE)
            self._styles[font] = font_style(name.value.decode("utf-8", "replace"), _font_flags(font))
            self._meanings[font] = {}
        return font

    def _face(self, text: int, index: int, item: int, frame: Frame) -> tuple[Face, float]:
        """The face of a text object, and its baseline."""
        m = self._matrix
        _matrix_of(text, index, ctypes.byref(m))
        red, green, blue, _ = self._channels
        _fill_of(text, index, *map(ctypes.byref, self._channels))
        style, mode, turn = self._styles[_font_of(item)], _mode_of(item), frame.turn(m.a, m.b)
        sheared = turn == frame.turns and abs(m.c) > SLANT * abs(m.d)
        face = Face(
            style.name,
            round(_size_of(text, index) * hypot(m.c, m.d), 2),
            style.bold or mode == FILLED_AND_STROKED,
            style.italic or sheared,
            style.small_caps,
            style.icon,
            f"#{red.value:02x}{green.value:02x}{blue.value:02x}",
            turn,
            mode != INVISIBLE,
        )
        return self._faces.setdefault(face, face), along(turn, frame.point(*self._place(text, index)))[1]


def _whole(parts: Iterator[Glyph]) -> Iterator[Glyph]:
    """Parts that share one box are one glyph again: those of a ligature, and the two halves of a character of UTF-16."""
    held: Glyph | None = None
    for part in parts:
        if (
            held is not None
            and part.x0 == held.x0
            and part.x1 == held.x1
            and part.y == held.y
            and part.face is held.face
        ):
            held = held._replace(text=_joined(held.text, part.text))
            continue
        if held is not None:
            yield held
        held = part
    if held is not None:
        yield held


def _joined(before: str, after: str) -> str:
    if "\ud800" <= before[-1:] <= "\udbff":
        return (before + after).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return before + after
