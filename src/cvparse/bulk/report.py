"""What a database of CVs holds: states, counts, what to look at first, who stands in it twice, what is shared.

It reads and never writes. Files that could not be read come first in what to look at, the worst state before the
others, then those that were read by their rank for review; ties go by path, so that the same rows give the same report.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, func, select

from cvparse.bulk.people import SamePerson, same_people
from cvparse.bulk.status import READ, Status
from cvparse.bulk.stores.tables import DOCUMENTS, FILES, LISTS, connect
from cvparse.bulk.stores.targets import database_url
from cvparse.bulk.works import SharedWork, shared_works
from cvparse.text.value_class import dataclass

UNREAD_FIRST = [status for status in reversed(Status) if status not in READ]
OF_THE_READING = frozenset({"authors", "markers", "sections", "other", "unparsed", "furniture", "issues"})
"""Tables that hold no list of the CV's own: parts of entries, headings, and what the reading left."""


@dataclass(frozen=True, slots=True)
class FileState:
    """One document, as far as a person who decides what to open needs it."""

    path: str
    status: Status
    reason: str
    review: float | None


@dataclass(frozen=True, slots=True)
class Report:
    """All that the report says. `history` counts the documents whose files were replaced or are gone; nothing else here
    is of them."""

    files: int
    documents: int
    states: tuple[tuple[Status, int], ...]
    collections: tuple[tuple[str, int], ...]
    worst: tuple[FileState, ...]
    people: tuple[SamePerson, ...]
    works: tuple[SharedWork, ...]
    paths: dict[int, str]
    history: int = 0

    def paths_of(self, work: SharedWork) -> list[str]:
        """The documents that list a work, by their paths: their numbers tell only which was read first."""
        return sorted(self.paths[number] for number in work.documents)

    @property
    def parts(self) -> Iterator[tuple[str, list[tuple[str, int]]]]:
        """The collections in two parts, each with its title: lists of the CVs, the largest first, and the rest."""
        for title, reading in (("Lists of the CVs", False), ("Of the reading", True)):
            counts = [(name, count) for name, count in self.collections if (name in OF_THE_READING) is reading]
            if counts:
                yield title, sorted(counts, key=lambda pair: -pair[1])


def report_on(url: str, most: int | None = None) -> Report:
    """The report on a database; `most` bounds the list of what to look at. Raises CvparseError for what is no database
    of an import."""
    engine = connect(database_url(url), create=False)
    try:
        with engine.connect() as connection:
            return _report(connection, most)
    finally:
        engine.dispose()


def _report(connection: Connection, most: int | None) -> Report:
    current = DOCUMENTS.c.is_current
    by_status = select(DOCUMENTS.c.status, func.count()).where(current).group_by(DOCUMENTS.c.status)
    counted = {Status(status): int(count) for status, count in connection.execute(by_status)}
    known = select(DOCUMENTS.c.id, DOCUMENTS.c.path).where(current)
    paths = {int(number): str(path) for number, path in connection.execute(known)}
    return Report(
        files=connection.execute(select(func.count()).where(FILES.c.gone_at.is_(None))).scalar_one(),
        documents=len(paths),
        states=tuple((status, counted[status]) for status in Status if status in counted),
        collections=tuple(_collections(connection)),
        worst=tuple(_worst(connection))[:most],
        people=tuple(sorted(same_people(connection), key=_name)),
        works=tuple(sorted(shared_works(connection), key=_weight)),
        paths=paths,
        history=connection.execute(select(func.count()).where(~current)).scalar_one(),
    )


def _name(person: SamePerson) -> tuple[str, str]:
    """The order of persons: by name, then by path."""
    first = person.records[0]
    return first.name or "", first.path


def _weight(work: SharedWork) -> tuple[int, int, str]:
    """Those that most CVs list come first, then the newest."""
    first = work.listings[0]
    return -len(work.documents), -(first.year or 0), first.title or ""


def _collections(connection: Connection) -> Iterator[tuple[str, int]]:
    for name, table in LISTS.items():
        count = connection.execute(select(func.count()).select_from(table)).scalar_one()
        if count:
            yield name, count


def _worst(connection: Connection) -> Iterator[FileState]:
    columns = (DOCUMENTS.c.path, DOCUMENTS.c.status, DOCUMENTS.c.reason, DOCUMENTS.c.review)
    rows = connection.execute(
        select(*columns).where(DOCUMENTS.c.is_current, DOCUMENTS.c.status != Status.OK.value)
    ).all()
    states = [FileState(path, Status(status), reason, review) for path, status, reason, review in rows]
    yield from sorted(states, key=_urgency)


def _urgency(state: FileState) -> tuple[int, float, str]:
    """The order of files: those that could not be read by their states, then the others by their rank for review."""
    place = UNREAD_FIRST.index(state.status) if state.status in UNREAD_FIRST else len(UNREAD_FIRST)
    return place, -(state.review or 0.0), state.path
