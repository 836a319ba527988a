"""The cases of teaching: what is printed, and the entries that must come of it."""

import pytest

from cvparse.entries.join_wrapped_lines import Row
from cvparse.parsers.teaching.several_courses import courses_of
from kind_cases import assert_read, cases_of
from written_entries import LEXICON


@cases_of("teaching")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


@pytest.mark.parametrize(
    ("text", "head", "courses"),
    [
        ("HIST 101 Rivers (F18), HIST 205 Fens", None, ["HIST 101 Rivers (F18),", "HIST 205 Fens"]),
        ("Larvik: HIST 101 Rivers, HIST 205 Fens", "Larvik:", ["HIST 101 Rivers,", "HIST 205 Fens"]),
        ("Undergraduate: Logic; Ethics", "Undergraduate:", ["Logic", "Ethics"]),
        ("Undergraduate: Logic, Ethics", "Undergraduate:", ["Logic", "Ethics"]),
        ("Undergraduate: Logic, with sets; Ethics", "Undergraduate:", ["Logic, with sets", "Ethics"]),
        ("University of Larvik: Logic; Ethics", "University of Larvik:", ["Logic", "Ethics"]),
        (
            "Logic (graduate), TA; Ethics (undergraduate), TA",
            None,
            ["Logic (graduate), TA", "Ethics (undergraduate), TA"],
        ),
        (
            "Logic (PhD), Ethics (MBA, 2019), Law (MBA)",
            None,
            ["Logic (PhD)", "Ethics (MBA, 2019)", "Law (MBA)"],
        ),
        ("Logic (Fall 2019), Ethics (2020, 2021)", None, ["Logic (Fall 2019)", "Ethics (2020, 2021)"]),
        (
            "Undergraduate: A b c d e f g h i j; Ethics",
            "Undergraduate:",
            ["A b c d e f g h i j", "Ethics"],
        ),  # ten words
    ],
)
def test_a_row_of_several_courses(text: str, head: str | None, courses: list[str]) -> None:
    found = courses_of(text, Row(0, len(text)), LEXICON)
    assert found is not None
    assert (text[found.head.start : found.head.end].strip() if found.head else None) == head
    assert [text[row.start : row.end].strip() for row in found.courses] == courses


@pytest.mark.parametrize(
    "text",
    [
        "Logic, Ethics, and Law",
        "HIST 101 Rivers",
        "HIST 101 Rivers and HIST 205 Fens",  # no separator
        "Undergraduate: Logic",
        "Rivers: Logic; Ethics",  # nothing that a list knows
        "University of Larvik: Logic, Ethics",  # commas alone
        "Undergraduate: Logic, Fall 2019",
        "Undergraduate: Logic, University of Larvik",
        "Undergraduate: Logic; Instructor",
        "Undergraduate: A b c d e f g h i j k; Ethics",  # eleven words
        "Logic (graduate); Ethics",  # one says nothing
        "Logic; Ethics",
        "Logic (graduate)",
        "Graduate; Undergraduate",
        "Logic (PhD)",
        "Logic (PhD), Ethics",
        "Logic (PhD), Larvik (2020), TA",
        "Logic (with sets), Ethics (MBA)",
        "Logic (2019), University of Larvik (2020)",
        "Logic (2019), Instructor (2020)",
    ],
)
def test_a_row_of_one_course(text: str) -> None:
    assert courses_of(text, Row(0, len(text)), LEXICON) is None
