"""Groups from pairs: things that are joined, directly or through others, are one group.

The things are numbers here. What they stand for is known to the caller only. Two that are kept apart never come into
one group, whatever else would join them: then the pair that comes first holds, and the other is refused.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import TypeVar

T = TypeVar("T", bound=Hashable)


class Groups:
    """Numbers that are joined pair by pair; `a` with `b` and `b` with `c` makes one group of three."""

    def __init__(self) -> None:
        self._leader: dict[int, int] = {}
        self._apart: dict[int, set[int]] = {}  # by the leaders of the groups

    def leader(self, one: int) -> int:
        """The first of the group, by which the group is known; the way to it is shortened for the next question."""
        root = one
        while (above := self._leader.get(root, root)) != root:
            root = above
        while (above := self._leader.get(one, one)) != root:
            self._leader[one], one = root, above
        return root

    def are_together(self, one: int, other: int) -> bool:
        """Whether two numbers are in one group."""
        return self.leader(one) == self.leader(other)

    def are_apart(self, one: int, other: int) -> bool:
        """Whether the groups of two numbers are kept apart."""
        return self.leader(other) in self._apart.get(self.leader(one), ())

    def keep_apart(self, one: int, other: int) -> bool:
        """The groups of two numbers never become one; False where they are one already."""
        first, second = self.leader(one), self.leader(other)
        if first == second:
            return False
        self._apart.setdefault(first, set()).add(second)
        self._apart.setdefault(second, set()).add(first)
        return True

    def join(self, one: int, other: int) -> bool:
        """Put two numbers, and the groups that they are in, into one group; False where they are kept apart."""
        first, second = sorted((self.leader(one), self.leader(other)))
        if second in self._apart.get(first, ()):
            return False
        self._leader.setdefault(first, first)
        self._leader[second] = first
        for foe in self._apart.pop(second, ()):
            self._apart[foe].discard(second)
            self._apart[foe].add(first)
            self._apart.setdefault(first, set()).add(foe)
        return True

    def join_all(self, members: Sequence[int]) -> list[tuple[int, int]]:
        """Join numbers that have something in common, each with the first that it is not kept apart from; the pairs
        that were joined so."""
        leaders: list[int] = []
        joined = []
        for member in members:
            leader = next((one for one in leaders if self.join(one, member)), None)
            if leader is None:
                leaders.append(member)
            else:
                joined.append((leader, member))
        return joined

    def all(self) -> list[list[int]]:
        """The groups of two and more, each in rising order, the groups by their first member."""
        members: dict[int, list[int]] = {}
        for one in sorted(self._leader):
            members.setdefault(self.leader(one), []).append(one)
        return [group for _, group in sorted(members.items()) if len(group) > 1]


def sharing_a_key(keyed: Iterable[tuple[T | None, int]]) -> list[list[int]]:
    """The numbers that share a key, for each key that several have, each number once. None is no key."""
    having: dict[T, dict[int, None]] = {}
    for key, number in keyed:
        if key is not None:
            having.setdefault(key, {})[number] = None
    return [list(numbers) for numbers in having.values() if len(numbers) > 1]
