"""`cvparse FILE`: JSON on standard output, in a file, from standard input; the options change what they say."""

import io
import json
import sys
from types import SimpleNamespace

import pytest

from cvparse.cli.app import main
from cvparse.model import CV, Assessment, Check, Issue, Unparsed
from pdf_files import pdf_with

LINES = ["Ada Example", "ada@example.org", "LANGUAGES", "English", "AWARDS", "Example Medal, 2019", "Zqx blah 1 2 3"]


@pytest.fixture
def resume(tmp_path):
    file = tmp_path / "resume.pdf"
    file.write_bytes(pdf_with(LINES))
    return file


def output(arguments, capfd) -> str:
    assert main([str(argument) for argument in arguments]) == 0
    printed = capfd.readouterr()
    assert printed.err == ""
    return printed.out


def test_the_document_is_valid_and_ends_with_one_newline(resume, capfd):
    text = output([resume], capfd)
    assert text.endswith("}\n")
    assert not text.endswith("\n\n")
    assert CV.model_validate_json(text).source.file == "resume.pdf"


def test_the_same_bytes_give_the_same_json(resume, capfd):
    assert output([resume], capfd) == output([resume], capfd)


def test_output_goes_to_a_file(resume, tmp_path, capfd):
    assert output([resume, "-o", tmp_path / "cv.json"], capfd) == ""
    assert json.loads((tmp_path / "cv.json").read_text("utf-8"))["source"]["pages"] == 1


def test_a_file_that_cannot_be_written_is_said(resume, tmp_path, capfd):
    assert main([str(resume), "-o", str(tmp_path / "nowhere" / "cv.json")]) == 2
    printed = capfd.readouterr()
    assert printed.out == ""
    assert "cannot be written" in printed.err


def test_standard_input(monkeypatch, capfd):
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(pdf_with(LINES))))
    source = json.loads(output(["-"], capfd))["source"]
    assert source["file"] is None
    assert len(source["sha256"]) == 64


def test_compact_is_one_line_and_indent_counts_blanks(resume, capfd):
    assert output([resume, "--compact"], capfd).count("\n") == 1
    assert '\n    "source"' in output([resume, "--indent", "4"], capfd)


@pytest.mark.parametrize(
    ("asked", "keys"), [("none", set()), ("entries", {"provenance"}), ("values", {"provenance", "values"})]
)
def test_provenance_is_as_much_as_was_asked_for(resume, asked, keys, capfd):
    cv = json.loads(output([resume, "--provenance", asked], capfd))
    entries = [entry for value in cv.values() if isinstance(value, list) for entry in value if "raw" in entry]
    assert entries
    for entry in entries:
        assert keys == {"provenance", "values"} & entry.keys()


def test_strict_exits_1_where_text_is_unparsed(resume, capfd):
    cv = json.loads(output([resume], capfd))
    wanting = cv["unparsed"] or cv["assessment"]["status"] != "ok"
    assert main([str(resume), "--strict"]) == (1 if wanting else 0)


def test_pages_that_are_not_there_are_said(resume, capfd):
    assert main([str(resume), "--pages", "2"]) == 2
    assert "has 1" in capfd.readouterr().err


LEFT = Unparsed(text="x", page=1, bbox=(0, 0, 1, 1), reason="y")
WRONG = Check(code="name", passed=False, message="no name was read")
ACCEPTED = Check(code="accepted", passed=True, message="Bo Example looked at it and accepted it")
LOST = Issue(code="correction_lost", message="correction not applied")
RIGHT = Check(code="name", passed=True, message="the name looks like one")


def assessed(status, *checks, **more):
    return CV(assessment=Assessment(status=status, confidence=0.5, checks=checks), **more)


@pytest.mark.parametrize(
    ("cv", "strict", "code", "said"),
    [
        (CV(), True, 0, ""),
        (assessed("ok", RIGHT), True, 0, ""),
        (assessed("ok", RIGHT, unparsed=(LEFT,)), True, 1, "cvparse: 1 unparsed; see the JSON\n"),
        (assessed("needs_review", WRONG), True, 1, "cvparse: needs_review; no name was read; see the JSON\n"),
        (assessed("ok", WRONG), True, 1, "cvparse: ok; no name was read; see the JSON\n"),
        (assessed("ok", WRONG, ACCEPTED), True, 0, ""),
        (assessed("ok", RIGHT, issues=(LOST,)), True, 1, "cvparse: correction not applied; see the JSON\n"),
        (assessed("not_a_cv", RIGHT), True, 1, "cvparse: not_a_cv; see the JSON\n"),
        (assessed("not_a_cv", WRONG, unparsed=(LEFT,)), False, 0, ""),
    ],
)
def test_strict_ends_with_1_where_something_needs_a_look(cv, strict, code, said, monkeypatch, capfd):
    monkeypatch.setattr("cvparse.pipeline.parse", lambda *file, **options: cv)
    assert main(["x.pdf", *(["--strict"] if strict else [])]) == code
    printed = capfd.readouterr()
    assert printed.err == said
    assert CV.model_validate_json(printed.out) == cv


def test_corrections_beside_the_file_are_applied_unless_others_or_none_are_asked_for(resume, tmp_path, capfd):
    (medal,) = json.loads(output([resume], capfd))["awards"]

    def title(*arguments) -> str:
        return json.loads(output([resume, *arguments], capfd))["awards"][0]["title"]

    for name, value in (("resume.corrections.json", "Medal of Example"), ("others.json", "Other Medal")):
        correction = {"op": "set", "id": medal["id"], "field": "title", "value": value}
        (tmp_path / name).write_text(json.dumps({"corrections": [correction]}), "utf-8")
    assert title() == "Medal of Example"
    assert title("--corrections", tmp_path / "others.json") == "Other Medal"
    assert title("--no-corrections") == medal["title"]


def test_corrections_that_are_none_are_one_line(resume, tmp_path, capfd):
    (tmp_path / "resume.corrections.json").write_text("{}x", "utf-8")
    assert main([str(resume)]) == 2
    assert "resume.corrections.json holds no corrections: Invalid JSON" in capfd.readouterr().err
    assert main([str(resume), "--no-corrections", "--corrections", "x.json"]) == 2
    assert "contradict one another" in capfd.readouterr().err
