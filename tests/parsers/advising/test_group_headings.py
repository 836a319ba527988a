"""The cases of advising: what is printed, and the entries that must come of it."""

from dataclasses import replace

import pytest

from cvparse.model.kinds import AdvisingLevel
from cvparse.parsers.advising.group_headings import AdviseeGroup, _column, columns_by, shared_by, take_cells, under_head
from kind_cases import assert_read, cases_of
from written_entries import LEXICON, worksheet


@cases_of("advising")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


@pytest.mark.parametrize(
    ("subheading", "title", "expected"),
    [
        (None, None, AdviseeGroup()),
        ("PhD Students", "Advising", AdviseeGroup(AdvisingLevel.PHD)),
        (None, "PhD Students", AdviseeGroup(AdvisingLevel.PHD)),
        ("Master's Students", "PhD Students", AdviseeGroup(AdvisingLevel.MASTERS)),
        ("Graduated", "PhD Students", AdviseeGroup(AdvisingLevel.PHD, completed=True)),
        ("University of Larvik", None, AdviseeGroup(institution="University of Larvik")),
        (None, "University of Larvik", AdviseeGroup()),
        ("Co-supervised", None, AdviseeGroup(role="Co-supervised")),
        ("Rivers", "Theses", AdviseeGroup(of_theses=True)),
        ("Theses", "Rivers", AdviseeGroup(of_theses=True)),
    ],
)
def test_headings(subheading: str | None, title: str | None, expected: AdviseeGroup) -> None:
    assert shared_by(subheading, title, LEXICON) == expected


DONE = AdviseeGroup(AdvisingLevel.PHD, "Chair", completed=True)


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("Master's Students", replace(DONE, level=AdvisingLevel.MASTERS)),
        ("Students", replace(DONE, level=AdvisingLevel.OTHER)),
        ("Current PhD Students", replace(DONE, completed=False)),
        ("Second Supervisor", replace(DONE, role="Second Supervisor")),
        ("Theses", replace(DONE, of_theses=True)),
    ],
)
def test_a_row_over_advisees(row: str, expected: AdviseeGroup) -> None:
    assert under_head(DONE, row, LEXICON) == expected


def test_a_row_says_that_they_have_finished() -> None:
    assert under_head(AdviseeGroup(), "Completed (18)", LEXICON).completed
    assert not under_head(AdviseeGroup(), "Current (18)", LEXICON).completed
    assert under_head(AdviseeGroup(of_theses=True), "Current (18)", LEXICON).of_theses


@pytest.mark.parametrize(
    ("cell", "column"),
    [
        ("Name", "name"),
        ("Thesis title", "thesis"),
        ("Current position", "placement"),
        ("Degree", "degree"),
        ("Student Thesis", "thesis"),  # the last of its words
        ("Degree, year", "years"),
        ("Rivers", ""),
        ("Thesis on rivers", ""),
    ],
)
def test_the_head_of_a_column(cell: str, column: str) -> None:
    assert _column(cell, LEXICON) == column


def test_cells_go_to_their_columns() -> None:
    columns = ("name", "thesis", "placement")
    assert take_cells(worksheet("Ada Berg\tOn Ice\tMeridian"), columns) == {"thesis": "On Ice", "placement": "Meridian"}
    assert take_cells(worksheet("Ada Berg\tOn Ice"), columns) == {}
    assert take_cells(worksheet("2019 :: Ada Berg\tOn Ice"), ("years", "name", "thesis")) == {"thesis": "On Ice"}
    assert take_cells(worksheet("Ada Berg\tOn Ice <Meridian>"), columns) == {
        "thesis": "On Ice",
        "placement": "Meridian",
    }


@pytest.mark.parametrize(
    ("written", "columns"),
    [
        ("Name\tThesis title\tCurrent position", ("name", "thesis", "placement")),
        ("Name\tThesis\tPosition\nAda Berg\tOn Ice\tOslo", ("name", "thesis", "placement")),  # over its first row
        ("2019 :: Name\tThesis\tPosition", ()),  # a date beside it: no heads
        ("Ada Berg\tOn Ice\tOslo", ()),
        ("Ada Berg\tOn Ice\tOslo\nName\tThesis\tPosition", ()),
    ],
)
def test_the_columns_of_a_table(written: str, columns: tuple[str, ...]) -> None:
    assert columns_by(worksheet(written), LEXICON) == columns
