"""The word lists as the program sees them: topics, phrases, headings."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, lru_cache
from pathlib import Path

import regex

from cvparse.errors import LexiconError
from cvparse.lexicon.own_lists import OwnLists
from cvparse.lexicon.phrase_index import PhraseIndex, PhraseMatch, is_unspaced
from cvparse.model.kinds import SectionKind
from cvparse.text.normalize import fold
from cvparse.text.value_class import dataclass

DATA = Path(__file__).parent / "data"
_UNSPACED = regex.compile(r"[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef\uac00-\ud7a3]")


class Phrases:
    """A list of words and phrases of one meaning, found in a text at word boundaries, longest first, in linear time.

    Case, dashes, quotes, blanks and punctuation between the words do not matter: `Ph.D.` finds `Ph. D.` and `PH-D`.
    The lists of a lexicon share one index; a list that is made alone has its own.
    """

    def __init__(self, phrases: frozenset[str], index: PhraseIndex | None = None) -> None:
        self.phrases = phrases
        self._index = index or PhraseIndex()
        self._number = self._index.add(phrases)
        self._found = self._index.found  # asked more often than anything else: without a step in between

    @cached_property
    def _unspaced(self) -> tuple[str, ...]:
        """The phrases in scripts that set no blanks, longest first."""
        return tuple(sorted(filter(is_unspaced, self.phrases), key=lambda phrase: (-len(phrase), phrase)))

    def __contains__(self, text: str) -> bool:
        """True where the whole text is one of the phrases."""
        if self._index.holds(self._number, text):
            return True
        return not text.isascii() and bool(self._unspaced) and fold(text) in self._unspaced

    def find(self, text: str) -> Sequence[PhraseMatch]:
        """The phrases in the text from left to right, without overlap; those of scripts without blanks follow."""
        of_all = self._found(text)
        found = of_all.of(self._number) if self._number in of_all.lists else ()
        if text.isascii() or not self._unspaced or not _UNSPACED.search(text):
            return found
        return (*found, *self._find_unspaced(text))

    def _find_unspaced(self, text: str) -> Iterator[PhraseMatch]:
        taken: list[tuple[int, int]] = []
        for ideographs in self._unspaced:
            start = -1
            while (start := text.find(ideographs, start + 1)) >= 0:
                end = start + len(ideographs)
                if all(end <= a or start >= b for a, b in taken):
                    taken.append((start, end))
                    yield PhraseMatch(start, end, ideographs)

    def search(self, text: str) -> PhraseMatch | None:
        """The first phrase in the text."""
        found = self.find(text)
        return found[0] if found else None

    def at_start(self, text: str) -> PhraseMatch | None:
        """The phrase that the text opens with, after punctuation."""
        if text.isascii():
            return self._index.opening(text).get(self._number)
        found = self.search(text)
        return found if found and not any(map(str.isalnum, text[: found.start])) else None


class PhraseLists:
    """Several lists that are asked together. Most texts have a phrase of none of them, which is one question."""

    def __init__(self, lists: Sequence[Phrases]) -> None:
        self._lists = [(number, phrases) for number, phrases in enumerate(lists) if phrases.phrases]
        indexes = [phrases._index for _, phrases in self._lists]
        index = indexes[0] if indexes else PhraseIndex()  # one for all lists of a lexicon
        self._found = index.found
        self._numbers = frozenset(phrases._number for _, phrases in self._lists if phrases._index is index)
        self._elsewhere = tuple(phrases for _, phrases in self._lists if phrases._index is not index)

    @cached_property
    def _unspaced(self) -> tuple[Phrases, ...]:
        """The lists with phrases in scripts that set no blanks: the index does not know these."""
        return tuple(phrases for _, phrases in self._lists if phrases._unspaced)

    def find(self, text: str) -> list[tuple[int, PhraseMatch]]:
        """The phrases in the text, list by list, each with the number of its list among these.

        >>> PhraseLists([Phrases(frozenset({"ice"})), Phrases(frozenset({"snow"}))]).find("Snow")
        [(1, PhraseMatch(start=0, end=4, phrase='snow'))]
        """
        standing = self._found(text).lists & self._numbers
        alone = self._asked_alone(text)
        if not standing and not alone:
            return []
        asked = [(n, phrases) for n, phrases in self._lists if phrases._number in standing or phrases in alone]
        return [(number, match) for number, phrases in asked for match in phrases.find(text)]

    def stand_in(self, text: str) -> bool:
        """Whether a phrase of any of the lists stands in the text."""
        if not self._found(text).lists.isdisjoint(self._numbers):
            return True
        return any(phrases.search(text) for phrases in self._asked_alone(text))

    def _asked_alone(self, text: str) -> tuple[Phrases, ...]:
        """The lists that the index cannot answer for."""
        return self._elsewhere if text.isascii() else (*self._elsewhere, *self._unspaced)


class GroupedLists:
    """Groups of lists, each with a name. Which of them have a phrase in a text is one question for all groups.

    >>> shared = PhraseIndex()
    >>> rain, snow = (PhraseLists([Phrases(frozenset({word}), shared)]) for word in ("rain", "snow"))
    >>> sorted(GroupedLists({"wet": rain, "cold": snow}).standing_in("Snow on ice"))
    ['cold']
    """

    def __init__(self, groups: Mapping[str, PhraseLists]) -> None:
        self._groups = groups
        self._found = next((group._found for group in groups.values() if group._numbers), PhraseIndex().found)
        self._elsewhere = {n for n, group in groups.items() if group._elsewhere or group._found is not self._found}
        self._names: dict[int, list[str]] = defaultdict(list)  # of the groups that a list is in, by its number
        for name in groups.keys() - self._elsewhere:
            for number in groups[name]._numbers:
                self._names[number].append(name)
        self._numbers = frozenset(self._names)

    @cached_property
    def _asked_alone(self) -> set[str]:
        """The groups that the index cannot answer for where a text has other signs than those of ASCII."""
        return self._elsewhere | {name for name, group in self._groups.items() if group._unspaced}

    def standing_in(self, text: str) -> frozenset[str]:
        """The names of the groups of which a phrase stands in the text."""
        numbers = self._found(text).lists & self._numbers
        found = {name for number in numbers for name in self._names[number]}
        alone = (self._elsewhere if text.isascii() else self._asked_alone) - found
        return frozenset(found | {name for name in alone if self._groups[name].stand_in(text)})


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """The word lists of the languages in use, merged; the only door to them.

    `topics` maps `topic.list` (file and table of the TOML, as in `degrees.doctorate`) to its phrases. `day_first` says
    which of day and month the document prints first in `03/09/2018`, None where it does not show; `short_years`, that
    it prints years as `Oct 11`. Two lexicons are equal only where they are one object, so that what is made of a
    lexicon can be kept by it.
    """

    languages: tuple[str, ...]
    topics: Mapping[str, Phrases]
    headings: Mapping[str, SectionKind]  # folded phrase -> meaning
    data: Path = DATA  # the folder that the lists came from
    own: OwnLists | None = None  # what the user laid over them
    day_first: bool | None = None
    short_years: bool = False

    def phrases(self, name: str) -> Phrases:
        """The list of this name; empty where no language in use has it, but another language does.

        Raises LexiconError with the name where no language of the data has such a list: the name is misspelt, or its
        table was renamed.
        """
        found = self.topics.get(name)
        if found is not None:
            return found
        if not is_defined(name, self.data):
            raise LexiconError(f"no language has a list {name!r}")
        return NO_PHRASES

    @property
    def words(self) -> frozenset[str]:
        """All words of its lists, folded."""
        phrases = (phrase for topic in self.topics.values() for phrase in topic.phrases)
        return frozenset(word for phrase in (*phrases, *self.headings) for word in phrase.split())

    def together(self, names: tuple[str, ...]) -> PhraseLists:
        """The lists of these names as they are asked together. Raises LexiconError as `phrases` does."""
        return _together(names, self)

    def phrases_or_empty(self, name: str) -> Phrases:
        """The list of this name, empty where there is none: for names that are built from the values of an enumeration
        (`links.{kind}`), of which some need no words."""
        return self.topics.get(name, NO_PHRASES)


NO_PHRASES = Phrases(frozenset())


@lru_cache(maxsize=1024)
def _together(names: tuple[str, ...], lexicon: Lexicon) -> PhraseLists:
    return PhraseLists([lexicon.phrases(name) for name in names])


@lru_cache(maxsize=64)
def with_date_habits(lexicon: Lexicon, day_first: bool | None, short_years: bool) -> Lexicon:
    """The lexicon of a document that prints its dates so: the same object for the same question."""
    if (day_first, short_years) == (lexicon.day_first, lexicon.short_years):
        return lexicon
    return replace(lexicon, day_first=day_first, short_years=short_years)


@lru_cache(maxsize=1024)
def is_defined(name: str, data: Path) -> bool:
    """Whether a language of the data has a list of this name, as `degrees.doctorate`: a table in a file of the topic.

    It reads the files of this one topic, not the whole lexicon, and only where the languages in use lack the list.
    """
    topic, _, table = name.partition(".")
    texts = (file.read_text("utf-8") for file in data.glob(f"*/{topic}.toml"))
    return any(table in tomllib.loads(text) for text in texts if f"[{table}]" in text)
