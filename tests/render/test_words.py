"""The words of a language: found by its code, English where there is no file."""

import pytest

from cvparse.model import COLLECTIONS
from cvparse.render.words import WORDS, words_of


@pytest.mark.parametrize(
    ("code", "language"),
    [("de", "de"), ("en", "en"), ("xx", "en"), (None, "en"), ("", "en"), ("../words/de", "en"), ("de1", "en")],
)
def test_the_file_of_a_language(code, language):
    assert words_of(code).language == language


@pytest.mark.parametrize("language", sorted(path.stem for path in WORDS.glob("*.toml")))
def test_each_language_has_all_words(language):
    english, words = words_of("en"), words_of(language)
    assert set(words.single) >= set(english.single) - {"months"}
    for name, table in english.tables.items():
        if name == "labels":  # the lexicon has those that the file leaves out
            assert set(words.tables[name]) <= set(table)
            assert all(words.label(label) for label in table)
        else:
            assert set(words.tables[name]) == set(table), name
    assert len(words.months) in {0, 12}
    assert all(words.headings[one.name] for one in COLLECTIONS)


def test_a_value_that_is_not_printed_has_no_word():
    assert words_of("en").of("statuses", "in_press") == "in press"
    assert words_of("en").of("statuses", "published") == ""


@pytest.mark.parametrize(
    ("name", "label"), [("award_number", "Award No."), ("no_such_label", "No such label"), ("host", "Host")]
)
def test_labels(name, label):
    assert words_of("en").label(name) == label
