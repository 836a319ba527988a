"""A CV as tables: one CSV file (RFC 4180, UTF-8) for each collection that has entries, columns as in the contract.

Lists stand in one cell, parted by semicolons; authors and editors also have a file of their own, a row for each name,
with the number of its work. A cell that a spreadsheet would take for a formula (`=`, `+`, `-`, `@`, tab or return
first) gets an apostrophe before it: what a PDF says is text and must not be run.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from pydantic import BaseModel

from cvparse.export.losses import ABOUT_AN_ENTRY, ABOUT_THE_READING, losses
from cvparse.export.types import Export, Json
from cvparse.model import CV, Author, Marker, Person
from cvparse.model.json import collections

FORMULA = "=+-@\t\r\n"
BETWEEN = "; "
NAMES = ("authors", "editors")
TEXTS = frozenset({"summary", "interests"})
TABLES = frozenset(CV.model_fields) - ABOUT_THE_READING - {"unparsed"}
HELD = frozenset({*TEXTS, *(f"{name}.*" for name in TABLES - TEXTS)})

Row = Mapping[str, Json]


def export(cv: CV) -> Export:
    """The files by name; those of collections without entries are left out."""
    found = {name: rows for name, rows in tables(cv) if rows}
    return Export({f"{name}.csv": _text(rows) for name, rows in found.items()}, losses(cv, HELD))


def tables(cv: CV) -> Iterator[tuple[str, Sequence[Row]]]:
    """The rows of each table, also of those that have none."""
    document: dict[str, Json] = cv.model_dump(mode="json", include=set(TABLES))
    for name, value in document.items():
        match value:
            case dict():
                yield name, [cells(value)] if any(value.values()) else []
            case list():
                yield name, [cells(entry) if isinstance(entry, dict) else {"text": entry} for entry in value]
            case _:
                yield name, [{"text": value}] if value else []
    for role in NAMES:
        yield role, [*_people(document["publications"], role)]


@cache
def columns_of_tables() -> Mapping[str, tuple[str, ...]]:
    """The columns of each table, whether it has rows or not."""
    known: dict[str, tuple[str, ...]] = dict.fromkeys(TEXTS, ("text",))
    models: dict[str, type[BaseModel]] = {"person": Person, "markers": Marker, **collections()}
    for name, model in models.items():
        if name in TABLES:
            known[name] = tuple(field for field in model.model_fields if field not in ABOUT_AN_ENTRY)
    return {**known, **dict.fromkeys(NAMES, ("publication", "position", *Author.model_fields))}


def cells(entry: Row) -> Row:
    """The entry with lists as texts; persons and links by their names and addresses."""
    return {key: _cell(value) for key, value in entry.items() if key not in ABOUT_AN_ENTRY}


def _cell(value: Json) -> Json:
    return BETWEEN.join(map(_item, value)) if isinstance(value, list) else value


def _item(value: Json) -> str:
    """A person by name, a link by its address."""
    return str(value.get("name", value.get("url"))) if isinstance(value, dict) else str(value)


def _people(works: Json, role: str) -> Iterator[Row]:
    """A row for each name of each work; works count from 1 as the rows of publications.csv do."""
    for number, work in enumerate(works if isinstance(works, list) else [], 1):
        people = work.get(role) if isinstance(work, dict) else None
        for position, person in enumerate(people if isinstance(people, list) else [], 1):
            if isinstance(person, dict):
                yield {"publication": number, "position": position, **cells(person)}


def _text(rows: Sequence[Row]) -> str:
    written = io.StringIO()
    writer = csv.DictWriter(written, [*rows[0]], lineterminator="\r\n")
    writer.writeheader()
    writer.writerows({key: safe_text(value) for key, value in row.items()} for row in rows)
    return written.getvalue()


def safe_text(value: Json) -> str:
    """The text of a cell; true and false in words, nothing as an empty cell."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    text = str(value)
    return f"'{text}" if text.startswith(tuple(FORMULA)) else text
