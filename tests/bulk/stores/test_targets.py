"""A file of SQLite is a database; no password is printed."""

from pathlib import Path

import pytest

from cvparse.bulk.stores.targets import database_url, file_of, is_database, without_password


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
    assert is_database(target) is (url != "out.jsonl")


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


@pytest.mark.parametrize(
    ("target", "file"),
    [
        ("out.jsonl", "out.jsonl"),
        ("/srv/faculty.db", "/srv/faculty.db"),
        ("sqlite:///faculty.db", "faculty.db"),
        ("sqlite:////srv/faculty.db", "/srv/faculty.db"),
        ("sqlite://", None),  # in memory
        ("postgresql+psycopg://ada@host/cvs.db", None),
    ],
)
def test_the_file_that_a_target_is_kept_in(target, file):
    assert file_of(target) == (None if file is None else Path(file))
