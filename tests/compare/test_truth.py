"""A truth is read as far as it goes; a slip in it is said."""

import json

import pytest

from cvparse.compare.truth import cases, read_document
from cvparse.errors import CvparseError


@pytest.fixture
def write(tmp_path):
    def written(content, name="cv.json"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
        return path

    return written


def test_remarks_and_what_is_never_compared_are_left_out(write):
    document = {"_note": "by hand", "source": {"file": "x.pdf", "language": "en"}, "awards": [{"_page": 2, "raw": "M"}]}
    assert read_document(write(document)) == {"source": {"language": "en"}, "awards": [{}]}


def test_a_person_may_be_a_name_and_a_link_an_address(write):
    document = {"person": {"links": ["example.org"]}, "publications": [{"authors": ["A. Example"]}]}
    assert read_document(write(document)) == {
        "person": {"links": [{"url": "example.org"}]},
        "publications": [{"authors": [{"name": "A. Example"}]}],
    }


@pytest.mark.parametrize(
    ("content", "what"),
    [
        ({"publicatons": []}, "publicatons"),
        ({"awards": [{"titel": "Medal"}]}, "awards.0.titel"),
        ("[]", "no JSON object"),
        ("{", "no JSON"),
        ("[" * 100_000, "nested"),
    ],
)
def test_a_slip_is_said(write, content, what):
    with pytest.raises(CvparseError, match=what):
        read_document(write(content))


def test_cases_are_found_by_their_names(write, tmp_path):
    for name in ("one.gold.json", "deep/gold.json", "deep/two.truth.json", "other.json"):
        write("{}", name)
    for name in ("one.pdf", "deep/cv.pdf", "deep/two.pdf"):
        (tmp_path / name).touch()
    assert [(case.name, case.pdf.name) for case in cases(tmp_path)] == [
        ("deep", "cv.pdf"),
        ("deep/two", "two.pdf"),
        ("one", "one.pdf"),
    ]


def test_a_folder_without_truths_is_said(tmp_path):
    with pytest.raises(CvparseError, match="no truth"):
        cases(tmp_path)
    with pytest.raises(CvparseError, match="no folder"):
        cases(tmp_path / "missing")


def test_a_truth_without_a_pdf_is_said(write, tmp_path):
    write("{}", "one.gold.json")
    with pytest.raises(CvparseError, match=r"no one\.pdf"):
        cases(tmp_path)


def test_only_lists_of_people_and_links_have_a_short_form(write):
    document = {"interests": ["chess"], "publications": [{"notes": ["a"], "editors": ["B. Sample", {"name": "C"}]}]}
    assert read_document(write(document)) == {
        "interests": ["chess"],
        "publications": [{"notes": ["a"], "editors": [{"name": "B. Sample"}, {"name": "C"}]}],
    }


def test_a_value_of_the_wrong_type_is_compared_and_no_slip(write):
    assert read_document(write({"publications": [{"year": "in press"}]})) == {"publications": [{"year": "in press"}]}
