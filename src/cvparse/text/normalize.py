"""Characters made clean, each change by a stated rule; nothing here knows what a text means.

`clean_word` is what a reader applies to the characters of one word; `fold` is how two texts are compared; `join_lines`
undoes the line breaks of a paragraph, hyphens with them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from cvparse.text.styled import StyledText

WORD = 4  # letters; a shorter first half is a syllable or a prefix
SOFT_HYPHENS = "\u00ad\ufffe"
LINE_HYPHENS = "-\u2010\u2011" + SOFT_HYPHENS
DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d"
AROUND = " <>\u3008\u3009\u300a\u300b\u3010\u3011[]()"  # brackets in which a title is set
QUOTES = "\"'\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a`\u300c\u300d"
LEADERS = ".·․…‥_"  # the signs of which a row leads the eye to the right edge
LEADERS_IN_A_ROW = 4  # signs; an ellipsis has three, and a sentence may end behind it
BULLETS = (
    "\u2022\u2023\u25aa\u25ab\u25a0\u25a1\u25cf\u25cb\u25e6\u2043\u2219\u22c5\u00b7\u25b8\u25b9\u25ba\u25b6"
    "\u27a2\u2794\u2013\u2014\u203a\u2756\u25c6\u25c7\u2666\u2605\u2606\u2713\u2714-"
    "\u22c4\u25ca\u27a4\u25b7\u25fe\u25fc\u2b27\u29eb\u274d\u2751\u2752"  # lozenges, arrow heads, shadowed boxes
)
BULLET_SIGNS = tuple(BULLETS)
LIGATURES = {0xFB00 + i: s for i, s in enumerate(("ff", "fi", "fl", "ffi", "ffl", "st", "st"))}
SAME_GLYPHS = {
    0x2217: "*",  # asterisk operator, what TeX sets for a raised *
    0x2A09: "×",
    0x00A0: " ",
    0x202F: " ",
    0x2007: " ",
    0x200B: None,
    0x200C: None,
    0x200D: None,
    0x2060: None,
    0xFEFF: None,
    0xFE0E: None,
    0xFE0F: None,
}
# Letters that lose what sets them apart where a heading is printed in capitals: the Turkish i with and without its dot
# (`Eğitim`, `EĞİTİM`), accents of Greek (`Σπουδές`, `ΣΠΟΥΔΕΣ`), and the Russian ё, which many print as е.
SAME_IN_CAPITALS = "\u0130\u0131ёЁάέήίόύώΆΈΉΊΌΎΏϊϋΐΰ"
_CLEAN = {**LIGATURES, **SAME_GLYPHS}
_COMPATIBLE = re.compile("[\u2e80-\u2fdf\ufb1d-\ufb4f\ufb50-\ufd3d\ufd50-\ufdff\ufe70-\ufefc\U0001d400-\U0001d7ff]+")
"""CJK radicals, Hebrew and Arabic letters as they are printed, letters of mathematics."""
_FOLD = {
    **{ord(c): "-" for c in DASHES},
    **{ord(c): "'" for c in "\u2018\u2019\u201a\u201b`\u00b4"},
    **{ord(c): '"' for c in "\u201c\u201d\u201e\u201f\u00ab\u00bb"},
    **dict(zip(map(ord, SAME_IN_CAPITALS), "iiеЕαεηιουωΑΕΗΙΟΥΩιυιυ", strict=True)),
}


def _as_capitals(text: str) -> str:
    """Small capitals that a font gives as a long s and a dotless i, which have no other lower case in them."""
    others = text.replace("\u017f", "").replace("\u0131", "")
    if not any(map(str.islower, others)) and sum(map(str.isupper, others)) > 1:
        return text.replace("\u017f", "S").replace("\u0131", "I")
    return text.replace("\u017f", "s")


@lru_cache(maxsize=65536)
def clean_word(text: str) -> str:
    """The characters of one word in NFC, ligatures expanded, invisible characters gone.

    CJK radicals become ideographs, and the letters of mathematics (an italic 𝑁) the letters that they show; a long s is
    an s, among capitals the one that a font of small capitals means.

    >>> clean_word("e\ufb03cient"), clean_word("∗")
    ('efficient', '*')
    """
    if text.isascii():
        return text
    if "\u017f" in text:
        text = _as_capitals(text)
    text = _COMPATIBLE.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text.translate(_CLEAN))
    return unicodedata.normalize("NFC", text)


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """How two texts are compared: case, dashes, quotes and blanks made alike.

    Accents stay, but for those that a language drops where it prints in capitals.

    >>> fold("Honors  &  AWARDS"), fold("EĞİTİM") == fold("Eğitim"), fold("ΣΠΟΥΔΕΣ") == fold("Σπουδές")
    ('honors & awards', True, True)
    """
    if text.isascii():
        return " ".join(text.replace("`", "'").lower().split())
    return " ".join(text.translate(_FOLD).casefold().split())


def unaccented(text: str) -> str:
    """The text without its accents: `Müller` becomes `Muller`."""
    if text.isascii():
        return text
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def closed_up(text: str) -> str:
    """A text whose letters are spaced out, in an East Asian script, without its blanks and the brackets around it.

    >>> closed_up("<이 력 서>"), closed_up("C V")
    ('이력서', 'C V')
    """
    bare = text.strip(AROUND)
    letters = bare.split()
    return "".join(letters) if all(len(one) == 1 and (is_cjk(one) or is_hangul(one)) for one in letters) else bare


def spaced(text: str) -> str:
    """Runs of white space are one blank, none at the ends."""
    return " ".join(text.split())


def is_garbled(text: str) -> bool:
    """Whether most of a word is no text: signs that the file maps to nothing, or to no character that is printed.

    Reads `\ufffd\ufffd\ufffda` so; refuses a single unknown sign, which is a bullet or a symbol, and `na\ufffdve`.
    """
    if text.isascii():
        return False
    unknown = sum(c == "\ufffd" or unicodedata.category(c) in ("Co", "Cn", "Cs", "Cc") for c in text)
    return unknown > 1 and 2 * unknown >= len(text)


def is_cjk(character: str) -> bool:
    """True for ideographs, kana and their punctuation: scripts that set no blank between words."""
    return "\u3000" <= character <= "\u30ff" or "\u3400" <= character <= "\u9fff" or "\uff00" <= character <= "\uffef"


def is_hangul(character: str) -> bool:
    """True for a syllable of the Korean script."""
    return "\uac00" <= character <= "\ud7a3"


def keeps_hyphen(before: str, after: str) -> bool:
    """Whether the hyphen at a line end belongs to the word: `power-/performance` keeps it where the document says so.

    Without knowledge of the document, a hyphen stays before a capital, a digit or a second hyphen (`Jean-/Pierre`,
    `COVID-/19`, `state-of-/the-art`), and goes between two lower-case halves (`Bresna-/han`).
    """
    return not (before[-1:].islower() and after[:1].islower()) or "-" in before or "-" in after.split(" ", 1)[0]


def join_lines(lines: Sequence[StyledText], known: frozenset[str] = frozenset()) -> tuple[StyledText, tuple[int, ...]]:
    """The lines as one paragraph, and for each line the offset at which it starts.

    A hyphen at a line end is undone as `keeps_hyphen` says, unless one of the two spellings stands elsewhere in the
    document (`known`, folded words), or the second half is one that follows a hyphen (`known` has it with the hyphen).
    A soft hyphen always goes. Between two CJK characters no blank is set.
    """
    joined: list[StyledText] = []
    starts: list[int] = []
    length = 0
    for line in lines:
        if not line:
            continue
        if joined:
            tail, gap = _seam(joined[-1], line, known)
            length += len(tail) - len(joined[-1])
            joined[-1] = tail
            if gap:
                joined.append(BLANK)
                length += 1
        starts.append(length)
        joined.append(line)
        length += len(line)
    return StyledText.join("", joined), tuple(starts)


def _seam(before: StyledText, after: StyledText, known: frozenset[str]) -> tuple[StyledText, bool]:
    """The end of the line before, mended, and whether a blank follows it."""
    last, first = before.text[-1:], after.text[:1]
    if last in SOFT_HYPHENS and last:
        return before[: len(before) - 1], False
    if last and last in LINE_HYPHENS and before.text[-2:-1].isalnum() and first.isalnum():
        left = before.text[:-1].rsplit(None, 1)[-1]
        right = after.text.split(None, 1)[0]
        whole, hyphened = fold(_word_of(left + right)), fold(_word_of(left + "-" + right))
        if hyphened in known and whole not in known:
            keep = True
        elif whole in known and hyphened not in known:
            keep = False
        elif len(_word_of(left)) >= WORD and "-" + fold(_word_of(right)) in known:
            keep = True
        else:
            keep = keeps_hyphen(left, right)
        return (before, False) if keep else (before[: len(before) - 1], False)
    if last == "\u2013" and before.text[-2:-1].isdigit() and first.isdigit():  # a span of pages or years
        return before, False
    if last and last in "-\u2010\u2011\u2013/" and "/" in before.text.rsplit(None, 1)[-1]:
        return before, False
    return before, not (bool(last) and is_cjk(last) and bool(first) and is_cjk(first))


def _word_of(text: str) -> str:
    return text.strip("()[]{}.,;:!?\"'“”‘’«»")


BLANK = StyledText.plain(" ")
