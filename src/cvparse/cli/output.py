"""What commands write: UTF-8, one newline at the end, the same bytes everywhere."""

from __future__ import annotations

import sys
from pathlib import Path

from cvparse.errors import CvparseError


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
