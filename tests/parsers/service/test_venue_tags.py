"""The cases of service: what is printed, and the entries that must come of it."""

import pytest

from cvparse.parsers.service.venue_tags import abbreviates, read_opening, take_venue, whole_year
from kind_cases import assert_read, cases_of
from written_entries import LEXICON, worksheet


@cases_of("service")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


@pytest.mark.parametrize(
    ("acronym", "name", "known"),
    [
        ("TPDS", "IEEE Transactions on Parallel and Distributed Systems", True),
        ("CSUR", "ACM Computing Surveys", True),
        ("IEEE", "Transactions on Rivers", False),
        ("TOR", "Transactions on Rivers", True),  # three letters
        ("TR", "Transactions on Rivers", False),
        ("TOR", "One Six Transactions on Rivers", True),  # the third word
        ("TOR", "One Six Seven Transactions on Rivers", False),
        ("", "Transactions on Rivers", False),
    ],
)
def test_an_acronym_abbreviates_a_name(acronym: str, name: str, known: bool) -> None:
    assert abbreviates(acronym, name) is known


@pytest.mark.parametrize(("year", "whole"), [("69", "2069"), ("70", "1970"), ("26", "2026"), ("1965", "1965")])
def test_a_year_of_two_figures(year: str, whole: str) -> None:
    assert whole_year(year) == whole


@pytest.mark.parametrize(
    ("written", "acronym", "year"),
    [
        ("ICLR 2026: International Conference", "ICLR", "2026"),
        ("ICLR ’26 Reviewer", "ICLR", "2026"),
        ("**TPDS** Letters on Ice", "TPDS", None),
        ("TPDS Transactions on Parallel and Distributed Systems", "TPDS", None),
        ("Reviewer: Nature", None, None),
        ("IEEE Transactions on Rivers", None, None),
    ],
)
def test_the_tag_that_opens_a_stretch(written: str, acronym: str | None, year: str | None) -> None:
    body = worksheet(written).body
    tag = read_opening(body, 0, len(body.text), LEXICON)
    assert (tag.acronym, tag.dating.start if tag.dating else None) == (acronym, year)


@pytest.mark.parametrize(
    ("written", "venue", "acronym", "year"),
    [
        ("Symposium on Ice (SOI’25)", "Symposium on Ice", "SOI", "2025"),
        ("Symposium on Ice (SOI)", "Symposium on Ice", "SOI", None),
        ("Symposium on Ice (fog)", "Symposium on Ice (fog)", None, None),
        ("TPDS", "TPDS", "TPDS", None),
        ("Science (4)", "Science", None, None),
        ("Science", "Science", None, None),
    ],
)
def test_a_venue(written: str, venue: str, acronym: str | None, year: str | None) -> None:
    body = worksheet(written).body
    found, tag = take_venue(body, 0, len(body.text))
    assert (found, tag.acronym, tag.dating.start if tag.dating else None) == (venue, acronym, year)
