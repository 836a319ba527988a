"""Whether a run of words is the title of a journal, or its abbreviation, by a list of 51,000 of them.

The list is that of JabRef (abbrv.jabref.org, commit a6879a86 of 2026-06-23, public domain, CC0 1.0). It is kept as a
Bloom filter (`journals.bin`, written by `tests/fit/journals.py`), which knows each title, and by chance one in some
seventy other texts. So it is evidence and never a rule.
"""

from __future__ import annotations

from functools import lru_cache
from hashlib import blake2b
from importlib.resources import files
from struct import Struct

from cvparse.text.normalize import fold, unaccented

HASHES = 6
_PARTS = Struct(f">{HASHES}I")
LEFT_OUT = frozenset({"and", "the", "und", "et"})


def key_of(words: tuple[str, ...]) -> str:
    """The letters by which a title is looked up: without case, accents, blanks, and words that abbreviations drop."""
    return "".join(letters_of(word) for word in words)


@lru_cache(maxsize=65536)
def letters_of(word: str) -> str:
    """The letters that a word gives to the key of a title."""
    letters = "".join(c for c in unaccented(fold(word)) if c.isalnum())
    return "" if letters in LEFT_OUT else letters


def places_of(key: str, bits: int) -> list[int]:
    """The bits that stand for a title."""
    return [part % bits for part in _parts_of(key)]


def _parts_of(key: str) -> tuple[int, ...]:
    return _PARTS.unpack(blake2b(key.encode(), digest_size=_PARTS.size).digest())


@lru_cache(maxsize=1)
def _filter() -> bytes:
    return files("cvparse.parsers.publications.segmentation").joinpath("journals.bin").read_bytes()


@lru_cache(maxsize=65536)
def is_journal(key: str) -> bool:
    """Whether a key is that of a journal of the list."""
    known = _filter()
    bits = 8 * len(known)
    for part in _parts_of(key):  # most keys are refused at the first or second
        bit = part % bits
        if not known[bit >> 3] & (1 << (bit & 7)):
            return False
    return True
