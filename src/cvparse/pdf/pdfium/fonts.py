"""What is known of the fonts of an open file: the style of each, the advances and the prints of its characters.

To ask the library for an advance or an outline takes longer than to place a glyph, and most pages of a file use the
same fonts. So each is asked for once. The library knows a font by an address, which holds for as long as a page that
uses it is open: the pages on which a font was first met are kept open (`keep`), so that no other font is taken for it.
"""

from __future__ import annotations

import ctypes
from contextlib import ExitStack
from types import TracebackType
from typing import NamedTuple

from cvparse.pdf.fonts import FontStyle, font_style
from cvparse.pdf.pdfium.calls import quick

MOST_PAGES = 32  # kept open; a file of more fonts than those bring is joined of several, each with fonts of its own
_NAME_SIZE = 256  # bytes: names of fonts are shorter

_Handle = ctypes.c_void_p
_font_of = quick("FPDFTextObj_GetFont", _Handle, _Handle)
_font_name = quick("FPDFFont_GetBaseFontName", ctypes.c_size_t, _Handle, ctypes.c_char_p, ctypes.c_size_t)
_font_flags = quick("FPDFFont_GetFlags", ctypes.c_int, _Handle)
_advance_of = quick("FPDFFont_GetGlyphWidth", ctypes.c_int, _Handle, ctypes.c_uint, ctypes.c_float, _Handle)
_outline_of = quick("FPDFFont_GetGlyphPath", _Handle, _Handle, ctypes.c_uint, ctypes.c_float)
_points_of = quick("FPDFGlyphPath_CountGlyphSegments", ctypes.c_int, _Handle)
_point_of = quick("FPDFGlyphPath_GetGlyphPathSegment", _Handle, _Handle, ctypes.c_int)
_put_point = quick("FPDFPathSegment_GetPoint", ctypes.c_int, _Handle, _Handle, _Handle)


class Sign(NamedTuple):
    """What a character of a font means, and its advance for size 1 where it has to be known.

    PDFium's box of a glyph is its advance, made wider where the print overhangs it, as that of an italic f does. Only
    then `advance` is not 0; it holds for glyphs whose box is so wide as `across`. A font may have another glyph for the
    same character, as for the letter in small capitals.
    """

    text: str
    advance: float = 0.0
    turned: bool = False  # whether PDFium turns it round with its neighbours
    across: float = 0.0


class Font:
    """A font of the file. `signs` are the characters whose meaning is known so far."""

    __slots__ = ("_address", "_advances", "_prints", "signs", "style")

    def __init__(self, address: int) -> None:
        name = ctypes.create_string_buffer(_NAME_SIZE)
        _font_name(address, name, _NAME_SIZE)
        self.style: FontStyle = font_style(name.value.decode("utf-8", "replace"), _font_flags(address))
        self.signs: dict[str, Sign] = {}
        self._address = address
        self._advances: dict[int, float] = {}
        self._prints: dict[int, float | None] = {}

    def advance(self, code: int) -> float:
        """The advance of a character for size 1."""
        known = self._advances.get(code)
        if known is None:
            advance = ctypes.c_float()
            _advance_of(self._address, code, 1.0, ctypes.byref(advance))
            known = self._advances[code] = advance.value
        return known

    def print_width(self, code: int) -> float | None:
        """How wide the outline of a character is for size 1; None where it has none."""
        if code not in self._prints:
            self._prints[code] = self._width_of_outline(code)
        return self._prints[code]

    def _width_of_outline(self, code: int) -> float | None:
        path = _outline_of(self._address, code, 1.0)
        count = _points_of(path) if path else 0
        if count <= 0:
            return None
        x, y = ctypes.c_float(), ctypes.c_float()
        places = (ctypes.byref(x), ctypes.byref(y))
        points = []
        for number in range(count):
            _put_point(_point_of(path, number), *places)
            points.append(x.value)
        return max(points) - min(points)


class Fonts:
    """The fonts of an open file that were met so far. What it keeps open is closed with it."""

    def __init__(self) -> None:
        self._known: dict[int, Font] = {}
        self._kept: list[ExitStack] = []
        self._has_new = False

    def __enter__(self) -> Fonts:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._forget()

    def of(self, item: int) -> Font:
        """The font of a text object, by its address."""
        address = _font_of(item)
        font = self._known.get(address)
        if font is None:
            font = self._known[address] = Font(address)
            self._has_new = True
        return font

    def keep(self, page: ExitStack) -> None:
        """Keep open what an open page needs, where a font was met on it."""
        if not self._has_new:
            return
        self._has_new = False
        self._kept.append(page.pop_all())
        if len(self._kept) > MOST_PAGES:
            self._forget()

    def _forget(self) -> None:
        self._known.clear()
        while self._kept:
            self._kept.pop().close()
