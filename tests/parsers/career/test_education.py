"""Degrees and the posts among them, and which degrees a school over them belongs to."""

import pytest

from kind_cases import assert_read, cases_of, found_in


@cases_of("education")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


OVER = "University of Larkfield <Oslo>\nPh.D. in Physics, 2010"


@pytest.mark.parametrize(
    ("entries", "schools"),
    [
        ([OVER, "M.Sc. in Ice, 2008"], ["University of Larkfield", "University of Larkfield"]),
        (["B.A. in Law, University of Larkfield, 2010", "M.Sc. in Ice, 2008"], ["University of Larkfield", None]),
        (
            [OVER, "M.Sc. in Ice, University of Kent, 2008", "B.Sc. in Ice, 2006"],
            ["University of Larkfield", "University of Kent", None],
        ),
        (
            [OVER, "University of Kent\nM.Sc. in Ice, 2008", "B.Sc. in Ice, 2006"],
            ["University of Larkfield", "University of Kent", "University of Kent"],
        ),
        (["University of Larkfield, Ph.D. in Physics, 2010", "M.Sc. in Ice, 2008"], ["University of Larkfield", None]),
        (["M.Sc. in Ice, 2008", OVER], [None, "University of Larkfield"]),
    ],
)
def test_school_over_several_degrees(entries, schools):
    assert [found.get("institution") for found in found_in("education", "\n\n".join(entries))] == schools


def test_a_school_lends_its_place_too():
    first, second = found_in("education", f"{OVER}\n\nM.Sc. in Ice, 2008")
    assert (first["location"], second["location"]) == ("Oslo", "Oslo")


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("Ph.D. in Physics, University of Kent, 2010\n\nPostdoctoral Fellow, University of Kent, 2011–2012", [0, 1]),
        ("Ph.D. in Physics, University of Kent, 2010\n\nM.Sc. in Ice, University of Kent, 2008", [0, 0]),
        ("B.A. in Ice, minor in Law, University of Kent, 2010", [0]),
        ("Ph.D. in Physics, University of Kent, 2010\n\nsee the list of courses overleaf", [0]),
    ],
)
def test_degrees_and_posts(written, names):
    assert [int("organization" in found) for found in found_in("education", written)] == names


@pytest.mark.parametrize(
    ("written", "degrees"),
    [
        (
            "University of Oslo <Oslo, Norway>\n\nPh.D. in Physics <2019>\n\nM.S. in Physics <2015>",
            [("Ph.D.", "University of Oslo", "Oslo, Norway"), ("M.S.", "University of Oslo", "Oslo, Norway")],
        ),
        (
            "University of Oslo\n\nPh.D. in Physics <2019>\n\nUniversity of Larvik\n\nM.S. in Physics <2015>",
            [("Ph.D.", "University of Oslo", None), ("M.S.", "University of Larvik", None)],
        ),
        (
            "University of Oslo <2011>\n\nPh.D. in Physics <2019>",  # a stay without a degree
            [(None, "University of Oslo", None), ("Ph.D.", None, None)],
        ),
    ],
)
def test_a_school_on_a_line_of_its_own_is_that_of_the_degrees_under_it(written, degrees):
    found = found_in("education", written)
    assert [(one.get("degree"), one.get("institution"), one.get("location")) for one in found] == degrees


def test_what_follows_the_line_of_a_school_is_kept():
    """The school with a remark is an entry; the degree under it does not take its place."""
    first, second = found_in("education", "• University of Oslo\n• see the list of courses\n• Ph.D. in Physics <2019>")
    assert (first["institution"], first["highlights"]) == ("University of Oslo", ["see the list of courses"])
    assert second["degree"] == "Ph.D."


@pytest.mark.parametrize(
    ("heading", "line", "highlights"),
    [
        ("Coursework", "CS 101 - Algorithms", [["CS 101 - Algorithms"]]),
        ("Courses", "Machine Learning", [["Machine Learning"]]),
        ("Courses", "B.A. in Law, University of Larkfield, 2010", [[], []]),
        ("Exchange", "University of Larkfield", [[], []]),
    ],
)
def test_courses_under_a_heading_of_their_own_are_of_the_degree_above(heading, line, highlights):
    found = found_in("education", f"Ph.D. in Physics, University of Oslo, 2010\n# {heading}\n{line}")
    assert [one.get("highlights", []) for one in found] == highlights


@pytest.mark.parametrize(
    ("heading", "line", "expected"),
    [
        ("University of Larkfield", "History and Philosophy, PhD <2007–2011>", ("University of Larkfield", "PhD")),
        ("University of Larkfield", "PhD in Law, University of Kent, 2011", ("University of Kent", "PhD")),
        ("Postgraduate", "PhD in Law <2007–2011>", (None, "PhD")),
    ],
)
def test_the_school_that_a_sub_heading_names(heading, line, expected):
    (found,) = found_in("education", f"# {heading}\n{line}")
    assert (found.get("institution"), found.get("degree")) == expected
