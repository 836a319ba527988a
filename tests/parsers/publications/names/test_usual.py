"""What words are usual as: given names, family names, or both."""

import pytest

from cvparse.parsers.publications.names.usual import FAMILY, GIVEN, letters_of, usage_of


@pytest.mark.parametrize(
    ("word", "usage"),
    [
        ("Anna", GIVEN),
        ("JÜRGEN", GIVEN),
        ("Anna-Xqz", GIVEN),
        ("Lindqvist", FAMILY),
        ("Wang", FAMILY),
        ("Xqzburg", ""),
        ("A.", ""),
        ("2", ""),
    ],
)
def test_usage(word, usage):
    assert usage_of(word) == usage


def test_letters():
    assert letters_of("Núñez-Pérez") == "nunez"
