"""The store in a database, by SQLAlchemy: one transaction for each document."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.exc import SQLAlchemyError

from cvparse import __version__
from cvparse.bulk.rows import PERSONS, clean
from cvparse.bulk.status import Status
from cvparse.bulk.stores.tables import DOCUMENTS, FILES, LISTS, connect
from cvparse.bulk.task import Outcome
from cvparse.errors import CvparseError


class SqlStore:
    """Outcomes as rows of a database."""

    def __init__(self, url: str) -> None:
        """Raises CvparseError for a URL that leads to no database, or to one of another version."""
        self.engine = connect(url)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.engine.dispose()

    def status_of(self, sha256: str) -> Status | None:
        wanted = select(DOCUMENTS.c.status).where(DOCUMENTS.c.sha256 == sha256, DOCUMENTS.c.version == __version__)
        with self._transaction() as connection:
            found = connection.execute(wanted).scalar_one_or_none()
        return Status(found) if found else None

    def save(self, outcome: Outcome) -> None:
        with self._transaction() as connection:
            document = _document(connection, outcome)
            if outcome.person is not None:
                connection.execute(insert(LISTS[PERSONS]), {"document_id": document, **outcome.person})
            for name, rows in outcome.rows.items():
                connection.execute(insert(LISTS[name]), [{"document_id": document, **row} for row in rows])
            _add_path(connection, document, outcome.path)

    def add_path(self, sha256: str, path: str) -> None:
        with self._transaction() as connection:
            found = connection.execute(select(DOCUMENTS.c.id).where(DOCUMENTS.c.sha256 == sha256)).scalar_one()
            _add_path(connection, found, path)

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        """All or nothing. Raises CvparseError where the database refuses, or is there no more."""
        try:
            with self.engine.begin() as connection:
                yield connection
        except SQLAlchemyError as error:
            cause = " ".join(str(getattr(error, "orig", error)).split())
            raise CvparseError(f"{self.engine.url} takes no more: {cause}; mend it and run the same again") from None


def _document(connection: Connection, outcome: Outcome) -> int:
    """The number of the document's row, which now says what the outcome says and has nothing else to it."""
    values = {
        "sha256": outcome.sha256,
        "path": clean(outcome.path),
        "size": outcome.size,
        "status": outcome.status.value,
        "reason": clean(outcome.reason),
        "version": __version__,
        "pages": outcome.pages,
        "words": outcome.words,
        "unparsed": outcome.unparsed,
        "issue_count": outcome.issues,
        "review": outcome.review,
        "language": outcome.language,
        "seconds": outcome.seconds,
        "finished_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "cv": clean(outcome.cv) if outcome.cv else None,
    }
    same = DOCUMENTS.c.sha256 == outcome.sha256
    if outcome.sha256 is None:
        same = DOCUMENTS.c.sha256.is_(None) & (DOCUMENTS.c.path == values["path"])
    found: int | None = connection.execute(select(DOCUMENTS.c.id).where(same)).scalar_one_or_none()
    if found is None:
        inserted = connection.execute(insert(DOCUMENTS).returning(DOCUMENTS.c.id), values)
        return int(inserted.scalar_one())
    for table in LISTS.values():
        connection.execute(delete(table).where(table.c.document_id == found))
    connection.execute(update(DOCUMENTS).where(DOCUMENTS.c.id == found), values)
    return found


def _add_path(connection: Connection, document: int, path: str) -> None:
    """A path leads to the content that it had last."""
    path = clean(path)
    if connection.execute(select(FILES.c.path).where(FILES.c.path == path)).first() is None:
        connection.execute(insert(FILES), {"path": path, "document_id": document})
    else:
        connection.execute(update(FILES).where(FILES.c.path == path), {"document_id": document})
