"""The number of a grant."""

import pytest

from cvparse.parsers.grants.number import take_number
from cvparse.spans.segments import Segments
from kind_cases import assert_read, cases_of
from written_entries import LEXICON, worksheet


@cases_of("grants")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("Rivers, Award No. SES-1", "SES-1"),  # the cue says so
        ("Rivers, SES-1", None),
        ("Rivers, Award No. SES-12345", "SES-12345"),
        ("Rivers, DMS-1234567", "DMS-1234567"),
        ("Rivers, National Science Foundation CNS-0615211", "CNS-0615211"),
        ("SES-1234567: Rivers", "SES-1234567"),
        ("8075715: Rivers", "8075715"),
        ("Role: Rivers", None),
        ("2019–2021: Rivers", None),
        ("“DMS-1234567”", None),
    ],
)
def test_the_number(written, number):
    assert take_number(Segments(worksheet(written), LEXICON)) == number
