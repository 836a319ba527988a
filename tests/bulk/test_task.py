"""A worker reads bytes and nothing else: no network, no file is written, whatever a PDF asks for."""

import hashlib
import subprocess
import sys

import pytest

from cvparse.bulk.status import Status
from cvparse.bulk.task import Task, parse_task
from cvparse.corrections.file import to_json
from cvparse.corrections.operations import Corrections, SetValue
from cvparse.model import CV
from pdf_files import pdf_asking_for_more
from small_cvs import small_cv

WATCHED = """
import sys
from contextlib import suppress
from cvparse.bulk.task import Task, parse_task
from cvparse.errors import CvparseError
from cvparse.pipeline import parse

def watch(event, arguments):
    written = event == "open" and isinstance(arguments[2], int) and arguments[2] & 3
    if event.startswith(("socket.", "urllib.", "subprocess.", "os.system", "os.exec", "os.remove")) or written:
        print(event, arguments[0], flush=True)

content = sys.stdin.buffer.read()
sys.addaudithook(watch)
outcome = parse_task(Task("cv.pdf", "0" * 64, content))
with suppress(CvparseError):  # it takes the address of a stream for its compression
    parse(content, reader="pdfplumber")
print(outcome.status.value)
"""


def test_nothing_is_fetched_and_nothing_is_written(tmp_path):
    content = pdf_asking_for_more()
    command = [sys.executable, "-B", "-c", WATCHED]
    done = subprocess.run(command, input=content, capture_output=True, cwd=tmp_path, timeout=120, check=True)
    (status,) = done.stdout.decode().splitlines()  # nothing else was said: it was read, and no more
    assert Status(status) in {Status.OK, Status.NEEDS_REVIEW}
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("raised", "status", "reason"),
    [
        (MemoryError(), Status.TOO_LARGE, "more memory"),
        (RecursionError(), Status.CRASHED, "nested"),
        (IndexError("x"), Status.CRASHED, "a bug of cvparse: IndexError"),
    ],
)
def test_what_goes_wrong_inside_is_a_state(monkeypatch, raised, status, reason):
    def broken(content, **options):
        raise raised

    monkeypatch.setattr("cvparse.bulk.task.trace", broken)
    outcome = parse_task(Task("cv.pdf", "0" * 64, b"%PDF-1.4"))
    assert outcome.status is status
    assert reason in outcome.reason


def test_rows_that_cannot_be_made_are_a_state_too(monkeypatch):
    def broken(cv):
        raise ValueError("a surrogate")

    monkeypatch.setattr("cvparse.bulk.task.to_json", broken)
    outcome = parse_task(Task("cv.pdf", "0" * 64, small_cv("Ada Example", "ada@example.org")))
    assert outcome.status is Status.CRASHED


def test_seconds_are_rounded_to_milliseconds(monkeypatch):
    monkeypatch.setattr("cvparse.bulk.task.time.perf_counter", iter([1.0, 2.23456]).__next__)
    assert parse_task(Task("cv.pdf", "0" * 64, b"no pdf")).seconds == 1.235


def test_the_corrections_beside_a_file_are_in_what_is_said_of_it():
    content = small_cv("Ada Example", "ada@example.org")
    as_read = parse_task(Task("cv.pdf", "0" * 64, content))
    (post,) = CV.model_validate_json(as_read.cv).experience
    correction = SetValue(op="set", id=post.id, field="title", value="Reader")
    written = to_json(Corrections(corrections=(correction,))).encode()
    outcome = parse_task(Task("cv.pdf", "0" * 64, content, written))
    assert [row["title"] for row in outcome.rows["experience"]] == ["Reader"]
    assert outcome.read == as_read.cv
    assert outcome.corrections == (correction,)
    assert outcome.corrections_sha256 == hashlib.sha256(written).hexdigest()
    assert (as_read.read, as_read.corrections_sha256) == (None, None)


def test_corrections_that_are_none_are_a_reason_to_look():
    outcome = parse_task(Task("cv.pdf", "0" * 64, small_cv("Ada Example", "ada@example.org"), b"{"))
    assert outcome.status is Status.NEEDS_REVIEW
    assert "the file of corrections holds no corrections: Invalid JSON" in outcome.reason
    assert outcome.corrections == ()


def test_a_failure_keeps_which_corrections_it_had():
    assert parse_task(Task("cv.pdf", "0" * 64, b"no pdf", b"{}")).corrections_sha256 is not None
