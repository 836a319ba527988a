"""Month names for the languages in use; English ones always, as dates are often English.

A name is known in full, by the abbreviations of CLDR, without its accents, and by its first three or four letters where
no other month begins so (`Sept`). The lists are CLDR's, kept as data (`months.toml`): to ask Babel for them takes as
long as to read a CV.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from cvparse.lexicon.load import read_topic
from cvparse.lexicon.types import DATA
from cvparse.text.normalize import unaccented
from cvparse.text.value_class import dataclass

ABBREVIATED = (3, 4)  # letters of an abbreviation that CLDR need not list
WIDE = "wide"


@dataclass(frozen=True, slots=True)
class MonthName:
    """A name of the month `number`, folded; `full` where it is no abbreviation."""

    name: str
    number: int
    full: bool


def month_names(language: str, data: Path = DATA) -> Iterator[MonthName]:
    """The names that CLDR lists, without the full stop of an abbreviation; none where the language has no such list."""
    file = data / language / "months.toml"
    for table, names in read_topic(file).items() if file.exists() else ():
        width, _, number = table.partition("_")
        for name in names:
            yield MonthName(name, int(number), width == WIDE)


@lru_cache(maxsize=16)
def month_numbers(languages: tuple[str, ...], data: Path = DATA) -> Mapping[str, int]:
    """All forms by which months are known in these languages and in English, folded, with their numbers, 1 to 12."""
    numbers: dict[str, int] = {}
    for language in dict.fromkeys((*languages, "en")):
        wide: dict[str, int] = {}
        for month in month_names(language, data):
            numbers.setdefault(month.name, month.number)
            numbers.setdefault(unaccented(month.name), month.number)
            if month.full:
                wide[month.name] = month.number
        for name, number in wide.items():
            for length in ABBREVIATED:
                begin = name[:length]
                if {n for other, n in wide.items() if other.startswith(begin)} == {number}:
                    numbers.setdefault(begin, number)
    return numbers
