"""The three forms of a course code, and what is none."""

import pytest

from cvparse.fields.course_codes import BEFORE_COLON, CODE, IN_BRACKETS


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("CS 101 Ice", "CS 101"),
        ("15-213", "15-213"),
        ("BIO101L", "BIO101L"),
        ("Room 101", "Room 101"),
        ("bio 101", None),
    ],
)
def test_a_code_by_its_shape(text, code):
    found = CODE.match(text)
    assert (found and found.group()) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [("Astronomy 1101: Stars", "Astronomy 1101"), ("Ice 2019: a year", None), ("Ice 1101 Stars", None)],
)
def test_a_word_and_a_number_before_a_colon(text, code):
    found = BEFORE_COLON.match(text)
    assert (found and found.group()) == code


@pytest.mark.parametrize(
    ("text", "is_code"),
    [("bio 227", True), ("bio227b", True), ("bio 2019", False), ("biology 227", False), ("bio 22", False)],
)
def test_a_word_and_a_number_alone_in_brackets(text, is_code):
    assert (IN_BRACKETS.fullmatch(text) is not None) is is_code
