"""Outcomes as lines: what is superseded goes, what is cut short is dropped, what is no such file is refused."""

import json
from dataclasses import replace

import pytest

from cvparse import __version__
from cvparse.bulk.status import Status
from cvparse.bulk.stores.jsonl import JsonlStore, line_of
from cvparse.bulk.task import Outcome
from cvparse.errors import CvparseError
from stored_cvs import listing, outcome_of

ADA = outcome_of("a.pdf", listing("Ada Example", "One"))
BEN = outcome_of("b.pdf", None, Status.DAMAGED)
UNREAD = Outcome("big.pdf", None, 7, Status.TOO_LARGE, "it is large")


def written(target, *outcomes):
    with JsonlStore(target) as store:
        for outcome in outcomes:
            store.save(outcome)
    return [json.loads(line) for line in target.read_text("utf-8").splitlines()]


def test_a_line_has_the_state_first_and_the_cv_last():
    line = json.loads(line_of(ADA))
    assert list(line)[:6] == ["sha256", "version", "status", "corrections", "same_as", "path"]
    assert list(line)[-1] == "cv"
    assert (line["sha256"], line["version"], line["status"]) == (ADA.sha256, __version__, "ok")
    assert line["cv"]["person"]["name"] == "Ada Example"
    assert json.loads(line_of(UNREAD))["cv"] is None
    assert json.loads(line_of(BEN, same_as="a.pdf"))["same_as"] == "a.pdf"
    assert line_of(ADA).endswith(b"}\n") and line_of(ADA).count(b"\n") == 1


def test_a_store_that_is_opened_again_knows_what_it_holds(tmp_path):
    target = tmp_path / "f.jsonl"
    written(target, ADA, BEN, UNREAD)
    with JsonlStore(target) as store:
        assert store.status_of(ADA.sha256) is Status.OK
        assert store.status_of(BEN.sha256) is Status.DAMAGED
        assert store.status_of("0" * 64) is None
        store.add_path(ADA.sha256, "copy.pdf")
        store.add_path(ADA.sha256, "copy.pdf")  # noted once
    *_, last = target.read_text("utf-8").splitlines()
    assert json.loads(last)["same_as"] == "a.pdf"
    assert len(target.read_text("utf-8").splitlines()) == 4
    with JsonlStore(target) as store:  # the copy does not say where the CV stands
        store.add_path(ADA.sha256, "third.pdf")
    assert json.loads(target.read_text("utf-8").splitlines()[-1])["same_as"] == "a.pdf"


def test_lines_of_another_version_are_read_again(tmp_path):
    target = tmp_path / "f.jsonl"
    written(target, ADA)
    target.write_bytes(target.read_bytes().replace(f'"{__version__}"'.encode(), b'"0.0.0"'))
    with JsonlStore(target) as store:
        assert store.status_of(ADA.sha256) is None


def test_an_earlier_line_of_a_path_goes_when_the_store_is_closed(tmp_path):
    target = tmp_path / "f.jsonl"
    lines = written(target, ADA, UNREAD, replace(ADA, reason="again"))
    assert [(line["path"], line["reason"]) for line in lines] == [("big.pdf", "it is large"), ("a.pdf", "again")]
    lines = written(target, replace(UNREAD, reason="still"))  # one of an earlier run too
    assert [(line["path"], line["reason"]) for line in lines] == [("a.pdf", "again"), ("big.pdf", "still")]
    assert list(tmp_path.iterdir()) == [target]


def test_a_line_cut_short_is_dropped(tmp_path):
    target = tmp_path / "f.jsonl"
    written(target, ADA, BEN)
    target.write_bytes(target.read_bytes()[:-1])
    with JsonlStore(target) as store:
        assert store.status_of(ADA.sha256) is Status.OK
        assert store.status_of(BEN.sha256) is None
    assert target.read_bytes() == line_of(ADA)


@pytest.mark.parametrize(
    "content", [b"notes\n", b'{"name": "Ada"}\n', b'{"sha256": "abc", "version": "1", "status": "ok"}\n', b"\n"]
)
def test_another_file_is_refused_and_left_alone(tmp_path, content):
    target = tmp_path / "f.jsonl"
    target.write_bytes(content)
    with pytest.raises(CvparseError, match="holds lines that are not of an import; name another file"):
        JsonlStore(target)
    assert target.read_bytes() == content


def test_a_path_with_quotes_and_half_a_character_survives(tmp_path):
    target = tmp_path / "f.jsonl"
    path = 'a "quoted" \\ name\ud800.pdf'
    (line,) = written(target, replace(ADA, path=path))
    assert line["path"] == 'a "quoted" \\ name?.pdf'
    with JsonlStore(target) as store:
        assert store.status_of(ADA.sha256) is Status.OK


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(CvparseError, match="cannot be written: Is a directory"):
        JsonlStore(tmp_path)


@pytest.mark.parametrize("content", [b'{"a": 1}', b"a note without an end", b"%PDF-1.7 x", line_of(ADA)[12:-1]])
def test_what_ends_without_its_end_and_is_not_of_an_import_is_left_whole(content, tmp_path):
    target = tmp_path / "f.jsonl"
    target.write_bytes(content)
    with pytest.raises(CvparseError, match="holds lines that are not of an import"):
        JsonlStore(target)
    assert target.read_bytes() == content


@pytest.mark.parametrize("length", [1, 11, 12, 80])
def test_what_is_cut_short_is_dropped_wherever_it_ends(length, tmp_path):
    target = tmp_path / "f.jsonl"
    target.write_bytes(line_of(ADA) + line_of(BEN)[:length])
    with JsonlStore(target) as store:
        assert store.status_of(ADA.sha256) is Status.OK
    assert target.read_bytes() == line_of(ADA)


def test_a_content_is_known_with_its_corrections(tmp_path):
    target = tmp_path / "f.jsonl"
    with_corrections = replace(ADA, corrections_sha256="c" * 64)
    written(target, with_corrections)
    with JsonlStore(target) as store:
        assert store.status_of(ADA.sha256) is None
        assert store.status_of(ADA.sha256, "c" * 64) is Status.OK
        assert store.status_of(ADA.sha256, "d" * 64) is None
        store.add_path(ADA.sha256, "copy.pdf", "c" * 64)
    assert [json.loads(line)["corrections"] for line in target.read_text("utf-8").splitlines()] == ["c" * 64] * 2
