"""How well documents say what their truths say: precision, recall and F1 for each field, over many.

Entries are paired as for a comparison; then each field of a pair counts. Right is a true positive; wrong is one value
too many and one missed; said where nothing stands is one too many; nothing said where something stands is one missed.
An entry without a partner counts all its fields that way. Texts are compared tolerantly. What a truth leaves out is not
counted, in an entry without a partner neither; where both sides have nothing, nothing is counted.

A field is named without indices, as in `publications.authors.family`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pydantic import JsonValue

from cvparse.compare.align import align
from cvparse.compare.documents import compared
from cvparse.compare.values import is_empty, same
from cvparse.text.value_class import dataclass


@dataclass(frozen=True, slots=True)
class Tally:
    """How often a field was right; how often a value was said that does not stand there; how often one was missed."""

    right: int = 0
    invented: int = 0
    missed: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.right + other.right, self.invented + other.invented, self.missed + other.missed)

    @property
    def precision(self) -> float:
        """The share of what was said that is right; 1 where nothing was said."""
        said = self.right + self.invented
        return self.right / said if said else 1.0

    @property
    def recall(self) -> float:
        """The share of what stands there that was said; 1 where nothing stands there."""
        stated = self.right + self.missed
        return self.right / stated if stated else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1 where nothing was said and nothing stands there."""
        counted = 2 * self.right + self.invented + self.missed
        return 2 * self.right / counted if counted else 1.0


Score = Mapping[str, Tally]
"""The tally of each field, by its name."""


def score(truth: Mapping[str, JsonValue], said: Mapping[str, JsonValue]) -> Score:
    """The tallies of one document against its truth, the fields in the truth's order."""
    tallies: dict[str, Tally] = {}
    _count(dict(compared(truth)), dict(compared(said)), "", tallies)
    return tallies


def total(scores: Iterable[Score]) -> Score:
    """The tallies of several documents, added up field by field."""
    added: dict[str, Tally] = {}
    for one in scores:
        for name, tally in one.items():
            added[name] = added.get(name, Tally()) + tally
    return added


def by_collection(fields: Score) -> Score:
    """The tallies of each collection: those of all its fields together."""
    return total({name.partition(".")[0]: tally} for name, tally in fields.items())


def mean_f1(fields: Score) -> float:
    """The mean of the F1 of all collections that either side has, each counting the same; 1 where there is none."""
    collections = by_collection(fields)
    return sum(tally.f1 for tally in collections.values()) / len(collections) if collections else 1.0


def _count(truth: JsonValue, said: JsonValue, path: str, tallies: dict[str, Tally]) -> None:
    if isinstance(truth, dict) and isinstance(said, dict | None):
        for key, value in truth.items():
            _count(value, said.get(key) if said else None, f"{path}.{key}" if path else key, tallies)
    elif isinstance(truth, list) and isinstance(said, list | None):
        _count_list(truth, said or [], path, tallies)
    else:
        stated, found = not is_empty(truth), not is_empty(said)
        right = stated and found and same(truth, said, tolerant=True)
        if stated or found:
            tally = Tally(int(right), int(found and not right), int(stated and not right))
            tallies[path] = tallies.get(path, Tally()) + tally


def _count_list(truth: list[JsonValue], said: list[JsonValue], path: str, tallies: dict[str, Tally]) -> None:
    alignment = align(truth, said, tolerant=True)
    for i, j in alignment.pairs:
        _count(truth[i], said[j], path, tallies)
    for i in alignment.removed:
        _count(truth[i], None, path, tallies)
    named = {key for entry in truth if isinstance(entry, dict) for key in entry}
    for j in alignment.added:
        extra = said[j]
        if not isinstance(extra, dict):
            _count(None, extra, path, tallies)
            continue
        for key, value in extra.items():
            if not truth or key in named:
                _count([] if isinstance(value, list) else None, value, f"{path}.{key}", tallies)
