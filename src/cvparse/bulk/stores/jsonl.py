"""The store in a file of JSON lines: one line for each file, the state first and the whole CV last.

Each line is written in one piece; a last line that a killed process left without its end is cut off when the file is
opened again. A file that is parsed anew supersedes its earlier line, which goes when the store is closed. A file with
the same content as another has a line that names the other in `same_as`, and no CV of its own.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Collection, Iterable
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from cvparse import __version__
from cvparse.bulk.rows import clean
from cvparse.bulk.status import Status
from cvparse.bulk.stores.replaced_file import replaced
from cvparse.bulk.task import Outcome
from cvparse.errors import CvparseError

BEGIN = b'{"sha256": '
"""How each line begins: what ends without its end and begins otherwise is not of an import, and is not cut off."""
_HEAD = re.compile(
    rb'\{"sha256": (?:null|"([0-9a-f]{64})"), "version": "([^"\\]{1,32})", "status": "(\w{1,16})", '
    rb'"corrections": (?:null|"([0-9a-f]{64})"), '
    rb'"same_as": (null|"(?:[^"\\]|\\.){0,8192}"), "path": ("(?:[^"\\]|\\.){0,8192}")'
)


class JsonlStore:
    """Outcomes as lines of a file."""

    def __init__(self, path: Path, version: str = __version__) -> None:
        """Raises CvparseError for a file that is no such store or cannot be written."""
        self.path = path
        self._version = version
        self._states: dict[bytes, tuple[Status, str]] = {}  # by digests: the state, and the path with the CV
        self._lines: dict[str, int] = {}  # where the line of a path begins
        self._superseded: set[int] = set()
        self._file = self._open()

    def _open(self) -> BinaryIO:
        try:
            file = self.path.open("a+b")
            self._read_heads(file)
        except OSError as error:
            raise CvparseError(f"{self.path} cannot be written: {error.strerror or error}") from None
        return file

    def _read_heads(self, file: BinaryIO) -> None:
        file.seek(0)
        end = 0
        for line in file:
            cut_off = not line.endswith(b"\n")
            if cut_off and line.startswith(BEGIN[: len(line)]):
                break
            head = _HEAD.match(line)
            if head is None or cut_off:
                raise CvparseError(f"{self.path} holds lines that are not of an import; name another file")
            sha256, version, status, corrections, same_as, path = ((part or b"").decode() for part in head.groups())
            self._note(json.loads(path), end)
            if sha256 and same_as == "null" and version == self._version:
                self._states[_key(sha256, corrections)] = (Status(status), json.loads(path))
            end += len(line)
        file.truncate(end)
        file.seek(0, os.SEEK_END)

    def _note(self, path: str, begin: int) -> None:
        """The line of this path begins here; an earlier one no longer holds."""
        if (earlier := self._lines.get(path)) is not None:
            self._superseded.add(earlier)
        self._lines[path] = begin

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._file.close()
            if self._superseded:
                self._drop_superseded()
        except OSError as full:
            if error is None:
                raise self._full(full) from None

    def _drop_superseded(self) -> None:
        """Write the lines that hold to a new file, and put it in place of the old one in one step."""
        begin = 0
        with self.path.open("rb") as old, replaced(self.path) as new:
            for line in old:
                if begin not in self._superseded:
                    new.write(line)
                begin += len(line)

    def status_of(self, sha256: str, corrections: str | None = None) -> Status | None:
        known = self._states.get(_key(sha256, corrections))
        return known[0] if known else None

    def save(self, outcome: Outcome) -> None:
        path = clean(outcome.path)
        if outcome.sha256 is not None:
            self._states[_key(outcome.sha256, outcome.corrections_sha256)] = (outcome.status, path)
        self._append(path, line_of(outcome, self._version))

    def mark_gone(self, folders: Iterable[str], there: Collection[str]) -> int:
        return 0  # a file of lines is made anew where the folder is another one

    def add_path(self, sha256: str, path: str, corrections: str | None = None) -> None:
        path = clean(path)
        if path not in self._lines:
            status, first = self._states[_key(sha256, corrections)]
            outcome = Outcome(path=path, sha256=sha256, size=0, status=status, corrections_sha256=corrections)
            self._append(path, line_of(outcome, self._version, same_as=first))

    def _append(self, path: str, line: bytes) -> None:
        self._note(path, self._file.tell())
        try:
            self._file.write(line)
            self._file.flush()
        except OSError as error:
            raise self._full(error) from None

    def _full(self, error: OSError) -> CvparseError:
        return CvparseError(f"{self.path} takes no more: {error.strerror}; make room and run the same again")


def _key(sha256: str, corrections: str | None) -> bytes:
    """What a content with its corrections is known by."""
    return bytes.fromhex(sha256 + (corrections or ""))


def line_of(outcome: Outcome, version: str = __version__, same_as: str | None = None) -> bytes:
    """The line of an outcome, as UTF-8 with its line feed."""
    head = {
        "sha256": outcome.sha256,
        "version": version,
        "status": outcome.status.value,
        "corrections": outcome.corrections_sha256,
        "same_as": same_as,
        "path": clean(outcome.path),
        "reason": clean(outcome.reason),
        "size": outcome.size,
        "pages": outcome.pages,
        "words": outcome.words,
        "unparsed": outcome.unparsed,
        "issue_count": outcome.issues,
        "review": outcome.review,
        "language": outcome.language,
    }
    text = json.dumps(head, ensure_ascii=False)
    return clean(f'{text[:-1]}, "cv": {outcome.cv or "null"}}}\n').encode()
