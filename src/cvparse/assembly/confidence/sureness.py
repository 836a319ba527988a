"""How sure it is that an entry is right in every field: one sum of named evidence (`entry_evidence`) as a probability.

The weights (`entry_weights.toml`) are fitted by `tests/fit/confidence.py` on CVs with truths, so that of the entries
with a confidence of 0.8 eight in ten are right. The confidence of a document is the share of its entries that are
likely right, less a little for each check that failed: of two documents alike the one without a failure comes first.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from math import exp

ANY_ENTRY = "any entry"
MOST_SAID = 3  # reasons that are shown
COST_OF_A_FAILURE = 0.01  # of a check: on CVs with truths more makes the order of documents worse


@dataclass(frozen=True, slots=True)
class Sureness:
    """The evidence of an entry with its weights, above zero for its being right, and their sum."""

    parts: tuple[tuple[str, float], ...]
    total: float

    @property
    def confidence(self) -> float:
        """The chance that the entry is right in every field, with two decimals."""
        return round(1 / (1 + exp(-self.total)), 2)

    @property
    def doubts(self) -> tuple[str, ...]:
        """The names of what speaks most against the entry, the heaviest first."""
        against = sorted((part for part in self.parts if part[1] < 0), key=lambda part: part[1])
        return tuple(name for name, _ in against[:MOST_SAID])


@lru_cache(maxsize=1)
def weights() -> Mapping[str, float]:
    """What each piece of evidence weighs, and under `ANY_ENTRY` what speaks for any entry."""
    data = tomllib.loads(files("cvparse.assembly.confidence").joinpath("entry_weights.toml").read_text("utf-8"))
    return {str(name): float(weight) for name, weight in data["weights"].items()}


def judge(evidence: Sequence[str]) -> Sureness:
    """The sum of the evidence that an entry shows."""
    known = weights()
    parts = tuple((name, known[name]) for name in evidence if name in known)
    return Sureness(parts, round(known.get(ANY_ENTRY, 0.0) + sum(weight for _, weight in parts), 6))


def of_document(entries: Sequence[float], failed: int) -> float:
    """The confidence of a document, from 0 to 1 with two decimals, by those of its entries and how many checks failed.
    A document without entries has none."""
    if not entries:
        return 0.0
    return round(max(0.0, sum(entries) / len(entries) - COST_OF_A_FAILURE * failed), 2)
