"""Named evidence becomes one sum, and what speaks most against is told: for a document (`assessment/is_cv`), and for an
entry (`confidence/sureness`). What the sum means, and which evidence there is, stands there. No evidence vetoes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Self

from cvparse.text.value_class import dataclass

MOST_SAID = 3  # reasons that are shown


@dataclass(frozen=True, slots=True)
class Weighed:
    """The evidence that has weights, each with its own, and the sum of all of them."""

    parts: tuple[tuple[str, float], ...]
    total: float

    @classmethod
    def by(cls, known: Mapping[str, float], always: str, evidence: Sequence[str]) -> Self:
        """The sum of this evidence by the `known` weights, and of what weighs `always`."""
        parts = tuple((name, known[name]) for name in evidence if name in known)
        return cls(parts, round(known.get(always, 0.0) + sum(weight for _, weight in parts), 6))

    @property
    def against(self) -> tuple[str, ...]:
        """The names of what speaks most against, the heaviest first."""
        heaviest = sorted((part for part in self.parts if part[1] < 0), key=lambda part: part[1])
        return tuple(name for name, _ in heaviest[:MOST_SAID])
