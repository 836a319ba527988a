"""What commands write: UTF-8, one newline at the end, the same bytes everywhere; never over what they read, and a file
whole or not at all."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterable
from pathlib import Path

from cvparse.bulk.stores.replaced_file import replaced
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
    """Write to the file, in one step; `-` is standard output. Raises CvparseError where it cannot be written."""
    if str(output) == "-":
        _write_out(content)
        return
    try:
        with replaced(output) as file:
            file.write(content)
    except OSError as error:
        raise CvparseError(
            f"{output} cannot be written: {error.strerror or error}; name another file with -o"
        ) from None


def _write_out(content: bytes) -> None:
    """Write to standard output, all of it, so that a full disk is known now and not when the program ends."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        discard_output()
        said = error.strerror or error
        raise CvparseError(f"standard output cannot be written: {said}; name a file with -o") from None


def discard_output() -> None:
    """What is still to be written to standard output goes nowhere: its reader went away, or it takes no more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def write(text: str, output: Path | None) -> None:
    """Write to the file, or to standard output. Raises CvparseError where it cannot be written."""
    write_bytes(text.encode("utf-8"), output or Path("-"))
