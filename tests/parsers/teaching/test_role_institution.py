"""The cases of teaching: what is printed, and the entries that must come of it."""

import pytest

from cvparse.parsers.teaching.role_institution import take_institution, take_named_behind, take_place, take_role
from cvparse.parsers.teaching.types import CourseSlots
from cvparse.spans.segments import Segments
from kind_cases import assert_read, cases_of
from written_entries import LEXICON, worksheet


@cases_of("teaching")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


def slots(written: str) -> CourseSlots:
    whole = worksheet(written)
    return CourseSlots(whole, Segments(whole, LEXICON), LEXICON)


@pytest.mark.parametrize(
    ("written", "role", "left"),
    [
        ("Teaching Assistant for Logic", "Teaching Assistant", ["Logic"]),
        ("Logic, Instructor", "Instructor", ["Logic"]),
        ("English Teacher: Larvik", "English Teacher", ["Larvik"]),
        ("Senior Lecturer, Logic", "Senior Lecturer", ["Logic"]),
        ("Logic\nAssistant Instructor", "Assistant Instructor", ["Logic"]),
        ("**Logic**, *Short course leader*", "Short course leader", ["Logic"]),
        ("Logic, *Short course leader*", None, ["Logic", "Short course leader"]),
        ("Logic, Senior Lecturer, Larvik", None, ["Logic", "Senior Lecturer", "Larvik"]),  # it does not stand first
        ("Senior Lecturer: Logic", "Senior Lecturer", ["Logic"]),
        ("Senior Lecturer – Logic", None, ["Senior Lecturer", "Logic"]),
        ("Senior Lecturer\nLogic", None, ["Senior Lecturer", "Logic"]),
        ("Logic\nSenior Lecturer, Larvik", None, ["Logic", "Senior Lecturer", "Larvik"]),  # not alone in its row
        ("Tutoring Methods", None, ["Tutoring Methods"]),
        ("“Instructor: Logic”", None, ["“Instructor: Logic”"]),
        ("Instructor Training", None, ["Instructor Training"]),
    ],
)
def test_the_role(written: str, role: str | None, left: list[str]) -> None:
    read = slots(written)
    assert take_role(read) == role
    assert [s.text for s in read.segments.left] == left


@pytest.mark.parametrize(
    ("written", "place"),
    [
        ("Metaphysics at Larvik", "Larvik"),
        ("Metaphysics, at Larvik", "Larvik"),
        ("Metaphysics at Ab Cd Ef Gh Ij", "Ab Cd Ef Gh Ij"),  # five words
        ("Metaphysics at Ab Cd Ef Gh Ij Kl", None),
        ("Languages at Work in Europe", None),
        ("“Metaphysics at Larvik”", None),
        ("At Larvik", None),  # opens the entry
        ("Metaphysics at L", None),
        ("Metaphysics at La", "La"),
        ("University of Larvik at Halden", None),
        ("Logic (at Larvik)", None),
    ],
)
def test_the_place(written: str, place: str | None) -> None:
    assert take_place(slots(written)) == place


@pytest.mark.parametrize(
    ("written", "institution"),
    [
        ("Chapel Hill", None),  # stands in no row behind a comma
        ("• Chapel Hill", None),
        ("Logic, Chapel Hill", None),  # two are left
    ],
)
def test_no_name_behind(written: str, institution: str | None) -> None:
    assert take_named_behind(slots(written)) == institution


@pytest.mark.parametrize(
    ("behind", "institution"),
    [
        ("Chapel Hill", "Chapel Hill"),
        ("UGA", "UGA"),
        ("chapel hill", None),
        ("Chapel Hill 2", None),
        ("Ab Cd Ef Gh Ij", "Ab Cd Ef Gh Ij"),
        ("Ab Cd Ef Gh Ij Kl", None),
        ("“Chapel Hill”", None),
    ],
)
def test_the_name_behind_the_course(behind: str, institution: str | None) -> None:
    read = slots(f"Logic, {behind}")
    read.segments.left.pop(0)
    assert take_named_behind(read) == institution


@pytest.mark.parametrize(
    ("written", "institution"),
    [
        ("Logic, University of Larvik", "University of Larvik"),
        ("Department of Ice, University of Larvik", "University of Larvik"),
        ("“Logic at the University of Larvik”", None),
        ("Logic, Department of Ice", "Department of Ice"),
        ("Logic", None),
    ],
)
def test_the_institution(written: str, institution: str | None) -> None:
    assert take_institution(slots(written)) == institution
