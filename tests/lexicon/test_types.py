"""Phrases are found at word boundaries, the longest first."""

import pytest

from cvparse.lexicon.types import Phrases, tokens_of


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ph.D. student", ["Ph.D"]),
        ("a PH. D and", ["PH. D"]),
        ("Graph. Drawing", []),
        ("Research Assistant Professor", ["Research Assistant"]),
        ("research  assistant", ["research  assistant"]),
        ("researchers", []),
    ],
)
def test_find(text, found):
    phrases = Phrases(frozenset({"ph.d.", "research", "research assistant"}))
    assert [text[match.start : match.end] for match in phrases.find(text)] == found


def test_ideographs_are_found_inside_a_line_the_longest_first():
    phrases = Phrases(frozenset({"教授", "副教授"}))
    assert [match.phrase for match in phrases.find("計算機系副教授")] == ["副教授"]


@pytest.mark.parametrize(
    ("text", "inside"), [("Ph. D.", True), ("PhD", False), ("教授", True), ("a Ph.D.", False), ("", False)]
)
def test_contains(text, inside):
    assert (text in Phrases(frozenset({"ph.d.", "教授"}))) is inside


def test_at_start_skips_punctuation_only():
    phrases = Phrases(frozenset({"advisor"}))
    assert phrases.at_start("(Advisor: X") is not None
    assert phrases.at_start("My advisor") is None


def test_tokens_of():
    assert tokens_of("Dr.-Ing. rer. NAT.") == ("dr", "ing", "rer", "nat")
