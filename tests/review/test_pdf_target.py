"""One PDF: its corrections are the file beside it, whole or not at all, and never written over unseen."""

import json

import pytest

from cvparse import parse
from cvparse.bulk.stores.conflict import ConflictError
from cvparse.corrections.operations import SetValue
from cvparse.errors import CvparseError
from cvparse.review.pages import Pages
from cvparse.review.pdf_target import PdfTarget
from small_cvs import small_cv


@pytest.fixture
def pdf(tmp_path):
    file = tmp_path / "ada.pdf"
    file.write_bytes(small_cv("Ada Example", "ada@example.org"))
    return file


def label(target, value: str) -> SetValue:
    return SetValue(op="set", id="person", field="label", value=value, sha256=target.open(1).sha256)


def test_the_file_is_what_the_command_reads(pdf):
    target = PdfTarget(pdf)
    target.change(1, 0, [label(target, "Reader in Ice")])
    assert parse(pdf).person.label == "Reader in Ice"
    assert json.loads((pdf.parent / "ada.corrections.json").read_text("utf-8"))["revision"] == 1
    assert sorted(path.name for path in pdf.parent.iterdir()) == ["ada.corrections.json", "ada.pdf"]


def test_corrections_may_be_kept_elsewhere(pdf, tmp_path):
    elsewhere = tmp_path / "mine.json"
    target = PdfTarget(pdf, elsewhere)
    target.change(1, 0, [label(target, "Reader")])
    assert elsewhere.is_file() and not (tmp_path / "ada.corrections.json").exists()


def test_another_server_on_the_same_file_is_seen(pdf):
    one, other = PdfTarget(pdf), PdfTarget(pdf)
    one.change(1, 0, [label(one, "Reader")])
    assert other.open(1).cv.person.label == "Reader"
    with pytest.raises(ConflictError):
        other.change(1, 0, [label(other, "Professor")])
    assert one.open(1).cv.person.label == "Reader"


def test_what_cannot_be_written_is_said_and_leaves_the_old_file(pdf, monkeypatch):
    target = PdfTarget(pdf)
    target.change(1, 0, [label(target, "Reader")])
    before = (pdf.parent / "ada.corrections.json").read_bytes()

    def full(number: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("cvparse.review.pdf_target.os.fsync", full)
    with pytest.raises(CvparseError, match="cannot be written: No space left"):
        target.change(1, 1, [label(target, "Professor")])
    assert (pdf.parent / "ada.corrections.json").read_bytes() == before


def test_a_file_of_corrections_that_is_none_is_said_at_once(pdf):
    (pdf.parent / "ada.corrections.json").write_text("no JSON", "utf-8")
    with pytest.raises(CvparseError, match="holds no corrections"):
        PdfTarget(pdf)


def test_what_is_no_pdf_is_said_at_once(tmp_path):
    with pytest.raises(CvparseError, match="does not exist"):
        PdfTarget(tmp_path / "none.pdf")


def test_an_encrypted_pdf_is_opened_with_its_password(tmp_path):
    locked = tmp_path / "locked.pdf"
    locked.write_bytes(small_cv("Ada Example", "ada@example.org", password="secret"))
    with pytest.raises(CvparseError, match="password"):
        PdfTarget(locked)
    target = PdfTarget(locked, password="secret")
    assert target.open(1).cv.person.name == "Ada Example"
    assert Pages(target.password).sizes("a", lambda: target.content(1)) == ((612.0, 792.0),)
    assert Pages(target.password).places("a", lambda: target.content(1)).words
    assert Pages(target.password).picture(lambda: target.content(1), 1, 800)


def test_a_pdf_that_is_gone_is_said(pdf):
    target = PdfTarget(pdf)
    made = label(target, "Reader")
    pdf.unlink()
    with pytest.raises(CvparseError, match=r"ada\.pdf cannot be opened: No such file or directory; put it back"):
        target.change(1, 0, [made])
    assert target.open(1).corrections == ()
