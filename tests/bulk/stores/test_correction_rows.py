"""Corrections as rows: each comes back as it was made, and says to SQL who changed what."""

import pytest

from cvparse.bulk.corrected import Corrected
from cvparse.bulk.stores.correction_rows import (
    corrections_of,
    has_file,
    joined,
    note_file,
    with_states,
    write_corrections,
)
from cvparse.bulk.stores.sql import SqlStore
from cvparse.bulk.stores.tables import CORRECTIONS, DOCUMENTS
from cvparse.corrections.operations import (
    Accept,
    ClearValue,
    MergeEntries,
    MoveEntry,
    Part,
    SetValue,
    SplitEntry,
    Undone,
)
from stored_cvs import listing, outcome_of

STAMP = {"by": "Bo Example", "at": "2026-05-04T10:00:00+00:00", "version": "1.2"}
MADE = (
    SetValue(op="set", id="awards-1", field="title", value="Médaille", old="Medaille", **STAMP),
    ClearValue(op="clear", id="awards-1", field="note", old="x"),
    MoveEntry(op="move", id="awards-1", collection="talks", values={"title": "T"}),
    MergeEntries(op="merge", id="talks-1", others=("talks-2",), values={"title": "T"}),
    SplitEntry(op="split", id="talks-1", parts=(Part(printed="a", values={}), Part(printed="b", values={}))),
    Accept(op="accept", id="document", **STAMP),
)


@pytest.fixture
def connection(tmp_path):
    with SqlStore(f"sqlite:///{tmp_path / 'f.db'}") as store:
        store.save(outcome_of("a.pdf", listing("Ada Example", "One")))
        with store.engine.begin() as connection:
            yield connection


def test_what_is_written_is_read_back(connection):
    write_corrections(connection, 1, Corrected(outcome_of("a.pdf", None), MADE, ("applied",) * len(MADE)))
    assert corrections_of(connection, 1) == MADE
    write_corrections(connection, 1, Corrected(outcome_of("a.pdf", None), MADE[:1], ("correction_lost",)))
    assert corrections_of(connection, 1) == MADE[:1]
    assert with_states(connection, 1) == [(MADE[0], "correction_lost")]


def test_a_row_says_who_changed_what(connection):
    write_corrections(connection, 1, Corrected(outcome_of("a.pdf", None), MADE, ("applied",) * len(MADE)))
    rows = connection.execute(CORRECTIONS.select().order_by(CORRECTIONS.c.position)).all()
    first = rows[0]
    assert (first.operation, first.entry_id, first.field_name) == ("set", "awards-1", "title")
    assert (first.old_value, first.new_value) == ("Medaille", "Médaille")
    assert (first.made_by, first.made_at, first.version) == tuple(STAMP.values())
    assert [row.new_value for row in rows[1:4]] == [
        None,
        {"collection": "talks", "values": {"title": "T"}},
        {"others": ["talks-2"], "values": {"title": "T"}},
    ]


@pytest.mark.parametrize(("state", "by"), [("applied", "Bo Example"), ("correction_unsure", None)])
def test_the_document_says_who_accepted_it(connection, state, by):
    write_corrections(connection, 1, Corrected(outcome_of("a.pdf", None), MADE[-1:], (state,)))
    row = connection.execute(DOCUMENTS.select()).one()
    assert row.accepted_by == by
    assert row.accepted_at == (STAMP["at"] if by else None)


def test_files_of_corrections_are_noted_once(connection):
    for digest in ("c" * 64, "c" * 64, None):
        note_file(connection, 1, digest)
    assert has_file(connection, 1, "c" * 64)
    assert not has_file(connection, 1, "d" * 64)


def test_what_is_known_is_not_taken_in_twice():
    assert joined(MADE[:2], (MADE[1], MADE[2])) == MADE[:3]


UNDONE = Undone(by="Cleo", at=STAMP["at"])


@pytest.mark.parametrize(
    ("known", "further", "undone"),
    [
        ((None, None), (None,), [None, None]),
        ((UNDONE, None), (None,), [UNDONE, None]),  # undone in the database since: the file is the older one
        ((None, None), (UNDONE,), [UNDONE, None]),  # undone in the file since
    ],
)
def test_what_is_undone_in_either_is_undone(known, further, undone):
    ours = [one.model_copy(update={"undone": mark}) for one, mark in zip(MADE, known, strict=False)]
    theirs = [one.model_copy(update={"undone": mark}) for one, mark in zip(MADE, further, strict=False)]
    assert [one.undone for one in joined(ours, theirs)] == undone
