"""Whether a document would be read otherwise with a phrase."""

import pytest

from cvparse.learning.printing import PrintedHeading, PrintedLabel, Seen, field_meant, prints, stated
from cvparse.lexicon.own_lists import ListedPhrase

LAURELS = ListedPhrase("de", "headings", "awards", "laurels")
HASH = ListedPhrase("und", "bullets", "signs", "#")
GIVEN = ListedPhrase("en", "forms", "funder", "given by")


@pytest.mark.parametrize(
    ("language", "phrase", "kind", "expected"),
    [
        ("de", "laurels", "other", True),
        ("de", "laurels", "awards", False),  # as it is read already
        ("de", "palms", "other", False),
        ("fr", "laurels", "other", False),  # the list is not asked there
        (None, "laurels", "other", False),
    ],
)
def test_headings(language, phrase, kind, expected):
    assert prints(Seen("a.pdf", None, language, headings=(PrintedHeading(phrase, kind),)), LAURELS) is expected


@pytest.mark.parametrize(
    ("collection", "phrase", "fields", "expected"),
    [
        ("grants", "given by", {"title"}, True),
        ("grants", "given by", {"funder"}, False),
        ("grants", "paid by", set(), False),
        ("talks", "given by", set(), False),  # whose entries have no such label
        ("other", "given by", set(), False),
    ],
)
def test_labels_in_any_language_as_english_is_always_read(collection, phrase, fields, expected):
    label = PrintedLabel(collection, phrase, frozenset(fields))
    assert prints(Seen("a.pdf", None, "fr", labels=(label,)), GIVEN) is expected


@pytest.mark.parametrize(("signs", "expected"), [({"#", "->"}, True), ({"->"}, False), (set(), False)])
def test_signs_in_any_language(signs, expected):
    assert prints(Seen("a.pdf", None, "fr", signs=frozenset(signs)), HASH) is expected


def test_the_field_that_a_label_means():
    assert field_meant("grants", "award_number") == "number"
    assert field_meant("grants", "host") is None


def test_a_field_that_holds_the_label_states_nothing():
    assert stated({"a": "Given by: X", "b": 3, "c": [], "d": ("y",)}, "given by") == {"b", "d"}
