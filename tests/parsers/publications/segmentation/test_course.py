"""How far a reference has come, and what its stretches look like."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.segmentation.course import (
    Counts,
    course_of,
    look_of,
    pieces_of,
    printed_again,
    sentences_of,
)
from cvparse.parsers.publications.segmentation.surroundings import brackets_of
from cvparse.parsers.publications.segmentation.units import RUN, units_of
from cvparse.parsers.publications.segmentation.words import class_of
from cvparse.parsers.publications.vocabulary import bibliographic

LEXICON = bibliographic(load(()))
LENGTHS = [(1, "1"), (2, "2"), (3, "3"), (4, "4"), (5, "4"), (6, "6"), (9, "6"), (10, "9"), (15, "9")]


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
        *[(["Ice"] * count, ["N2"] * count, [""] * count, f"{length}C") for count, length in LENGTHS],
        (["Ice", RUN, RUN], ["N2", "lr", "lr"], [""] * 3, "6l"),  # a run counts as three words, two of them long
        (["The", RUN, "Ice"], ["N2", "lr", "N2"], [""] * 3, "4m"),
        (["Ice", "road", "Okri"], ["N2", "l", "N"], [""] * 3, "3m"),
        (["Ice", "and", "Okri"], ["N2", "and", "N"], [""] * 3, "3C"),  # a short word is small in names too
        (["Ice", "road", "road"], ["N2", "l", "l"], [""] * 3, "3l"),
        (["Ice", "road"], ["N2", "l"], [""] * 2, "2m"),  # as many small words as others
        (["Lund", "A", "Okri", "B"], ["N", "I.", "N", "I."], [""] * 4, "4I"),
        (["Ice", "A", "Okri", "B", "Ice"], ["N", "I.", "N", "I.", "N"], [""] * 5, "4C"),  # too long for one name
        (["2019", "e12"], ["Y", "Cd"], [""] * 2, "2d"),
        (["12-30"], ["R"], [""], "1d"),
        (["Ice", "2019"], ["N2", "Y"], ["", ""], "2C#"),
        (["Anna", "Ice"], ["N", "N2"], ["", ""], "2G"),  # a name of persons
        (["Ice", "Lund"], ["N2", "N"], ["", ""], "2G"),
        (["A", "12"], ["I", "d2"], ["", ""], "2I#"),
        (["Ice"], ["N2"], ["p1b"], "1Cp"),
        (["Journal"], ["noun^"], ["j1b"], "1CJ"),  # the word counts before the list
    ],
)
def test_looks(words, classes, known, look):
    assert look_of(Counts.of(words, classes, known), 0, len(words)) == look


def cut(text):
    units = units_of(text, 0, len(text), LEXICON)
    return units, ["x"] * len(units)


def test_pieces_end_at_punctuation():
    units, classes = cut("Ice & Roads, Oslo. Xqz")
    assert [piece[0] for piece in pieces_of(units, classes, [""] * len(units))] == ["2C", "2C", "1C", "1C"]
    assert pieces_of(units, classes, [""] * len(units))[2][1:] == ("1C", "2C")


def classed(text):
    units = units_of(text, 0, len(text), LEXICON)
    follows = units.gaps[1:]
    classes = [class_of(word, gap[:1] == ".", LEXICON) for word, gap in zip(units.words, follows, strict=True)]
    return units, classes


@pytest.mark.parametrize(
    ("text", "looks"),
    [
        ("Ice & Roads", ["2C"] * 2),
        ("Ice/Roads", ["1C"]),
        ("Ice’ Roads", ["1C", "1C"]),
        ("Ice. Roads", ["1C", "1C"]),
        ("Ice (Roads) Oslo", ["1C", "1C", "1C"]),
    ],
)
def test_what_parts_pieces(text, looks):
    units, classes = cut(text)
    assert [piece[0] for piece in pieces_of(units, classes, [""] * len(units))] == looks


@pytest.mark.parametrize(
    ("text", "looks"),
    [
        ("Ice. Roads", ["1C"] * 2),
        ("Ice. on roads", ["3m"] * 3),  # what goes on in small letters
        ("Lund A. Ice", ["3I"] * 3),  # an initial
        ("Abh. Ice. Roads", ["2C", "2C", "1C"]),  # an abbreviation
        ("Ice, Roads", ["2C"] * 2),
        ("Ice? Roads", ["1C"] * 2),
        ("Ice; Roads", ["1C"] * 2),
        ("“Ice” Roads", ["1C"] * 2),
        ("Ice (Oslo) Roads", ["1C"] * 3),
        ("Ice: Roads", ["2C"] * 2),
        ("Ice(12)", ["2C#"] * 2),  # a bracket that touches both sides is of a volume and its issue
    ],
)
def test_what_ends_a_sentence(text, looks):
    units, classes = classed(text)
    assert [row[0] for row in sentences_of(units, classes, [""] * len(units))] == looks


def test_which_sentence_it_is_of_how_many_and_what_the_next_one_looks_like():
    units, classes = classed("Ice. Roads. Ices. Lakes. Oslo. Mosses. 3")
    assert [row[1:] for row in sentences_of(units, classes, [""] * len(units))] == [
        ("0", "4", "1C"),
        ("1", "4", "1C"),
        ("2", "4", "1C"),
        ("3", "3", "1C"),
        ("4", "2", "1C"),
        ("5", "1", "1d"),
        ("5", "0", "$"),
    ]


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
