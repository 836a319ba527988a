"""What is compared of a document: all of it, but for remarks and what says nothing about the CV itself."""

import pytest

from cvparse.compare.documents import LEFT_OUT, compared, document_of, is_left_out
from cvparse.model import CV, Award, Person, Place


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("schema_version", True),
        ("unparsed", True),
        ("source.file", True),
        ("source.language", False),
        ("source", False),
        ("awards[].raw", True),
        ("publications[].provenance", True),
        ("awards[].title", False),
        ("awards[].place[].raw", False),  # only an entry's own
        ("raw", False),
        ("sections[].page", True),
        ("sections[].heading", False),
        ("awards[].page", False),
    ],
)
def test_what_is_never_compared(path, expected):
    assert is_left_out(path) is expected


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        ({"_note": "by hand", "summary": "A"}, {"summary": "A"}),
        ({"awards": [{"title": "A", "_page": 3, "raw": "A, 2019"}]}, {"awards": [{"title": "A"}]}),
        ({"source": {"file": "a.pdf", "language": "en"}}, {"source": {"language": "en"}}),
        ({"interests": ["_a", None]}, {"interests": ["_a", None]}),  # only keys are remarks
        ({"issues": [], "furniture": ["1"], "other": []}, {"other": []}),
        ({}, {}),
    ],
)
def test_remarks_and_what_is_left_out_go(document, expected):
    assert compared(document) == expected


def test_a_cv_is_compared_by_what_it_says():
    where = Place(page=1, bbox=(0, 0, 1, 1))
    document = document_of(CV(person=Person(name="Ada"), awards=(Award(title="Medal", raw="x", provenance=(where,)),)))
    assert document["person"]["name"] == "Ada"
    assert document["awards"][0]["title"] == "Medal"
    assert not {"raw", "confidence", "provenance", "values"} & set(document["awards"][0])
    assert not {name for name in LEFT_OUT if "." not in name} & set(document)
