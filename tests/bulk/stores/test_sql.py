"""Outcomes in a database: one row for each content, with nothing left of what it said before."""

import sqlite3
from dataclasses import replace

import pytest

from cvparse import __version__
from cvparse.bulk.status import Status
from cvparse.bulk.stores.sql import SqlStore
from cvparse.bulk.task import Outcome
from cvparse.errors import CvparseError
from stored_cvs import listing, outcome_of

ADA = outcome_of("a.pdf", listing("Ada Example", "One", "Two"))
UNREAD = Outcome("big.pdf", None, 7, Status.TOO_LARGE, "it is large")


@pytest.fixture
def store(tmp_path):
    with SqlStore(f"sqlite:///{tmp_path / 'f.db'}") as store:
        yield store


def ask(tmp_path, statement):
    with sqlite3.connect(tmp_path / "f.db") as connection:
        return connection.execute(statement).fetchall()


def test_an_outcome_is_a_document_with_its_rows_and_its_path(store, tmp_path):
    store.save(ADA)
    assert ask(tmp_path, "SELECT path, sha256, status, version FROM documents") == [
        ("a.pdf", ADA.sha256, "ok", __version__)
    ]
    assert ask(tmp_path, "SELECT name FROM persons") == [("Ada Example",)]
    assert ask(tmp_path, "SELECT position, title FROM publications ORDER BY position") == [(0, "One"), (1, "Two")]
    assert ask(tmp_path, "SELECT path, document_id FROM files") == [("a.pdf", 1)]


def test_the_same_content_again_replaces_what_was_said(store, tmp_path):
    store.save(ADA)
    store.save(replace(outcome_of("a.pdf", listing("Ada Muster", "Three")), path="b.pdf"))
    assert ask(tmp_path, "SELECT path FROM documents") == [("b.pdf",)]
    assert ask(tmp_path, "SELECT name FROM persons") == [("Ada Muster",)]
    assert ask(tmp_path, "SELECT title FROM publications") == [("Three",)]
    assert ask(tmp_path, "SELECT path, document_id FROM files ORDER BY path") == [("a.pdf", 1), ("b.pdf", 1)]


def test_a_file_that_was_not_read_is_known_by_its_path(store, tmp_path):
    for outcome in (UNREAD, replace(UNREAD, reason="still"), replace(UNREAD, path="other.pdf")):
        store.save(outcome)
    assert ask(tmp_path, "SELECT path, reason FROM documents ORDER BY path") == [
        ("big.pdf", "still"),
        ("other.pdf", "it is large"),
    ]


def test_a_content_is_known_in_this_version_only(store, tmp_path):
    assert store.status_of(ADA.sha256) is None
    store.save(ADA)
    assert store.status_of(ADA.sha256) is Status.OK
    with sqlite3.connect(tmp_path / "f.db") as connection:
        connection.execute("UPDATE documents SET version = '0.0.0'")
    assert store.status_of(ADA.sha256) is None


def test_a_path_leads_to_the_content_that_it_had_last(store, tmp_path):
    store.save(ADA)
    store.save(outcome_of("b.pdf", None, Status.DAMAGED))
    store.add_path(ADA.sha256, "b.pdf")
    store.add_path(ADA.sha256, "c.pdf")
    assert ask(tmp_path, "SELECT path, document_id FROM files ORDER BY path") == [
        ("a.pdf", 1),
        ("b.pdf", 1),
        ("c.pdf", 1),
    ]


def test_a_failed_write_keeps_nothing_of_its_document(store, tmp_path):
    broken = replace(ADA, rows={"publications": [{"position": 0, "title": "One"}, {"position": 0, "title": "Two"}]})
    with pytest.raises(CvparseError, match="takes no more: UNIQUE constraint failed"):
        store.save(broken)
    assert ask(tmp_path, "SELECT count(*) FROM documents") == [(0,)]
