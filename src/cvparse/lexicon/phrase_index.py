"""Where the phrases of all word lists stand in a text: one pass over its words for all lists together.

A document asks some thirty lists about each of its texts. So the lists of a lexicon share one index, from which the
matches of every list are read in one pass, and what was found in a text is remembered, as many rules ask about the
same text. The index knows words only, no meaning: a list is a number to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

import regex

from cvparse.text.normalize import fold, is_cjk, is_hangul
from cvparse.text.value_class import dataclass

REMEMBERED = 8192  # texts of which it is kept what a list or a recogniser found: several rules ask about the same text
_TOKEN = regex.compile(r"[\p{L}\p{N}\p{M}]++")
_ASCII_TOKEN = re.compile("[a-z0-9]+")


@dataclass(frozen=True, slots=True)
class PhraseMatch:
    """A phrase of a list found in a text, by the offsets of the text; `phrase` is its folded form."""

    start: int
    end: int
    phrase: str


_Hit = tuple[int, int, str, Sequence[int]]
"""A phrase of any list: the numbers of its first word and of the word behind it, its folded form, and its lists."""


class Found:
    """The phrases of all lists in one text. The matches of a list are put together when it is first asked for them.

    A common word stands in many lists, and of the lists in which a text has a word few are ever asked for.
    """

    __slots__ = ("_hits", "_matches", "_spans", "_text", "lists")

    def __init__(self, text: str, hits: Sequence[_Hit]) -> None:
        self.lists: frozenset[int] = frozenset().union(*[lists for _, _, _, lists in hits])
        """The numbers of the lists of which any phrase stands in the text."""
        self._text = text
        self._hits = hits  # from left to right, at one word the longest first
        self._spans: list[tuple[int, int]] | None = None
        self._matches: dict[int, tuple[PhraseMatch, ...]] = {}

    def of(self, number: int) -> tuple[PhraseMatch, ...]:
        """The matches of this list, from left to right, without overlap, the longest first."""
        if number not in self.lists:
            return ()
        known = self._matches.get(number)
        if known is None:
            known = self._matches[number] = tuple(self._put_together(number))
        return known

    def _put_together(self, number: int) -> Iterator[PhraseMatch]:
        if self._spans is None:
            self._spans = _spans_of(self._text)
        spans, free = self._spans, 0
        for at, after, phrase, lists in self._hits:
            if at >= free and number in lists:
                free = after
                yield PhraseMatch(spans[at][0], spans[after - 1][1], phrase)


NOTHING = Found("", ())


class LaidOut(NamedTuple):
    """Lists as they are searched: for each phrase, as words with blanks between them, the numbers of its lists; for
    each first word of phrases how many words they have, the longest first; how many lists there are."""

    lists: Mapping[str, tuple[int, ...]]
    lengths: Mapping[str, tuple[int, ...]]
    size: int


class PhraseIndex:
    """The phrases of several lists, each list known by the number that `add` gives it.

    The phrases are laid out at the first question, as a lexicon that is only loaded is never searched. Lists that were
    laid out before (`laid_out`) are added in the same order, and their numbers are known.
    """

    def __init__(self, known: LaidOut | None = None) -> None:
        lists, lengths, self._count = known or LaidOut({}, {}, 0)
        self._waiting: list[frozenset[str]] = []
        self._lists, self._lengths = dict(lists), dict(lengths)
        self._added = 0
        self.found = lru_cache(maxsize=REMEMBERED)(self._search)
        self.opening = lru_cache(maxsize=REMEMBERED)(self._open)

    def add(self, phrases: frozenset[str]) -> int:
        """The number of a list that is searched with the others from now on."""
        number = self._added
        self._added += 1
        if number >= self._count:
            self._waiting.append(phrases)
            self.found.cache_clear()
            self.opening.cache_clear()
        return number

    def laid_out(self) -> LaidOut:
        """The lists that were added, as they are searched."""
        self._lay_out()
        return LaidOut(self._lists, self._lengths, self._count)

    def holds(self, number: int, text: str) -> bool:
        """Whether the whole text is a phrase of this list."""
        if self._waiting:
            self._lay_out()
        return number in self._lists.get(joined_tokens_of(text), ())

    def _lay_out(self) -> None:
        for number, phrases in enumerate(self._waiting, self._count):
            for phrase in phrases:
                words = _words_of(phrase)
                if words:
                    joined = " ".join(words)
                    self._lists[joined] = (*self._lists.get(joined, ()), number)
                    lengths = self._lengths.get(words[0], ())
                    if len(words) not in lengths:
                        self._lengths[words[0]] = tuple(sorted((*lengths, len(words)), reverse=True))
        self._count += len(self._waiting)
        self._waiting = []

    def _search(self, text: str) -> Found:
        """What stands in a text of all lists."""
        if self._waiting:
            self._lay_out()
        words = words_of(text)
        count, lengths, lists = len(words), self._lengths, self._lists
        hits: list[_Hit] = []
        for at, word in enumerate(words):
            if word not in lengths:
                continue
            for size in lengths[word]:
                phrase = word if size == 1 else " ".join(words[at : at + size])
                if phrase in lists and at + size <= count:
                    hits.append((at, at + size, phrase, lists[phrase]))
        return Found(text, hits) if hits else NOTHING

    def _open(self, text: str) -> Mapping[int, PhraseMatch]:
        """By list, the longest phrase of it with which the words of the text begin."""
        if self._waiting:
            self._lay_out()
        first = _TOKEN.search(text)
        if first is None or not (lengths := self._lengths.get(fold(first.group()))):
            return {}
        tokens = list(islice(_TOKEN.finditer(text), lengths[0]))
        words = [fold(token.group()) for token in tokens]
        found: dict[int, PhraseMatch] = {}
        for length in lengths:
            if length <= len(words) and (lists := self._lists.get(" ".join(words[:length]))):
                match = PhraseMatch(first.start(), tokens[length - 1].end(), " ".join(words[:length]))
                for number in lists:
                    found.setdefault(number, match)
        return found


def _spans_of(text: str) -> list[tuple[int, int]]:
    """Where the words of a text stand in it."""
    tokens = _ASCII_TOKEN.finditer(text.lower()) if text.isascii() else _TOKEN.finditer(text)
    return [token.span() for token in tokens]


def words_of(text: str) -> Sequence[str]:
    """The words of a text, folded, one for each token.

    >>> words_of("Ph.D., Wien")
    ['ph', 'd', 'wien']
    """
    return _ASCII_TOKEN.findall(text.lower()) if text.isascii() else [fold(word) for word in _TOKEN.findall(text)]


def _words_of(phrase: str) -> Sequence[str]:
    """The words of a phrase of a list; none where its script sets no blanks, as no token of a text is such a word."""
    if phrase.isascii() and phrase == phrase.lower() and phrase.replace(" ", "").isalnum():
        return phrase.split()  # folded already, and without punctuation, as most phrases are
    return () if is_unspaced(phrase) else tokens_of(phrase)


def is_unspaced(phrase: str) -> bool:
    """True where all letters are of a script that sets no blanks between words, or joins words to one another.

    Korean does the second: `서울대학교` is a university's name and the word for one, `교수로` a post and a particle.
    """
    if phrase.isascii():
        return False
    letters = [c for c in phrase if c.isalnum()]
    return bool(letters) and all(is_cjk(c) or is_hangul(c) for c in letters)


@lru_cache(maxsize=REMEMBERED)
def tokens_of(text: str) -> tuple[str, ...]:
    """The words of a phrase, folded, without the punctuation between them.

    >>> tokens_of("Dr.-Ing. rer. NAT.")
    ('dr', 'ing', 'rer', 'nat')
    """
    return tuple(words_of(text))


@lru_cache(maxsize=REMEMBERED)
def joined_tokens_of(text: str) -> str:
    """The words of a text with blanks between them, as a phrase is kept."""
    return " ".join(words_of(text))
