"""A selection of documents as the tables of a mapping file, and which rows lack what the target system requires.

Every entry is a row, also one that lacks something: whether it goes into the target system is for whoever has the
report to say. A cell is empty where the entry states nothing, or where its date is less precise than the form asks for.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field

from cvparse.bulk.exports.date_forms import in_form
from cvparse.bulk.exports.formats import Tally, Write
from cvparse.bulk.exports.mapping import OF_THE_OWNER, Column, Table, file_of
from cvparse.bulk.exports.mapping import Mapping as TableMapping
from cvparse.bulk.exports.selection import Chosen
from cvparse.export.csv import cells, safe_text, tables
from cvparse.export.types import Json
from cvparse.text.value_class import dataclass


@dataclass(frozen=True, slots=True)
class Lacking:
    """A row without something that is required: its table, its row in the file (the first below the head is 1), whose
    it is, and the columns that are empty."""

    table: str
    row: int
    person: str
    document: str
    entry: int
    columns: tuple[str, ...]


@dataclass(slots=True)
class MappedTally(Tally):
    """What was exported by a mapping: how many rows each file has, and the rows that lack something."""

    rows: Counter[str] = field(default_factory=Counter)
    lacking: list[Lacking] = field(default_factory=list)


def export_mapped(mapping: TableMapping, documents: Iterable[Chosen], write: Write) -> MappedTally:
    """Write each table of the mapping, also one without rows: a target system may ask for it."""
    tally = MappedTally()
    texts = {name: io.StringIO() for name in mapping.tables}
    writers = {
        name: csv.writer(text, delimiter=mapping.delimiter, lineterminator="\r\n") for name, text in texts.items()
    }
    for name, table in mapping.tables.items():
        writers[name].writerow(map(safe_text, table.columns))
    for one in documents:
        tally.documents += 1
        owner = cells(one.cv.person.model_dump(mode="json"))
        for name, rows in tables(one.cv):
            if name in mapping.tables:
                for number, row in enumerate(rows, 1):
                    known = {**_about(one, number), **_of_the_owner(owner), **row}
                    made = made_row(mapping.tables[name], known)
                    writers[name].writerow(map(safe_text, made.values()))
                    _count(tally, file_of(name, mapping.tables[name]), mapping.tables[name], made, one, number)
    for name, table in mapping.tables.items():
        write(file_of(name, table), [texts[name].getvalue()])
    return tally


def made_row(table: Table, known: Mapping[str, Json]) -> dict[str, str]:
    """The cells of a row by the names of their columns."""
    return {name: _cell(column, known) for name, column in table.columns.items()}


def _cell(column: Column, known: Mapping[str, Json]) -> str:
    if column.constant is not None:
        return column.constant
    value = known.get(column.field)
    text = "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
    if column.date is not None:
        text = in_form(text, column.date, column.fill) or ""
    return text or column.default


def _about(one: Chosen, number: int) -> dict[str, Json]:
    return {
        "person": one.cv.person.name,
        "document": one.path,
        "status": one.status.value,
        "accepted_by": one.accepted_by,
        "entry": number,
    }


def _of_the_owner(owner: Mapping[str, Json]) -> dict[str, Json]:
    return {f"{OF_THE_OWNER}{name}": value for name, value in owner.items()}


def _count(tally: MappedTally, file: str, table: Table, row: Mapping[str, str], one: Chosen, number: int) -> None:  # noqa: PLR0913, PLR0917 -- what a line of the report says
    tally.rows[file] += 1
    empty = tuple(name for name in table.required if not row[name].strip())
    if empty:
        tally.lacking.append(Lacking(file, tally.rows[file], one.cv.person.name or "", one.path, number, empty))


def report(lacking: Sequence[Lacking]) -> str:
    """The rows that lack something, as CSV: a line for each."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(("file", "row", "person", "document", "entry", "lacks"))
    for one in lacking:
        said: tuple[Json, ...] = (one.table, one.row, one.person, one.document, one.entry, "; ".join(one.columns))
        writer.writerow(map(safe_text, said))
    return text.getvalue()


def summary(tally: MappedTally) -> list[str]:
    """For each file with rows that lack something: how many of how many, and what they lack."""
    lines = []
    for file, count in tally.rows.items():
        rows = [one for one in tally.lacking if one.table == file]
        columns = Counter(name for one in rows for name in one.columns)
        said = ", ".join(f"{name} ({times})" for name, times in columns.most_common())
        if rows:
            lines.append(f"{file}: {len(rows)} of {count} rows lack {said}")
    return lines
