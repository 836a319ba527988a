"""Patterns that are built from lists of words."""

import re

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.vocabulary import (
    alternation,
    bibliographic,
    cue,
    cue_in_either_case,
    name_words,
    pattern,
    phrases,
    small_words,
)

LEXICON = load(())
WORDS = ["may", "march", "mar", "in press", "in", "a.b", "june"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        *((word, word) for word in WORDS),
        ("marches", "march"),  # the longest one
        ("inn", "in"),
        ("in  press", "in  press"),
        ("in    press", "in"),  # at most three blanks
        ("inpress", "inpress"),
        ("jun", None),
        ("ma", None),
        ("axb", None),
        ("ice", None),
    ],
)
def test_an_alternation(text, found):
    match = re.match(alternation(WORDS), text)
    assert (match and match.group()) == found


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["ma"], "ma"),
        (["march", "may"], "ma(?:rch|y)"),
        (["mar", "march"], "mar(?:ch)?"),
        (["b", "a"], "a|b"),
        (["a", "a"], "a"),
        ([], ""),
    ],
)
def test_phrases_with_one_beginning_share_it(words, expected):
    assert alternation(words) == expected


@pytest.mark.parametrize(
    ("text", "found"),
    [("a thesis", True), ("A THESIS", True), ("ice", False), ("hypothesis", False), ("thesises", False)],
)
def test_a_pattern_ends_at_words(text, found):
    assert (pattern("works.thesis", LEXICON).search(text) is not None) is found


def test_forms_of_a_list():
    assert phrases("numbering.volume_ahead", LEXICON) == {"bd"}
    assert cue("numbering.volume_ahead", LEXICON) == "bd"
    assert set(cue_in_either_case("numbering.volume_ahead", LEXICON).split("|")) == {"Bd", "bd"}
    assert "the" in small_words(LEXICON)


def test_words_of_names():
    words = name_words(LEXICON)
    assert "van" in words.particles
    assert list(words.surname_endings) == sorted(words.surname_endings)
    assert re.fullmatch(words.others, "et al") is not None


def test_words_of_bibliographies_belong_to_no_language():
    view = bibliographic(load(("en", "de")))
    assert (view.languages, view.data) == ((), LEXICON.data)
