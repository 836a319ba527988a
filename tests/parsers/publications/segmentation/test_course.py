"""How far a reference has come, and what is printed again."""

import pytest

from cvparse.parsers.publications.segmentation.course import course_of, printed_again
from cvparse.parsers.publications.segmentation.surroundings import brackets_of
from printed_references import classed


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["Lund", "A", "Lund"], ["1", "", "2"]),
        (["Lund", "Okri"], ["", ""]),
        (["A", "A"], ["", ""]),  # initials
        (["Hu", "Hu"], ["", ""]),
        (["Sun", "Sun"], ["1", "2"]),
        (["ice", "ice"], ["", ""]),
        (["Lund", *["on"] * 22, "Lund"], ["1", *[""] * 22, "2"]),
        (["Lund", "Lund", "Lund"], ["1", "2", ""]),
        (["Lund", *["Ice"] * 23, "Lund"], ["", "1", "2", *[""] * 22]),  # too far on
    ],
)
def test_words_printed_again(words, found):
    assert printed_again(words) == found


def test_the_course():
    rows = course_of(["", ". (", "). ", " ", ", ", "."], ["N", "Y", "in^", "N", "d2"], ["", "(o", "", "", ""])
    assert [row[1] for row in rows] == ["a(", "a(", "p(", "p(", "p("]
    assert [row[0] for row in rows] == ["0", "1", "1", "1", "1"]
    assert [row[2] for row in rows] == ["1", "1", "1z", "1z", "1e"]
    assert [row[3] for row in rows] == ["I", "I", "I", "i", "i"]
    assert [row[4] for row in rows] == ["p0", "p1", "p2", "p3", "p4"]


@pytest.mark.parametrize(
    ("text", "column", "found"),
    [
        ("Ice? Roads! Snow. “Lakes” Oslo, Moss. 3", 0, ["0", "1", "2", "3", "3", "3", "3"]),  # three are many
        ("“Ice” Roads", 0, ["0", "1"]),
        ('"Ice" Roads', 0, ["0", "1"]),
        ("Ice, Roads; Snow", 0, ["0", "0", "0"]),
        ("Lund 2018, Ice 2019, 3", 1, ["a", "a", "m", "m", "p"]),  # a year before, and one to come
        ("Lund 2019a. Ice", 1, ["a", "a", "p"]),
        ("Lund (2019) Ice", 1, ["a(", "a(", "p("]),
        ("Lund. Ice", 1, ["0", "0"]),
        ("1, 2, 3, 4, 5, 6, 7, 8, 9", 2, ["3", "3", "3", "3", "3", "3", "3z", "2z", "1e"]),
        ("22nd Ice 12", 2, ["1z", "1z", "1e"]),  # an ordinal is no number of a journal
        ("S12, 33-44, Ice", 2, ["2z", "1z", "0e"]),
        ("Lund. In Ice 3, In Snow", 3, ["I", "I", "i", "i", "i", "i"]),
        ("Lund in Ice", 3, ["", "", ""]),  # in the middle of a title
        ("Lund, in Ice", 3, ["I", "I", "i"]),
        ("A, B, C, D, E, F, G, H, I, J", 4, ["p0", "p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8", "p9"]),
        ("A, B, C, D, E, F, G, H", 4, ["p0", "p1", "p2", "p3", "p4", "p6", "p7", "p8"]),
    ],
)
def test_how_far_a_reference_has_come(text, column, found):
    units, classes = classed(text)
    rows = course_of(units.gaps, classes, brackets_of(units.gaps, len(units)))
    assert [row[column] for row in rows] == found
