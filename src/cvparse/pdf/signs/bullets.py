"""Bullets that are letters to the file: the small `o` of Courier, the letters behind the signs of a symbol font.

Signals: a sign stands alone before lines that all begin at one distance behind it, in three lines or more whose signs
stand at one indent. A letter has to be of another family of fonts than the text behind it; a sign that the file does
not name, or that is no letter (`€`, `§`, `→`, `»`), may be of the same, where no number follows. It becomes a bullet.
Never takes what stands alone in fewer lines, what opens a quotation, the numbers and capitals of an enumeration, or a
word of one letter in its sentence.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from cvparse.pdf.characters import UNKNOWN
from cvparse.pdf.glyphs import Face, Glyph, PageContent
from cvparse.text.normalize import BULLETS

LEAST_LINES = 3
ONE_INDENT = 1.0  # points: signs of one list stand so close to one line
GAP = 0.25  # of the size: between a letter that is a bullet and its text there is a blank or more
NARROW = 0.15  # of the size: what is no letter stands closer; quotation marks and signs of sums close up
WIDEST_GAP = 4.0  # of the size
FAMILY = 6  # letters of a font's name: what comes behind them names its style
DRAWN = frozenset(
    chr(code)
    for code in range(0x2000, 0x2C00)  # the blocks of signs: arrows, mathematics, boxes, dingbats
    if unicodedata.category(chr(code)) in {"So", "Sm"}
)
STRANGE = DRAWN | {UNKNOWN, "€", "¤", "§", "¶", "¨", "Ÿ", "ÿ", "‡", "\x7f", "»", ">", "+", "=", "~"}
BLANKS = ("", " ")
SIGN, RING = "•", "◦"

Key = tuple[str, str, int, int]


def with_bullets(pages: Sequence[PageContent]) -> Sequence[PageContent]:
    """The pages with such letters as bullets; the same pages where there are none."""
    places: dict[Key, list[tuple[int, int]]] = defaultdict(list)
    for number, page in enumerate(pages):
        for at, text_at in _lone_signs(page.glyphs):
            places[_key(page.glyphs[at], page.glyphs[text_at])].append((number, at))
    bullets: dict[int, set[int]] = defaultdict(set)
    for found in places.values():
        if len(found) >= LEAST_LINES:
            for number, at in found:
                bullets[number].add(at)
    if not bullets:
        return pages
    return [_with_signs(page, bullets[number]) if number in bullets else page for number, page in enumerate(pages)]


def _lone_signs(glyphs: Sequence[Glyph]) -> Iterator[tuple[int, int]]:
    """Signs that may be bullets, each with the first letter of the text behind it."""
    last: Glyph | None = None
    face: Face | None = None
    for at, glyph in enumerate(glyphs):
        text = glyph.text
        if text in BLANKS:
            continue
        before, last = last, glyph
        if glyph.face is face and text not in STRANGE:
            continue  # a bullet of another font begins its line
        face = glyph.face
        if not _may_be(glyph) or (before is not None and _is_beside(before, glyph)):
            continue
        behind = next((n for n in range(at + 1, min(at + 4, len(glyphs))) if glyphs[n].text not in BLANKS), None)
        if behind is not None and _is_text_of(glyph, glyphs[behind]):
            yield at, behind


def _may_be(glyph: Glyph) -> bool:
    lower = len(glyph.text) == 1 and glyph.text.isascii() and glyph.text.islower()
    return (lower or glyph.text in STRANGE) and not glyph.face.icon and glyph.text not in BULLETS


def _is_beside(before: Glyph, glyph: Glyph) -> bool:
    """Whether text stands close before a sign: it is one of its words."""
    size = glyph.face.size
    return abs(before.y - glyph.y) < 0.5 * size and -0.5 * size < glyph.x0 - before.x1 < 2 * size


def _is_text_of(glyph: Glyph, behind: Glyph) -> bool:
    size = max(glyph.face.size, behind.face.size)
    gap = behind.x0 - glyph.x1
    level = abs(behind.y - glyph.y) < 0.3 * size and behind.face.turn == glyph.face.turn
    strange = glyph.text in STRANGE
    if not level or not (NARROW if strange else GAP) * size <= gap <= WIDEST_GAP * size:
        return False
    if strange:
        return not behind.text[:1].isdigit()
    return glyph.face.font[:FAMILY].casefold() != behind.face.font[:FAMILY].casefold()


def _key(glyph: Glyph, behind: Glyph) -> Key:
    """What the bullets of one list have in common: font, sign, indent, and the distance of the text."""
    return glyph.face.font, glyph.text, round(glyph.x0 / ONE_INDENT), round((behind.x0 - glyph.x0) / ONE_INDENT)


def _with_signs(page: PageContent, bullets: set[int]) -> PageContent:
    glyphs = list(page.glyphs)
    for at in bullets:
        glyphs[at] = glyphs[at]._replace(text=RING if glyphs[at].text == "o" else SIGN)
    return replace(page, glyphs=tuple(glyphs))
