"""Sums of money in a text: the printed amount with its sign, and the ISO 4217 code where the sign says which.

Decides from a number that has a currency beside it, before (`€310,000`, `KRW 2.4 billion`) or behind (`10k€`,
`890 千円`); where both stand (`$4,000 AUD`), the one behind says which. A number alone is never an amount. `¥` and `kr`
belong to several countries: their code is unknown.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import regex

from cvparse.lexicon import Lexicon
from cvparse.text.normalize import fold
from cvparse.text.value_class import dataclass

_NUMBER = regex.compile(
    r"(?:(?<![\p{L}\p{N}])|(?<=\$\p{Lu}{2}))(?<!\d[.,])\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3}){1,5}+(?:[.,]\d{1,2})?(?!\d)"
    r"|(?<![\p{N}])(?<!\d[.,])\d{1,15}+(?:[.,]\d{1,2})?(?!\d)"
)
_WORD_BEHIND = regex.compile(r"[\s\u00a0]?(\p{L}{1,9})\.?")
LONGEST_SIGN = 6  # characters of `U.S.$`, `Euros`
SIGNS = ("€", "$", "£", "¥")
LONGEST_RATE = 20  # characters of `per academic year`
UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class AmountMatch:
    """An amount found in a text, by the offsets of the text; `amount` as printed, `currency` None where unclear."""

    start: int
    end: int
    amount: str
    currency: str | None


@lru_cache(maxsize=16)
def currency_codes(lexicon: Lexicon) -> Mapping[str, str]:
    """Folded signs and codes, and the ISO 4217 code of each, empty where a sign belongs to several countries."""
    prefix = "currencies."
    return {
        sign: "" if topic == prefix + UNKNOWN else topic.removeprefix(prefix)
        for topic, phrases in lexicon.topics.items()
        if topic.startswith(prefix)
        for sign in phrases.phrases
    }


def find_amounts(text: str, lexicon: Lexicon) -> list[AmountMatch]:
    """The amounts of the text, from left to right.

    Reads `$1,250,000`, `€ 130.456,42`, `3 391 904 SEK`; refuses `2,000 students`, `12 papers`.
    """
    if not any(map(str.isdigit, text)):
        return []
    codes = currency_codes(lexicon)
    found: list[AmountMatch] = []
    for number in _NUMBER.finditer(text):
        start, end = number.span()
        if found and start < found[-1].end:
            continue
        end, grown = _with_magnitude(text, end, lexicon)
        before, behind = _sign_before(text, start, codes), _sign_behind(text, end, codes)
        if before is None and behind is None and grown:
            behind = _sign_behind(text, number.end(), codes)
        if before is None and behind is None:
            continue
        start, end = before[0] if before else start, behind[0] if behind else end
        code = behind[1] if behind else before[1] if before else ""
        end = _with_rate(text, end, lexicon)
        found.append(AmountMatch(start, end, text[start:end], code or None))
    return found


def _with_rate(text: str, end: int, lexicon: Lexicon) -> int:
    """Where the amount ends with the `p.a.` or `per year` that follows."""
    rate = lexicon.phrases("amounts.rate").at_start(text[end : end + LONGEST_RATE])
    if rate is None or text[end : end + rate.start].strip(" /"):
        return end
    end += rate.end
    return end + (text[end - 2 : end - 1] == "." and text[end : end + 1] == ".")


def _with_magnitude(text: str, end: int, lexicon: Lexicon) -> tuple[int, bool]:
    """Where the number ends with `million`, `k`, `千`, and whether it has one."""
    magnitudes = lexicon.phrases("amounts.magnitude")
    word = _WORD_BEHIND.match(text, end)
    if word is not None:
        if word.group(1) in magnitudes and (len(word.group(1)) > 1 or text[end].isalpha()):
            return word.end(1), True
        for length in (2, 1):  # `千円`: an ideograph and the currency glued to it
            if not text[word.start(1)].isascii() and word.group(1)[:length] in magnitudes:
                return word.start(1) + length, True
        signed = text[word.end(1) : word.end(1) + 1] in SIGNS  # `280 k€`
        if len(word.group(1)) == 1 and text[end] == " " and word.group(1) in magnitudes:
            return (word.end(1), True) if word.group(1).isupper() or signed else (end, False)
    return end, False


def _sign_before(text: str, end: int, codes: Mapping[str, str]) -> tuple[int, str] | None:
    """Where the currency in front of an offset begins, and its code."""
    edge = len(text[:end].rstrip(" \u00a0"))
    if end - edge > 1:
        return None
    for length in range(min(LONGEST_SIGN, edge), 0, -1):
        start = edge - length
        sign = text[start:edge]
        if sign.strip() == sign and fold(sign) in codes and not _is_cut(text, start, edge):
            return start, codes[fold(sign)]
    return None


def _sign_behind(text: str, start: int, codes: Mapping[str, str]) -> tuple[int, str] | None:
    """Where the currency behind an offset ends, and its code."""
    edge = start + (text[start : start + 1] in {" ", "\u00a0"})
    for length in range(min(LONGEST_SIGN, len(text) - edge), 0, -1):
        end = edge + length
        sign = text[edge:end]
        if sign.strip() == sign and fold(sign) in codes and not _is_cut(text, edge, end):
            return end, codes[fold(sign)]
    return None


def _is_cut(text: str, start: int, end: int) -> bool:
    """True where the letters of a code are a part of a longer word, or are printed small."""
    sign = text[start:end]
    if not any(c.isascii() and c.isalpha() for c in sign):
        return False
    before, after = text[start - 1 : start], text[end : end + 1]
    if (sign[0].isalpha() and before.isalpha()) or (sign[-1].isalpha() and after.isalpha()):
        return True
    return len(sign) == 3 and sign.isalpha() and not sign.isupper()
