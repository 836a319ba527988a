"""Which entry of one list is which entry of the other: pairs, and what was added, removed, or moved.

Evidence, in this order: entries that are the same, in one order on both sides before others; then those most alike in
their words, at least half of them; then what stands at the same place between the same neighbours and agrees in at
least half of its fields, or has one field only. Each entry has one partner. Ties go to the nearer position, then to the
earlier one, so that lists of look-alikes keep their order and the result is the same in every run. It never looks at
what a field means.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from difflib import SequenceMatcher
from itertools import pairwise, product

from pydantic import JsonValue

from cvparse.compare.values import canonical, is_empty, words
from cvparse.text.value_class import dataclass

LIKENESS = 0.5  # an entry of which less than half is left is another entry
AGREEMENT = 0.5  # an entry of two fields, one of them changed, is still that entry


@dataclass(frozen=True, slots=True)
class Profile:
    """What entries are paired by: `key` is the same for the same entries, `tokens` are the words of each field and
    the pairs of neighbours among them (a long text counts by its length and its order), `fields` the stated fields."""

    key: str
    tokens: frozenset[str]
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two lists side by side: pairs in the order of the first list, and by index what has no partner.

    `moved` are the pairs that stand in another order than most; without them the others are in the same order.
    """

    pairs: tuple[tuple[int, int], ...] = ()
    removed: tuple[int, ...] = ()
    added: tuple[int, ...] = ()
    moved: frozenset[tuple[int, int]] = field(default_factory=frozenset)


def align(expected: Sequence[JsonValue], actual: Sequence[JsonValue], *, tolerant: bool = False) -> Alignment:
    """Pair the entries of two lists one to one. Only the keys that `expected` names somewhere are looked at."""
    pairing = _Pairing(expected, actual)
    pairing.settle_ends()
    pairing.profile({key for entry in expected if isinstance(entry, dict) for key in entry}, tolerant)
    pairing.settle_same()
    pairing.settle_alike()
    pairing.settle_in_place()
    return pairing.alignment()


def _profile(entry: JsonValue, named: set[str], tolerant: bool) -> Profile:
    stated = {key: entry[key] for key in sorted(entry.keys() & named)} if isinstance(entry, dict) else {"": entry}
    tokens: set[str] = set()
    for name, value in stated.items():
        found = [f"{name} {word}" for word in words(value)]
        tokens.update(found)
        tokens.update(f"{first} {second}" for first, second in pairwise(found))
    fields = {name: canonical(value, tolerant=tolerant) for name, value in stated.items() if not is_empty(value)}
    return Profile(canonical(dict(stated), tolerant=tolerant), frozenset(tokens), fields)


class _Pairing:
    """Partners found so far, by index, in both directions."""

    def __init__(self, expected: Sequence[JsonValue], actual: Sequence[JsonValue]) -> None:
        self.expected, self.actual = expected, actual
        self.partner: dict[int, int] = {}
        self.taken: dict[int, int] = {}
        self.mine: dict[int, Profile] = {}
        self.theirs: dict[int, Profile] = {}

    def settle_ends(self) -> None:
        """Pair entries that are the same from the first on, and from the last one back.

        Where two documents nearly agree these are most entries; they need no comparison of all with all.
        """
        shorter = min(len(self.expected), len(self.actual))
        same = [entry == other for entry, other in zip(self.expected, self.actual, strict=False)]
        first = next((at for at in range(shorter) if not same[at]), shorter)
        behind = 0
        while first + behind < shorter and self.expected[-1 - behind] == self.actual[-1 - behind]:
            behind += 1
        self._pair((at, at) for at in range(first))
        self._pair((len(self.expected) - back, len(self.actual) - back) for back in range(1, behind + 1))

    def profile(self, named: set[str], tolerant: bool) -> None:
        """Work out what the entries without a partner are paired by."""
        self.mine = {i: _profile(self.expected[i], named, tolerant) for i in self._unpaired()}
        self.theirs = {j: _profile(self.actual[j], named, tolerant) for j in self._untaken()}

    def settle_same(self) -> None:
        """Pair entries that are the same: first those that stand in one order on both sides, then the nearest."""
        mine, theirs = list(self.mine), list(self.theirs)
        ours = SequenceMatcher(
            None, [self.mine[i].key for i in mine], [self.theirs[j].key for j in theirs], autojunk=False
        )
        for block in ours.get_matching_blocks():
            self._pair((mine[block.a + n], theirs[block.b + n]) for n in range(block.size))
        places: dict[str, list[int]] = {}
        for j in self._untaken():
            places.setdefault(self.theirs[j].key, []).append(j)
        self._settle([(1.0, i, j) for i in self._unpaired() for j in places.get(self.mine[i].key, ())])

    def settle_alike(self) -> None:
        """Pair entries that share at least half of their words, the most alike first."""
        found: list[tuple[float, int, int]] = []
        for i, j in product(self._unpaired(), self._untaken()):
            mine, theirs = self.mine[i].tokens, self.theirs[j].tokens
            shared, size = len(mine & theirs), len(mine) + len(theirs)
            if shared and 2 * shared >= LIKENESS * size:
                found.append((2 * shared / size, i, j))
        self._settle(found)

    def settle_in_place(self) -> None:
        """Pair what is left at the same place on both sides and agrees in half of its fields, or has one field only."""
        before, after = _neighbours(len(self.expected), self.partner)
        before_actual, after_actual = _neighbours(len(self.actual), self.taken)
        found: list[tuple[float, int, int]] = []
        for i, j in product(self._unpaired(), self._untaken()):
            above = self.partner.get(before[i], -1) == before_actual[j]
            below = self.partner.get(after[i], len(self.actual)) == after_actual[j]
            if (above or below) and (agreed := _agreement(self.mine[i], self.theirs[j])) >= AGREEMENT:
                found.append((agreed, i, j))
        self._settle(found)

    def alignment(self) -> Alignment:
        pairs = tuple(sorted(self.partner.items()))
        in_order = _longest_rising([j for _, j in pairs])
        return Alignment(
            pairs,
            tuple(self._unpaired()),
            tuple(self._untaken()),
            frozenset(pair for at, pair in enumerate(pairs) if at not in in_order),
        )

    def _unpaired(self) -> list[int]:
        return [i for i in range(len(self.expected)) if i not in self.partner]

    def _untaken(self) -> list[int]:
        return [j for j in range(len(self.actual)) if j not in self.taken]

    def _pair(self, pairs: Iterable[tuple[int, int]]) -> None:
        for i, j in pairs:
            self.partner[i], self.taken[j] = j, i

    def _settle(self, candidates: list[tuple[float, int, int]]) -> None:
        """Pair the candidates, given as (likeness, expected, actual), the best first."""
        for _, i, j in sorted(candidates, key=lambda c: (-round(c[0], 3), abs(c[1] - c[2]), c[1], c[2])):
            if i not in self.partner and j not in self.taken:
                self._pair([(i, j)])


def _neighbours(count: int, paired: Mapping[int, int]) -> tuple[list[int], list[int]]:
    """For each place the nearest paired one before it (-1: none) and after it (`count`: none)."""
    before, after = [-1] * count, [count] * count
    for at in range(1, count):
        before[at] = at - 1 if at - 1 in paired else before[at - 1]
    for at in range(count - 2, -1, -1):
        after[at] = at + 1 if at + 1 in paired else after[at + 1]
    return before, after


def _agreement(one: Profile, other: Profile) -> float:
    """The share of the stated fields that are the same; 1 where neither states more than one field."""
    if len(one.fields) <= 1 and len(other.fields) <= 1:
        return 1.0
    same = sum(value == other.fields.get(name) for name, value in one.fields.items())
    return same / len(one.fields.keys() | other.fields.keys())


def _longest_rising(numbers: Sequence[int]) -> frozenset[int]:
    """The places of a longest rising run of the numbers, others left out; of several the one that ends lowest."""
    tails: list[int] = []  # for each length the place of the lowest number that ends a run of it
    previous: list[int] = []
    for at, number in enumerate(numbers):
        length = bisect_left([numbers[tail] for tail in tails], number)
        previous.append(tails[length - 1] if length else -1)
        tails[length : length + 1] = [at]
    found: list[int] = []
    at = tails[-1] if tails else -1
    while at >= 0:
        found.append(at)
        at = previous[at]
    return frozenset(found)
