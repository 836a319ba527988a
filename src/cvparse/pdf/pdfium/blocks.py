"""The characters of a page as PDFium counts them: what each stands for, its edges, and its text object.

A call into the library takes longer than what it does there. So the text of a page is asked for at once, the edges are
written into one block of memory, and text objects are asked for at both ends of a word: what lies between two
characters of one object belongs to it, except where PDFium turns text round. Nothing is left out: the number of a
character here is its number in the library.
"""

from __future__ import annotations

import ctypes
import re
from array import array
from collections import deque
from functools import cached_property
from itertools import repeat

import pypdfium2_raw as c

from cvparse.pdf.pdfium.calls import address_of, quick

HYPHEN_AT_LINE_END = frozenset("\0\x02\ufffe")
"""What stands for a hyphen at a line end, by the age of the library and by the way in which it is asked."""

_Handle = ctypes.c_void_p
_object_of = quick("FPDFText_GetTextObject", _Handle, _Handle, ctypes.c_int)
_unicode_of = quick("FPDFText_GetUnicode", ctypes.c_uint, _Handle, ctypes.c_int)
_text_of = quick("FPDFText_GetText", ctypes.c_int, _Handle, ctypes.c_int, ctypes.c_int, _Handle)
_loose_box = quick("FPDFText_GetLooseCharBox", ctypes.c_int, _Handle, ctypes.c_int, _Handle)

_LAST_CODE = 0x10FFFF
_WORD = re.compile(r"[^\s\0\x02\ufffe]+")
_TURNED_ROUND = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_BOX = ctypes.sizeof(c.FS_RECTF)


class Characters:
    """The characters of an open page, `page` being its text as the library has opened it."""

    def __init__(self, page: ctypes.c_void_p) -> None:
        self.address = address_of(page)
        self.count = max(0, int(c.FPDFText_CountChars(page)))

    @cached_property
    def text(self) -> str:
        """One sign for each character; U+0000 for one that means nothing."""
        block = ctypes.create_string_buffer(2 * self.count + 2)
        written = _text_of(self.address, 0, self.count, ctypes.addressof(block)) if self.count else 0
        found = block.raw[: 2 * max(0, written - 1)].decode("utf-16-le", "surrogatepass")
        if len(found) == self.count:
            return found
        return "".join(map(self.sign, range(self.count)))  # it leaves out what means nothing

    def sign(self, number: int) -> str:
        """What one character stands for, by itself."""
        code = _unicode_of(self.address, number)
        return chr(code) if code <= _LAST_CODE else "\0"

    @cached_property
    def objects(self) -> list[int]:
        """The address of the text object of each character, 0 or None for one that PDFium made up."""
        if _TURNED_ROUND.search(self.text):
            return self._objects(0, self.count)
        found: list[int] = []
        for word in _WORD.finditer(self.text):
            start, end = word.span()
            if len(found) == start - 1:
                found.append(_object_of(self.address, start - 1))
            elif len(found) < start:
                found += self._objects(len(found), start)
            first = _object_of(self.address, start)
            if first and first == _object_of(self.address, end - 1):
                found += [first] * (end - start)
            else:
                found += self._objects(start, end)
        return found + self._objects(len(found), self.count)

    def _objects(self, start: int, end: int) -> list[int]:
        return list(map(_object_of, repeat(self.address), range(start, end)))

    @cached_property
    def edges(self) -> tuple[list[float], list[float]]:
        """The left and the right edge of the box of each character, both 0 where it has none."""
        block = (c.FS_RECTF * self.count)()
        first = ctypes.addressof(block)
        places = range(first, first + _BOX * self.count, _BOX)
        deque(map(_loose_box, repeat(self.address), range(self.count), places), maxlen=0)
        numbers = array("f", bytes(block))
        return numbers[0::4].tolist(), numbers[2::4].tolist()
