"""The weights of the evidence, fitted by `tests/fit/references.py` and shipped as `weights.tsv`.

A line gives evidence its weights: the name, a tab, and pairs of field and weight. A field's first unit has a capital
(`Title`), the units behind it have none (`title`). A line that opens with `>` gives those of a state behind others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib.resources import files

from cvparse.text.value_class import dataclass

OTHER = "other"
FIELDS = (
    "label", "authors", "year", "title", "venue", "volume", "issue", "pages", "publisher", "place", "edition",
    "series", "editors", "translators", "genre", "number", "note",
)  # fmt: skip
STATES = (OTHER, *FIELDS, *(name.capitalize() for name in FIELDS))  # `other`, inside a field, at its first unit
NUMBER = {name: at for at, name in enumerate(STATES)}
INSIDE = len(FIELDS) + 1  # states from this number on open a field
SCALE = 100  # weights are hundredths


@dataclass(frozen=True, slots=True)
class Weights:
    """For each name of evidence, the states that it speaks for or against, each with its weight; and for each state,
    the weight of each state before it."""

    evidence: Mapping[str, tuple[tuple[int, int], ...]]
    behind: tuple[tuple[int, ...], ...]


class _Evidence(Mapping[str, tuple[tuple[int, int], ...]]):
    """The lines of a file of weights by their name, each read when it is asked for: a CV asks for a tenth of them."""

    def __init__(self, lines: Mapping[str, str]) -> None:
        self._lines = lines
        self._read: dict[str, tuple[tuple[int, int], ...]] = {}

    def __getitem__(self, name: str) -> tuple[tuple[int, int], ...]:
        if (found := self._read.get(name)) is None:
            found = self._read[name] = _pairs(self._lines[name])
        return found

    def __contains__(self, name: object) -> bool:
        return name in self._lines

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)


def _pairs(weights: str) -> tuple[tuple[int, int], ...]:
    return tuple(
        (NUMBER[state], int(weight)) for state, _, weight in (pair.rpartition(":") for pair in weights.split())
    )


def parse(text: str) -> Weights:
    """Read the lines of a file of weights."""
    lines = {name: rest for name, _, rest in (line.partition("\t") for line in text.splitlines())}
    behind = [(0,) * len(STATES)] * len(STATES)
    for name in [name for name in lines if name.startswith(">")]:
        known = dict(_pairs(lines.pop(name)))
        behind[NUMBER[name[1:]]] = tuple(known.get(state, 0) for state in range(len(STATES)))
    return Weights(_Evidence(lines), tuple(behind))


@lru_cache(maxsize=1)
def shipped() -> Weights:
    """The weights of the package."""
    return parse(files("cvparse.parsers.publications.segmentation").joinpath("weights.tsv").read_text("utf-8"))
