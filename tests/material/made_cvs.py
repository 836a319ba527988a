"""CVs made by hypothesis, as a list that is the same in every run."""

from __future__ import annotations

from hypothesis import HealthCheck, Phase, given, seed, settings

from cvparse.model import CV
from strategies import cvs


def made(count: int, number: int, most_works: int = 12) -> list[CV]:
    """So many CVs with so many works in a group at most; the same numbers give the same CVs."""
    found: list[CV] = []

    @seed(number)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(cvs(most_works=most_works))
    def collect(cv: CV) -> None:
        found.append(cv)

    collect()
    return found
