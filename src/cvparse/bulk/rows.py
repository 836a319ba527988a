"""The CV as rows: one table for each collection of the contract, its columns read off the models.

A scalar is a column of its own, a list is JSON; authors and editors stand in a table of their own, with their position.
Provenance stays in the JSON of the whole CV. Columns that end in `_key` are what SQL joins on (see `keys`).
"""

from __future__ import annotations

import types
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from typing import Union, get_args, get_origin

from pydantic import BaseModel

from cvparse.bulk.keys import given_key, name_key, text_key, work_keys
from cvparse.model import CV, Author, Education, Experience, Publication

Value = str | int | float | bool | list[object] | None
Row = dict[str, Value]

NOT_IN_ROWS = frozenset({"provenance", "values", "authors", "editors"})
INTERESTS = "interests"
AUTHORS = "authors"
PERSONS = "persons"


class ColumnType(StrEnum):
    """What a column holds."""

    TEXT = "text"
    INTEGER = "integer"
    REAL = "real"
    BOOLEAN = "boolean"
    JSON = "json"


KEYS: dict[type[BaseModel], tuple[str, ...]] = {
    Experience: ("organization_key",),
    Education: ("institution_key",),
    Publication: ("doi_key", "work_key", "title_key"),
}
"""The keys that a table has beside the columns of its model."""

NAME_KEYS = ("name_key", "given_key")
"""The keys of each name of a person."""


@cache
def tables() -> Mapping[str, Mapping[str, ColumnType]]:
    """The columns of each table, without those that say which document and which position."""
    found: dict[str, Mapping[str, ColumnType]] = {
        PERSONS: {**columns(CV.model_fields["person"].annotation), **dict.fromkeys(NAME_KEYS, ColumnType.TEXT)},
        AUTHORS: {
            "publication": ColumnType.INTEGER,
            "role": ColumnType.TEXT,
            **columns(Author),
            **dict.fromkeys(NAME_KEYS, ColumnType.TEXT),
        },
        INTERESTS: {"interest": ColumnType.TEXT},
    }
    for name, model in models().items():
        found[name] = {**columns(model), **dict.fromkeys(KEYS.get(model, ()), ColumnType.TEXT)}
    return found


@cache
def models() -> Mapping[str, type[BaseModel]]:
    """The lists of the document by name, and the model of what each holds."""
    return {
        name: item
        for name, info in CV.model_fields.items()
        if get_origin(info.annotation) is tuple
        for item in get_args(info.annotation)
        if isinstance(item, type) and issubclass(item, BaseModel)
    }


def columns(model: object) -> dict[str, ColumnType]:
    """The columns of a model. Raises TypeError for what is no model."""
    if not (isinstance(model, type) and issubclass(model, BaseModel)):
        raise TypeError(f"{model!r} is no model")
    return {name: _type(info.annotation) for name, info in model.model_fields.items() if name not in NOT_IN_ROWS}


def _type(annotation: object) -> ColumnType:
    if get_origin(annotation) in (Union, types.UnionType):
        annotation = next(part for part in get_args(annotation) if part is not type(None))
    if get_origin(annotation) is not None:
        return ColumnType.JSON
    simple = {bool: ColumnType.BOOLEAN, int: ColumnType.INTEGER, float: ColumnType.REAL}
    return simple.get(annotation, ColumnType.TEXT) if isinstance(annotation, type) else ColumnType.TEXT


def rows_of(cv: CV) -> dict[str, list[Row]]:
    """The rows of each table that has any, in the order of the document; `position` counts from 0."""
    found = {name: [_row(entry, n) for n, entry in enumerate(getattr(cv, name))] for name in models()}
    found[INTERESTS] = [{"position": n, "interest": clean(text)} for n, text in enumerate(cv.interests)]
    found[AUTHORS] = list(_author_rows(cv))
    return {name: rows for name, rows in found.items() if rows}


def person_row(cv: CV) -> Row:
    """The owner of the CV as a row."""
    return {**_values(cv.person), **_name_keys(cv.person.name)}


def _author_rows(cv: CV) -> Iterator[Row]:
    for number, publication in enumerate(cv.publications):
        for role, people in (("author", publication.authors), ("editor", publication.editors)):
            for position, person in enumerate(people):
                place: Row = {"publication": number, "position": position, "role": role}
                yield {**place, **_values(person), **_name_keys(person.name)}


def _name_keys(name: str | None) -> Row:
    return {"name_key": name_key(name), "given_key": given_key(name)}


def _row(entry: BaseModel, position: int) -> Row:
    row: Row = {"position": position, **_values(entry)}
    if isinstance(entry, Experience):
        row["organization_key"] = text_key(entry.organization)
    elif isinstance(entry, Education):
        row["institution_key"] = text_key(entry.institution)
    elif isinstance(entry, Publication):
        row["doi_key"], row["work_key"] = work_keys(entry)
        row["title_key"] = text_key(entry.title)
    return row


def _values(entry: BaseModel) -> Row:
    dumped = entry.model_dump(mode="json", exclude=set(NOT_IN_ROWS))
    return {name: clean(value) if isinstance(value, str) else value for name, value in dumped.items()}


def clean(text: str) -> str:
    """The text as any database takes it: PostgreSQL refuses U+0000, UTF-8 half a surrogate pair."""
    return text.replace("\0", "").encode("utf-8", "replace").decode("utf-8")
