"""`cvparse references`: a line in, a publication out, in each of the three formats."""

import json

import pytest

from cvparse.cli.app import main

LINES = [
    "A. Example. On Rivers. Journal of Water, 12(3):4-5, 2019.",
    "B. Sample. Of Lakes. Journal of Water, 13(1):6-9, 2020.",
]


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "list.txt"
    path.write_text("\n".join(LINES) + "\n", "utf-8")
    return path


def test_json_is_an_object_a_line(file, capfd):
    assert main(["references", str(file)]) == 0
    works = [json.loads(line) for line in capfd.readouterr().out.splitlines()]
    assert [work["year"] for work in works] == [2019, 2020]
    assert "provenance" not in works[0]


def test_an_empty_file_holds_no_line(tmp_path, capfd):
    (tmp_path / "none.txt").write_text("", "utf-8")
    assert main(["references", str(tmp_path / "none.txt")]) == 0
    assert capfd.readouterr().out == ""


def test_a_line_that_cannot_be_read_keeps_its_place(tmp_path, capfd):
    (tmp_path / "some.txt").write_text(f"{LINES[0]}\n\n???\n{LINES[1]}\n", "utf-8")
    assert main(["references", str(tmp_path / "some.txt"), "--independent"]) == 0
    works = [json.loads(line) for line in capfd.readouterr().out.splitlines()]
    assert [(work["year"], work["raw"]) for work in works] == [
        (2019, LINES[0]),
        (None, ""),
        (None, "???"),
        (2020, LINES[1]),
    ]


def test_csl_is_an_item_a_line(file, capfd):
    assert main(["references", str(file), "--format", "csl"]) == 0
    works = [json.loads(line) for line in capfd.readouterr().out.splitlines()]
    assert [work["id"] for work in works] == ["example2019rivers", "sample2020lakes"]


def test_bibtex_is_an_entry_each(file, capfd):
    assert main(["references", str(file), "--format", "bibtex"]) == 0
    assert capfd.readouterr().out.count("@article{") == 2


def test_a_file_that_is_no_text_is_said(tmp_path, capfd):
    path = tmp_path / "list.txt"
    path.write_bytes(b"\xff\xfe\x00")
    assert main(["references", str(path)]) == 2
    assert "UTF-8" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("content", "count"),
    [("{0}", 1), ("{0}\n", 1), ("{0}\r\n{1}\r\n", 2), ("{0}\n\n", 2), ("\ufeff{0}\n", 1), ("\n", 1)],
)
def test_a_line_is_a_reference_and_the_last_needs_no_end(tmp_path, content, count, capfd):
    (tmp_path / "list.txt").write_bytes(content.format(*LINES).encode())
    assert main(["references", str(tmp_path / "list.txt"), "--independent"]) == 0
    works = [json.loads(line) for line in capfd.readouterr().out.splitlines()]
    assert [work["raw"] for work in works][:1] == ([""] if content == "\n" else [LINES[0]])
    assert len(works) == count
