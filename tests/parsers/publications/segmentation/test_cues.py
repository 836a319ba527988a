"""The word lists that cues are taken from exist, and none is named twice."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.segmentation.cues import CUES, WEAK, parts_of_phrase
from cvparse.parsers.publications.vocabulary import phrases


def test_each_list_exists_and_is_named_once():
    names = [*CUES.values(), *WEAK.values()]
    assert len(names) == len(set(names))
    assert all(phrases(name, load(())) for name in names)
    assert not set(CUES) & set(WEAK)


@pytest.mark.parametrize(
    ("phrase", "parts"),
    [
        ("ed. by", ["ed", "by"]),
        ("sous-la (dir.)", ["sous", "la", "dir"]),
        ("vol : 2", ["vol", "2"]),
        ("d'or", ["d'or"]),
    ],
)
def test_a_phrase_is_asked_by_its_parts(phrase, parts):
    assert parts_of_phrase(phrase) == parts
