"""The run: files go to the engine, outcomes to the store, a few at a time.

For each file, in this order: a file that is too large gets its state without being read; of a content that is stored
already, or is being read under another name, only the path is noted; the rest goes to the engine. So many files are
under way at once as keep every worker busy, and no more bytes than MOST_UNDER_WAY, except for a single larger file. So
memory grows neither with the number of files nor with their size.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import field

from cvparse.bulk.engine import Engine
from cvparse.bulk.limits import MEBIBYTE
from cvparse.bulk.sources import EncryptedSourceError, SourceFile, UnreadableSourceError
from cvparse.bulk.status import Status
from cvparse.bulk.stores.store import Store, is_done
from cvparse.bulk.task import Outcome, Task
from cvparse.lexicon.own_lists import OwnLists
from cvparse.text.value_class import dataclass

Key = tuple[bytes, bytes]
AHEAD = 3  # files on their way for each worker: one that is read, one that waits, one that comes back
MOST_UNDER_WAY = 48 * MEBIBYTE  # of files: a hundred common ones


@dataclass(slots=True)
class Tally:
    """How a run stands: files seen, files known (stored before, or of the same content), and the states of the rest."""

    seen: int = 0
    known: int = 0
    states: Counter[Status] = field(default_factory=Counter)

    @property
    def parsed(self) -> int:
        return self.states.total()


def run(  # noqa: PLR0913 -- all but the first three are options, given by name
    files: Iterable[SourceFile],
    store: Store,
    engine: Engine,
    *,
    again: Collection[Status] = (),
    lexicon: OwnLists | None = None,
    on_change: Callable[[Tally], None] = lambda tally: None,
) -> Tally:
    """Import the files; what is stored in one of the states `again` is parsed again, with all states everything.

    Raises CvparseError where the store takes no more; what is wrong with a file is its state.
    """
    current = _Run(store, engine, lexicon, on_change)
    for file in files:
        current.tally.seen += 1
        task = current.read(file, engine.limits.file_size)
        if task is None:
            continue
        if current.has_seen(task) or is_done(store, task, again):
            current.note(task)
        else:
            current.start(task)
    current.finish()
    return current.tally


class _Run:
    """One run: the files that workers are reading now, and the tally of those that are done."""

    def __init__(
        self, store: Store, engine: Engine, lexicon: OwnLists | None, on_change: Callable[[Tally], None]
    ) -> None:
        self.tally = Tally()
        self._store = store
        self._engine = engine
        self._lexicon = lexicon
        self._on_change = on_change
        self._most = AHEAD * engine.workers
        self._under_way: dict[Future[Outcome], Task] = {}
        self._others: dict[Key, list[str]] = {}  # the further paths of what is on its way
        self._seen: set[Key] = set()

    def read(self, file: SourceFile, most: int) -> Task | None:
        """The file as a task; None where it has its state already, as too large or not to be read."""
        if file.size > most:
            self._refuse(file, most)
            return None
        self._make_room(file.size)
        try:
            content = file.read(most + 1)
            corrections = file.corrections()
        except UnreadableSourceError as error:
            status = Status.ENCRYPTED if isinstance(error, EncryptedSourceError) else Status.DAMAGED
            self._keep(Outcome(file.path, None, file.size, status, str(error)))
            return None
        if len(content) > most:  # it says that it is smaller
            self._refuse(file, most)
            return None
        return Task.of(file.path, content, corrections, self._lexicon)

    def _refuse(self, file: SourceFile, most: int) -> None:
        reason = f"it has more than {most // MEBIBYTE} MB"
        self._keep(Outcome(file.path, None, file.size, Status.TOO_LARGE, reason))

    def has_seen(self, task: Task) -> bool:
        """Whether the same content was parsed in this run, or is being parsed; then this path is noted with it."""
        return _key(task) in self._seen

    def note(self, task: Task) -> None:
        """A content that needs no parsing stands at this path."""
        self.tally.known += 1
        if (key := _key(task)) in self._others:
            self._others[key].append(task.path)
        else:
            self._store.add_path(task.sha256, task.path, task.corrections_sha256)
        self._on_change(self.tally)

    def start(self, task: Task) -> None:
        """Hand the file to the engine, as soon as a worker will be free for it."""
        while len(self._under_way) >= self._most:
            self._collect()
        self._others[_key(task)] = []
        self._seen.add(_key(task))
        self._under_way[self._engine.submit(task)] = task

    def _make_room(self, size: int) -> None:
        """Wait until a file of this size may be on its way with the others."""
        while self._under_way and size + sum(len(task.content) for task in self._under_way.values()) > MOST_UNDER_WAY:
            self._collect()

    def finish(self) -> None:
        """Wait for all files that are under way."""
        while self._under_way:
            self._collect()

    def _collect(self) -> None:
        """Wait for at least one file, and store the outcomes that are there."""
        done, _ = wait(self._under_way, return_when=FIRST_COMPLETED)
        for future in [future for future in self._under_way if future in done]:  # in the order of the files
            task = self._under_way.pop(future)
            self._keep(future.result())
            for path in self._others.pop(_key(task)):
                self._store.add_path(task.sha256, path, task.corrections_sha256)

    def _keep(self, outcome: Outcome) -> None:
        self._store.save(outcome)
        self.tally.states[outcome.status] += 1
        self._on_change(self.tally)


def _key(task: Task) -> Key:
    """What a file is known by within a run: its content, and the corrections beside it."""
    return bytes.fromhex(task.sha256), bytes.fromhex(task.corrections_sha256 or "")
