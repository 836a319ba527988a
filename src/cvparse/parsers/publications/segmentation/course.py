"""How far a reference has come at each unit, and which of its first words are printed again."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from sys import intern

LATEST = 24  # units in which the first author may be printed twice
LEAST_NAME = 3  # letters; fewer are initials
MANY_STOPS, MANY_NUMBERS = "0123", 3  # more count as three
FIRST, LAST = 5, 4  # units at both ends whose place counts
YEARS = frozenset({"Y", "Yl"})  # classes
LED = frozenset({"in", "in^"})
NO_YEAR = "0"
AROUND_YEAR = {"": ("a", "m", "p"), "(": ("a(", "m(", "p(")}  # before all years, between two, behind all; in brackets
AHEAD = {end: tuple(intern(f"{number}{end}") for number in range(MANY_NUMBERS + 1)) for end in ("", "z", "e")}
"""How many numbers are to come, near the end and at it."""


def course_of(gaps: Sequence[str], classes: Sequence[str], bracketed: Sequence[str]) -> list[tuple[str, ...]]:
    """For each unit: sentences before it, the year (to come or past), numbers to come, the cue `In`, and its place."""
    count = len(classes)
    years = [at for at, name in enumerate(classes) if name in YEARS]
    stops = [at for at in range(1, count) if _is_stop(gaps[at])]
    year = [NO_YEAR] * count
    if years:
        before, between, behind = AROUND_YEAR["(" if bracketed[years[0]] else ""]
        first, last = years[0] + 1, years[-1] + 1
        year = [before] * first + [between] * (last - first) + [behind] * (count - last)
    cue = next((at for at, name in enumerate(classes) if name in LED and gaps[at] != " "), None)
    led = [""] * count if cue is None else ["I"] * (cue + 1) + ["i"] * (count - cue - 1)
    return list(zip(_by_places(stops, MANY_STOPS, count), year, _ahead(classes), led, _places(count), strict=True))


def _ahead(classes: Sequence[str]) -> list[str]:
    """How many numbers are to come at each unit."""
    count = len(classes)
    numbers = [at for at, name in enumerate(classes) if name[0] in "dRC" and name != "dth"]
    left = [min(MANY_NUMBERS, number) for number in range(len(numbers), -1, -1)]
    found = _by_places([at + 1 for at in numbers], [AHEAD[""][number] for number in left], count)
    for at in range(max(0, count - LAST + 1), count):
        found[at] = AHEAD["e" if at == count - 1 else "z"][left[bisect_left(numbers, at)]]
    return found


def _by_places(places: Sequence[int], values: Sequence[str], count: int) -> list[str]:
    """For each unit the value of the number of places up to it; the last value stands for more."""
    found: list[str] = []
    for place, value in zip(places, values[:-1], strict=False):
        found.extend([value] * (place - len(found)))
    found.extend([values[min(len(places), len(values) - 1)]] * (count - len(found)))
    return found


@lru_cache(maxsize=2048)
def _places(count: int) -> tuple[str, ...]:
    """The place of each of so many units."""
    return tuple([intern(f"p{at if at < FIRST else 10 * at // count}") for at in range(count)])


@lru_cache(maxsize=16384)
def _is_stop(gap: str) -> bool:
    return gap[:1] in ".?!" or '"' in gap or "”" in gap


def printed_again(words: Sequence[str]) -> list[str]:
    """Which of the first words are printed again further on, and which have been before: `Lund 2007 A. Lund, …`."""
    found = [""] * len(words)
    seen: dict[str, int] = {}
    for at, word in enumerate(words[:LATEST]):
        if len(word) >= LEAST_NAME and word[0].isupper():
            first = seen.setdefault(word, at)
            if first != at and not found[first]:
                found[first], found[at] = "1", "2"
    return found
