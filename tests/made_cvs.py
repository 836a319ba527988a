"""CVs made by hypothesis, as a list that is the same in every run."""

from __future__ import annotations

import importlib.util
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings

from cvparse.model import CV


def made(count: int, number: int) -> list[CV]:
    """So many CVs; the same number gives the same CVs."""
    spec = importlib.util.spec_from_file_location("strategies", Path(__file__).parent / "render" / "strategies.py")
    strategies = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(strategies)
    found: list[CV] = []

    @seed(number)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategies.cvs())
    def collect(cv: CV) -> None:
        found.append(cv)

    collect()
    return found
