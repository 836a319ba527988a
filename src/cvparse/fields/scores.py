"""Grades and classes of degree in a text, as printed.

Decides from a cue (`GPA: 3.81/4.0`), from a number over the best possible one (`3.81/4.0`, `110/110`), and from the
phrases for classes of degree (`summa cum laude`, `First Class Honours`), of which a single word counts only where it
stands by itself between commas or brackets. A fraction of two small integers without a cue is none: it may be a date.
"""

from __future__ import annotations

import regex

from cvparse.lexicon import Lexicon
from cvparse.text.value_class import dataclass

_VALUE = regex.compile(
    r"[\s:=(~]{0,4}(?:(?P<joint>\p{L}{1,4})\s)?"
    r"(?P<value>\d{1,3}(?:[.,]\d{1,3})?(?!\d)\s?%?(?:\s?(?:/|(?P<over>\p{L}{1,4}(?:\s\p{L}{1,4})?)\s)\s?\d{1,3}(?:[.,]\d{1,2})?)?%?"
    r"|[A-F][+-]?(?![\p{L}\p{N}.]))"
)
_FRACTION = regex.compile(
    r"(?<![\p{N}/.,-])(\d{1,3}(?:[.,]\d{1,3})?)\s?/\s?(\d{1,3}(?:[.,]\d{1,2})?)(?![\p{N}/-]|[.,]\d)"
)
_BREAK_BEFORE = regex.compile(r"(?:^|[,;:(\[\t|–—-]|\p{Pd}\s?)\s{0,2}$")
LONGEST_BREAK = 4  # characters of a sign with blanks
_BREAK_AFTER = regex.compile(r"\s{0,2}(?:$|[,;:.)\]\t|–—(])")
WHOLE_MARKS = frozenset({100.0, 110.0, 42.0})  # best marks that no day or month can be


@dataclass(frozen=True, slots=True)
class ScoreMatch:
    """A grade found in a text, by the offsets of the text; its cue begins at `cue_start` (without one, at `start`)."""

    start: int
    end: int
    cue_start: int


def find_scores(text: str, lexicon: Lexicon) -> list[ScoreMatch]:
    """The grades of the text, from left to right, without overlap.

    Reads `GPA: 3.81/4.0`, `summa cum laude`, `First Class Honours`; refuses `05/10`, `First author`, `4.0 GHz`.
    """
    candidates = [*_cued(text, lexicon), *_fractions(text), *_classes(text, lexicon)]
    found: list[ScoreMatch] = []
    for match in sorted(candidates, key=lambda m: (m.cue_start, -m.end)):
        if not found or match.cue_start >= found[-1].end:
            found.append(match)
    return found


def _cued(text: str, lexicon: Lexicon) -> list[ScoreMatch]:
    """Numbers behind a cue, and numbers before one: `GPA 3.9`, `3.9 GPA`."""
    found = []
    for cue in lexicon.phrases("words.score").find(text):
        value = _VALUE.match(text, cue.end)
        if value is None or not _joins(value["joint"], lexicon):
            continue
        end = value.end("value") if _joins(value["over"], lexicon) else value.start("over")
        found.append(ScoreMatch(*_trimmed(text, value.start("value"), end), cue.start))
    return found


def _joins(word: str | None, lexicon: Lexicon) -> bool:
    """Whether a word may stand between a cue, a mark and the best mark: `GPA of 3.8`, `3 out of 120`."""
    return word is None or word in lexicon.phrases("words.out_of")


def _fractions(text: str) -> list[ScoreMatch]:
    """A mark over the best one: with decimals, or over a number that is no day, month or year."""
    found = []
    for match in _FRACTION.finditer(text):
        mark, best = (float(part.replace(",", ".")) for part in match.groups())
        decimals = any(not part.isdigit() for part in match.groups())
        if mark <= best and ((decimals and best >= 4) or best in WHOLE_MARKS):
            found.append(ScoreMatch(match.start(), match.end(), match.start()))
    return found


def _classes(text: str, lexicon: Lexicon) -> list[ScoreMatch]:
    """The classes of degree; a single word must stand by itself."""
    return [
        ScoreMatch(match.start, match.end, match.start)
        for match in lexicon.phrases("words.degree_class").find(text)
        if (" " in match.phrase and not match.phrase.replace(" ", "").isdigit())
        or (
            _BREAK_BEFORE.search(text, max(0, match.start - LONGEST_BREAK), match.start)
            and _BREAK_AFTER.match(text, match.end)
        )
    ]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    return start, start + len(text[start:end].rstrip(" ,."))
