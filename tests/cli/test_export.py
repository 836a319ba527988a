"""`cvparse export`: from a PDF or from JSON; what is left out is said, mistakes are one line."""

import json

import pytest

from cvparse.cli.app import main
from cvparse.cli.export import FORMATS, IN_A_FOLDER, OF_A_DATABASE
from cvparse.export import EXPORTERS, SEVERAL_FILES
from cvparse.model import CV, Award, Publication, Teaching
from cvparse.model.json import to_json
from pdf_files import pdf_with


@pytest.fixture
def document(tmp_path):
    file = tmp_path / "cv.json"
    cv = CV(
        publications=(Publication(title="On Rivers"),),
        awards=(Award(title="Medal"),),
        teaching=(Teaching(course="Art"),),
    )
    file.write_text(to_json(cv, indent=2), "utf-8")
    return file


def test_the_command_knows_all_formats():
    assert tuple(EXPORTERS) == FORMATS
    assert {IN_A_FOLDER} == SEVERAL_FILES
    assert OF_A_DATABASE not in FORMATS


@pytest.mark.parametrize("name", [name for name in FORMATS if name not in SEVERAL_FILES])
def test_a_document_goes_to_standard_output_or_a_file(name, document, tmp_path, capfd):
    assert main(["export", name, str(document)]) == 0
    printed = capfd.readouterr().out
    assert "On Rivers" in printed
    assert main(["export", name, str(document), "-o", str(tmp_path / "out")]) == 0
    assert (tmp_path / "out").read_text("utf-8") == printed


def test_several_files_go_to_a_folder(document, tmp_path, capfd):
    assert main(["export", "csv", str(document)]) == 2
    assert "-o" in capfd.readouterr().err
    assert main(["export", "csv", str(document), "-o", str(tmp_path / "tables")]) == 0
    assert sorted(path.name for path in (tmp_path / "tables").iterdir()) == [
        "awards.csv",
        "publications.csv",
        "teaching.csv",
    ]


def test_a_folder_that_is_a_file_is_said(document, capfd):
    assert main(["export", "csv", str(document), "-o", str(document)]) == 2
    assert capfd.readouterr().err.count("\n") == 1


def test_a_pdf_is_parsed_first(tmp_path, capfd):
    file = tmp_path / "resume.pdf"
    file.write_bytes(
        pdf_with(
            ["Ada Example", "ada@example.org", "AWARDS", "Example Medal, 2019", "SERVICE", "Reviewer, Rivers, 2020"]
        )
    )
    assert main(["export", "jsonresume", str(file)]) == 0
    assert json.loads(capfd.readouterr().out)["awards"] == [{"title": "Example Medal", "date": "2019"}]


def test_what_the_format_cannot_hold_is_said(document, capfd):
    assert main(["export", "bibtex", str(document)]) == 0
    assert capfd.readouterr().err == "cvparse: bibtex has no place for:\n  awards (1)\n  teaching (1)\n"
    assert main(["export", "markdown", str(document)]) == 0
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("content", ["{", '{"awards": 1}', '{"award": []}', "", "[]"])
def test_a_file_that_is_no_cv_is_one_line_and_exit_2(content, tmp_path, capfd):
    file = tmp_path / "cv.json"
    file.write_text(content, "utf-8")
    assert main(["export", "csl", str(file)]) == 2
    printed = capfd.readouterr()
    assert printed.out == ""
    assert printed.err.count("\n") == 1


def test_a_corrected_cv_is_exported(tmp_path, capfd):
    (tmp_path / "cv.pdf").write_bytes(pdf_with(["Ada Example", "ada@example.org", "AWARDS", "Example Medal, 2019"]))
    assert main([str(tmp_path / "cv.pdf"), "-o", str(tmp_path / "cv.json")]) == 0
    award = json.loads((tmp_path / "cv.json").read_text("utf-8"))["awards"][0]
    correction = {"op": "set", "id": award["id"], "field": "title", "value": "Medal of Merit"}
    (tmp_path / "cv.corrections.json").write_text(json.dumps({"corrections": [correction]}), "utf-8")
    assert main(["export", "markdown", str(tmp_path / "cv.pdf")]) == 0
    assert "Medal of Merit" in capfd.readouterr().out
    assert main(["export", "markdown", str(tmp_path / "cv.pdf"), "--no-corrections"]) == 0
    assert "Example Medal" in capfd.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["csl", "--accepted"], "choose among the documents of a database"),
        (["csl", "--person", "Ada"], "choose among the documents of a database"),
        (["csl", "--status", "ok"], "choose among the documents of a database"),
        (["csl", "--every-document"], "choose among the documents of a database"),
        (["jsonl"], "jsonl is of a database"),
    ],
)
def test_what_is_of_a_database_is_refused_for_a_file(document, arguments, said, capfd):
    name, *options = arguments
    assert main(["export", name, str(document), *options]) == 2
    assert said in capfd.readouterr().err
