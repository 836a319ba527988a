"""`cvparse export` of a database, as a user runs it."""

import json

import pytest
from sqlalchemy import select

from cvparse.bulk.pairs.decisions import Decision, Subject, Verdict
from cvparse.bulk.status import Status
from cvparse.bulk.stores.decision_rows import add_decision
from cvparse.bulk.stores.tables import LISTS, connect
from cvparse.cli.app import main
from cvparse.cli.databases.export_database import make_folder, say_losses
from cvparse.errors import CvparseError
from stored_cvs import as_read, listing, outcome_of, put


@pytest.fixture
def database(tmp_path):
    outcomes = [
        outcome_of("a.pdf", as_read(listing("Ada Example", "On Ice", "On Snow")), Status.OK),
        outcome_of("b.pdf", as_read(listing("Bo Muster", "On Ice")), Status.NEEDS_REVIEW),
    ]
    return put(tmp_path, outcomes)


def test_works_go_to_standard_output_each_once(database, capfd):
    assert main(["export", "csl", database]) == 0
    printed = capfd.readouterr()
    assert [item["title"] for item in json.loads(printed.out)] == ["On Ice", "On Snow"]
    assert printed.err == ""


def test_tables_go_to_a_folder(database, tmp_path, capfd):
    assert main(["export", "csv", database, "-o", str(tmp_path / "out")]) == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "authors.csv",
        "person.csv",
        "publications.csv",
    ]
    assert main(["export", "csv", database]) == 2
    assert "name a folder for them with -o DIR" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("options", "people"),
    [
        ([], ["Ada Example", "Bo Muster"]),
        (["--person", "muster"], ["Bo Muster"]),
        (["--status", "ok"], ["Ada Example"]),
        (["--person", "muster", "--status", "ok"], []),
        (["--accepted"], []),
    ],
)
def test_documents_are_chosen(database, options, people, capfd):
    assert main(["export", "jsonl", database, *options]) == 0
    printed = capfd.readouterr()
    assert [json.loads(line)["person"]["name"] for line in printed.out.splitlines()] == people
    assert ("no document is so" in printed.err) is (not people)


def test_a_file_for_each_person_and_what_has_no_place(database, tmp_path, capfd):
    assert main(["export", "markdown", database, "-o", str(tmp_path / "md")]) == 0
    assert sorted(path.name for path in (tmp_path / "md").iterdir()) == ["ada-example.md", "bo-muster.md"]


def test_the_database_is_not_written_over(database, tmp_path, capfd):
    before = (tmp_path / "cvs.db").read_bytes()
    assert main(["export", "csl", database, "-o", str(tmp_path / "cvs.db")]) == 2
    assert "is the input, which would be lost" in capfd.readouterr().err
    assert (tmp_path / "cvs.db").read_bytes() == before


def test_a_database_that_is_not_there_is_one_line(tmp_path, capfd):
    assert main(["export", "csl", f"sqlite:///{tmp_path / 'none.db'}"]) == 2
    assert "does not exist" in capfd.readouterr().err


def test_a_folder_that_is_a_file_is_said(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(CvparseError, match="is no folder"):
        make_folder(tmp_path / "file")


def test_losses_are_said_line_by_line(capfd):
    say_losses("csl", {"awards": 2, "person.name": 1})
    say_losses("csl", {})
    assert capfd.readouterr().err == "cvparse: csl has no place for:\n  awards (2)\n  person.name (1)\n"


@pytest.mark.parametrize(
    "options", [["--pages", "1"], ["--password", "x"], ["--corrections", "c.json"], ["--no-corrections"]]
)
def test_how_a_pdf_is_read_is_not_asked_of_a_database(database, options, capfd):
    assert main(["export", "csl", database, *options]) == 2
    assert "was read already" in capfd.readouterr().err


def test_of_each_person_one_document(tmp_path, capfd):
    mails = ("ada@example.org",)
    database = put(
        tmp_path,
        [
            outcome_of("new.pdf", as_read(listing("Ada Example", "On Ice", "On Snow", mails=mails)), Status.OK),
            outcome_of("old.pdf", as_read(listing("Ada Example", "On Firn", mails=mails)), Status.OK),
        ],
    )
    assert main(["export", "jsonl", database]) == 0
    printed = capfd.readouterr()
    assert len(printed.out.splitlines()) == 1
    assert "--every-document has all" in printed.err and "old.pdf (new.pdf is the same person's)" in printed.err
    assert main(["export", "jsonl", database, "--every-document"]) == 0
    assert (len(capfd.readouterr().out.splitlines()), capfd.readouterr().err) == (2, "")
    assert main(["export", "csl", database]) == 0
    printed = capfd.readouterr()
    assert ([item["title"] for item in json.loads(printed.out)], printed.err) == (["On Ice", "On Snow", "On Firn"], "")


def test_works_are_one_as_was_decided(database, capfd):
    with connect(database).begin() as connection:
        rows = connection.execute(select(LISTS["publications"].c.document_id, LISTS["publications"].c.id)).all()
        ice, snow = (Subject(*row) for row in rows if row.document_id == 1)
        (other,) = (Subject(*row) for row in rows if row.document_id == 2)
        add_decision(connection, Decision((ice, other), Verdict.DIFFERENT, 1))
        add_decision(connection, Decision((ice, snow), Verdict.SAME, 1))
    assert main(["export", "csl", database]) == 0
    assert [item["title"] for item in json.loads(capfd.readouterr().out)] == ["On Ice", "On Ice"]
