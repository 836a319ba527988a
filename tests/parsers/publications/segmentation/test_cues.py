"""The word lists that cues are taken from exist, and none is named twice."""

from cvparse.lexicon import load
from cvparse.parsers.publications.segmentation.cues import CUES, WEAK
from cvparse.parsers.publications.vocabulary import phrases


def test_each_list_exists_and_is_named_once():
    names = [*CUES.values(), *WEAK.values()]
    assert len(names) == len(set(names))
    assert all(phrases(name, load(())) for name in names)
    assert not set(CUES) & set(WEAK)
