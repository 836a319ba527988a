"""The units of a reference: its words and numbers, and what is printed between them.

A unit is a word with its apostrophes and hyphens (`Lund-Berg`), a number with its letters (`e0123`), a range of pages
(`12-30`, also with blanks), a run of ideographs, a dash that stands for names, or an identifier that was taken out
before. Plain words in small letters that follow one another are one unit: no field begins between them. Punctuation is
no unit: it is the gap in front of a unit, which may part two fields.
"""

from __future__ import annotations

import re
from functools import lru_cache

from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.draft import MASK
from cvparse.parsers.publications.segmentation.cues import CUES, IDEOGRAPHS, parts_of_phrase
from cvparse.parsers.publications.vocabulary import LEXICONS, phrases
from cvparse.text.value_class import dataclass

MOST = 1500  # units; a longer text is no reference, its rest is left unread
_ACCENTS = "\u0300-\u036f\u00a8\u00b4\u02c6\u02dc"
_UNIT = re.compile(
    rf"{MASK}+|[{IDEOGRAPHS}]+|\d{{1,7}}\s?-{{1,3}}\s?\d{{1,7}}(?![\w-])|(?<![\w-])(?:-{{2,}}|_{{2,}})|\A\s?-(?=[\s.,:])"
    rf"|[^\W_{IDEOGRAPHS}](?:[^\W_{IDEOGRAPHS}]|[{_ACCENTS}](?=[^\W_])|['’&+/](?=[^\W\d_])|-{{1,3}}(?=[^\W_]))*\+{{0,2}}"
)
_BLANKS = re.compile(r"\s+")


RUN = "…"  # stands for plain words in a row


@lru_cache(maxsize=65536)
def is_plain(word: str, lexicon: Lexicon) -> bool:
    """Whether a word in small letters is no cue for anything: with its like beside it, it goes where they go."""
    return word.isalpha() and word.islower() and word not in _cues(lexicon)


@lru_cache(maxsize=LEXICONS)
def _cues(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(
        word for name in CUES.values() for phrase in phrases(name, lexicon) for word in parts_of_phrase(phrase)
    )


@dataclass(slots=True)
class Units:
    """The units of a text from left to right; `gaps[i]` stands in front of unit `i`, the last one behind them all."""

    starts: list[int]
    ends: list[int]
    words: list[str]
    gaps: list[str]
    runs: dict[int, str]  # what is printed in place of a unit of plain words

    def __len__(self) -> int:
        return len(self.words)


def units_of(work: str, start: int, stop: int, lexicon: Lexicon) -> Units:
    """Cut a stretch of a working text into units; plain words in a row are one."""
    starts: list[int] = []
    ends: list[int] = []
    words: list[str] = []
    gaps: list[str] = []
    runs: dict[int, str] = {}
    at, goes_on = start, False
    for found in _UNIT.finditer(work, start, stop):
        left, right = found.span()
        word = found.group()
        plain = word.islower() and is_plain(word, lexicon)
        if plain and goes_on and at == left - 1 and work[at] == " ":
            ends[-1] = at = right
            words[-1] = RUN
            runs[len(words) - 1] = work[starts[-1] : right]
            continue
        goes_on = plain
        starts.append(left)
        ends.append(right)
        words.append(word)
        gaps.append(work[at:left])
        at = right
        if len(words) == MOST:
            break
    gaps.append(work[at:stop] if len(words) < MOST else "")
    return Units(starts, ends, words, [" " if gap == " " else _BLANKS.sub(" ", gap) for gap in gaps], runs)
