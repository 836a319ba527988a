"""What the word lists know of a piece."""

import pytest

from cvparse.spans.slots.known_words import are_persons, of_organizations, of_places
from written_entries import LEXICON


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("University of Kent", ["an organization"]),
        ("Rivers at the University of Kent", ["holds an organization"]),
        ("Rivers", []),
    ],
)
def test_organizations(text, names):
    assert list(of_organizations(text, LEXICON)) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Oslo", ["a place"]),
        ("Rivers, Oslo", ["a place at its end"]),
        ("Oslo rivers", []),
        ("Rivers", []),
    ],
)
def test_places(text, names):
    assert list(of_places(text, LEXICON)) == names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A. Example and B. Muster", True),
        ("A. Example", True),
        ("Rivers by A. Example", False),
        ("A. Example: Slow rivers of the north", False),
        ("", False),
    ],
)
def test_persons(text, expected):
    assert are_persons(text, LEXICON) is expected
