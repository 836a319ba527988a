"""The same person in several files: a CV and its newer version, or two files of one person.

First comes what a person decided (`pairs/decisions`). Then signals, the strongest first: the same ORCID; the same
e-mail address; names that may be one person's (`Q. Hu`, `Qinghao Hu`) where the two have at least two publications in
common, or half of the shorter list. A name alone never joins two CVs: there are many of one name. Co-authors share
publications, but not names. What speaks for one person and is not enough is proposed to a person (`pairs/people`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import combinations

from sqlalchemy import Connection, select

from cvparse.bulk.groups import Groups, sharing_a_key
from cvparse.bulk.pairs.decisions import Decision, Subject, Verdict, decided
from cvparse.bulk.rows import PERSONS
from cvparse.bulk.stores.decision_rows import holding
from cvparse.bulk.stores.tables import DOCUMENTS, LISTS
from cvparse.fields.same_person import is_same_person
from cvparse.text.value_class import dataclass

IN_COMMON = 2  # works: one may be a paper of two namesakes


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """What is known of the person of one document without its lists."""

    document: int
    path: str
    name: str | None
    name_key: str | None
    given_key: str | None
    emails: tuple[str, ...]
    orcid: str | None
    phones: tuple[str, ...]
    links: tuple[str, ...]

    @property
    def subject(self) -> Subject:
        """How decisions name the person."""
        return Subject(self.document)


@dataclass(frozen=True, slots=True)
class WorkList:
    """The works of one document that can be told again: the place of each under its keys, and how many they are."""

    places: Mapping[str, int]
    count: int

    def in_common(self, other: WorkList) -> int:
        """How many of them the other lists too; one that is known by its DOI and by its title counts once."""
        return len({self.places[key] for key in self.places.keys() & other.places.keys()})


@dataclass(frozen=True, slots=True)
class SamePerson:
    """Documents of one person, and what says so."""

    records: tuple[PersonRecord, ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class People:
    """The persons of a database: a record of each document, which of them are one (by their places among the records),
    and why each pair was joined."""

    records: Sequence[PersonRecord]
    groups: Groups
    reasons: Mapping[tuple[int, int], Sequence[str]]


def same_people(connection: Connection) -> list[SamePerson]:
    """The persons who have several documents in the database."""
    people = people_of(connection, holding(connection, of_works=False))
    found = []
    for members in people.groups.all():
        said = {reason for pair in combinations(members, 2) for reason in people.reasons.get(pair, ())}
        found.append(SamePerson(tuple(people.records[n] for n in members), tuple(sorted(said))))
    return found


def people_of(connection: Connection, decisions: Sequence[Decision]) -> People:
    """The persons of a database, with these decisions."""
    records = records_of(connection)
    groups = decided(decisions, {record.subject: n for n, record in enumerate(records)})
    reasons: dict[tuple[int, int], list[str]] = defaultdict(list)
    places = {record.document: n for n, record in enumerate(records)}
    for decision in decisions:
        one, other = (places.get(subject.document) for subject in decision.pair)
        if decision.verdict is Verdict.SAME and one is not None and other is not None:
            reasons[min(one, other), max(one, other)].append(f"decided by {decision.by or 'a person'}")
    for reason, members in _certain(connection, records):
        for pair in groups.join_all(members):
            reasons[pair].append(reason)
    return People(records, groups, reasons)


def _certain(connection: Connection, records: Sequence[PersonRecord]) -> Iterator[tuple[str, list[int]]]:
    """Places in `records` that are one person's, and why."""
    numbered = list(enumerate(records))
    for members in sharing_a_key((record.orcid, n) for n, record in numbered):
        yield "same ORCID", members
    for members in sharing_a_key((email, n) for n, record in numbered for email in record.emails):
        yield "same e-mail", members
    named = sharing_a_key((record.name_key, n) for n, record in numbered)
    works = work_lists(connection, {records[n].document for namesakes in named for n in namesakes})
    for namesakes in named:
        for one, other in combinations(namesakes, 2):
            if _is_same(records[one], records[other], works):
                yield "same name and publications", [one, other]


def _is_same(one: PersonRecord, other: PersonRecord, works: Mapping[int, WorkList]) -> bool:
    """Whether two records are one person's by their names and by the works that they have in common."""
    if not one.name or not other.name or not is_same_person(one.name, other.name):
        return False
    mine, theirs = works[one.document], works[other.document]
    common, shorter = mine.in_common(theirs), min(mine.count, theirs.count)
    return common >= IN_COMMON or (common > 0 and 2 * common >= shorter)


def records_of(connection: Connection) -> list[PersonRecord]:
    """The persons of all documents, by path: their numbers tell only which was read first."""
    persons = LISTS[PERSONS]
    columns = ("document_id", "name", "name_key", "given_key", "emails", "orcid", "phones", "links")
    wanted = select(*(persons.c[name] for name in columns), DOCUMENTS.c.path)
    rows = connection.execute(wanted.join(DOCUMENTS, DOCUMENTS.c.id == persons.c.document_id))
    found = [
        PersonRecord(
            document=row.document_id,
            path=row.path,
            name=row.name,
            name_key=row.name_key,
            given_key=row.given_key,
            emails=tuple(email.casefold() for email in row.emails or ()),
            orcid=row.orcid,
            phones=tuple(row.phones or ()),
            links=tuple(link["url"] for link in row.links or ()),
        )
        for row in rows
    ]
    return sorted(found, key=lambda record: record.path)


def work_lists(connection: Connection, documents: Collection[int]) -> dict[int, WorkList]:
    """The works of these documents."""
    works = LISTS["publications"]
    wanted = select(works.c.document_id, works.c.position, works.c.doi_key, works.c.work_key)
    places: dict[int, dict[str, int]] = {document: {} for document in documents}
    for document, position, *keys in connection.execute(wanted.where(works.c.document_id.in_(documents))):
        places[document].update((key, position) for key in keys if key)
    return {document: WorkList(found, len(set(found.values()))) for document, found in places.items()}
