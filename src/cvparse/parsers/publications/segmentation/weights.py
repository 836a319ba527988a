"""The weights of the evidence, fitted by `tests/fit/references.py` and shipped as `weights.tsv`.

A line gives evidence its weights: the name, a tab, and pairs of field and weight. A field's first unit has a capital
(`Title`), the units behind it have none (`title`). A line that opens with `>` gives those of a state behind others.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

OTHER = "other"
FIELDS = (
    "label", "authors", "year", "title", "venue", "volume", "issue", "pages", "publisher", "place", "edition",
    "series", "editors", "translators", "genre", "number", "note",
)  # fmt: skip
STATES = (OTHER, *FIELDS, *(name.capitalize() for name in FIELDS))  # `other`, inside a field, at its first unit
INSIDE = len(FIELDS) + 1  # states from this number on open a field
SCALE = 100  # weights are hundredths


@dataclass(frozen=True, slots=True)
class Weights:
    """For each name of evidence, the states that it speaks for or against, each with its weight; and for each state,
    the weight of each state before it."""

    evidence: Mapping[str, tuple[tuple[int, int], ...]]
    behind: tuple[tuple[int, ...], ...]


def parse(text: str) -> Weights:
    """Read the lines of a file of weights."""
    number = {name: at for at, name in enumerate(STATES)}
    evidence: dict[str, tuple[tuple[int, int], ...]] = {}
    behind = [(0,) * len(STATES)] * len(STATES)
    for line in text.splitlines():
        name, _, rest = line.partition("\t")
        pairs = [(number[state], int(weight)) for state, _, weight in (p.rpartition(":") for p in rest.split())]
        if name.startswith(">"):
            known = dict(pairs)
            behind[number[name[1:]]] = tuple(known.get(state, 0) for state in range(len(STATES)))
        else:
            evidence[name] = tuple(pairs)
    return Weights(evidence, tuple(behind))


@lru_cache(maxsize=1)
def shipped() -> Weights:
    """The weights of the package."""
    return parse(files("cvparse.parsers.publications.segmentation").joinpath("weights.tsv").read_text("utf-8"))
