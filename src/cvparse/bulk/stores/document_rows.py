"""The rows of one document: what an outcome says, in place of all that was said before."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import Connection, delete, insert, select, update

from cvparse import __version__
from cvparse.bulk.rows import PERSONS, clean
from cvparse.bulk.stores.tables import DOCUMENTS, FILES, LISTS, place_of
from cvparse.bulk.task import Outcome


def find_document(connection: Connection, sha256: str | None, path: str) -> int | None:
    """The number of the document with this content; of one whose content is not known, by its path."""
    wanted = select(DOCUMENTS.c.id).where(DOCUMENTS.c.sha256 == sha256)
    if sha256 is None:
        wanted = select(DOCUMENTS.c.id).join(FILES, FILES.c.document_id == DOCUMENTS.c.id)
        wanted = wanted.where(FILES.c.place == place_of(path), DOCUMENTS.c.sha256.is_(None))
    found = connection.execute(wanted).scalar_one_or_none()
    return None if found is None else int(found)


def write_document(connection: Connection, document: int | None, outcome: Outcome, version: str = __version__) -> int:
    """Write an outcome of this version to the document of this number, or to a new one; the number of the document."""
    values = {
        "sha256": outcome.sha256,
        "path": clean(outcome.path),
        "size": outcome.size,
        "version": version,
        "pages": outcome.pages,
        "words": outcome.words,
        "unparsed": outcome.unparsed,
        "language": outcome.language,
        "make": outcome.make,
        "seconds": outcome.seconds,
        "finished_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "as_read": clean(outcome.read) if outcome.read else None,
        "is_current": True,
    }
    if document is None:
        inserted = connection.execute(insert(DOCUMENTS).returning(DOCUMENTS.c.id), {**values, **_said(outcome)})
        document = int(inserted.scalar_one())
    else:
        next_one = DOCUMENTS.c.revision + 1  # who looks at it is told that it was read anew
        connection.execute(update(DOCUMENTS).where(DOCUMENTS.c.id == document).values(**values, revision=next_one))
    write_cv(connection, document, outcome)
    return document


def write_cv(connection: Connection, document: int, outcome: Outcome) -> None:
    """Write what the CV of an outcome says, and what follows from it; what is known of the file stays."""
    connection.execute(update(DOCUMENTS).where(DOCUMENTS.c.id == document), _said(outcome))
    drop_rows(connection, document)
    write_rows(connection, document, outcome)


def drop_rows(connection: Connection, document: int) -> None:
    """Delete what stands in other tables of a document's CV."""
    for table in LISTS.values():
        connection.execute(delete(table).where(table.c.document_id == document))


def write_rows(connection: Connection, document: int, outcome: Outcome) -> None:
    """Write what stands in other tables of a document's CV, which has nothing there."""
    if outcome.person is not None:
        connection.execute(insert(LISTS[PERSONS]), {"document_id": document, **outcome.person})
    for name, rows in outcome.rows.items():
        connection.execute(insert(LISTS[name]), [{"document_id": document, **row} for row in rows])


def _said(outcome: Outcome) -> dict[str, str | int | float | None]:
    """The columns of a document that follow from its CV."""
    return {
        "status": outcome.status.value,
        "reason": clean(outcome.reason),
        "issue_count": outcome.issues,
        "review": outcome.review,
        "cv": clean(outcome.cv) if outcome.cv else None,
    }
