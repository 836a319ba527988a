"""How the words of a value are written, as evidence of what it is: how many, some in small letters, an acronym."""

from __future__ import annotations

import regex

from cvparse.text.trim import clean_end

COUNTS = (1, 2, 4, 8, 14)  # words
LONG_WORD = 4  # letters; shorter ones written small join the words of a name
ACRONYM = regex.compile(r"\p{Lu}[\p{L}\p{N}&/.-]{1,11}(?:[ /-]\p{Lu}[\p{L}\p{N}&/-]{1,9}){0,2}")


def count_of(text: str) -> str:
    """How many words, in few steps."""
    words = len(text.split())
    return str(next((count for count in COUNTS if words <= count), "many"))


def small_words(text: str) -> bool:
    """Whether a word that joins nothing is written small: `Given once a year`; not `Society of the Arts`."""
    return any(word[:1].islower() and len(word) >= LONG_WORD for word in text.split())


def is_acronym(text: str) -> bool:
    """Whether a text is one acronym, or several words of such: most of its letters are capitals.

    Reads `NSF` and `ANR/DFG`; refuses `Ice Fund`, and a single letter.
    """
    bare = clean_end(text)
    return ACRONYM.fullmatch(bare) is not None and sum(map(str.isupper, bare)) * 2 > sum(map(str.isalpha, bare))
