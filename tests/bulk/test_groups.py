"""Groups from pairs: what is joined to the same is together, and nothing else."""

import pytest

from cvparse.bulk.groups import Groups, sharing_a_key


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        ([], []),
        ([(1, 2)], [[1, 2]]),
        ([(2, 1)], [[1, 2]]),
        ([(1, 2), (2, 3)], [[1, 2, 3]]),
        ([(3, 4), (1, 2)], [[1, 2], [3, 4]]),
        ([(1, 2), (3, 4), (4, 2)], [[1, 2, 3, 4]]),
        ([(5, 6), (6, 7), (1, 7), (2, 3)], [[1, 5, 6, 7], [2, 3]]),
        ([(1, 1)], []),  # alone: no group
        ([(0, 9), (9, 0)], [[0, 9]]),
    ],
)
def test_pairs_make_groups(pairs, expected):
    groups = Groups()
    for one, other in pairs:
        groups.join(one, other)
    assert groups.all() == expected


def test_a_long_chain_is_one_group():
    groups = Groups()
    for n in reversed(range(5000)):
        groups.join(n, n + 1)
    assert groups.all() == [list(range(5001))]


@pytest.mark.parametrize(
    ("keyed", "expected"),
    [
        ([("a", 1), ("b", 2)], []),
        ([("a", 1), ("a", 2), ("b", 4), ("a", 3)], [[1, 2, 3]]),
        ([(None, 1), (None, 2)], []),
        ([("a", 1), ("a", 1)], []),  # the same thing, with the same key twice
        ([("", 1), ("", 2)], [[1, 2]]),
    ],
)
def test_those_that_share_a_key(keyed, expected):
    assert sharing_a_key(keyed) == expected


@pytest.mark.parametrize(
    ("apart", "pairs", "expected", "joined"),
    [
        ([(1, 2)], [(1, 2)], [], [False]),
        ([(1, 2)], [(1, 3), (2, 3)], [[1, 3]], [True, False]),  # through a third: the first that comes holds
        ([(1, 2)], [(2, 3), (1, 3)], [[2, 3]], [True, False]),
        ([(1, 4)], [(1, 2), (3, 4), (2, 3)], [[1, 2], [3, 4]], [True, True, False]),  # of whole groups
        ([(1, 4)], [(3, 4), (3, 5), (1, 2), (2, 5)], [[1, 2], [3, 4, 5]], [True, True, True, False]),
        ([(1, 2)], [(3, 4)], [[3, 4]], [True]),
    ],
)
def test_what_is_kept_apart_is_never_joined(apart, pairs, expected, joined):
    groups = Groups()
    for one, other in apart:
        assert groups.keep_apart(one, other)
    assert [groups.join(one, other) for one, other in pairs] == joined
    assert groups.all() == expected
    assert all(groups.are_apart(one, other) and not groups.are_together(one, other) for one, other in apart)


def test_what_is_one_already_is_not_kept_apart():
    groups = Groups()
    groups.join(1, 2)
    assert not groups.keep_apart(2, 1)
    assert groups.are_together(1, 2) and not groups.are_apart(1, 2)


def test_those_that_have_something_in_common_are_joined_but_for_two():
    groups = Groups()
    groups.keep_apart(1, 2)
    assert groups.join_all([1, 2, 3, 4]) == [(1, 3), (1, 4)]
    assert groups.all() == [[1, 3, 4]]
    groups = Groups()
    groups.keep_apart(1, 2)
    groups.keep_apart(1, 3)
    assert groups.join_all([1, 2, 3]) == [(2, 3)], "the first stands alone, the others are one"
