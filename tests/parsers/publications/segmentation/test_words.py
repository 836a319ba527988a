"""What a word says by itself: its shape, and the lists that have it."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import MASK
from cvparse.parsers.publications.segmentation.units import RUN
from cvparse.parsers.publications.segmentation.words import class_of, evidence_of_word, flags_of, shape_of
from cvparse.parsers.publications.vocabulary import bibliographic

LEXICON = bibliographic(load(()))


@pytest.mark.parametrize(
    ("word", "shape"),
    [
        (RUN, "lr"),
        (MASK * 3, "ID"),
        ("---", "DASH"),
        ("2019", "Y"),
        ("2019a", "Yl"),
        ("1399", "d4"),
        ("2100", "d4"),
        ("7", "d1"),
        ("12345678", "d6"),
        ("45-67", "R2"),
        ("145-167", "R"),
        ("2019-2020", "Ry"),
        ("22nd", "dth"),
        ("S12", "Cd"),
        ("e0123", "cd"),
        ("3D", "dx"),
        ("abcd123", "xd"),
        ("雪", "K1"),
        ("雪の研究報告", "K4"),
        ("A", "I"),
        ("a", "l1"),
        ("AB", "II"),
        ("LUND", "U"),
        ("Lund-Berg", "N-"),
        ("McLund", "Nx"),
        ("Ice", "N2"),
        ("Lund", "N"),
        ("ice", "l2"),
        ("roads", "l"),
        ("eScience", "x"),
    ],
)
def test_shapes(word, shape):
    assert shape_of(word) == shape


@pytest.mark.parametrize(
    ("word", "flag"),
    [("vol", "vol"), ("Vol", "vol"), ("pp", "pp"), ("editors", "ed"), ("May", "month"), ("Oslo", "place")],
)
def test_lists(word, flag):
    assert flag in flags_of(word, LEXICON)


def test_no_list_has_a_surname():
    assert flags_of("Muster", LEXICON) == ()


@pytest.mark.parametrize(
    ("word", "stopped", "name"),
    [
        ("vol", True, "vola."),
        ("Lund", False, "N"),
        ("Lund", True, "N."),
        ("Abh", True, "N2a."),
        ("A", True, "I."),
        ("2019", True, "Y"),
        ("in", False, "in"),
        ("In", False, "in^"),
    ],
)
def test_classes(word, stopped, name):
    assert class_of(word, stopped, LEXICON) == name


def test_a_words_letters_are_no_evidence():
    assert evidence_of_word("Muster", False, LEXICON) == evidence_of_word("Beispiel", False, LEXICON)
