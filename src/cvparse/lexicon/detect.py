"""Which languages a document is written in, from its words alone.

Decides from two lists in each language's `language.toml`: function words, which every text has, and words of the frame
of a CV (headings, labels), which count more, as a German CV may hold three hundred English titles. Chinese, Japanese
and Korean are known by their scripts: Hangul is Korean, kana make a text Japanese, and where there are few or none of
either, the words of the frame that only one of two languages has say which it is. Reads no other word list, so it is
cheap. It never asks the PDF for its language: what programs write there is the language of the machine.
"""

from __future__ import annotations

import json
import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache, partial
from math import fsum
from pathlib import Path

import regex

from cvparse.lexicon.load import languages
from cvparse.lexicon.types import DATA
from cvparse.text import normalize
from cvparse.text.kept import kept
from cvparse.text.normalize import fold
from cvparse.text.value_class import dataclass

FALLBACK = "en"
FRAME_WEIGHT = 0.01  # a word of the frame counts as much as one word in a hundred of the running text
PRESENT = 0.06  # below this the words of a second language are names and titles
RELATED = 0.5  # below this share of the main language's score, a second one only has words in common with it
KANA_SHARE = 0.05  # of all East Asian characters; names alone hold fewer
EAST_ASIAN_SHARE = 0.12  # of all letters; a line of names in the second script stays below
FRAME = 3  # different words of the frame in an East Asian script: labels of a CV over English papers, no names
EAST_ASIAN = ("ja", "ko", "zh")
LONGEST_TEXT = 200_000  # characters that are looked at
_WORD = regex.compile(r"[\p{L}--[\p{Han}\p{Hiragana}\p{Katakana}]]++", regex.VERSION1)
_HAN = regex.compile(r"\p{Han}")
_KANA = regex.compile(r"[\p{Hiragana}\p{Katakana}]")
_HANGUL = regex.compile(r"\p{Hangul}")


FOLDED_BY = Path(normalize.__file__)


@dataclass(frozen=True, slots=True)
class _Markers:
    """By what one language is known."""

    code: str
    function_words: frozenset[str]
    frame: frozenset[str]


def detect(text: str, data: Path = DATA) -> tuple[str, ...]:
    """The codes (ISO 639-1) of the text's languages, the main one first, English last where it is not the main one.

    Reads a Spanish CV as `("es", "en")`, one with headings in English as `("en",)`. English is always among them: no CV
    is without English titles, and a text of no known language is most likely English.
    """
    text = text[:LONGEST_TEXT]
    markers = _markers(data)
    known = {marker.code for marker in markers}
    scores = _scores(text, markers)
    found = [code for code, score in scores[:2] if score >= PRESENT]
    if len(found) > 1 and FALLBACK not in found and scores[1][1] < RELATED * scores[0][1]:
        found.pop()
    if (script := _east_asian(text, markers)) in known:
        found = [script]
    if found[:1] == [FALLBACK]:
        return tuple(found)
    return (*(code for code in found if code != FALLBACK), FALLBACK)


def familiarity(text: str, data: Path = DATA) -> float:
    """The share of the words of a text that are function words or words of the frame of one known language, the best
    of them; 1 for a text in an East Asian script. In a language without word lists hardly a word is known."""
    text = text[:LONGEST_TEXT]
    markers = _markers(data)
    if _east_asian(text, markers):
        return 1.0
    return next((score for _, score in _scores(text, markers)), 0.0)


@lru_cache(maxsize=1)
def _scores(text: str, markers: tuple[_Markers, ...]) -> list[tuple[str, float]]:
    """Each language's share of the words that blanks part, those of the frame added, the highest first."""
    counts = Counter(_WORD.findall(fold(text)))
    total = sum(counts.values())
    if not total:
        return []
    shared = _shared(markers)
    scores = []
    for marker in markers:
        words = fsum(counts[word] / shared[word] for word in marker.function_words) / total
        frame = fsum(1 / shared[word] for word in marker.frame if counts[word])  # the same in any order
        scores.append((marker.code, words + FRAME_WEIGHT * frame))
    return sorted(scores, key=lambda score: (-score[1], score[0]))


@lru_cache(maxsize=1)
def _shared(markers: tuple[_Markers, ...]) -> Mapping[str, int]:
    """How many languages have each word."""
    return Counter(word for marker in markers for word in marker.function_words | marker.frame)


def _east_asian(text: str, markers: tuple[_Markers, ...]) -> str:
    """The language of the East Asian characters, where they are more than names; else an empty text."""
    han, kana, hangul = (len(script.findall(text)) for script in (_HAN, _KANA, _HANGUL))
    if not han + kana + hangul:
        return ""
    letters = sum(map(str.isalpha, text))
    frames = {marker.code: marker.frame for marker in markers if marker.code in EAST_ASIAN}
    framed = sum(word in text for word in frozenset().union(*frames.values()) if not word.isascii())
    if han + kana + hangul < EAST_ASIAN_SHARE * letters and framed < FRAME:
        return ""
    if hangul > han + kana:
        return "ko"
    if kana >= KANA_SHARE * (han + kana):
        return "ja"
    ja, zh = frames.get("ja", frozenset()), frames.get("zh", frozenset())
    only_ja, only_zh = (sum(word in text for word in words) for words in (ja - zh, zh - ja))
    return "ja" if only_ja > only_zh else "zh"


@lru_cache(maxsize=4)
def _markers(data: Path) -> tuple[_Markers, ...]:
    """The words of all languages; those of the program's own lists are kept from one run to the next."""
    files = tuple(data / code / "language.toml" for code in languages(data))
    if data != DATA:
        return _from_text(_as_text(files))
    return kept("languages", (*files, FOLDED_BY, Path(__file__)), partial(_as_text, files), _from_text)


def _as_text(files: Sequence[Path]) -> str:
    """The words of each language as JSON, in the order of the files."""
    contents = ((file.parent.name, tomllib.loads(file.read_text("utf-8"))) for file in files)
    return json.dumps(
        [
            [code, *(_words(content[name]["phrases"]) for name in ("function_words", "frame"))]
            for code, content in contents
        ]
    )


def _from_text(text: str) -> tuple[_Markers, ...]:
    """What `_as_text` wrote. Raises ValueError or TypeError for another text."""
    return tuple(
        _Markers(code, frozenset(function_words), frozenset(frame)) for code, function_words, frame in json.loads(text)
    )


def _words(phrases: str | list[str]) -> list[str]:
    """The words of a list in either of its forms."""
    return fold(phrases if isinstance(phrases, str) else " ".join(phrases)).split()
