"""Several lists asked as one."""

import pytest

from cvparse.lexicon import load
from cvparse.lexicon.phrase_groups import first_phrase, opening_phrase, phrases_in

NAMES = ("words.a", "words.b")


@pytest.fixture
def lexicon(tmp_path):
    """Two lists: `a` has `held`, `b` has `held at` and `with`."""
    (tmp_path / "en").mkdir()
    lists = "[a]\nphrases = ['held']\n[b]\nphrases = ['held at', 'with']\n"
    (tmp_path / "en" / "words.toml").write_text(lists, "utf-8")
    return load(("en",), tmp_path)


def test_phrases_come_list_by_list(lexicon):
    assert [m.phrase for m in phrases_in("with one held at two", lexicon, NAMES)] == ["held", "with", "held at"]
    assert [m.phrase for m in phrases_in("with one held at two", lexicon, NAMES[:1])] == ["held"]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [("one held at two", "held at"), ("with one held", "with"), ("held by", "held"), ("one", None), ("", None)],
)
def test_the_first_phrase_is_the_longest_that_begins_there(lexicon, text, phrase):
    found = first_phrase(text, lexicon, NAMES)
    assert (found.phrase if found else None) == phrase


@pytest.mark.parametrize(
    ("text", "phrase"),
    [("– (held at two", "held at"), ("with", "with"), ("one with", None), ("1 with", None), ("", None)],
)
def test_an_opening_phrase_has_only_punctuation_before_it(lexicon, text, phrase):
    found = opening_phrase(text, lexicon, NAMES)
    assert (found.phrase if found else None) == phrase
