"""Engines hand files to worker processes: of this machine, or of a Dask cluster. Both give futures of one kind.

On this machine a pool of processes (pebble) hands each file to a worker. It ends a worker whose time is up, and starts
another one where a worker crashed. On a cluster each worker process of Dask has a pool of one such process, so that the
limits hold there too. Dask decides which machine reads which file, and what is tried again when a machine goes away.
"""

from __future__ import annotations

import atexit
import multiprocessing
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeoutError
from dataclasses import replace
from functools import cache
from types import TracebackType
from typing import Protocol, Self

from pebble import ProcessExpired, ProcessPool

from cvparse.bulk.limits import Limits, confine, ending, stop_computing_after
from cvparse.bulk.status import Status
from cvparse.bulk.task import Outcome, Task, failure, parse_task
from cvparse.errors import CvparseError

Work = Callable[[Task], Outcome]
PATIENCE = 10.0  # seconds in which a scheduler must answer
FILES_OF_A_WORKER = 500  # then a fresh one takes its place: what a library leaks ends with it


class Engine(Protocol):
    """What a run needs of an engine."""

    @property
    def limits(self) -> Limits:
        """What one file may take."""

    @property
    def workers(self) -> int:
        """How many files are worked on at once."""

    def submit(self, task: Task) -> Future[Outcome]:
        """Hand over one file. The future gives an outcome in every case; it never raises for a fault of the file."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


class LocalEngine:
    """A pool of processes of this machine."""

    def __init__(self, workers: int, limits: Limits, work: Work = parse_task) -> None:
        self.workers = workers
        self.limits = limits
        self._work = work
        self._pool = pool(workers, limits.memory)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            self._pool.close()
        else:
            self._pool.stop()
        self._pool.join()

    def submit(self, task: Task) -> Future[Outcome]:
        return submit(self._pool, self._work, task, self.limits.seconds)


class DaskEngine:
    """The workers of a running Dask cluster."""

    def __init__(self, address: str, limits: Limits) -> None:
        """Raises CvparseError where `distributed` is not installed and where no scheduler answers."""
        try:
            from distributed import Client  # noqa: PLC0415 -- an extra
        except ImportError:
            raise CvparseError("Dask is not installed; pip install 'cvparse[dask]'") from None
        try:
            self._client = Client(address, timeout=PATIENCE, set_as_default=False)
        except (OSError, ValueError, TypeError) as error:
            raise CvparseError(f"no Dask scheduler answers at {address}: {error}; start one and name it") from None
        self.limits = limits
        self._executor = self._client.get_executor(retries=3, pure=False)

    @property
    def workers(self) -> int:
        return max(1, len(self._client.scheduler_info(n_workers=-1)["workers"]))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._executor.shutdown(wait=error is None)
        self._client.close()

    def submit(self, task: Task) -> Future[Outcome]:
        future: Future[Outcome] = self._executor.submit(parse_apart, task, self.limits)
        return _answered(future, task, self.limits.seconds)


def pool(workers: int, memory: int) -> ProcessPool:
    """A pool of fresh processes, each bounded to so many bytes of memory."""
    return ProcessPool(
        max_workers=workers,
        max_tasks=FILES_OF_A_WORKER,
        initializer=confine,
        initargs=(memory,),
        context=multiprocessing.get_context("spawn"),  # a copy of this process would hold its files and connections
    )


def submit(workers: ProcessPool, work: Work, task: Task, seconds: float) -> Future[Outcome]:
    """Hand one file to a pool. Where its worker crashes or takes too long, the outcome says so."""
    return _answered(workers.schedule(_bounded, args=(work, task, seconds), timeout=seconds), task, seconds)


def _bounded(work: Work, task: Task, seconds: float) -> Outcome:
    """What a worker does. It ends by itself after its time, in case that the engine is no more."""
    stop_computing_after(seconds)
    return work(task)


def parse_apart(task: Task, limits: Limits) -> Outcome:
    """Parse one file in a process of its own. This is what Dask runs on a worker of the cluster."""
    return submit(_own_pool(limits.memory), parse_task, task, limits.seconds).result()


@cache
def _own_pool(memory: int) -> ProcessPool:
    """The pool of one process that a worker of the cluster keeps as long as it lives."""
    multiprocessing.current_process().daemon = False  # Dask marks its workers so, and such have no children
    own = pool(1, memory)
    atexit.register(own.stop)
    return own


def _answered(future: Future[Outcome], task: Task, seconds: float) -> Future[Outcome]:
    """A future that gives an outcome also where the worker failed. It keeps no reference to the bytes of the file."""
    answer: Future[Outcome] = Future()
    answer.set_running_or_notify_cancel()
    unread = failure(task, Status.CRASHED, "the run ended before it was read")
    future.add_done_callback(lambda done: answer.set_result(_outcome(done, unread, seconds)))
    return answer


def _outcome(done: Future[Outcome], unread: Outcome, seconds: float) -> Outcome:
    """The worker's outcome; where there is none, `unread` with what happened to the worker."""
    if done.cancelled():
        return unread
    error = done.exception()
    if error is None:
        return done.result()
    if isinstance(error, FutureTimeoutError):
        reason = f"it took more than {seconds:g} seconds"
        return replace(unread, status=Status.TIMEOUT, reason=reason, seconds=seconds)
    if isinstance(error, ProcessExpired):
        how = ending(error.exitcode)
        return replace(unread, reason=f"it ended its worker ({how}): a crash, or more memory than a file may take")
    return replace(unread, reason=f"its worker gave up: {type(error).__name__}")
