"""Quotation marks, brackets and faces around the units of a reference."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.segmentation.surroundings import brackets_of, faces_of, quotes_of
from cvparse.parsers.publications.segmentation.units import units_of
from cvparse.parsers.publications.vocabulary import bibliographic
from cvparse.text.styled import Run, Style, StyledText

LEXICON = bibliographic(load(()))


def cut(text):
    return units_of(text, 0, len(text), LEXICON)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ice (2019) Oslo", ["", "(o", ""]),
        ("Ice [Oslo, 3, May] x", ["", "bo", "b", "b", ""]),
        ("Ice (May 2019) Oslo", ["", "bo", "b", ""]),
        ("(A B C D)", ["Bo", "B", "B", "B"]),
        ("A (B [C D] E) F", ["", "Bo", "B", "B", "B", ""]),  # the outer pair counts
        ("Ice (Oslo", ["", ""]),  # never closed
        ("Ice) Oslo", ["", ""]),
    ],
)
def test_brackets(text, found):
    assert brackets_of(cut(text).gaps, len(cut(text))) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lund “On Ice Roads,” Oslo 3", ["<", "Qo", "Q", "Qc", "=>", ">"]),
        ('Lund "On Ice Roads" Oslo', ["<", "Qo", "Q", "Qc", "=>"]),
        ("Lund, ‘On Ice Roads’, Oslo", ["<", "Qo", "Q", "Qc", "=>"]),
        ("The “Ice” Roads", ["<", "qo", "=>"]),
        ("The “Ice Roads” of", ["<", "qo", "qc", "=>"]),
        ("Lund “(On) Ice Roads” Oslo", ["<", "Qo", "Q", "Qc", "=>"]),  # a bracket inside the quotation
        ("Lund, (“On Ice Roads”) Oslo", ["<", "Qo", "Q", "Qc", "=>"]),
        ("Lund “On ‘Ice’ Roads” Oslo", ["<", "Qo", "Q", "Qc", "=>"]),
        ('Lund “On Ice Roads" Oslo', ["<", "Qo", "Q", "Qc", "=>"]),
        ('Lund "On Ice Roads” Oslo', ["<", "Qo", "Q", "Qc", "=>"]),
        ("Lund “On Ice Roads“ Oslo", ["<", "Qo", "Q", "Qc", "=>"]),
        ("Lund ‘On Ice Roads” Oslo", [""] * 5),  # two signs that are no pair
        ("Lund “On Ice Roads’ Oslo", [""] * 5),
        ("Lund “On Ice Roads,” Oslo “", ["<", "Qo", "Q", "Qc", "=>"]),
        ("Lund“On Ice Roads”Oslo", ["<", "Qo", "Q", "Qc", "=>"]),
        ("Lund, “ On Ice Roads ”, Oslo", ["<", "Qo", "Q", "Qc", "=>"]),  # as French sets them
        ("“ On Ice Roads ”, Oslo", ["Qo", "Q", "Qc", "=>"]),
        ("Lund ”On Ice Roads“, Oslo", ["<", "Qo", "Q", "Qc", "=>"]),  # as German sets the other ones
        ("'On Ice Roads' y", ["Qo", "Q", "Qc", "=>"]),
        ("Lund ' On Ice' x", ["", "", "", ""]),  # it does not touch what follows it
        ("Lund 5' 6 x' y", ["", "", "", "", ""]),  # minutes of an arc
        ('Lund"On Ice Roads"Oslo', ["", "", "", "", ""]),  # it touches words on both sides
        ("On Ice Roads”", ["", "", ""]),  # never opened
        ("The “Ice” of “Oslo”", ["<", "qo", "-", "qo"]),
        ("The Lunds’ ice", ["", "", ""]),
        ("“On Ice", ["", ""]),  # never closed
    ],
)
def test_quotations(text, found):
    assert quotes_of(cut(text).gaps, len(cut(text))) == found


@pytest.mark.parametrize(
    ("runs", "found"),
    [
        ((), ["", "", ""]),
        ((Run(0, 15),), ["", "", ""]),
        ((Run(0, 5), Run(5, 15)), ["", "", ""]),
        ((Run(0, 5), Run(5, 9, Style.ITALIC), Run(9, 15)), ["-", "i", "-"]),
        ((Run(0, 5, Style.BOLD), Run(5, 9, Style.ITALIC | Style.BOLD), Run(9, 15)), ["b", "ib", "-"]),
        ((Run(0, 15, Style.ITALIC),), ["", "", ""]),  # it tells no parts apart
    ],
)
def test_faces(runs, found):
    text = StyledText("Lund Ice. Roads", runs)
    assert faces_of(text, cut(text.text)) == found


@pytest.mark.parametrize(("italic", "tells"), [(7, True), (8, False)])
def test_a_face_of_most_of_a_reference_tells_no_parts_apart(italic, tells):
    text = StyledText("IceLakes xy", (Run(0, italic, Style.ITALIC), Run(italic, 11)))  # ten characters and a blank
    assert faces_of(text, cut(text.text))[0] == ("i" if tells else "")
