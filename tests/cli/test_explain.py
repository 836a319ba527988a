"""`cvparse explain`: every line with what it was taken for, and at the end where the words ended."""

import pytest

from cvparse.cli.app import main
from pdf_files import pdf_with


@pytest.fixture
def shown(tmp_path, capfd):
    file = tmp_path / "resume.pdf"
    file.write_bytes(pdf_with(["Ada Example", "ada@example.org", "AWARDS", "Example Medal, 2019"]))
    assert main(["explain", str(file)]) == 0
    return capfd.readouterr().out


@pytest.mark.parametrize("text", ["Ada Example", "ada@example.org", "AWARDS", "Example Medal, 2019"])
def test_every_line_is_shown_once_with_its_page(shown, text):
    (line,) = [line for line in shown.split("\n\n")[0].splitlines() if text in line]
    assert line.split()[0] == "1"


def test_the_ledger_stands_at_the_end(shown):
    assert "7 words: " in shown.split("\n\n")[1]


def test_plain_text_in_a_pipe(shown):
    assert "\x1b" not in shown
