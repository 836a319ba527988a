"""The bytes of a document that was imported, from wherever its file stands now.

A file counts only where its content is that of the document; what was replaced meanwhile is not it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from cvparse.bulk.limits import Limits
from cvparse.bulk.sources import UnreadableSourceError, at


def found_content(paths: Iterable[str], folders: Iterable[Path], sha256: str) -> bytes | None:
    """What the first file of this digest holds, of these paths as seen from each of the folders; None where there is
    none."""
    seen_from = tuple(folders)
    for path in paths:
        for folder in seen_from:
            content = _read(str(folder / path))
            if content is not None and hashlib.sha256(content).hexdigest() == sha256:
                return content
    return None


def _read(path: str) -> bytes | None:
    """What a file holds; None where it cannot be read, or is larger than an import takes."""
    file = at(path)
    most = Limits().file_size
    if file is None or file.size > most:
        return None
    try:
        content = file.read(most + 1)
    except UnreadableSourceError:
        return None
    return content if len(content) <= most else None
