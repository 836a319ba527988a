"""One degree or course of study: which words are the degree, the field, the school, the place; what is a highlight."""

import pytest

from cvparse.parsers.career.degree import names_study
from kind_cases import assert_read, cases_of, found_in
from written_entries import LEXICON, worksheet


@cases_of("education")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


def study(*rows):
    (found,) = found_in("education", "\n".join(rows))
    found.pop("end", None)
    return found


SCHOOL = "University of Larkfield"


@pytest.mark.parametrize(
    ("printed", "degree", "field"),
    [
        ("Ph.D. in Physics", "Ph.D.", "Physics"),
        ("B.A. (Hons.) in History", "B.A. (Hons.)", "History"),
        ("Doctor of Philosophy (Ph.D.) in History", "Doctor of Philosophy (Ph.D.)", "History"),
        ("B.Sc. – Geography", "B.Sc.", "Geography"),
        ("B.Sc.\tin Geography", "B.Sc.", "Geography"),
        ("B.Sc.\tGeography", "B.Sc.", "Geography"),
        ("B.Sc., Geography", "B.Sc.", "Geography"),
        ("PhD Student in Physics", "PhD", "Physics"),
        ("MSc Society and Space", "MSc", "Society and Space"),
        ("B.A. in History (Ancient)", "B.A.", "History (Ancient)"),
        ("B.A. in History (minor in Latin)", "B.A.", "History"),
        ("Ph.D. in Ecology, Evolution and Behaviour", "Ph.D.", "Ecology, Evolution and Behaviour"),
        ("Ph.D. in Ecology, Rivers", "Ph.D.", "Ecology"),
        ("Ph.D. in Ecology, Ice & Snow", "Ph.D.", "Ecology, Ice & Snow"),
        ("Ph.D. in Ecology, Ice, Snow, Lakes and Rivers", "Ph.D.", "Ecology, Ice, Snow, Lakes and Rivers"),
        ("Ph.D. in Ecology, Ice, Snow, Fish, Lakes and Rivers", "Ph.D.", "Ecology"),
        ("Studies in History", None, "History"),
    ],
)
def test_degree_and_field(printed, degree, field):
    found = study(f"{printed}, {SCHOOL}, 2010")
    assert (found.get("degree"), found.get("field")) == (degree, field)
    assert found["institution"] == SCHOOL


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ((f"{SCHOOL} <2010>", "• Ph.D. in Physics"), {"degree": "Ph.D.", "field": "Physics"}),
        (
            (f"Ice School, {SCHOOL}", "M.A. in Rivers, 2010"),
            {"degree": "M.A.", "field": "Rivers", "department": "Ice School"},
        ),
        (
            ("M.A. in Rivers", f"{SCHOOL}, Ice School, 2010"),
            {"degree": "M.A.", "field": "Rivers", "location": "Ice School"},
        ),
        (
            (f"{SCHOOL} <2010>", "• Ph.D. in Physics Ice Snow Lakes Fish Birds Roads Rain Wind Sun"),
            {"degree": "Ph.D.", "field": "Physics Ice Snow Lakes Fish Birds Roads Rain Wind Sun"},
        ),
        (
            (f"{SCHOOL} <2010>", "• Ph.D. in Physics Ice Snow Lakes Fish Birds Roads Rain Wind Sun Moon"),
            {"highlights": ["Ph.D. in Physics Ice Snow Lakes Fish Birds Roads Rain Wind Sun Moon"]},
        ),
        (
            (f"{SCHOOL} <2010>", "• Supervised the M.Sc. programme"),
            {"highlights": ["Supervised the M.Sc. programme"]},
        ),
        (
            (f"Ph.D. in Physics, {SCHOOL} <2010>", "• M.Sc. in Ice"),
            {"degree": "Ph.D.", "field": "Physics", "highlights": ["M.Sc. in Ice"]},
        ),
        (("Physics, Bachelor of Science", f"{SCHOOL} <2010>"), {"degree": "Bachelor of Science", "field": "Physics"}),
        (("Ph.D. <2010>", f"{SCHOOL}, Ph.D. in Physics"), {"degree": "Ph.D.", "field": "Physics"}),
        ((f"{SCHOOL}, 2010", "Degree: Kandidat"), {"degree": "Kandidat"}),
    ],
)
def test_degree_in_a_row_of_its_own(rows, expected):
    assert study(*rows) == {"institution": SCHOOL} | expected


DONE = f"Ph.D. in Physics, {SCHOOL}"


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ((f"{DONE}, GPA: 3.9/4.0, 2010",), {"score": "3.9/4.0"}),
        ((f"{DONE}, 2010", "GPA: 3.9/4.0"), {"score": "3.9/4.0"}),
        ((f"{DONE}, 2010 (graduated)",), {"highlights": ["graduated"]}),
        ((f"{DONE}, 2010", "“The rivers”"), {"highlights": ["“The rivers”"]}),
        ((f"{DONE}, 2010", "“The river 12”"), {"thesis": "The river 12"}),
        ((f"{DONE}, 2010", "“The river 1”"), {"highlights": ["“The river 1”"]}),
        ((f"{DONE}, 2010", "Thesis: Rivers"), {"thesis": "Rivers"}),
        ((f"{DONE}, Oslo, 2010",), {"location": "Oslo"}),
        ((f"{DONE}, Old Green Hill Town <2010>",), {"location": "Old Green Hill Town"}),
        ((f"{DONE}, Old Green Hill Town There <2010>",), {"highlights": ["Old Green Hill Town There"]}),
        ((f"{DONE}, Greenhill 12 <2010>",), {"highlights": ["Greenhill 12"]}),
        (("Ph.D. in Physics <2010>", f"{SCHOOL} <Old Greenhill>"), {"location": "Old Greenhill"}),
        (("Ph.D. in Physics <2010>", f"{SCHOOL} <Greenhill 12>"), {"highlights": ["Greenhill 12"]}),
        ((f"{DONE}, Department of Ice, 2010",), {"department": "Department of Ice"}),
    ],
)
def test_what_else_is_said(rows, expected):
    assert study(*rows) == {"institution": SCHOOL, "degree": "Ph.D.", "field": "Physics"} | expected


@pytest.mark.parametrize(
    ("printed", "institution"),
    [
        ("Ph.D. in Physics, Greenhill, 2010", "Greenhill"),
        ("Ph.D. in Physics, Department of Geology, 2010", "Department of Geology"),
        (f"{SCHOOL}, Ph.D. in Physics, 2010", SCHOOL),
    ],
)
def test_school(printed, institution):
    assert study(printed) == {"institution": institution, "degree": "Ph.D.", "field": "Physics"}


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("PhD Philosophy, University of Larkfield", True),
        ("(PhD) Philosophy, University of Larkfield", True),
        ("University of Larkfield\nPhD Philosophy", True),
        ("PhD Philosophy <University of Larkfield>", True),
        ("PhD Philosophy", False),
        ("PhD. Advisor: Prof. Ada Example", True),
        ("PhD. Advisor", True),
        ("Professor. PhD advisor: Ada Example", False),
        ("Studies in Philosophy, University of Larkfield", True),
        ("Studies in Philosophy", False),
        ("PhD Student, University of Larkfield", False),
        ("Head of the M.Sc. programme, University of Larkfield", False),
        ("Lecturer\nPhD Philosophy, University of Larkfield", False),
        ("PhD Philosophy, University of Larkfield\nLecturer", True),
        ("Lecturer, University of Larkfield", False),
    ],
)
def test_tells_a_degree_among_posts(written, expected):
    assert names_study(worksheet(written), LEXICON) is expected


def test_a_degree_that_a_score_was_cut_out_of_is_no_failure():
    found = study("Bachelorof 2012– Commerce (Honours) and Bachelor ofScience", SCHOOL)
    assert (found["institution"], found["score"], "degree" in found) == (SCHOOL, "Honours", False)
