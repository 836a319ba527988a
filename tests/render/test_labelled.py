import pytest

from cvparse.entries.labelled_facts import FACTS
from cvparse.lexicon import load
from cvparse.model import Advising, SectionKind, Talk
from cvparse.render.activities import advising_entry, talk_entry
from cvparse.render.labelled import LABELS, TITLES, Form, labelled_entry
from cvparse.render.words import words_of

LANGUAGES = ("de", "en", "es", "fr", "it", "ja", "pt", "zh")
TALK = Talk(title="Rivers", event="Larvik, a Town", host="Forum", date="2019")


def rows(entry):
    return ["".join(span.text for span in row.spans) for row in entry.rows]


def test_facts_stand_behind_their_labels_below_the_title():
    facts = labelled_entry(SectionKind.TALKS, Form.FACTS, TALK, talk_entry, words_of("en"))
    assert rows(facts) == ["“Rivers”", "Event: Larvik, a Town", "Host: Forum"]
    assert facts.dates == "2019"
    whole = labelled_entry(SectionKind.TALKS, Form.WHOLE, TALK, talk_entry, words_of("de"))
    assert rows(whole)[0] == "Titel: Rivers"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", LABELS)
def test_each_label_is_read_as_the_field_that_it_prints(language, kind):
    words, lexicon = words_of(language), load((language,))
    for field, label in {**LABELS[kind], **TITLES.get(kind, {})}.items():
        said = words.of("labels", label)
        read = [name for fact, name in FACTS[kind].items() if said in lexicon.phrases(f"forms.{fact}")]
        assert read[:1] == [field], (said, label)


@pytest.mark.parametrize(
    ("advised", "last", "dates"),
    [
        (Advising(name="B", institution="U", start="2019"), "since: 2019", ""),  # may be the year of the degree
        (Advising(name="B", institution="U", start="2019", end="2020"), None, "2019 – 2020"),
        (Advising(name="B", institution="U", start="2019", ongoing=True), None, "2019 – Present"),
        (Advising(name="B", institution="U", end="2020"), None, "until 2020"),
    ],
)
def test_the_only_year_of_an_advisee_is_a_fact(advised, last, dates):
    words = words_of("en")
    entry = labelled_entry(SectionKind.ADVISING, Form.FACTS, advised, advising_entry, words)
    assert entry.dates == dates
    start = f"{words.label('start')}: 2019"
    assert (rows(entry)[-1] == start) is (last is not None)


def test_a_fact_that_is_not_stated_has_no_row():
    entry = labelled_entry(SectionKind.TALKS, Form.FACTS, Talk(title="Rivers"), talk_entry, words_of("en"))
    assert rows(entry) == ["“Rivers”"]
