"""Lists of pages."""

import io
from pathlib import Path
from types import SimpleNamespace

import click
import pytest

from cvparse.cli.inputs import PAGES, corrections_asked, read_bytes, read_cv, read_source, read_truth
from cvparse.errors import CvparseError
from pdf_files import pdf_with


@pytest.mark.parametrize(
    ("text", "pages"),
    [("1", {1}), ("1-3", {1, 2, 3}), ("1-3,5", {1, 2, 3, 5}), (" 2 , 4-4", {2, 4}), ("3,1", {1, 3})],
)
def test_read(text, pages):
    assert PAGES.convert(text, None, None) == pages


@pytest.mark.parametrize("text", ["", "0", "3-1", "a", "1-", "-3", "1,,2", "1-2-3", "1.5", "1-99999999999"])
def test_refused(text):
    with pytest.raises(click.BadParameter):
        PAGES.convert(text, None, None)


def test_a_number_beyond_a_hundred_thousand_is_no_page():
    assert PAGES.convert("99999-100000", None, None) == {99_999, 100_000}
    with pytest.raises(click.BadParameter):
        PAGES.convert("100001", None, None)


CV_JSON = b'{"person": {"name": "Ada Example"}}'
HOW = {"pages": None, "reader": "pdfium", "password": None}


@pytest.fixture
def given(tmp_path, monkeypatch):
    """Put bytes into a file, or into standard input, and give what names them."""

    def put(content, name):
        if name == "-":
            monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(content)))
            return Path("-")
        (tmp_path / name).write_bytes(content)
        return tmp_path / name

    return put


@pytest.mark.parametrize("name", ["cv.json", "-"])
@pytest.mark.parametrize(
    "content",
    [CV_JSON, b"\n\t " + CV_JSON, b"\xef\xbb\xbf" + CV_JSON, b" " * 1023 + CV_JSON, pdf_with(["Ada Example"])],
    ids=["json", "blanks", "mark", "many blanks", "pdf"],
)
def test_a_cv_comes_from_json_or_from_a_pdf(given, content, name):
    assert read_cv(given(content, name), **HOW).person.name == "Ada Example"


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"{", "is no CV of cvparse: Invalid JSON"),
        (b'{"person": {"nom": "Ada"}}', r"is no CV of cvparse: person\.nom: Extra inputs"),
        (b" " * 1024 + CV_JSON, "not a PDF"),  # too far behind to be looked for
    ],
)
def test_what_is_no_cv_is_said(given, content, what):
    with pytest.raises(CvparseError, match=what):
        read_cv(given(content, "cv.json"), **HOW)


def test_values_come_into_the_form_of_the_contract(given):
    cv = read_cv(given(b'{"publications": [{"pages": "12\xe2\x80\x9334"}]}', "cv.json"), **HOW)
    assert cv.publications[0].pages == "12-34"


@pytest.mark.parametrize("name", ["x.txt", "-"])
def test_bytes_of_a_file_or_of_standard_input(given, name):
    assert read_bytes(given(b"content", name)) == b"content"
    assert read_source(given(b"content", name)) == (b"content" if name == "-" else given(b"content", name))


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(CvparseError, match="cannot be read: No such file or directory; name a file, or - for input"):
        read_bytes(tmp_path / "missing.txt")


@pytest.mark.parametrize(
    "content",
    [
        b'{"basics": {"name": "Ada Example"}}',
        b"cv:\n  name: Ada Example\n",
        b"# mine\ncv:\n  name: Ada Example\n",
        b"---\nbasics:\n  name: Ada Example\n",
        CV_JSON,
    ],
)
def test_a_cv_in_any_of_the_formats(tmp_path, content):
    file = tmp_path / "cv"
    file.write_bytes(content)
    assert read_cv(file, **HOW).person.name == "Ada Example"


def test_a_truth_says_what_its_file_says(tmp_path):
    file = tmp_path / "resume.json"
    file.write_bytes(b'{"basics": {"name": "Ada Example"}}')
    assert read_truth(file) == {"person": {"name": "Ada Example"}}
    file.write_bytes(b'{"person": {"name": "Ada Example", "label": null}}')
    assert read_truth(file) == {"person": {"name": "Ada Example", "label": None}}
    file.write_bytes(b'{"basics": ')
    with pytest.raises(CvparseError, match="no JSON"):
        read_truth(file)


@pytest.mark.parametrize(
    ("corrections", "uncorrected", "asked"),
    [(None, False, "beside"), (Path("c.json"), False, Path("c.json")), (None, True, None)],
)
def test_which_corrections_are_asked_for(corrections, uncorrected, asked):
    assert corrections_asked(corrections, uncorrected) == asked


def test_a_document_is_corrected_by_a_file_that_is_named(tmp_path):
    cv, corrections = tmp_path / "cv.json", tmp_path / "c.json"
    cv.write_text('{"awards": [{"title": "Medal", "id": "awards-0123456789"}]}', "utf-8")
    corrections.write_text(
        '{"corrections": [{"op": "set", "id": "awards-0123456789", "field": "title", "value": "Cup"}]}', "utf-8"
    )
    assert read_cv(cv, corrections=corrections, **HOW).awards[0].title == "Cup"
    assert read_cv(cv, corrections="beside", **HOW).awards[0].title == "Medal"
