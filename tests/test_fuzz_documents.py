"""A small seeded part of what `python tests/fuzz_documents.py` does at length: wrong documents fail no reader."""

from fuzz_documents import MUTATIONS, SAMPLES, failures, originals, wrong_document

INPUTS = 24


def test_wrong_documents_are_read_without_a_failure():
    documents = originals(SAMPLES)
    assert wrong_document(7, documents) == wrong_document(7, documents)
    assert len(MUTATIONS) == 9
    found = {number: [*failures(wrong_document(number, documents))] for number in range(INPUTS)}
    assert {number: failed for number, failed in found.items() if failed} == {}


def test_a_failure_is_seen(monkeypatch):
    documents = originals(SAMPLES)
    monkeypatch.setattr("cvparse.pipeline.balance", lambda *_: 1 / 0)
    (failed,) = failures(documents[0])
    assert "ZeroDivisionError" in failed
