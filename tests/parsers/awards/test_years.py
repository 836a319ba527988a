"""Several awards of one item, and one award of several years."""

import pytest

from cvparse.parsers.awards.years import awards_of, parted_at_openings, take_other_years
from cvparse.spans.period import take_period
from kind_cases import assert_read, cases_of
from written_entries import LEXICON, worksheet


@cases_of("awards")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


def rows_of(worksheets):
    return [len(part.rows) for part in worksheets]


TWO = "Best Paper Award, A\nResearch Highlight, B"


@pytest.mark.parametrize(
    ("written", "others", "rows"),
    [
        (TWO, ["Research Highlight, C", "Research Highlight, D"], [1, 1]),
        (TWO, ["Research Highlight, C"], [2]),
        (TWO, [], [2]),
        ("2020 :: " + TWO, ["Research Highlight, C", "Research Highlight, D"], [2]),
        ("Best Paper Award, A\n• Research Highlight, B", ["Research Highlight, C", "Research Highlight, D"], [2]),
        ("Best Paper Award, A\nHighlight, B", ["Highlight, C", "Highlight, D"], [2]),
        ("Best Paper Award, A\nof B", ["of C", "of D"], [2]),
        ("Best Award\nOne big old new ice, B", ["One big old new ice, C", "One big old new ice, D"], [1, 1]),
        ("Best Award\nOne big old new ice box, B", ["One big old new ice box, C", "One big old new ice box, D"], [2]),
    ],
)
def test_rows_that_open_as_other_awards_do(written, others, rows):
    whole = worksheet(written)
    assert rows_of(parted_at_openings(whole, [whole, *map(worksheet, others)])) == rows


PRIZES = "Best Paper Award, A\nOutstanding Reviewer Award, B"


@pytest.mark.parametrize(
    ("written", "rows", "dated"),
    [
        (f"2021\n{PRIZES}", [1, 1], True),
        (f"2021 :: {PRIZES}", [1, 1], False),
        (PRIZES, [2], False),
        ("2021\nBest Paper Award\nUniversity of Kent", [3], False),
        ("2021\nBest Paper Award", [2], False),
        (f"2021, 2022\n{PRIZES}", [3], False),
        (f"2021 Ice\n{PRIZES}", [3], False),
        (f"Ice 2021\n{PRIZES}", [3], False),
        ("2021\nBest Paper Award, A <Kent>\nOutstanding Reviewer Award, B", [3], False),
        ("• Ice Prize\n• Snow Prize", [1, 1], False),
        ("• Ice Prize", [1], False),
        ("Ice Prize\n• Snow Prize", [2], False),
    ],
)
def test_several_awards_under_one_date(written, rows, dated):
    parts, period = awards_of(worksheet(written), LEXICON)
    assert rows_of(parts) == rows
    assert (period is not None) is dated


@pytest.mark.parametrize(
    ("written", "first", "others"),
    [
        ("Prize, 2015, 2018", "2015", ["2018"]),
        ("Prize, 2018, 2015", "2015", ["2015"]),
        ("Prize, 2005 & 2012", "2005", ["2012"]),
        ("Prize, 2005 and 2012", "2005", ["2012"]),
        ("Prize, 2005, 2010 and 2012", "2005", ["2010", "2012"]),
        ("Prize 2008–2010 and 2011–2012", "2008", ["2011–2012"]),
        ("1990 Prize, 2015, 2018", "2015", ["2018"]),  # a year that stands apart
        ("Prize, Kent 1990, Oslo, 2015, 2018", "2015", ["2018"]),
        ("Prize, 2015, 2018, Kent, 1990", None, []),  # the last one is the date
        ("2020 :: Prize, 2015, 2018", None, []),  # the date is in the margin
        ("2020 Prize, 2021", None, []),
        ("Prize, 2020", None, []),
        ("Prize", None, []),
    ],
)
def test_years_in_a_row(written, first, others):
    whole = worksheet(written)
    take_period(whole, LEXICON)
    assert take_other_years(whole, LEXICON) == (first, others)
