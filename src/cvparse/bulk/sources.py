"""Where the files come from: files, folders, patterns, a list on standard input, archives.

A folder gives its PDF files at any depth, in the order of their names, so that two runs see the same order; links to
folders are not followed, so that no run goes in circles. A file that is named is taken whatever its name is. A member
of a ZIP archive is read in memory and never written to disk. A path of the command line that cannot be found is an
error at once, not after hours; a line of a list that leads nowhere is a file that cannot be read, as lists grow old.
"""

from __future__ import annotations

import glob
import hashlib
import lzma
import os
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from cvparse.bulk.limits import Limits
from cvparse.corrections.beside import path_beside
from cvparse.errors import UnreadableFileError
from cvparse.text.value_class import dataclass

STDIN = "-"
MEMBER = "!/"  # between an archive and its member, as in a jar: URL
MOST_DIRECTORY = 16 * 1024 * 1024  # bytes of an archive's list of members: a hundred thousand names
_TAIL = 65536 + 22 + 20 + 56  # bytes: where an archive says how long its list is, before a comment of any length
_ENDS = ((b"PK\5\6", 12, 4), (b"PK\6\6", 40, 8))  # mark, and where behind it in how many bytes; short and long form
_ENCRYPTED = 1  # flag of a member
_PATTERN = frozenset("*?[")
_BROKEN = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, OSError, RuntimeError, EOFError, ValueError)


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file of a run: its name, its size in bytes, how to read at most so many bytes of it, and where its
    corrections would lie."""

    path: str
    size: int
    read: Callable[[int], bytes]
    beside: Path | None = None

    def corrections(self) -> bytes | None:
        """What the file of corrections beside it holds; None where there is none. Raises UnreadableSourceError."""
        if self.beside is None or not self.beside.is_file():
            return None
        try:
            return self.beside.read_bytes()
        except OSError as error:
            raise UnreadableSourceError(f"its corrections cannot be read: {error.strerror or error}") from None


def file_holding(source: SourceFile) -> Path:
    """The file on disk that a source is, or the archive that it is a member of."""
    return Path(source.path.partition(MEMBER)[0])


def at(path: str) -> SourceFile | None:
    """The file of a path as a run noted it, also a member of an archive; None where it is not there any more."""
    outer, is_member, _ = path.partition(MEMBER)
    if not Path(outer).is_file():
        return None
    try:
        return next((file for file in _named(Path(outer)) if not is_member or file.path == path), None)
    except UnreadableFileError:
        return None


class UnreadableSourceError(Exception):
    """A file that cannot be read; the message is its reason."""


class EncryptedSourceError(UnreadableSourceError):
    """A member of an archive that asks for a password."""


def found_content(paths: Iterable[str], folders: Iterable[Path], sha256: str) -> bytes | None:
    """What the first file of this digest holds, of these paths as seen from each of the folders; None where there is
    none. A file of another content is not it."""
    seen_from = tuple(folders)
    for path in paths:
        for folder in seen_from:
            content = _found(str(folder / path))
            if content is not None and hashlib.sha256(content).hexdigest() == sha256:
                return content
    return None


def _found(path: str) -> bytes | None:
    """What a file holds; None where it cannot be read, or is larger than an import takes."""
    file = at(path)
    try:
        return None if file is None else content_of(file)
    except UnreadableSourceError:
        return None


def content_of(file: SourceFile) -> bytes:
    """What a file holds. Raises UnreadableSourceError where it cannot be read, or is larger than an import takes."""
    most = Limits().file_size
    content = file.read(most + 1)
    if len(content) > most:
        raise UnreadableSourceError("it is larger than an import takes")
    return content


def discover(paths: Iterable[str], listed: Iterable[str] = ()) -> Iterator[SourceFile]:
    """The files of all paths, in order; `listed` are the lines that `-` stands for.

    Raises UnreadableFileError for a path that does not exist and a pattern that names nothing.
    """
    for path in paths:
        if path == STDIN:
            yield from _listed(listed)
        else:
            yield from _expand(path)


def _listed(lines: Iterable[str]) -> Iterator[SourceFile]:
    for line in lines:
        path = line.rstrip("\r\n")
        if path:
            try:
                yield from _expand(path)
            except UnreadableFileError as error:
                yield _unreadable(Path(path), str(error).partition(";")[0])


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
    closed: list[OSError] = []
    for parent, folders, names in os.walk(folder, onerror=closed.append):
        folders.sort()
        for name in sorted(names):
            if name.lower().endswith(".pdf"):
                yield _file(Path(parent) / name)
    for error in closed:
        yield _unreadable(Path(error.filename), f"the folder cannot be read: {error.strerror}")


def _unreadable(path: Path, reason: str) -> SourceFile:
    """A file, or a folder, that is known not to be readable: it gets its state as any other."""

    def read(most: int) -> bytes:
        raise UnreadableSourceError(reason)

    return SourceFile(_printable(path), 0, read)


def _named(path: Path) -> Iterator[SourceFile]:
    if path.suffix.lower() != ".zip":
        yield _file(path)
        return
    try:
        if _directory_size(path) > MOST_DIRECTORY:
            raise UnreadableFileError(f"{path} lists more members than a run takes; unpack it, and name the folder")
        archive = zipfile.ZipFile(path)  # it stays open as long as one of its members is to be read
    except _BROKEN as error:
        raise UnreadableFileError(f"{path} cannot be opened as a ZIP archive: {error}; pack it anew") from None
    for member in sorted(archive.infolist(), key=lambda info: info.filename):
        if not member.is_dir() and member.filename.lower().endswith(".pdf"):
            name = f"{_printable(path)}{MEMBER}{member.filename}"
            yield SourceFile(name, member.file_size, _member(archive, member))


def _directory_size(path: Path) -> int:
    """The length of an archive's list of members, in bytes, as it says itself: it would be read whole."""
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - _TAIL))
        tail = file.read()
    found = [0]
    for mark, offset, length in _ENDS:
        at = tail.rfind(mark)
        if at >= 0:
            found.append(int.from_bytes(tail[at + offset : at + offset + length], "little"))
    return max(found)


def _file(path: Path) -> SourceFile:
    def read(most: int) -> bytes:
        if path.exists() and not path.is_file():  # a pipe would never end
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
    return SourceFile(_printable(path), size, read, path_beside(path))


def _printable(path: Path) -> str:
    """The name as UTF-8 can hold it; bytes of another encoding are written as `\\xe9`."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _member(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Callable[[int], bytes]:
    def read(most: int) -> bytes:
        if member.flag_bits & _ENCRYPTED:
            raise EncryptedSourceError("it is encrypted in the archive")
        try:
            with archive.open(member) as file:
                return file.read(most)
        except _BROKEN as error:
            raise UnreadableSourceError(f"the archive does not give it out: {error}") from None

    return read
