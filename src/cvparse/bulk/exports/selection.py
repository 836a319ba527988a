"""Which documents of a database are exported, and each of them in turn: by name, then by path.

Only one document is held at a time, so that memory does not grow with the database.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, or_, select

from cvparse.bulk.rows import PERSONS
from cvparse.bulk.status import READ, Status
from cvparse.bulk.stores.tables import DOCUMENTS, LISTS
from cvparse.model import CV
from cvparse.text.value_class import dataclass

USUAL = READ - {Status.NOT_A_CV}
"""The states of documents that are exported where nothing else is asked for."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Documents in these states, of people whose names hold one of these texts (of all, where there is none), and only
    those that a person accepted where `accepted` says so."""

    people: tuple[str, ...] = ()
    statuses: frozenset[Status] = USUAL
    accepted: bool = False


@dataclass(frozen=True, slots=True)
class Chosen:
    """A document that is exported, and how far a person has looked at it."""

    number: int
    path: str
    status: Status
    accepted_by: str | None
    cv: CV


def chosen(connection: Connection, numbers: Iterable[int]) -> Iterator[Chosen]:
    """The documents of these numbers, which have a CV."""
    for number in numbers:
        row = connection.execute(select(DOCUMENTS).where(DOCUMENTS.c.id == number)).one()
        yield Chosen(number, row.path, Status(row.status), row.accepted_by, CV.model_validate_json(row.cv))


def numbers(connection: Connection, selection: Selection) -> list[int]:
    """The numbers of the documents of a selection, in their order."""
    persons = LISTS[PERSONS]
    wanted = select(DOCUMENTS.c.id).outerjoin(persons, persons.c.document_id == DOCUMENTS.c.id)
    wanted = wanted.where(DOCUMENTS.c.is_current, DOCUMENTS.c.cv.is_not(None))
    wanted = wanted.where(DOCUMENTS.c.status.in_([status.value for status in selection.statuses]))
    if selection.people:
        wanted = wanted.where(or_(*(persons.c.name.icontains(text, autoescape=True) for text in selection.people)))
    if selection.accepted:
        wanted = wanted.where(DOCUMENTS.c.accepted_by.is_not(None))
    rows = connection.execute(wanted.order_by(persons.c.name, DOCUMENTS.c.path)).scalars()
    return [int(number) for number in rows]
