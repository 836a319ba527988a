"""`cvparse render`: a PDF from a JSON or a PDF, in a layout by name."""

import json

import pytest

from cvparse import parse
from cvparse.cli.app import main
from pdf_files import pdf_with
from truths import SAMPLES

pytest.importorskip("typst", reason="Typst, of the extra cvparse[render], is not installed")

TRUTH = SAMPLES / "seed" / "truth.json"


@pytest.mark.parametrize("source", [TRUTH, SAMPLES / "seed" / "cv.pdf"])
def test_a_pdf_from_either(source, tmp_path):
    assert main(["render", str(source), "-o", str(tmp_path / "cv.pdf"), "--template", "numbered"]) == 0
    assert (tmp_path / "cv.pdf").read_bytes().startswith(b"%PDF-")


def test_the_layouts_are_listed(capfd):
    assert main(["render", "--list-templates"]) == 0
    assert [line.split()[0] for line in capfd.readouterr().out.splitlines()] == [
        "margin",
        "numbered",
        "right-dates",
        "sidebar",
    ]


def test_what_is_not_printed_is_said(tmp_path, capfd):
    document = {
        "person": {"name": "Ada Tengdal"},
        "unparsed": [{"text": "x", "page": 1, "bbox": [0, 0, 1, 1], "reason": "y"}],
    }
    (tmp_path / "cv.json").write_text(json.dumps(document), "utf-8")
    assert main(["render", str(tmp_path / "cv.json"), "-o", str(tmp_path / "cv.pdf")]) == 0
    assert "1 piece" in capfd.readouterr().err


def test_entries_have_labels_where_they_would_be_read_otherwise(tmp_path):
    talk = {"title": "Roads", "event": "University of Larvik", "host": "Winter Workshop", "date": "2018"}
    (tmp_path / "cv.json").write_text(json.dumps({"person": {"name": "Ada Tengdal"}, "talks": [talk]}), "utf-8")
    said = {}
    for flag in ("--proofread", "--no-proofread"):
        assert main(["render", str(tmp_path / "cv.json"), "-o", str(tmp_path / "cv.pdf"), flag]) == 0
        said[flag] = parse(tmp_path / "cv.pdf").talks[0]
    assert (said["--proofread"].event, said["--proofread"].host) == (talk["event"], talk["host"])
    assert "Event:" not in said["--no-proofread"].raw


@pytest.mark.parametrize(
    "arguments",
    [[], [str(TRUTH)], [str(TRUTH), "-o", "x.pdf", "--template", "none"], ["absent.json", "-o", "x.pdf"]],
)
def test_a_wrong_command_line_is_one_line_and_exit_2(arguments, tmp_path, monkeypatch, capfd):
    monkeypatch.chdir(tmp_path)
    assert main(["render", *arguments]) == 2
    assert capfd.readouterr().err.count("\n") == 1
    assert not (tmp_path / "x.pdf").exists()


def test_a_corrected_cv_is_printed(tmp_path):
    (tmp_path / "cv.pdf").write_bytes(pdf_with(["Ada Example", "ada@example.org", "AWARDS", "Example Medal, 2019"]))
    (award,) = parse(tmp_path / "cv.pdf").awards
    correction = {"op": "set", "id": award.id, "field": "title", "value": "Medal of Merit"}
    (tmp_path / "cv.corrections.json").write_text(json.dumps({"corrections": [correction]}), "utf-8")
    assert main(["render", str(tmp_path / "cv.pdf"), "-o", str(tmp_path / "print.pdf")]) == 0
    assert parse(tmp_path / "print.pdf").awards[0].title == "Medal of Merit"
