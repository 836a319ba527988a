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


def texts(*found):
    """Entries of one text each."""
    return [{"title": text} for text in found]


@pytest.mark.parametrize(("shared", "is_paired"), [(4, True), (3, True), (2, True), (1, False), (0, False)])
def test_entries_are_alike_from_half_of_their_words_on(shared, is_paired):
    words = ["one", "two", "three", "four"]
    entry = dict(zip("abcd", words, strict=True))
    other = dict(zip("abcd", words[:shared] + ["other"] * (4 - shared), strict=True))
    found = align([entry, A], [A, other])  # at another place, so that only the words count
    assert ((0, 1) in found.pairs) is is_paired


LONG, OTHER = "one two three four five", "six seven eight nine ten"  # the words alone would pair nothing


@pytest.mark.parametrize(
    ("one", "other", "is_paired"),
    [
        ({"a": "x", "b": LONG}, {"a": "x", "b": OTHER}, True),  # half of the fields
        ({"a": "x", "b": LONG, "c": "z"}, {"a": "x", "b": OTHER, "c": "zz"}, False),  # a third
        ({"a": "x"}, {"a": "y"}, True),  # one field only
        ({"a": "x"}, {"a": "y", "b": "z"}, True),  # `b` is not named on the expected side
        ({"a": "x", "b": "w"}, {"a": "y"}, False),
        ({"a": "x", "b": None}, {"a": "y", "b": ""}, True),  # what says nothing is no field
    ],
)
@pytest.mark.parametrize("around", [([A], [B]), ([A], []), ([], [B])])
def test_what_is_left_over_in_its_place_agrees_in_half_of_its_fields(one, other, is_paired, around):
    above, below = around
    found = align([*above, one, *below], [*above, other, *below])
    assert ((len(above), len(above)) in found.pairs) is is_paired


def test_one_neighbour_is_enough_and_none_is_not():
    one, other = {"a": "x"}, {"a": "y"}
    assert align([A, one, B], [A, other, C, B]).pairs == ((0, 0), (1, 1), (2, 3))
    assert align([A, one, B], [A, C, D, other, B]).pairs == ((0, 0), (1, 1), (2, 4))
    assert align([one, A], [A, other]).pairs == ((1, 0),)


def test_the_most_alike_are_paired_first_and_of_those_the_nearest():
    near, far = "one two three four five", "one two three four"
    assert align(texts(near), texts(far, near + " six")).pairs == ((0, 1),)
    assert align(texts("a b", "a b"), texts("c", "a b x", "a b y")).pairs == ((0, 2), (1, 1))


def test_of_the_same_entries_those_in_order_are_paired_and_the_rest_has_moved():
    found = align([A, B, C, D], [D, A, B, C])
    assert found.pairs == ((0, 1), (1, 2), (2, 3), (3, 0))
    assert set(found.moved) == {(3, 0)}
    swapped = align([A, B], [B, A])
    assert len(swapped.moved) == 1 and len(swapped.pairs) == 2
