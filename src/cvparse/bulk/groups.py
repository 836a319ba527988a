"""Groups from pairs: things that are joined, directly or through others, are one group.

The things are numbers here. What they stand for is known to the caller only.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import TypeVar

T = TypeVar("T", bound=Hashable)


class Groups:
    """Numbers that are joined pair by pair; `a` with `b` and `b` with `c` makes one group of three."""

    def __init__(self) -> None:
        self._leader: dict[int, int] = {}

    def _find(self, one: int) -> int:
        """The first of the group, by which the group is known; the way to it is shortened for the next question."""
        root = one
        while (above := self._leader.get(root, root)) != root:
            root = above
        while (above := self._leader.get(one, one)) != root:
            self._leader[one], one = root, above
        return root

    def join(self, one: int, other: int) -> None:
        """Put two numbers, and the groups that they are in, into one group."""
        first, second = sorted((self._find(one), self._find(other)))
        self._leader.setdefault(first, first)
        self._leader[second] = first

    def all(self) -> list[list[int]]:
        """The groups of two and more, each in rising order, the groups by their first member."""
        members: dict[int, list[int]] = {}
        for one in sorted(self._leader):
            members.setdefault(self._find(one), []).append(one)
        return [group for _, group in sorted(members.items()) if len(group) > 1]


def pairs_by_key(keyed: Iterable[tuple[T | None, int]]) -> Iterable[tuple[int, int]]:
    """Pairs of numbers that share a key: each with the first number that has the key. None is no key."""
    first: dict[T, int] = {}
    for key, number in keyed:
        if key is None:
            continue
        leader = first.setdefault(key, number)
        if leader != number:
            yield leader, number
