"""Each sample against its truth, field by field, and against the document that it gave when somebody last looked.

A snapshot is not truth: truth.json is written by hand from the page; expected.json by `python tests/regenerate.py`.
"""

import json

import pytest

from cvparse import CV, parse
from regenerate import snapshot
from truths import SAMPLES, differences, known_wrong, sample_names, truth_of

PAIRS = [
    ({"a": 1}, {"a": 1, "b": 2}, []),
    ({"a": 1}, {}, ["a"]),
    ({"a": None}, {}, []),
    ({"a": ["x"]}, {"a": ["y"]}, ["a"]),
    ({"a": []}, {"a": [{"t": 1}]}, ["a"]),
    ({"a": [{"t": 1}]}, {"a": []}, ["a[0]"]),
    ({"a": [{"t": 1, "u": 2}]}, {"a": [{"t": 1, "u": 3}]}, ["a[0].u"]),
    ({"a": [{"t": 1, "u": 2}]}, {"a": [{"t": 9, "u": 9}, {"t": 1, "u": 2}]}, ["a[+]"]),
    ({"a": [{"url": "example.org"}]}, {"a": [{"url": "https://example.org/"}]}, []),
    ({"p": [{"t": 1, "authors": [{"name": "A"}]}]}, {"p": [{"t": 1, "authors": []}]}, ["p[0].authors"]),
]


@pytest.mark.parametrize(("truth", "said", "expected"), PAIRS)
def test_a_difference_is_named_by_the_truths_index(truth, said, expected):
    assert differences(truth, said) == expected


def test_samples_are_found():
    assert len(sample_names()) >= 5


@pytest.mark.parametrize("name", sample_names())
def test_a_truth_keeps_to_the_contract(name):
    CV.model_validate_json(json.dumps(truth_of(name)))


@pytest.mark.parametrize("name", sample_names())
def test_the_document_says_what_is_printed(name):
    document = json.loads(parse(SAMPLES / name / "cv.pdf").model_dump_json())
    wrong = set(differences(truth_of(name), document))
    assert wrong - known_wrong(name) == set(), "the program reads these fields wrong"
    assert known_wrong(name) - wrong == set(), "right now: take these off known_wrong in about.toml"


@pytest.mark.parametrize("name", sample_names())
def test_the_document_is_as_it_was(name):
    expected = (SAMPLES / name / "expected.json").read_text("utf-8")
    assert snapshot(name) == expected, "look at the difference, then run: python tests/regenerate.py"


READERS_DIFFER: dict[str, str] = {}
"""Sample to the reason why the two readers may give different documents; none does."""


@pytest.mark.parametrize("name", sample_names())
def test_both_readers_give_one_document(name):
    """All but the boxes: where a reader puts the edges of a glyph is its own affair."""
    first, second = (
        parse(SAMPLES / name / "cv.pdf", reader=reader, provenance="none").model_dump(exclude={"unparsed", "furniture"})
        for reader in ("pdfium", "pdfplumber")
    )
    assert (first == second) is (name not in READERS_DIFFER)
