"""Decisions on pairs as rows of the database: a log to which each decision is added, and of which the last one of a
pair holds.

The key of a row is the pair with the count of its decisions, so of two people who decide at once only one can, and the
other is told. A document that takes the place of another one takes over what was decided of the works, as far as it
prints them, and of the person, where the name may still be the same person's.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, insert, or_, select
from sqlalchemy.exc import IntegrityError

from cvparse import __version__
from cvparse.bulk.pairs.decisions import Decision, Subject, Verdict, pair_of
from cvparse.bulk.rows import clean
from cvparse.bulk.stores.conflict import ConflictError
from cvparse.bulk.stores.tables import DECISIONS, DOCUMENTS
from cvparse.fields.same_person import is_same_person
from cvparse.model import CV


def last_decisions(connection: Connection, *, of_works: bool) -> list[Decision]:
    """The last decision of each pair of works, or of persons, those that were undone among them."""
    kind = DECISIONS.c.one_entry != "" if of_works else DECISIONS.c.one_entry == ""
    rows = connection.execute(select(DECISIONS).where(kind).order_by(DECISIONS.c.revision))
    found = {}
    for row in rows:
        pair = (Subject(row.one_document, row.one_entry), Subject(row.other_document, row.other_entry))
        called = (row.one_called or "", row.other_called or "")
        found[pair] = Decision(pair, Verdict(row.verdict), row.revision, row.made_by, row.made_at, called)
    return sorted(found.values(), key=lambda one: one.pair)


def holding(connection: Connection, *, of_works: bool) -> list[Decision]:
    """The decisions that hold."""
    return standing(last_decisions(connection, of_works=of_works))


def standing(decisions: Iterable[Decision]) -> list[Decision]:
    """Those of the last decisions that were not undone."""
    return [one for one in decisions if one.verdict is not Verdict.UNDONE]


def add_decision(connection: Connection, decision: Decision) -> None:
    """Write a decision down. Raises ConflictError where one of this revision was made already."""
    one, other = decision.pair
    values = {
        "one_document": one.document,
        "one_entry": one.entry,
        "other_document": other.document,
        "other_entry": other.entry,
        "revision": decision.revision,
        "verdict": decision.verdict.value,
        "made_by": decision.by,
        "made_at": decision.at,
        "version": __version__,
        "one_called": clean(decision.called[0]),
        "other_called": clean(decision.called[1]),
    }
    try:
        connection.execute(insert(DECISIONS), values)
    except IntegrityError:
        raise ConflictError from None


def take_over(connection: Connection, before: int, after: int) -> None:
    """What was decided of a document is decided of the one that stands in its place; the old rows stay with the old
    document."""
    of_it = or_(DECISIONS.c.one_document == before, DECISIONS.c.other_document == before)
    same_person = _may_be_one(_name(connection, before), _name(connection, after))
    further = []
    for row in connection.execute(select(DECISIONS).where(of_it)).mappings():
        one, other = (
            Subject(after if document == before else document, entry)
            for document, entry in (
                (row["one_document"], row["one_entry"]),
                (row["other_document"], row["other_entry"]),
            )
        )
        if one == other or not (one.entry or same_person):
            continue
        called = {one: row["one_called"], other: row["other_called"]}
        one, other = pair_of(one, other)
        own = {"one_document": one.document, "one_entry": one.entry, "one_called": called[one]}
        own |= {"other_document": other.document, "other_entry": other.entry, "other_called": called[other]}
        further.append({**row, **own})
    if further:
        connection.execute(insert(DECISIONS), further)


def _name(connection: Connection, document: int) -> str | None:
    """The owner's name, as the JSON has it: a document that is history has no rows."""
    cv = connection.execute(select(DOCUMENTS.c.cv).where(DOCUMENTS.c.id == document)).scalar_one()
    return CV.model_validate_json(cv).person.name if cv else None


def _may_be_one(before: str | None, after: str | None) -> bool:
    return bool(before and after and is_same_person(before, after))
