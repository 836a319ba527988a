"""`cvparse review`: what is reviewed, by whom, and what is refused before a server runs."""

import sqlite3

import pytest

from cvparse.cli.app import main
from cvparse.cli.review import _user
from cvparse.review.database_target import DatabaseTarget
from cvparse.review.pdf_target import PdfTarget
from pdf_files import pdf_with
from stored_cvs import as_read, listing, stored


@pytest.fixture
def served(monkeypatch):
    """What the server was started with."""
    calls = []

    def serve(target, name, port, say, *, show):
        say("http://127.0.0.1:1/token/")
        calls.append((target, name, port, show))

    monkeypatch.setattr("cvparse.review.server.serve", serve)
    return calls


@pytest.fixture
def pdf(tmp_path):
    file = tmp_path / "ada.pdf"
    file.write_bytes(pdf_with(["Ada Example", "ada@example.org", "AWARDS", "Example Medal, 2019"]))
    return file


def test_a_pdf(served, pdf, capfd):
    assert main(["review", str(pdf), "--as", "Bo Example", "--port", "8123", "--open"]) == 0
    ((target, name, port, show),) = served
    assert (type(target), name, port, show) == (PdfTarget, "Bo Example", 8123, True)
    printed = capfd.readouterr()
    assert (printed.out, printed.err) == ("", "cvparse: http://127.0.0.1:1/token/\n")


def test_a_database_by_its_url_or_its_file(served, tmp_path):
    url = stored(tmp_path, {"a.pdf": as_read(listing("Ada Example"))})
    for target in (url, url.removeprefix("sqlite:///")):
        assert main(["review", target]) == 0
    assert [(type(target), name, show) for target, name, _, show in served] == [(DatabaseTarget, _user(), False)] * 2


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["none.pdf"], "none.pdf does not exist"),
        (["sqlite:///none.db"], "none.db does not exist"),
        (["other.db"], "holds no import"),
        (["x.db", "--corrections", "c.json"], "a database keeps the corrections itself"),
        (["a.pdf", "--port", "70000"], "--port"),
    ],
)
def test_what_cannot_be_reviewed_is_one_line(served, arguments, message, tmp_path, monkeypatch, capfd):
    monkeypatch.chdir(tmp_path)
    with sqlite3.connect("other.db") as connection:
        connection.execute("CREATE TABLE loans (book TEXT)")
    assert main(["review", *arguments]) == 2
    assert message in capfd.readouterr().err
    assert served == []


def test_a_process_without_a_user_has_a_name(monkeypatch):
    def nobody() -> str:
        raise OSError("no user")

    monkeypatch.setattr("getpass.getuser", nobody)
    assert _user() == "reviewer"


def test_what_is_not_installed_is_said(pdf, monkeypatch, capfd):
    monkeypatch.setitem(__import__("sys").modules, "cvparse.review.server", None)
    assert main(["review", str(pdf)]) == 2
    assert "pip install 'cvparse[review]'" in capfd.readouterr().err
