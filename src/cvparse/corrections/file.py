"""How the file of corrections beside a PDF is read and written.

A file that is none is an error with one line that names the first slip: a correction that is passed over in silence
would look like one that is applied.
"""

from __future__ import annotations

from pathlib import Path

from pydantic import ValidationError

from cvparse.corrections.operations import Corrections
from cvparse.errors import CvparseError


def read(path: Path) -> Corrections:
    """The corrections in a file. Raises CvparseError where it cannot be read or is none."""
    try:
        return from_json(path.read_bytes(), str(path))
    except OSError as error:
        raise CvparseError(f"{path} cannot be read: {error.strerror or error}; name a file of corrections") from None


def from_json(content: bytes, name: str) -> Corrections:
    """The corrections in a JSON text. Raises CvparseError, which names the first slip, where it holds none."""
    try:
        return Corrections.model_validate_json(content.removeprefix(b"\xef\xbb\xbf"))
    except ValidationError as error:
        wrong = error.errors(include_url=False)[0]
        where = ".".join(map(str, wrong["loc"]))
        said = f"{where}: {wrong['msg']}" if where else wrong["msg"]
        raise CvparseError(
            f"{name} holds no corrections: {said}; see the form with: cvparse schema corrections"
        ) from None


def to_json(corrections: Corrections) -> str:
    """The corrections as the text of a file."""
    return corrections.model_dump_json(indent=2) + "\n"
