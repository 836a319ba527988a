"""The cases of advising: what is printed, and the entries that must come of it."""

import pytest

from cvparse.parsers.advising import _opens_with_person, _starts, _tells
from kind_cases import assert_read, cases_of
from written_entries import LEXICON, worksheet


@cases_of("advising")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("Ada Berg, University of Larvik", True),
        ("1. Ada Berg", True),
        ("Hanna (Jo) Zhao, Oslo", True),
        ("Name: whoever", True),
        ("Student: whoever", True),
        ("PhD Students, Larvik", False),
        ("Second Supervisor", False),
        ("“Ada Berg,” Larvik", False),
        ("University of Larvik", False),
    ],
)
def test_a_row_opens_with_a_person(text: str, opens: bool) -> None:
    assert _opens_with_person(text, LEXICON) is opens


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("Thesis: Ice", True),
        ("with Ben Lund", True),
        ("“Ice”", True),
        ("(Ice)", True),
        ("ice in rivers", True),
        ("Ice in Rivers", False),
    ],
)
def test_a_row_goes_on_with_an_advisee(text: str, tells: bool) -> None:
    assert _tells(text, LEXICON) is tells


@pytest.mark.parametrize(
    ("written", "starts"),
    [
        ("Ada Berg. University of Larvik\nThesis: “Ice”\nBen Lund. University of Oslo", [0, 2]),
        ("**Ada Berg**\nMeridian\n**Ben Lund**\nOslo", [0, 2]),
        ("Ada Berg\nLecturer, University of Larvik", []),
        ("Ada Berg, Oslo\nBen Lund, Oslo\nCy Moor, Oslo\nDee Hale, Oslo\nUniversity of Larvik", [0, 1, 2, 3]),  # 0.8
        ("Ada Berg, Oslo\nBen Lund, Oslo\nCy Moor, Oslo\nUniversity of Larvik", []),
        ("University of Larvik\nAda Berg\nBen Lund", []),
        ("University of Larvik\nAda Berg, Oslo\nBen Lund, Oslo\nCy Moor, Oslo\nDee Hale, Oslo", []),  # it stands first
        ("University of Larvik\nUniversity of Oslo", []),
        ("**Ada Berg**\nMeridian\nBen Lund\nOslo", [0]),  # the other is printed as plain rows are
        ("**Ada Berg**\nMeridian\n**University of Oslo**\n**Ben Lund**", []),  # two of three in bold
    ],
)
def test_the_rows_that_begin_an_advisee(written: str, starts: list[int]) -> None:
    assert _starts(worksheet(written), LEXICON) == starts
