"""Labels for candidates of headings where a truth has entries and lists no headings. Needs no library of the fit."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from cvparse.sections.candidates import Candidate
from cvparse.sections.heading_meaning import Certainty
from cvparse.sections.stated import letters_of

UNSAID = -2  # the level of a candidate of which the truth says nothing
LONG_VALUE = 12  # letters; a shorter text stands in a value by chance


def labels_by_values(candidates: Sequence[Candidate], truth: object, named: Collection[int]) -> list[int]:
    """The labels where a truth has entries and lists no headings: words that are known as a whole are one of level 1
    where the file names them (`named`) and no value prints them too; other words that are a value, or within one, are
    none; of the rest nothing is known."""
    values = [letters_of(value) for value in _values(truth)]
    whole, all_of_them = set(values), "\n".join(values)
    found = []
    for number, candidate in enumerate(candidates):
        text = letters_of(candidate.text)
        known = candidate.meaning.certainty is Certainty.WHOLE
        if text in whole or (len(text) >= LONG_VALUE and text in all_of_them):
            found.append(UNSAID if known else 0)
        else:
            found.append(1 if known and text and number in named else UNSAID)
    return found


def _values(truth: object) -> Iterator[str]:
    """Every text of a truth; keys that begin with _ are remarks."""
    if isinstance(truth, dict):
        for key, value in truth.items():
            if not key.startswith("_"):
                yield from _values(value)
    elif isinstance(truth, list):
        for value in truth:
            yield from _values(value)
    elif isinstance(truth, str):
        yield truth
