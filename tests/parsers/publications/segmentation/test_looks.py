"""What the stretches of a reference look like."""

import pytest

from cvparse.parsers.publications.segmentation.looks import Counts, look_of, pieces_of, sentences_of
from cvparse.parsers.publications.segmentation.units import RUN, units_of
from printed_references import LEXICON, classed

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


def pieces(units, classes):
    """What is said of the piece of each unit."""
    return each(pieces_of(units, Counts.of(units.words, classes, [""] * len(units))))


def sentences(units, classes):
    """What is said of the sentence of each unit."""
    return each(sentences_of(units, Counts.of(units.words, classes, [""] * len(units))))


def each(stretches):
    return [row for size, row in stretches for _ in range(size)]


def cut(text):
    units = units_of(text, 0, len(text), LEXICON)
    return units, ["x"] * len(units)


def test_pieces_end_at_punctuation():
    units, classes = cut("Ice & Roads, Oslo. Xqz")
    assert [piece[0] for piece in pieces(units, classes)] == ["2C", "2C", "1C", "1C"]
    assert pieces(units, classes)[2][1:] == ("1C", "2C")


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
    assert [piece[0] for piece in pieces(units, classes)] == looks


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
    assert [row[0] for row in sentences(units, classes)] == looks


def test_which_sentence_it_is_of_how_many_and_what_the_next_one_looks_like():
    units, classes = classed("Ice. Roads. Ices. Lakes. Oslo. Mosses. 3")
    assert [row[1:] for row in sentences(units, classes)] == [
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
    assert [row[:3] for row in sentences(units, classes)] == [
        ("2C", "0", "1"),
        ("2C", "0", "1"),
        ("1C", "1", "0"),
    ]
