"""The levels that printed numbers give to headings."""

import pytest

from cvparse.sections.heading_numbers import number_end, outline_levels


@pytest.mark.parametrize(
    ("texts", "levels"),
    [
        (["1 Education", "2 Teaching", "2.1 Courses", "2.2 Theses"], [1, 1, 2, 2]),
        (["1. Education", "Contact", "2. Teaching", "2.1. Courses"], [1, None, 1, 2]),
        (["I. Education", "II. Publications", "A. Books", "B. Articles"], [1, 1, 2, 2]),
        (["I) Education", "II) Publications", "A) Books", "B) Articles"], [1, 1, 2, 2]),
        (["A. Education", "B. Publications", "1. Books", "2. Articles"], [1, 1, 2, 2]),
        (["I. Education", "II. Publications", "A. Books", "1. Edited Books"], [1, 1, 2, 3]),
        (["I. Education", "II. Publications", "1. Books", "1.1 Edited Books"], [1, 1, 2, 3]),
        (["1 Education", "1.1 Schools", "1.1.1 Lund"], [1, 2, 3]),
        (["1 Education", "1.1.1 Schools", "2 Talks"], [1, 3, 1]),
        (["1 Education", "1.1 Schools", "C. Lund"], [1, 2, 2]),
        (["I. Education", "II. Publications", "2.1 Books"], [1, 1, 2]),
        (["1-Education", "2-Teaching", "2.1-Courses"], [1, 1, 2]),
        (["I. Education", "A. Books", "1. Edited Books"], [1, 1, 2]),  # without II., `I.` is a letter
    ],
)
def test_numbers_in_two_ways_are_an_outline(texts, levels):
    assert outline_levels(texts) == levels


@pytest.mark.parametrize(
    "texts",
    [
        [],
        ["Education", "Teaching", "Service"],
        ["1. Education", "2. Teaching", "3. Service"],  # one way
        ["1 Education", "2.1 Courses"],  # two numbers
        ["2.1 Courses", "2.2 Theses", "Service"],
        ["2.1 Courses", "2.2 Theses", "2.2.1 Lund", "2.2.2 Oslo"],  # no first level
        ["I. Education", "2019 Talks"],
        ["1 education", "2 teaching", "2.1 courses"],
    ],
)
def test_numbers_that_are_no_outline(texts):
    assert outline_levels(texts) == [None] * len(texts)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("2.1 Talks", "Talks"),
        ("1.Education", "Education"),
        ("2.1-Courses", "Courses"),
        ("12 Bees", "Bees"),
        ("IV. Service", "Service"),
        ("iv) Papers", "Papers"),
        ("a) Papers", "Papers"),
        ("(2) Talks", "Talks"),
        ("(b) Talks", "Talks"),
        ("§ 3 Service", "Service"),
        ("一、教育", "教育"),
        ("（二）论文", "论文"),
        ("2019 Talks", "2019 Talks"),
        ("12 bees", "12 bees"),
        ("a. Talks", "a. Talks"),
        ("(iiii) Talks", "(iiii) Talks"),
        ("A.Lund", "A.Lund"),
        ("2.1", "2.1"),
        ("C++ and more", "C++ and more"),
        ("A Life", "A Life"),
    ],
)
def test_where_the_number_ends(text, rest):
    assert text[number_end(text) :] == rest


@pytest.mark.parametrize(
    ("texts", "levels"),
    [
        (["I. Papers", "II. Talks", "a) Invited", "b) Other"], [1, 1, 2, 2]),
        (["1. Papers", "2. Talks", "(a) Invited", "(b) Other"], [1, 1, 2, 2]),
        (["A. Papers", "(1) Invited", "(i) Home"], [1, 2, 3]),
        (["一、教育", "二、论文", "（一）期刊"], [1, 1, 2]),
    ],
)
def test_letters_and_brackets_are_ways_of_their_own(texts, levels):
    assert outline_levels(texts) == levels
