"""One post: title, employer, department and place, and what is a post among degrees."""

import pytest

from cvparse.parsers.career.header import header_of
from cvparse.parsers.career.post import holds_post, names_posts
from kind_cases import assert_read, cases_of, found_in
from written_entries import LEXICON, item, worksheet


@cases_of("experience", "education")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


SCHOOL = "University of Larkfield"
FIELDS = ("title", "organization", "department", "location")


def post(*rows):
    (found,) = found_in("experience", "\n".join(rows))
    return tuple(found.get(field) for field in FIELDS)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ((f"Lecturer, {SCHOOL}, 2019–2021",), ("Lecturer", SCHOOL, None, None)),
        (("Lecturer, Brightwater, 2019–2021",), ("Lecturer", "Brightwater", None, None)),
        (("Engineer at Brightwater, 2019–2021",), ("Engineer", "Brightwater", None, None)),
        (("Engineer at 3Rivers, 2019–2021",), ("Engineer", "3Rivers", None, None)),
        (("Engineer at the front, 2019–2021",), ("Engineer at the front", None, None, None)),
        (("Keeper of Seals at Brightwater, 2019–2021",), ("Keeper of Seals", "Brightwater", None, None)),
        (("Professor of Economics, 2019–2021",), ("Professor of Economics", None, None, None)),
        (("Postdoc in Department of Ice, 2019–2021",), ("Postdoc", "Department of Ice", None, None)),
        ((f"Postdoc in Department of Ice, {SCHOOL}, 2019–2021",), ("Postdoc", SCHOOL, "Department of Ice", None)),
        ((f"Research Assistant at {SCHOOL}, 2019",), ("Research Assistant", SCHOOL, None, None)),
        ((f"Research Assistant @ {SCHOOL}, 2019",), ("Research Assistant", SCHOOL, None, None)),
        ((f"Research Assistant ({SCHOOL}), 2019",), ("Research Assistant", SCHOOL, None, None)),
        (("Lecturer, Ice and Snow @ Brightwater, 2019–2021",), ("Lecturer", "Brightwater", "Ice and Snow", None)),
        (
            (f"Lecturer, {SCHOOL} <2019–2021>", "Snow, Ice", "• Rivers"),
            ("Lecturer", SCHOOL, None, None),
        ),
        (("Lecturer, Brightwater, KELP, 2019–2021",), ("Lecturer", "KELP", "Brightwater", None)),
        (("Lecturer, Brightwater, Kelp, 2019–2021",), ("Lecturer", "Brightwater", None, "Kelp")),
        ((f"Lecturer, {SCHOOL}, Greenhill <2019–2021>",), ("Lecturer", SCHOOL, None, "Greenhill")),
        ((f"Lecturer, {SCHOOL}, Oslo <2019–2021>",), ("Lecturer", SCHOOL, None, "Oslo")),
        ((f"Lecturer, {SCHOOL}, Old Green Hill Town <2019>",), ("Lecturer", SCHOOL, None, "Old Green Hill Town")),
        (
            (f"Lecturer, {SCHOOL}, Old Green Hill Town Hall <2019>",),
            ("Lecturer", SCHOOL, "Old Green Hill Town Hall", None),
        ),
        ((f"Lecturer, {SCHOOL}, Greenhill 12 <2019>",), ("Lecturer", SCHOOL, "Greenhill 12", None)),
        (("Lecturer <2019>", f"{SCHOOL} <Greenhill>"), ("Lecturer", SCHOOL, None, "Greenhill")),
        (("Lecturer <2019>", f"{SCHOOL} <Greenhill 12>"), ("Lecturer", SCHOOL, None, None)),
        ((f"{SCHOOL}, Department of Ice", "Lecturer <2019–2021>"), ("Lecturer", SCHOOL, "Department of Ice", None)),
    ],
)
def test_fields_of_a_post(rows, expected):
    assert post(*rows) == expected


@pytest.mark.parametrize(
    ("title", "kind"),
    [("Lecturer", "academic"), ("Software Engineer", "industry"), ("Keeper", None)],
)
def test_kind_of_a_post(title, kind):
    assert found_in("experience", f"{title}, {SCHOOL}, 2019–2021")[0].get("kind") == kind


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Postdoctoral Fellow, University of Larkfield <2015–2017>", True),
        ("Residency, General Hospital <2003–2005>", True),
        ("Postdoctoral Fellow, University of Larkfield", False),
        ("Postdoctoral Fellow <2015–2017>", False),
        ("Postdoctoral Fellow at University of Larkfield <2015–2017>", True),
        ("Visiting Student, University of Larkfield <2015–2017>", False),
        ("Ph.D. in Physics, University of Larkfield <2015–2017>", False),
        ("Postdoctoral Fellow, M.Sc. in Ice, University of Larkfield <2015–2017>", False),
        ("Lecturer, Department of Ice <2015–2017>", True),
        ("Software Engineer, University of Larkfield <2015–2017>", False),
        ("University of Larkfield <2015–2017>", False),
        ("Lecturer, University of Larkfield <2015–2017>\nThesis: Rivers", False),
    ],
)
def test_post_among_degrees(written, expected):
    assert holds_post(header_of(worksheet(written), LEXICON, ("thesis",)), LEXICON) is expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Senior Researcher, Institute of Rivers <2016 – present>", True),
        ("I worked as a researcher at the University of Larkfield, and it was very good.", False),
        ("Senior Researcher, Institute of Rivers", False),
    ],
)
def test_item_of_posts_only(written, expected):
    assert names_posts(item(written), LEXICON) is expected
