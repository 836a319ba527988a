"""The cases of teaching: what is printed, and the entries that must come of it."""

import pytest

from cvparse.fields.dates import Period, find_periods
from cvparse.parsers.teaching.terms import _by_letters, _stands_apart, span_of_terms, take_terms
from cvparse.spans.segments import Segments
from kind_cases import assert_read, cases_of
from written_entries import LEXICON, worksheet


@cases_of("teaching")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


def periods(*written: str) -> list[Period]:
    return [match.period for text in written for match in find_periods(text, LEXICON)]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ((), (None, None, False)),
        (("2019",), ("2019", None, False)),
        (("2019–2021",), ("2019", "2021", False)),
        (("2021", "2019"), ("2019", "2021", False)),
        (("2019", "2019"), ("2019", None, False)),
        (("2019–2020", "2022"), ("2019", "2022", False)),
        (("2018", "2019–present"), ("2018", None, True)),
    ],
)
def test_the_years_from_the_first_to_the_last_term(written: tuple[str, ...], expected: tuple[object, ...]) -> None:
    assert span_of_terms(periods(*written)) == expected


@pytest.mark.parametrize(
    ("text", "terms", "years"),
    [
        ("F 2010, S 2012", ["F 2010", "S 2012"], ["2010", "2012"]),
        ("Sp18", ["Sp18"], ["2018"]),
        ("F’15, S’16", ["F’15", "S’16"], ["2015", "2016"]),
    ],
)
def test_letters_stand_for_terms(text: str, terms: list[str], years: list[str]) -> None:
    found = _by_letters(text, LEXICON)
    assert found is not None
    assert (found.terms, [p.start for p in found.periods]) == (terms, years)
    assert all(p.end is None and p.single for p in found.periods)


@pytest.mark.parametrize("text", ["", "Logic", "X 2010", "F 2010, X 2012", "F 2010 Logic", "F 201", "F 1999"])
def test_letters_that_are_no_terms(text: str) -> None:
    assert _by_letters(text, LEXICON) is None


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("2019", True),
        ("2019 Logic", True),
        ("Logic 2019", True),
        ("Logic 2019.)", True),
        ("Logic (2019) and more", True),
        ("Logic, 2019 and more", True),
        ("Logic: 2019 and more", True),
        ("Logic – 2019 and more", True),
        ("Logic of 2019 and more", False),
    ],
)
def test_a_year_stands_apart(text: str, apart: bool) -> None:
    start = text.index("2019")
    assert _stands_apart(text, start, start + 4) is apart


@pytest.mark.parametrize(
    ("written", "terms", "left"),
    [
        ("Logic, Fall 2019", ["Fall 2019"], ["Logic"]),
        ("Logic, Spring", ["Spring"], ["Logic"]),
        ("Logic, 2019", [], ["Logic"]),
        ("Europe since 1945 and Later", [], ["Europe since 1945 and Later"]),
        ("The Europe of 1945 in Film", [], ["The Europe of 1945 in Film"]),
        ("“Fall 2019,” Larvik", [], ["“Fall 2019,”", "Larvik"]),
        ("Logic, F 2010", ["F 2010"], ["Logic"]),
        ("Logic <Fall 2014 –>", ["Fall"], ["Logic"]),  # every fall since
    ],
)
def test_terms_are_taken(written: str, terms: list[str], left: list[str]) -> None:
    segments = Segments(worksheet(written), LEXICON)
    assert take_terms(segments, LEXICON).terms == terms
    assert [s.text for s in segments.left] == left
