"""A database of an older cvparse is brought up to date: all of it, or nothing where anything fails.

All steps are one transaction, in SQLite too, which is told so, and whose file is copied before. Two programs that try
at once do it once. Nothing here knows what a step changes.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from itertools import count
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import ConnectionPoolEntry, NullPool

from cvparse.bulk.stores.tables import REVISION, is_older, revision_of
from cvparse.bulk.stores.targets import file_of, without_password
from cvparse.errors import CvparseError
from cvparse.text.value_class import dataclass


@dataclass(frozen=True, slots=True)
class Upgraded:
    """From which revision a database was brought to this one's, and where the copy of what it was lies."""

    before: str
    copy: Path | None

    def __str__(self) -> str:
        kept = f"; the old one is kept as {self.copy}" if self.copy else ""
        return f"its tables were of revision {self.before} and are of {REVISION} now, with all that they held{kept}"


def upgrade(url: str) -> Upgraded | None:
    """Bring a database to the revision of this cvparse; None where there is nothing to do: it is of that revision, is
    none of an import, or cannot be opened, which whoever opens it next says. Raises CvparseError where it cannot be
    done, with the database as it was."""
    file = file_of(url)
    engine = _engine(url, file)
    if engine is None:
        return None
    try:
        return _upgraded(engine, file)
    except (SQLAlchemyError, sqlite3.Error, OSError) as error:
        cause = " ".join(str(getattr(error, "orig", error)).split())
        said = f"{without_password(url)} could not be brought up to date and is as it was: {cause}"
        raise CvparseError(f"{said}; mend that and try again") from None
    finally:
        engine.dispose()


def _engine(url: str, file: Path | None) -> Engine | None:
    """The engine of a database whose tables are older; None of any other."""
    if url.startswith("sqlite") and (file is None or not file.is_file()):
        return None
    try:
        engine = create_engine(make_url(url), poolclass=NullPool)
        if engine.dialect.name == "sqlite":
            event.listen(engine, "connect", _let_begin)
            event.listen(engine, "begin", _begin)
        with engine.connect() as connection:
            return engine if is_older(revision_of(connection)) else None
    except (SQLAlchemyError, ImportError):
        return None


def _upgraded(engine: Engine, file: Path | None) -> Upgraded | None:
    with engine.begin() as connection:  # another program may have done it meanwhile, and nobody can from here on
        before = revision_of(connection)
        if before is None or not is_older(before):
            return None
        copy = _copy(file, before) if file and engine.dialect.name == "sqlite" else None
        try:
            _migrate_whole(connection)
        except BaseException:
            if copy:
                copy.unlink()  # what it is a copy of stays as it is
            raise
    return Upgraded(before, copy)


def _migrate_whole(connection: Connection) -> None:
    """Run the revisions, and look whether all rows still belong to a document."""
    migrate(connection)
    if connection.dialect.name == "sqlite" and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise SQLAlchemyError("a row would point to a document that is not there")


def migrate(connection: Connection, revision: str = "head") -> None:
    """Run the revisions that a database lacks, in the transaction of this connection."""
    config = configuration()
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def configuration() -> Config:
    """Where Alembic finds the revisions."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    return config


def _copy(file: Path, revision: str) -> Path:
    """Copy a file of SQLite, with what stands in the log beside it, to a name that is free."""
    names = (file.with_name(f"{file.name}.revision-{revision}{(n and f'-{n}') or ''}.bak") for n in count())
    copy = next(name for name in names if not name.exists())
    with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
    return copy


def _let_begin(connection: sqlite3.Connection, record: ConnectionPoolEntry) -> None:
    """Transactions begin where `_begin` says so, before tables change too; a table that is copied and dropped takes no
    rows with it that point to it."""
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys=OFF")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
