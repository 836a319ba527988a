"""The same publication in the CVs of its co-authors.

Signals: the same DOI; else the same title, year and first author. Two entries of one document are not joined to each
other by these alone, but through an entry of another document they may come into one group.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, select

from cvparse.bulk.groups import Groups, pairs_by_key
from cvparse.bulk.stores.tables import DOCUMENTS, LISTS
from cvparse.text.value_class import dataclass


@dataclass(frozen=True, slots=True)
class Listing:
    """One entry of a publication list."""

    document: int
    position: int
    title: str | None
    year: int | None


@dataclass(frozen=True, slots=True)
class SharedWork:
    """One work, and the entries in several documents that list it."""

    listings: tuple[Listing, ...]

    @property
    def documents(self) -> tuple[int, ...]:
        return tuple(sorted({listing.document for listing in self.listings}))


def shared_works(connection: Connection) -> Iterator[SharedWork]:
    """The works that stand in more than one document."""
    table = LISTS["publications"]
    columns = ("document_id", "position", "doi_key", "work_key", "title", "year")
    wanted = select(*(table.c[name] for name in columns)).join(DOCUMENTS, DOCUMENTS.c.id == table.c.document_id)
    wanted = wanted.order_by(DOCUMENTS.c.path, table.c.position)  # not by number: that tells only which was read first
    rows = connection.execute(wanted).all()
    groups = Groups()
    for keys in (((row.doi_key, n) for n, row in enumerate(rows)), ((row.work_key, n) for n, row in enumerate(rows))):
        for one, other in pairs_by_key(keys):
            groups.join(one, other)
    for members in groups.all():
        found = [rows[n] for n in members]
        work = SharedWork(tuple(Listing(row.document_id, row.position, row.title, row.year) for row in found))
        if len(work.documents) > 1:
            yield work
