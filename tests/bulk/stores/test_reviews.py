"""What a reviewer asks of a database: the list worst first, one document, and a change that is whole or refused."""

import pytest
from sqlalchemy import func, select

from cvparse.bulk.status import Status
from cvparse.bulk.stores.conflict import ConflictError
from cvparse.bulk.stores.reviews import (
    WORST_FIRST,
    Part,
    Wanted,
    change,
    counts,
    digest,
    listed,
    numbers,
    paths,
    stored,
)
from cvparse.bulk.stores.reviews import as_read as as_it_was_read
from cvparse.bulk.stores.sql import SqlStore
from cvparse.bulk.stores.tables import CORRECTIONS, DOCUMENTS, LISTS, place_of
from cvparse.corrections.operations import Accept, RemoveEntry, SetValue, Undone
from stored_cvs import as_read, listing, outcome_of

ADA = as_read(listing("Ada Example", "One", "Two"))
OUTCOMES = [
    outcome_of("b/sure.pdf", ADA, Status.OK, 0.1),
    outcome_of("a/sure.pdf", as_read(listing("Bo 100% Muster")), Status.OK, 0.1),
    outcome_of("unsure.pdf", as_read(listing("Cleo Ferro")), Status.OK, 0.4),
    outcome_of("review.pdf", as_read(listing("Ada Tengdal")), Status.NEEDS_REVIEW, 0.3),
    outcome_of("letter.pdf", as_read(listing("Dag Example")), Status.NOT_A_CV, 0.9),
    outcome_of("scan.pdf", None, Status.NO_TEXT_LAYER),
]
SET = SetValue(op="set", id="person", field="name", value="Ada Muster", old="Ada Example", by="Bo")
ACCEPT = Accept(op="accept", id="document", sha256="", by="Bo", at="2026-05-04T10:00:00+00:00")


@pytest.fixture
def connection(tmp_path):
    with SqlStore(f"sqlite:///{tmp_path / 'f.db'}") as store:
        for outcome in OUTCOMES:
            store.save(outcome)
        with store.engine.begin() as connection:
            yield connection


def test_every_state_has_its_place():
    assert set(WORST_FIRST) == set(Status)


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Wanted(), ["review.pdf", "letter.pdf", "unsure.pdf", "a/sure.pdf", "b/sure.pdf"]),
        (Wanted(Part.UNREADABLE), ["scan.pdf"]),
        (Wanted(Part.ALL, status=Status.OK), ["unsure.pdf", "a/sure.pdf", "b/sure.pdf"]),
        (Wanted(text="ADA "), ["review.pdf", "b/sure.pdf"]),
        (Wanted(text="sure.pdf"), ["unsure.pdf", "a/sure.pdf", "b/sure.pdf"]),
        (Wanted(text="0% m"), ["a/sure.pdf"]),
        (Wanted(text="%"), ["a/sure.pdf"]),  # no sign of SQL's
        (Wanted(text="'; DROP TABLE documents; --"), []),
    ],
)
def test_the_worst_stand_first(connection, wanted, expected):
    rows = listed(connection, wanted, 0, 10)
    assert [row.path for row in rows] == expected
    assert [row.number for row in rows] == numbers(connection, wanted)
    assert [row.path for row in listed(connection, wanted, 1, 2)] == expected[1:3]


def test_each_part_is_counted(connection):
    assert counts(connection) == {Part.OPEN: 5, Part.ACCEPTED: 0, Part.UNREADABLE: 1, Part.ALL: 6}
    change(connection, 1, 0, [ACCEPT])
    assert counts(connection) == {Part.OPEN: 4, Part.ACCEPTED: 1, Part.UNREADABLE: 1, Part.ALL: 6}


def test_a_document_is_given_with_its_corrections(connection):
    assert stored(connection, 1).cv == ADA
    assert stored(connection, 99) is None
    (scan,) = numbers(connection, Wanted(Part.UNREADABLE))
    assert stored(connection, scan) is None
    assert paths(connection, 1) == ["b/sure.pdf", place_of("b/sure.pdf")]
    assert (digest(connection, 1), digest(connection, 99)) == (OUTCOMES[0].sha256, None)


def test_what_was_read_is_there_without_corrections(connection):
    change(connection, 1, 0, [SET])
    assert as_it_was_read(connection, 1) == ADA
    assert as_it_was_read(connection, 99) is None


def test_what_was_undone_is_not_counted(connection):
    undone = SET.model_copy(update={"undone": Undone(by="Bo")})
    change(connection, 1, 0, [undone, ACCEPT])
    (row,) = listed(connection, Wanted(Part.ACCEPTED), 0, 10)
    assert (row.person, row.corrections) == ("Ada Example", 1)


def test_a_change_is_in_json_rows_and_state(connection):
    change(connection, 1, 0, [SET, RemoveEntry(op="remove", id=ADA.publications[0].id, called="One"), ACCEPT])
    after = stored(connection, 1)
    assert (after.cv.person.name, after.revision, after.accepted_by) == ("Ada Muster", 1, "Bo")
    assert after.states == ("applied",) * 3
    titles = select(LISTS["publications"].c.title).where(LISTS["publications"].c.document_id == 1)
    assert connection.execute(titles).scalars().all() == ["Two"]
    (row,) = listed(connection, Wanted(Part.ACCEPTED), 0, 10)
    assert (row.person, row.corrections, row.accepted_by) == ("Ada Muster", 3, "Bo")


def test_without_corrections_it_is_as_it_was_read(connection):
    change(connection, 1, 0, [SET])
    change(connection, 1, 1, [])
    assert stored(connection, 1).cv == ADA
    assert connection.execute(select(func.count()).select_from(CORRECTIONS)).scalar_one() == 0


@pytest.mark.parametrize(("number", "revision"), [(1, 1), (1, -1), (99, 0), (6, 0)])
def test_a_change_of_something_else_than_was_seen_is_refused(connection, number, revision):
    with pytest.raises(ConflictError):
        change(connection, number, revision, [SET])
    assert connection.execute(select(func.max(DOCUMENTS.c.revision))).scalar_one() == 0


def test_a_new_reading_is_another_revision_with_the_same_corrections(tmp_path):
    with SqlStore(f"sqlite:///{tmp_path / 'g.db'}") as store:
        store.save(OUTCOMES[0])
        with store.engine.begin() as connection:
            change(connection, 1, 0, [SET])
        store.save(OUTCOMES[0])
        with store.engine.begin() as connection:
            after = stored(connection, 1)
    assert (after.cv.person.name, after.revision, after.corrections) == ("Ada Muster", 2, (SET,))
