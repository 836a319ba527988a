"""The best reading of an entry's pieces: each opens a slot, goes on with the one before it, or belongs to none.

A reading's score is the sum of the weights of all evidence for what each piece is, and of each slot behind the one
before it by what is printed between the two; the reading with the highest score wins (Viterbi). No evidence vetoes.
"""

from __future__ import annotations

from collections.abc import Sequence

from cvparse.spans.slots.weights import NONE, SlotWeights

Evidence = Sequence[Sequence[str]]  # the names of what each piece of an entry shows
Runs = tuple[tuple[str, int, int], ...]  # slot, first piece, the piece behind the last


def best_states(
    evidence: Evidence, joints: Sequence[str], weights: SlotWeights, first: Sequence[str] = ()
) -> list[int]:
    """The states of the best reading of one entry, the first of equal ones; of those whose first piece opens one of the
    slots `first`, where any are given."""
    if not evidence:
        return []
    count, inside = weights.states, len(weights.slots)
    every = weights.steps.get("", ((0,) * count,) * count)
    scores = [_sums(names, weights) for names in evidence]
    borders = [0, *range(1 + inside, count)]
    if first:
        borders = [1 + inside + weights.slots.index(slot) for slot in first]
    best = [scores[0][state] if state in borders else None for state in range(count)]
    back: list[list[int]] = []
    for row, joint in zip(scores[1:], joints[1:], strict=True):
        steps = weights.steps.get(joint)
        here: list[int | None] = [None] * count
        came = [0] * count
        for state in range(count):
            befores = (state, state + inside) if 1 <= state <= inside else range(count)
            for before in befores:
                so_far = best[before]
                if so_far is None:
                    continue
                total = so_far + every[before][state] + (steps[before][state] if steps else 0) + row[state]
                if here[state] is None or total > here[state]:  # type: ignore[operator]
                    here[state], came[state] = total, before
        back.append(came)
        best = here
    state = max((at for at in range(count) if best[at] is not None), key=lambda at: (best[at], -at))
    found = [state]
    for came in reversed(back):
        state = came[state]
        found.append(state)
    return found[::-1]


def _sums(names: Sequence[str], weights: SlotWeights) -> list[int]:
    rows = [row for name in names if (row := weights.evidence.get(name))]
    return [sum(column) for column in zip(*rows, strict=True)] if rows else [0] * weights.states


def runs_of(states: Sequence[int], slots: Sequence[str]) -> Runs:
    """The runs of pieces that are one value each, in order."""
    found: list[tuple[str, int, int]] = []
    inside = len(slots)
    for at, state in enumerate(states):
        if state > inside:
            found.append((slots[state - inside - 1], at, at + 1))
        elif state and found and found[-1][2] == at:
            found[-1] = (found[-1][0], found[-1][1], at + 1)
    return tuple(found)


def fields_of(states: Sequence[int], slots: Sequence[str]) -> list[str]:
    """The slot of each piece, NONE where it is of none."""
    names = [NONE, *slots, *slots]
    return [names[state] for state in states]
