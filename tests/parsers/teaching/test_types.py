"""The cases of teaching: what is printed, and the entries that must come of it."""

from dataclasses import replace

import pytest

from cvparse.parsers.teaching.types import is_count, is_institution, names_no_course
from cvparse.spans.segment import Joint, Segment
from cvparse.spans.segments import segments_of
from kind_cases import assert_read, cases_of
from written_entries import LEXICON, worksheet


@cases_of("teaching")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("3 credits", True),
        ("45 students", True),
        ("60 h", True),
        ("45 students in two groups", True),  # four words
        ("45 students in two large groups", False),  # five
        ("45 rivers", False),
        ("students", False),
        ("12345 students", False),
        ("", False),
    ],
)
def test_a_count(text: str, known: bool) -> None:
    assert is_count(text, LEXICON) is known


def segment(written: str) -> Segment:
    return segments_of(worksheet(written), LEXICON)[0]


@pytest.mark.parametrize(
    ("text", "known"),
    [("University of Larvik", True), ("university of Larvik", False), ("Logic", False)],
)
def test_an_institution(text: str, known: bool) -> None:
    assert is_institution(segment(text), LEXICON) is known


@pytest.mark.parametrize(
    ("text", "none"),
    [
        ("Instructor", True),
        ("Undergraduate", True),
        ("University of Larvik", True),
        ("Fall 2019", True),
        ("Leeds, UK", True),
        ("Logic", False),
        ("Logic in Leeds", False),
        ("Instructor Training", False),
    ],
)
def test_what_names_no_course(text: str, none: bool) -> None:
    whole = replace(segment("x" * len(text)), start=0)
    sheet = worksheet(text)
    whole = replace(whole, sheet=sheet.body, end=len(text))
    assert names_no_course(whole, LEXICON) is none
    assert names_no_course(replace(whole, row=-1), LEXICON)
    assert names_no_course(replace(whole, joint=Joint.BRACKET), LEXICON)
