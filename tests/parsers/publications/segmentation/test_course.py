"""How far a reference has come, and what its stretches look like."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.segmentation.course import (
    course_of,
    look_of,
    pieces_of,
    printed_again,
    sentences_of,
)
from cvparse.parsers.publications.segmentation.units import RUN, units_of
from cvparse.parsers.publications.vocabulary import bibliographic

LEXICON = bibliographic(load(()))


@pytest.mark.parametrize(
    ("words", "classes", "known", "look"),
    [
        (["12"], ["d2"], [""], "1d"),
        (["Lund", "A"], ["N", "I."], ["", ""], "2I"),
        (["The", RUN], ["N2", "lr"], ["", ""], "4m"),
        (["Journal", "of", "Ice"], ["noun^", "small", "N2"], [""] * 3, "3CJ"),
        (["Ice", "12"], ["N2", "d2"], ["j1b", ""], "2Cj#"),
        (["Lund", "roads", "Ice", "Okri"], ["N", "l", "N2", "N"], [""] * 4, "4m"),
        (["In", "Ice"], ["in^", "N2"], ["", ""], "2Ci"),
        (["Ice"] * 10, ["N2"] * 10, [""] * 10, "9C"),
    ],
)
def test_looks(words, classes, known, look):
    assert look_of(words, classes, known) == look


def cut(text):
    units = units_of(text, 0, len(text), LEXICON)
    return units, ["x"] * len(units)


def test_pieces_end_at_punctuation():
    units, classes = cut("Ice & Roads, Oslo. Lund")
    assert [piece[0] for piece in pieces_of(units, classes, [""] * len(units))] == ["2C", "2C", "1C", "1C"]
    assert pieces_of(units, classes, [""] * len(units))[2][1:] == ("1C", "2C")


def test_sentences_do_not_end_at_a_comma():
    units, classes = cut("Ice, Roads. Oslo")
    assert [row[:3] for row in sentences_of(units, classes, [""] * len(units))] == [
        ("2C", "0", "1"),
        ("2C", "0", "1"),
        ("1C", "1", "0"),
    ]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["Lund", "A", "Lund"], ["1", "", "2"]),
        (["Lund", "Okri"], ["", ""]),
        (["A", "A"], ["", ""]),  # initials
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
