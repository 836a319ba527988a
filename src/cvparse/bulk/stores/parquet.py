"""The store in a Parquet file: a row for each file, every collection of the contract as a list of records.

Parquet is written in one piece, so a run keeps its outcomes as JSON lines in a file beside it, and makes the Parquet
file of them at the end; where the process was killed the lines are still there, and the next run goes on from them.
"""

from __future__ import annotations

import json
import types
from collections.abc import Collection, Iterable, Iterator
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Self, Union, get_args, get_origin

from pydantic import BaseModel

from cvparse import __version__
from cvparse.bulk.status import Status
from cvparse.bulk.stores.jsonl import JsonlStore
from cvparse.bulk.stores.replaced_file import replaced
from cvparse.bulk.task import Outcome
from cvparse.errors import CvparseError
from cvparse.model import CV

try:
    import pyarrow as arrow
    from pyarrow import parquet
except ImportError:  # pragma: no cover -- the extra is part of the tests' environment
    raise CvparseError("Parquet needs pyarrow; pip install 'cvparse[parquet]', or write to out.jsonl") from None

BATCH = 64  # documents in a row group: what stands in memory at once
HEAD = {
    "sha256": arrow.string(),
    "version": arrow.string(),
    "status": arrow.string(),
    "corrections": arrow.string(),
    "same_as": arrow.string(),
    "path": arrow.string(),
    "reason": arrow.string(),
    "size": arrow.int64(),
    "pages": arrow.int64(),
    "words": arrow.int64(),
    "unparsed": arrow.int64(),
    "issue_count": arrow.int64(),
    "review": arrow.float64(),
    "language": arrow.string(),
}


class ParquetStore:
    """Outcomes as rows of a Parquet file."""

    def __init__(self, path: Path, version: str = __version__) -> None:
        """Raises CvparseError for a file that is no such store or cannot be written."""
        self.path = path
        self.lines = path.with_name(path.name + ".jsonl")
        if path.exists() and not self.lines.exists():
            _unpack(path, self.lines)
        self._store = JsonlStore(self.lines, version)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._store.__exit__(kind, error, trace)
        if error is None:
            try:
                _pack(self.lines, self.path)
            except OSError as full:
                raise CvparseError(f"{self.path} cannot be written: {full}; make room and run the same again") from None
            self.lines.unlink()

    def status_of(self, sha256: str, corrections: str | None = None) -> Status | None:
        return self._store.status_of(sha256, corrections)

    def save(self, outcome: Outcome) -> None:
        self._store.save(outcome)

    def mark_gone(self, folders: Iterable[str], there: Collection[str]) -> int:
        return 0  # a file of lines is made anew where the folder is another one

    def add_path(self, sha256: str, path: str, corrections: str | None = None) -> None:
        self._store.add_path(sha256, path, corrections)


def schema() -> arrow.Schema:
    """The columns: the state of the file, and the CV as the contract has it."""
    return arrow.schema([*HEAD.items(), ("cv", _type(CV))])


def _type(annotation: object) -> arrow.DataType:
    """The Arrow type of a type of the models."""
    if get_origin(annotation) in (Union, types.UnionType):
        return _type(next(part for part in get_args(annotation) if part is not type(None)))
    if get_origin(annotation) is tuple:
        return arrow.list_(_type(get_args(annotation)[0]))
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return arrow.struct([(name, _type(info.annotation)) for name, info in annotation.model_fields.items()])
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        return arrow.string()
    simple = {bool: arrow.bool_(), int: arrow.int64(), float: arrow.float64()}
    return simple.get(annotation, arrow.string()) if isinstance(annotation, type) else arrow.string()


def _pack(lines: Path, target: Path) -> None:
    """Make the Parquet file of the lines, and put it in place in one step."""
    columns = schema()
    with replaced(target) as file, parquet.ParquetWriter(file, columns, compression="zstd") as writer:
        for batch in _batches(lines):
            writer.write_table(arrow.Table.from_pylist(batch, schema=columns))


def _batches(lines: Path) -> Iterator[list[dict[str, object]]]:
    batch: list[dict[str, object]] = []
    with lines.open("rb") as file:
        for line in file:
            batch.append(json.loads(line))
            if len(batch) == BATCH:
                yield batch
                batch = []
    if batch:
        yield batch


def _unpack(source: Path, lines: Path) -> None:
    """The lines of which the Parquet file was made, so that a run can add to them."""
    try:
        file = parquet.ParquetFile(source)
    except (arrow.ArrowInvalid, OSError) as error:
        raise CvparseError(f"{source} is no Parquet file of an import: {error}; name another file") from None
    with replaced(lines) as out:
        for batch in file.iter_batches(batch_size=BATCH):
            for row in batch.to_pylist():
                out.write(json.dumps(row, ensure_ascii=False).encode() + b"\n")
