"""Merged lists are kept as a text, and are the same when they are read from it."""

import pytest

from cvparse.lexicon import load
from cvparse.lexicon.merged_lists import MADE_BY, as_text, from_text, merged
from cvparse.model.kinds import SectionKind

TOPICS = {
    "degrees.doctorate": {"ph.d.", "doctor of philosophy", "doctor", "博士"},
    "degrees.masters": {"m.sc.", "master"},
    "places.none": set(),
    "roles.either": {"doctor", "visiting doctor of music"},
}
HEADINGS = {"education": SectionKind.EDUCATION, "studies": SectionKind.EDUCATION, "talks": SectionKind.TALKS}
TEXTS = ("A Ph. D. and a doctor", "Visiting Doctor of Music; M.Sc.", "博士（工学）", "nothing", "")


def test_what_is_read_is_what_was_written():
    fresh, read = merged(TOPICS, HEADINGS), from_text(as_text(TOPICS, HEADINGS))
    assert read.headings == fresh.headings == HEADINGS
    assert list(read.topics) == list(fresh.topics)
    for name, phrases in read.topics.items():
        assert phrases.phrases == fresh.topics[name].phrases == frozenset(TOPICS[name])
        for text in TEXTS:
            assert list(phrases.find(text)) == list(fresh.topics[name].find(text))
            assert phrases.at_start(text) == fresh.topics[name].at_start(text)
            assert (text in phrases) == (text in fresh.topics[name])


def test_the_text_does_not_depend_on_the_order_of_a_set():
    assert as_text(TOPICS, HEADINGS) == as_text({name: sorted(said)[::-1] for name, said in TOPICS.items()}, HEADINGS)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        "{}",
        '{"topics": {"a.b": ["c"]}, "headings": {}, "lists": {}, "lengths": {}}',
        '{"topics": {}, "headings": {"no kind": "a"}, "lists": {}, "lengths": {}}',
        '{"topics": {}, "headings": {}, "lists": {"x": "a"}, "lengths": {}}',
    ],
)
def test_a_text_of_another_form(text):
    with pytest.raises((ValueError, TypeError, KeyError, AttributeError)):
        from_text(text)


def test_all_code_that_makes_it_is_there():
    assert all(file.is_file() for file in MADE_BY)


def test_a_lexicon_is_the_same_when_it_was_kept(tmp_path, monkeypatch):
    monkeypatch.setenv("CVPARSE_CACHE", str(tmp_path))
    fresh, kept = load.__wrapped__(("de", "en")), load.__wrapped__(("de", "en"))
    assert [file.name for file in tmp_path.iterdir()] == ["lexicon-de-en.txt"]
    assert kept.headings == fresh.headings == load(("de", "en")).headings
    assert {name: some.phrases for name, some in kept.topics.items()} == {
        name: some.phrases for name, some in load(("de", "en")).topics.items()
    }
