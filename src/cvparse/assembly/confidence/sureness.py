"""How sure it is that an entry is right in every field: one sum of named evidence (`entry_evidence`) as a probability.

The weights (`entry_weights.toml`) are fitted by `tests/fit/confidence.py` on CVs with truths, so that of the entries
with a confidence of 0.8 eight in ten are right. Works have a table of their own: what speaks against a post (words in a
note) is usual in a reference, and the other way round. The confidence of a document is the share of its entries that
are likely right, less a little for each check that failed: of two documents alike the one without a failure comes
first.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import exp

from cvparse.assembly.weighing import Weighed
from cvparse.model import SectionKind
from cvparse.text.fitted_weights import fitted_weights
from cvparse.text.value_class import dataclass

ANY_ENTRY = "any entry"
ANY_VALUE = "any value"
WORKS, OTHERS = "works", "others"
"""The tables of weights of entries."""
COST_OF_A_FAILURE = 0.01  # of a check: on CVs with truths more makes the order of documents worse


@dataclass(frozen=True, slots=True)
class Sureness(Weighed):
    """The evidence of an entry with its weights, above zero for its being right, and their sum."""

    @property
    def confidence(self) -> float:
        """The chance that the entry is right in every field, with two decimals."""
        return round(1 / (1 + exp(-self.total)), 2)


@lru_cache(maxsize=2)
def weights(table: str) -> Mapping[str, float]:
    """What each piece of evidence weighs, of works or of other entries, and under `ANY_ENTRY` what speaks for any."""
    return fitted_weights("cvparse.assembly.confidence", "entry_weights.toml", table)


@lru_cache(maxsize=1)
def value_weights() -> Mapping[str, float]:
    """The same for a value, and under `ANY_VALUE` what speaks for any value."""
    return fitted_weights("cvparse.assembly.confidence", "value_weights.toml")


def judge(evidence: Sequence[str], table: str) -> Sureness:
    """The sum of the evidence that an entry shows, by the table of its kind."""
    return Sureness.by(weights(table), ANY_ENTRY, evidence)


def table_of(collection: str) -> str:
    """The table of weights for entries of a collection."""
    return WORKS if collection == SectionKind.PUBLICATIONS.value else OTHERS


def judge_value(evidence: Sequence[str]) -> Sureness:
    """The sum of the evidence that a value shows."""
    return Sureness.by(value_weights(), ANY_VALUE, evidence)


def of_document(entries: Sequence[float], failed: int) -> float:
    """The confidence of a document, from 0 to 1 with two decimals, by those of its entries and how many checks failed.
    A document without entries has none."""
    if not entries:
        return 0.0
    return round(max(0.0, sum(entries) / len(entries) - COST_OF_A_FAILURE * failed), 2)
