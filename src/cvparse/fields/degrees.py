"""Academic degrees in a text: which, and of what level.

Decides from the lists of `degrees` alone: names spelt out (`Master of Science`) in any case, abbreviations by their
printed shape, as `MA` is a degree and `ma`, `Ma`, `M., A.` are not. Several lists may meet at one place: the longest
name wins. What a degree is in (`in Physics`) is not its business.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache

import regex

from cvparse.lexicon import Lexicon, PhraseLists
from cvparse.lexicon.phrase_index import REMEMBERED
from cvparse.text.value_class import dataclass

SHORT = 4  # letters; up to here an abbreviation is a word of the language too (`MA`, `BE`, `AM`, `SAT`)
LONGEST_PLAIN = 3  # letters of an abbreviation without an inner stop, as in `Mgr.`
LONGEST_CITY = 40  # characters
_POSTCODE = regex.compile(r" \d{5}\b")
_HONOURS = regex.compile(r"[\s,]{0,2}\(?\p{L}{3,8}\.?\)?")


class DegreeLevel(StrEnum):
    """What the degree ends."""

    DOCTORATE = "doctorate"
    MASTERS = "masters"
    BACHELORS = "bachelors"
    DIPLOMA = "diploma"
    OTHER = "other"


LEVELS = tuple(DegreeLevel)


@dataclass(frozen=True, slots=True)
class DegreeMatch:
    """A degree found in a text, by the offsets of the text; `degree` is as printed."""

    start: int
    end: int
    degree: str
    level: DegreeLevel


@lru_cache(maxsize=REMEMBERED)
def find_degrees(text: str, lexicon: Lexicon) -> tuple[DegreeMatch, ...]:
    """The degrees of the text, from left to right, without overlap.

    Reads `Ph.D. in Physics`, `BA (Hons)`, `Master of Science`; refuses `ma`, `Ms. Jones`, `MS Word`, `Boston, MA`.
    """
    candidates = [
        (found.start, found.end, LEVELS[number])
        for number, found in _lists(lexicon).find(text)
        if _is_printed_degree(text, found.start, found.end) and not _is_word(text, found.start, found.end, lexicon)
    ]
    candidates.sort(key=lambda c: (c[0], -c[1]))
    found: list[DegreeMatch] = []
    for start, short_end, level in candidates:
        if not found or start >= found[-1].end:
            end = _with_honours(text, _with_stop(text, start, short_end), lexicon)
            found.append(DegreeMatch(start, end, text[start:end], level))
    return tuple(found)


@lru_cache(maxsize=16)
def _lists(lexicon: Lexicon) -> PhraseLists:
    """The degrees of each level."""
    return PhraseLists([lexicon.phrases_or_empty(f"degrees.{level}") for level in LEVELS])


def _is_printed_degree(text: str, start: int, end: int) -> bool:
    """Whether the words are printed as a degree is: an abbreviation needs its capitals or its stops."""
    printed = text[start:end]
    letters = [c for c in printed if c.isalpha()]
    if start and (text[start - 1] in "@./_" or (text[start - 1] == "-" and len(letters) <= SHORT)):
        return False
    if len(letters) > SHORT or not (letters[0].isupper() or letters[0].islower()):
        return True
    if letters[0].islower() or "," in printed or ";" in printed:
        return False
    if "." in printed:
        return True
    after, behind = text[end : end + 1], text[end + 1 : end + 2]
    if " " in printed or after == "-" or (after == "/" and not behind.isupper()):
        return False
    capitals = sum(c.isupper() or c.isdigit() for c in printed)
    return capitals >= 2 or (after == "." and len(letters) > 2)


def _is_word(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the letters mean something else here: a maker (`MS Office`), a state (`Boston, MA`), a word (`I AM`)."""
    printed, rest = text[start:end], text[end : end + 30]
    if "." in printed or len(printed) > SHORT:
        return False
    if (product := lexicon.phrases("degrees.not_before").at_start(rest)) and not rest[: product.start].strip():
        return True
    connector = lexicon.phrases("degrees.connector").at_start(rest)
    if connector is not None and not rest[: connector.start].strip():
        return False
    if printed in lexicon.phrases("words.not_only_degree"):
        ends = not rest.strip() or rest.lstrip(" ")[0] in ",;)(/&\t"
        return bool(text[:start].strip(" ,;(&/")) or not ends
    if printed not in lexicon.phrases("places.state_code"):
        return False
    in_city = _city_before(lexicon).search(text, max(0, start - LONGEST_CITY), start)
    return bool(_POSTCODE.match(rest)) or (in_city is not None and _after_state(lexicon).match(text, end) is not None)


@lru_cache(maxsize=16)
def _city_before(lexicon: Lexicon) -> regex.Pattern[str]:
    """A city and a comma, as they stand in front of a state; not `in Physics, MA`, which is a degree."""
    words = "|".join(rf"\b{regex.escape(said)} " for said in sorted(lexicon.phrases("degrees.field_ahead").phrases))
    return regex.compile(rf"(?<!{words})\b\p{{Lu}}[\p{{L}}\p{{M}}'’-]{{1,30}}+, ?$")


@lru_cache(maxsize=16)
def _after_state(lexicon: Lexicon) -> regex.Pattern[str]:
    """What may stand behind the code of a state: nothing, a sign, a postcode, the country."""
    country = "|".join(regex.escape(said.upper()) for said in sorted(lexicon.phrases("degrees.country_behind").phrases))
    return regex.compile(rf"\s{{0,2}}(?:$|[,;)\t]|\d{{5}}|{country}|[-–—(])")


def _with_stop(text: str, start: int, end: int) -> int:
    """With the full stop of an abbreviation that has one inside, or is short: `Ph.D` + `.`, `Mgr` + `.`."""
    is_abbreviation = "." in text[start:end] or (end - start == LONGEST_PLAIN and not text[start:end].isupper())
    return end + 1 if text[end : end + 1] == "." and is_abbreviation else end


def _with_honours(text: str, end: int, lexicon: Lexicon) -> int:
    """With the `(Hons)` that follows."""
    found = _HONOURS.match(text, end)
    if found is None or found.group().strip(" ,().") not in lexicon.phrases("degrees.honours"):
        return end
    opened, closed = "(" in found.group(), ")" in found.group()
    return found.end() if opened == closed else end
