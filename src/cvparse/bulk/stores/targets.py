"""What a target of an import is called: its file, or the address of a database, printed without its password."""

from __future__ import annotations

import re
from pathlib import Path

SQLITE_FILES = frozenset({".db", ".sqlite", ".sqlite3"})
_SQLITE = re.compile(r"sqlite(?:\+\w+)?:///(?P<path>[^?]+)")
_PASSWORD = re.compile(r"(://[^:/@]{0,255}):[^@]{0,255}@")


def is_database(target: str) -> bool:
    """Whether a target is a database, by its URL or by the name of its file.

    >>> is_database("faculty.db"), is_database("postgresql://db.example.org/cvs"), is_database("cv.pdf")
    (True, True, False)
    """
    return "://" in target or Path(target).suffix.lower() in SQLITE_FILES


def database_url(target: str) -> str:
    """The URL of a database; a file of SQLite may be named as it is."""
    return f"sqlite:///{target}" if is_database(target) and "://" not in target else target


def file_of(target: str) -> Path | None:
    """The file that a target is kept in; None where a server keeps it, or memory.

    >>> file_of("sqlite:////srv/faculty.db") == file_of("/srv/faculty.db")
    True
    >>> file_of("postgresql://db.example.org/cvs")
    """
    if "://" not in target:
        return Path(target)
    found = _SQLITE.match(target)
    return Path(found["path"]) if found else None


def without_password(target: str) -> str:
    """A target as it may be printed.

    >>> without_password("postgresql+psycopg://ada:secret@db.example.org/cvs")
    'postgresql+psycopg://ada:***@db.example.org/cvs'
    """
    return _PASSWORD.sub(r"\1:***@", target)
