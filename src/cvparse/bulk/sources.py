"""Where the files come from: files, folders, patterns, a list on standard input, archives.

A folder gives its PDF files at any depth, in the order of their names, so that two runs see the same order; links to
folders are not followed, so that no run goes in circles. A file that is named is taken whatever its name is. A member
of a ZIP archive is read in memory and never written to disk. What cannot be found is an error at once, not after hours.
"""

from __future__ import annotations

import glob
import os
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from cvparse.errors import UnreadableFileError

STDIN = "-"
MEMBER = "!/"  # between an archive and its member, as in a jar: URL
_PATTERN = frozenset("*?[")
_BROKEN = (zipfile.BadZipFile, zlib.error, OSError, RuntimeError, EOFError, ValueError)  # what members may raise


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file of a run: its name, its size in bytes, and how to read at most so many bytes of it."""

    path: str
    size: int
    read: Callable[[int], bytes]


class UnreadableSourceError(Exception):
    """A file that is there but cannot be read; the message is its reason."""


def discover(paths: Iterable[str], listed: Iterable[str] = ()) -> Iterator[SourceFile]:
    """The files of all paths, in order; `listed` are the lines that `-` stands for.

    Raises UnreadableFileError for a path that does not exist and a pattern that names nothing.
    """
    for path in paths:
        if path == STDIN:
            yield from discover(line.strip() for line in listed if line.strip())
        else:
            yield from _expand(path)


def _expand(path: str) -> Iterator[SourceFile]:
    if Path(path).is_dir():
        yield from _folder(Path(path))
    elif Path(path).exists():
        yield from _named(Path(path))
    elif _PATTERN & set(path):
        found = sorted(glob.iglob(path, recursive=True))  # noqa: PTH207 -- a pattern may start anywhere
        if not found:
            raise UnreadableFileError(f"no file matches {path}; check the pattern")
        for name in found:
            yield from _folder(Path(name)) if Path(name).is_dir() else _named(Path(name))
    else:
        raise UnreadableFileError(f"{path} does not exist; check the name")


def _folder(folder: Path) -> Iterator[SourceFile]:
    for parent, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            if name.lower().endswith(".pdf"):
                yield _file(Path(parent) / name)


def _named(path: Path) -> Iterator[SourceFile]:
    if path.suffix.lower() != ".zip":
        yield _file(path)
        return
    try:
        archive = zipfile.ZipFile(path)  # it stays open as long as one of its members is to be read
    except (zipfile.BadZipFile, OSError) as error:
        raise UnreadableFileError(f"{path} cannot be opened as a ZIP archive: {error}; pack it anew") from None
    for member in sorted(archive.infolist(), key=lambda info: info.filename):
        if not member.is_dir() and member.filename.lower().endswith(".pdf"):
            name = f"{_printable(path)}{MEMBER}{member.filename}"
            yield SourceFile(name, member.file_size, _member(archive, member))


def _file(path: Path) -> SourceFile:
    def read(most: int) -> bytes:
        if not path.is_file():  # a pipe would never end
            raise UnreadableSourceError("it is no regular file")
        try:
            with path.open("rb") as file:
                return file.read(most)
        except OSError as error:
            raise UnreadableSourceError(f"it cannot be read: {error.strerror or error}") from None

    try:
        size = path.stat().st_size
    except OSError:
        size = 0
    return SourceFile(_printable(path), size, read)


def _printable(path: Path) -> str:
    """The name as UTF-8 can hold it; bytes of another encoding are written as `\\xe9`."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _member(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Callable[[int], bytes]:
    def read(most: int) -> bytes:
        try:
            with archive.open(member) as file:
                return file.read(most)
        except _BROKEN as error:
            raise UnreadableSourceError(f"the archive does not give it out: {error}") from None

    return read
