"""Which file leads to which document: one place however it is written, what is replaced, gone, and back again."""

import os

import pytest
from sqlalchemy import select

from cvparse.bulk.stores.correction_rows import corrections_of
from cvparse.bulk.stores.file_rows import add_path, document_at, mark_gone
from cvparse.bulk.stores.reviews import change
from cvparse.bulk.stores.sql import SqlStore
from cvparse.bulk.stores.tables import DOCUMENTS, FILES, LISTS, place_of
from cvparse.corrections.operations import SetValue
from stored_cvs import as_read, listing, outcome_of

OLD = outcome_of("cvs/a.pdf", as_read(listing("Ada Old", "One")))
NEW = outcome_of("new", as_read(listing("Ada New", "Two")))


@pytest.fixture
def store(tmp_path):
    with SqlStore(f"sqlite:///{tmp_path / 'f.db'}") as store:
        store.save(OLD)
        yield store


@pytest.fixture
def connection(store):
    with store.engine.begin() as connection:
        yield connection


def current(connection) -> list[str]:
    return list(connection.execute(select(LISTS["persons"].c.name).order_by(LISTS["persons"].c.name)).scalars())


def replaced_by(outcome, path: str):
    return type(outcome)(**{name: getattr(outcome, name) for name in outcome.__slots__} | {"path": path})


def test_a_place_is_the_same_however_it_is_written(store):
    for path in ("cvs/a.pdf", os.path.abspath("cvs/a.pdf"), "./cvs/../cvs/a.pdf"):  # noqa: PTH100 -- as a user may
        store.save(replaced_by(OLD, path))
    with store.engine.begin() as connection:
        assert connection.execute(select(FILES.c.path, FILES.c.place)).all() == [("cvs/a.pdf", place_of("cvs/a.pdf"))]


def test_a_path_leads_to_what_stood_there_last(store):
    store.save(replaced_by(NEW, "b.pdf"))
    with store.engine.begin() as connection:
        assert [document_at(connection, path) for path in ("./cvs/a.pdf", "b.pdf", "c.pdf")] == [1, 2, None]


def test_a_file_of_another_content_replaces_its_document(store):
    store.save(replaced_by(NEW, "cvs/a.pdf"))
    with store.engine.begin() as connection:
        assert current(connection) == ["Ada New"]
        states = connection.execute(select(DOCUMENTS.c.is_current, DOCUMENTS.c.cv).order_by(DOCUMENTS.c.id)).all()
        assert [state.is_current for state in states] == [False, True]
        assert "Ada Old" in states[0].cv, "kept as history"


def test_a_document_that_stands_elsewhere_too_is_not_history(store):
    store.add_path(OLD.sha256, "copy.pdf")
    store.save(replaced_by(NEW, "cvs/a.pdf"))
    with store.engine.begin() as connection:
        assert current(connection) == ["Ada New", "Ada Old"]


def test_a_content_that_comes_back_is_as_it_was(store):
    with store.engine.begin() as connection:
        change(connection, 1, 0, [SetValue(op="set", id="person", field="name", value="Ada Set", old="Ada Old")])
    store.save(replaced_by(NEW, "cvs/a.pdf"))
    store.add_path(OLD.sha256, "cvs/a.pdf")
    with store.engine.begin() as connection:
        assert current(connection) == ["Ada Set"]
        assert len(corrections_of(connection, 1)) == 1
        assert connection.execute(select(LISTS["publications"].c.title)).scalars().all() == ["One"]


@pytest.mark.parametrize(
    ("folders", "there", "gone"),
    [
        (["cvs"], ["cvs/b.pdf"], 1),
        (["."], [], 1),
        (["./cvs/"], [], 1),
        (["cvs"], ["./cvs/a.pdf"], 0),
        (["cv"], [], 0),  # no folder of it
        (["others"], [], 0),
        ([], [], 0),
        (["."], ["cvs"], 0),  # the folder could not be looked into
    ],
)
def test_a_file_that_is_not_there_any_more_is_gone(connection, folders, there, gone):
    assert mark_gone(connection, folders, there) == gone
    assert current(connection) == ([] if gone else ["Ada Old"])
    assert mark_gone(connection, folders, there) == 0, "it is gone once"
    assert (connection.execute(select(FILES.c.gone_at)).scalar_one() is not None) is bool(gone)


def test_a_file_that_is_there_again_is_gone_no_more(connection):
    mark_gone(connection, ["cvs"], [])
    add_path(connection, 1, "cvs/a.pdf")
    assert current(connection) == ["Ada Old"]
    assert connection.execute(select(FILES.c.gone_at)).scalar_one() is None


def test_a_member_of_an_archive_may_be_gone(store):
    store.save(replaced_by(NEW, "cvs.zip!/x/b.pdf"))
    assert store.mark_gone(["cvs.zip"], ["cvs.zip!/x/c.pdf"]) == 1
    with store.engine.begin() as connection:
        assert current(connection) == ["Ada Old"]
