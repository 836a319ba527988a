"""Weights as the package ships them."""

from cvparse.parsers.talks.evidence import SLOTS
from cvparse.spans.slots.weights import SCALE, slot_weights, states_of


def test_states():
    assert states_of(("title", "event")) == ["none", "title+", "event+", "title", "event"]


def test_the_shipped_weights_are_whole_numbers():
    weights = slot_weights("cvparse.parsers.talks", "alone.toml", SLOTS)
    assert weights.states == 1 + 2 * len(SLOTS)
    assert all(len(row) == weights.states for row in weights.evidence.values())
    assert any(any(row) for row in weights.evidence.values())
    assert all(isinstance(weight, int) for row in weights.evidence.values() for weight in row)
    assert all(len(table) == weights.states for table in weights.steps.values())
    assert SCALE == 100
