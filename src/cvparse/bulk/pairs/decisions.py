"""What a person decided of two persons, or of two works: that they are one, or that they are not.

A person is known by the document that is theirs, a work by its document and its `id` there, so by its print: a decision
stands whatever a newer version reads. It comes before all evidence and is final until it is undone. "Not the same" is
stronger than "the same" where the two contradict each other through a third; such a decision is not taken in the first
place (`against`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple

from cvparse.bulk.groups import Groups
from cvparse.text.value_class import dataclass


class Subject(NamedTuple):
    """A person, by the number of their document; with the `id` of an entry a work in it."""

    document: int
    entry: str = ""


Pair = tuple[Subject, Subject]
"""Two subjects, the one that sorts first in front."""


class Verdict(StrEnum):
    """What was decided: one, not one, or that an earlier decision holds no more."""

    SAME = "same"
    DIFFERENT = "different"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision of a pair, by whom and when; `revision` counts those that were made of the pair, from 1, and `called`
    says what the two were called then."""

    pair: Pair
    verdict: Verdict
    revision: int
    by: str | None = None
    at: str | None = None
    called: tuple[str, str] = ("", "")


def pair_of(one: Subject, other: Subject) -> Pair:
    """The pair in its order. Raises ValueError for one subject twice, and for a person with a work."""
    if one == other or bool(one.entry) != bool(other.entry):
        raise ValueError("a pair is two persons, or two works")
    return (one, other) if one < other else (other, one)


def decided(decisions: Iterable[Decision], places: Mapping[Subject, int]) -> Groups:
    """Groups that begin with what was decided of the subjects that have a place; evidence is to be joined to them."""
    groups = Groups()
    known = [
        (one.verdict, places[one.pair[0]], places[one.pair[1]])
        for one in decisions
        if one.pair[0] in places and one.pair[1] in places
    ]
    for verdict, one, other in known:
        if verdict is Verdict.DIFFERENT:
            groups.keep_apart(one, other)
    for verdict, one, other in known:
        if verdict is Verdict.SAME:
            groups.join(one, other)
    return groups


def against(decisions: Iterable[Decision], pair: Pair, verdict: Verdict) -> Decision | None:
    """A decision that a further one would contradict, through others or by itself; None where there is none."""
    held = [one for one in decisions if one.pair != pair]
    if verdict is Verdict.UNDONE:
        return None
    of_one, of_other = _linked(held, pair[0]), _linked(held, pair[1])
    if verdict is Verdict.DIFFERENT:
        return of_one.get(pair[1])
    foes = (one for one in held if one.verdict is Verdict.DIFFERENT)
    return next((one for one in foes if {(a in of_one, a in of_other) for a in one.pair} == _ONE_EACH), None)


_ONE_EACH = {(True, False), (False, True)}
"""Of two subjects one is in the first group, one in the second."""


def _linked(decisions: Iterable[Decision], start: Subject) -> dict[Subject, Decision | None]:
    """The subjects that are one with this one by decisions, each with the last of the decisions that lead to it."""
    joined: dict[Subject, list[tuple[Subject, Decision]]] = {}
    for decision in decisions:
        if decision.verdict is Verdict.SAME:
            one, other = decision.pair
            joined.setdefault(one, []).append((other, decision))
            joined.setdefault(other, []).append((one, decision))
    found: dict[Subject, Decision | None] = {start: None}
    ahead = [start]
    while ahead:
        for neighbour, decision in joined.get(ahead.pop(), ()):
            if neighbour not in found:
                found[neighbour] = decision
                ahead.append(neighbour)
    return found
