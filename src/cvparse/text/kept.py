"""What is made of the program's own data files, kept in the user's cache directory from one run to the next.

A run reads word lists and weights out of some hundred files, which takes longer than most CVs. So what was made of them
is kept as a text. It is never trusted blindly: its first line says of which version and of which bytes it was made, the
code that made it among them, and the digest of what follows; where any of it differs, or the text is none that can be
read, it is made anew. A directory that cannot be read or written is passed over. Nothing of a user's files is kept.

The directory is that of the system for such files; the environment variable `CVPARSE_CACHE` names another one, and
keeps nothing where it is empty.
"""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

ASKED = "CVPARSE_CACHE"
DIGEST = 20  # bytes: chance never makes two the same
VERSION = Path(__file__).parents[1] / "__init__.py"
"""What says the version of the program, which is a source of all that is kept."""

Made = TypeVar("Made")


def kept(name: str, sources: Iterable[Path], make: Callable[[], str], read: Callable[[str], Made]) -> Made:
    """What `read` makes of the text that `make` gives, or gave when the bytes of the `sources` were the same.

    `read` raises ValueError, TypeError, KeyError or AttributeError for a text that is not of its form. What `make`
    raises is raised, and nothing is kept.
    """
    folder = cache_folder()
    if folder is None:
        return read(make())
    file = folder / f"{name}.txt"
    made_of = _made_of(sources)
    if (known := _text_in(file, made_of)) is not None:
        with suppress(ValueError, TypeError, KeyError, AttributeError):
            return read(known)
    text = make()
    _keep(file, made_of, text)
    return read(text)


def cache_folder() -> Path | None:
    """Where things are kept; None where nothing is."""
    asked = os.environ.get(ASKED)
    if asked is not None:
        return Path(asked) if asked else None
    try:
        home = Path.home()
    except RuntimeError:
        return None  # the system knows none
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = home / "Library" / "Caches"
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME") or home / ".cache")
    return base / "cvparse" if base.is_absolute() else None


def _made_of(sources: Iterable[Path]) -> str:
    """The digest of the sources, and the version of Python, as its tables of characters differ."""
    digest = hashlib.blake2b(digest_size=DIGEST)
    for source in (VERSION, *sources):
        content = source.read_bytes()
        digest.update(f"{source.name} {len(content)}\n".encode())
        digest.update(content)
    return f"cvparse {sys.version_info.major}.{sys.version_info.minor} {digest.hexdigest()}"


def _text_in(file: Path, made_of: str) -> str | None:
    """The text that is kept in a file; None where there is none, or another one than was written of these sources."""
    try:
        first, _, content = file.read_bytes().partition(b"\n")
    except OSError:
        return None
    return content.decode() if first == _first_line(made_of, content) else None


def _first_line(made_of: str, content: bytes) -> bytes:
    return f"{made_of} {hashlib.blake2b(content, digest_size=DIGEST).hexdigest()}".encode()


def _keep(file: Path, made_of: str, text: str) -> None:
    """Write a file whole, or not at all: another process may write or read it now."""
    content = text.encode()
    with suppress(OSError):
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, beside = tempfile.mkstemp(prefix=file.name, dir=file.parent)
        try:
            with os.fdopen(handle, "wb") as writing:
                writing.write(_first_line(made_of, content) + b"\n" + content)
            os.replace(beside, file)  # noqa: PTH105 -- what `mkstemp` gives is no path
        except OSError:
            os.unlink(beside)  # noqa: PTH108
            raise
