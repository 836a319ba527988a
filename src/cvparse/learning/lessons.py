"""What corrections of one document teach: a phrase that the word lists do not have, or have in another list.

A lesson is only what a person's corrections say without a doubt, and it is tried: the document is read again with the
phrase, and the lesson holds where the reading then says what the person said. Nothing is applied here.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping

from pydantic import JsonValue

from cvparse.lexicon.own_lists import ListedPhrase
from cvparse.model import Entry
from cvparse.model.json import collections
from cvparse.pipeline import Trace
from cvparse.spans.readings import Reading
from cvparse.text.value_class import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Lesson:
    """A phrase that would be listed, why, and whether a reading says what the person said."""

    listed: ListedPhrase
    because: str
    holds: Callable[[Trace], bool]


@dataclass(frozen=True, slots=True)
class ReadEntry:
    """An entry as it was read: its collection, and its reading with the words that it covers."""

    collection: str
    entry: Entry
    reading: Reading


@dataclass(frozen=True, slots=True)
class ReadEntries:
    """A reading of a document, with its entries by the names that corrections call them by."""

    traced: Trace
    by_id: Mapping[str, ReadEntry]

    @classmethod
    def of(cls, traced: Trace) -> ReadEntries:
        """The entries of a reading; each collection has them in the order of its readings."""
        readings = [r for outcome in traced.findings.outcomes for r in outcome.parsed.readings]
        found = {}
        for name, model in collections().items():
            own = [reading for reading in readings if isinstance(reading.entry, model)]
            for entry, reading in zip(getattr(traced.cv, name), own, strict=True):
                found[entry.id or ""] = ReadEntry(name, entry, reading)
        return cls(traced, found)

    def find(self, name: str) -> ReadEntry | None:
        """The entry that a correction names; the only one of its print where it stands in another collection."""
        tail = name.partition("-")[2]
        alike = [one for key, one in self.by_id.items() if tail and key.partition("-")[2] == tail]
        return self.by_id.get(name) or (alike[0] if len(alike) == 1 else None)

    def with_words(self, words: Collection[int]) -> Iterator[ReadEntry]:
        """The entries that cover any of these words."""
        asked = frozenset(words)
        return (one for one in self.by_id.values() if not asked.isdisjoint(one.reading.words))


class Says:
    """Whether an entry that covers any of these words says this in a field."""

    def __init__(self, words: frozenset[int], collection: str, field: str, value: JsonValue) -> None:
        self._words = words
        self._collection = collection
        self._field = field
        self._value = value

    def __call__(self, traced: Trace) -> bool:
        own = [one for one in ReadEntries.of(traced).with_words(self._words) if one.collection == self._collection]
        said = [one.entry.model_dump(mode="json", include={self._field})[self._field] for one in own]
        return self._value in said
