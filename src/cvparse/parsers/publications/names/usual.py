"""Whether a word is known as a given name or as a family name, by lists of both from some seventy countries.

The lists are those of Faker (MIT licence, © Daniele Faraglia and others). They are kept as a Bloom filter
(`usual.bin`, written by `tests/fit/journals.py --names`): a word is usual as the one where at least twice as many
countries list it as that than as the other.
"""

from __future__ import annotations

from functools import lru_cache

from cvparse.parsers.publications.bloom import is_known
from cvparse.text.normalize import fold, unaccented

GIVEN, FAMILY = "given", "family"
SHORTEST = 2  # letters; fewer are initials


def key_of(usage: str, letters: str) -> str:
    """The key under which a name is kept."""
    return f"{usage}:{letters}"


@lru_cache(maxsize=65536)
def usage_of(word: str) -> str:
    """What a word is usual as: `Anna` GIVEN, `Lindqvist` FAMILY; empty for a word that is both or neither."""
    letters = letters_of(word)
    if len(letters) < SHORTEST:
        return ""
    given, family = (is_known(key_of(usage, letters), __package__ or "", "usual.bin") for usage in (GIVEN, FAMILY))
    return "" if given == family else GIVEN if given else FAMILY


def letters_of(word: str) -> str:
    """The letters of a name without case and accents. Of a double name (`Anna-Lena`) the first part counts."""
    first = word.partition("-")[0]
    return "".join(c for c in unaccented(fold(first)) if c.isalpha())
