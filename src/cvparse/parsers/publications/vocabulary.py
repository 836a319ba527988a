"""The words of bibliographies, in the form in which the publication rules ask for them: sets, and parts of patterns.

References in all languages stand in one list, so their words belong to no language: `bibliographic` takes, from the
lexicon that a reader of publications is given, the lists that no language owns. Every rule below it gets that view.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import groupby

from cvparse.lexicon import Lexicon, load
from cvparse.text.value_class import dataclass

LEXICONS = 4  # views whose sets and patterns are kept: the shipped lexicon, and those of a test or of a user's folder
LISTS = 64  # lists of a lexicon


def bibliographic(lexicon: Lexicon) -> Lexicon:
    """The lists of this lexicon that belong to no language, whatever languages the document is in."""
    return load((), lexicon.data, lexicon.own)


@dataclass(frozen=True, slots=True)
class NameWords:
    """The words of printed names: sets of folded words, and alternations of cues that patterns are built from."""

    particles: frozenset[str]
    patronymics: frozenset[str]
    leading: frozenset[str]
    never: frozenset[str]
    pinyin: frozenset[str]
    suffixes: frozenset[str]
    surname_endings: tuple[str, ...]
    digraphs: frozenset[str]
    conjunctions: frozenset[str]
    saints: frozenset[str]
    others: str
    elisions: str


@lru_cache(maxsize=LEXICONS)
def name_words(lexicon: Lexicon) -> NameWords:
    """The words of names that this lexicon has."""
    return NameWords(
        particles=phrases("names.particle", lexicon),
        patronymics=phrases("names.patronymic", lexicon),
        leading=phrases("names.leading", lexicon),
        never=phrases("names.never", lexicon),
        pinyin=phrases("names.pinyin", lexicon),
        suffixes=phrases("names.suffix", lexicon),
        surname_endings=tuple(sorted(phrases("names.surname_ending", lexicon))),
        digraphs=phrases("names.digraph", lexicon),
        conjunctions=phrases("lists.and", lexicon),
        saints=phrases("names.saint", lexicon),
        others=cue("lists.others", lexicon),
        elisions=cue("lists.elision", lexicon),
    )


@lru_cache(maxsize=LEXICONS * LISTS)
def phrases(name: str, lexicon: Lexicon) -> frozenset[str]:
    """The folded phrases of one list. Raises LexiconError for a name that no language has."""
    return lexicon.phrases(name).phrases


@lru_cache(maxsize=LEXICONS * LISTS)
def cue(name: str, lexicon: Lexicon) -> str:
    """An alternation of the phrases of one list, to be built into a pattern."""
    return alternation(phrases(name, lexicon))


@lru_cache(maxsize=LEXICONS * LISTS)
def cue_in_either_case(name: str, lexicon: Lexicon) -> str:
    """The same for a pattern that tells capitals from small letters: each phrase as listed, and with a capital."""
    return alternation(form for said in phrases(name, lexicon) for form in (said, said[:1].upper() + said[1:]))


@lru_cache(maxsize=LEXICONS * LISTS)
def pattern(name: str, lexicon: Lexicon) -> re.Pattern[str]:
    """Any phrase of one list, at word boundaries, whatever its case."""
    return re.compile(rf"(?<!\w)(?:{cue(name, lexicon)})(?!\w)", re.IGNORECASE)


def small_words(lexicon: Lexicon) -> frozenset[str]:
    """The words that titles print small: articles, prepositions, conjunctions."""
    return phrases("lists.small", lexicon)


def alternation(words: Iterable[str]) -> str:
    """A pattern that matches any of the phrases, longest first; a blank in them may be any run of blanks.

    Phrases with one beginning share it (`ma(?:rch|y)`): another word is refused at its first letter.
    """
    return "|".join(_branches(sorted(set(words))))


def _branches(rows: list[str]) -> list[str]:
    """The alternatives of sorted, different phrases, one for each first letter."""
    found = []
    for _, group in groupby(rows, key=lambda row: row[0]):
        same = list(group)
        first, last = same[0], same[-1]  # sorted: what these two share, all share
        length = next((at for at, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), len(first))
        shared = first[:length]
        rests = [row[len(shared) :] for row in same if len(row) > len(shared)]
        behind = f"(?:{'|'.join(_branches(rests))})" if rests else ""
        optional = "?" if rests and first == shared else ""
        found.append(re.escape(shared).replace(r"\ ", r"\s{0,3}") + behind + optional)
    return found
