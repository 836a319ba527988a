"""Databases that cannot be used say so on one line."""

import sqlite3

import pytest

from cvparse.bulk.status import Status
from cvparse.bulk.stores.sql import SqlStore
from cvparse.bulk.stores.tables import LAYOUT, connect
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


def test_tables_of_another_version_are_refused_and_left_alone(tmp_path):
    url = f"sqlite:///{tmp_path / 'f.db'}"
    connect(url).dispose()
    with sqlite3.connect(tmp_path / "f.db") as connection:
        connection.execute("UPDATE cvparse_schema SET version = version + 1")
    with pytest.raises(CvparseError, match=f"version {LAYOUT + 1}, this cvparse writes version {LAYOUT}"):
        connect(url)


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
