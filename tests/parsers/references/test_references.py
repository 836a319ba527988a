"""Referees: name, title, organization, addresses; where one ends; what names nobody."""

import pytest

from cvparse.entries.join_wrapped_lines import Row
from cvparse.model import SectionKind
from cvparse.parsers.references import _within, parse
from kind_cases import assert_read, cases_of, found_in
from printed import section
from written_entries import CONTEXT


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
        (
            f"Mira Oduya, Professor, Director, Brightwater, {MAIL}",
            ("Mira Oduya", "Professor", "Brightwater", MAIL, None),
        ),
        (f"Mira Oduya (Brightwater), {MAIL}", ("Mira Oduya", None, "Brightwater", MAIL, None)),
        (f"Mira Oduya (Professor), {MAIL}", ("Mira Oduya", None, None, MAIL, None)),
        (
            f"Mira Oduya, Professor, {KENT}, E-mail: {MAIL}, Phone: +1 857-555-0101",
            ("Mira Oduya", "Professor", KENT, MAIL, "+1 857-555-0101"),
        ),
        (f"Mira Oduya, Professor, {KENT}, {MAIL}, oduya@example.org", ("Mira Oduya", "Professor", KENT, MAIL, None)),
        (f"Mira Oduya, Professor, {KENT} <{MAIL}>", ("Mira Oduya", "Professor", KENT, MAIL, None)),
        (f"Ice Lab, **Mira Oduya**, Professor, {KENT}", ("Mira Oduya", "Professor", KENT, None, None)),
        (f"Ice Lab, **Mira** Lee, Professor, {KENT}", ("Mira Lee", "Professor", KENT, None, None)),
        (f"Mira Oduya, **Hill** Tops, Professor, {KENT}", ("Mira Oduya", "Professor", KENT, None, None)),  # a half
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
        (SEVEN, [SEVEN]),
        (f"{SEVEN} Berg", []),  # a name of eight words
    ],
)
def test_several_referees_in_one_item(written, names):
    assert [referee[0] for referee in referees(written)] == names


def test_each_referee_has_the_address_behind_the_name():
    found = referees(f"Mira Oduya, Professor, {KENT}, {MAIL}; Jonas Berg, Director, {KENT}, {OTHER}")
    assert [(name, email) for name, _, _, email, _ in found] == [("Mira Oduya", MAIL), ("Jonas Berg", OTHER)]


@pytest.mark.parametrize(
    ("start", "end", "inside"),
    [
        (0, 30, [(0, 10), (11, 20), (21, 30)]),
        (5, 15, [(5, 10), (11, 15)]),
        (10, 21, [(11, 20)]),
        (20, 21, []),
    ],
)
def test_rows_within_a_stretch(start, end, inside):
    rows = (Row(0, 10), Row(11, 20), Row(21, 30))
    assert [(row.start, row.end) for row in _within(rows, start, end)] == inside


@pytest.mark.parametrize(
    ("written", "reasons"),
    [
        ("Further names on request", ["names no referee"]),
        (f"Mira Oduya, Professor, {KENT}, {MAIL}, 7", ["rest of a referee"]),
        (f"Mira Oduya, Professor, {KENT}, {MAIL}", []),
    ],
)
def test_what_is_left_says_why(written, reasons):
    found = parse(section(SectionKind.REFERENCES, written), CONTEXT)
    assert [left.reason for left in found.leftover] == reasons


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
