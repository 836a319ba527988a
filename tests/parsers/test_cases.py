"""Every case file of section parsers is run by the tests of a module that reads its kind."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent
FILES = sorted(file.stem for file in (FOLDER / "cases").glob("*.md"))


def test_the_case_files_are_found() -> None:
    assert len(FILES) >= 10


def test_each_case_file_is_run() -> None:
    run = "".join(test.read_text("utf8") for test in FOLDER.rglob("test_*.py"))
    assert [file for file in FILES if f'"{file}"' not in run] == []
