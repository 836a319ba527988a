"""Workers that crash, hang or raise: each file has its state, and the others are read."""

import hashlib

from cvparse.bulk.engine import LocalEngine
from cvparse.bulk.limits import MEBIBYTE, Limits
from cvparse.bulk.status import Status
from cvparse.bulk.task import Task
from misbehaving import misbehave
from small_cvs import small_cv


def task(content: bytes) -> Task:
    return Task("cv.pdf", hashlib.sha256(content).hexdigest(), content)


def test_a_worker_that_crashes_hangs_or_raises_marks_its_file_and_the_run_goes_on():
    contents = [b"one", b"crash", b"hang", b"exit", b"raise", b"two"]
    with LocalEngine(2, Limits(seconds=4), misbehave) as engine:
        futures = [engine.submit(task(content)) for content in contents]
        outcomes = [future.result(timeout=60) for future in futures]
    assert [outcome.status for outcome in outcomes] == [
        Status.OK,
        Status.CRASHED,
        Status.TIMEOUT,
        Status.CRASHED,
        Status.CRASHED,
        Status.OK,
    ]
    assert outcomes[2].reason == "it took more than 4 seconds"
    assert "exit code 3" in outcomes[3].reason


def test_memory_beyond_the_limit_is_a_state_of_the_file():
    with LocalEngine(1, Limits(memory=16 * MEBIBYTE)) as engine:  # less than the library alone needs
        outcome = engine.submit(task(small_cv("Ada Example", "ada@example.org"))).result(timeout=60)
    assert outcome.status in {Status.TOO_LARGE, Status.CRASHED}
    assert outcome.reason


def test_a_cv_comes_back_with_its_rows():
    with LocalEngine(1, Limits()) as engine:
        outcome = engine.submit(task(small_cv("Ada Example", "ada@example.org"))).result(timeout=60)
    assert outcome.status is Status.OK
    assert outcome.person is not None and outcome.person["name"] == "Ada Example"
    assert outcome.rows["experience"][0]["organization"] == "Example University"
