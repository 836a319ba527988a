"""What was decided comes before evidence, and no decision contradicts another one."""

import pytest

from cvparse.bulk.pairs.decisions import Decision, Subject, Verdict, against, decided, pair_of

ONE, TWO, THREE, FOUR = (Subject(number) for number in (1, 2, 3, 4))
PLACES = {ONE: 0, TWO: 1, THREE: 2, FOUR: 3}


def same(one, other):
    return Decision(pair_of(one, other), Verdict.SAME, 1)


def different(one, other):
    return Decision(pair_of(one, other), Verdict.DIFFERENT, 1)


def test_a_pair_has_one_order():
    assert pair_of(TWO, ONE) == pair_of(ONE, TWO) == (ONE, TWO)
    assert pair_of(Subject(1, "publications-b"), Subject(1, "publications-a"))[0].entry == "publications-a"


@pytest.mark.parametrize(("one", "other"), [(ONE, ONE), (ONE, Subject(2, "publications-a"))])
def test_what_is_no_pair(one, other):
    with pytest.raises(ValueError, match="two persons, or two works"):
        pair_of(one, other)


@pytest.mark.parametrize(
    ("decisions", "joins", "groups"),
    [
        ([], [(0, 1)], [[0, 1]]),
        ([same(ONE, THREE)], [], [[0, 2]]),
        ([different(ONE, TWO)], [(0, 1)], []),
        ([different(ONE, TWO)], [(0, 2), (1, 2)], [[0, 2]]),
        ([same(ONE, TWO), same(TWO, THREE), different(ONE, THREE)], [], [[0, 1]]),  # "not the same" is the stronger
        ([same(ONE, Subject(9))], [], []),  # one of the two is not there
        ([Decision((ONE, TWO), Verdict.UNDONE, 2)], [], []),
    ],
)
def test_groups_begin_with_what_was_decided(decisions, joins, groups):
    found = decided(decisions, PLACES)
    for pair in joins:
        found.join(*pair)
    assert found.all() == groups


LINKED = [same(ONE, TWO), same(TWO, THREE)]


@pytest.mark.parametrize(
    ("held", "pair", "verdict", "foe"),
    [
        ([], (ONE, TWO), Verdict.SAME, None),
        (LINKED, (ONE, THREE), Verdict.DIFFERENT, LINKED[1]),
        (LINKED, (ONE, FOUR), Verdict.DIFFERENT, None),
        (LINKED, (ONE, THREE), Verdict.SAME, None),
        ([different(ONE, TWO)], (TWO, THREE), Verdict.SAME, None),
        ([different(ONE, TWO), same(ONE, THREE)], (TWO, THREE), Verdict.SAME, different(ONE, TWO)),
        ([*LINKED, different(THREE, FOUR)], (ONE, FOUR), Verdict.SAME, different(THREE, FOUR)),
        ([different(ONE, TWO)], (THREE, FOUR), Verdict.SAME, None),
        (LINKED, (ONE, TWO), Verdict.UNDONE, None),
        ([same(ONE, TWO)], (ONE, TWO), Verdict.DIFFERENT, None),  # of the pair itself the revision tells
    ],
)
def test_a_decision_against_another_one_is_told(held, pair, verdict, foe):
    assert against(held, pair, verdict) == foe
