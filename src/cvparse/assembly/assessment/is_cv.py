"""Whether a document is a CV: one sum of named evidence (`document_evidence`) with fitted weights.

The weights (`cv_weights.toml`) are made by `tests/fit/not_a_cv.py` on CVs and on invoices, papers, theses, slides,
letters, forms and recipes in many languages. A document whose sum is below zero is no CV. No evidence vetoes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from cvparse.assembly.weighing import Weighed
from cvparse.text.fitted_weights import fitted_weights
from cvparse.text.value_class import dataclass

ANY_DOCUMENT = "any document"


@dataclass(frozen=True, slots=True)
class Judgement(Weighed):
    """The evidence with its weights, above zero for a CV, and their sum."""

    @property
    def is_cv(self) -> bool:
        return self.total >= 0


@lru_cache(maxsize=1)
def weights() -> Mapping[str, float]:
    """What each piece of evidence weighs, and under `ANY_DOCUMENT` what speaks for any document."""
    return fitted_weights("cvparse.assembly.assessment", "cv_weights.toml")


def judge(evidence: Sequence[str]) -> Judgement:
    """The sum of the evidence that a document shows."""
    return Judgement.by(weights(), ANY_DOCUMENT, evidence)
