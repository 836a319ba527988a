"""What a character of a PDF stands for, where the file says something else or nothing.

In this order: hyphens of all kinds are one; the codes of symbol fonts become the signs that they draw; control
characters are read as the slots of TeX's encodings; what no rule can read becomes U+FFFD and is never guessed.
Accents that were set as signs of their own go back on their letters (`Fern´andez`).
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

import regex

from cvparse.pdf.glyphs import TEXT, Glyph
from cvparse.text.normalize import BULLETS
from cvparse.text.styled import ICON

BLANKS = frozenset(" \t\n\r\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000")
UNKNOWN = "\ufffd"
HYPHENS = "\u00ad\u2010\u2011"  # soft, plain, not to be broken at: printed, they are all hyphens

# The Cork (T1) encoding, where TeX keeps what has no code below U+0020.
CORK = {
    0x01: "´", 0x02: "ˆ", 0x03: "˜", 0x04: "¨", 0x05: "˝", 0x06: "˚", 0x07: "ˇ", 0x08: "˘", 0x09: "¯",
    0x0A: "˙", 0x0B: "¸", 0x0C: "˛", 0x0D: "‚", 0x0E: "‹", 0x0F: "›", 0x10: "“", 0x11: "”", 0x12: "„", 0x13: "«",
    0x14: "»", 0x15: "–", 0x16: "—", 0x17: "\u200b", 0x18: "\u200b", 0x19: "ı", 0x1A: "ȷ", 0x1B: "ff", 0x1C: "fi",
    0x1D: "fl", 0x1E: "ffi", 0x1F: "ffl",
}  # fmt: skip
# Old TeX (OT1), by the fonts that use it.
OLD_TEX = {
    0x0B: "ff", 0x0C: "fi", 0x0D: "fl", 0x0E: "ffi", 0x0F: "ffl", 0x10: "ı", 0x11: "ȷ", 0x12: "`", 0x13: "´",
    0x14: "ˇ", 0x15: "˘", 0x16: "¯", 0x17: "˚", 0x18: "¸", 0x19: "ß", 0x1A: "æ", 0x1B: "œ", 0x1C: "ø", 0x1D: "Æ",
    0x1E: "Œ", 0x1F: "Ø",
}  # fmt: skip
# What the Cork encoding has where old TeX has its ligatures, and letters of old TeX where others have signs.
CORK_FOR_LIGATURES = frozenset(CORK[code] for code in range(0x0B, 0x10))
OLD_TEX_SIGNS = {"{": "–", "|": "—", "\\": "“", '"': "”"}
OLD_TEX_FOR = {CORK[code]: sign for code, sign in OLD_TEX.items() if CORK[code] != "\u200b"} | OLD_TEX_SIGNS
UNNAMED = frozenset({"", "unknown"})
# The signs of the two symbol fonts of office programs that CVs use, by the low byte of their code.
SYMBOL = {0xB7: "•", 0xA8: "♦", 0xB0: "°", 0xB1: "±", 0xB4: "×", 0xAE: "→", 0x2D: "−", 0xA7: "♣", 0xD7: "⋅"}
WINGDINGS = {
    0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x72: "❒", 0x73: "⬧", 0x74: "⧫", 0x75: "◆", 0x76: "❖",
    0x77: "⬥", 0x9E: "·", 0x9F: "•", 0xA0: "▪", 0xA1: "○", 0xA7: "▪", 0xA8: "◻", 0xAB: "★", 0xD8: "➢", 0xE0: "→",
    0xE8: "➔", 0xF0: "⇨", 0xFC: "✓", 0xFE: "☑", 0x28: "☎", 0x29: "✆", 0x2A: "✉", 0x2B: "✉", 0x2C: "✉", 0x38: "⌨",
}  # fmt: skip
ACCENTS = {
    "`": "\u0300", "´": "\u0301", "ˆ": "\u0302", "^": "\u0302", "˜": "\u0303", "~": "\u0303", "¯": "\u0304",
    "ˉ": "\u0304", "˘": "\u0306", "˙": "\u0307", "¨": "\u0308", "˚": "\u030a", "°": "\u030a", "˝": "\u030b",
    "ˇ": "\u030c", "¸": "\u0327", "˛": "\u0328", "ˊ": "\u0301", "ˋ": "\u0300",
}  # fmt: skip
DOTLESS = {"ı": "i", "ȷ": "j"}

FIRST_NOT_LATIN = "\u0250"
FIRST_PICTOGRAPH = "\u2302"
_OLD_TEX_FONT = regex.compile(r"^(?:CM(?:R|B|BX|TI|SL|SS|SSBX|SSI|SSDC|CSC|TT|BXTI|BXSL|DUNH)|LCMSS\w{0,2})\d{1,2}$")
_HALF = regex.compile("[\ud800-\udfff]")
_PICTOGRAPH = regex.compile(
    r"[\u2302\u231a\u231b\u2328\u23e9-\u23fa\u2600-\u2604\u2607-\u265f\u2668-\u26ff\u2700-\u2712\u2764"
    r"\U0001f000-\U0001faff\ue000-\uf8ff\U000f0000-\U0010fffd]++[\ufe0e\ufe0f\u200d]*+"
)


@lru_cache(maxsize=8192)
def meaning(text: str, font: str, icon: bool = False, mapped: bool = True) -> str:
    """What a glyph of this font stands for, where the reader gives `text` for it (`mapped`: by a map of the font).

    Reads 0x1C of a bitmap font as `fi` and U+F0B7 of Symbol as `•`; leaves what an icon font gives. Without a map, the
    number of a glyph is no character: beyond Latin letters, which old encodings share, it is not believed.
    """
    if text in BLANKS and not (text < " " and (_OLD_TEX_FONT.match(font) or (font in UNNAMED and not mapped))):
        return " "
    if icon:
        return text if all(sign >= " " for sign in text) else ICON
    if text in HYPHENS:
        return "-"
    if len(text) == 1 and (sign := _of_symbol_font(ord(text), font)):
        return sign
    if len(text) == 1 and (text < " " or text == "\x7f"):
        return (OLD_TEX if _OLD_TEX_FONT.match(font) else CORK).get(ord(text), UNKNOWN)
    guessed = not mapped and (text[-1:] >= FIRST_NOT_LATIN or unicodedata.category(text[-1]) in ("Cc", "Cn"))
    return UNKNOWN if guessed else text


def _of_symbol_font(code: int, font: str) -> str | None:
    name = font.lower()
    if not (code < 0x100 or 0xF000 <= code <= 0xF0FF):
        return None
    if "wingdings" in name and "wingdings2" not in name and "wingdings3" not in name:
        return WINGDINGS.get(code & 0xFF)
    if name.startswith("symbol") or code >= 0xF000:
        return SYMBOL.get(code & 0xFF) or (WINGDINGS.get(code & 0xFF) if "symbol" not in name else None)
    return None


def is_pictograph(text: str) -> bool:
    """True for characters that draw a thing (a telephone, a trophy) or that only their font knows; bullets are none.

    Reads `☎` and U+F095 so; refuses `•` and `✓`.
    """
    return text >= FIRST_PICTOGRAPH and text not in BULLETS and bool(_PICTOGRAPH.fullmatch(text))


def whole(text: str) -> str:
    """The text with the halves of characters beyond U+FFFF joined; a half without its other is U+FFFD.

    A wrong map of a font gives such halves, and no file can hold them.
    """
    if text.isascii() or not _HALF.search(text):
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def shows_old_tex(glyphs: Sequence[Glyph]) -> bool:
    """Whether fonts without a name are in old TeX's encoding: a sign of the Cork encoding stands inside a word.

    Bitmap fonts have numbers for names of glyphs, and nothing says which encoding they are in. Reads `She‹eld` so;
    refuses `‹word›`.
    """
    if CORK_FOR_LIGATURES.isdisjoint(map(TEXT, glyphs)):
        return False
    return any(glyph.text in CORK_FOR_LIGATURES and _is_inside(glyphs, at) for at, glyph in enumerate(glyphs))


def in_old_tex(glyphs: Sequence[Glyph]) -> tuple[Glyph, ...]:
    """The glyphs with those of fonts without a name in old TeX's encoding: `She‹eld` is `Sheffield`, `55{66` a span."""
    return tuple(
        glyph._replace(text=OLD_TEX_FOR[glyph.text])
        if glyph.face.font in UNNAMED and glyph.text in OLD_TEX_FOR
        else glyph
        for glyph in glyphs
    )


def _is_inside(glyphs: Sequence[Glyph], at: int) -> bool:
    """Whether a glyph of a font without a name stands between two letters, over neither of them."""
    if not 0 < at < len(glyphs) - 1 or glyphs[at].face.font not in UNNAMED:
        return False
    before, sign, after = glyphs[at - 1 : at + 2]
    near = 0.1 * sign.face.size
    return (
        before.text.isalpha()
        and after.text.isalpha()
        and before.y == sign.y == after.y
        and abs(sign.x0 - before.x1) < near
        and abs(after.x0 - sign.x1) < near
    )


def with_accents(glyphs: Sequence[Glyph]) -> tuple[Glyph, ...]:
    """Accents that stand above a letter as glyphs of their own become part of it.

    TeX's old fonts print `á` as an acute and an `a`, the one above the other. An accent that lies over no letter is
    left as it is: `L´Aquila` has an apostrophe of a kind. The letter may stand anywhere on the line: readers differ in
    where they put an accent that is raised over a capital.
    """
    accents = [at for at, text in enumerate(map(TEXT, glyphs)) if text in ACCENTS]
    reached = {line for at in accents for line in _lines_near(glyphs[at])}
    letters: dict[int, list[int]] = defaultdict(list)
    for at, glyph in enumerate(glyphs):
        if (line := int(glyph.y)) in reached and glyph.text[:1].isalpha() and glyph.text not in ACCENTS:
            letters[line].append(at)
    found: list[Glyph | None] = list(glyphs)
    for at in accents:
        accent = glyphs[at]
        lines = _lines_near(accent)
        near = [place for line in lines for place in letters.get(line, ()) if _over(accent, glyphs[place])]
        if near:
            place = min(near, key=lambda place: (abs(place - at), place))
            found[place] = _accented(found[place] or glyphs[place], accent)
            found[at] = None
    return tuple(glyph for glyph in found if glyph is not None)


def _lines_near(accent: Glyph) -> range:
    """The heights, in whole points, at which the letter under an accent may stand."""
    reach = int(0.5 * accent.face.size) + 1
    return range(int(accent.y) - reach, int(accent.y) + reach + 1)


def _over(accent: Glyph, letter: Glyph) -> bool:
    """Whether the middle of an accent lies over a letter of the same line."""
    middle = (accent.x0 + accent.x1) / 2
    return (
        letter.x0 < middle < letter.x1
        and accent.face.turn == letter.face.turn
        and abs(accent.y - letter.y) < 0.5 * letter.face.size
        and accent.face.size > 0.5 * letter.face.size
    )


def _accented(letter: Glyph, accent: Glyph) -> Glyph:
    base = DOTLESS.get(letter.text[0], letter.text[0])
    return letter._replace(text=unicodedata.normalize("NFC", base + ACCENTS[accent.text]) + letter.text[1:])
