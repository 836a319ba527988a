"""`cvparse import` and `cvparse report` as a user runs them."""

import json
import sqlite3
import subprocess
import sys
from collections import Counter
from types import SimpleNamespace

import pytest

from cvparse.bulk.limits import Limits
from cvparse.bulk.run import Tally
from cvparse.bulk.status import Status
from cvparse.cli.app import main
from cvparse.cli.bulk_import import STATES, _engine, _progress, cores, summary
from small_cvs import small_cv


@pytest.fixture
def folder(tmp_path):
    cvs = tmp_path / "cvs"
    cvs.mkdir()
    (cvs / "ada.pdf").write_bytes(small_cv("Ada Example", "ada@example.org"))
    (cvs / "bad.pdf").write_bytes(b"%PDF-1.7 cut short")
    return cvs


def test_the_options_name_every_state():
    assert set(STATES) == {status.value for status in Status}


def test_a_folder_into_a_database_and_its_report(folder, tmp_path, capfd):
    url = f"sqlite:///{tmp_path / 'f.db'}"
    assert main(["import", str(folder), "--to", url, "--workers", "1"]) == 0
    printed = capfd.readouterr()
    assert printed.out == ""
    assert printed.err.splitlines() == [f"cvparse: 2 files: 1 ok, 1 damaged; stored in {url}"] or (
        printed.err.splitlines() == [f"cvparse: 2 files: 1 damaged, 1 ok; stored in {url}"]
    )
    assert main(["report", url]) == 0
    assert "2 files, 2 documents" in capfd.readouterr().out
    assert main(["report", url, "--format", "html", "-o", str(tmp_path / "report.html")]) == 0
    assert "<!doctype html>" in (tmp_path / "report.html").read_text("utf-8")


def test_a_list_on_standard_input_into_json_lines(folder, tmp_path, monkeypatch, capfd):
    listed = tmp_path / "list.txt"
    listed.write_text(f"{folder / 'ada.pdf'}\n")
    with listed.open() as stream:
        monkeypatch.setattr("sys.stdin", stream)
        assert main(["import", "-", "--to", str(tmp_path / "out.jsonl"), "--quiet", "--workers", "1"]) == 0
    (line,) = (tmp_path / "out.jsonl").read_text("utf-8").splitlines()
    assert json.loads(line)["cv"]["person"]["name"] == "Ada Example"
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["missing.pdf"], "missing.pdf does not exist; check the name"),
        (["{cvs}", "--to", "table.xlsx"], "table.xlsx is no target"),
        (["{cvs}", "--retry", "sometimes"], "Invalid value for '--retry'"),
        ([], "Missing argument 'PATH...'"),
    ],
)
def test_what_is_wrong_is_said_on_one_line(folder, arguments, message, capfd):
    assert main(["import", *(argument.format(cvs=folder) for argument in arguments)]) == 2
    printed = capfd.readouterr()
    assert printed.out == ""
    assert message in printed.err
    assert printed.err.count("\n") == 1


def test_a_file_of_sqlite_may_be_named_as_it_is(folder, tmp_path, capfd):
    assert main(["import", str(folder), "--to", str(tmp_path / "f.db"), "--workers", "1", "-q"]) == 0
    assert main(["report", str(tmp_path / "f.db")]) == 0
    assert "2 files, 2 documents" in capfd.readouterr().out


def test_a_password_is_not_printed(folder, capfd):
    assert main(["import", str(folder), "--to", "postgresql+psycopg://ada:secret@127.0.0.1:1/cvs"]) == 2
    assert main(["import", str(folder), "--to", "nosuch://ada:secret@127.0.0.1:1/cvs"]) == 2
    printed = capfd.readouterr().err
    assert printed.count("ada:***@127.0.0.1:1/cvs") == 2
    assert "secret" not in printed


def test_the_same_command_again_parses_nothing(folder, tmp_path, capfd):
    url = f"sqlite:///{tmp_path / 'f.db'}"
    main(["import", str(folder), "--to", url, "--workers", "1"])
    with sqlite3.connect(tmp_path / "f.db") as connection:
        before = connection.execute("SELECT * FROM documents").fetchall()
    capfd.readouterr()
    assert main(["import", str(folder), "--to", url, "--workers", "1"]) == 0
    assert "none parsed, 2 known already" in capfd.readouterr().err
    with sqlite3.connect(tmp_path / "f.db") as connection:
        assert connection.execute("SELECT * FROM documents").fetchall() == before


FULL = """
import resource, sys
from cvparse.cli.app import main
if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
    sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="this system has no such limit")
@pytest.mark.parametrize("target", ["out.jsonl", "f.db", "out.parquet"])
def test_a_target_that_takes_no_more_is_one_line(tmp_path, target):
    (tmp_path / "cvs").mkdir()
    for n in range(12):
        (tmp_path / "cvs" / f"{n}.pdf").write_bytes(small_cv(f"Ada Example{n}", f"ada{n}@example.org"))
    script = tmp_path / "full.py"
    script.write_text(FULL)
    command = [sys.executable, str(script), "import", str(tmp_path / "cvs"), "--to", str(tmp_path / target)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1), done.stderr
    assert "takes no more" in done.stderr or "cannot be" in done.stderr


@pytest.mark.parametrize(
    ("quiet", "terminal", "is_shown"), [(False, True, True), (True, True, False), (False, False, False)]
)
def test_progress_is_for_terminals(quiet, terminal, is_shown, monkeypatch):
    monkeypatch.setattr("sys.stderr", SimpleNamespace(isatty=lambda: terminal))
    monkeypatch.setattr("cvparse.cli.progress.bar", lambda total, console: f"bar of {total}")
    assert (_progress(3, quiet) == "bar of 3") is is_shown


def test_as_many_files_at_once_as_there_are_cores_unless_told_otherwise(monkeypatch):
    monkeypatch.setattr("cvparse.bulk.engine.LocalEngine", lambda workers, limits: workers)
    monkeypatch.setattr("cvparse.bulk.engine.DaskEngine", lambda address, limits: address)
    assert _engine(3, None, Limits()) == 3
    assert _engine(None, None, Limits()) == cores() >= 1
    assert _engine(3, "tcp://host:8786", Limits()) == "tcp://host:8786"
    monkeypatch.delattr("os.sched_getaffinity", raising=False)
    monkeypatch.setattr("os.cpu_count", lambda: 5)
    assert cores() == 5
    monkeypatch.setattr("os.cpu_count", lambda: None)
    assert cores() == 1


@pytest.mark.parametrize(
    ("tally", "said"),
    [
        (Tally(), "cvparse: 0 files: none parsed; stored in x.db"),
        (Tally(3, 1, Counter(ok=2)), "cvparse: 3 files: 2 ok, 1 known already; stored in x.db"),
    ],
)
def test_what_became_of_all_files(tally, said):
    assert summary(tally, "x.db") == said


def test_a_database_of_somebody_else_is_neither_written_nor_reported_on(folder, tmp_path, capfd):
    file = tmp_path / "library.db"
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE loans (book TEXT)")
    before = file.read_bytes()
    assert main(["import", str(folder), "--to", str(file), "-q", "--workers", "1"]) == 2
    assert "holds other tables (loans); import into a new database" in capfd.readouterr().err
    assert main(["report", str(file)]) == 2
    assert "holds no import; make one with cvparse import" in capfd.readouterr().err
    assert file.read_bytes() == before


def test_corrections_are_taken_in_from_beside_a_file_or_from_where_it_is_said(folder, tmp_path):
    url, elsewhere = f"sqlite:///{tmp_path / 'f.db'}", tmp_path / "elsewhere.json"
    correction = {"op": "set", "id": "person", "field": "label", "value": "Reader", "old": None}
    elsewhere.write_text(json.dumps({"corrections": [correction]}), "utf-8")

    def labels(*arguments) -> list:
        assert main(["import", *map(str, arguments), "--to", url, "--workers", "1", "--quiet", "--force"]) == 0
        with sqlite3.connect(tmp_path / "f.db") as connection:
            return connection.execute("SELECT label FROM persons").fetchall()

    (folder / "ada.corrections.json").write_text("no corrections at all", "utf-8")
    assert labels(folder, "--no-corrections") == [(None,)]
    assert labels(folder / "ada.pdf", "--corrections", elsewhere) == [("Reader",)]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (".", "--corrections is for a single PDF, and these are 2"),
        ("ada.pdf", "is no file; name a file of corrections"),
    ],
)
def test_a_file_of_corrections_is_for_one_pdf(folder, given, message, capfd):
    assert main(["import", str(folder / given), "--corrections", str(folder / "none.json")]) == 2
    assert message in capfd.readouterr().err


def test_a_database_follows_its_folder(folder, tmp_path, capfd):
    """A replaced file replaces its document, a deleted one is gone, and the report says how many are history."""
    url = f"sqlite:///{tmp_path / 'f.db'}"

    def imported() -> str:
        assert main(["import", str(folder), "--to", url, "--workers", "1"]) == 0
        return capfd.readouterr().err

    imported()
    (folder / "ada.pdf").write_bytes(small_cv("Ada Muster", "ada@example.org"))
    (folder / "bad.pdf").unlink()
    assert ", 1 gone; stored in" in imported()
    with sqlite3.connect(tmp_path / "f.db") as connection:
        assert connection.execute("SELECT name FROM persons").fetchall() == [("Ada Muster",)]
        assert connection.execute("SELECT count(*) FROM documents").fetchone() == (3,)
    assert main(["report", url]) == 0
    said = capfd.readouterr().out.splitlines()
    assert said[0] == "1 files, 1 documents"
    assert "  replaced or gone 2" in said
    assert "gone" not in imported()
