"""The forms of a course code, and what is none."""

import pytest

from cvparse.fields.course_codes import BEFORE_COLON, CODE, IN_BRACKETS, OPENS_SMALL


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("CS 101 Ice", "CS 101"),
        ("15-213", "15-213"),
        ("BIO101L", "BIO101L"),
        ("Room 101", "Room 101"),
        ("bio 101", None),
        ("Z341 Ice", "Z341"),
        ("6.001 Ice", "6.001"),
        ("18.06/18.700 Ice", "18.06/18.700"),
        ("6.21/7.00", None),  # a mark of its largest
        ("4.70/5", None),
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


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("econ 745 Markets", "econ 745"),
        ("econ745: Markets", "econ745"),
        ("econ 745 – Markets", "econ 745"),
        ("econ 745", "econ 745"),
        ("about 120 students", None),
        ("econ 74 Markets", None),
        ("since 2012 Markets", None),
        ("markets 745 Ice", None),
    ],
)
def test_a_small_word_and_a_number_at_the_head(text, code):
    found = OPENS_SMALL.match(text)
    assert (found and found.group()) == code
