"""A small seeded part of what `python tests/fuzz.py` does at length: wrong PDFs end in a state, never in a bug."""

from cvparse.bulk.status import Status
from fuzz import is_bug, originals, outcomes
from wrong_pdfs import MUTATIONS, mutant

INPUTS = 80


def test_an_input_follows_from_its_number():
    files = originals()
    assert [mutant(n, files) for n in range(5)] == [mutant(n, files) for n in range(5)]
    assert len(MUTATIONS) == 11


def test_wrong_pdfs_end_in_a_state_with_a_reason():
    found = dict(outcomes(0, INPUTS, workers=1))
    assert len(found) == INPUTS
    assert [(number, outcome.reason) for number, outcome in found.items() if is_bug(outcome)] == []
    assert {Status.OK, Status.DAMAGED} <= {outcome.status for outcome in found.values()}
    assert all(outcome.reason for outcome in found.values() if outcome.status is not Status.OK)
