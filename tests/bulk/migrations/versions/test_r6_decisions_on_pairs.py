"""Titles that are there get their key, and decisions have a table."""

import sqlite3
from contextlib import closing

from cvparse.bulk.keys import text_key
from cvparse.bulk.migrations.upgrade import upgrade
from stored_cvs import OLD, old_sqlite


def test_each_title_has_its_key(tmp_path):
    url = old_sqlite(tmp_path / "f.db", max(OLD))
    upgrade(url)
    with closing(sqlite3.connect(tmp_path / "f.db")) as connection:
        titles = connection.execute("SELECT title, title_key FROM publications").fetchall()
        decisions = connection.execute("SELECT count(*) FROM decisions").fetchone()
    assert titles
    assert all(key == text_key(title) for title, key in titles)
    assert decisions == (0,)
