"""Where outcomes are kept: a database, a file of JSON lines, or a Parquet file, behind one small port.

Each outcome is stored whole or not at all, so that a run which is killed at any moment has lost nothing that it had
finished. What is stored under the same content, the same version of cvparse and the same word lists of the user is not
parsed again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from cvparse import __version__
from cvparse.bulk.status import Status
from cvparse.bulk.stores.targets import SQLITE_FILES, database_url
from cvparse.bulk.task import Outcome, Task
from cvparse.lexicon.own_lists import OwnLists


class Store(Protocol):
    """What a run needs of the place where its outcomes go."""

    def status_of(self, sha256: str, corrections: str | None = None) -> Status | None:
        """The state of a content that this version of cvparse has parsed, None where it has not.

        `corrections` is the digest of the file of corrections beside it; where that was not taken in, it is None too.
        """

    def save(self, outcome: Outcome) -> None:
        """Keep an outcome, in place of an earlier one of the same content."""

    def add_path(self, sha256: str, path: str, corrections: str | None = None) -> None:
        """Note that a content which is stored, with these corrections, stands at this path too."""

    def mark_gone(self, folders: Iterable[str], there: Collection[str]) -> int:
        """Note which files of these folders are not there any more; how many, 0 where the store keeps no account."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


def is_done(store: Store, task: Task, retry: Collection[Status]) -> bool:
    """Whether a file needs no parsing: its content is stored, with the corrections beside it, and not in one of the
    states that are to be tried again."""
    status = store.status_of(task.sha256, task.corrections_sha256)
    return status is not None and status not in retry


def reading_version(lexicon: OwnLists | None) -> str:
    """What a reading is known by: the version of cvparse, and the digest of the user's word lists where there are any.

    >>> reading_version(OwnLists()) == __version__
    True
    """
    return f"{__version__}+{lexicon.digest}" if lexicon and lexicon.lists else __version__


def open_store(target: str, version: str = __version__) -> Store:
    """The store of a target, `out.jsonl`, `out.parquet`, or the URL of a database, for a run of this `reading_version`.
    Raises CvparseError."""
    suffix = Path(target).suffix.lower()
    if "://" in target or suffix in SQLITE_FILES:
        from cvparse.bulk.stores.sql import SqlStore  # noqa: PLC0415 -- a library is loaded only when it stores

        return SqlStore(database_url(target), version)
    if suffix == ".parquet":
        from cvparse.bulk.stores.parquet import ParquetStore  # noqa: PLC0415

        return ParquetStore(Path(target), version)
    if suffix in {".jsonl", ".ndjson"}:
        from cvparse.bulk.stores.jsonl import JsonlStore  # noqa: PLC0415

        return JsonlStore(Path(target), version)
    from cvparse.errors import CvparseError  # noqa: PLC0415

    raise CvparseError(f"{target} is no target; write sqlite:///faculty.db, out.jsonl, out.parquet or a database's URL")
