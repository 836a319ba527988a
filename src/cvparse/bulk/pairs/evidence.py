"""What speaks for and against two persons, or two works, being one; all of it is added up, and nothing has a veto.

Evidence is counted in bits, as in record linkage after Fellegi and Sunter: what two that are one share for sure, and
two others only by chance, speaks for it by the logarithm of that chance. The chance is asked of the database itself: a
name that two of a thousand persons have says much, one that thirty have says little. What differs speaks against it as
often as two prints of one thing agree there. Before anything is known, one pair of all that a thing could make is it.
A pair is proposed from `WORTH_A_LOOK` on. Pairs are looked for by keys that they share (`candidates`), never among all
pairs; a key that more have than `MOST` says nothing by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import combinations
from math import fsum, log2
from typing import Protocol, TypeVar

from cvparse.bulk.groups import Groups
from cvparse.bulk.pairs.decisions import Pair, Subject, pair_of
from cvparse.text.value_class import dataclass

WORTH_A_LOOK = -3.0  # bits: of nine such pairs one is a pair, and a person sees at a glance which
MOST = 8  # of one key: by a key of nine alone a pair has less than that


class Agreement(StrEnum):
    """Whether the two agree in an aspect, or are at least alike there."""

    AGREES = "agrees"
    ALIKE = "alike"
    DIFFERS = "differs"
    UNSAID = "unsaid"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One aspect of a pair: what each of the two says, whether they agree, and how much that says."""

    aspect: str
    one: str
    other: str
    agreement: Agreement
    bits: float = 0.0


@dataclass(frozen=True, slots=True)
class Proposal:
    """A pair that may be one, with all evidence; `bits` is the sum, in which 0 is as likely as not."""

    pair: Pair
    evidence: tuple[Evidence, ...]
    bits: float


@dataclass(frozen=True, slots=True)
class Pairs:
    """The pairs of a database: those that a person should look at, the likeliest first; and those that certain signs
    join, with these signs."""

    proposed: Sequence[Pair]
    joined: Sequence[tuple[Pair, str]]


def rarity(total: int, having: int) -> float:
    """What it says that two of so many share a value that so many have.

    >>> rarity(1024, 2), rarity(1024, 1024)
    (9.0, 0.0)
    """
    return log2(max(total, having, 1) / max(having, 1))


def summed(evidence: Iterable[Evidence], total: int) -> float:
    """The sum of the evidence, with what is known before any: of so many things a thing has one double at most."""
    return round(fsum((*(one.bits for one in evidence), -log2(max(total, 1)))), 6)


class Compared(Protocol):
    """A person or a work with what is compared of it."""

    @property
    def subject(self) -> Subject:
        """How decisions name it."""


C = TypeVar("C", bound=Compared)


def in_order(one: C, other: C) -> tuple[C, C]:
    """Two as their pair has them."""
    return (one, other) if pair_of(one.subject, other.subject)[0] == one.subject else (other, one)


def proposal_of(one: Compared, other: Compared, evidence: Iterable[Evidence], total: int) -> Proposal:
    """Two of so many, in the order of their pair, as a proposal with this evidence."""
    found = tuple(evidence)
    return Proposal(pair_of(one.subject, other.subject), found, summed(found, total))


def compared(aspect: str, one: str, other: str, *, same: bool, bits: tuple[float, float]) -> Evidence:
    """An aspect in which both say something or one does; `bits` are those of agreement and of difference."""
    if not one or not other:
        return Evidence(aspect, one, other, Agreement.UNSAID)
    agreement = Agreement.AGREES if same else Agreement.DIFFERS
    return Evidence(aspect, one, other, agreement, bits[0] if same else bits[1])


def candidates(blocks: Iterable[Sequence[int]], groups: Groups) -> Iterator[tuple[int, int]]:
    """Pairs of numbers that share a key, each once: not those that are one already, or are known to be two. Of a group
    the first stands for all."""
    seen: set[tuple[int, int]] = set()
    for block in blocks:
        leaders = sorted({groups.leader(number) for number in block})
        if len(leaders) > MOST:
            continue
        for pair in combinations(leaders, 2):
            if pair not in seen and not groups.are_apart(*pair):
                seen.add(pair)
                yield pair


def worth_a_look(proposals: Iterable[Proposal]) -> list[Proposal]:
    """The proposals that a person should see, the likeliest first."""
    found = (one for one in proposals if one.bits >= WORTH_A_LOOK)
    return sorted(found, key=lambda one: (-one.bits, one.pair))
