"""A file is written beside its place and put there in one step: it holds what it held, or all that is new.

A link is followed: what it leads to is replaced, and the link stays. What is no regular file (a device, a pipe) has
nothing to lose and is written as it is. A file that may not be written is not replaced either.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

LONGEST = 50  # characters of its name in the name of the file beside it: a name may have 255 bytes


@contextmanager
def replaced(path: Path) -> Iterator[BinaryIO]:
    """A file to write to, which takes the place of the one at `path` when all is written.

    Raises OSError where it cannot be written; then, and where the caller fails, the old file is as it was.
    """
    place = Path(os.path.realpath(path))
    before = _found(place)
    if before is not None and not stat.S_ISREG(before.st_mode):
        with place.open("wb") as device:
            yield device
        return
    if before is not None and not os.access(place, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(place))
    beside, file = _beside(place)
    try:
        with file:
            yield file
        if before is not None:
            beside.chmod(stat.S_IMODE(before.st_mode))
        beside.replace(place)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def _found(place: Path) -> os.stat_result | None:
    try:
        return place.stat()
    except FileNotFoundError:
        return None


def _beside(place: Path, number: int = 0) -> tuple[Path, BinaryIO]:
    """A new file in the same folder, under a name that nothing has."""
    beside = place.with_name(f".{place.name[:LONGEST]}.{os.getpid()}-{number}.new")
    try:
        return beside, beside.open("xb")
    except FileExistsError:
        return _beside(place, number + 1)
