"""What a reviewer asks of a database: which documents to look at, one of them, and a change of its corrections.

A change names the revision of the document that the person saw. Where somebody else has changed it since, or an import
has read it anew, the change is refused whole; otherwise corrections, rows and JSON change in one transaction.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, case, func, or_, select, update

from cvparse.bulk.corrected import UNDONE, corrected
from cvparse.bulk.report import UNREAD_FIRST
from cvparse.bulk.rows import PERSONS
from cvparse.bulk.status import READ, Status
from cvparse.bulk.stores.conflict import ConflictError
from cvparse.bulk.stores.correction_rows import with_states, write_corrections
from cvparse.bulk.stores.document_rows import write_cv
from cvparse.bulk.stores.tables import CORRECTIONS, DOCUMENTS, FILES, LISTS
from cvparse.bulk.task import Outcome, saying
from cvparse.corrections.operations import Correction
from cvparse.model import CV
from cvparse.text.value_class import dataclass

WORST_FIRST = (*UNREAD_FIRST, Status.NEEDS_REVIEW, Status.NOT_A_CV, Status.OK)


class Part(StrEnum):
    """A part of the documents: those to look at, those that a person accepted, those that could not be read."""

    OPEN = "open"
    ACCEPTED = "accepted"
    UNREADABLE = "unreadable"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which documents are asked for: a part of them, of one status or all, and a text that their path or their owner's
    name holds."""

    part: Part = Part.OPEN
    text: str = ""
    status: Status | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """A document as a row of the queue."""

    number: int
    path: str
    person: str | None
    status: Status
    reason: str
    review: float | None
    pages: int | None
    corrections: int
    accepted_by: str | None


@dataclass(frozen=True, slots=True)
class Stored:
    """A document with its corrections, and what became of each."""

    number: int
    path: str
    sha256: str
    status: Status
    reason: str
    cv: CV
    corrections: tuple[Correction, ...]
    states: tuple[str, ...]
    revision: int
    accepted_by: str | None


def numbers(connection: Connection, wanted: Wanted) -> list[int]:
    """The numbers of the documents that are asked for, the worst first; ties go by path."""
    return [int(number) for number in connection.execute(_ordered(select(DOCUMENTS.c.id), wanted)).scalars()]


def listed(connection: Connection, wanted: Wanted, start: int, count: int) -> list[Listed]:
    """So many of the documents that are asked for, from this place on."""
    own = (CORRECTIONS.c.document_id == DOCUMENTS.c.id) & (CORRECTIONS.c.state != UNDONE)
    made = select(func.count()).where(own).scalar_subquery()
    names = ("id", "path", "status", "reason", "review", "pages", "accepted_by")
    columns = select(*(DOCUMENTS.c[name] for name in names), LISTS[PERSONS].c.name, made.label("made"))
    rows = connection.execute(_ordered(columns, wanted).offset(start).limit(count))
    return [
        Listed(
            row.id, row.path, row.name, Status(row.status), row.reason, row.review, row.pages, row.made, row.accepted_by
        )
        for row in rows
    ]


def counts(connection: Connection) -> dict[Part, int]:
    """How many documents each part has."""
    return {
        part: connection.execute(select(func.count()).select_from(DOCUMENTS).where(*_of(part))).scalar_one()
        for part in Part
    }


def stored(connection: Connection, number: int) -> Stored | None:
    """The document of this number; None where there is none, or where it could not be read."""
    row = connection.execute(select(DOCUMENTS).where(DOCUMENTS.c.id == number)).one_or_none()
    if row is None or row.cv is None:
        return None
    made = with_states(connection, number)
    return Stored(
        number=number,
        path=row.path,
        sha256=row.sha256 or "",
        status=Status(row.status),
        reason=row.reason,
        cv=CV.model_validate_json(row.cv),
        corrections=tuple(correction for correction, _ in made),
        states=tuple(state for _, state in made),
        revision=row.revision,
        accepted_by=row.accepted_by,
    )


def as_read(connection: Connection, number: int) -> CV | None:
    """The CV of a document as it was read, without corrections; None where there is none."""
    row = connection.execute(select(DOCUMENTS.c.as_read, DOCUMENTS.c.cv).where(DOCUMENTS.c.id == number)).one_or_none()
    base = None if row is None else row.as_read or row.cv
    return None if base is None else CV.model_validate_json(base)


def digest(connection: Connection, number: int) -> str | None:
    """The SHA-256 of the content of a document; None where that is not known."""
    found = select(DOCUMENTS.c.sha256).where(DOCUMENTS.c.id == number)
    return connection.execute(found).scalar_one_or_none()


def paths(connection: Connection, number: int) -> list[str]:
    """Where the content of a document was found: as it was named, and from the root."""
    own = select(FILES.c.path, FILES.c.place).where(FILES.c.document_id == number).order_by(FILES.c.path)
    rows = connection.execute(own).all()
    return [*(row.path for row in rows), *(row.place for row in rows)]


def change(connection: Connection, number: int, revision: int, corrections: Sequence[Correction]) -> None:
    """The document has these corrections. Raises ConflictError where it is not of this revision any more."""
    seen = (DOCUMENTS.c.id == number) & (DOCUMENTS.c.revision == revision) & DOCUMENTS.c.cv.is_not(None)
    seen &= DOCUMENTS.c.is_current
    done = connection.execute(update(DOCUMENTS).where(seen).values(revision=revision + 1))  # it locks the row
    if done.rowcount != 1:
        raise ConflictError
    row = connection.execute(select(DOCUMENTS).where(DOCUMENTS.c.id == number)).one()
    base = row.as_read or row.cv
    known = Outcome(path=row.path, sha256=row.sha256, size=row.size, status=Status(row.status), read=base)
    made = corrected(saying(known, CV.model_validate_json(base)), corrections)
    connection.execute(update(DOCUMENTS).where(DOCUMENTS.c.id == number).values(as_read=base))
    write_cv(connection, number, made.outcome)
    write_corrections(connection, number, made)


def _ordered(columns: Select[Any], wanted: Wanted) -> Select[Any]:
    """These columns of the documents that are asked for, in order."""
    rank = case({status.value: place for place, status in enumerate(WORST_FIRST)}, value=DOCUMENTS.c.status)
    persons = LISTS[PERSONS]
    chosen = columns.select_from(DOCUMENTS).outerjoin(persons, persons.c.document_id == DOCUMENTS.c.id)
    if wanted.text:
        holds = (column.icontains(wanted.text, autoescape=True) for column in (DOCUMENTS.c.path, persons.c.name))
        chosen = chosen.where(or_(*holds))
    if wanted.status is not None:
        chosen = chosen.where(DOCUMENTS.c.status == wanted.status.value)
    return chosen.where(*_of(wanted.part)).order_by(rank, DOCUMENTS.c.review.desc(), DOCUMENTS.c.path)


def _of(part: Part) -> tuple[ColumnElement[bool], ...]:
    """What the documents of a part have in common."""
    read = DOCUMENTS.c.status.in_([status.value for status in READ])
    accepted = DOCUMENTS.c.accepted_by.is_not(None)
    of = {Part.OPEN: (read, ~accepted), Part.ACCEPTED: (read, accepted), Part.UNREADABLE: (~read,), Part.ALL: ()}
    return DOCUMENTS.c.is_current, *of[part]
