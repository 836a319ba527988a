"""The one decision over a reference: which stretch of its units is which field.

Each unit opens a field, goes on with the one before it, or belongs to none. A reading's score is the sum of the weights
of all evidence for what each unit is, and of each field behind the one before it; the reading with the highest score
wins (Viterbi). Readings that are far behind the best one at a unit are not followed further. Weights are whole numbers,
so that a sum is the same on every machine.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from operator import add
from struct import Struct

from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.list_style.style import NO_STYLE, ListStyle, Step
from cvparse.parsers.publications.segmentation.evidence import (
    SIDES,
    STRETCHES,
    Key,
    evidence_in,
    evidence_of_gap,
    evidence_of_stretch,
    short_gap,
)
from cvparse.parsers.publications.segmentation.lead import Search, Table
from cvparse.parsers.publications.segmentation.overview import parts_of_gap
from cvparse.parsers.publications.segmentation.weights import INSIDE, LANE, SCALE, STATES, shipped
from cvparse.text.value_class import dataclass

HOPELESS = 5 * SCALE  # a state so far below the best of its unit is not tried as a border
BEHIND = 7 * SCALE  # a reading so far below the best one is not followed
START = "^"  # in the place of a gap, in front of the first unit
NOTHING = -1  # the field in front of the first unit
NEVER = -1  # a state that no unit is in
ZERO = 1 << (LANE - 1)  # the middle of a lane, added to each sum: none is below zero, and none reaches the next lane
ZEROS = sum(ZERO << (LANE * state) for state in range(len(STATES)))
GOING_ON = tuple(state - INSIDE + 1 if state >= INSIDE else state for state in range(len(STATES)))
"""The state of a unit that goes on with the field of this one."""
MOST_KEPT = 20000  # sums of a group, kept for the references that follow
_LANES = Struct(f"<{len(STATES)}H")


class Sums(dict[Key, int]):
    """The weights of the evidence that each key of a group stands for, of each state in its lane."""

    def __init__(self, group: str, lexicon: Lexicon) -> None:
        super().__init__()
        self.group, self.lexicon = group, lexicon
        self._stretches: dict[Key, int] = {}  # what all units of a stretch share

    def __missing__(self, key: Key) -> int:
        if len(self) >= MOST_KEPT:
            self.clear()
            self._stretches.clear()
        if self.group in STRETCHES:
            stretch = key[:-1]
            shared = self._stretches.get(stretch)
            if shared is None:
                shared = self._stretches[stretch] = _sum(evidence_of_stretch(self.group, stretch))
            found = shared + _sum(evidence_of_gap(self.group, key))
        else:
            found = _sum(evidence_in(self.group, key, self.lexicon))
        self[key] = found
        return found


class SidedSums(dict[Key, tuple[int, ...]]):
    """The same for a group whose keys speak for several units: a sum for each of them."""

    def __init__(self, group: str, lexicon: Lexicon) -> None:
        super().__init__()
        self.group, self.lexicon = group, lexicon

    def __missing__(self, key: Key) -> tuple[int, ...]:
        if len(self) >= MOST_KEPT:
            self.clear()
        found = self[key] = tuple([_sum(evidence_in(side, key, self.lexicon)) for side, _ in SIDES[self.group]])
        return found


def _sum(names: Iterable[str]) -> int:
    """The weights of this evidence, added."""
    weights = shipped()
    known, lines = weights.known_lanes, weights.lines
    found = 0
    for name in names:
        if name in known:
            found += known[name]
        elif name in lines:
            found += weights.lanes(name)
    return found


@lru_cache(maxsize=128)
def sums_of(group: str, lexicon: Lexicon) -> Sums:
    """The sums of a group that are kept."""
    return Sums(group, lexicon)


@lru_cache(maxsize=32)
def sided_sums_of(group: str, lexicon: Lexicon) -> SidedSums:
    """The sums that are kept of a group whose keys speak for several units."""
    return SidedSums(group, lexicon)


def clear() -> None:
    """Forget the sums that are kept: the weights are others now."""
    sums_of.cache_clear()
    sided_sums_of.cache_clear()
    _of_list.cache_clear()


def score_units(columns: Mapping[str, Sequence[Key]], lexicon: Lexicon) -> list[tuple[int, ...]]:
    """The weight of each state for each unit, all above zero."""
    added: list[Iterable[int]] = []
    for group, keys in columns.items():
        if group not in SIDES:
            added.append(map(sums_of(group, lexicon).__getitem__, keys))
            continue
        sides = zip(*map(sided_sums_of(group, lexicon).__getitem__, keys), strict=True)
        for (_, shift), sums in zip(SIDES[group], sides, strict=True):
            added.append((0,) * shift + sums if shift > 0 else (*sums[-shift:], *(0,) * -shift))
    return [_LANES.unpack(sum(row, ZEROS).to_bytes(_LANES.size, "little")) for row in zip(*added, strict=False)]


def best_states(
    scores: Sequence[Sequence[int]], gaps: Sequence[str], style: ListStyle = NO_STYLE, without: Sequence[str] = ()
) -> list[int]:
    """The states of the best reading, by the style of its list. No unit is in a field of those it is `without`."""
    return searched(scores, gaps, style, without).states


def searched(
    scores: Sequence[Sequence[int]], gaps: Sequence[str], style: ListStyle = NO_STYLE, without: Sequence[str] = ()
) -> Search:
    """The best reading, by the style of its list, with what was followed on the way to it."""
    if not scores:
        return Search([])
    borders = [state for state in (0, *range(INSIDE, len(STATES))) if not state or STATES[state].lower() not in without]
    opening = _of_list(style, START).behind if style.steps else ((0,),) * len(STATES)
    before = {state: scores[0][state] + opening[state][0] for state in borders}  # the best score that ends in a state
    best = max(before.values())
    backs: list[dict[int, int]] = []
    followed: list[list[tuple[int, int]]] = []
    tables: list[Table] = []
    for row, gap in zip(scores[1:], gaps[1:], strict=False):
        steps = _of_list(style, gap)
        behind, most = steps.behind, steps.most
        least = best - BEHIND
        alive = [(score, state) for state, score in before.items() if score >= least]
        here: dict[int, int] = {}
        back: dict[int, int] = {}
        top = 0
        for score, state in alive:  # its field goes on with this unit
            if state:
                inside = GOING_ON[state]
                going = score + behind[inside][state] + row[inside]
                if going > here.get(inside, 0):
                    here[inside], back[inside] = going, state
                    top = max(top, going)
        likely = max(row) - HOPELESS
        opened = [state for state in borders if row[state] >= likely]
        needed = top - BEHIND  # what ends below it is not followed in any case
        for state in opened if here or opened else borders:
            score = row[state]
            if best + most[state] + score >= needed:
                steps_to = behind[state]
                lead, back[state] = max([(so_far + steps_to[last], last) for so_far, last in alive])
                here[state] = lead = lead + score
                if lead > top:
                    top, needed = lead, max(needed, lead - BEHIND)
        backs.append(back)
        followed.append(alive)
        tables.append(behind)
        before, best = here, top
    followed.append([(score, state) for state, score in before.items()])
    state = max(before, key=before.__getitem__)
    found = [state]
    for back in reversed(backs):
        state = back[state]
        found.append(state)
    found.reverse()
    return Search(found, followed, tables, backs)


@dataclass(frozen=True, slots=True)
class _Steps:
    """The weight of each state behind each other one, and the highest of each."""

    behind: Table
    most: tuple[int, ...]


@lru_cache(maxsize=1024)
def _of_list(style: ListStyle, gap: str) -> _Steps:
    """The weights of steps where this gap is between the two units: by all lists, and by this one."""
    gap = short_gap(gap)
    if gap == START:
        first = tuple((round(SCALE * style.likelihood((NOTHING, START, state))),) for state in range(len(STATES)))
        return _Steps(first, ())
    rows = shipped().behind("".join(parts_of_gap(gap)))
    if style.steps:
        # what the list never took is equally likely for all steps behind a field and a gap
        unseen = [round(SCALE * style.likelihood((before, gap, NEVER))) for before in range(INSIDE)]
        seen: dict[int, dict[int, int]] = {}
        for step in style.steps:
            before, between, state = step
            if between == gap and before != NOTHING:
                seen.setdefault(state, {})[before] = round(SCALE * style.likelihood(step))
        rows = tuple(_with_customs(row, unseen, seen.get(state, {})) for state, row in enumerate(rows))
    return _Steps(rows, tuple(map(max, rows)))


def _with_customs(row: Sequence[int], unseen: Sequence[int], seen: Mapping[int, int]) -> tuple[int, ...]:
    customs = list(unseen)
    for before, weight in seen.items():
        customs[before] = weight
    return tuple(map(add, row, (*customs, *customs[1:])))


def steps_of(states: Sequence[int], gaps: Sequence[str]) -> tuple[Step, ...]:
    """Which state follows which field, with which gap between them: what a list has in common."""
    found: list[Step] = []
    before, gap = NOTHING, START
    for state, behind in zip(states, gaps[1:], strict=False):
        found.append((before, gap, state))
        before, gap = GOING_ON[state], short_gap(behind)
    return tuple(found)
