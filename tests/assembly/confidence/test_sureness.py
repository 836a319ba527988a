"""The sum of the evidence as a chance, what it is in doubt for, and the share of a document that is likely right."""

import pytest

from cvparse.assembly.confidence import sureness
from cvparse.assembly.confidence.sureness import (
    ANY_ENTRY,
    ANY_VALUE,
    judge,
    judge_value,
    of_document,
    value_weights,
    weights,
)

KNOWN = {ANY_ENTRY: 1.0, "alike": 1.0, "a bracket": -2.0, "a year": -0.5, "cut off": -1.0, "small": -0.1}


@pytest.fixture(autouse=True)
def few_weights(monkeypatch):
    monkeypatch.setattr(sureness, "weights", lambda: KNOWN)


@pytest.mark.parametrize(
    ("evidence", "total", "confidence"),
    [((), 1.0, 0.73), (("alike",), 2.0, 0.88), (("cut off",), 0.0, 0.5), (("a bracket", "unheard of"), -1.0, 0.27)],
)
def test_a_sum_is_a_chance(evidence, total, confidence):
    found = judge(evidence)
    assert (found.total, found.confidence) == (total, confidence)


def test_the_heaviest_doubts_are_named():
    assert judge(("a year", "small", "alike", "a bracket", "cut off")).against == ("a bracket", "cut off", "a year")


@pytest.mark.parametrize(
    ("entries", "failed", "expected"), [((0.8, 0.6), 0, 0.7), ((0.8, 0.6), 2, 0.68), ((0.01,), 5, 0.0), ((), 0, 0.0)]
)
def test_a_document_is_as_sure_as_its_entries(entries, failed, expected):
    assert of_document(entries, failed) == expected


def test_the_fitted_weights_are_there(monkeypatch):
    monkeypatch.undo()
    known = weights()
    assert {ANY_ENTRY, ANY_VALUE} <= known.keys() | value_weights().keys()
    assert known["words unparsed: 1 or more"] < 0 < known["entries of the list read alike: 0.99 or more"]
    assert value_weights()["how sure its entry is: 0.8 or more"] > 0


def test_a_value_has_weights_of_its_own(monkeypatch):
    monkeypatch.setattr(sureness, "value_weights", lambda: {ANY_VALUE: 2.0, "a bracket": -1.0})
    assert judge_value(("a bracket", "alike")).confidence == 0.73
