"""The glyphs of a page as PDFium has them, with as few calls into it as will do.

A call into C takes longer than what it does here. What is asked for each character stands in `blocks.py`; all else is
asked once for a text object, or once for a character of a font. The blanks and line ends that
PDFium makes up are passed over, except behind a glyph whose advance is in doubt: `words.py` finds the gaps, for all
readers alike.
"""

from __future__ import annotations

import ctypes
import unicodedata
from math import hypot, nan
from struct import Struct

import pypdfium2_raw as c

from cvparse.pdf.characters import ACCENTS, UNKNOWN, meaning, whole
from cvparse.pdf.fonts import FontStyle
from cvparse.pdf.frame import Frame, Point, along, is_askew
from cvparse.pdf.glyphs import FILLED, FILLED_AND_STROKED, INVISIBLE, SLANT, Face, Glyph
from cvparse.pdf.pdfium.blocks import HYPHEN_AT_LINE_END, Characters
from cvparse.pdf.pdfium.calls import quick
from cvparse.pdf.pdfium.fonts import Font, Fonts, Sign

_RIGHT_TO_LEFT = ("R", "AL")
_TOUCH = 0.001  # points: edges so close are one
_ALIKE = 0.02  # of the size: widths so close are one
SHEARED = 0.01  # of the height: by so much the box of a glyph grows
_CHANNELS = Struct("4I")  # red, green, blue, and how far one sees through
_DIRECTION_AND_PLACE = ctypes.sizeof(c.FS_MATRIX)
_DIRECTION = slice(0, _DIRECTION_AND_PLACE // 6 * 4)  # the first four numbers of a matrix
_COLOR = slice(_DIRECTION_AND_PLACE, _DIRECTION_AND_PLACE + _CHANNELS.size)
_new = tuple.__new__  # makes a glyph in half the time

_Handle = ctypes.c_void_p


_is_hyphen = quick("FPDFText_IsHyphen", ctypes.c_int, _Handle, ctypes.c_int)
_is_generated = quick("FPDFText_IsGenerated", ctypes.c_int, _Handle, ctypes.c_int)
_is_unmapped = quick("FPDFText_HasUnicodeMapError", ctypes.c_int, _Handle, ctypes.c_int)
_tight_box = quick("FPDFText_GetCharBox", ctypes.c_int, _Handle, ctypes.c_int, _Handle, _Handle, _Handle, _Handle)
_origin = quick("FPDFText_GetCharOrigin", ctypes.c_int, _Handle, ctypes.c_int, _Handle, _Handle)
_matrix_of = quick("FPDFText_GetMatrix", ctypes.c_int, _Handle, ctypes.c_int, _Handle)
_size_of = quick("FPDFText_GetFontSize", ctypes.c_double, _Handle, ctypes.c_int)
_fill_of = quick("FPDFText_GetFillColor", ctypes.c_int, _Handle, ctypes.c_int, _Handle, _Handle, _Handle, _Handle)
_mode_of = quick("FPDFTextObj_GetTextRenderMode", ctypes.c_int, _Handle)


class PageText:
    """The text of one page. `fonts` are those that were met in the file so far."""

    def __init__(self, page: ctypes.c_void_p, frame: Frame, fonts: Fonts) -> None:
        self.page = c.FPDFText_LoadPage(page)
        self.characters = Characters(self.page)
        self._text: int = self.characters.address
        self._frame, self._fonts = frame, fonts
        self._faces: dict[tuple[object, ...], tuple[Face, float, bool]] = {}
        self._alike: dict[Face, Face] = {}
        # What the library writes into, and where that lies: made once, for a call costs less than a pointer.
        self._reals = tuple(ctypes.c_double() for _ in range(4))
        self._real_places = tuple(map(ctypes.byref, self._reals))
        self._origin_places = self._real_places[:2]
        self._print = ctypes.create_string_buffer(_DIRECTION_AND_PLACE + _CHANNELS.size)  # a matrix, then a colour
        self._matrix_place = ctypes.addressof(self._print)
        channels = self._matrix_place + _DIRECTION_AND_PLACE
        self._channel_places = tuple(range(channels, channels + _CHANNELS.size, _CHANNELS.size // 4))

    def close(self) -> None:
        """Give the page's text back to the library."""
        c.FPDFText_ClosePage(self.page)

    def count(self) -> int:
        """How many characters PDFium has for the page, those that it makes up among them."""
        return self.characters.count

    def glyphs(self) -> list[Glyph]:
        """The glyphs in the order of the file. The parts into which PDFium takes a ligature or the name
        of an icon are one again.
        """
        text, offset, turns = self._text, self._frame.left, False  # whether there are letters that PDFium turns round
        item_before, item_of_last, face, y, width, straight = 0, 0, Face("", 1.0), 0.0, 0.0, True
        font: Font
        signs: dict[str, Sign] = {}
        found: list[Glyph] = []
        advance = left = right = end = 0.0
        left_before = right_before = nan
        columns = (self.characters.objects, self.characters.text, *self.characters.edges)
        for index, (item, printed, x0, x1) in enumerate(zip(*columns, strict=True)):
            if item != item_before:
                if not item:  # where PDFium turns letters round, blanks lose their text objects
                    if turns and printed == " " and not _is_generated(text, index):
                        found.append(Glyph(" ", end, end, y, face))
                    continue
                item_before, font = item, self._fonts.of(item)
                signs = font.signs
                face, y, width, sheared = self._face(index, item, font)
                straight = face.turn == 0 and self._frame.turns == 0 and not sheared
            overhung = advance > 0
            sign, advance, turned, across = signs.get(printed) or self._sign(index, printed, font, face, width)
            turns = turns or turned
            if sign == " ":
                made_up = _is_generated(text, index)
                if (overhung or not made_up) and not face.icon:
                    found.append(Glyph("" if made_up else " ", end, end, y, face))
                continue
            if straight and x1 > x0:
                start = left = x0 - offset
                end = right = x1 - offset
                is_usual = advance and abs(x1 - x0 - across * width) <= _ALIKE * width
                if is_usual and (origin := self._origin(index)[0] - offset) >= start - _TOUCH:
                    start, end = origin, min(end, origin + advance * width)
            else:
                left, right = start, end = self._edges(index, face.turn)
                end = left + self._advance(index, printed, font) * width
                end = end if sheared and end > left else max(right, end)
            if face.icon and item == item_of_last:
                found[-1] = Glyph(found[-1].text + sign, found[-1].x0, max(found[-1].x1, right), y, face)
            elif left == left_before and right == right_before and _belong_together(found[-1], sign, y, face):
                end = max(found[-1].x1, right)
                found[-1] = Glyph(_joined(found[-1].text, sign), found[-1].x0, end, y, face)
            else:
                found.append(_new(Glyph, (sign, start, end, y, face, None)))
            left_before, right_before, item_of_last = left, right, item
        return found

    def _advance(self, index: int, printed: str, font: Font) -> float:
        """The advance of a character of a font for size 1."""
        return font.advance(ord(self.characters.sign(index) if printed in HYPHEN_AT_LINE_END else printed))

    def _edges(self, index: int, turn: int) -> tuple[float, float]:
        """Where a glyph of turned text starts and ends: from its origin to the far side of its print."""
        start = along(turn, self._place(index))[0]
        x0, x1, y0, y1 = self._reals
        _tight_box(self._text, index, *self._real_places)
        corners = (self._frame.point(x0.value, y0.value), self._frame.point(x1.value, y1.value))
        return start, max(start, *(along(turn, corner)[0] for corner in corners))

    def _place(self, index: int) -> Point:
        """The origin of a glyph on the page as it is shown."""
        return self._frame.point(*self._origin(index))

    def _origin(self, index: int) -> Point:
        """The origin of a glyph in the PDF."""
        x, y, _, _ = self._reals
        _origin(self._text, index, *self._origin_places)
        return x.value, y.value

    def _sign(self, index: int, printed: str, font: Font, face: Face, width: float) -> Sign:
        """What a character means. PDFium takes the meaning from a hyphen at a line end: it is a hyphen still."""
        code = printed
        if printed in HYPHEN_AT_LINE_END:
            if _is_hyphen(self._text, index) == 1:
                return Sign("-")
            code = self.characters.sign(index)
            if code == "\0":
                return Sign(UNKNOWN)
        text = meaning(code, face.font, face.icon, _is_unmapped(self._text, index) != 1)
        turned = unicodedata.bidirectional(text[:1]) in _RIGHT_TO_LEFT
        _tight_box(self._text, index, *self._real_places)
        x0, x1 = (self._reals[n].value for n in range(2))
        left, right = (edges[index] for edges in self.characters.edges)
        if x0 > left + _TOUCH and x1 < right - _TOUCH:
            known = Sign(text, 0.0, turned)
            if abs(self._advance(index, printed, font) * width - (right - left)) > _ALIKE * width:
                return known  # part of a ligature, or one of several glyphs for this character
        elif left > self._place(index)[0] + self._frame.left + _TOUCH:
            # the second part of a ligature, or a glyph with replacement text: the box is the print
            return Sign(text, 0.0, turned)
        elif _is_of_the_font(font, code, (x1 - x0) / width):
            known = Sign(text, self._advance(index, printed, font), turned, (right - left) / width)
        else:
            return Sign(text, 0.0, turned)
        font.signs[printed] = known
        return known

    def _face(self, index: int, item: int, font: Font) -> tuple[Face, float, float, bool]:
        """The face of a text object, its baseline, its size across, and whether its letters are sheared: then PDFium's
        box of a glyph is that of a parallelogram, which reaches far over the next."""
        _matrix_of(self._text, index, self._matrix_place)
        _fill_of(self._text, index, *self._channel_places)
        size, mode, printed = _size_of(self._text, index), _mode_of(item), self._print.raw
        key = (font, size, mode, printed[_DIRECTION], printed[_COLOR])
        known = self._faces.get(key)
        if known is None:
            known = self._faces[key] = self._new_face(font.style, size, mode, printed)
        face, across, sheared = known
        return face, along(face.turn, self._place(index))[1], across, sheared

    def _new_face(self, style: FontStyle, size: float, mode: int, printed: bytes) -> tuple[Face, float, bool]:
        """A face, its size across, and whether its letters are sheared, from the matrix and the colour of a text
        object."""
        m = c.FS_MATRIX.from_buffer_copy(printed)
        turn = self._frame.turn(m.a, m.b)
        sheared = turn == self._frame.turns and abs(m.c) > SLANT * abs(m.d)
        red, green, blue, opacity = _CHANNELS.unpack_from(printed, _DIRECTION_AND_PLACE)
        made = Face(
            style.name,
            round(size * hypot(m.c, m.d), 2),
            style.bold or mode == FILLED_AND_STROKED,
            style.italic or sheared,
            style.small_caps,
            style.icon,
            f"#{red:02x}{green:02x}{blue:02x}",
            turn,
            mode != INVISIBLE and (opacity > 0 or mode != FILLED),
            is_askew(m.a, m.b),
        )
        skewed = turn == self._frame.turns and abs(m.c) > SHEARED * abs(m.d)
        return self._alike.setdefault(made, made), size * hypot(m.a, m.b), skewed


def _is_of_the_font(font: Font, code: str, across: float) -> bool:
    """Whether a print of this width for size 1 is that of the glyph which the font names first for a character.

    Only of that one is the advance known: the small capital m is another glyph, or an M with replacement text. A
    glyph without an outline is believed.
    """
    width = font.print_width(ord(code))
    return width is None or abs(width - across) <= _ALIKE


def _belong_together(last: Glyph, sign: str, y: float, face: Face) -> bool:
    """Whether a sign with the box of the last glyph is part of it, as those of a ligature are.

    A blank is no part of a glyph, and `with_accents` sets an accent on its letter later.
    """
    return last.y == y and last.face is face and last.text.strip() != "" and not {sign, last.text} & ACCENTS.keys()


def _joined(before: str, after: str) -> str:
    return whole(before + after) if "\ud800" <= before[-1:] <= "\udbff" else before + after
