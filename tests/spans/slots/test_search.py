"""The best reading of pieces by their evidence and by what stands between them."""

from cvparse.spans.slots.search import best_states, fields_of, runs_of
from cvparse.spans.slots.weights import SlotWeights

SLOTS = ("title", "event")
NONE, TITLE_ON, EVENT_ON, TITLE, EVENT = range(5)


def weights(steps=None):
    evidence = {"t": (0, 0, 0, 5, 0), "e": (0, 0, 0, 0, 5), "on": (0, 3, 3, 0, 0), "small": (1, 0, 0, 0, 0)}
    table = [[0] * 5 for _ in range(5)]
    for (before, state), weight in (steps or {}).items():
        table[before][state] = weight
    return SlotWeights(SLOTS, evidence, {"": tuple(map(tuple, table))})


def test_each_piece_has_the_state_of_the_highest_sum():
    read = best_states([["t"], ["e"], ["small"], ["unheard of"]], ["a row", "a comma", "a comma", "a stop"], weights())
    assert read == [TITLE, EVENT, NONE, NONE]


def test_a_slot_goes_on_only_behind_itself():
    assert best_states([["on"]], ["a row"], weights()) == [NONE]
    assert best_states([["t"], ["on"]], ["a row", "a comma"], weights()) == [TITLE, TITLE_ON]
    assert best_states([["e"], ["on"], ["on"]], ["a row", "a comma", "a comma"], weights()) == [
        EVENT,
        EVENT_ON,
        EVENT_ON,
    ]


def test_steps_weigh_against_evidence():
    shown, joints = [["t"], ["e"]], ["a row", "a comma"]
    assert best_states(shown, joints, weights({(TITLE, EVENT): -4})) == [TITLE, EVENT]
    assert best_states(shown, joints, weights({(TITLE, EVENT): -6})) == [TITLE, NONE]


def test_steps_by_what_stands_between():
    known = weights()
    colon = [[0] * 5 for _ in range(5)]
    colon[TITLE][EVENT] = -6
    known = SlotWeights(SLOTS, known.evidence, {**known.steps, "a colon": tuple(map(tuple, colon))})
    assert best_states([["t"], ["e"]], ["a row", "a comma"], known) == [TITLE, EVENT]
    assert best_states([["t"], ["e"]], ["a row", "a colon"], known) == [TITLE, NONE]


def test_nothing_is_read_of_nothing():
    assert best_states([], [], weights()) == []


def test_runs_and_fields():
    states = [TITLE, TITLE_ON, NONE, EVENT, EVENT]
    assert runs_of(states, SLOTS) == (("title", 0, 2), ("event", 3, 4), ("event", 4, 5))
    assert fields_of(states, SLOTS) == ["title", "title", "none", "event", "event"]


def test_a_reading_that_begins_with_a_slot():
    assert best_states([["small"], ["e"]], ["a row", "a comma"], weights()) == [NONE, EVENT]
    assert best_states([["small"], ["e"]], ["a row", "a comma"], weights(), ["title"]) == [TITLE, EVENT]
