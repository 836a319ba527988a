"""Years and months of references: which words name a month, and which number can be a year."""

from __future__ import annotations

from functools import lru_cache

from cvparse.lexicon.months import month_names
from cvparse.parsers.publications.vocabulary import Words

LANGUAGES = ("en", "de", "fr", "es", "it", "pt")
EARLIEST, LATEST = 1450, 2049  # from the first printed books to what a CV can announce


@lru_cache(maxsize=1)
def month_numbers() -> dict[str, int]:
    """The names of the months, folded, without a full stop; from CLDR."""
    found = {month.name: month.number for code in reversed(LANGUAGES) for month in month_names(code)}
    for name, number in list(found.items()):
        if len(name) > 4:
            found.setdefault(name[:3], number) if name[:3].isascii() else None
    found.setdefault("sept", 9)
    return found


@lru_cache(maxsize=1)
def month_pattern() -> str:
    """An alternation of the months' names; for patterns that ignore case."""
    return Words.alternation(month_numbers())


def is_year(digits: str) -> bool:
    """Whether a number of four digits can be a year of publication."""
    return len(digits) == 4 and digits.isdigit() and EARLIEST <= int(digits) <= LATEST
