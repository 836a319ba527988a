"""The pairs of a database that may be one person or one work: those to decide, those that are one by certain signs, and
those that somebody decided.

Which pairs there are is found once and kept until the database is another one, since that looks at all documents; where
it takes longer than a person waits, the old list is shown meanwhile. What is shown of a pair, and whether it is
decided, is asked anew each time. A decision names what the person saw: the revisions of both documents, and how often
the pair was decided; where that is not so any more nothing is written.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from enum import StrEnum
from threading import Lock, Thread
from time import monotonic

from sqlalchemy import Connection, func, select

from cvparse.bulk.pairs.decisions import Decision, Pair, Subject, Verdict, against
from cvparse.bulk.pairs.evidence import Pairs, Proposal
from cvparse.bulk.pairs.people import compared_people, pairs_of_people
from cvparse.bulk.pairs.works import compared_works, pairs_of_works
from cvparse.bulk.rows import PERSONS
from cvparse.bulk.stores.conflict import ConflictError
from cvparse.bulk.stores.decision_rows import add_decision, last_decisions, standing
from cvparse.bulk.stores.tables import DECISIONS, DOCUMENTS, LISTS
from cvparse.errors import CvparseError
from cvparse.review.forms import SlipError
from cvparse.text.value_class import dataclass

QUICK = 0.1  # seconds: a list that is found as fast is found while one waits


class Kind(StrEnum):
    """Of what pairs are."""

    PEOPLE = "people"
    WORKS = "works"


class PairPart(StrEnum):
    """A part of the pairs: those to decide, those that certain signs join, those that were decided."""

    OPEN = "open"
    JOINED = "joined"
    DECIDED = "decided"


@dataclass(frozen=True, slots=True)
class Side:
    """One of a pair: what it is called, its document with the revision that is shown, and for a work whose CV lists it
    and its print."""

    subject: Subject
    called: str
    path: str
    revision: int
    owner: str = ""
    raw: str = ""


@dataclass(frozen=True, slots=True)
class ShownPair:
    """A pair as it is now. `proposal` is None where one of the two is not there any more; `decision` is the one that
    holds, `revision` counts all that were made; `reason` says why the two are one without a decision."""

    sides: tuple[Side, Side]
    proposal: Proposal | None
    decision: Decision | None
    revision: int
    reason: str = ""

    @property
    def pair(self) -> Pair:
        return (self.sides[0].subject, self.sides[1].subject)


@dataclass(frozen=True, slots=True)
class PairList:
    """A page of the pairs of a part, how many there are of it, and of each part."""

    rows: Sequence[ShownPair]
    counts: Mapping[PairPart, int]


@dataclass(frozen=True, slots=True)
class _Found:
    """What was found in which state of the database, and in how many seconds."""

    stamp: tuple[int | None, ...]
    pairs: Pairs
    seconds: float


class PairLists:
    """The pairs of one database."""

    def __init__(self, connect: Callable[[], AbstractContextManager[Connection]]) -> None:
        self._connect = connect
        self._found: dict[Kind, _Found] = {}
        self._turns = {kind: Lock() for kind in Kind}

    def warm(self) -> None:
        """Begin to look for the pairs, so that they are there when somebody asks."""
        for kind in Kind:
            Thread(target=self._find_quietly, args=(kind,), daemon=True).start()

    def page(self, kind: Kind, part: PairPart, start: int, count: int) -> PairList:
        """So many pairs of a part from this place on."""
        with self._connect() as connection:
            decisions = last_decisions(connection, of_works=kind is Kind.WORKS)
            held = standing(decisions)
            known = {one.pair for one in held}
            found = self._found_by_now(connection, kind)
            parts: dict[PairPart, Sequence[tuple[Pair, str]]] = {
                PairPart.OPEN: [(pair, "") for pair in found.proposed if pair not in known],
                PairPart.JOINED: [one for one in found.joined if one[0] not in known] if known else found.joined,
                PairPart.DECIDED: [(one.pair, "") for one in sorted(held, key=lambda one: one.at or "", reverse=True)],
            }
            rows = _shown(connection, kind, dict(parts[part][start : start + count]), decisions)
        return PairList(rows, {one: len(pairs) for one, pairs in parts.items()})

    def pair(self, kind: Kind, pair: Pair) -> ShownPair:
        """One pair as it is now."""
        with self._connect() as connection:
            decisions = last_decisions(connection, of_works=kind is Kind.WORKS)
            return _shown(connection, kind, {pair: ""}, decisions)[0]

    def decide(self, kind: Kind, seen: ShownPair, verdict: Verdict, by: str, at: str) -> None:
        """Keep what a person decided of a pair as they saw it. Raises ConflictError where it is not so any more, and
        SlipError where it contradicts another decision."""
        with self._connect() as connection:
            decisions = last_decisions(connection, of_works=kind is Kind.WORKS)
            now = _shown(connection, kind, {seen.pair: ""}, decisions)[0]
            if now.revision != seen.revision or (now.decision is not None) is not (verdict is Verdict.UNDONE):
                raise ConflictError
            is_seen = [side.revision for side in now.sides] == [side.revision for side in seen.sides]
            if verdict is not Verdict.UNDONE and not (is_seen and now.proposal is not None):
                raise ConflictError
            foe = against(standing(decisions), seen.pair, verdict)
            if foe is not None:
                raise SlipError(_contradiction(foe))
            called = (now.sides[0].called, now.sides[1].called)
            add_decision(connection, Decision(seen.pair, verdict, now.revision + 1, by, at, called))

    def _found_by_now(self, connection: Connection, kind: Kind) -> Pairs:
        """What the database has, or had before it was changed where finding it anew takes long."""
        found = self._found.get(kind)
        if found is None or found.seconds <= QUICK:
            return self._find(connection, kind).pairs
        if found.stamp != _stamp(connection) and not self._turns[kind].locked():
            Thread(target=self._find_quietly, args=(kind,), daemon=True).start()
        return found.pairs

    def _find(self, connection: Connection, kind: Kind) -> _Found:
        """What the database has now; who asks meanwhile waits for the same answer."""
        with self._turns[kind]:
            stamp, found = _stamp(connection), self._found.get(kind)
            if found is None or found.stamp != stamp:
                begun = monotonic()
                held = standing(last_decisions(connection, of_works=kind is Kind.WORKS))
                look = pairs_of_people if kind is Kind.PEOPLE else pairs_of_works
                pairs = look(connection, held)
                found = self._found[kind] = _Found(stamp, pairs, monotonic() - begun)
            return found

    def _find_quietly(self, kind: Kind) -> None:
        """As `_find` in a thread of its own: what goes wrong there is said to whoever asks next."""
        try:
            with self._connect() as connection:
                self._find(connection, kind)
        except CvparseError:
            pass


def _stamp(connection: Connection) -> tuple[int | None, ...]:
    """What is another one as soon as a document or a decision is."""
    documents = select(func.count(), func.sum(DOCUMENTS.c.revision), func.max(DOCUMENTS.c.id))
    (row,) = connection.execute(documents.where(DOCUMENTS.c.is_current)).all()
    decisions = connection.execute(select(func.count()).select_from(DECISIONS)).scalar_one()
    return (*row, decisions)


def _shown(
    connection: Connection,
    kind: Kind,
    pairs: Mapping[Pair, str],
    decisions: Sequence[Decision],
) -> list[ShownPair]:
    """The pairs, each with why it is one without a decision, and all that is shown of them."""
    compare = compared_people if kind is Kind.PEOPLE else compared_works
    proposals = {one.pair: one for one in compare(connection, list(pairs))}
    last = {one.pair: one for one in decisions}
    sides = _sides(connection, {subject for pair in pairs for subject in pair})
    found = []
    for pair, reason in pairs.items():
        decision = last.get(pair)
        called = decision.called if decision else ("", "")
        one, other = (
            sides.get(subject) or Side(subject, name or "not there any more", "", 0)
            for subject, name in zip(pair, called, strict=True)
        )
        holds = decision if decision and decision.verdict is not Verdict.UNDONE else None
        revision = decision.revision if decision else 0
        found.append(ShownPair((one, other), proposals.get(pair), holds, revision, reason))
    return found


def _sides(connection: Connection, subjects: set[Subject]) -> dict[Subject, Side]:
    """What is shown of each subject that is there."""
    persons, works = LISTS[PERSONS].c, LISTS["publications"].c
    of_persons = select(DOCUMENTS.c.id, DOCUMENTS.c.path, DOCUMENTS.c.revision, persons.name)
    of_persons = of_persons.join(LISTS[PERSONS], persons.document_id == DOCUMENTS.c.id)
    rows = connection.execute(of_persons.where(DOCUMENTS.c.id.in_({one.document for one in subjects}))).all()
    documents = {row.id: row for row in rows}
    found = {
        subject: Side(subject, row.name or "(no name)", row.path, row.revision)
        for subject in subjects
        if not subject.entry and (row := documents.get(subject.document))
    }
    names = {subject.entry for subject in subjects if subject.entry}
    wanted = select(works.document_id, works.id, works.title, works.raw)
    wanted = wanted.where(works.document_id.in_(documents), works.id.in_(names))
    for document, entry, title, raw in connection.execute(wanted):
        row = documents[document]
        called = title or raw[:80] or "(no title)"
        subject = Subject(document, entry)
        found[subject] = Side(subject, called, row.path, row.revision, row.name or "(no name)", raw)
    return found


def _contradiction(decision: Decision) -> str:
    said = "are one" if decision.verdict is Verdict.SAME else "are not the same"
    when = f" on {decision.at[:10]}" if decision.at else ""
    return (
        f"{decision.by or 'somebody'} decided{when} that “{decision.called[0]}” and “{decision.called[1]}” {said}, "
        "which this would contradict; undo that decision first"
    )
