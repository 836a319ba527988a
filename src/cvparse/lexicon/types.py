"""The word lists as the program sees them: topics, phrases, headings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import regex

from cvparse.model.kinds import SectionKind
from cvparse.text.normalize import fold, is_cjk

_TOKEN = regex.compile(r"[\p{L}\p{N}\p{M}]++")


@dataclass(frozen=True, slots=True)
class PhraseMatch:
    """A phrase of a list found in a text, by the offsets of the text; `phrase` is its folded form."""

    start: int
    end: int
    phrase: str


class Phrases:
    """A list of words and phrases of one meaning, found in a text at word boundaries, longest first, in linear time.

    Case, dashes, quotes, blanks and punctuation between the words do not matter: `Ph.D.` finds `PhD`, `Ph. D.`, `PHD`.
    """

    def __init__(self, phrases: frozenset[str]) -> None:
        self.phrases = phrases
        self._by_first: dict[str, list[tuple[str, ...]]] = {}
        self._unspaced: list[str] = []
        for phrase in sorted(phrases):
            if phrase and all(is_cjk(c) for c in phrase if c.isalnum()) and any(c.isalnum() for c in phrase):
                self._unspaced.append(phrase)
                continue
            if tokens := tokens_of(phrase):
                self._by_first.setdefault(tokens[0], []).append(tokens)
        for rows in self._by_first.values():
            rows.sort(key=lambda tokens: (-len(tokens), tokens))
        self._unspaced.sort(key=lambda phrase: (-len(phrase), phrase))

    def __contains__(self, text: str) -> bool:
        """True where the whole text is one of the phrases."""
        tokens = tokens_of(text)
        if tokens and tokens in self._by_first.get(tokens[0], ()):
            return True
        return bool(self._unspaced) and fold(text) in self._unspaced

    def find(self, text: str) -> Iterator[PhraseMatch]:
        """The phrases in the text from left to right, without overlap."""
        tokens = [(m.start(), m.end(), fold(m.group())) for m in _TOKEN.finditer(text)]
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
        for ideographs in self._unspaced:
            start = -1
            while (start := text.find(ideographs, start + 1)) >= 0:
                yield PhraseMatch(start, start + len(ideographs), ideographs)

    def search(self, text: str) -> PhraseMatch | None:
        """The first phrase in the text."""
        return next(self.find(text), None)

    def at_start(self, text: str) -> PhraseMatch | None:
        """The phrase that the text opens with, after punctuation."""
        found = self.search(text)
        return found if found and not any(c.isalnum() for c in text[: found.start]) else None


def tokens_of(text: str) -> tuple[str, ...]:
    """The words of a phrase, folded, single letters joined: `Ph. D.`, `PhD` and `Ph.D.` differ only by their cut."""
    return tuple(fold(m.group()) for m in _TOKEN.finditer(text))


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The word lists of the languages in use, merged; the only door to them.

    `topics` maps `topic.list` (file and table of the TOML, as in `degrees.doctorate`) to its phrases.
    """

    languages: tuple[str, ...]
    topics: Mapping[str, Phrases]
    headings: Mapping[str, SectionKind]  # folded phrase -> meaning

    def phrases(self, name: str) -> Phrases:
        """The list of this name; an unknown name is an empty list where no language in use has it."""
        return self.topics.get(name, NO_PHRASES)


NO_PHRASES = Phrases(frozenset())
