"""The lists of several languages, merged and laid out for the search, and the text in which they are kept.

The text is JSON of few and long strings, which are read and split at once: a list is a string with a phrase on each
line, and so are the phrases that stand in the same lists, and the first words whose phrases are of the same lengths.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from cvparse.lexicon.phrase_index import LaidOut, PhraseIndex
from cvparse.lexicon.types import Phrases
from cvparse.model.kinds import SectionKind
from cvparse.text.value_class import dataclass

_HERE = Path(__file__).parent
MADE_BY = (_HERE / "own_lists.py", _HERE / "phrase_index.py", _HERE.parent / "text" / "normalize.py", Path(__file__))
"""The code by which lists become what is kept."""
Numbers = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class MergedLists:
    """The lists by their names, as `degrees.doctorate`, all in one index; what each heading means."""

    topics: Mapping[str, Phrases]
    headings: Mapping[str, SectionKind]


def merged(topics: Mapping[str, Collection[str]], headings: Mapping[str, SectionKind]) -> MergedLists:
    """The lists as they are searched."""
    index = PhraseIndex()
    return MergedLists({name: Phrases(frozenset(phrases), index) for name, phrases in topics.items()}, headings)


def as_text(topics: Mapping[str, Collection[str]], headings: Mapping[str, SectionKind]) -> str:
    """The text of merged lists."""
    index = PhraseIndex()
    for phrases in topics.values():
        index.add(frozenset(phrases))
    laid_out = index.laid_out()
    said = {
        "topics": {name: _lines(sorted(phrases)) for name, phrases in topics.items()},
        "headings": _by_kind(headings),
        "lists": _by_numbers(laid_out.lists),
        "lengths": _by_numbers(laid_out.lengths),
    }
    return json.dumps(said, ensure_ascii=False)


def from_text(text: str) -> MergedLists:
    """The lists that `as_text` wrote. Raises ValueError, TypeError, KeyError or AttributeError for another text."""
    said = json.loads(text)
    topics: dict[str, list[str]] = {name: _phrases(lines) for name, lines in said["topics"].items()}
    headings: dict[str, SectionKind] = {}
    for kind, lines in said["headings"].items():
        headings.update(dict.fromkeys(_phrases(lines), SectionKind(kind)))
    laid_out = LaidOut(_from_numbers(said["lists"]), _from_numbers(said["lengths"]), len(topics))
    index = PhraseIndex(laid_out)
    return MergedLists({name: Phrases(frozenset(phrases), index) for name, phrases in topics.items()}, headings)


def _lines(phrases: Iterable[str]) -> str:
    return "\n".join(phrases)


def _phrases(lines: str) -> list[str]:
    return lines.split("\n") if lines else []


def _by_kind(headings: Mapping[str, SectionKind]) -> dict[str, str]:
    kinds: dict[str, list[str]] = {}
    for phrase, kind in headings.items():
        kinds.setdefault(kind.value, []).append(phrase)
    return {kind: _lines(phrases) for kind, phrases in kinds.items()}


def _by_numbers(found: Mapping[str, Numbers]) -> dict[str, str]:
    """The words by their numbers: `3 2` before all words with these."""
    words: dict[Numbers, list[str]] = {}
    for word, numbers in found.items():
        words.setdefault(numbers, []).append(word)
    return {" ".join(map(str, numbers)): _lines(sorted(some)) for numbers, some in sorted(words.items())}


def _from_numbers(words: Mapping[str, str]) -> dict[str, Numbers]:
    found: dict[str, Numbers] = {}
    for numbers, lines in words.items():
        found.update(dict.fromkeys(_phrases(lines), tuple(map(int, numbers.split()))))
    return found
