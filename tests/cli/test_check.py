"""`cvparse check`: a changed digit is found, a changed typeface is not."""

import json

import pytest

from cvparse import parse
from cvparse.cli.app import main
from cvparse.model.json import to_json
from pdf_files import pdf_with
from truths import SAMPLES

LINES = ["Ada Example", "ada@example.org", "AWARDS", "Example Medal, 2019", "LANGUAGES", "German (native), English"]


@pytest.fixture
def resume(tmp_path):
    file = tmp_path / "resume.pdf"
    file.write_bytes(pdf_with(LINES))
    return file


@pytest.fixture
def document(resume, tmp_path):
    file = tmp_path / "cv.json"
    file.write_text(to_json(parse(resume), "entries", 2), "utf-8")
    return file


def check(*arguments) -> int:
    return main(["check", *map(str, arguments)])


def test_a_pdf_says_what_was_read_from_it(resume, document, capfd):
    assert check(resume, document) == 0
    assert capfd.readouterr().out == "no difference\n"


def test_one_changed_digit_is_found(resume, document, capfd):
    document.write_text(document.read_text("utf-8").replace('"2019"', '"2018"'), "utf-8")
    assert check(resume, document, "--format", "json") == 1
    found = json.loads(capfd.readouterr().out)["differences"]
    assert [(d["kind"], d["path"], d["expected"], d["actual"]) for d in found] == [
        ("changed", "awards[0].date", "2018", "2019")
    ]
    assert check(resume, document) == 1
    assert "awards[0].date  (Example Medal)" in capfd.readouterr().out


def test_another_typeface_and_layout_are_no_difference(tmp_path, resume, document):
    other = tmp_path / "other.pdf"
    other.write_bytes(pdf_with(LINES, font="Courier"))
    assert other.read_bytes() != resume.read_bytes()
    assert check(other, document) == 0


def test_tolerant_passes_over_punctuation(resume, document):
    document.write_text(document.read_text("utf-8").replace('"Example Medal"', '"EXAMPLE MEDAL."'), "utf-8")
    assert check(resume, document) == 1
    assert check(resume, document, "--tolerant") == 0


def test_a_truth_may_leave_keys_out(resume, tmp_path):
    truth = tmp_path / "truth.json"
    languages = [{"language": "German"}, {"language": "English"}]
    content = {"_by": "hand", "awards": [{"title": "Example Medal"}], "languages": languages}
    truth.write_text(json.dumps(content), "utf-8")
    assert check(resume, truth) == 0


@pytest.mark.parametrize("content", [None, "{", "[]", '{"award": []}'])
def test_a_json_that_is_none_is_one_line_and_exit_2(content, resume, tmp_path, capfd):
    file = tmp_path / "bad.json"
    if content is not None:
        file.write_text(content, "utf-8")
    assert check(resume, file) == 2
    printed = capfd.readouterr()
    assert printed.out == ""
    assert printed.err.count("\n") == 1


def test_the_seed_says_what_was_read_from_it(tmp_path, capfd):
    seed = SAMPLES / "seed" / "cv.pdf"
    assert main([str(seed), "-o", str(tmp_path / "cv.json")]) == 0
    assert check(seed, tmp_path / "cv.json") == 0


def test_other_formats_are_known_by_their_keys(resume, tmp_path, capfd):
    for format_name in ("jsonresume", "rendercv"):
        folder = tmp_path / format_name
        assert main(["export", format_name, str(resume), "-o", str(folder)]) == 0
        (file,) = folder.iterdir() if folder.is_dir() else (folder,)
        assert check(resume, file) == 0, capfd.readouterr().out
        file.write_text(file.read_text("utf-8").replace("2019", "2018"), "utf-8")
        assert check(resume, file) == 1


def test_a_file_that_is_missing_is_said(resume, tmp_path, capfd):
    assert check(resume, tmp_path / "absent.json") == 2
    assert capfd.readouterr().err.count("\n") == 1


def test_a_corrected_pdf_is_compared(resume, document, tmp_path, capfd):
    award = json.loads(document.read_text("utf-8"))["awards"][0]
    correction = {"op": "set", "id": award["id"], "field": "date", "value": "2018"}
    (tmp_path / "resume.corrections.json").write_text(json.dumps({"corrections": [correction]}), "utf-8")
    assert check(resume, document) == 1
    assert "2018" in capfd.readouterr().out
    assert check(resume, document, "--no-corrections") == 0
