"""The sum of the evidence as a chance, what it is in doubt for, and the share of a document that is likely right."""

import pytest

from cvparse.assembly.confidence import sureness
from cvparse.assembly.confidence.sureness import (
    ANY_ENTRY,
    ANY_VALUE,
    OTHERS,
    WORKS,
    judge,
    judge_value,
    of_document,
    table_of,
    value_weights,
    weights,
)

KNOWN = {ANY_ENTRY: 1.0, "alike": 1.0, "a bracket": -2.0, "a year": -0.5, "cut off": -1.0, "small": -0.1}


@pytest.fixture(autouse=True)
def few_weights(monkeypatch):
    monkeypatch.setattr(sureness, "weights", {OTHERS: KNOWN, WORKS: KNOWN | {ANY_ENTRY: 2.0}}.get)


@pytest.mark.parametrize(
    ("evidence", "total", "confidence"),
    [((), 1.0, 0.73), (("alike",), 2.0, 0.88), (("cut off",), 0.0, 0.5), (("a bracket", "unheard of"), -1.0, 0.27)],
)
def test_a_sum_is_a_chance(evidence, total, confidence):
    found = judge(evidence, OTHERS)
    assert (found.total, found.confidence) == (total, confidence)


def test_the_heaviest_doubts_are_named():
    found = judge(("a year", "small", "alike", "a bracket", "cut off"), OTHERS)
    assert found.against == ("a bracket", "cut off", "a year")


def test_works_have_a_table_of_their_own():
    assert (table_of("publications"), table_of("awards")) == (WORKS, OTHERS)
    assert judge(("cut off",), table_of("publications")).total == 1.0
    assert judge(("cut off",), table_of("awards")).total == 0.0


@pytest.mark.parametrize(
    ("entries", "failed", "expected"), [((0.8, 0.6), 0, 0.7), ((0.8, 0.6), 2, 0.68), ((0.01,), 5, 0.0), ((), 0, 0.0)]
)
def test_a_document_is_as_sure_as_its_entries(entries, failed, expected):
    assert of_document(entries, failed) == expected


def test_the_fitted_weights_are_there(monkeypatch):
    monkeypatch.undo()
    for table in (WORKS, OTHERS):
        known = weights(table)
        assert {ANY_ENTRY, ANY_VALUE} <= known.keys() | value_weights().keys()
        assert known["words kept as they stand: 0.01 or more"] < 0
        assert known["entries of the list read alike: 0.99 or more"] > 0
    assert value_weights()["how sure its entry is: 0.8 or more"] > 0


def test_a_value_has_weights_of_its_own(monkeypatch):
    monkeypatch.setattr(sureness, "value_weights", lambda: {ANY_VALUE: 2.0, "a bracket": -1.0})
    assert judge_value(("a bracket", "alike")).confidence == 0.73
