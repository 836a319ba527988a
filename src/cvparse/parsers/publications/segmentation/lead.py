"""By how much the best reading of a reference leads over others, field by field: how far it can be trusted.

Another reading leaves the best one at some unit and comes back to it at a later one. The best of those that come back
at a unit is behind by the difference of two sums that the search has made anyway (`Search`). All fields that the
two read differently between the units are in doubt by that much. Readings that the search did not follow, as they were
hopeless on the way, are no doubt.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from cvparse.parsers.publications.segmentation.weights import FIELDS, INSIDE, OTHER, SCALE
from cvparse.text.value_class import dataclass

CLOSE = 4 * SCALE  # the odds are fifty to one; what leads by more is not in doubt by the print
Table = tuple[tuple[int, ...], ...]
"""The weight of each state behind each other one."""


@dataclass(frozen=True, slots=True)
class Search:
    """The best reading, as the state of each unit, and what was followed on the way to it: for each unit but the last
    the sums that were alive with their states, and the weights of each step to the next; for each but the first the
    state before each state; and the sums at the end."""

    states: list[int]
    alive: Sequence[Sequence[tuple[int, int]]] = ()
    steps: Sequence[Table] = ()
    backs: Sequence[Mapping[int, int]] = ()


def leads_of(search: Search) -> tuple[tuple[str, int], ...]:
    """For each field that is in doubt, by how much the best reading leads over the nearest one that reads it otherwise;
    `other` stands for words in no field."""
    found: dict[str, int] = {}
    for unit, state, lead in _rivals(search):
        for name in _differing(search, unit, state):
            found[name] = min(lead, found.get(name, lead))
    return tuple(sorted(found.items()))


def _rivals(search: Search) -> Iterator[tuple[int, int, int]]:
    """The readings that are close behind the best one where they come back to it: the last unit that they read
    otherwise, as what, and by how much they are behind."""
    states = search.states
    for unit, (alive, behind) in enumerate(zip(search.alive, search.steps, strict=False)):
        state, following = states[unit], states[unit + 1]
        sums = {last: so_far + behind[following][last] for so_far, last in alive}
        goes_on = 0 < following < INSIDE
        for last, so_far in sums.items():
            if last != state and (not goes_on or last in (following, following + INSIDE - 1)):
                lead = sums[state] - so_far
                if lead < CLOSE:
                    yield unit, last, lead
    if search.alive:
        ends = {state: so_far for so_far, state in search.alive[-1]}
        for state, so_far in ends.items():
            if state != states[-1] and ends[states[-1]] - so_far < CLOSE:
                yield len(states) - 1, state, ends[states[-1]] - so_far


def _differing(search: Search, unit: int, state: int) -> Iterator[str]:
    """The fields that another reading, which has this state at this unit, and the best one give to the units before it,
    as far back as they differ."""
    while state != search.states[unit]:
        yield name_of(state)
        yield name_of(search.states[unit])
        if unit == 0:
            return
        unit -= 1
        state = search.backs[unit][state]


def name_of(state: int) -> str:
    """The field of a state."""
    if not state:
        return OTHER
    return FIELDS[state - INSIDE] if state >= INSIDE else FIELDS[state - 1]
