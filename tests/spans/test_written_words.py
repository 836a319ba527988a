"""How the words of a value are written."""

import pytest

from cvparse.spans.written_words import count_of, is_acronym, small_words


@pytest.mark.parametrize(
    ("text", "expected"), [("Given once a year", True), ("Society of the Arts", False), ("Rivers", False)]
)
def test_small_words(text, expected):
    assert small_words(text) is expected


@pytest.mark.parametrize(("words", "expected"), [(1, "1"), (2, "2"), (3, "4"), (8, "8"), (14, "14"), (15, "many")])
def test_count(words, expected):
    assert count_of("a " * words) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NSF", True),
        ("ANR/DFG.", True),
        ("FNRS PDR", True),
        ("ABcd", False),  # half of its letters
        ("ABCd", True),
        ("Ice Fund", False),
        ("N", False),
        ("NSF for Ice", False),
    ],
)
def test_acronyms(text, expected):
    assert is_acronym(text) is expected
