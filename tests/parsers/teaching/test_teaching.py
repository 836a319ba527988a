"""The cases of teaching: what is printed, and the entries that must come of it."""

import pytest

from cvparse.model import SectionKind
from cvparse.parsers.teaching import (
    _column,
    _is_remark,
    _only_institution,
    _readings,
    _rows_above,
    _shared_by,
    _take_role_head,
    _without_head,
    parse,
)
from cvparse.parsers.teaching.types import CourseGroup
from kind_cases import assert_read, cases_of, found_in
from printed import section
from written_entries import CONTEXT, LEXICON, worksheet


@cases_of("teaching")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


@pytest.mark.parametrize(
    ("written", "above"),
    [
        ("Instructor, University of Larvik\nLogic, Fall 2016", "Instructor, University of Larvik"),
        ("Instructor\nUniversity of Larvik\nLogic", "Instructor  University of Larvik"),
        ("(Instructor)\nLogic", "(Instructor)"),
        ("Instructor, University of Larvik, 2016\nLogic", ""),
        ("Instructor <2016>\nLogic", ""),
        ("• Instructor\n• Logic", ""),
        ("Logic\nEthics", ""),
        ("Instructor", ""),  # the last row is a course
    ],
)
def test_the_rows_over_the_first_course(written: str, above: str) -> None:
    assert _rows_above(worksheet(written), LEXICON).strip() == above


@pytest.mark.parametrize(
    ("written", "institution"),
    [
        ("University of Larvik.", "University of Larvik"),
        ("Department of Ice, University of Larvik", "University of Larvik"),
        ("Department of Ice", "Department of Ice"),
        ("University of Larvik, 2019", None),
        ("2019 :: University of Larvik", None),
        ("Logic, University of Larvik", None),
        ("university of Larvik", None),
    ],
)
def test_an_item_that_names_only_an_institution(written: str, institution: str | None) -> None:
    assert _only_institution(worksheet(written), LEXICON) == institution


@pytest.mark.parametrize(
    ("written", "role"),
    [
        ("As instructor\nLogic", "instructor"),
        ("Teaching Assistant:\nLogic", "Teaching Assistant"),
        ("As instructor", "instructor"),
        ("Teaching Assistant\nLogic", None),  # neither the word nor the colon
        ("As rivers:\nLogic", None),
        ("Instructor: Logic", None),
        ("• As instructor\nLogic", None),
        ("As instructor <2019>\nLogic", None),
        ("2019 :: As instructor\nLogic", None),
    ],
)
def test_a_row_that_is_the_role_of_all_below(written: str, role: str | None) -> None:
    whole = worksheet(written)
    assert _take_role_head(whole, LEXICON) == role
    assert bool(whole.taken()) is (role is not None)


@pytest.mark.parametrize(
    ("written", "rows"),
    [
        ("Course\tLevel\tTerms\nLogic\tBA\tFall 2019", 1),
        ("Course | Level | Terms\nLogic", 1),
        ("Course\tLevel\tTerms", 1),  # alone it is left
        ("Logic\tBA\nEthics", 2),
    ],
)
def test_the_heads_of_a_table_are_no_course(written: str, rows: int) -> None:
    assert len(_without_head(worksheet(written), LEXICON).rows) == rows


@pytest.mark.parametrize(("cell", "column"), [("Course", "course"), ("Code.", "code"), ("Rivers", None)])
def test_the_head_of_a_column(cell: str, column: str | None) -> None:
    assert _column(cell, LEXICON) == column


@pytest.mark.parametrize(
    ("written", "remark"),
    [("60 h", True), ("45 students", True), ("60 rivers", False), ("Logic", False), ("2019 :: 60 h", False)],
)
def test_an_item_that_is_a_remark_on_the_course_before(written: str, remark: bool) -> None:
    assert _is_remark(worksheet(written), LEXICON) is remark


@pytest.mark.parametrize(
    ("heading", "role", "level", "institution", "terms"),
    [
        (None, None, None, None, ()),
        ("Rivers", None, None, None, ()),
        ("Instructor", "Instructor", None, None, ()),
        ("Graduate Courses", None, "Graduate Courses", None, ()),
        ("University of Larvik", None, None, "University of Larvik", ()),
        ("Instructor, University of Larvik", "Instructor", None, "University of Larvik", ()),
        ("University of Larvik, Instructor", None, None, "University of Larvik", ()),  # behind it
        ("Graduate Courses, University of Larvik", None, None, "University of Larvik", ()),
        ("Department of Ice, Larvik University", None, None, "Department of Ice, Larvik University", ()),
        ("Fall 2019", None, None, None, ("Fall 2019",)),
        ("University of Larvik (7)", None, None, "University of Larvik", ()),  # how many courses
    ],
)
def test_what_a_subheading_says(
    heading: str | None, role: str | None, level: str | None, institution: str | None, terms: tuple[str, ...]
) -> None:
    found = _shared_by(heading, LEXICON)
    assert (found.role, found.level, found.institution, found.terms) == (role, level, institution, terms)
    assert [period.start for period in found.periods] == (["2019"] if terms else [])


SENTENCE = "I wrote the notes that the students have used in all of the years."


@pytest.mark.parametrize(
    ("written", "courses"),
    [
        ("Instructor\nLogic, Fall 2019\nEthics, Fall 2020", ["Logic", "Ethics"]),
        ("University of Larvik\nLogic, 2019\nEthics, 2020", ["Logic", "Ethics"]),
        ("University of Larvik\nlogic, 2019\nethics, 2020", ["logic"]),  # no name of a course
        ("University of Larvik\nLogic (graduate)\nEthics (graduate)", ["Logic", "Ethics"]),
        ("University of Larvik\nLogic (by mail)\nEthics (by mail)", ["Logic"]),
        ("University of Larvik\n• Logic\n• Ethics", ["Logic", "Ethics"]),
        (f"University of Larvik\n• Logic\n• {SENTENCE}", ["Logic"]),
        (f"Logic\n• {SENTENCE}\n• Led it", ["Logic"]),
        ("• Logic\n• Ethics", ["Logic"]),
        ("University of Larvik\nLogic", ["Logic"]),
        ("University of Larvik\nTA, Logic\nTA, Ethics\nRivers", ["Logic", "Ethics", "Rivers"]),
        ("University of Larvik\nTA, A\nTA, B\nTA, C\nRivers\nLakes", ["A", "B", "C", "Rivers", "Lakes"]),  # 0.6
        ("University of Larvik\nTA, A\nRivers", ["A"]),  # one of two
        ("TA: Logic\nTA: Ethics", ["Logic", "Ethics"]),
        ("TA Logic\nTA Ethics", ["TA Logic"]),  # neither comma nor colon
        ("BIO 101 Rivers\nBIO 205 Lakes", ["Rivers", "Lakes"]),
        ("BIO 101 Rivers\nof ice\nBIO 205 Lakes", ["Rivers of ice", "Lakes"]),
        ("Fall 2021 BIO 101 Rivers\nFall 2022 BIO 205 Lakes", ["Rivers", "Lakes"]),
        ("BIO 101 Rivers,\nFall 2013", ["Rivers"]),
        ("Undergraduate: Logic; Ethics", ["Logic", "Ethics"]),
    ],
)
def test_the_courses_of_an_item(written: str, courses: list[str]) -> None:
    found = _readings(worksheet(written), CourseGroup(), LEXICON, headed=False)
    assert [one.entry.course for one in found] == courses


def test_bullets_below_a_role_are_courses_each() -> None:
    for written, headed, courses in (
        ("• Logic\n• Ethics", True, ["Logic", "Ethics"]),
        ("• Logic\n• Ethics", False, ["Logic"]),
        ("Logic\nEthics", True, ["Logic"]),
    ):
        found = _readings(worksheet(written), CourseGroup(), LEXICON, headed=headed)
        assert [one.entry.course for one in found] == courses


@pytest.mark.parametrize(
    ("written", "name", "values"),
    [
        ("Instructor\nLogic, Fall 2019\nEthics, Fall 2020", "role", ["Instructor", "Instructor"]),
        ("University of Larvik\n• Logic\n• Ethics", "institution", ["University of Larvik"] * 2),
        ("Instructor, University of Larvik: HIS 101 Ice, HIS 205 Fens <2019>", "start", ["2019", "2019"]),
        ("HIS 101 Ice <Fall 2021>\nHIS 205 Fens <Fall 2022>", "terms", [["Fall 2021"], ["Fall 2022"]]),
        ("# Graduate Courses\nLogic, Fall 2019\nEthics, Fall 2020", "level", ["Graduate Courses"] * 2),
        ("# Fall 2019\n• Logic\n• Ethics", "terms", [["Fall 2019"], ["Fall 2019"]]),
        ("Larvik University\n\nLogic (Fall 2019)\n\nEthics (Fall 2020)", "institution", ["Larvik University"] * 2),
        ("# Larvik Law School\n• As instructor\n• Torts, 2019", "institution", ["Larvik Law School"] * 2),
        ("Logic (Fall 2019)\n\n45 students\n\nEthics (Fall 2020)", "note", ["45 students", None]),
        ("Logic (Fall 2019); 3 credits\n\n45 students", "note", ["3 credits; 45 students"]),
    ],
)
def test_what_is_said_of_each_course(written: str, name: str, values: list[object]) -> None:
    assert [entry.get(name) for entry in found_in("teaching", written)] == values


@pytest.mark.parametrize(
    ("rows", "roles", "institutions"),
    [
        (
            ["Instructor, University of Larvik", "Logic, Fall 2016", "Ethics, Fall 2017"],
            ["Instructor", "Instructor"],
            ["University of Larvik", "University of Larvik"],
        ),
        (
            ["University of Larvik", "Logic, TA, Fall 2016", "Ethics, Fall 2017"],
            ["TA", None],  # a role in its own row is the course's alone
            ["University of Larvik", "University of Larvik"],
        ),
        (
            ["Instructor", "Logic, University of Larvik, Fall 2016", "Ethics, Fall 2017"],
            ["Instructor", "Instructor"],
            ["University of Larvik", None],
        ),
    ],
)
def test_what_stands_over_a_course_holds_for_the_next(
    rows: list[str], roles: list[str | None], institutions: list[str | None]
) -> None:
    found = found_in("teaching", "\n".join(rows))
    assert [entry.get("role") for entry in found] == roles
    assert [entry.get("institution") for entry in found] == institutions


@pytest.mark.parametrize(
    ("written", "terms", "start"), [("Lakes", ("Spring 2019",), "2019"), ("Lakes, Fall 2020", ("Fall 2020",), "2020")]
)
def test_a_term_beside_a_course_above_holds_where_none_is_printed(written, terms, start):
    list_of_courses = section(SectionKind.TEACHING, f"Spring 2019 :: • Rivers\n• {written}\nFall 2018 :: • Ice")
    above, below, _ = (reading.entry for reading in parse(list_of_courses, CONTEXT).readings)
    assert above.terms == ("Spring 2019",)
    assert (below.terms, below.start) == (terms, start)
