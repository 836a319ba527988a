"""What the word lists say of a word or a name."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.source.word_lists import has_venue_noun, is_abbreviation, venue_share, words_of

LEXICON = load(())


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Phys", True),
        ("Proc", True),
        ("vol", True),
        ("van", True),
        ("volume", False),  # a whole word
        ("pages", False),
        ("Ice", False),
        ("Mtg", True),
        ("Mtgs", True),
        ("Mtgsk", False),
        ("MTG", False),
        ("x", False),
        ("", False),
        ("12", False),
        ("Mt9", False),
    ],
)
def test_abbreviations(word, expected):
    assert is_abbreviation(word, LEXICON) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Journal of Physics", (2, 0, 2)),
        ("Proceedings of the Ice", (0, 1, 2)),
        ("Ice and Hydrology", (1, 0, 2)),
        ("Ice and Roads", (0, 0, 2)),
        ("and the", (0, 0, 0)),
    ],
)
def test_words_of_journals_and_of_proceedings(text, expected):
    assert venue_share(text, LEXICON) == expected


def test_words():
    assert words_of("Ice & Roads, A&A 3rd (Oslo-Bergen)") == ("ice", "roads", "a&a", "3rd", "oslo-bergen")


NAMES = "Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj Kk"


@pytest.mark.parametrize(
    ("text", "expected"), [("Ice Journal", True), ("Ice Trans.", True), ("Ice Roads", False), ("", False)]
)
def test_nouns_of_venues(text, expected):
    assert has_venue_noun(text, LEXICON) is expected
