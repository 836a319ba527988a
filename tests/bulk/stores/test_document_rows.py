"""The rows of a document: found by content or path, and nothing left of what they said before."""

import pytest
from sqlalchemy import func, select

from cvparse.bulk.status import Status
from cvparse.bulk.stores.document_rows import drop_rows, find_document, write_cv, write_document
from cvparse.bulk.stores.file_rows import add_path
from cvparse.bulk.stores.tables import DOCUMENTS, LISTS, connect
from cvparse.bulk.task import Outcome
from stored_cvs import listing, outcome_of

ADA = outcome_of("a.pdf", listing("Ada Example", "One", "Two"))
UNREAD = Outcome("big.pdf", None, 7, Status.TOO_LARGE, "it is large")


@pytest.fixture
def connection(tmp_path):
    engine = connect(f"sqlite:///{tmp_path / 'f.db'}")
    with engine.begin() as connection:
        yield connection
    engine.dispose()


def test_a_document_is_found_by_its_content_or_else_by_its_path(connection):
    first, second = write_document(connection, None, ADA), write_document(connection, None, UNREAD)
    add_path(connection, second, "big.pdf")
    assert find_document(connection, ADA.sha256, "elsewhere.pdf") == first
    assert find_document(connection, None, "big.pdf") == second
    assert find_document(connection, None, "a.pdf") is None
    assert find_document(connection, "0" * 64, "a.pdf") is None


def test_writing_again_leaves_nothing_of_what_was_said(connection):
    number = write_document(connection, None, ADA)
    assert write_document(connection, number, outcome_of("a.pdf", listing("Ada Muster", "Three"))) == number
    assert connection.execute(select(LISTS["publications"].c.title)).scalars().all() == ["Three"]
    assert connection.execute(select(LISTS["persons"].c.name)).scalars().all() == ["Ada Muster"]


def test_writing_the_cv_leaves_what_is_known_of_the_file(connection):
    number = write_document(connection, None, ADA)
    connection.execute(DOCUMENTS.update(), {"revision": 3, "pages": 9})
    write_cv(connection, number, outcome_of("other.pdf", listing("Ada Muster"), Status.NEEDS_REVIEW))
    row = connection.execute(select(DOCUMENTS)).one()
    assert (row.path, row.revision, row.pages, row.status) == ("a.pdf", 3, 9, "needs_review")
    assert connection.execute(select(func.count()).select_from(LISTS["publications"])).scalar_one() == 0


def test_the_rows_of_a_document_are_dropped_alone(connection):
    first = write_document(connection, None, ADA)
    write_document(connection, None, outcome_of("b.pdf", listing("Bo Muster", "Three")))
    drop_rows(connection, first)
    assert connection.execute(select(LISTS["publications"].c.title)).scalars().all() == ["Three"]
    assert connection.execute(select(func.count()).select_from(DOCUMENTS)).scalar_one() == 2
