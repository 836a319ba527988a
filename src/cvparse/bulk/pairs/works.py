"""Works that may be one, with what agrees and what differs: a title printed otherwise, a preprint and its article, an
entry without a year.

Two are compared where they share a key: the title; its beginning, where a subtitle is left out or something was read
into it; or year, volume and pages, where the title is misread altogether.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import TypeVar

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select, tuple_

from cvparse.bulk.groups import sharing_a_key
from cvparse.bulk.keys import text_key
from cvparse.bulk.pairs.decisions import Decision, Pair, Subject, pair_of
from cvparse.bulk.pairs.evidence import (
    WORTH_A_LOOK,
    Agreement,
    Evidence,
    Pairs,
    Proposal,
    candidates,
    compared,
    in_order,
    proposal_of,
    rarity,
    summed,
    worth_a_look,
)
from cvparse.bulk.rows import AUTHORS
from cvparse.bulk.stores.tables import LISTS
from cvparse.bulk.works import joined_works, keyed_works
from cvparse.text.value_class import dataclass

T = TypeVar("T")
AT_ONCE = 500  # values in a question
FEWEST = 1000  # works: a title is as rare in a database of two CVs as in that of a department
STRETCH = 24  # letters of a title: four or five words, which two titles seldom share
AN_AUTHOR = 1.0  # in one list nearly all works share the owner, and titles that are alike mostly do
NO_AUTHOR = -5.0  # two prints of one work that share no author are misread
OTHER_YEAR = -2.0  # of four works with a preprint or a further edition one is listed under another year
NEXT_YEAR = 0.0  # online in one year, in print in the next
SAME_YEAR = 4.0  # a list goes over some sixteen years
SAME_DOI = 12.0  # where a person kept them apart none the less
OTHER_DOI = -3.0  # a preprint and its article have one each
OTHER_VENUE = -1.0  # journals are abbreviated, and preprints are somewhere else
OTHER_PAGES = -2.0  # of an article online there are others than in print
OTHER_NUMBERS = -8.0  # part I and part II, the reports of two years
SAME_PAGES = 8.0  # volume and pages: in a journal they are one article's
SAME_VENUE = 2.0  # a list has a few venues
_NUMBERS = re.compile(r"\d{1,9}|\b[ivx]{1,6}\b")


@dataclass(frozen=True, slots=True)
class WorkRecord:
    """What is compared of one entry."""

    document: int
    entry: str
    position: int
    kind: str
    title: str
    title_key: str
    year: int | None
    venue: str
    volume: str
    pages: str
    doi: str
    doi_key: str | None
    work_key: str | None

    @property
    def subject(self) -> Subject:
        """How decisions name the work."""
        return Subject(self.document, self.entry)

    @property
    def listed(self) -> Listed:
        """Where its authors are found."""
        return self.document, self.position

    @property
    def place(self) -> tuple[int, str, str] | None:
        """Year, volume and pages, where all three are printed."""
        return (self.year, self.volume, self.pages) if self.year and self.volume and self.pages else None


Listed = tuple[int, int]
"""A document, and the place of a work in its list."""
Authors = Mapping[Listed, Mapping[str, str]]
"""Of each work the family names of its authors by their keys."""


@dataclass(frozen=True, slots=True)
class _Known:
    """What records are compared by: how many works there are, and how many have each title; one that many CVs list
    counts once."""

    total: int
    titles: Mapping[str, int]


def pairs_of_works(connection: Connection, decisions: Sequence[Decision]) -> Pairs:
    """The pairs of works; those that are joined by where their documents lie."""
    works = keyed_works(connection)
    reasons = joined_works(works, decisions).reasons.items()
    certain = [(pair_of(works[one][0], works[other][0]), reason) for (one, other), reason in reasons]
    return Pairs(_proposed(connection, decisions), certain)


def _proposed(connection: Connection, decisions: Sequence[Decision]) -> list[Pair]:
    """The pairs that a person should look at, the likeliest first. Who wrote them is asked only of those that may be
    worth it."""
    records = _records(connection, _may_have_a_double())
    groups = joined_works([(one.subject, (one.doi_key, one.work_key)) for one in records], decisions).groups
    known = _known(connection, records)
    likely = []
    for numbers in candidates(_blocks(records), groups):
        one, other = in_order(*(records[n] for n in numbers))
        unwritten = tuple(_evidence(one, other, known))
        if summed(unwritten, known.total) >= WORTH_A_LOOK - AN_AUTHOR:
            likely.append((one, other, unwritten))
    authors = _authors(connection, [record for one, other, _ in likely for record in (one, other)])
    found = (_proposal(one, other, unwritten, authors, known) for one, other, unwritten in likely)
    return [one.pair for one in worth_a_look(found)]


def compared_works(connection: Connection, pairs: Sequence[Pair]) -> list[Proposal]:
    """These pairs with their evidence; without those of which one is not there any more."""
    works = LISTS["publications"].c
    wanted = {subject for pair in pairs for subject in pair}
    may_be = (works.document_id.in_({one.document for one in wanted}), works.id.in_({one.entry for one in wanted}))
    found = {one.subject: one for one in _records(connection, and_(*may_be)) if one.subject in wanted}
    there = [(found[one], found[other]) for one, other in pairs if one in found and other in found]
    known, authors = _known(connection, found.values()), _authors(connection, found.values())
    return [_proposal(one, other, tuple(_evidence(one, other, known)), authors, known) for one, other in there]


def _may_have_a_double() -> ColumnElement[bool]:
    """Works whose title others have who are not told to be one by it, whose title begins as another one, or that stand
    where another one stands."""
    works = LISTS["publications"].c
    untold = or_(func.min(works.work_key) != func.max(works.work_key), func.count(works.work_key) < func.count())
    twice = select(works.title_key).group_by(works.title_key).having(func.count(works.title_key) > 1, untold)
    before = func.lag(works.title_key).over(order_by=works.title_key).label("before")
    ordered = select(works.title_key.label("title"), before).where(works.title_key.is_not(None)).subquery()
    beginning = (func.substr(column, 1, STRETCH) for column in (ordered.c.title, ordered.c.before))
    alike = [ordered.c.title != ordered.c.before, next(beginning) == next(beginning)]
    alike += [func.length(column) >= STRETCH for column in (ordered.c.title, ordered.c.before)]
    place = (works.year, works.volume, works.pages)
    printed = (column.is_not(None) for column in place)
    other_titles = func.min(works.title_key) != func.max(works.title_key)
    places = select(*place).where(*printed).group_by(*place).having(other_titles)
    titles = (twice, select(ordered.c.title).where(*alike), select(ordered.c.before).where(*alike))
    return or_(*(works.title_key.in_(one) for one in titles), tuple_(*place).in_(places))


def _records(connection: Connection, condition: ColumnElement[bool]) -> list[WorkRecord]:
    works = LISTS["publications"].c
    texts = (func.coalesce(works[name], "") for name in ("kind", "title", "title_key"))
    where = (func.coalesce(works[name], "") for name in ("venue", "volume", "pages", "doi"))
    entry = func.coalesce(works.id, "")
    columns = (works.document_id, entry, works.position, *texts, works.year, *where, works.doi_key, works.work_key)
    rows = connection.execute(select(*columns).where(condition).order_by(works.document_id, works.position))
    return [WorkRecord(*row) for row in rows]


def _blocks(records: Sequence[WorkRecord]) -> Iterator[list[int]]:
    """Places of records that share a key."""
    numbered = list(enumerate(records))
    yield from sharing_a_key((record.title_key or None, n) for n, record in numbered)
    long = ((record.title_key[:STRETCH], n) for n, record in numbered if len(record.title_key) >= STRETCH)
    yield from sharing_a_key(long)
    yield from sharing_a_key((record.place, n) for n, record in numbered)


def _known(connection: Connection, records: Iterable[WorkRecord]) -> _Known:
    works = LISTS["publications"].c
    total = connection.execute(select(func.count()).select_from(LISTS["publications"])).scalar_one()
    keys = {record.title_key for record in records if record.title_key}
    different = func.count(works.work_key.distinct()) + (func.count() - func.count(works.work_key))
    titles: dict[str, int] = {}
    for some in _in_parts(sorted(keys)):
        counted = select(works.title_key, different).where(works.title_key.in_(some)).group_by(works.title_key)
        titles.update({str(key): int(count) for key, count in connection.execute(counted)})
    return _Known(max(total, FEWEST), titles)


def _authors(connection: Connection, records: Iterable[WorkRecord]) -> Authors:
    authors = LISTS[AUTHORS].c
    columns = select(authors.document_id, authors.publication, authors.family, authors.name)
    columns = columns.where(authors.role == "author").order_by(authors.position)
    found: dict[Listed, dict[str, str]] = defaultdict(dict)
    for some in _in_parts(sorted({record.listed for record in records})):
        documents, places = map(set, zip(*some, strict=True))  # pairs of values would be looked for in all rows
        wanted = columns.where(authors.document_id.in_(documents), authors.publication.in_(places))
        of_them = set(some)
        for document, work, family, name in connection.execute(wanted):
            if (document, work) in of_them:
                found[document, work][text_key(family or name) or ""] = family or name
    return found


def _in_parts(values: Sequence[T]) -> Iterator[Sequence[T]]:
    """So many at once as a database takes in a question."""
    for start in range(0, len(values), AT_ONCE):
        yield values[start : start + AT_ONCE]


def _proposal(
    one: WorkRecord, other: WorkRecord, unwritten: Sequence[Evidence], authors: Authors, known: _Known
) -> Proposal:
    """With who wrote them, which is shown under the title."""
    title, *others = unwritten
    return proposal_of(one, other, (title, _written_by(one, other, authors), *others), known.total)


def _evidence(one: WorkRecord, other: WorkRecord, known: _Known) -> Iterator[Evidence]:
    """All evidence but who wrote them; that of the title is the first."""
    yield _title(one, other, known)
    numbers = tuple(" ".join(_NUMBERS.findall(record.title.casefold())) for record in (one, other))
    if numbers[0] != numbers[1]:
        said = (number or "none" for number in numbers)
        yield compared("Numbers in it", *said, same=False, bits=(0, OTHER_NUMBERS))
    years = tuple(str(record.year or "") for record in (one, other))
    near = one.year is not None and other.year is not None and abs(one.year - other.year) == 1
    yield compared("Year", *years, same=years[0] == years[1], bits=(SAME_YEAR, NEXT_YEAR if near else OTHER_YEAR))
    same = one.venue == other.venue or text_key(one.venue) == text_key(other.venue)
    yield compared("Published in", one.venue, other.venue, same=same, bits=(SAME_VENUE, OTHER_VENUE))
    where = tuple(", ".join(text for text in (record.volume, record.pages) if text) for record in (one, other))
    for_it = SAME_PAGES if one.volume and one.pages else 0.0
    yield compared("Volume, pages", *where, same=where[0] == where[1], bits=(for_it, OTHER_PAGES))
    yield compared("DOI", one.doi, other.doi, same=one.doi_key == other.doi_key, bits=(SAME_DOI, OTHER_DOI))
    kinds = (record.kind.replace("_", " ") for record in (one, other))
    yield compared("Kind", *kinds, same=one.kind == other.kind, bits=(0, 0))


def _title(one: WorkRecord, other: WorkRecord, known: _Known) -> Evidence:
    """Titles that are equal say what is rare in them; of titles that are alike the part in which they are."""
    if not one.title_key or not other.title_key:
        return Evidence("Title", one.title, other.title, Agreement.UNSAID)
    if one.title_key == other.title_key:
        bits = rarity(known.total, known.titles.get(one.title_key, 1))
        return Evidence("Title", one.title, other.title, Agreement.AGREES, bits)
    likeness = SequenceMatcher(None, one.title_key, other.title_key, autojunk=False).ratio()
    bits = rarity(known.total, 1) * (2 * likeness - 1)  # half of the letters are alike by chance
    return Evidence("Title", one.title, other.title, Agreement.ALIKE if bits > 0 else Agreement.DIFFERS, bits)


def _written_by(one: WorkRecord, other: WorkRecord, authors: Authors) -> Evidence:
    mine, theirs = (authors.get(record.listed, {}) for record in (one, other))
    texts = (", ".join(names.values()) for names in (mine, theirs))
    return compared("Authors", *texts, same=bool(mine.keys() & theirs.keys()), bits=(AN_AUTHOR, NO_AUTHOR))
