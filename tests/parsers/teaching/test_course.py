"""The cases of teaching: what is printed, and the entries that must come of it."""

import pytest

from cvparse.parsers.teaching.course import read_course
from cvparse.parsers.teaching.types import CourseGroup
from kind_cases import assert_read, cases_of
from written_entries import LEXICON, worksheet

NOTHING = CourseGroup()


@cases_of("teaching")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


def said(written: str, shared: CourseGroup = NOTHING) -> dict[str, object]:
    """What the entry of one course states."""
    entry = read_course(worksheet(written), shared, LEXICON).entry
    return {name: value for name, value in entry.model_dump(exclude={"raw"}).items() if value}


@pytest.mark.parametrize(
    ("written", "name", "value"),
    [
        ("CS 101 Algorithms, Instructor, University of Larvik, Fall 2020", "code", "CS 101"),
        ("CS 101 Algorithms, Instructor, University of Larvik, Fall 2020", "course", "Algorithms"),
        ("CS 101 Algorithms, Instructor, University of Larvik, Fall 2020", "role", "Instructor"),
        ("CS 101 Algorithms, Instructor, University of Larvik, Fall 2020", "institution", "University of Larvik"),
        ("CS 101 Algorithms, Instructor, University of Larvik, Fall 2020", "terms", ("Fall 2020",)),
        ("CS 377: Operating Systems", "course", "Operating Systems"),
        ("CS 377: Rivers, Lakes, and Fens", "course", "Rivers, Lakes, and Fens"),
        ("CS 377: Rivers, Instructor", "course", "Rivers"),
        ("CS 377: Rivers, 45 students", "course", "Rivers"),
        ("Chemistry Lab (CHEM 220)", "course", "Chemistry Lab"),
        ("Chemistry Lab (CHEM 220)", "code", "CHEM 220"),
        ("Fall 2020: CHEM 220 Chemistry Lab", "code", "CHEM 220"),
        ("Fall 2020: CHEM 220 Chemistry Lab", "course", "Chemistry Lab"),
        ("Chemistry Lab (chem 220)", "code", "chem 220"),
        ("Chemistry Lab (seen 2020)", "code", None),  # a year is no number of a course
        ("Chemistry Lab (room 220, at noon)", "code", None),
        ("econ 745 Markets, University of Larvik", "code", "econ 745"),
        ("econ 745 Markets, University of Larvik", "course", "Markets"),
        ("econ 745 – Markets", "course", "Markets"),
        ("Instructor, Z341 Human Anatomy, Fall 2020", "code", "Z341"),
        ("Logic, econ 745 Markets", "code", None),  # not at the head
        ("about 745 Students", "code", None),
        ("Logic (59 students, 6.21/7.00)", "code", None),
        ("BIO 101 Lakes, “On Ice”", "course", "Lakes"),
        ("12. Rivers and Rates", "course", "Rivers and Rates"),
        ("Developed and taught CS 101 Rivers", "code", "CS 101"),
        ("Developed and taught CS 101 Rivers", "course", "Rivers"),
        ("Logic (University of Larvik, BIS 101, undergraduate)", "code", "BIS 101"),
        ("Logic (University of Larvik, BIS 101, undergraduate)", "level", "undergraduate"),
        ("Logic (University of Larvik, BIS 101, undergraduate)", "institution", "University of Larvik"),
        ("University of Larvik: Logic", "course", "Logic"),
        ("University of Larvik: Logic", "institution", "University of Larvik"),
        ("**Logic (with sets)**, Larvik", "course", "Logic (with sets)"),
        ("**Logic [6 ECTS]**, Larvik", "course", "Logic"),
        ("**Logic [6 rivers]**, Larvik", "course", "Logic [6 rivers]"),
        ("**Logic**, Chapel Hill", "institution", "Chapel Hill"),
        ("Logic, Chapel Hill", "institution", None),  # nothing set apart
        ("**Seminar on Ice**, University of Larvik", "course", "Seminar on Ice"),
        ("A b c d e f g, h i j k l m n", "course", "A b c d e f g, h i j k l m n"),  # fourteen words
        ("A b c d e f g, h i j k l m n o", "course", "A b c d e f g"),  # fifteen
    ],
)
def test_a_field_of_a_course(written: str, name: str, value: object) -> None:
    assert said(written).get(name) == value


SHARED = CourseGroup("Tutor", "Graduate", "Larvik", terms=("Fall 2010",), note="by hand")


def test_what_is_shared_holds_where_nothing_is_printed() -> None:
    found = said("Logic", SHARED)
    assert (found["role"], found["level"], found["institution"]) == ("Tutor", "Graduate", "Larvik")
    assert (found["terms"], found["note"]) == (("Fall 2010",), "by hand")
    own = said("Logic, Instructor, undergraduate, University of Oslo, Fall 2019", SHARED)
    assert (own["role"], own["level"]) == ("Instructor", "undergraduate")
    assert (own["institution"], own["terms"]) == ("University of Oslo", ("Fall 2019",))


@pytest.mark.parametrize(
    ("written", "course", "institution"),
    [
        ("Logic, UT Larvik, Fall 2020", "Logic", "UT Larvik"),
        ("Logic (UL)", "Logic", "UL"),
        ("Logic, UT Larvik, University of Oslo", "Logic, UT Larvik", "University of Oslo"),
        ("UL, Logic", "UL, Logic", None),  # first it is no institution
    ],
)
def test_an_institution_that_the_list_names(written: str, course: str, institution: str | None) -> None:
    found = said(written, CourseGroup(listed=frozenset({"UT Larvik", "UL"})))
    assert (found.get("course"), found.get("institution")) == (course, institution)
