"""The same person in several files: a CV and its newer version, or two files of one person.

Signals, the strongest first: the same ORCID; the same e-mail address; names that may be one person's (`Q. Hu`, `Qinghao
Hu`) where the two have at least two publications in common, or half of the shorter list. A name alone never joins two
CVs: there are many of one name. Co-authors share publications, but not names.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from sqlalchemy import Connection, select

from cvparse.bulk.groups import Groups, pairs_by_key
from cvparse.bulk.stores.tables import DOCUMENTS, LISTS
from cvparse.fields.persons import is_same_person
from cvparse.text.value_class import dataclass

IN_COMMON = 2  # works: one may be a paper of two namesakes


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """What is compared of the person of one document."""

    document: int
    path: str
    name: str | None
    name_key: str | None
    emails: tuple[str, ...]
    orcid: str | None
    works: frozenset[str]


@dataclass(frozen=True, slots=True)
class SamePerson:
    """Documents of one person, and what says so."""

    records: tuple[PersonRecord, ...]
    reasons: tuple[str, ...]


def same_people(connection: Connection) -> list[SamePerson]:
    """The persons who have several documents in the database."""
    records = _records(connection)
    groups, reasons = Groups(), defaultdict(set)
    for one, other, reason in _pairs(records):
        groups.join(one, other)
        reasons[frozenset((one, other))].add(reason)
    found = []
    for members in groups.all():
        said = {r for pair in combinations(members, 2) for r in reasons.get(frozenset(pair), ())}
        found.append(SamePerson(tuple(records[n] for n in members), tuple(sorted(said))))
    return found


def _records(connection: Connection) -> list[PersonRecord]:
    persons, works = LISTS["persons"], LISTS["publications"]
    titles: dict[int, set[str]] = defaultdict(set)
    for document, doi, work in connection.execute(select(works.c.document_id, works.c.doi_key, works.c.work_key)):
        titles[document].update(key for key in (doi, work) if key)
    wanted = select(persons, DOCUMENTS.c.path).join(DOCUMENTS, DOCUMENTS.c.id == persons.c.document_id)
    found = [
        PersonRecord(
            document=row.document_id,
            path=row.path,
            name=row.name,
            name_key=row.name_key,
            emails=tuple(email.casefold() for email in row.emails or ()),
            orcid=row.orcid,
            works=frozenset(titles.get(row.document_id, ())),
        )
        for row in connection.execute(wanted)
    ]
    return sorted(found, key=lambda record: record.path)  # not by number, which tells only which was read first


def _pairs(records: Sequence[PersonRecord]) -> Iterator[tuple[int, int, str]]:
    """Places in `records` that are one person's, and why."""
    numbered = list(enumerate(records))
    for one, other in pairs_by_key((record.orcid, n) for n, record in numbered):
        yield one, other, "same ORCID"
    for one, other in pairs_by_key((email, n) for n, record in numbered for email in record.emails):
        yield one, other, "same e-mail"
    namesakes: dict[str, list[int]] = defaultdict(list)
    for n, record in numbered:
        if record.name_key:
            namesakes[record.name_key].append(n)
    for group in namesakes.values():
        for one, other in combinations(group, 2):
            if _is_same(records[one], records[other]):
                yield one, other, "same name and publications"


def _is_same(one: PersonRecord, other: PersonRecord) -> bool:
    """Whether two records are one person's by their names and by the works that they have in common."""
    if not one.name or not other.name or not is_same_person(one.name, other.name):
        return False
    common, shorter = len(one.works & other.works), min(len(one.works), len(other.works))
    return common >= IN_COMMON or (common > 0 and 2 * common >= shorter)
