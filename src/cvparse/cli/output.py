"""What commands write: UTF-8, one newline at the end, the same bytes everywhere."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import get_args

from cvparse.errors import CvparseError
from cvparse.model import CV, Entry

UNASKED: dict[str, set[str]] = {"values": set(), "entries": {"values"}, "none": {"values", "provenance"}}
"""The keys of an entry that are left out, by what was asked for with `--provenance`."""


def to_json(cv: CV, provenance: str, indent: int | None) -> str:
    """The document as JSON, without the keys of provenance that were not asked for; with `indent` None on one line."""
    unasked = {"__all__": UNASKED[provenance]} if UNASKED[provenance] else {}
    return cv.model_dump_json(indent=indent, exclude=dict.fromkeys(collections(CV), unasked)) + "\n"


def collections(document: type[CV]) -> dict[str, type[Entry]]:
    """The document's collections of entries: the name of each, and what it holds."""
    return {
        name: item
        for name, info in document.model_fields.items()
        for item in get_args(info.annotation)
        if isinstance(item, type) and issubclass(item, Entry)
    }


def write(text: str, output: Path | None) -> None:
    """Write to the file, or to standard output. Raises CvparseError where the file cannot be written."""
    content = text.encode("utf-8")
    if output is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        return
    try:
        output.write_bytes(content)
    except OSError as error:
        raise CvparseError(
            f"{output} cannot be written: {error.strerror or error}; name another file with -o"
        ) from None
