"""Which division of a grant is right: the one decision over all of them, with the list as evidence.

Each division has a sum of evidence (`evidence`) with fitted weights (`weights.toml`, made by `tests/fit/grants.py`). At
first sight each grant is divided by its own evidence; what the list then has in common is evidence for each of its
grants, and the highest sum of both is taken. No piece of evidence vetoes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from cvparse.lexicon.types import Lexicon
from cvparse.parsers.grants.division import Division, Open, divisions_of
from cvparse.parsers.grants.evidence import Evidence, habit_of
from cvparse.text.fitted_weights import fitted_weights

FIRST_SIGHT, WITH_LIST = "first_sight", "weights"
ALIKE = ("order", "title face", "funder face")  # traits that the grants of one list share, whatever else they print
APART = 3.0  # what it costs at most that one grant of a list is not printed as the others are
Candidate = tuple[Division, tuple[str, ...], Mapping[str, str]]
"""A division with the names of its evidence and with its traits."""


@lru_cache(maxsize=2)
def weights(table: str = WITH_LIST) -> Mapping[str, float]:
    """What each piece of evidence weighs: by itself (`first_sight`), or where the list is known."""
    return fitted_weights("cvparse.parsers.grants", "weights.toml", table)


def candidates_of(every: Sequence[Open], lexicon: Lexicon) -> list[list[Candidate]]:
    """For each grant of a list all its divisions with their own evidence."""
    asked = [(grant, Evidence(grant, lexicon)) for grant in every]
    return [[(one, says.of(one), says.traits_of(one)) for one in divisions_of(grant)] for grant, says in asked]


def with_list(every: Sequence[Sequence[Candidate]], sums: Sequence[Sequence[float]]) -> list[list[Candidate]]:
    """The candidates with what their list has in common as further evidence; `sums` are those of first sight."""
    first = [found[at][2] for found, at in zip(every, printed_alike(every, sums), strict=True)]
    habit = habit_of(first)
    return [
        [(one, (*names, *habit.of(traits, own)), traits) for one, names, traits in found]
        for found, own in zip(every, first, strict=True)
    ]


def printed_alike(every: Sequence[Sequence[Candidate]], sums: Sequence[Sequence[float]]) -> list[int]:
    """The number of the division of each grant, where all are to be printed alike: the way of printing is taken by
    which the whole list has the highest sum, and a grant that it would cost more than `APART` keeps its own."""
    best: list[dict[tuple[str, ...], int]] = []
    for found, own in zip(every, sums, strict=True):
        of: dict[tuple[str, ...], int] = {}
        for at, (_, _, traits) in enumerate(found):
            way = tuple(traits.get(name, "") for name in ALIKE)
            if way not in of or own[at] > own[of[way]]:
                of[way] = at
        best.append(of)
    tops = [max(own) for own in sums]
    ways = {way: None for of in best for way in of}

    def gain(way: tuple[str, ...]) -> float:
        return sum(
            max(own[of[way]] - top, -APART) if way in of else -APART
            for of, own, top in zip(best, sums, tops, strict=True)
        )

    taken = max(ways, key=gain)
    return [
        of[taken] if taken in of and own[of[taken]] >= top - APART else list(own).index(top)
        for of, own, top in zip(best, sums, tops, strict=True)
    ]


def divided(every: Sequence[Open], lexicon: Lexicon) -> list[Division]:
    """The division of each grant of a list.

    Reads `Rivers and Ice. Hollow Oak` as a title and a funder where the other grants of the list have a known funder
    behind their full stop; refuses `Ice and Snow, Fens and Lakes` for one that prints its title in quotes.
    """
    if not every:
        return []
    alone = candidates_of(every, lexicon)
    listed = with_list(alone, [_sums(found, weights(FIRST_SIGHT)) for found in alone])
    sums = [_sums(found, weights()) for found in listed]
    return [found[own.index(max(own))][0] for found, own in zip(listed, sums, strict=True)]


def _sums(found: Sequence[Candidate], known: Mapping[str, float]) -> list[float]:
    return [sum(known.get(name, 0.0) for name in names) for _, names, _ in found]
