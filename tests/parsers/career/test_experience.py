"""Posts and the degrees among them; what the whole list says of employer and title."""

import pytest

from kind_cases import assert_read, cases_of, found_in


@cases_of("experience")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


def posts(*entries, heading=None):
    found = found_in("experience", "\n\n".join(entries), heading)
    return [(post.get("organization") or post.get("institution"), post.get("title")) for post in found]


LARKFIELD, KENT = "University of Larkfield", "University of Kent"


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        (
            (f"{LARKFIELD}, Lecturer, 2019–2021", "Brightwater, Seals, 2015–2016"),
            [(LARKFIELD, "Lecturer"), ("Brightwater", "Seals")],
        ),
        (
            (f"Lecturer, {LARKFIELD}, 2019–2021", "Seals, Brightwater, 2015–2016"),
            [(LARKFIELD, "Lecturer"), ("Brightwater", "Seals")],
        ),
        (
            ("Greenhill\nLecturer <2019–2021>", "Brightwater\nSeals <2015–2016>"),
            [("Greenhill", "Lecturer"), ("Brightwater", "Seals")],
        ),
        (
            ("Lecturer\nGreenhill <2019–2021>", "Seals\nBrightwater <2015–2016>"),
            [("Greenhill", "Lecturer"), ("Brightwater", "Seals")],
        ),
        (
            (f"{LARKFIELD}\nLecturer <2019–2021>\nFellow <2017–2018>",),
            [(LARKFIELD, "Lecturer"), (LARKFIELD, "Fellow")],
        ),
        ((f"{LARKFIELD}, Lecturer, 2019–2021", "Fellow, 2017–2018"), [(LARKFIELD, "Lecturer"), (LARKFIELD, "Fellow")]),
        ((f"Lecturer, {LARKFIELD}, 2019–2021", "Fellow, 2017–2018"), [(LARKFIELD, "Lecturer"), (None, "Fellow")]),
        ((f"Lecturer, {LARKFIELD}, 2019–2021", "see the list of courses overleaf"), [(LARKFIELD, "Lecturer")]),
    ],
)
def test_employer_and_title(entries, expected):
    assert posts(*entries) == expected


@pytest.mark.parametrize(
    ("heading", "title"),
    [("Employment and Education", None), ("Employment, Education:", None), ("Employment", "PhD Philosophy")],
)
def test_degree_among_posts(heading, title):
    found = posts(f"PhD Philosophy, {LARKFIELD}, 2010–2014", f"Lecturer, {KENT}, 2015–2018", heading=heading)
    assert found == [(LARKFIELD, title), (KENT, "Lecturer")]


OSLO, LARVIK = "University of Oslo", "University of Larvik"


@pytest.mark.parametrize(
    ("written", "posts"),
    [
        (
            f"{OSLO}\nLecturer, Department of Ice <2016–2019>\nPostdoc, Department of Snow <2014–2016>",
            [("Lecturer", OSLO, "Department of Ice"), ("Postdoc", OSLO, "Department of Snow")],
        ),
        (
            f"{OSLO}\nLecturer <2016–2019>\n{LARVIK}\nPostdoc <2014–2016>",
            [("Lecturer", OSLO, None), ("Postdoc", LARVIK, None)],
        ),
        (
            f"{OSLO}\nLecturer <2016–2019>\nPostdoc, {LARVIK} <2014–2016>\nFellow <2012–2014>",
            [("Lecturer", OSLO, None), ("Postdoc", LARVIK, None), ("Fellow", OSLO, None)],
        ),
        (
            f"{OSLO}, Department of Ice\nLecturer, 2016–2019\nPostdoc, 2014–2016",
            [("Lecturer", OSLO, "Department of Ice"), ("Postdoc", OSLO, "Department of Ice")],
        ),
        (
            f"{OSLO}\nLecturer, 2016–2019\nDirector, Institute of Snow, 2015–2016\nPostdoc, 2014–2015",
            [("Lecturer", OSLO, None), ("Director", "Institute of Snow", None), ("Postdoc", OSLO, None)],
        ),
        (
            f"{OSLO}\nDirector, Research Centre of Snow <2016–2019>\nFellow <2014–2016>",
            [("Director", OSLO, "Research Centre of Snow"), ("Fellow", OSLO, None)],
        ),
        (
            f"{OSLO}\nLecturer <2016–2019>\nEngineer, Volt GmbH <2014–2016>",
            [("Lecturer", OSLO, None), ("Engineer", "Volt GmbH", None)],
        ),
        (f"{OSLO} <2019>\nLecturer, {LARVIK} <2016>", [(None, OSLO, None), ("Lecturer", LARVIK, None)]),  # a post
    ],
)
def test_an_employer_on_a_line_of_its_own_is_that_of_the_posts_under_it(written, posts):
    found = found_in("experience", written)
    assert [(one.get("title"), one.get("organization"), one.get("department")) for one in found] == posts


@pytest.mark.parametrize(
    ("heading", "line", "expected"),
    [
        ("University of Larkfield", "Lecturer\n2010–2014", ("University of Larkfield", "Lecturer")),
        ("University of Larkfield", "Lecturer, University of Kent, 2010–2014", ("University of Kent", "Lecturer")),
        ("Current Positions", "Lecturer\n2010–2014", (None, "Lecturer")),
    ],
)
def test_the_employer_that_a_sub_heading_names(heading, line, expected):
    (found,) = found_in("experience", f"# {heading}\n{line}")
    assert (found.get("organization"), found.get("title")) == expected


@pytest.mark.parametrize(
    ("line", "posts", "highlights"),
    [
        ("• Lead Researcher of the team", 1, ["Lead Researcher of the team"]),
        ("Lecturer, University of Kent, 2011", 2, []),
    ],
)
def test_what_stands_under_highlights_is_of_the_post_above(line, posts, highlights):
    found = found_in("experience", f"Curator, Larkfield Museum, 2010–2014\n# Key Achievements\n{line}")
    assert (len(found), found[0].get("highlights", [])) == (posts, highlights)


def test_several_degrees_among_posts_need_no_heading_that_names_them():
    degrees = [f"PhD Philosophy, {LARKFIELD}, 2010–2014", f"MSc Logic, {KENT}, 2008–2010"]
    lecturer = f"Lecturer, {KENT}, 2015–2018"
    assert posts(*degrees, lecturer) == [(LARKFIELD, None), (KENT, None), (KENT, "Lecturer")]
    assert posts(degrees[0], lecturer) == [(LARKFIELD, "PhD Philosophy"), (KENT, "Lecturer")]


@pytest.mark.parametrize(
    ("below", "employer"),
    [
        (("Department of Physics", f"{LARKFIELD}."), f"{LARKFIELD}"),
        (("• University of Larkfield",), "Rivers 12"),
        (("• Counted fish", LARKFIELD), "Rivers 12"),
        ((f"Guest of the {LARKFIELD}.",), "Rivers 12"),
    ],
)
def test_the_employer_may_stand_below_what_was_done(below, employer):
    done = "Subject: models of slow rivers that carry ice and what lives in it"
    (found,) = posts("\n".join(["Lecturer <2019>", "Rivers 12", done, *below]))
    assert found == (employer, "Lecturer")
