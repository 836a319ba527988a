"""Career entries printed as a form: what makes a list a form, where its entries begin, and what its labels settle."""

import pytest

from cvparse.entries.types import Context
from cvparse.model import SectionKind
from cvparse.parsers.career.form import headers_of_form
from kind_cases import assert_read, cases_of, found_in
from printed import section
from written_entries import LEXICON


@cases_of("experience", "education")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


DATES = "Dates\t2016–2019"
POSITION = "Occupation or position held\tLecturer"
EMPLOYER = "Name and address of employer\tBrightwater, Kent"
DUTIES = "Main activities and responsibilities\tRivers and ice"


def forms(*rows, kind=SectionKind.EXPERIENCE):
    return len(headers_of_form(section(kind, "\n".join(rows)), Context(LEXICON)))


@pytest.mark.parametrize(
    ("rows", "entries"),
    [
        ((DATES, POSITION, EMPLOYER), 1),
        ((DATES, POSITION), 0),
        ((DATES, DATES, DATES), 0),
        ((DATES, POSITION, POSITION), 2),
        ((DATES, POSITION, EMPLOYER, DATES, POSITION, EMPLOYER), 2),
        ((POSITION, EMPLOYER, DATES, POSITION, EMPLOYER, DATES), 2),
        ((DATES, POSITION, EMPLOYER, DUTIES), 1),
        ((DATES, POSITION, EMPLOYER, "on", "on", "on"), 1),
        ((DATES, POSITION, EMPLOYER, "on", "on", "on", "on"), 0),
        (("Lecturer <2016>", DATES, POSITION, EMPLOYER), 0),
        ((DATES, POSITION, f"{EMPLOYER} <2018>"), 0),
        ((DATES, POSITION, f"{EMPLOYER} <Oslo>"), 1),
        (("Dates :: 2016–2019", "Occupation or position held :: Lecturer", "Employer :: Brightwater"), 1),
        (("Dates: 2016–2019", "Occupation or position held: Lecturer", "Employer: Brightwater"), 1),
        (("Lecturer, Brightwater, 2016–2019", "Location: Oslo"), 0),
        (("Dates\t2016", "Occupation or\tLecturer", "position held", EMPLOYER), 1),
    ],
)
def test_what_is_a_form(rows, entries):
    assert forms(*rows) == entries


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            (DATES, POSITION, EMPLOYER, DUTIES),
            {"title": "Lecturer", "organization": "Brightwater", "location": "Kent", "highlights": ["Rivers and ice"]},
        ),
        (
            (DATES, POSITION, "Name and address of employer\tUniversity of Kent"),
            {"title": "Lecturer", "organization": "University of Kent"},
        ),
        (
            (DATES, "Occupation or position held\tKeeper", "Name and address of employer\tBrightwater", "and Sons"),
            {"title": "Keeper", "organization": "Brightwater and Sons"},
        ),
        (
            (DATES, POSITION, EMPLOYER, "Department\tIce", "Place\tOslo"),
            {"title": "Lecturer", "organization": "Brightwater", "department": "Ice"},
        ),
    ],
)
def test_what_labels_settle(rows, expected):
    (found,) = found_in("experience", "\n".join(rows))
    assert {key: found.get(key) for key in expected} == expected
    assert (found["start"], found["end"]) == ("2016", "2019")


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            ("Degree: M.Sc. in Ice", "School: University of Kent", "Dates: 2010–2012", "Thesis: Rivers", "Field: Snow"),
            {"degree": "M.Sc.", "field": "Ice", "institution": "University of Kent", "thesis": "Rivers"},
        ),
        (
            ("Degree: Kandidat", "School: Brightwater", "Dates: 2010–2012", "Field: Snow"),
            {"degree": "Kandidat", "field": "Snow", "institution": "Brightwater"},
        ),
        (
            ("Degree: M.Sc.", "School: Brightwater", "Dates: 2010–2012", "Advisor: Mira Oduya"),
            {"degree": "M.Sc.", "institution": "Brightwater", "advisors": ["Mira Oduya"]},
        ),
    ],
)
def test_what_labels_of_a_study_settle(rows, expected):
    (found,) = found_in("education", "\n".join(rows))
    assert {key: found.get(key) for key in expected} == expected
