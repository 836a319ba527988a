"""A measure as one of a few steps, so that each step can weigh what it weighs: no line is drawn through the numbers."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cache


def step(name: str, value: float, bounds: Sequence[float]) -> str:
    """The step of a value between ascending bounds, as a name.

    >>> step("gap", 0.5, (1, 2)), step("gap", 1, (1, 2)), step("gap", 9, (1, 2))
    ('gap: below 1', 'gap: 1 to 2', 'gap: from 2')
    """
    return _named(name, bisect_right(bounds, value), tuple(bounds))


@cache  # the names are few, and each line of a document asks for some twenty of them
def _named(name: str, passed: int, bounds: Sequence[float]) -> str:
    if passed == 0:
        return f"{name}: below {bounds[0]:g}"
    if passed == len(bounds):
        return f"{name}: from {bounds[-1]:g}"
    return f"{name}: {bounds[passed - 1]:g} to {bounds[passed]:g}"
