"""Referees: name, title, organization, addresses; where one ends; what names nobody."""

import pytest

from kind_cases import assert_read, cases_of, found_in


@cases_of("references")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


KENT = "University of Kent"
MAIL, OTHER = "mira@example.org", "jonas@example.org"
FIELDS = ("name", "title", "organization", "email", "phone")
SEVEN = "Mira Anna Maria Lena Rosa Ida Oduya"


def referees(written):
    return [tuple(found.get(field) for field in FIELDS) for found in found_in("references", written) if "name" in found]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (f"Dr. Mira Oduya, Professor, {KENT}, {MAIL}", ("Mira Oduya", "Professor", KENT, MAIL, None)),
        (f"Mira Oduya, Director at Brightwater, {MAIL}", ("Mira Oduya", "Director", "Brightwater", MAIL, None)),
        (f"Mira Oduya, Professor, Brightwater, {MAIL}", ("Mira Oduya", "Professor", "Brightwater", MAIL, None)),
        (f"Mira Oduya, Brightwater, {MAIL}", ("Mira Oduya", None, None, MAIL, None)),
        (f"Mira Oduya, {KENT}, {MAIL}", ("Mira Oduya", None, KENT, MAIL, None)),
        (f"Mira Oduya, Department of Ice, {KENT}, {MAIL}", ("Mira Oduya", None, KENT, MAIL, None)),
        (f"Mira Oduya, Department of Ice, {MAIL}", ("Mira Oduya", None, "Department of Ice", MAIL, None)),
        (f"Mira Oduya, Professor, Director, {KENT}, {MAIL}", ("Mira Oduya", "Professor", KENT, MAIL, None)),
        (f"Mira Oduya (Brightwater), {MAIL}", ("Mira Oduya", None, "Brightwater", MAIL, None)),
        (f"Mira Oduya (Professor), {MAIL}", ("Mira Oduya", None, None, MAIL, None)),
        (
            f"Mira Oduya, Professor, {KENT}, E-mail: {MAIL}, Phone: +1 857-555-0101",
            ("Mira Oduya", "Professor", KENT, MAIL, "+1 857-555-0101"),
        ),
        (f"Mira Oduya, Professor, {KENT}, {MAIL}, oduya@example.org", ("Mira Oduya", "Professor", KENT, MAIL, None)),
        (f"Mira Oduya, Professor, {KENT} <{MAIL}>", ("Mira Oduya", "Professor", KENT, MAIL, None)),
        (f"Ice Lab, **Mira Oduya**, Professor, {KENT}", ("Mira Oduya", "Professor", KENT, None, None)),
        (f"{SEVEN}, Professor, {KENT}", (SEVEN, "Professor", KENT, None, None)),
    ],
)
def test_one_referee(written, expected):
    assert referees(written) == [expected]


@pytest.mark.parametrize(
    ("written", "names"),
    [
        (f"Mira Oduya, Professor, {KENT}, {MAIL}; Jonas Berg, Director, {OTHER}", ["Mira Oduya", "Jonas Berg"]),
        (f"Mira Oduya, Professor, {MAIL}; Jonas Berg, Director, {OTHER}", ["Mira Oduya", "Jonas Berg"]),
        (f"Mira Oduya, Professor, {MAIL}; Jonas Berg, {OTHER}", ["Mira Oduya"]),
        (f"Mira Oduya, Professor, {MAIL}, {OTHER}", ["Mira Oduya"]),
        (f"Mira Oduya, Professor, {MAIL}; Jonas Berg, Director, {OTHER} <Kent>", ["Mira Oduya"]),
        ("Further names on request", []),
    ],
)
def test_several_referees_in_one_item(written, names):
    assert [referee[0] for referee in referees(written)] == names


def said(written):
    return [found["text"] for found in found_in("references", written) if "text" in found]


@pytest.mark.parametrize(
    ("written", "name", "text"),
    [
        (
            "“She is a gifted engineer, and never stops asking why.”\n— Mira Oduya, Director",
            "Mira Oduya",
            ["“She is a gifted engineer, and never stops asking why.”"],
        ),
        ("Mira Oduya, Director: A gifted engineer", "Mira Oduya", ["A gifted engineer"]),
        ("Dr. Mira Oduya: A gifted engineer", "Mira Oduya", ["A gifted engineer"]),
        ("Department of Ice: Mira Oduya", "Department of Ice: Mira Oduya", []),
    ],
)
def test_what_a_referee_says(written, name, text):
    assert [referee[0] for referee in referees(written)] == [name]
    assert said(written) == text
