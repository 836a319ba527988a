"""What evidence weighs for each state of a piece, as `tests/fit/slot_material/slots.py` makes it.

Weights are whole numbers, so that a sum is the same on every machine.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cvparse.text.fitted_weights import fitted_tables
from cvparse.text.value_class import dataclass

NONE = "none"
SCALE = 100


@dataclass(frozen=True, slots=True)
class SlotWeights:
    """What evidence says of each state, and a state behind another one; state 0 is none, then all that go on, then all
    that open."""

    slots: tuple[str, ...]
    evidence: Mapping[str, tuple[int, ...]]
    steps: Mapping[str, tuple[tuple[int, ...], ...]]  # by the joint, `""` for all: [before][state]

    @property
    def states(self) -> int:
        return 1 + 2 * len(self.slots)


def states_of(slots: Sequence[str]) -> list[str]:
    """The names of the states: none, what goes on, what opens."""
    return [NONE, *(f"{slot}+" for slot in slots), *slots]


def slot_weights(package: str, name: str, slots: tuple[str, ...]) -> SlotWeights:
    """The weights of a file of a package: a table of evidence by its name, one of steps by the joint."""
    tables = fitted_tables(package, name)
    number = {state: at for at, state in enumerate(states_of(slots))}
    evidence = {}
    for shown, weights in tables["evidence"].items():
        row = [0] * len(number)
        for state, weight in weights.items():
            row[number[state]] = round(SCALE * weight)
        evidence[shown] = tuple(row)
    steps = {}
    for joint, moves in tables["steps"].items():
        table = [[0] * len(number) for _ in number]
        for move, weight in moves.items():
            before, _, state = move.partition(" > ")
            table[number[before]][number[state]] = round(SCALE * weight)
        steps[joint] = tuple(map(tuple, table))
    return SlotWeights(slots, evidence, steps)
