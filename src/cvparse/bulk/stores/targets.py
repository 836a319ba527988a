"""What a target of an import is called: the address of a database, without its password where it is printed."""

from __future__ import annotations

import re
from pathlib import Path

SQLITE_FILES = frozenset({".db", ".sqlite", ".sqlite3"})
_PASSWORD = re.compile(r"(://[^:/@]{0,255}):[^@]{0,255}@")


def database_url(target: str) -> str:
    """The URL of a database; a file of SQLite may be named as it is."""
    return f"sqlite:///{target}" if "://" not in target and Path(target).suffix.lower() in SQLITE_FILES else target


def without_password(target: str) -> str:
    """A target as it may be printed.

    >>> without_password("postgresql+psycopg://ada:secret@db.example.org/cvs")
    'postgresql+psycopg://ada:***@db.example.org/cvs'
    """
    return _PASSWORD.sub(r"\1:***@", target)
