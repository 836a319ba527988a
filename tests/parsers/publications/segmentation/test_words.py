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
        ("1400", "Y"),
        ("2099", "Y"),
        ("1399b", "dx"),
        ("1399", "d4"),
        ("2100", "d4"),
        ("7", "d1"),
        ("12345", "d5"),
        ("123456", "d6"),
        ("12345678", "d6"),
        ("45-67", "R2"),
        ("123-45", "R"),
        ("145-167", "R"),
        ("e12-e15", "R"),
        ("1999-2001a", "Ry"),
        ("1999-45", "R"),
        ("2019-2020", "Ry"),
        ("22nd", "dth"),
        ("S12", "Cd"),
        ("ABC12", "Cd"),
        ("ABCD12", "xd"),
        ("e0123", "cd"),
        ("3D", "dx"),
        ("abcd123", "xd"),
        ("雪", "K1"),
        ("雪の研", "K3"),
        ("雪の研究", "K4"),
        ("雪の研究報告", "K4"),
        ("A", "I"),
        ("a", "l1"),
        ("AB", "II"),
        ("A-B", "II"),
        ("R&D", "II"),
        ("ABC", "II"),
        ("ABC-D", "U"),
        ("LUND", "U"),
        ("Lund-Berg", "N-"),
        ("Lund’s", "N"),
        ("McLund", "Nx"),
        ("Él", "N2"),
        ("Ice", "N2"),
        ("Lund", "N"),
        ("ice", "l2"),
        ("road", "l"),
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


@pytest.mark.parametrize(
    ("word", "flags"),
    [
        ("Mar", ("month",)),
        ("March", ("month",)),
        ("hydrology", ("science",)),
        ("東方大学", ("inst",)),
        ("大学東方", ()),
        ("Muster", ()),
    ],
)
def test_months_and_sciences(word, flags):
    assert flags_of(word, LEXICON) == flags


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
        ("May", False, "month^"),
        ("may", False, "month"),
        ("MAY", False, "II"),
        ("II", False, "II"),
        ("II", True, "II."),
        ("roads", True, "l."),
        ("2nd", True, "dth"),
        ("雪", True, "K1"),
        ("Springer", False, "N"),  # a list that says what a stretch is names no class
        ("ibn", False, "particle"),
        ("Ibn", False, "N2"),  # it may be a name
        ("the", False, "small"),
        ("The", False, "N2"),
        ("THE", False, "II"),
    ],
)
def test_classes(word, stopped, name):
    assert class_of(word, stopped, LEXICON) == name


def test_a_words_letters_are_no_evidence():
    assert evidence_of_word("Muster", False, LEXICON) == evidence_of_word("Beispiel", False, LEXICON)


@pytest.mark.parametrize(
    ("word", "stopped", "found"),
    [
        ("Muster", False, ("s=N", "c=N", "k=N")),
        ("2019", False, ("s=Y", "c=Y")),
        ("---", False, ("s=DASH", "c=DASH")),
        ("XIV", False, ("s=II", "c=II", "k=C", "roman")),
        ("xiv", False, ("s=l2", "c=l2", "k=X", "roman")),
        ("MUSTER", False, ("s=U", "c=U", "k=N", "U6")),
        ("BEISPIELEN", False, ("s=U", "c=U", "k=N", "U9")),
        ("Q", True, ("s=I", "c=I.", "k=I")),
    ],
)
def test_all_that_a_word_says(word, stopped, found):
    assert evidence_of_word(word, stopped, LEXICON) == found
