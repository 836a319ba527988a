"""Entries find their partners by likeness, by place, and each only one; what moved is told from what stayed."""

import pytest

from cvparse.compare.align import align

A, B, C, D = ({"title": t} for t in ("On Rivers and Weirs", "Lakes of the North", "Seas under the Moon", "Wells"))


@pytest.mark.parametrize(
    ("expected", "actual", "pairs", "removed", "added", "moved"),
    [
        ([], [], (), (), (), set()),
        ([A, B], [A, B], ((0, 0), (1, 1)), (), (), set()),
        ([A, A], [A], ((0, 0),), (1,), (), set()),
        ([A, B, C], [B, C, A], ((0, 2), (1, 0), (2, 1)), (), (), {(0, 2)}),
        ([A, B], [C, A, B], ((0, 1), (1, 2)), (), (0,), set()),
        ([A, B, A], [B, A], ((1, 0), (2, 1)), (0,), (), set()),  # of two that are the same, the one that is missing
        ([A, B], [B, B], ((0, 0), (1, 1)), (), (), set()),
        ([C, A, D, A], [A, C, A, D], ((0, 1), (1, 2), (2, 3), (3, 0)), (), (), {(3, 0)}),
        ([A], [{"title": "On the Rivers and Weirs"}], ((0, 0),), (), (), set()),
        ([A, B], [A, D], ((0, 0), (1, 1)), (), (), set()),  # one field, in its place
        ([{**A, "x": 1, "y": 2}], [{**D, "x": 3, "y": 4}], (), (0,), (0,), set()),  # another entry in its place
        (["chess", "go"], ["go"], ((1, 0),), (0,), (), set()),
        (["河川の歴史"], ["河川の歴史書"], ((0, 0),), (), (), set()),  # a script without blanks
    ],
)
def test_partners(expected, actual, pairs, removed, added, moved):
    found = align(expected, actual)
    assert (found.pairs, found.removed, found.added, set(found.moved)) == (pairs, removed, added, moved)


def test_keys_that_are_not_named_do_not_tell_entries_apart():
    assert align([A], [{**A, "venue": "A long name of a journal that nobody asked for, in many words"}]).pairs == (
        (0, 0),
    )


def test_tolerantly_the_same_entries_are_paired_first():
    expected, actual = [{"title": "A B", "n": 1}], [{"title": "A B", "n": 2}, {"title": "“a b.”", "n": 1}]
    assert align(expected, actual, tolerant=True).pairs == ((0, 1),)
