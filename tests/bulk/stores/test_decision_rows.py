"""Decisions as rows: a log of which the last one holds, which a new file takes over; nobody is overwritten."""

import pytest
from sqlalchemy import func, select

from cvparse.bulk.pairs.decisions import Decision, Subject, Verdict
from cvparse.bulk.stores.conflict import ConflictError
from cvparse.bulk.stores.decision_rows import add_decision, holding, last_decisions
from cvparse.bulk.stores.sql import SqlStore
from cvparse.bulk.stores.tables import DECISIONS
from cvparse.bulk.works import shared_works
from stored_cvs import as_read, listing, outcome_of

ADA, OTHER = as_read(listing("Ada Example", "One", "Two")), as_read(listing("A. Example", "Three"))
PEOPLE = (Subject(1), Subject(2))
WORKS = (Subject(1, ADA.publications[0].id), Subject(2, OTHER.publications[0].id))
AT = "2026-05-04T10:00:00+00:00"


@pytest.fixture
def store(tmp_path):
    with SqlStore(f"sqlite:///{tmp_path / 'f.db'}") as store:
        store.save(outcome_of("a.pdf", ADA))
        store.save(outcome_of("b.pdf", OTHER))
        yield store


def decide(store, pair, verdict, revision=1):
    with store.engine.begin() as connection:
        add_decision(connection, Decision(pair, verdict, revision, "Bo", AT, ("Ada\0", "A.")))


def held(store, *, of_works=False):
    with store.engine.connect() as connection:
        return holding(connection, of_works=of_works)


def test_what_is_written_is_read_back(store):
    decide(store, PEOPLE, Verdict.SAME)
    decide(store, WORKS, Verdict.DIFFERENT)
    assert held(store) == [Decision(PEOPLE, Verdict.SAME, 1, "Bo", AT, ("Ada", "A."))], "no database takes U+0000"
    assert [(one.pair, one.verdict) for one in held(store, of_works=True)] == [(WORKS, Verdict.DIFFERENT)]


def test_the_last_one_holds_and_all_are_kept(store):
    for revision, verdict in enumerate((Verdict.SAME, Verdict.UNDONE, Verdict.DIFFERENT), 1):
        decide(store, PEOPLE, verdict, revision)
    assert [one.verdict for one in held(store)] == [Verdict.DIFFERENT]
    decide(store, PEOPLE, Verdict.UNDONE, 4)
    assert held(store) == []
    with store.engine.connect() as connection:
        assert [one.revision for one in last_decisions(connection, of_works=False)] == [4]
        assert connection.execute(select(func.count()).select_from(DECISIONS)).scalar_one() == 4


def test_of_two_who_decide_at_once_one_is_told(store):
    decide(store, PEOPLE, Verdict.SAME)
    with pytest.raises(ConflictError):
        decide(store, PEOPLE, Verdict.DIFFERENT)
    assert [one.verdict for one in held(store)] == [Verdict.SAME]


def test_it_survives_another_reading(store):
    decide(store, PEOPLE, Verdict.SAME)
    decide(store, WORKS, Verdict.SAME)
    store.save(outcome_of("a.pdf", ADA))
    assert (len(held(store)), len(held(store, of_works=True))) == (1, 1)


@pytest.mark.parametrize(
    ("name", "people"), [("Ada B. Example", [(Subject(2), Subject(3))]), ("Cleo Ferro", []), (None, [])]
)
def test_a_file_that_is_replaced_hands_its_decisions_on(store, name, people):
    """Those of works as far as they are printed, those of the person only where it may be the same one."""
    decide(store, PEOPLE, Verdict.SAME)
    decide(store, WORKS, Verdict.SAME)
    newer = outcome_of("new", as_read(listing(name, "One", "Four")))
    store.save(type(newer)(**{slot: getattr(newer, slot) for slot in newer.__slots__} | {"path": "a.pdf"}))
    further = [one.pair for one in held(store) if one.pair != PEOPLE]
    assert further == people
    works = [one.pair for one in held(store, of_works=True) if one.pair != WORKS]
    assert works == [(WORKS[1], Subject(3, ADA.publications[0].id))]
    with store.engine.connect() as connection:
        (shared,) = shared_works(connection)
    assert [one.document for one in shared.listings] == [3, 2]


def test_a_document_and_its_newer_version_are_no_pair_with_themselves(store):
    decide(store, PEOPLE, Verdict.SAME)
    other = outcome_of("b.pdf", OTHER)
    store.save(type(other)(**{slot: getattr(other, slot) for slot in other.__slots__} | {"path": "a.pdf"}))
    assert [one.pair for one in held(store)] == [PEOPLE]
