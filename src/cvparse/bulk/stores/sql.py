"""The store in a database, by SQLAlchemy: one transaction for each document.

What a person corrected in a document is applied to each new reading of it. A content that is new at a path gets the
corrections of what stood there before, and what was decided of it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, select
from sqlalchemy.exc import SQLAlchemyError

from cvparse import __version__
from cvparse.bulk.corrected import corrected
from cvparse.bulk.status import Status
from cvparse.bulk.stores.correction_rows import (
    corrections_of,
    has_file,
    joined,
    note_file,
    write_corrections,
)
from cvparse.bulk.stores.decision_rows import take_over
from cvparse.bulk.stores.document_rows import find_document, write_document
from cvparse.bulk.stores.file_rows import add_path, document_at, mark_gone
from cvparse.bulk.stores.tables import DOCUMENTS, connect
from cvparse.bulk.task import Outcome
from cvparse.errors import CvparseError


class SqlStore:
    """Outcomes as rows of a database."""

    def __init__(self, url: str, version: str = __version__) -> None:
        """Raises CvparseError for a URL that leads to no database, or to one of another version."""
        self.engine = connect(url)
        self._version = version

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.engine.dispose()

    def status_of(self, sha256: str, corrections: str | None = None) -> Status | None:
        wanted = select(DOCUMENTS.c.id, DOCUMENTS.c.status).where(
            DOCUMENTS.c.sha256 == sha256, DOCUMENTS.c.version == self._version
        )
        with self._transaction() as connection:
            found = connection.execute(wanted).one_or_none()
            if found is None or (corrections and not has_file(connection, found.id, corrections)):
                return None
        return Status(found.status)

    def save(self, outcome: Outcome) -> None:
        with self._transaction() as connection:
            found = find_document(connection, outcome.sha256, outcome.path)
            before = found if found is not None else document_at(connection, outcome.path)
            known = corrections_of(connection, before) if before is not None else ()
            made = corrected(outcome, joined(known, outcome.corrections))
            document = write_document(connection, found, made.outcome, self._version)
            write_corrections(connection, document, made)
            if before is not None and before != document:
                take_over(connection, before, document)
            note_file(connection, document, outcome.corrections_sha256)
            add_path(connection, document, outcome.path)

    def add_path(self, sha256: str, path: str, corrections: str | None = None) -> None:
        with self._transaction() as connection:
            found = connection.execute(select(DOCUMENTS.c.id).where(DOCUMENTS.c.sha256 == sha256)).scalar_one()
            add_path(connection, found, path)

    def mark_gone(self, folders: Iterable[str], there: Collection[str]) -> int:
        with self._transaction() as connection:
            return mark_gone(connection, folders, there)

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        """All or nothing. Raises CvparseError where the database refuses, or is there no more."""
        try:
            with self.engine.begin() as connection:
                yield connection
        except SQLAlchemyError as error:
            cause = " ".join(str(getattr(error, "orig", error)).split())
            raise CvparseError(f"{self.engine.url} takes no more: {cause}; mend it and run the same again") from None
