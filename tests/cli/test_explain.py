"""`cvparse explain`: every line with what it was taken for, and at the end where the words ended."""

from types import SimpleNamespace

import pytest

from cvparse.cli.app import main
from cvparse.cli.explain import summary
from cvparse.model import Assessment, Check
from pdf_files import pdf_with


@pytest.fixture
def shown(tmp_path, capfd):
    file = tmp_path / "resume.pdf"
    file.write_bytes(
        pdf_with(
            ["Ada Example", "ada@example.org", "AWARDS", "Example Medal, 2019", "SERVICE", "Reviewer, Rivers, 2020"]
        )
    )
    assert main(["explain", str(file)]) == 0
    return capfd.readouterr().out


@pytest.mark.parametrize("text", ["Ada Example", "ada@example.org", "AWARDS", "Example Medal, 2019"])
def test_every_line_is_shown_once_with_its_page(shown, text):
    (line,) = [line for line in shown.split("\n\n")[0].splitlines() if text in line]
    assert line.split()[0] == "1"


def test_the_ledger_stands_at_the_end(shown):
    assert "11 words: " in shown.split("\n\n")[1]


def test_plain_text_in_a_pipe(shown):
    assert "\x1b" not in shown


def test_the_fields_of_a_line_stand_behind_it(shown):
    (line,) = [line for line in shown.splitlines() if "Example Medal" in line]
    assert "awards[0]" in line
    assert line.partition("→")[2].split(", ")[0].strip() == "title"


def test_a_page_for_a_browser(tmp_path, capfd):
    file = tmp_path / "resume.pdf"
    file.write_bytes(
        pdf_with(
            ["Ada Example", "ada@example.org", "AWARDS", "Example Medal, 2019", "SERVICE", "Reviewer, Rivers, 2020"]
        )
    )
    assert main(["explain", str(file), "--format", "html"]) == 0
    printed = capfd.readouterr().out
    assert printed.startswith("<!DOCTYPE html>")
    assert main(["explain", str(file), "--format", "html", "-o", str(tmp_path / "page.html")]) == 0
    assert (tmp_path / "page.html").read_text("utf-8") == printed


def test_text_goes_to_a_file_too(tmp_path, capfd):
    file = tmp_path / "resume.pdf"
    file.write_bytes(pdf_with(["Ada Example"]))
    assert main(["explain", str(file), "-o", str(tmp_path / "lines.txt")]) == 0
    assert capfd.readouterr().out == ""
    assert "Ada Example" in (tmp_path / "lines.txt").read_text("utf-8")


def test_one_line(tmp_path, capfd):
    file = tmp_path / "resume.pdf"
    file.write_bytes(
        pdf_with(
            ["Ada Example", "ada@example.org", "AWARDS", "Example Medal, 2019", "SERVICE", "Reviewer, Rivers, 2020"]
        )
    )
    assert main(["explain", str(file), "--line", "example MEDAL"]) == 0
    shown = capfd.readouterr().out
    assert "heading?  no (more speaks against a heading than for one; sum -" in shown
    assert "Example Medal, → title" in shown
    assert main(["explain", str(file), "--line", "example MEDAL", "-o", str(tmp_path / "line.txt")]) == 0
    assert (tmp_path / "line.txt").read_text("utf-8") == shown


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--line", "Silver Medal"], "no line holds “Silver Medal”"),
        (["--line", " "], "--line needs some words of the line"),
        (["--line", "Medal", "--format", "html"], "leave out --format html"),
    ],
)
def test_a_line_that_cannot_be_answered_for(tmp_path, capfd, arguments, message):
    file = tmp_path / "resume.pdf"
    file.write_bytes(
        pdf_with(
            ["Ada Example", "ada@example.org", "AWARDS", "Example Medal, 2019", "SERVICE", "Reviewer, Rivers, 2020"]
        )
    )
    assert main(["explain", str(file), *arguments]) == 2
    printed = capfd.readouterr()
    assert printed.out == ""
    assert len(printed.err.splitlines()) == 1
    assert message in printed.err


@pytest.mark.parametrize(("near", "shown"), [(99.0, True), (0.0, False)])
def test_a_line_near_a_heading_says_why_it_is_none(tmp_path, capfd, monkeypatch, near, shown):
    monkeypatch.setattr("cvparse.sections.verdict.NEAR", near)
    file = tmp_path / "resume.pdf"
    file.write_bytes(
        pdf_with(
            ["Ada Example", "ada@example.org", "AWARDS", "Example Medal, 2019", "SERVICE", "Reviewer, Rivers, 2020"]
        )
    )
    assert main(["explain", str(file)]) == 0
    first, _, heading, entry = capfd.readouterr().out.splitlines()[:4]
    said = "[no heading: more speaks against a heading than for one]"
    assert (said in first) is (said in entry) is shown
    assert "no heading" not in heading


@pytest.mark.parametrize(("count", "shown"), [(40, 40), (41, 40)])
def test_forty_runs_that_nobody_read_are_shown(count, shown):
    runs = [SimpleNamespace(page=1, section=None, text=f"run {n}", reason="why") for n in range(count)]
    ledger = SimpleNamespace(counts={"unparsed": count, "values": 0}, unread=runs)
    issue = SimpleNamespace(code="no_title", message="look")
    checks = (
        Check(code="name", passed=True, message="the name looks like one"),
        Check(code="works", passed=False, message="no work"),
    )
    assessment = Assessment(status="needs_review", confidence=0.5, checks=checks)
    cv = SimpleNamespace(issues=[issue], assessment=assessment)
    traced = SimpleNamespace(findings=SimpleNamespace(ledger=ledger), cv=cv)
    lines = summary(traced).splitlines()
    assert lines[:2] == [f"{count} words: {count} unparsed", "  unparsed, page 1, head: run 0 (why)"]
    assert sum("run" in line for line in lines) == shown
    assert [line for line in lines if "more" in line] == (
        ["  … and 1 more; the JSON has them all"] if count > 40 else []
    )
    assert lines[-3:] == ["  issue no_title: look", "needs_review, confidence 0.50", "  works: no work"]


@pytest.mark.parametrize(
    ("terminal", "to_file", "is_coloured"), [(True, False, True), (True, True, False), (False, False, False)]
)
def test_colours_are_for_a_terminal(terminal, to_file, is_coloured, tmp_path, monkeypatch, capfd):
    file = tmp_path / "resume.pdf"
    file.write_bytes(pdf_with(["Ada Example", "AWARDS", "Example Medal, 2019", "SERVICE", "Reviewer, Rivers, 2020"]))
    monkeypatch.setattr("sys.stdout.isatty", lambda: terminal, raising=False)
    coloured = []
    monkeypatch.setattr("cvparse.cli.explain._print_coloured", coloured.extend)
    assert main(["explain", str(file), *(["-o", str(tmp_path / "lines.txt")] if to_file else [])]) == 0
    assert bool(coloured) is is_coloured
