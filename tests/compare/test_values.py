"""When two values are the same, exactly and tolerantly; what says nothing; which words a value has."""

import pytest

from cvparse.compare.values import canonical, is_empty, same, words


@pytest.mark.parametrize("nothing", [None, False, "", [], {}])
def test_what_says_nothing(nothing):
    assert is_empty(nothing)


@pytest.mark.parametrize("something", [0, 0.0, True, " ", "0", [None], {"a": None}, 1])
def test_what_says_something(something):
    assert not is_empty(something)


@pytest.mark.parametrize(
    ("one", "other", "exactly", "tolerantly"),
    [
        ("On Rivers", "On Rivers", True, True),
        ("On Rivers", "on rivers.", False, True),
        ("cafe\u0301", "café", False, True),  # composed alike
        ("café", "cafe", False, False),
        ("12–34", "12-34", False, True),
        ("12-34", "1234", False, False),
        ("a-b", "ab", False, True),
        ("http://www.example.org/", "example.org", False, True),
        ("*", "†", False, False),
        ("*", "*", True, True),
        ("soft\u00adly", "softly", False, True),
        (None, "", False, True),
        (None, [], False, True),
        (False, None, False, True),
        (0, None, False, False),
        (2019, 2018, False, False),
        (["A", "b"], ["a", "B."], False, True),
        (["a", "b"], ["b", "a"], False, False),
        ({"a": "A", "b": None}, {"a": "a"}, False, True),
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}, True, True),
        ({"a": "1"}, {"b": "1"}, False, False),
    ],
)
def test_the_same(one, other, exactly, tolerantly):
    assert same(one, other, tolerant=False) is exactly
    assert same(one, other, tolerant=True) is tolerantly
    assert (canonical(one, tolerant=True) == canonical(other, tolerant=True)) is tolerantly


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("On Rivers, 2nd ed.", ["on", "rivers", "2nd", "ed"]),
        ("snake_case", ["snake", "case"]),
        ("河川の歴史", ["河", "川", "の", "歴", "史"]),
        ({"a": "One", "b": ["Two", {"c": 3}]}, ["one", "two", "3"]),
        ([None, "", False], []),
        (True, ["true"]),
        ("x" * 61, ["x" * 60, "x"]),
    ],
)
def test_words(value, expected):
    assert list(words(value)) == expected
