"""`cvparse import-json`: other formats into cvparse's own JSON, which the other commands take."""

import json

import pytest

from cvparse import CV
from cvparse.cli.app import main
from pdf_files import pdf_with

RESUME = {"basics": {"name": "Ada Example", "image": "me.png"}, "awards": [{"title": "Example Medal", "date": "2019"}]}


@pytest.fixture
def resume(tmp_path):
    file = tmp_path / "resume.json"
    file.write_text(json.dumps(RESUME), "utf-8")
    return file


def test_the_document_keeps_to_the_contract(resume, capfd):
    assert main(["import-json", str(resume)]) == 0
    printed = capfd.readouterr()
    assert CV.model_validate_json(printed.out).awards[0].title == "Example Medal"
    assert printed.err == "cvparse: left out, since a CV has no place for it:\n  basics.image (1)\n"


def test_check_takes_it(resume, tmp_path):
    pdf = tmp_path / "resume.pdf"
    pdf.write_bytes(
        pdf_with(
            ["Ada Example", "ada@example.org", "AWARDS", "Example Medal, 2019", "SERVICE", "Reviewer, Rivers, 2020"]
        )
    )
    assert main(["import-json", str(resume), "--from", "jsonresume", "-o", str(tmp_path / "cv.json")]) == 0
    assert main(["check", str(pdf), str(tmp_path / "cv.json")]) == 0


@pytest.mark.parametrize("content", ["", "{", "a: [", "[1]", '{"awards": []}'])
def test_a_file_of_no_format_is_one_line_and_exit_2(content, tmp_path, capfd):
    file = tmp_path / "resume.json"
    file.write_text(content, "utf-8")
    assert main(["import-json", str(file)]) == 2
    printed = capfd.readouterr()
    assert printed.out == ""
    assert printed.err.count("\n") == 1


def test_a_missing_file_is_one_line_and_exit_2(tmp_path, capfd):
    assert main(["import-json", str(tmp_path / "missing.json")]) == 2
    assert capfd.readouterr().err.count("\n") == 1


def test_the_document_is_indented_by_two(resume, capfd):
    assert main(["import-json", str(resume)]) == 0
    assert capfd.readouterr().out.splitlines()[1] == '  "person": {'
