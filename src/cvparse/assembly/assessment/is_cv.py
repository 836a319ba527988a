"""Whether a document is a CV: one sum of named evidence (`document_evidence`) with fitted weights.

The weights (`cv_weights.toml`) are made by `tests/fit/not_a_cv.py` on CVs and on invoices, papers, theses, slides,
letters, forms and recipes in many languages. A document whose sum is below zero is no CV. No evidence vetoes.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

ANY_DOCUMENT = "any document"
MOST_SAID = 3  # reasons in a message


@dataclass(frozen=True, slots=True)
class Judgement:
    """The evidence with its weights, above zero for a CV, and their sum."""

    parts: tuple[tuple[str, float], ...]
    total: float

    @property
    def is_cv(self) -> bool:
        return self.total >= 0

    @property
    def against(self) -> tuple[str, ...]:
        """The names of what speaks most against a CV."""
        heaviest = sorted((part for part in self.parts if part[1] < 0), key=lambda part: part[1])
        return tuple(name for name, _ in heaviest[:MOST_SAID])


@lru_cache(maxsize=1)
def weights() -> Mapping[str, float]:
    """What each piece of evidence weighs, and under `ANY_DOCUMENT` what speaks for any document."""
    data = tomllib.loads(files("cvparse.assembly.assessment").joinpath("cv_weights.toml").read_text("utf-8"))
    return {str(name): float(weight) for name, weight in data["weights"].items()}


def judge(evidence: Sequence[str]) -> Judgement:
    """The sum of the evidence that a document shows."""
    known = weights()
    parts = tuple((name, known[name]) for name in evidence if name in known)
    return Judgement(parts, round(known.get(ANY_DOCUMENT, 0.0) + sum(weight for _, weight in parts), 6))
