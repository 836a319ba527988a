"""What a word says of the field that it stands in: its shape, and the word lists that have it.

No word counts for itself: `Springer` counts as a publisher of the lexicon, `Journal` as a word of journals, `Lund` as a
capitalised word. So the weights of this evidence hold for words that no reference of the fit had.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from sys import intern

from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.draft import MASK
from cvparse.parsers.publications.names.tokens import kind_of
from cvparse.parsers.publications.names.usual import usage_of
from cvparse.parsers.publications.segmentation.cues import CUES, FIRST_IDEOGRAPH, IDEOGRAPHS, WEAK, parts_of_phrase
from cvparse.parsers.publications.segmentation.units import RUN
from cvparse.parsers.publications.source.dates import month_numbers
from cvparse.parsers.publications.source.word_lists import is_abbreviation
from cvparse.parsers.publications.vocabulary import LEXICONS, phrases
from cvparse.text.normalize import fold

SIGNS = {RUN: "lr", MASK: "ID", "-": "DASH", "_": "DASH"}
JOINTS = {ord(sign): None for sign in "-’'&"}
INITIALS, SHORT = 3, 3  # letters
MOST_WORDS = 65536  # kept for the references that follow
_YEAR = re.compile(r"(?:1[4-9]|20)\d\d[a-z]?\Z")
_RANGE = re.compile(r"(?P<a>[A-Za-z]{0,3}\d{1,7})[A-Za-z]?\s?-{1,3}\s?(?P<b>[A-Za-z]{0,3}\d{1,7})[A-Za-z]?\Z")
_CODE = re.compile(r"[A-Za-z]{1,3}\d{1,9}\Z")
_ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th|ª|º|e|er|ère|ème|de|te|th)\Z", re.IGNORECASE)
_ROMAN = re.compile(r"[IVXLC]{1,7}\Z|[ivxlc]{2,7}\Z")

LEADING = (
    "vol", "no", "pp", "art", "ed", "edby", "tr", "trby", "edn", "in", "inword", "and", "etal", "with",
    "thesis", "report", "preprint", "available", "access", "press", "accepted", "submitted", "lookup", "noun",
    "journal", "news", "proc", "pubword", "inst", "by", "small", "particle",
)  # fmt: skip


@lru_cache(maxsize=LEXICONS)
def _flags(lexicon: Lexicon) -> dict[str, tuple[str, ...]]:
    """For each word of the lists, the lists that have it: whole (`vol`), or as a part of a phrase (`vol~`)."""
    found: dict[str, dict[str, None]] = {}
    for flag, name in (*CUES.items(), *WEAK.items()):
        for phrase in phrases(name, lexicon):
            words = parts_of_phrase(phrase)
            for word in words:
                found.setdefault(word, {})[flag if len(words) == 1 else f"{flag}~"] = None
    return {word: tuple(flags) for word, flags in found.items()}


@lru_cache(maxsize=MOST_WORDS)
def flags_of(word: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The lists that have this word."""
    folded = fold(word)
    found = _flags(lexicon).get(folded, ())
    endings = tuple(phrases("venue_words.science_ending", lexicon))
    if folded.endswith(endings):
        found = (*found, "science")
    if folded in month_numbers(lexicon):
        found = (*found, "month")
    if not found and folded and folded[-1] >= FIRST_IDEOGRAPH:
        found = next((flags for ending, flags in _endings(lexicon) if folded.endswith(ending)), ())
    return found


@lru_cache(maxsize=LEXICONS)
def _endings(lexicon: Lexicon) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The words of the lists in ideographs, with which a run of them may end: `東方大学` is a university."""
    found = {word: flags for word, flags in _flags(lexicon).items() if len(word) > 1 and min(word) >= FIRST_IDEOGRAPH}
    return tuple(sorted(found.items(), key=lambda row: (-len(row[0]), row[0])))


@cache
def _ideograph() -> re.Pattern[str]:
    return re.compile(rf"[{IDEOGRAPHS}]")


@lru_cache(maxsize=MOST_WORDS)
def shape_of(word: str) -> str:
    """The shape of a word, coarse enough that unseen words share it."""
    first = word[0]
    if first in SIGNS:
        return SIGNS[first]
    if any(map(str.isdigit, word)):
        return _number(word)
    if first >= FIRST_IDEOGRAPH and _ideograph().match(word):
        return f"K{min(4, len(word))}"
    letters = word.translate(JOINTS)
    if letters.isupper():
        return "I" if len(word) == 1 else "II" if len(letters) <= INITIALS else "U"
    if first.isupper():
        mixed = any(map(str.isupper, word[1:]))
        return "N-" if "-" in word else "Nx" if mixed else "N2" if len(word) <= SHORT else "N"
    plain = letters.islower() or not letters[1:].isalpha()
    return "l1" if len(word) == 1 else "l2" if len(word) <= SHORT else "l" if plain else "x"


def _number(word: str) -> str:
    if _YEAR.match(word):
        return "Y" if len(word) == 4 else "Yl"
    found = _RANGE.match(word)
    if found is not None:
        years = _YEAR.match(found.group("a")) and _YEAR.match(found.group("b"))
        return "Ry" if years else "R2" if len(word) <= 5 else "R"
    if word.isdigit():
        return f"d{min(6, len(word))}"
    if _ORDINAL.match(word):
        return "dth"
    if _CODE.match(word):
        return "Cd" if word[0].isupper() else "cd"
    return "dx" if word[0].isdigit() else "xd"


def class_of(word: str, stopped: bool, lexicon: Lexicon) -> str:
    """One name for a word, for evidence that joins it with its neighbours: its first cue, or else its shape.
    `stopped`: a full stop follows."""
    shape = shape_of(word)
    flags = flags_of(word, lexicon)
    cue = next((flag for flag in LEADING if flag in flags), "")
    if not cue and "month" in flags and shape[0] in "NUl":
        cue = "month"
    if shape[0] in "dRYIC" or (cue in ("small", "particle") and shape[0] in "NU"):
        cue = ""
    name = cue if cue and shape[0] != "N" else f"{cue}^" if cue else shape
    if stopped and shape[0] in "NUlxI":
        name += "a." if shape not in ("I", "II") and is_abbreviation(word, lexicon) else "."
    return intern(name)


class Classes(dict[tuple[str, str], str]):
    """The classes of the words that have been asked for, each with the full stop behind it, by the words of one
    lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self.lexicon = lexicon

    def __missing__(self, key: tuple[str, str]) -> str:
        if len(self) >= MOST_WORDS:
            self.clear()
        found = self[key] = class_of(key[0], bool(key[1]), self.lexicon)
        return found


classes_of = lru_cache(maxsize=LEXICONS)(Classes)
"""The classes that are known by the words of a lexicon."""


@lru_cache(maxsize=MOST_WORDS)
def evidence_of_word(word: str, stopped: bool, lexicon: Lexicon) -> tuple[str, ...]:
    """All that a word says by itself."""
    shape = shape_of(word)
    found = [f"s={shape}", f"c={class_of(word, stopped, lexicon)}", *(f"f={flag}" for flag in flags_of(word, lexicon))]
    if shape[0] in "NUIlx":
        found.append(f"k={kind_of(word + '.' if stopped else word, lexicon)}")
        if _ROMAN.match(word):
            found.append("roman")
        if word.isupper() and shape == "U":
            found.append(f"U{min(9, len(word))}")
        if usage := usage_of(word):
            found.append(f"n={usage}")
    return tuple(found)
