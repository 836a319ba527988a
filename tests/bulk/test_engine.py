"""Workers that crash, hang or raise: each file has its state, and the others are read."""

import hashlib
from concurrent.futures import Future

import pytest
from pebble import ProcessExpired

from cvparse.bulk import engine
from cvparse.bulk.engine import LocalEngine
from cvparse.bulk.limits import MEBIBYTE, Limits
from cvparse.bulk.status import Status
from cvparse.bulk.task import Task, failure
from misbehaving import misbehave
from small_cvs import small_cv


def task(content: bytes) -> Task:
    return Task("cv.pdf", hashlib.sha256(content).hexdigest(), content)


def test_a_worker_that_crashes_hangs_or_raises_marks_its_file_and_the_run_goes_on():
    contents = [b"one", b"crash", b"hang", b"exit", b"raise", b"two"]
    with LocalEngine(2, Limits(seconds=4), misbehave) as pool:
        futures = [pool.submit(task(content)) for content in contents]
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
    with LocalEngine(1, Limits(memory=16 * MEBIBYTE)) as pool:  # less than the library alone needs
        outcome = pool.submit(task(small_cv("Ada Example", "ada@example.org"))).result(timeout=60)
    assert outcome.status in {Status.TOO_LARGE, Status.CRASHED}
    assert outcome.reason


def test_a_cv_comes_back_with_its_rows():
    with LocalEngine(1, Limits()) as pool:
        outcome = pool.submit(task(small_cv("Ada Example", "ada@example.org"))).result(timeout=60)
    assert outcome.status is Status.OK
    assert outcome.person is not None and outcome.person["name"] == "Ada Example"
    assert outcome.rows["experience"][0]["organization"] == "Example University"


def finished(result=None, error=None, cancelled=False):
    """A future of the pool that has come to its end."""
    future = Future()
    if cancelled:
        future.cancel()
        future.set_running_or_notify_cancel()
    elif error is not None:
        future.set_exception(error)
    else:
        future.set_result(result)
    return future


def expired(code):
    error = ProcessExpired("the worker has ended")
    error.exitcode = code
    return error


@pytest.mark.parametrize(
    ("future", "status", "reason"),
    [
        (finished(cancelled=True), Status.CRASHED, "the run ended before it was read"),
        (finished(error=TimeoutError()), Status.TIMEOUT, "it took more than 2.5 seconds"),
        (
            finished(error=expired(-6)),
            Status.CRASHED,
            "it ended its worker (SIGABRT): a crash, or more memory than a file may take",
        ),
        (finished(error=ValueError("a bug")), Status.CRASHED, "its worker gave up: ValueError"),
    ],
)
def test_what_happened_to_a_worker_is_the_state_of_its_file(future, status, reason):
    outcome = engine._answered(future, task(b"%PDF"), 2.5).result(timeout=1)
    assert (outcome.status, outcome.reason, outcome.path, outcome.size) == (status, reason, "cv.pdf", 4)
    assert outcome.seconds == (2.5 if status is Status.TIMEOUT else 0.0)


def test_what_the_worker_says_is_handed_on_as_it_is():
    said = failure(task(b"%PDF"), Status.ENCRYPTED, "it asks for a password")
    assert engine._answered(finished(said), task(b"%PDF"), 1).result(timeout=1) is said


def test_who_leaves_gets_what_was_handed_over():
    with LocalEngine(1, Limits(), misbehave) as pool:
        futures = [pool.submit(task(content)) for content in (b"one", b"two")]
    assert [future.result(timeout=1).status for future in futures] == [Status.OK, Status.OK]


def test_who_leaves_with_an_error_waits_for_nobody():
    with pytest.raises(KeyError), LocalEngine(1, Limits(seconds=150), misbehave) as pool:
        future = pool.submit(task(b"hang"))
        raise KeyError
    assert not future.done() or future.result().status is Status.CRASHED  # called off, whether or not it had begun
