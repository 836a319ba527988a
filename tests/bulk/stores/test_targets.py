"""A file of SQLite is a database; no password is printed."""

import pytest

from cvparse.bulk.stores.targets import database_url, without_password


@pytest.mark.parametrize(
    ("target", "url"),
    [
        ("faculty.db", "sqlite:///faculty.db"),
        ("/srv/cvs/Faculty.SQLITE", "sqlite:////srv/cvs/Faculty.SQLITE"),
        ("sqlite:///faculty.db", "sqlite:///faculty.db"),
        ("postgresql+psycopg://ada@host/cvs.db", "postgresql+psycopg://ada@host/cvs.db"),
        ("out.jsonl", "out.jsonl"),
    ],
)
def test_a_file_of_sqlite_may_be_named_as_it_is(target, url):
    assert database_url(target) == url


@pytest.mark.parametrize(
    ("target", "printed"),
    [
        ("postgresql+psycopg://ada:se:cret@host/cvs", "postgresql+psycopg://ada:***@host/cvs"),
        ("postgresql+psycopg://ada@host:5432/cvs", "postgresql+psycopg://ada@host:5432/cvs"),
        ("sqlite:///faculty.db", "sqlite:///faculty.db"),
        ("out.jsonl", "out.jsonl"),
    ],
)
def test_a_password_is_not_printed(target, printed):
    assert without_password(target) == printed
