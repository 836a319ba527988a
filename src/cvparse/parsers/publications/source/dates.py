"""Years and months of references: which words name a month, and which number can be a year."""

from __future__ import annotations

from functools import lru_cache

from cvparse.lexicon import Lexicon, languages
from cvparse.lexicon.months import month_names
from cvparse.lexicon.phrase_index import is_unspaced
from cvparse.parsers.publications.vocabulary import alternation

EARLIEST, LATEST = 1450, 2049  # from the first printed books to what a CV can announce


@lru_cache(maxsize=4)
def month_numbers(lexicon: Lexicon) -> dict[str, int]:
    """The names of the months in all languages that set blanks between words, folded, without a full stop; from CLDR.

    A name of more than four letters is known by its first three, too.
    """
    codes = languages(lexicon.data)
    found = {month.name: month.number for code in codes for month in month_names(code, lexicon.data)}
    found = {name: number for name, number in found.items() if not is_unspaced(name)}
    for name, number in list(found.items()):
        if len(name) > 4:
            found.setdefault(name[:3], number) if name[:3].isascii() else None
    return found


@lru_cache(maxsize=4)
def month_pattern(lexicon: Lexicon) -> str:
    """An alternation of the months' names; for patterns that ignore case."""
    return alternation(month_numbers(lexicon))


def is_year(digits: str) -> bool:
    """Whether a number of four digits can be a year of publication."""
    return len(digits) == 4 and digits.isdigit() and EARLIEST <= int(digits) <= LATEST
