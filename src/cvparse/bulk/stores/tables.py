"""The tables of the database: `documents`, `files`, `corrections`, `decisions`, and one for each list of the contract.

`documents` has one row for each content, with its state and the JSON of the whole CV; `files` says under which paths
that content was found, and which of them are gone. A document that no file leads to any more is not `is_current`: it
keeps its JSON and its corrections, and has no rows in other tables. `corrections` says what a person changed in a
document, whose JSON and rows have the result, and its `as_read` what was read without; `decisions` says which persons,
and which works, are one. `persons`, `authors` and the collections point to their document. A name of the contract that
is a keyword of SQL has another one here (`SQL_NAMES`), so that nobody has to quote any. The revision of these tables
stands in `cvparse_revision`: a database of another one, or with tables of somebody else's, is refused before anything
in it is changed. An import brings an older one up to date first (`bulk/migrations`).
"""

from __future__ import annotations

import os
from pathlib import Path

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Connection,
    Engine,
    Float,
    ForeignKey,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    create_engine,
    event,
    insert,
    inspect,
    select,
)
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError
from sqlalchemy.pool import ConnectionPoolEntry

from cvparse.bulk.rows import AUTHORS, PERSONS, ColumnType, tables
from cvparse.bulk.stores.targets import without_password
from cvparse.errors import CvparseError

REVISION = "6"
"""The revision of the tables, as the last file of `bulk/migrations/versions` has it."""

SQL_NAMES = {
    "references": "referees",
    "start": "start_date",
    "end": "end_date",
    "group": "group_heading",
    "id": "entry_id",
}
"""Keywords of SQL among the names of the contract, and what goes with one or would be taken for the number of a row;
programs use the contract's names."""

METADATA = MetaData()

REVISIONS = Table("cvparse_revision", MetaData(), Column("version_num", String(32), primary_key=True))
"""Which revision the tables have. Alembic keeps it, so it is none of the tables that change."""
COUNTED = Table("cvparse_schema", MetaData(), Column("version", Integer, primary_key=True, autoincrement=False))
"""What stood in its place before there were revisions: layouts 1 to 4."""

DOCUMENTS = Table(
    "documents",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("sha256", String(64), unique=True),
    Column("path", Text, nullable=False, index=True),
    Column("size", Integer, nullable=False),
    Column("status", String(16), nullable=False, index=True),
    Column("reason", Text, nullable=False),
    Column("version", String(32), nullable=False),
    Column("pages", Integer),
    Column("words", Integer),
    Column("unparsed", Integer),
    Column("issue_count", Integer),
    Column("review", Float),
    Column("language", String(8)),
    Column("make", String(16)),
    Column("seconds", Float, nullable=False),
    Column("finished_at", String(32), nullable=False),
    Column("is_current", Boolean, nullable=False, default=True, index=True),
    Column("revision", Integer, nullable=False, default=0),
    Column("accepted_by", Text),
    Column("accepted_at", String(32)),
    Column("cv", Text),
    Column("as_read", Text),
)

FILES = Table(
    "files",
    METADATA,
    Column("place", Text, primary_key=True),
    Column("path", Text, nullable=False, index=True),
    Column("gone_at", String(32)),
    Column("document_id", Integer, ForeignKey("documents.id", ondelete="CASCADE"), nullable=False, index=True),
)

CORRECTIONS = Table(
    "corrections",
    METADATA,
    Column("document_id", Integer, ForeignKey("documents.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("operation", String(16), nullable=False),
    Column("entry_id", Text, nullable=False, index=True),
    Column("field_name", Text),
    Column("old_value", JSON(none_as_null=True)),
    Column("new_value", JSON(none_as_null=True)),
    Column("made_by", Text),
    Column("made_at", String(32)),
    Column("version", String(32)),
    Column("state", String(32), nullable=False),
    Column("correction", Text, nullable=False),
)
"""What a person changed, the oldest first; `state` is `applied`, `undone` or the code of the issue that says why it is
not applied, and `correction` the whole of it as JSON."""

CORRECTION_FILES = Table(
    "correction_files",
    METADATA,
    Column("document_id", Integer, ForeignKey("documents.id", ondelete="CASCADE"), primary_key=True),
    Column("sha256", String(64), primary_key=True),
)
"""The files of corrections that were taken in, by their digests."""

DECISIONS = Table(
    "decisions",
    METADATA,
    Column("one_document", Integer, ForeignKey("documents.id", ondelete="CASCADE"), primary_key=True),
    Column("one_entry", Text, primary_key=True),
    Column("other_document", Integer, ForeignKey("documents.id", ondelete="CASCADE"), primary_key=True, index=True),
    Column("other_entry", Text, primary_key=True),
    Column("revision", Integer, primary_key=True, autoincrement=False),
    Column("verdict", String(16), nullable=False),
    Column("made_by", Text),
    Column("made_at", String(32)),
    Column("version", String(32)),
    Column("one_called", Text),
    Column("other_called", Text),
)
"""What a person decided of two persons, or with entries of two works: `same`, `different`, or that what was decided is
`undone`. Of several decisions of a pair the one of the highest revision holds."""

_TYPES: dict[ColumnType, type[Text | Integer | Float[float] | Boolean | JSON]] = {
    ColumnType.TEXT: Text,
    ColumnType.INTEGER: Integer,
    ColumnType.REAL: Float,
    ColumnType.BOOLEAN: Boolean,
    ColumnType.JSON: JSON,
}


def _table(name: str) -> Table:
    """The table of one list: which document, which place in it, and the columns of the model."""
    place = [Column("document_id", Integer, ForeignKey("documents.id", ondelete="CASCADE"), primary_key=True)]
    if name != PERSONS:
        place.append(Column("position", Integer, primary_key=True, autoincrement=False))
    own = []
    for column, kind in tables()[name].items():
        key = name == AUTHORS and column in {"publication", "role"}
        named = SQL_NAMES.get(column, column)
        index = column.endswith("_key")
        own.append(Column(named, _TYPES[kind], key=column, primary_key=key, index=index, autoincrement=False))
    return Table(SQL_NAMES.get(name, name), METADATA, *place, *own)


LISTS: dict[str, Table] = {name: _table(name) for name in tables()}
"""The tables that hold what stands in the CVs, by name."""


def place_of(path: str) -> str:
    """What a path is known by, however it is written: relative to where the program runs, or absolute."""
    return os.path.abspath(path).replace("\0", "").encode("utf-8", "replace").decode("utf-8")  # noqa: PTH100 -- no disk


def connect(url: str, *, create: bool = True) -> Engine:
    """The engine of a database whose tables are there, made where `create` says so.

    Raises CvparseError for a URL that leads to none, for a database that refuses, and for tables of another revision.
    """
    try:
        engine = create_engine(make_url(url))
    except ImportError as error:
        raise CvparseError(
            f"{without_password(url)}: {error.name} is not installed; pip install 'cvparse[postgres]'"
        ) from None
    except (ArgumentError, NoSuchModuleError):
        raise CvparseError(
            f"{without_password(url)} is no database; "
            "write sqlite:///faculty.db, postgresql+psycopg://user@host/name, or out.jsonl"
        ) from None
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
    file = engine.url.database if engine.dialect.name == "sqlite" else None
    if not create and file and not Path(file).is_file():
        raise CvparseError(f"{file} does not exist; name the database of an import")
    try:
        _check(engine, create)
    except SQLAlchemyError as error:
        cause = " ".join(str(getattr(error, "orig", error)).split())
        raise CvparseError(f"{engine.url} cannot be used: {cause}") from None
    return engine


def _check(engine: Engine, create: bool) -> None:
    """Look before anything is changed; then make the tables of a new database, all of them or none."""
    url = engine.url
    with engine.begin() as connection:
        found = revision_of(connection)
        if found is None and not create:
            raise CvparseError(f"{url} holds no import; make one with cvparse import")
        if found is None:
            _begin(connection)
            found = revision_of(connection)  # another program may have made them meanwhile
        if found is None and (others := inspect(connection).get_table_names()):
            raise CvparseError(f"{url} holds other tables ({others[0]}); import into a new database")
        if found is None:
            METADATA.create_all(connection)
            REVISIONS.create(connection)
            connection.execute(insert(REVISIONS), {"version_num": REVISION})
    if is_older(found):
        said = f"{url} has tables of revision {found}, and this cvparse reads {REVISION}"
        raise CvparseError(
            f"{said}; cvparse import PATH --to {url} brings them up to date and keeps all that they hold"
        )
    if found not in (None, REVISION):
        raise CvparseError(
            f"{url} has tables of revision {found}, and this cvparse reads {REVISION}; install a newer one"
        )
    if engine.dialect.name == "sqlite" and create:
        _keep_log(engine)


def _begin(connection: Connection) -> None:
    """SQLite begins a transaction before tables change only where it is told to: else each change is one, and a process
    that is killed leaves some of the tables."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("BEGIN IMMEDIATE")


def revision_of(connection: Connection) -> str | None:
    """The revision of the tables of a database; None where it holds no import."""
    known = inspect(connection)
    if known.has_table(REVISIONS.name):
        return str(connection.execute(select(REVISIONS.c.version_num)).scalar_one())
    if known.has_table(COUNTED.name):
        return str(connection.execute(select(COUNTED.c.version)).scalar_one())
    return None


def is_older(revision: str | None) -> bool:
    """Whether tables of this revision can be brought up to date.

    >>> is_older("4"), is_older(REVISION), is_older("x"), is_older(None)
    (True, False, False, False)
    """
    return revision is not None and revision.isdecimal() and int(revision) < int(REVISION)


def _keep_log(engine: Engine) -> None:
    """With a log beside the file a killed process loses nothing. The file remembers it."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("PRAGMA journal_mode=WAL")


def _prepare_sqlite(connection: object, record: ConnectionPoolEntry) -> None:
    """SQLite keeps foreign keys only when it is told to, in each connection; neither of the two changes the file."""
    cursor = connection.cursor()  # type: ignore[attr-defined]
    for pragma in ("foreign_keys=ON", "synchronous=NORMAL"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
