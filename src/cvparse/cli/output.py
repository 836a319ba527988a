"""What commands write: UTF-8, one newline at the end, the same bytes everywhere; never over what they read."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterable
from pathlib import Path

from cvparse.errors import CvparseError


def refuse_overwriting(output: Path | None, inputs: Iterable[Path], option: str = "-o") -> None:
    """Raise CvparseError where the output is one of the inputs, under whatever name, also by a link; `-` among the
    inputs is standard input. To be called before anything is written; `option` is what names the output."""
    written = _regular_file(output) if output is not None and str(output) != "-" else None
    if written is None:
        return
    for path in inputs:
        read = _regular_file(path)
        if read is not None and os.path.samestat(read, written):
            raise CvparseError(f"{output} is the input, which would be lost; name another file with {option}")


def _regular_file(path: Path) -> os.stat_result | None:
    """What identifies the file at a path, None where there is no file that holds anything."""
    try:
        found = os.fstat(sys.stdin.buffer.fileno()) if str(path) == "-" else path.stat()
    except (OSError, ValueError):  # standard input may be closed, or no file at all
        return None
    return found if stat.S_ISREG(found.st_mode) else None


def write_bytes(content: bytes, output: Path) -> None:
    """Write to the file; `-` is standard output. Raises CvparseError where the file cannot be written."""
    if str(output) == "-":
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        return
    try:
        output.write_bytes(content)
    except OSError as error:
        raise CvparseError(
            f"{output} cannot be written: {error.strerror or error}; name another file with -o"
        ) from None


def write(text: str, output: Path | None) -> None:
    """Write to the file, or to standard output. Raises CvparseError where the file cannot be written."""
    write_bytes(text.encode("utf-8"), output or Path("-"))
