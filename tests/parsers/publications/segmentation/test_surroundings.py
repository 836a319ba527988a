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
        ("(A B C D)", ["Bo", "B", "B", "B"]),
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
        ((Run(0, 15),), ["", "", ""]),
        ((Run(0, 5), Run(5, 9, Style.ITALIC), Run(9, 15)), ["-", "i", "-"]),
        ((Run(0, 5, Style.BOLD), Run(5, 9, Style.ITALIC | Style.BOLD), Run(9, 15)), ["b", "ib", "-"]),
        ((Run(0, 15, Style.ITALIC),), ["", "", ""]),  # it tells no parts apart
    ],
)
def test_faces(runs, found):
    text = StyledText("Lund Ice. Roads", runs)
    assert faces_of(text, cut(text.text)) == found
