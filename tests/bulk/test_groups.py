"""Groups from pairs: what is joined to the same is together, and nothing else."""

import pytest

from cvparse.bulk.groups import Groups, pairs_by_key


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
        ([("a", 1), ("a", 2), ("a", 3)], [(1, 2), (1, 3)]),
        ([(None, 1), (None, 2)], []),
        ([("a", 1), ("a", 1)], []),  # the same thing, with the same key twice
        ([("", 1), ("", 2)], [(1, 2)]),
    ],
)
def test_a_key_pairs_all_that_have_it_with_the_first(keyed, expected):
    assert list(pairs_by_key(keyed)) == expected
