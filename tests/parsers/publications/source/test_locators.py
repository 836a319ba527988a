"""The numbers of a reference that can be a part of its tail, each with its cue."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.source.locators import find_atoms, month_of

LEXICON = load(())


@pytest.mark.parametrize("text", ["the 22nd symposium", "no numbers at all", "C3PO"])
def test_no_atoms(text):
    assert find_atoms(text, 0, len(text), LEXICON) == []


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("March 2024", 3),
        ("2024-03-01", 3),
        ("2024-13-01", None),
        ("05/2017", 5),
        ("March-April 2024", 3),
        ("Ice 2024", None),
        ("", None),
    ],
)
def test_the_first_month_of_a_date(text, month):
    assert month_of(text, LEXICON) == month


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Ice vol. 3", ["volume"]),
        ("Ice no. 3", ["issue"]),
        ("Ice pp. 3-9", ["pages"]),
        ("Ice 3-9", ["range"]),
        ("Ice 7", ["number"]),
        ("Ice 2019", ["date"]),
        ("Ice May 2019", ["date"]),
        ("Ice 30-31 May 2019", ["date"]),
        ("Ice 45-67, May 2019", ["range", "date"]),  # pages: no month has such days
        ("Ice 32-33 May 2019", ["range", "date"]),
        ("Ice 312 pp.", ["count"]),
        ("Ice, May 3.", ["monthday"]),
        ("Ice, may 3.", []),
        ("Ice xy12", []),
        ("Ice cr12", ["number"]),
        ("Ice msad170", ["number"]),
    ],
)
def test_the_roles_of_numbers(text, roles):
    assert [atom.role for atom in find_atoms(text, 0, len(text), LEXICON)] == roles


@pytest.mark.parametrize(
    ("text", "bracketed"), [("Ice (7)", True), ("Ice [7]", True), ("Ice (7", False), ("Ice 7)", False), ("7", False)]
)
def test_numbers_in_brackets(text, bracketed):
    assert [atom.bracketed for atom in find_atoms(text, 0, len(text), LEXICON)] == [bracketed]
