"""The whole program: what a source gives, what it refuses, and that nothing is lost on the way."""

import os
import threading

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

import cvparse
from cvparse.corrections.file import to_json
from cvparse.corrections.operations import Corrections, SetValue
from cvparse.errors import CvparseError, EncryptedFileError, NoTextLayerError, UnreadableFileError
from cvparse.pipeline import trace
from pdf_files import pdf_showing, pdf_with, pdf_without_map, same_page_often

LINES = [
    "Ada Example",
    "ada@example.org",
    "EDUCATION",
    "Ph.D. in Hydrology, University of Example, 2019",
    "AWARDS",
    "Example Medal, 2020",
]
RESUME = pdf_with(LINES)


def test_bytes_and_path_give_the_same_but_for_the_name(tmp_path):
    file = tmp_path / "resume.pdf"
    file.write_bytes(RESUME)
    by_path, by_bytes = cvparse.parse(file), cvparse.parse(RESUME)
    assert by_path.source.file == "resume.pdf"
    assert by_bytes.source.file is None
    assert by_path.model_copy(update={"source": by_bytes.source}) == by_bytes
    assert by_path == cvparse.parse(str(file))


def test_both_readers_read_it():
    assert cvparse.parse(RESUME, reader="pdfplumber").source.pages == 1


def test_every_word_has_one_account():
    findings = trace(RESUME).findings
    words = sum(len(page.words) for page in findings.document.pages)
    assert sum(findings.ledger.counts.values()) == words == sum(len(line.split()) for line in LINES)


def test_signs_that_the_file_maps_to_nothing_are_reported_and_are_no_value():
    cv = cvparse.parse(pdf_without_map([0x1234, 0x2345, 0x4E11, 0x6F22], "Ada Example"))
    assert [(issue.code, issue.page) for issue in cv.issues] == [("garbled_text", 1)]
    assert [item.reason for item in cv.unparsed] == ["the file does not say what these signs mean"]
    assert cv.person.name == "Ada Example"


@pytest.mark.parametrize("reader", ["pdfium", "pdfplumber"])
def test_a_page_that_stands_for_a_form_is_nobody(reader):
    shown = b"BT /F1 10 Tf 72 740 Td (Please Wait) Tj ET"
    form = b"/AcroForm << /Fields [] /XFA (x) >>"
    cv = cvparse.parse(pdf_showing(shown, catalog=form + b" /NeedsRendering true"), reader=reader)
    assert (cv.person.name, [item.text for item in cv.unparsed]) == (None, ["Please Wait"])
    assert [issue.code for issue in cv.issues] == ["form_not_shown"]
    for catalog in (form, b"/NeedsRendering true"):  # a form whose pages are as they are printed, and no form
        assert cvparse.parse(pdf_showing(shown, catalog=catalog), reader=reader).person.name == "Please Wait"


def test_the_document_can_be_read_back():
    cv = cvparse.parse(RESUME, provenance="values")
    assert cvparse.CV.model_validate_json(cv.model_dump_json()) == cv


def test_pages_are_checked():
    assert cvparse.parse(RESUME, pages=[1]).source.pages == 1
    with pytest.raises(UnreadableFileError, match="no page 3"):
        cvparse.parse(RESUME, pages={1, 3})


@pytest.mark.parametrize("arguments", [{"reader": "eyes"}, {"provenance": "everything"}])
def test_an_argument_that_is_not_in_the_table(arguments):
    with pytest.raises(ValueError, match=r"eyes|everything"):
        cvparse.parse(RESUME, **arguments)


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", UnreadableFileError),
        (b"hello", UnreadableFileError),
        (pdf_with([]), NoTextLayerError),
        (pdf_with(LINES, password="secret"), EncryptedFileError),
    ],
)
def test_what_cannot_be_read(content, error):
    with pytest.raises(error):
        cvparse.parse(content)


@seed(20250101)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=False)
@given(st.data())
def test_no_input_raises_anything_but_a_clean_error(data):
    start = data.draw(st.integers(0, len(RESUME)))
    end = data.draw(st.integers(start, min(len(RESUME), start + 40)))
    content = RESUME[:start] + data.draw(st.binary(max_size=40)) + RESUME[end:]
    try:
        cvparse.parse(content)
    except CvparseError as error:
        assert "\n" not in str(error)


@seed(20250101)
@settings(max_examples=30, deadline=None)
@given(st.lists(st.text(st.characters(min_codepoint=32, max_codepoint=255, exclude_characters="()\\"), max_size=60)))
def test_no_text_raises_anything_but_a_clean_error(lines):
    try:
        findings = trace(pdf_with(lines)).findings
    except NoTextLayerError:
        return
    assert sum(findings.ledger.counts.values()) == sum(len(page.words) for page in findings.document.pages)


def test_a_pipe_is_read_once(tmp_path):
    pipe = tmp_path / "resume.fifo"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(RESUME,), daemon=True)
    writer.start()
    assert cvparse.parse(pipe).source.sha256 == cvparse.parse(RESUME).source.sha256
    writer.join(timeout=5)


def test_only_the_pages_asked_for_are_read():
    assert cvparse.parse(RESUME, pages=[1]) == cvparse.parse(RESUME)
    three = same_page_often(3)
    whole, some = trace(three), trace(three, pages={1, 3})
    assert [page.number for page in some.findings.document.pages] == [1, 3]
    assert [page.number for page in whole.findings.document.pages] == [1, 2, 3]
    assert some.cv.source.pages == 3  # of the file


@pytest.mark.parametrize("reader", ["pdfium", "pdfplumber"])
def test_what_nobody_can_see_is_no_data(reader):
    rows = ["Ada Example", "Education", "Ph.D., Physics, University of Northwick, 2015", "Employment"]
    lines = [
        f"BT /F1 11 Tf 72 {760 - 20 * n} Td ({row}) Tj ET" for n, row in enumerate([*rows, "Lecturer, Ice Lab, 2016"])
    ]
    hidden = "1 g BT /F1 11 Tf 72 660 Td (Professor, Snow School, 2020) Tj ET"
    draft = "0.9 g BT /F1 60 Tf 0.7 0.7 -0.7 0.7 150 300 Tm (DRAFT) Tj ET"
    cv = cvparse.parse(pdf_showing("\n".join([*lines, hidden, draft]).encode()), reader=reader)
    assert [entry.organization for entry in cv.experience] == ["Ice Lab"]
    assert [(item.kind, item.text) for item in cv.furniture] == [
        ("hidden", "Professor, Snow School, 2020"),
        ("watermark", "DRAFT"),
    ]
    assert [(issue.code, issue.page) for issue in cv.issues] == [("hidden_text", 1)]
    (check,) = [check for check in cv.assessment.checks if check.code == "hidden_text"]
    assert (check.passed, check.message) == (False, "4 words of text that nobody can see")
    assert cv.assessment.status != "ok"


def test_a_day_that_no_calendar_has_is_told_and_kept_as_printed():
    cv = cvparse.parse(pdf_with(["Ada Example", "ada@example.org", "AWARDS", "Example Medal, September 31, 2007"]))
    (award,) = cv.awards
    assert (award.date, "September 31, 2007" in award.raw) == ("2007-09", True)
    assert [issue.code for issue in cv.issues] == ["impossible_date"]


def test_corrections_are_applied_after_the_reading(tmp_path):
    file = tmp_path / "resume.pdf"
    file.write_bytes(RESUME)
    (award,) = cvparse.parse(file).awards
    named, beside = (
        SetValue(op="set", id=award.id, field="title", value=value) for value in ("Medal named", "Medal beside")
    )
    (tmp_path / "resume.corrections.json").write_text(to_json(Corrections(corrections=(beside,))), "utf-8")
    said = {
        how: cvparse.parse(source, **options).awards[0].title
        for how, source, options in (
            ("beside", file, {}),
            ("by path", RESUME, {"corrections": tmp_path / "resume.corrections.json"}),
            ("themselves", file, {"corrections": [named]}),
            ("none", file, {"corrections": None}),
            ("bytes", RESUME, {}),
        )
    }
    assert said == {
        "beside": "Medal beside",
        "by path": "Medal beside",
        "themselves": "Medal named",
        "none": award.title,
        "bytes": award.title,
    }
    assert trace(file).cv.awards[0].title == award.title, "what the program reads"
