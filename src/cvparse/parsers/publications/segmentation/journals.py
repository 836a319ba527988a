"""Whether a run of words is the title of a journal, or its abbreviation, by a list of 51,000 of them.

The list is that of JabRef (abbrv.jabref.org, commit a6879a86 of 2026-06-23, public domain, CC0 1.0). It is kept as a
Bloom filter (`journals.bin`, written by `tests/fit/journals.py`).
"""

from __future__ import annotations

from functools import lru_cache

from cvparse.parsers.publications.bloom import is_known
from cvparse.text.normalize import fold, unaccented

LEFT_OUT = frozenset({"and", "the", "und", "et"})


def key_of(words: tuple[str, ...]) -> str:
    """The letters by which a title is looked up: without case, accents, blanks, and words that abbreviations drop."""
    return "".join(letters_of(word) for word in words)


@lru_cache(maxsize=65536)
def letters_of(word: str) -> str:
    """The letters that a word gives to the key of a title."""
    letters = "".join(c for c in unaccented(fold(word)) if c.isalnum())
    return "" if letters in LEFT_OUT else letters


@lru_cache(maxsize=65536)
def is_journal(key: str) -> bool:
    """Whether a key is that of a journal of the list."""
    return is_known(key, "cvparse.parsers.publications.segmentation", "journals.bin")
