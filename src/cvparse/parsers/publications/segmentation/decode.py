"""The one decision over a reference: which stretch of its units is which field.

Each unit opens a field, goes on with the one before it, or belongs to none. A reading's score is the sum of the weights
of all evidence for what each unit is, and of each field behind the one before it; the reading with the highest score
wins (Viterbi). Readings that are far behind the best one at a unit are not followed further. Weights are whole numbers,
so that a sum is the same on every machine.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from operator import add
from struct import Struct

from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.list_style.style import NO_STYLE, ListStyle, Step
from cvparse.parsers.publications.segmentation.evidence import Key, evidence_in, short_gap
from cvparse.parsers.publications.segmentation.weights import INSIDE, SCALE, STATES, shipped

HOPELESS = 6 * SCALE  # a state so far below the best of its unit is not tried as a border
BEHIND = 9 * SCALE  # a reading so far below the best one is not followed
START = "^"  # in the place of a gap, in front of the first unit
NOTHING = -1  # the field in front of the first unit
LANE = 32  # bits of a sum of weights; the sums of all states stand side by side in one number and are added at once
ZERO = 1 << (LANE - 1)  # the middle of a lane, added to each sum: none is below zero, and none reaches the next lane
ZEROS = sum(ZERO << (LANE * state) for state in range(len(STATES)))
_LANES = Struct(f"<{len(STATES)}I")
Table = tuple[tuple[int, ...], ...]


@lru_cache(maxsize=60000)  # kept for the references that follow
def _sum(key: Key, lexicon: Lexicon) -> int:
    """The weights of the evidence that a key stands for, of each state in its lane."""
    known = shipped().evidence
    return sum(
        weight << (LANE * state) for name in evidence_in(key, lexicon) if name in known for state, weight in known[name]
    )


def clear() -> None:
    """Forget the sums that are kept: the weights are others now."""
    _sum.cache_clear()
    _of_list.cache_clear()


def score_units(rows: Sequence[Sequence[Key]], lexicon: Lexicon) -> list[tuple[int, ...]]:
    """The weight of each state for each unit, all above zero."""
    return [
        _LANES.unpack(sum([_sum(key, lexicon) for key in keys], ZEROS).to_bytes(_LANES.size, "little")) for keys in rows
    ]


def best_states(
    scores: Sequence[Sequence[int]], gaps: Sequence[str], style: ListStyle = NO_STYLE, without: Sequence[str] = ()
) -> list[int]:
    """The states of the best reading, by the style of its list. No unit is in a field of those it is `without`."""
    if not scores:
        return []
    borders = [state for state in (0, *range(INSIDE, len(STATES))) if not state or STATES[state].lower() not in without]
    opening = _of_list(style, START) if style.steps else ((0,),) * len(STATES)
    before = {state: scores[0][state] + opening[state][0] for state in borders}  # the best score that ends in a state
    backs: list[dict[int, int]] = []
    for row, gap in zip(scores[1:], gaps[1:], strict=False):
        behind = _of_list(style, short_gap(gap)) if style.steps else shipped().behind
        least = max(before.values()) - BEHIND
        alive = [(state, score) for state, score in before.items() if score >= least]
        here: dict[int, int] = {}
        back: dict[int, int] = {}
        for state, score in alive:
            if state:
                inside = state - INSIDE + 1 if state >= INSIDE else state
                going = score + behind[inside][state] + row[inside]
                if going > here.get(inside, 0):
                    here[inside], back[inside] = going, state
        least = max(row) - HOPELESS
        for state in borders:
            if row[state] >= least:
                steps = behind[state]
                top, last = max([(score + steps[one], one) for one, score in alive])
                here[state], back[state] = top + row[state], last
        backs.append(back)
        before = here
    state = max(before, key=before.__getitem__)
    found = [state]
    for back in reversed(backs):
        state = back[state]
        found.append(state)
    found.reverse()
    return found


@lru_cache(maxsize=1024)
def _of_list(style: ListStyle, gap: str) -> Table:
    """The weight of each state behind each other one, where this gap is between them: by all lists, and by this one."""
    if gap == START:
        return tuple((round(SCALE * style.likelihood((NOTHING, START, state))),) for state in range(len(STATES)))
    rows = []
    for state, row in enumerate(shipped().behind):
        customs = [round(SCALE * style.likelihood((before, gap, state))) for before in range(INSIDE)]
        rows.append(tuple(map(add, row, (*customs, *customs[1:]))))
    return tuple(rows)


def steps_of(states: Sequence[int], gaps: Sequence[str]) -> tuple[Step, ...]:
    """Which state follows which field, with which gap between them: what a list has in common."""
    found: list[Step] = []
    before, gap = NOTHING, START
    for state, behind in zip(states, gaps[1:], strict=False):
        found.append((before, gap, state))
        before, gap = (state - INSIDE + 1 if state >= INSIDE else state), short_gap(behind)
    return tuple(found)
