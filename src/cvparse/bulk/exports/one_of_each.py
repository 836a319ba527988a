"""Of the documents of one person one is exported, the others are left out.

Which documents are one person's is told by `people`, by decisions first. Of a person's documents the one counts that a
reviewer accepted, then the one that has most entries, as a newer version of a CV mostly has, then the first by path.
Nothing is put together from several.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import Connection, func, select

from cvparse.bulk.people import same_people
from cvparse.bulk.stores.tables import DOCUMENTS, LISTS
from cvparse.model.json import collections
from cvparse.text.value_class import dataclass


@dataclass(frozen=True, slots=True)
class LeftOut:
    """The path of a document that is not exported, and of the one that stands for it."""

    path: str
    instead: str


def left_out(connection: Connection, numbers: Collection[int]) -> dict[int, LeftOut]:
    """The documents among these that are left out, by their numbers."""
    found: dict[int, LeftOut] = {}
    for person in same_people(connection):
        paths = {record.document: record.path for record in person.records if record.document in numbers}
        if len(paths) > 1:
            best = _best(connection, paths)
            found |= {number: LeftOut(path, paths[best]) for number, path in paths.items() if number != best}
    return found


def _best(connection: Connection, paths: Mapping[int, str]) -> int:
    entries = _entries(connection, list(paths))
    wanted = select(DOCUMENTS.c.id).where(DOCUMENTS.c.id.in_(paths), DOCUMENTS.c.accepted_by.is_not(None))
    accepted = set(connection.execute(wanted).scalars())
    return min(paths, key=lambda number: (number not in accepted, -entries[number], paths[number]))


def _entries(connection: Connection, numbers: Sequence[int]) -> Counter[int]:
    """How many entries each document has."""
    counted: Counter[int] = Counter()
    for name in collections():
        table = LISTS[name]
        wanted = select(table.c.document_id, func.count()).where(table.c.document_id.in_(numbers))
        for number, count in connection.execute(wanted.group_by(table.c.document_id)):
            counted[number] += count
    return counted
