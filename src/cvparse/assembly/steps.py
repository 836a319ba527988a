"""Numbers as evidence: which of a few steps a number has reached. A step is a fact that a weight can be fitted to."""

from __future__ import annotations

from collections.abc import Sequence


def step(value: float, steps: Sequence[float]) -> int:
    """How many of the rising steps a value has reached.

    >>> step(0.2, (0.1, 0.2, 0.5)), step(0.0, (0.1, 0.2, 0.5))
    (2, 0)
    """
    return sum(value >= one for one in steps)
