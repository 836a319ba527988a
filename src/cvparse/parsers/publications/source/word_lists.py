"""What the word lists say of a word or a name: an abbreviation, words of journals and proceedings, a venue's noun."""

from __future__ import annotations

import re
from functools import lru_cache

from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.vocabulary import LEXICONS, phrases, small_words
from cvparse.text.normalize import fold

_WORD = re.compile(r"[^\W_]+(?:[’'&-][^\W_]+)*")


@lru_cache(maxsize=16384)
def is_abbreviation(word: str, lexicon: Lexicon) -> bool:
    """Whether a full stop behind this word belongs to it."""
    lower = word.lower()
    if not lower or not lower.isalpha():
        return False
    if lower in _abbreviations(lexicon):
        return True
    return len(lower) <= 4 and len(lower) > 1 and not set(lower) & set("aeiouyäöüéèáíóúøåœ") and not word.isupper()


@lru_cache(maxsize=LEXICONS)
def _abbreviations(lexicon: Lexicon) -> frozenset[str]:
    found: set[str] = set()
    for name in (
        "periodical_words.abbreviation",
        "numbering.volume",
        "numbering.issue",
        "numbering.pages",
        "editing.editor",
        "names.particle",
    ):
        found.update(
            w
            for p in phrases(name, lexicon)
            for w in p.replace(".", " ").split()
            if w.isalpha() and len(w) <= 9 and w not in phrases("numbering.whole_word", lexicon)
        )
    return frozenset(found)


@lru_cache(maxsize=8192)
def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, folded, without punctuation."""
    return tuple(m.group() for m in _WORD.finditer(fold(text)))


@lru_cache(maxsize=32768)
def venue_share(text: str, lexicon: Lexicon) -> tuple[int, int, int]:
    """How many words of the text belong to titles of journals, how many to proceedings, and how many it has."""
    row = [w for w in words_of(text) if w not in small_words(lexicon)]
    endings = tuple(phrases("venue_words.science_ending", lexicon))
    journals = sum(w in phrases("venue_words.journal", lexicon) or w.endswith(endings) for w in row)
    proceedings = sum(w in phrases("venue_words.proceedings", lexicon) for w in row)
    return journals, proceedings, len(row)


@lru_cache(maxsize=32768)
def has_venue_noun(text: str, lexicon: Lexicon) -> bool:
    """Whether a word of the text says that it is a periodical or proceedings: `Journal`, `Trans.`, `Symposium`."""
    nouns = phrases("venue_nouns.noun", lexicon)
    return any(w in nouns for w in words_of(text))
