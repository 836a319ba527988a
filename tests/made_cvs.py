"""CVs made by hypothesis, as a list that is the same in every run."""

from __future__ import annotations

from hypothesis import HealthCheck, Phase, given, seed, settings

from cvparse.model import CV
from strategies import cvs


def made(count: int, number: int) -> list[CV]:
    """So many CVs; the same number gives the same CVs."""
    found: list[CV] = []

    @seed(number)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(cvs())
    def collect(cv: CV) -> None:
        found.append(cv)

    collect()
    return found
