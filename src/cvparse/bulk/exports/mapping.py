"""The mapping file of a target system: which tables it takes, with which columns, in which order and form.

    delimiter = ";"

    [experience]
    file = "posts.csv"
    required = ["Post", "Employer"]
    [experience.columns]
    Post = "title"
    Employer = "organization"
    ORCID = "person.orcid"
    From = { field = "start", date = "DD.MM.YYYY", fill = "first" }
    Source = { constant = "CV" }

A table is one of `cvparse export csv`, a field one of its columns, one of whose entry it is (`person`, `document`,
`status`, `accepted_by`, `entry`), or one of the owner (`person.orcid`). It is read and checked here as a whole, before
anything is exported; what is unknown is said with the nearest name.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from cvparse.bulk.exports.date_forms import PARTS
from cvparse.errors import CvparseError
from cvparse.export.csv import columns_of_tables
from cvparse.text.did_you_mean import did_you_mean

ABOUT = ("person", "document", "status", "accepted_by", "entry")
"""What a row says of whose entry it is."""
OF_THE_OWNER = "person."
_FILE = re.compile(r"[^/\\\0]{1,200}\.csv")


class _Checked(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Column(_Checked):
    """Where the cells of a column come from. `date` is the form of a date (`DD.MM.YYYY`); `fill` says whether a month
    or a day that is not printed is the first or the last one; without it the cell is empty. `default` stands in cells
    that would be empty."""

    field: str = ""
    constant: str | None = None
    date: str | None = None
    fill: Literal["first", "last"] | None = None
    default: str = ""

    @model_validator(mode="before")
    @classmethod
    def _of_a_field(cls, said: object) -> object:
        """The name of a field alone is a column of it."""
        return {"field": said} if isinstance(said, str) else said


class Table(_Checked):
    """A file of the target system, with its columns in their order."""

    columns: dict[str, Column] = Field(min_length=1)
    required: tuple[str, ...] = ()
    file: str = ""


class Mapping(_Checked):
    """The tables of a mapping file, by the names of collections, and what stands between two cells."""

    tables: dict[str, Table]
    delimiter: str = ","


def read_mapping(file: Path) -> Mapping:
    """The mapping in a file. Raises CvparseError, which names the table and the column, where it is none."""
    try:
        content = tomllib.loads(file.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise CvparseError(f"{file} cannot be read: {error}; name a mapping file in UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise CvparseError(f"{file} is no TOML: {error}; mend it there") from None
    delimiter = content.pop("delimiter", ",")
    if not isinstance(delimiter, str) or len(delimiter) != 1 or delimiter in '"\r\n':
        raise CvparseError(f'{file}: delimiter is one character, as in delimiter = ";"')
    if not content:
        raise CvparseError(f"{file} names no table; begin with [publications] and [publications.columns]")
    tables = {name: _table(file, name, table) for name, table in content.items()}
    files = [file_of(name, table) for name, table in tables.items()]
    if twice := next((one for one in files if files.count(one) > 1), None):
        raise CvparseError(f"{file}: two tables go to {twice}; give each a file of its own")
    return Mapping(tables=tables, delimiter=delimiter)


def file_of(name: str, table: Table) -> str:
    """The name of the file that a table goes to."""
    return table.file or f"{name}.csv"


def _table(file: Path, name: str, content: object) -> Table:
    """A table, checked. Raises CvparseError."""
    known = columns_of_tables()
    if name not in known:
        raise CvparseError(f"{file}: there is no table {name}; {did_you_mean(name, known)}")
    try:
        table = Table.model_validate(content)
    except ValidationError as error:
        wrong = error.errors(include_url=False)[0]
        where = ".".join(map(str, wrong["loc"]))
        raise CvparseError(f"{file}, [{name}]: {where}: {wrong['msg']}; see cvparse export --help") from None
    if table.file and not _FILE.fullmatch(table.file):
        raise CvparseError(f"{file}, [{name}]: {table.file} is no name of a file; write it as outputs.csv")
    for called, column in table.columns.items():
        if wrong_column := _slip(name, column):
            raise CvparseError(f"{file}, [{name}], column {called}: {wrong_column}")
    for called in table.required:
        if called not in table.columns:
            meant = did_you_mean(called, table.columns)
            raise CvparseError(f"{file}, [{name}]: {called} is required and no column; {meant}")
    return table


def _slip(table: str, column: Column) -> str:
    """What is wrong with a column; empty where nothing is."""
    known = columns_of_tables()
    fields = {*ABOUT, *known[table], *(f"{OF_THE_OWNER}{name}" for name in known["person"])}
    if bool(column.field) == (column.constant is not None):
        return "it needs a field or a constant, and not both"
    if column.field and column.field not in fields:
        return f"there is no field {column.field}; {did_you_mean(column.field, fields)}"
    if column.date is not None and "YYYY" not in PARTS.findall(column.date):
        return f"{column.date} is no form of a date; write it as DD.MM.YYYY, MM/YYYY or YYYY"
    if column.fill and column.date is None:
        return 'fill is of a date; add date = "YYYY-MM-DD"'
    return ""
