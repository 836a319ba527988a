"""What the fit of slots learns from: the truth as states of pieces, and lists printed in other forms."""

from slot_material.slot_forms import forms_of
from slot_material.slot_labels import Task
from slot_material.slots import of_cases, written

from cvparse.lexicon import load
from cvparse.parsers.talks.evidence import CUES
from cvparse.spans.slots.pieces import pieces_of
from cvparse.spans.slots.search import fields_of
from cvparse.spans.slots.weights import SlotWeights
from written_entries import worksheet

LEXICON = load(("en",))
TALKS = Task("talks")


def labelled(printed, truth):
    pieces = pieces_of(worksheet(printed), LEXICON, CUES)
    states = TALKS.states_by(pieces, truth, LEXICON)
    return states if states is None else fields_of(states, TALKS.slots)


def test_values_of_the_truth_are_runs_of_pieces():
    truth = {"title": "Rivers in Kent", "event": "Ice Conference", "location": "Oslo, Norway"}
    assert labelled("Rivers in Kent, Ice Conference, Oslo, Norway", truth) == [
        *("title", "title"),
        "event",
        *("location", "location"),
    ]
    assert labelled("Rivers in Kent, Snow Days, Oslo, Norway", truth) is None  # the event stands elsewhere


def test_a_year_that_was_read_does_not_matter():
    assert labelled("Rivers. Ice Conference", {"title": "Rivers", "event": "Ice Conference 2020"}) == ["title", "event"]


def test_persons_before_the_title_and_words_for_the_kind():
    truth = {"title": "Rivers and ice", "kind": "poster"}
    assert labelled("Berg, A. Rivers and ice. Poster. Oslo", truth) == ["authors", "authors", "title", "kind", "none"]
    assert labelled("Berg, A. Rivers and ice. Poster", {"title": "Rivers and ice"})[-1] == "none"


def test_the_cases_are_learnt_from():
    found = list(of_cases(TALKS))
    assert len(found) > 10
    assert sum(states is not None for one in found for states in one.states) > 30


def test_entries_are_printed_in_other_forms():
    truth = {"title": "Rivers and ice", "event": "Ice Conference", "host": "Kent", "location": "Oslo"}
    made = list(forms_of("talks", [("unit", truth)], 50))
    assert len(made) > 30
    assert made == list(forms_of("talks", [("unit", truth)], 50))  # by chance, and the same in each run
    assert all("{" not in text and "[" not in text for _, _, text, _ in made)
    for _, _, text, truths in made:
        assert all(value in text for one in truths for value in one.values() if value and value != "x")


def test_weights_as_they_are_shipped():
    weights = SlotWeights(
        ("title", "event"), {"is “x”": (0, 0, 5, 120, -7)}, {"": ((0,) * 5,) * 4 + ((0, 0, 0, 30, 0),)}
    )
    text = written(weights, type("Two", (), {"slots": ("title", "event")}))
    assert '"is “x”" = { "event+" = 0.05, "title" = 1.2, "event" = -0.07 }' in text
    assert '"event > title" = 0.3' in text
