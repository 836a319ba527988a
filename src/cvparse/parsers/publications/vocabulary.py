"""The words of bibliographies, from the lexicon, in the form in which the publication rules ask for them.

Compiled once for the whole program: references in all languages stand in one list, so their words belong to `und`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from cvparse.lexicon import load


@dataclass(frozen=True)
class Words:
    """Sets of folded words, and alternations of cues that patterns are built from."""

    particles: frozenset[str]
    patronymics: frozenset[str]
    leading: frozenset[str]
    never: frozenset[str]
    pinyin: frozenset[str]
    suffixes: frozenset[str]
    surname_endings: tuple[str, ...]
    digraphs: frozenset[str]
    conjunctions: frozenset[str]
    others: str
    elisions: str

    @staticmethod
    def alternation(phrases: Iterable[str]) -> str:
        """A pattern that matches any of the phrases, longest first; a blank in them may be any run of blanks.

        Phrases with one beginning share it (`ma(?:rch|y)`): another word is refused at its first letter.
        """
        return "|".join(_branches(sorted(set(phrases))))


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


@lru_cache(maxsize=1)
def words() -> Words:
    """The words of the installed lexicon."""
    lexicon = load(())

    def of(name: str) -> frozenset[str]:
        return lexicon.phrases(name).phrases

    return Words(
        particles=of("names.particle"),
        patronymics=of("names.patronymic"),
        leading=of("names.leading"),
        never=of("names.never"),
        pinyin=of("names.pinyin"),
        suffixes=of("names.suffix"),
        surname_endings=tuple(sorted(of("names.surname_ending"))),
        digraphs=of("names.digraph"),
        conjunctions=of("lists.and"),
        others=Words.alternation(of("lists.others")),
        elisions=Words.alternation(of("lists.elision")),
    )


@lru_cache(maxsize=64)
def phrases(name: str) -> frozenset[str]:
    """The folded phrases of one list of the lexicon."""
    return load(()).phrases(name).phrases


@lru_cache(maxsize=64)
def cue(name: str) -> str:
    """An alternation of the phrases of one list, to be built into a pattern."""
    return Words.alternation(phrases(name))


@lru_cache(maxsize=64)
def pattern(name: str) -> re.Pattern[str]:
    """Any phrase of one list, at word boundaries, whatever its case."""
    return re.compile(rf"(?<!\w)(?:{cue(name)})(?!\w)", re.IGNORECASE)
