"""`cvparse export csv … --mapping`, as a user runs it."""

import pytest

from cvparse.cli.app import main
from stored_cvs import as_read, listing, outcome_of, put

MAPPING = """
[publications]
required = ["Title", "DOI"]
[publications.columns]
Title = "title"
DOI = "doi"
"""


@pytest.fixture
def given(tmp_path):
    (tmp_path / "map.toml").write_text(MAPPING, "utf-8")
    database = put(tmp_path, [outcome_of("a.pdf", as_read(listing("Ada Example", "On Ice", "On Snow")))])
    return tmp_path, ["export", "csv", database, "--mapping", str(tmp_path / "map.toml")]


def test_the_tables_and_the_report(given, capfd):
    folder, command = given
    assert main([*command, "-o", str(folder / "out"), "--report", str(folder / "lacks.csv")]) == 0
    assert [path.name for path in (folder / "out").iterdir()] == ["publications.csv"]
    assert (folder / "out" / "publications.csv").read_text().splitlines() == ["Title,DOI", "On Ice,", "On Snow,"]
    assert "publications.csv,1,Ada Example,a.pdf,1,DOI" in (folder / "lacks.csv").read_text()
    assert capfd.readouterr().err == "cvparse: publications.csv: 2 of 2 rows lack DOI (2)\n"


def test_without_a_report_it_says_how_to_have_one(given, capfd):
    folder, command = given
    assert main([*command, "-o", str(folder / "out")]) == 0
    assert "--report FILE lists them" in capfd.readouterr().err
    assert main([*command, "-o", str(folder / "out"), "--accepted"]) == 0
    assert "no document is so" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda command, folder: command, "name a folder for them with -o DIR"),
        (lambda command, folder: [*command, "-o", str(folder), "--report", str(folder / "map.toml")], "would be lost"),
        (lambda command, folder: ["export", "csl", *command[2:]], "--mapping makes tables"),
        (lambda command, folder: ["export", "csv", "a.pdf", *command[3:]], "are for a database"),
        (lambda command, folder: [*command[:3], "--report", "x"], "name that too"),
    ],
)
def test_what_cannot_be_is_one_line(given, change, message, capfd):
    folder, command = given
    assert main(change(command, folder)) == 2
    said = capfd.readouterr().err
    assert message in said
    assert said.count("\n") == 1
    assert (folder / "map.toml").read_text("utf-8") == MAPPING


def test_a_slip_in_the_mapping_is_said_before_anything_is_written(given, capfd):
    folder, command = given
    (folder / "map.toml").write_text(MAPPING.replace('"doi"', '"dio"'), "utf-8")
    assert main([*command, "-o", str(folder / "out")]) == 2
    assert "column DOI: there is no field dio; did you mean doi?" in capfd.readouterr().err
    assert not (folder / "out").exists()
