"""Persons of two documents who may be one, with what agrees and what differs.

Two are compared where they share a key: a name (family name and first letter), a telephone number, a page on the web;
and where many have one name, a name with a work, an employer or a school. The owner's own place among the authors of a
work that both list tells a person who changed their name from a co-author.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from sqlalchemy import Connection, func, select

from cvparse.bulk.groups import sharing_a_key
from cvparse.bulk.pairs.decisions import Decision, Pair, pair_of
from cvparse.bulk.pairs.evidence import (
    MOST,
    Evidence,
    Pairs,
    Proposal,
    candidates,
    compared,
    in_order,
    proposal_of,
    rarity,
    worth_a_look,
)
from cvparse.bulk.people import People, PersonRecord, WorkList, people_of, records_of, work_lists
from cvparse.bulk.rows import AUTHORS
from cvparse.bulk.stores.tables import LISTS
from cvparse.fields.same_person import is_same_person
from cvparse.text.value_class import dataclass

OTHER_NAME = -6.0  # one person in sixty-four changes the family name between two CVs
OTHER_ORCID = -8.0  # nobody should have two
OWN_PLACE = 6.0  # both CVs mark the same author of a work as their owner
OTHERS_PLACE = -8.0  # two authors of one work are two persons
A_WORK = 5.0  # namesakes who share a work without being one are few
NO_WORK = -2.0  # of two full lists: versions of one CV share works, but for a person who changed the field
NO_PLACE = -1.0  # employers, schools: printed in too many ways to say more
FULL_LIST = 10  # works: two lists of fewer may miss each other
SHOWN = 4  # values of a list: the first say enough
DIGITS = 9  # of a telephone number, from the end: the country and the trunk zero are printed or not
_SCHEME = re.compile(r"^(?:https?://)?(?:www\.)?")

Keys = Mapping[str, str]
"""Keys of employers or schools, with what is printed."""


@dataclass(frozen=True, slots=True)
class _Known:
    """What records are compared by: how many there are, how many have each name, telephone number, page, employer and
    school; of each document its works, the owner's place among their authors, the employers and the schools."""

    total: int
    counts: Mapping[str, int]
    works: Mapping[int, WorkList]
    own_places: Mapping[int, Mapping[int, int]]
    employers: Mapping[int, Keys]
    schools: Mapping[int, Keys]


def pairs_of_people(connection: Connection, decisions: Sequence[Decision]) -> Pairs:
    """The pairs of persons; those that are joined by name."""
    people = people_of(connection, decisions)
    pairs = list(candidates(_blocks(connection, people.records), people.groups))
    proposed = [one.pair for one in worth_a_look(_proposals(connection, people.records, pairs))]
    return Pairs(proposed, _joined(people, {one.pair for one in decisions}))


def _joined(people: People, decided: Collection[Pair]) -> list[tuple[Pair, str]]:
    """The pairs that certain signs join; those that were decided are joined, or not, by that."""
    found = []
    for (one, other), reasons in people.reasons.items():
        pair = pair_of(people.records[one].subject, people.records[other].subject)
        if pair not in decided:
            found.append((people.records[one].name or "", pair, ", ".join(reasons)))
    return [(pair, reason) for _, pair, reason in sorted(found)]


def compared_people(connection: Connection, pairs: Sequence[Pair]) -> list[Proposal]:
    """These pairs with their evidence; without those of which one is not there any more."""
    records = records_of(connection)
    places = {record.subject: n for n, record in enumerate(records)}
    there = [(places[one], places[other]) for one, other in pairs if one in places and other in places]
    return _proposals(connection, records, there)


def _proposals(
    connection: Connection, records: Sequence[PersonRecord], pairs: Sequence[tuple[int, int]]
) -> list[Proposal]:
    documents = {records[n].document for pair in pairs for n in pair}
    employers = _listed(connection, "experience", "organization", documents)
    schools = _listed(connection, "education", "institution", documents)
    known = _Known(
        total=len(records),
        counts=_counts(records) + _career_counts(connection, [*employers.values(), *schools.values()]),
        works=work_lists(connection, documents),
        own_places=_own_places(connection, documents),
        employers=employers,
        schools=schools,
    )
    return [_proposal(records[one], records[other], known) for one, other in pairs]


def _blocks(connection: Connection, records: Sequence[PersonRecord]) -> Iterator[list[int]]:
    """Places of records that share a key."""
    numbered = list(enumerate(records))
    namesakes = sharing_a_key((record.name_key, n) for n, record in numbered)
    yield from namesakes
    yield from sharing_a_key((key, n) for n, record in numbered for key in (*_phones(record), *_pages(record)))
    for members in namesakes:
        if len(members) > MOST:
            documents = {records[n].document for n in members}
            works = work_lists(connection, documents)
            employers = _listed(connection, "experience", "organization", documents)
            schools = _listed(connection, "education", "institution", documents)
            for keys in ({n: one.places for n, one in works.items()}, employers, schools):
                yield from sharing_a_key((key, n) for n in members for key in keys.get(records[n].document, ()))


def _counts(records: Iterable[PersonRecord]) -> Counter[str]:
    """How many records have each name, telephone number and page."""
    counted: Counter[str] = Counter()
    for record in records:
        counted.update({*_names(record), *_phones(record), *_pages(record)})
    return counted


def _names(record: PersonRecord) -> tuple[str, ...]:
    """The keys of the name: with the first letter of the given name, and with all of it where it is printed."""
    if not record.name_key:
        return ()
    short = f"name {record.name_key}"
    return (short, f"{short} {record.given_key}") if record.given_key else (short,)


def _phones(record: PersonRecord) -> dict[str, str]:
    digits = {"".join(c for c in phone if c.isdigit())[-DIGITS:]: phone for phone in record.phones}
    return {f"phone {key}": phone for key, phone in digits.items() if len(key) == DIGITS}


def _pages(record: PersonRecord) -> dict[str, str]:
    return {f"page {_SCHEME.sub('', url.casefold()).rstrip('/')}": url for url in record.links}


def _own_places(connection: Connection, documents: Collection[int]) -> dict[int, dict[int, int]]:
    """Of each document, which author of each work its owner is, by the place of the work."""
    authors = LISTS[AUTHORS]
    wanted = select(authors.c.document_id, authors.c.publication, authors.c.position)
    wanted = wanted.where(authors.c.document_id.in_(documents), authors.c.is_self, authors.c.role == "author")
    found: dict[int, dict[int, int]] = defaultdict(dict)
    for document, work, place in connection.execute(wanted):
        found[document][work] = place
    return found


def _listed(connection: Connection, name: str, column: str, documents: Collection[int]) -> dict[int, dict[str, str]]:
    """The employers, or schools, of each document by their keys."""
    table = LISTS[name]
    key = table.c[f"{column}_key"]
    wanted = select(table.c.document_id, key, table.c[column])
    wanted = wanted.where(table.c.document_id.in_(documents), key.is_not(None)).order_by(table.c.position)
    found: dict[int, dict[str, str]] = defaultdict(dict)
    for document, known, printed in connection.execute(wanted):
        found[document].setdefault(f"{name} {known}", printed)
    return found


def _career_counts(connection: Connection, listed: Iterable[Keys]) -> Counter[str]:
    """How many documents have each of these employers and schools."""
    keys = {key for one in listed for key in one}
    counted: Counter[str] = Counter()
    for name, column in (("experience", "organization_key"), ("education", "institution_key")):
        table = LISTS[name]
        wanted = select(table.c[column], func.count(table.c.document_id.distinct())).group_by(table.c[column])
        rows = ((f"{name} {key}", count) for key, count in connection.execute(wanted))
        counted.update({key: count for key, count in rows if key in keys})
    return counted


def _proposal(one: PersonRecord, other: PersonRecord, known: _Known) -> Proposal:
    one, other = in_order(one, other)
    return proposal_of(one, other, _evidence(one, other, known), known.total)


def _evidence(one: PersonRecord, other: PersonRecord, known: _Known) -> Iterator[Evidence]:
    alike = bool(one.name and other.name and is_same_person(one.name, other.name))
    shared = (rarity(known.total, known.counts[key]) for key in set(_names(one)) & set(_names(other)))
    bits = (max(shared, default=0.0), OTHER_NAME)
    yield compared("Name", one.name or "", other.name or "", same=alike, bits=bits)
    yield compared("ORCID", one.orcid or "", other.orcid or "", same=one.orcid == other.orcid, bits=(0, OTHER_ORCID))
    mails = bool(set(one.emails) & set(other.emails))
    yield compared("E-mail", _some(one.emails), _some(other.emails), same=mails, bits=(0, 0))
    yield _values("Telephone", _phones(one), _phones(other), known, 0)
    yield _values("Pages", _pages(one), _pages(other), known, 0)
    yield from _works(one, other, known, alike)
    for aspect, where in (("Employers", known.employers), ("Schools", known.schools)):
        yield _values(aspect, where.get(one.document, {}), where.get(other.document, {}), known, NO_PLACE)


def _works(one: PersonRecord, other: PersonRecord, known: _Known, alike: bool) -> Iterator[Evidence]:
    mine, theirs = known.works[one.document], known.works[other.document]
    common = mine.in_common(theirs)
    against = NO_WORK if min(mine.count, theirs.count) >= FULL_LIST else 0.0
    said = (f"{works.count} listed, {common} of them by both" if works.count else "" for works in (mine, theirs))
    yield compared("Works", *said, same=common > 0, bits=(A_WORK if alike else 0.0, against))
    here, there = (known.own_places.get(record.document, {}) for record in (one, other))
    shared = ((mine.places[key], theirs.places[key]) for key in mine.places.keys() & theirs.places.keys())
    places = {(here[a], there[b]) for a, b in shared if a in here and b in there}
    if places:
        best = min(places, key=lambda pair: (pair[0] != pair[1], pair))
        said = (f"author {place + 1} of a work that both list" for place in best)
        yield compared("Owner is", *said, same=best[0] == best[1], bits=(OWN_PLACE, OTHERS_PLACE))


def _values(aspect: str, one: Keys, other: Keys, known: _Known, against: float) -> Evidence:
    """A list of which the rarest value that both have counts."""
    shared = sorted(one.keys() & other.keys(), key=lambda key: (known.counts[key], key))
    bits = rarity(known.total, known.counts[shared[0]]) if shared else 0.0
    texts = (_some(list(dict.fromkeys([*(side[key] for key in shared), *side.values()]))) for side in (one, other))
    return compared(aspect, *texts, same=bool(shared), bits=(bits, against))


def _some(values: Sequence[str]) -> str:
    """The first values of a list; what both have stands first."""
    return "; ".join(values[:SHOWN]) + ("; …" if len(values) > SHOWN else "")
