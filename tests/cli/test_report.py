"""`cvparse report`: the text, the page, and how many files are listed."""

import json

import pytest

from cvparse.bulk.status import Status
from cvparse.bulk.stores.store import open_store
from cvparse.cli.app import main
from stored_cvs import outcome_of


@pytest.fixture
def database(tmp_path):
    path = str(tmp_path / "f.db")
    with open_store(path) as store:
        for name, status in (("a.pdf", Status.CRASHED), ("b.pdf", Status.DAMAGED), ("c.pdf", Status.DAMAGED)):
            store.save(outcome_of(name, None, status))
    return path


@pytest.mark.parametrize(
    ("options", "listed"),
    [
        ([], ["a.pdf", "b.pdf", "c.pdf"]),
        (["--most", "2"], ["a.pdf", "b.pdf"]),
        (["--most", "0"], []),
        (["--most", "9"], ["a.pdf", "b.pdf", "c.pdf"]),
    ],
)
def test_the_worst_files_are_listed(database, options, listed, capfd):
    assert main(["report", database, *options]) == 0
    printed = capfd.readouterr().out
    assert printed.startswith("3 files, 3 documents\n")
    assert [name for name in ("a.pdf", "b.pdf", "c.pdf") if name in printed] == listed


def test_the_page_is_written_where_it_is_asked_for(database, tmp_path, capfd):
    assert main(["report", database, "--format", "html"]) == 0
    page = capfd.readouterr().out
    assert page.startswith("<!doctype html>")
    assert main(["report", database, "--format", "html", "-o", str(tmp_path / "report.html")]) == 0
    assert capfd.readouterr().out == ""
    assert (tmp_path / "report.html").read_text("utf-8") == page


@pytest.mark.parametrize(("url", "what"), [("missing.db", "does not exist"), ("nosuch://host/x", "is no database")])
def test_what_is_no_database_is_one_line_and_exit_2(url, what, capfd):
    assert main(["report", url]) == 2
    printed = capfd.readouterr()
    assert (printed.out, printed.err.count("\n")) == ("", 1)
    assert what in printed.err


def test_a_server_is_no_file_that_could_be_written_over(tmp_path, capfd):
    (tmp_path / "report.txt").touch()
    assert main(["report", "nosuch://host/x", "-o", str(tmp_path / "report.txt")]) == 2
    assert "is no database" in capfd.readouterr().err


def test_a_program_reads_json_or_csv(database, capfd):
    assert main(["report", database, "--format", "json", "--most", "1"]) == 0
    assert [one["path"] for one in json.loads(capfd.readouterr().out)["to_look_at"]] == ["a.pdf"]
    assert main(["report", database, "--format", "csv"]) == 0
    assert capfd.readouterr().out.splitlines()[0] == "path,status,confidence,reason"
