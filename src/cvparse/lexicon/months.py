"""Month names from CLDR, through Babel, for the languages in use; English ones always, as dates are often English.

A name is known in full, by the abbreviations of CLDR, without its accents, and by its first three or four letters where
no other month begins so (`Sept`). Babel is imported at the first call: it costs more than all word lists together.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from cvparse.text.normalize import fold, unaccented

ABBREVIATED = (3, 4)  # letters of an abbreviation that CLDR need not list


@lru_cache(maxsize=16)
def month_numbers(languages: tuple[str, ...]) -> Mapping[str, int]:
    """Folded month names, without the full stop of an abbreviation, and the number of each, 1 to 12."""
    from babel.core import Locale  # noqa: PLC0415 - see above

    numbers: dict[str, int] = {}
    for language in dict.fromkeys((*languages, "en")):
        months = Locale(language).months
        wide: dict[str, int] = {}
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in months[context][width].items():
                    folded = fold(name).rstrip(".")
                    if folded.isalpha():
                        numbers.setdefault(folded, number)
                        numbers.setdefault(unaccented(folded), number)
                        if width == "wide":
                            wide[folded] = number
        for name, number in wide.items():
            for length in ABBREVIATED:
                begin = name[:length]
                if {n for other, n in wide.items() if other.startswith(begin)} == {number}:
                    numbers.setdefault(begin, number)
    return numbers
