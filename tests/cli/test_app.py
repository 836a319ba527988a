"""The command line as a user meets it: the default command, help, errors on one line, exit codes."""

import json
import subprocess
import sys

import pytest

from cvparse import __version__
from cvparse.cli import app
from cvparse.cli.app import COMMANDS, main
from cvparse.errors import CvparseError
from pdf_files import pdf_with
from small_cvs import small_cv, work


@pytest.fixture
def resume(tmp_path):
    file = tmp_path / "resume.pdf"
    file.write_bytes(pdf_with(["Ada Example", "ada@example.org"]))
    return file


@pytest.fixture
def jpeg(tmp_path):
    file = tmp_path / "photo.pdf"
    file.write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(500))
    return file


@pytest.fixture
def empty(tmp_path):
    file = tmp_path / "empty.pdf"
    file.touch()
    return file


@pytest.fixture
def truncated(tmp_path):
    file = tmp_path / "truncated.pdf"
    file.write_bytes(pdf_with(["Ada Example"])[:60])
    return file


@pytest.fixture
def scan(tmp_path):
    file = tmp_path / "scan.pdf"
    file.write_bytes(pdf_with([]))
    return file


@pytest.fixture
def locked(tmp_path):
    file = tmp_path / "locked.pdf"
    file.write_bytes(pdf_with(["Ada Example"], password="open sesame"))
    return file


@pytest.fixture
def folder(tmp_path):
    return tmp_path


@pytest.fixture
def missing(tmp_path):
    return tmp_path / "missing.pdf"


@pytest.mark.parametrize(
    ("fixture", "what"),
    [
        ("missing", "does not exist"),
        ("folder", "is a folder"),
        ("empty", "is empty"),
        ("jpeg", "is a JPEG picture, not a PDF"),
        ("truncated", "PDF"),
        ("locked", "--password"),
        ("scan", "no text"),
    ],
)
@pytest.mark.parametrize("command", [[], ["explain"]])
def test_bad_input_is_one_line_and_exit_2(fixture, what, command, request, capfd):
    assert main([*command, str(request.getfixturevalue(fixture))]) == 2
    printed = capfd.readouterr()
    assert printed.out == ""
    assert what in printed.err
    assert printed.err.startswith("cvparse: ")
    assert printed.err.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "what"),
    [
        (["--no-such-option", "x.pdf"], "--no-such-option"),
        (["one.pdf", "two.pdf"], "two.pdf"),
        (["x.pdf", "--pages", "3-1"], "3-1"),
        (["x.pdf", "--pages", "one"], "one"),
        (["x.pdf", "--reader", "eyes"], "eyes"),
        (["x.pdf", "--indent", "-1"], "-1"),
        (["schema", "x.pdf"], "x.pdf"),
        (["explain"], "FILE"),
    ],
)
def test_a_wrong_command_line_is_one_line_and_exit_2(arguments, what, capfd):
    assert main(arguments) == 2
    printed = capfd.readouterr()
    assert printed.out == ""
    assert what in printed.err
    assert printed.err.count("\n") == 1


def test_a_password_opens_the_file(locked, capfd):
    assert main([str(locked), "--password", "open sesame"]) == 0
    assert "Ada" in capfd.readouterr().out


def test_a_wrong_password_is_said(locked, capfd):
    assert main([str(locked), "--password", "wrong"]) == 2
    printed = capfd.readouterr()
    assert printed.out == ""
    assert "password" in printed.err


def test_without_arguments_the_help_is_shown(capfd):
    assert main([]) == 2
    assert "cvparse resume.pdf" in capfd.readouterr().err


def test_help_shows_the_options_of_the_main_job_and_the_other_commands(capfd):
    assert main(["--help"]) == 0
    shown = capfd.readouterr().out
    assert "--provenance" in shown
    assert all(name in shown for name in COMMANDS if name != "parse")


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_has_help(name, capfd):
    assert main([name, "--help"]) == 0
    assert name in capfd.readouterr().out


def test_version(capfd):
    assert main(["--version"]) == 0
    assert capfd.readouterr().out == f"cvparse {__version__}\n"


def test_a_file_named_like_a_command_is_reached_by_its_path(resume, tmp_path, monkeypatch, capfd):
    resume.rename(tmp_path / "explain")
    monkeypatch.chdir(tmp_path)
    assert main(["./explain"]) == 0
    assert json.loads(capfd.readouterr().out)["source"]["file"] == "explain"


def test_a_reader_of_the_pipe_that_goes_away_is_no_error(resume):
    command = [sys.executable, "-m", "cvparse", str(resume)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 0


@pytest.mark.parametrize(
    ("arguments", "is_contained"),
    [
        ([], True),
        (["resume.pdf"], True),
        (["resume.pdf", "import"], True),  # only a first argument is a command
        (["explain", "resume.pdf"], True),
        (["import", "cvs"], False),
        (["--debug", "import", "cvs"], False),
        (["--debug", "resume.pdf"], True),
        (["schema"], False),
        (["export", "csv", "resume.pdf"], True),
        (["export", "csv", "faculty.db"], False),
        (["export", "csl", "sqlite:///cvs.x"], False),
        (["explain", "resume.pdf", "--line", "https://example.org"], True),
        (["--help"], True),
    ],
)
def test_what_reads_one_file_is_contained(arguments, is_contained, monkeypatch):
    monkeypatch.setattr("sys.argv", ["cvparse", *arguments])
    monkeypatch.setattr(app.gc, "disable", lambda: None)
    monkeypatch.setenv("PYDANTIC_DISABLE_PLUGINS", "__all__")
    monkeypatch.setattr(app, "main", lambda: 7)
    monkeypatch.setattr(app, "contained", lambda work: 10 + work())
    assert app.run() == (17 if is_contained else 7)


def test_the_arguments_of_the_process_are_taken_where_none_are_given(monkeypatch, capfd):
    monkeypatch.setattr("sys.argv", ["cvparse", "--version"])
    assert main() == 0
    assert __version__ in capfd.readouterr().out


@pytest.mark.parametrize(
    ("raised", "code", "said"),
    [
        (KeyboardInterrupt(), 130, ""),
        (CvparseError("a file\n is wrong;  mend it"), 2, "cvparse: a file is wrong; mend it\n"),
        (MemoryError(), 2, "cvparse: the file needs more memory than it may take; choose its pages with --pages\n"),
    ],
)
def test_how_a_command_ends(raised, code, said, monkeypatch, capfd):
    def broken(*arguments, **options):
        raise raised

    monkeypatch.setattr("cvparse.pipeline.parse", broken)
    assert main(["x.pdf"]) == code
    assert capfd.readouterr() == ("", said)


@pytest.mark.parametrize("place", [None, 0, 1])
def test_a_bug_is_one_line_and_with_debug_its_traceback(place, monkeypatch, capfd):
    monkeypatch.setattr("cvparse.pipeline.parse", lambda *arguments, **options: {}["no such key"])
    arguments = ["x.pdf"]
    if place is not None:
        arguments.insert(place, "--debug")
    assert main(arguments) == 3
    printed = capfd.readouterr()
    said = printed.err.splitlines()
    assert printed.out == ""
    assert said[-1].startswith("cvparse: a bug of cvparse: KeyError in test_app.py:")
    assert said[-1].endswith("; please report it, --debug shows more")
    assert (len(said) > 1 and said[0].startswith("Traceback")) is (place is not None)


def test_a_file_behind_two_dashes_may_be_named_like_the_option(resume, tmp_path, monkeypatch, capfd):
    resume.rename(tmp_path / "--debug")
    monkeypatch.chdir(tmp_path)
    assert main(["parse", "--", "--debug"]) == 0
    assert json.loads(capfd.readouterr().out)["source"]["file"] == "--debug"


@pytest.mark.parametrize("options", [[], ["--debug"]])
def test_a_section_whose_reader_fails_is_unparsed(options, tmp_path):
    """In a process of its own, where nothing listens to the log yet."""
    (tmp_path / "resume.pdf").write_bytes(small_cv("Ada Example", "ada@example.org", work(1, "A. Example", "On Ice")))
    broken = "import sys, cvparse.parsers.publications as p; p.parse = lambda *x: x[9]; "
    program = broken + "from cvparse.cli.app import main; sys.exit(main(sys.argv[1:]))"
    command = [sys.executable, "-c", program, *options, "resume.pdf"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, timeout=120, check=False)
    document = json.loads(done.stdout)
    assert done.returncode == 0
    assert [issue["code"] for issue in document["issues"]] == ["reader_failed"]
    assert "On Ice" in " ".join(row["text"] for row in document["unparsed"] if row["reason"] == "its reader failed")
    assert document["person"]["emails"] == ["ada@example.org"]
    assert ("IndexError: tuple index out of range" in done.stderr) is bool(options)
    assert bool(done.stderr) is bool(options)


def test_help_names_each_command_once_and_not_the_default(capfd):
    assert main(["--help"]) == 0
    rows = capfd.readouterr().out.partition("Commands:")[2].splitlines()
    listed = [row.split()[0] for row in rows if row[:2] == "  " and row[2] != " "]  # a long help goes on further right
    assert listed == [name for name in COMMANDS if name != "parse"]
