"""The word lists as the program sees them: topics, phrases, headings."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

import regex

from cvparse.errors import LexiconError
from cvparse.model.kinds import SectionKind
from cvparse.text.normalize import fold, is_cjk, is_hangul

DATA = Path(__file__).parent / "data"
_TOKEN = regex.compile(r"[\p{L}\p{N}\p{M}]++")


@dataclass(frozen=True, slots=True)
class PhraseMatch:
    """A phrase of a list found in a text, by the offsets of the text; `phrase` is its folded form."""

    start: int
    end: int
    phrase: str


class Phrases:
    """A list of words and phrases of one meaning, found in a text at word boundaries, longest first, in linear time.

    Case, dashes, quotes, blanks and punctuation between the words do not matter: `Ph.D.` finds `Ph. D.` and `PH-D`.
    The index is made at the first search: most lists are never asked.
    """

    def __init__(self, phrases: frozenset[str]) -> None:
        self.phrases = phrases

    @cached_property
    def _by_first(self) -> dict[str, list[tuple[str, ...]]]:
        """The phrases as tuples of words, by their first word, longest first."""
        rows: dict[str, list[tuple[str, ...]]] = {}
        for phrase in self.phrases:
            if not is_unspaced(phrase) and (tokens := tokens_of(phrase)):
                rows.setdefault(tokens[0], []).append(tokens)
        for same_start in rows.values():
            same_start.sort(key=lambda tokens: (-len(tokens), tokens))
        return rows

    @cached_property
    def _unspaced(self) -> tuple[str, ...]:
        """The phrases in scripts that set no blanks, longest first."""
        return tuple(sorted(filter(is_unspaced, self.phrases), key=lambda phrase: (-len(phrase), phrase)))

    def __contains__(self, text: str) -> bool:
        """True where the whole text is one of the phrases."""
        tokens = tokens_of(text)
        if tokens and tokens in self._by_first.get(tokens[0], ()):
            return True
        return bool(self._unspaced) and fold(text) in self._unspaced

    def find(self, text: str) -> Iterator[PhraseMatch]:
        """The phrases in the text from left to right, without overlap."""
        tokens = _located_tokens(text)
        at = 0
        while at < len(tokens):
            for phrase in self._by_first.get(tokens[at][2], ()):
                found = tokens[at : at + len(phrase)]
                if len(found) == len(phrase) and all(t[2] == p for t, p in zip(found, phrase, strict=True)):
                    yield PhraseMatch(found[0][0], found[-1][1], " ".join(phrase))
                    at += len(phrase)
                    break
            else:
                at += 1
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
        return next(self.find(text), None)

    def at_start(self, text: str) -> PhraseMatch | None:
        """The phrase that the text opens with, after punctuation."""
        found = self.search(text)
        return found if found and not any(c.isalnum() for c in text[: found.start]) else None


def is_unspaced(phrase: str) -> bool:
    """True where all letters are of a script that sets no blanks between words, or joins words to one another.

    Korean does the second: `서울대학교` is a university's name and the word for one, `교수로` a post and a particle.
    """
    if phrase.isascii():
        return False
    letters = [c for c in phrase if c.isalnum()]
    return bool(letters) and all(is_cjk(c) or is_hangul(c) for c in letters)


@lru_cache(maxsize=4096)
def _located_tokens(text: str) -> tuple[tuple[int, int, str], ...]:
    """The folded words of a text with their offsets; the same text is searched for many lists in a row."""
    return tuple((m.start(), m.end(), fold(m.group())) for m in _TOKEN.finditer(text))


def tokens_of(text: str) -> tuple[str, ...]:
    """The words of a phrase, folded, without the punctuation between them."""
    return tuple(fold(m.group()) for m in _TOKEN.finditer(text))


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """The word lists of the languages in use, merged; the only door to them.

    `topics` maps `topic.list` (file and table of the TOML, as in `degrees.doctorate`) to its phrases. Two lexicons are
    equal only where they are one object, so that what is made of a lexicon can be kept by it.
    """

    languages: tuple[str, ...]
    topics: Mapping[str, Phrases]
    headings: Mapping[str, SectionKind]  # folded phrase -> meaning
    data: Path = DATA  # the folder that the lists came from

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

    def phrases_or_empty(self, name: str) -> Phrases:
        """The list of this name, empty where there is none: for names that are built from the values of an enumeration
        (`links.{kind}`), of which some need no words."""
        return self.topics.get(name, NO_PHRASES)


NO_PHRASES = Phrases(frozenset())


@lru_cache(maxsize=1024)
def is_defined(name: str, data: Path) -> bool:
    """Whether a language of the data has a list of this name, as `degrees.doctorate`: a table in a file of the topic.

    It reads the files of this one topic, not the whole lexicon, and only where the languages in use lack the list.
    """
    topic, _, table = name.partition(".")
    texts = (file.read_text("utf-8") for file in data.glob(f"*/{topic}.toml"))
    return any(table in tomllib.loads(text) for text in texts if f"[{table}]" in text)
