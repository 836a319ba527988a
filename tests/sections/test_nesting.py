"""Headings that hold others: right under them, in another dress, and what is too little for it."""

import pytest

from cvparse.lexicon import load
from cvparse.sections.candidates import Candidate, candidates_of
from cvparse.sections.nesting import are_held, is_empty, with_parts_of_one_style
from layouts import NORMS, Row, bold, heading, layout

LEXICON = load(("en",))


def candidates(*rows: Row | str) -> list[Candidate]:
    """The headings among the rows: those that are no plain text."""
    return [one for one in candidates_of(layout(*rows), LEXICON) if one.style.bold]


def levels(*rows: Row | str) -> list[int]:
    found = candidates(*rows)
    return with_parts_of_one_style(found, [1] * len(found), NORMS)


@pytest.mark.parametrize(
    ("rows", "empty"),
    [
        ([bold("Education", gap=30.0), bold("Lund", gap=30.0)], True),
        ([bold("Education", gap=30.0), "Oslo", bold("Lund", gap=30.0)], False),
        ([bold("Education", gap=30.0), bold("Lund", gap=12.0)], True),  # the first is a heading by itself
        ([bold("Rivers", gap=30.0), bold("Lund", gap=12.0)], False),  # two lines of one heading
        ([heading("Rivers", gap=30.0), bold("Lund", gap=12.0)], True),  # in two types
    ],
)
def test_a_heading_with_nothing_but_another_under_it(rows, empty):
    assert is_empty(*candidates(*rows)) is empty


A, B, TEXT = heading("Rivers"), bold("Lund"), "a line"


@pytest.mark.parametrize(
    ("rows", "held"),
    [
        ([A, B, TEXT, A, B, TEXT], True),
        ([A, B, TEXT, A, TEXT, B, TEXT], False),  # one begins so by chance
        ([A, B, TEXT, A, B, TEXT, A, TEXT, B, TEXT, A, TEXT, B], True),  # half of the runs
        ([A, B, TEXT, A, B, TEXT, A, TEXT, B, A, TEXT, B, A, TEXT, B], False),
        ([A, B, TEXT, B, TEXT, B, TEXT, A, B], True),  # two runs, one of three
    ],
)
def test_parts_begin_under_empty_headings(rows, held):
    found = candidates(*rows)
    holders = {n for n, one in enumerate(found) if one.style.size == 14.0}
    assert are_held(found, holders, set(range(len(found))) - holders) is held


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        # further in, by an em
        ([bold("Service"), bold("Lund", indent=10.0), TEXT, bold("Awards"), bold("Oslo", indent=10.0)], [1, 2, 1, 2]),
        ([bold("Service"), bold("Lund", indent=9.0), TEXT, bold("Awards"), bold("Oslo", indent=9.0)], [1, 1, 1, 1]),
        # with a colon
        ([bold("Service"), bold("Lund:"), TEXT, bold("Oslo:"), TEXT, bold("Awards"), bold("Larvik:")], [1, 2, 2, 1, 2]),
        ([bold("Service"), bold("Lund:"), TEXT, bold("Awards"), TEXT, bold("Larvik:")], [1, 1, 1, 1]),
        # without a number among four that have one
        ([*map(bold, ("1. Rivers", "2. Bees", "Lund", "3. Lakes", "4. Seas"))], [1, 1, 2, 1, 1]),
        ([*map(bold, ("1. Rivers", "2. Bees", "Lund", "3. Lakes"))], [1, 1, 1, 1]),
        ([*map(bold, ("1. Rivers", "2. Bees", "3. Lakes", "4. Seas", "Lund"))], [1, 1, 1, 1, 1]),  # behind them all
        ([*map(bold, ("Service", "Awards"))], [1, 1]),
    ],
)
def test_parts_that_their_dress_tells(rows, expected):
    assert levels(*rows) == expected


def test_what_stands_under_a_part_goes_down_with_it():
    rows = [bold("1. Rivers"), bold("2. Bees"), bold("Lund"), heading("Oslo"), bold("3. Lakes"), bold("4. Seas")]
    found = candidates(*rows)
    assert with_parts_of_one_style(found, [1, 1, 1, 2, 1, 1], NORMS) == [1, 1, 2, 3, 1, 1]
