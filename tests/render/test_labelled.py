import pytest

from cvparse.entries.labelled_facts import FACTS
from cvparse.lexicon import load
from cvparse.model import SectionKind, Talk
from cvparse.render.activities import talk_entry
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
