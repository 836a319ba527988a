"""Databases that cannot be used say so on one line."""

import sqlite3
from pathlib import Path
from threading import Thread

import pytest
from sqlalchemy.dialects.mssql.base import RESERVED_WORDS as OF_SQL_SERVER
from sqlalchemy.dialects.postgresql.base import RESERVED_WORDS as OF_POSTGRESQL
from sqlalchemy.dialects.sqlite.base import SQLiteIdentifierPreparer

from cvparse.bulk.status import Status
from cvparse.bulk.stores.sql import SqlStore
from cvparse.bulk.stores.tables import LISTS, METADATA, REVISION, REVISIONS, SQL_NAMES, connect, place_of
from cvparse.bulk.task import Outcome
from cvparse.errors import CvparseError


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("nonsense", "is no database"),
        ("nosuch://host/name", "is no database"),
        ("sqlite:////no/such/folder/f.db", "cannot be used"),
    ],
)
def test_what_is_no_database(url, message):
    with pytest.raises(CvparseError, match=message) as raised:
        connect(url)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(
    ("revision", "message"),
    [
        (
            "4",
            rf"revision 4, and this cvparse reads {REVISION}; cvparse import PATH --to sqlite:\S+ brings them up",
        ),
        (str(int(REVISION) + 1), "; install a newer one"),
        ("x", "; install a newer one"),
    ],
)
def test_tables_of_another_revision_are_refused_and_left_alone(revision, message, tmp_path):
    url = f"sqlite:///{tmp_path / 'f.db'}"
    connect(url).dispose()
    with sqlite3.connect(tmp_path / "f.db") as connection:
        connection.execute("UPDATE cvparse_revision SET version_num = ?", (revision,))
    for create in (True, False):
        with pytest.raises(CvparseError, match=message) as raised:
            connect(url, create=create)
        assert "\n" not in str(raised.value)


def test_tables_of_the_time_before_revisions_are_told(tmp_path):
    with sqlite3.connect(tmp_path / "f.db") as connection:
        connection.execute("CREATE TABLE cvparse_schema (version INTEGER PRIMARY KEY)")
        connection.execute("INSERT INTO cvparse_schema VALUES (3)")
    with pytest.raises(CvparseError, match="has tables of revision 3"):
        connect(f"sqlite:///{tmp_path / 'f.db'}", create=False)


def test_text_of_a_cv_is_data_and_never_sql(tmp_path):
    hostile = "Robert'); DROP TABLE documents;--"
    with SqlStore(f"sqlite:///{tmp_path / 'f.db'}") as store:
        store.save(
            Outcome(hostile, "0" * 64, 1, Status.OK, hostile, rows={"awards": [{"position": 0, "title": hostile}]})
        )
        assert store.status_of("0" * 64) is Status.OK
    with sqlite3.connect(tmp_path / "f.db") as connection:
        assert connection.execute("SELECT path FROM documents").fetchall() == [(hostile,)]
        assert connection.execute("SELECT title FROM awards").fetchall() == [(hostile,)]


@pytest.mark.parametrize(
    ("table", "key"),
    [
        ("persons", ["document_id"]),
        ("awards", ["document_id", "position"]),
        ("authors", ["document_id", "position", "publication", "role"]),
        ("service", ["document_id", "position"]),  # its role is no key
    ],
)
def test_each_row_has_its_place(table, key):
    assert [column.name for column in LISTS[table].primary_key] == key


def test_what_sql_joins_on_has_an_index():
    assert [column.name for column in LISTS["authors"].columns if column.index] == ["name_key", "given_key"]


def test_a_database_that_is_only_read_is_not_made(tmp_path):
    with pytest.raises(CvparseError, match=r"f\.db does not exist; name the database of an import"):
        connect(f"sqlite:///{tmp_path / 'f.db'}", create=False)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(CvparseError, match="holds no import; make one with cvparse import"):
        connect("sqlite://", create=False)  # in memory


def test_tables_that_are_there_are_opened_to_be_read(tmp_path):
    url = f"sqlite:///{tmp_path / 'f.db'}"
    connect(url).dispose()
    connect(url).dispose()
    with connect(url, create=False).connect() as connection:
        assert connection.execute(REVISIONS.select()).all() == [(REVISION,)]
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"


def test_who_is_killed_while_tables_are_made_leaves_none(tmp_path, monkeypatch):
    url = f"sqlite:///{tmp_path / 'f.db'}"

    def killed(connection):
        raise KeyboardInterrupt

    monkeypatch.setattr(REVISIONS, "create", killed)
    with pytest.raises(KeyboardInterrupt):
        connect(url)
    with sqlite3.connect(tmp_path / "f.db") as connection:
        assert connection.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)
    monkeypatch.undo()
    with connect(url).connect() as connection:
        assert connection.execute(REVISIONS.select()).all() == [(REVISION,)]


def test_of_two_programs_one_makes_the_tables(tmp_path):
    url, opened = f"sqlite:///{tmp_path / 'f.db'}", []
    both = [Thread(target=lambda: opened.append(connect(url))) for _ in range(2)]
    for one in both:
        one.start()
    for one in both:
        one.join()
    assert len(opened) == 2
    with opened[0].connect() as connection:
        assert connection.execute(REVISIONS.select()).all() == [(REVISION,)]


@pytest.mark.parametrize("create", [True, False])
def test_a_database_of_somebody_else_is_refused_and_left_as_it_is(create, tmp_path):
    file = tmp_path / "library.db"
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE documents (id INTEGER PRIMARY KEY, note TEXT)")
        connection.execute("INSERT INTO documents (note) VALUES ('mine')")
    before = file.read_bytes()
    message = r"holds other tables \(documents\); import into a new database" if create else "holds no import"
    with pytest.raises(CvparseError, match=message):
        connect(f"sqlite:///{file}", create=create)
    assert file.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["library.db"]


def test_what_is_no_database_is_refused_and_left_as_it_is(tmp_path):
    file = tmp_path / "notes.db"
    file.write_bytes(b"these are notes and no database at all")
    with pytest.raises(CvparseError, match="file is not a database"):
        connect(f"sqlite:///{file}")
    assert file.read_bytes() == b"these are notes and no database at all"


def test_no_table_and_no_column_is_named_by_a_keyword_of_sql():
    """`id` is the number of a row, as everywhere; the name of an entry is `entry_id`."""
    keywords = {*OF_POSTGRESQL, *OF_SQL_SERVER, *SQLiteIdentifierPreparer.reserved_words} | (SQL_NAMES.keys() - {"id"})
    names = {table.name for table in METADATA.tables.values()}
    names |= {column.name for table in METADATA.tables.values() for column in table.columns}
    assert {"referees", "start_date", "end_date"} <= names
    assert names & keywords == set()


@pytest.mark.parametrize("path", ["cvs/a.pdf", "./cvs//a.pdf", "cvs/b/../a.pdf"])
def test_a_place_is_the_same_however_it_is_written(path):
    assert place_of(path) == str(Path.cwd() / "cvs" / "a.pdf")
    assert place_of("a\0b.pdf").endswith("ab.pdf"), "PostgreSQL takes no U+0000"
