"""The tables that were counted as layouts 1 to 4 become those of the first revision, the fifth.

Layouts were counted by hand, and columns came in between, so each step looks at what is there: names that are keywords
of SQL, the keys of given names, the confidence and the name of each entry, corrections, absolute paths, history. Of
what older versions did not say, the name of an entry follows from its print, and the assessment of a document from its
status. A document of a layout before the fourth is marked, so that the next import that finds its file reads it anew.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping

import sqlalchemy as sa
from alembic import op

from cvparse.assembly.entry_ids import names_of
from cvparse.bulk.keys import given_key

revision = "5"
down_revision = None

COUNTED = "cvparse_schema"
NAMED = 4  # the layout from which on entries have names
ENTRIES = (
    "experience",
    "education",
    "awards",
    "publications",
    "service",
    "grants",
    "talks",
    "teaching",
    "advising",
    "projects",
    "skills",
    "languages",
    "memberships",
    "certificates",
    "media",
    "referees",
    "other",
)
OTHERS = ("persons", "authors", "interests", "sections", "markers", "unparsed", "furniture", "issues")
KEYWORDS = {"references": "referees", "start": "start_date", "end": "end_date", "group": "group_heading"}
CHUNK = 500  # documents whose JSON is held at once


def upgrade() -> None:
    """From any of the four layouts."""
    connection = op.get_bind()
    layout = connection.execute(sa.text(f"SELECT version FROM {COUNTED}")).scalar_one()
    _rename_keywords()
    _add_columns()
    _add_corrections()
    _fill_given_keys(connection)
    if layout < NAMED:
        _complete_documents(connection, layout)
    _move_files(connection)
    _make_history(connection)
    op.drop_table(COUNTED)


def _columns(table: str) -> set[str]:
    return {column["name"] for column in sa.inspect(op.get_bind()).get_columns(table)}


def _rename_keywords() -> None:
    tables = set(sa.inspect(op.get_bind()).get_table_names())
    for old, new in KEYWORDS.items():
        if old in tables:
            op.rename_table(old, new)
    for table in ENTRIES:
        for old in KEYWORDS.keys() & _columns(table):
            op.alter_column(table, old, new_column_name=KEYWORDS[old])


def _add_columns() -> None:
    """What a table lacks, first what may be null."""
    _add("authors", sa.Column("given_key", sa.Text, index=True))
    _add("persons", sa.Column("given_key", sa.Text, index=True))
    _add("sections", sa.Column("number", sa.Text))
    for table in ENTRIES:
        _add(table, sa.Column("entry_id", sa.Text), sa.Column("confidence", sa.Float))
    _add(
        "documents",
        sa.Column("accepted_by", sa.Text),
        sa.Column("accepted_at", sa.String(32)),
        sa.Column("as_read", sa.Text),
        sa.Column("make", sa.String(16)),
    )
    there = _columns("documents")
    for column in (
        sa.Column("revision", sa.Integer, nullable=False, server_default=sa.text("0")),
        sa.Column("is_current", sa.Boolean, nullable=False, server_default=sa.true()),
    ):
        if column.name not in there:  # a value for the rows that are there, and none for those to come
            op.add_column("documents", column)
            with op.batch_alter_table("documents") as documents:
                documents.alter_column(column.name, server_default=None)
    if "is_current" not in there:
        op.create_index("ix_documents_is_current", "documents", ["is_current"])


def _add(table: str, *columns: sa.Column[object]) -> None:
    there = _columns(table)
    for column in columns:
        if column.name not in there:
            op.add_column(table, column)  # with its index, where it has one


def _add_corrections() -> None:
    if sa.inspect(op.get_bind()).has_table("corrections"):
        return
    op.create_table(
        "corrections",
        _document_id(primary_key=True),
        sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("operation", sa.String(16), nullable=False),
        sa.Column("entry_id", sa.Text, nullable=False),
        sa.Column("field_name", sa.Text),
        sa.Column("old_value", sa.JSON),
        sa.Column("new_value", sa.JSON),
        sa.Column("made_by", sa.Text),
        sa.Column("made_at", sa.String(32)),
        sa.Column("version", sa.String(32)),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("correction", sa.Text, nullable=False),
    )
    op.create_index("ix_corrections_entry_id", "corrections", ["entry_id"])
    op.create_table(
        "correction_files",
        _document_id(primary_key=True),
        sa.Column("sha256", sa.String(64), primary_key=True),
    )


def _document_id(*, primary_key: bool = False) -> sa.Column[int]:
    of = sa.ForeignKey("documents.id", ondelete="CASCADE")
    return sa.Column("document_id", sa.Integer, of, primary_key=primary_key, nullable=False)


def _fill_given_keys(connection: sa.Connection) -> None:
    for table in ("authors", "persons"):
        names = connection.execute(sa.text(f"SELECT DISTINCT name FROM {table} WHERE given_key IS NULL")).scalars()
        keys = [{"name": name, "given": key} for name in names.all() if (key := given_key(name))]
        _execute(connection, f"UPDATE {table} SET given_key = :given WHERE name = :name", keys)


def _complete_documents(connection: sa.Connection, layout: int) -> None:
    """What documents of a layout before the fourth do not say."""
    connection.execute(sa.text("UPDATE documents SET version = version || :mark"), {"mark": f"+tables{layout}"})
    numbers = connection.execute(sa.text("SELECT id FROM documents WHERE cv IS NOT NULL ORDER BY id")).scalars().all()
    for start in range(0, len(numbers), CHUNK):
        wanted = sa.text("SELECT id, status, review, cv FROM documents WHERE id IN :numbers")
        wanted = wanted.bindparams(sa.bindparam("numbers", numbers[start : start + CHUNK], expanding=True))
        documents = connection.execute(wanted).all()
        changed = [(row.id, completed(json.loads(row.cv), row.status, row.review)) for row in documents]
        texts = [
            {"id": number, "cv": json.dumps(cv, ensure_ascii=False, separators=(",", ":"))} for number, cv in changed
        ]
        _execute(connection, "UPDATE documents SET cv = :cv WHERE id = :id", texts)
        for table in ENTRIES:
            place = "WHERE document_id = :document AND position = :position"
            names = [row for number, cv in changed for row in _names(number, cv.get(_contract(table)))]
            _execute(connection, f"UPDATE {table} SET entry_id = :name {place}", names)


def completed(cv: Mapping[str, object], status: str, review: float | None) -> dict[str, object]:
    """The JSON of a CV with the names of its entries and an assessment, where it has none."""
    found = dict(cv)
    for table in ENTRIES:
        name = _contract(table)
        entries = cv.get(name)
        if isinstance(entries, list):
            ids = names_of([entry["raw"] for entry in entries], name)
            found[name] = [{**entry, "id": entry.get("id") or own} for entry, own in zip(entries, ids, strict=True)]
    confidence = round(min(1.0, max(0.0, 1 - (review or 0.0))), 2)
    found.setdefault("assessment", {"status": status, "confidence": confidence, "checks": []})
    return found


def _contract(table: str) -> str:
    return "references" if table == "referees" else table


def _names(number: int, entries: object) -> Iterator[dict[str, object]]:
    for position, entry in enumerate(entries if isinstance(entries, list) else ()):
        yield {"document": number, "position": position, "name": entry["id"]}


def _move_files(connection: sa.Connection) -> None:
    """A file is known by its absolute path: as seen from where this runs, as the import that found it was most likely.
    Of two paths to one place the one that leads to the newer reading holds."""
    if "place" in _columns("files"):
        return
    wanted = "SELECT files.path, document_id FROM files JOIN documents ON id = document_id ORDER BY finished_at, id"
    known = {os.path.abspath(row.path): row for row in connection.execute(sa.text(wanted))}  # noqa: PTH100 -- no disk
    rows = [{"place": place, "path": row.path, "document": row.document_id} for place, row in known.items()]
    op.drop_table("files")
    op.create_table(
        "files",
        sa.Column("place", sa.Text, primary_key=True),
        sa.Column("path", sa.Text, nullable=False),
        sa.Column("gone_at", sa.String(32)),
        _document_id(),
    )
    op.create_index("ix_files_path", "files", ["path"])
    op.create_index("ix_files_document_id", "files", ["document_id"])
    _execute(connection, "INSERT INTO files (place, path, document_id) VALUES (:place, :path, :document)", rows)


def _make_history(connection: sa.Connection) -> None:
    """A document that no file leads to is history: it keeps its JSON, and has no rows elsewhere."""
    lost = "SELECT id FROM documents WHERE id NOT IN (SELECT document_id FROM files WHERE gone_at IS NULL)"
    for table in (*ENTRIES, *OTHERS):
        connection.execute(sa.text(f"DELETE FROM {table} WHERE document_id IN ({lost})"))
    connection.execute(sa.text(f"UPDATE documents SET is_current = :no WHERE id IN ({lost})"), {"no": False})


def _execute(connection: sa.Connection, statement: str, rows: Iterable[Mapping[str, object]]) -> None:
    given = list(rows)
    if given:
        connection.execute(sa.text(statement), given)
