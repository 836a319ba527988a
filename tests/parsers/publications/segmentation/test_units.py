"""The units of a reference: words, numbers, ranges, and the gaps between them."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import MASK, working
from cvparse.parsers.publications.segmentation.units import RUN, is_plain, units_of
from cvparse.parsers.publications.vocabulary import bibliographic

LEXICON = bibliographic(load(()))


def cut(text):
    work = working(text)
    return units_of(work, 0, len(work), LEXICON)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Lund-Berg, A. O’Ice", ["Lund-Berg", "A", "O’Ice"]),
        ("12(3):45–67", ["12", "3", "45-67"]),
        ("pp. 45 – 67.", ["pp", "45 - 67"]),
        ("e0123, S12", ["e0123", "S12"]),
        ("——— (2016)", ["---", "2016"]),
        ("— (2016)", ["-", "2016"]),
        ("A - B", ["A", "B"]),  # a dash between words is a gap
        ("C++ and R&D", ["C++", "and", "R&D"]),
        ("第12巻第3号", ["第", "12", "巻第", "3", "号"]),
        ("제7권", ["제", "7", "권"]),
        (f"Ice {MASK * 5}.", ["Ice", MASK * 5]),
        ("M¨uller", ["M¨uller"]),
        ("", []),
    ],
)
def test_words(text, words):
    assert cut(text).words == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("On ice that melts slowly. Roads", ["On", RUN, "Roads"]),
        ("On ice, that melts", ["On", "ice", RUN]),  # a comma may part two fields
        ("Ice found in lakes", ["Ice", "found", "in", "lakes"]),  # `in` may open a venue
        ("ice edited by", ["ice", "edited", "by"]),
    ],
)
def test_plain_words_in_a_row_are_one_unit(text, words):
    assert cut(text).words == words


def test_a_run_covers_its_words():
    units = cut("On ice that melts slowly. Roads")
    assert (units.starts[1], units.ends[1], units.gaps) == (3, 24, ["", " ", ". ", ""])
    assert units.runs == {1: "ice that melts slowly"}


@pytest.mark.parametrize(("text", "gaps"), [("A.  (Ice), 3", ["", ". (", "), ", ""]), ("“Ice.”", ["“", ".”"])])
def test_gaps(text, gaps):
    assert cut(text).gaps == gaps


@pytest.mark.parametrize(
    ("word", "plain"), [("ice", True), ("the", True), ("in", False), ("Ice", False), ("ice2", False), ("vol", False)]
)
def test_plain_words(word, plain):
    assert is_plain(word, LEXICON) is plain


@pytest.mark.parametrize(("words", "read", "last_gap"), [(1499, 1499, "."), (1500, 1500, ""), (1501, 1500, "")])
def test_what_is_longer_than_any_reference_is_left(words, read, last_gap):
    units = cut(" ".join(["Ice"] * words) + ".")
    assert (len(units), units.gaps[-1]) == (read, last_gap)


def test_a_stretch_of_a_text():
    units = units_of("Lund, A. Ice. Roads", 6, 13, LEXICON)
    assert (units.words, units.starts, units.gaps) == (["A", "Ice"], [6, 9], ["", ". ", "."])
