"""Evidence: what is rare says much, one sum decides, and pairs come from keys that few share."""

import pytest

from cvparse.bulk.groups import Groups
from cvparse.bulk.pairs.decisions import Subject
from cvparse.bulk.pairs.evidence import (
    MOST,
    WORTH_A_LOOK,
    Agreement,
    Evidence,
    Proposal,
    candidates,
    compared,
    rarity,
    summed,
    worth_a_look,
)

PAIR = (Subject(1), Subject(2))


@pytest.mark.parametrize(
    ("total", "having", "bits"), [(1024, 2, 9), (1024, 1024, 0), (1024, 0, 10), (0, 0, 0), (2, 4, 0)]
)
def test_what_few_share_says_much(total, having, bits):
    assert rarity(total, having) == bits


def test_of_a_thousand_a_name_that_two_have_is_half_of_it():
    evidence = [Evidence("Name", "A", "A", Agreement.AGREES, rarity(1000, 2))]
    assert summed(evidence, 1000) == -1.0
    assert summed([], 1) == summed([], 0) == 0.0


@pytest.mark.parametrize(
    ("one", "other", "same", "agreement", "bits"),
    [
        ("a", "a", True, Agreement.AGREES, 4),
        ("a", "b", False, Agreement.DIFFERS, -2),
        ("", "b", False, Agreement.UNSAID, 0),
        ("a", "", False, Agreement.UNSAID, 0),
        ("", "", True, Agreement.UNSAID, 0),  # two that say nothing do not agree in it
    ],
)
def test_what_only_one_says_says_nothing(one, other, same, agreement, bits):
    assert compared("Year", one, other, same=same, bits=(4, -2)) == Evidence("Year", one, other, agreement, bits)


def test_pairs_come_from_keys_and_each_once():
    groups = Groups()
    groups.join(0, 1)
    groups.keep_apart(2, 3)
    blocks = [[0, 1], [1, 2], [0, 2], [2, 3], [4, 5]]
    assert list(candidates(blocks, groups)) == [(0, 2), (4, 5)]


def test_a_key_that_many_share_says_nothing_by_itself():
    assert len(list(candidates([range(MOST)], Groups()))) == MOST * (MOST - 1) // 2
    assert list(candidates([range(MOST + 1)], Groups())) == []
    groups = Groups()
    groups.join(0, 1)
    assert list(candidates([range(MOST + 1)], groups)), "two that are one count once"


def test_the_likeliest_come_first_and_the_unlikely_not_at_all():
    bits = [WORTH_A_LOOK - 0.1, WORTH_A_LOOK, 3.0]
    found = worth_a_look(Proposal(PAIR, (), one) for one in bits)
    assert [one.bits for one in found] == [3.0, WORTH_A_LOOK]
