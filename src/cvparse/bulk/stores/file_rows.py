"""Which file leads to which document, and what becomes of a document that no file leads to any more.

A file is known by its absolute path. Where another content stands there now, the document that stood there is history,
unless it stands elsewhere too; where a folder is imported again and a file of it is not there, the file is gone.
History keeps the CV as JSON and what a person corrected, and has no rows in the tables of the collections, so that a
question to them is answered with what holds today. A content that comes back is as it was.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, func, insert, select, update

from cvparse.bulk.rows import clean
from cvparse.bulk.sources import MEMBER
from cvparse.bulk.status import Status
from cvparse.bulk.stores.document_rows import drop_rows, write_rows
from cvparse.bulk.stores.tables import DOCUMENTS, FILES, place_of
from cvparse.bulk.task import Outcome, saying
from cvparse.model import CV


def document_at(connection: Connection, path: str) -> int | None:
    """The document that a path led to last; None where it is new."""
    found = connection.execute(select(FILES.c.document_id).where(FILES.c.place == place_of(path))).scalar_one_or_none()
    return None if found is None else int(found)


def add_path(connection: Connection, document: int, path: str) -> None:
    """A path leads to this document, and to no other one any more."""
    place, before = place_of(path), document_at(connection, path)
    if before is None:
        connection.execute(insert(FILES), {"place": place, "path": clean(path), "document_id": document})
    else:
        now = {"document_id": document, "gone_at": None}
        connection.execute(update(FILES).where(FILES.c.place == place).values(now))
        if before != document:
            _retire_unless_found(connection, before)
    _revive(connection, document)


def mark_gone(connection: Connection, folders: Iterable[str], there: Collection[str]) -> int:
    """The files that were found in these folders, or archives, and are not among the paths that are there now are gone.
    How many they are. What lies in a folder that is among the paths is left alone: it could not be looked into."""
    inside = tuple(place_of(folder) + end for folder in folders for end in (os.sep, MEMBER))
    known = {place_of(path) for path in there}
    files = connection.execute(select(FILES.c.place, FILES.c.document_id).where(FILES.c.gone_at.is_(None))).all()
    now = datetime.now(UTC).isoformat(timespec="seconds")
    gone = [
        file
        for file in files
        if file.place.startswith(inside)
        and file.place not in known
        and known.isdisjoint(map(str, Path(file.place).parents))
    ]
    for file in gone:
        connection.execute(update(FILES).where(FILES.c.place == file.place).values(gone_at=now))
        _retire_unless_found(connection, file.document_id)
    return len(gone)


def _retire_unless_found(connection: Connection, document: int) -> None:
    """A document that no file leads to any more is history."""
    found = select(func.count()).where(FILES.c.document_id == document, FILES.c.gone_at.is_(None))
    if not connection.execute(found).scalar_one():
        connection.execute(update(DOCUMENTS).where(DOCUMENTS.c.id == document).values(is_current=False))
        drop_rows(connection, document)


def _revive(connection: Connection, document: int) -> None:
    """A document that was history is there again, with the rows that its CV has."""
    row = connection.execute(select(DOCUMENTS).where(DOCUMENTS.c.id == document)).one()
    if row.is_current:
        return
    connection.execute(update(DOCUMENTS).where(DOCUMENTS.c.id == document).values(is_current=True))
    if row.cv:
        known = Outcome(row.path, row.sha256, row.size, Status(row.status))
        write_rows(connection, document, saying(known, CV.model_validate_json(row.cv)))
