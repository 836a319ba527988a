"""The same publication in several CVs, or twice in one.

First comes what a person decided (`pairs/decisions`). Then signals: the same DOI; else the same title, year and first
author. What speaks for one work and is not enough is proposed to a person (`pairs/works`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Result, func, or_, select, tuple_

from cvparse.bulk.groups import Groups, sharing_a_key
from cvparse.bulk.pairs.decisions import Decision, Subject, decided
from cvparse.bulk.stores.decision_rows import holding
from cvparse.bulk.stores.tables import DECISIONS, DOCUMENTS, LISTS
from cvparse.text.value_class import dataclass

WorkKeys = tuple[str | None, str | None]
"""The DOI of a work, and its title with year and first author, each None where it has none."""
REASONS = ("same DOI", "same title, year and first author")
"""Why two works are one that share the key of this place."""


@dataclass(frozen=True, slots=True)
class Listing:
    """One entry of a publication list."""

    document: int
    position: int
    entry: str
    title: str | None
    year: int | None
    keys: WorkKeys

    @property
    def subject(self) -> Subject:
        """How decisions name the work."""
        return Subject(self.document, self.entry)


@dataclass(frozen=True, slots=True)
class SharedWork:
    """One work, and the entries that list it."""

    listings: tuple[Listing, ...]

    @property
    def documents(self) -> tuple[int, ...]:
        return tuple(sorted({listing.document for listing in self.listings}))


@dataclass(frozen=True, slots=True)
class Joined:
    """Works that are one, by their places among those that were asked about, and why pairs of them were joined."""

    groups: Groups
    reasons: dict[tuple[int, int], str]


def shared_works(connection: Connection) -> Iterator[SharedWork]:
    """The works that stand in more than one document."""
    decisions = holding(connection, of_works=True)
    listings = listings_of(connection)
    joined = joined_works([(one.subject, one.keys) for one in listings], decisions)
    for members in joined.groups.all():
        work = SharedWork(tuple(listings[n] for n in members))
        if len(work.documents) > 1:
            yield work


def listings_of(connection: Connection) -> list[Listing]:
    """The entries that may have a double: their keys are repeated, or a person decided something of them."""
    return [
        Listing(row.document_id, row.position, row.entry_id or "", row.title, row.year, (row.doi_key, row.work_key))
        for row in _doubled(connection, "position", "title", "year")
    ]


def keyed_works(connection: Connection) -> list[tuple[Subject, WorkKeys]]:
    """The same entries with nothing but what joins them."""
    return [(Subject(row.document_id, row.entry_id or ""), (row.doi_key, row.work_key)) for row in _doubled(connection)]


def _doubled(connection: Connection, *more: str) -> Result[Any]:
    """Document, name, keys and further columns of the entries that may have a double, by where their documents lie: the
    number of a document tells only which was read first."""
    works = LISTS["publications"].c
    columns = ("document_id", "id", "doi_key", "work_key", *more)
    wanted = select(*(works[name] for name in columns)).join(DOCUMENTS, DOCUMENTS.c.id == works.document_id)
    wanted = wanted.where(or_(repeated(works.doi_key, works.work_key), _is_decided(works.document_id, works.id)))
    return connection.execute(wanted.order_by(DOCUMENTS.c.path, works.position))


def repeated(*keys: ColumnElement[str]) -> ColumnElement[bool]:
    """Whether several rows have one of these keys."""
    return or_(*(key.in_(select(key).group_by(key).having(func.count(key) > 1)) for key in keys))


def _is_decided(document: ColumnElement[int], entry: ColumnElement[str]) -> ColumnElement[bool]:
    """Whether a person decided something of an entry."""
    sides = ((DECISIONS.c.one_document, DECISIONS.c.one_entry), (DECISIONS.c.other_document, DECISIONS.c.other_entry))
    return or_(*(tuple_(document, entry).in_(select(*side)) for side in sides))


def joined_works(works: Sequence[tuple[Subject, WorkKeys]], decisions: Sequence[Decision]) -> Joined:
    """Which of the works are one."""
    groups = decided(decisions, {subject: n for n, (subject, _) in enumerate(works)})
    reasons: dict[tuple[int, int], str] = {}
    for kind, reason in enumerate(REASONS):
        for members in sharing_a_key((keys[kind], n) for n, (_, keys) in enumerate(works)):
            for pair in groups.join_all(members):
                reasons.setdefault(pair, reason)
    return Joined(groups, reasons)
