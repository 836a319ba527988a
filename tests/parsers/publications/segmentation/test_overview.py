"""What a gap consists of, and what the whole reference says to its units."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.segmentation.overview import (
    base_of,
    lists_ahead,
    parts_of_gap,
    sort_of,
    stretches_beside,
)
from cvparse.parsers.publications.segmentation.units import units_of
from cvparse.parsers.publications.segmentation.words import class_of
from cvparse.parsers.publications.vocabulary import bibliographic

LEXICON = bibliographic(load(()))


@pytest.mark.parametrize(
    ("gap", "parts"),
    [
        (". ", ("", ".", "")),
        ("”, (", ("”", ",", "(")),
        (" ”, ", ("”", ",", "")),
        (', "', ("", ",", "“")),
        ('", ', ("”", ",", "")),
        ('"', ("", "_", "“")),
        ("). [", (")", ".", "[")),
        (" ", ("", "", "")),
        ("", ("", "_", "")),
        (" ;,: ", ("", ";,", "")),
    ],
)
def test_parts_of_gaps(gap, parts):
    assert parts_of_gap(gap) == parts


@pytest.mark.parametrize(("name", "base"), [("ed^a.", "ed"), ("eda.", "ed"), ("in^", "in"), ("N.", "N"), ("N", "N")])
def test_base(name, base):
    assert base_of(name) == base


def cut(text):
    units = units_of(text, 0, len(text), LEXICON)
    stops = [gap[:1] == "." for gap in units.gaps[1:]]
    return units, [class_of(word, stop, LEXICON) for word, stop in zip(units.words, stops, strict=True)]


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("Lund, Ice. Roads 12 (3), 4-9", "2R"),
        ("Lund, Ice. PhD thesis, Oslo", "t0"),
        ("Lund, Ice. In Okri (ed.), Roads, pp. 3", "ei1R"),
        ("Lund, Ice in roads", "0"),
        ("Lund, Ice. Roads, 3 March 2019", "m1"),
        ("Lund, 1, 2, 3, 4", "3"),
    ],
)
def test_sorts(text, sort):
    units, classes = cut(text)
    assert sort_of(units.gaps, classes, [""] * len(units)) == sort


def test_a_journal_of_several_words_says_the_sort():
    units, classes = cut("Lund, Ice Roads")
    assert sort_of(units.gaps, classes, ["", "jmb", "jme"]) == "j0"
    assert sort_of(units.gaps, classes, ["", "j1b", ""]) == "0"


def test_lists_behind_and_ahead():
    assert lists_ahead(["", "jmb", "jme", "", "c1b"]) == [("", "jc"), ("", "jc"), ("j", "c"), ("j", "c"), ("j", "")]


def test_stretches_with_words_behind_and_ahead():
    units, classes = cut("Lund, Ice melts. Roads, 12, 4-9. Oslo")
    assert stretches_beside(units, classes) == [
        ("0", "3"), ("1", "2"), ("1", "2"), ("2", "1"), ("3", "1"), ("3", "1"), ("3", "0"),
    ]  # fmt: skip
