"""`cvparse score`: figures over a folder of PDFs with truths."""

import json

import pytest

from cvparse import parse
from cvparse.cli.app import main
from cvparse.corrections.file import to_json
from cvparse.corrections.operations import Corrections, SetValue
from pdf_files import pdf_with


@pytest.fixture
def folder(tmp_path):
    for name, year in (("one", "2019"), ("two", "2020")):
        (tmp_path / f"{name}.pdf").write_bytes(
            pdf_with(
                ["Ada Example", "ada@example.org", "AWARDS", "Example Medal, 2019", "SERVICE", "Reviewer, Ice, 2020"]
            )
        )
        truth = {"_by": "hand", "awards": [{"title": "Example Medal", "date": year}]}
        (tmp_path / f"{name}.gold.json").write_text(json.dumps(truth), "utf-8")
    return tmp_path


def test_figures_as_json(folder, capfd):
    assert main(["score", str(folder), "--format", "json"]) == 0
    figures = json.loads(capfd.readouterr().out)
    assert figures["documents"] == {"one": 1.0, "two": 0.5}
    assert figures["mean_f1"] == 0.75
    date = {"precision": 0.5, "recall": 0.5, "f1": 0.5, "right": 1, "invented": 1, "missed": 1}
    assert figures["fields"]["awards.date"] == date
    assert figures["collections"]["awards"]["f1"] == 0.75


def test_figures_as_text(folder, capfd):
    assert main(["score", str(folder)]) == 0
    printed = capfd.readouterr().out
    assert "awards " in printed
    assert "  date " in printed
    assert "0.750  mean of 2 documents" in printed
    assert printed.index("0.500  two") < printed.index("1.000  one")


def test_a_pdf_that_cannot_be_read_says_nothing(folder, capfd):
    (folder / "one.pdf").write_bytes(b"no PDF")
    assert main(["score", str(folder), "--format", "json"]) == 1
    printed = capfd.readouterr()
    assert json.loads(printed.out)["documents"]["one"] == 0
    assert printed.err.count("\n") == 1


def test_a_folder_without_truths_is_one_line_and_exit_2(tmp_path, capfd):
    assert main(["score", str(tmp_path)]) == 2
    printed = capfd.readouterr()
    assert printed.out == ""
    assert printed.err.count("\n") == 1


def test_columns_of_the_text(folder, capfd):
    assert main(["score", str(folder)]) == 0
    lines = capfd.readouterr().out.splitlines()
    assert lines[0] == " " * 32 + "      P      R     F1   right  invented  missed"
    assert lines[1] == "awards" + " " * 26 + "  0.750  0.750  0.750       3         1       1"


def test_figures_are_rounded_to_four_digits(folder, capfd):
    truth = {"awards": [{"title": "Example Medal", "date": "2019"}, {"title": "Another"}]}
    (folder / "one.gold.json").write_text(json.dumps(truth), "utf-8")
    (folder / "two.gold.json").unlink()
    assert main(["score", str(folder), "--format", "json"]) == 0
    printed = capfd.readouterr().out
    assert json.loads(printed)["fields"]["awards.title"]["f1"] == 0.6667
    assert printed.splitlines()[1] == '  "documents": {'


def test_truths_in_other_formats(folder, capfd):
    award = {"title": "Example Medal", "date": "2019"}
    (folder / "one.gold.json").write_text(json.dumps({"basics": {}, "awards": [award]}), "utf-8")
    (folder / "two.gold.json").unlink()
    (folder / "two.gold.yaml").write_text("cv:\n  name: Ada Example\n", "utf-8")
    assert main(["score", str(folder), "--format", "json"]) == 0
    assert json.loads(capfd.readouterr().out)["documents"] == {"one": 1.0, "two": 1.0}


def test_what_is_measured_is_the_reading_and_not_what_a_person_made_of_it(folder, capfd):
    (award,) = parse(folder / "two.pdf").awards
    correction = SetValue(op="set", id=award.id, field="date", value="2020")
    (folder / "two.corrections.json").write_text(to_json(Corrections(corrections=(correction,))), "utf-8")
    assert main(["score", str(folder), "--format", "json"]) == 0
    assert json.loads(capfd.readouterr().out)["documents"] == {"one": 1.0, "two": 0.5}
