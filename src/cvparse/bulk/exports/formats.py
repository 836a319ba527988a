"""A selection of documents in each format: tables for all of them, one list of their works, or a file for each person.

What a format has no place for is counted over all documents. Files are written one by one as they come.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import field

from cvparse.bulk.exports.distinct_works import distinct
from cvparse.bulk.exports.selection import Chosen
from cvparse.bulk.pairs.decisions import Decision
from cvparse.export import EXPORTERS
from cvparse.export.csv import safe_text, tables
from cvparse.model import CV
from cvparse.model.json import to_json
from cvparse.text.normalize import unaccented
from cvparse.text.value_class import dataclass

TABLES = "csv"
LINES = "jsonl"
OF_WORKS = frozenset({"bibtex", "csl"})
"""Formats of one list of works."""
OF_ONE_CV = {"jsonresume": ".json", "rendercv": ".yaml", "markdown": ".md"}
"""Formats of one CV, and how their files end: a database gives one for each document."""
FORMATS = (*EXPORTERS, LINES)
IN_A_FOLDER = frozenset({TABLES, *OF_ONE_CV})
LONGEST = 60  # characters of a file's name
_NO_NAME = re.compile(r"[^a-z0-9]{1,200}")

Write = Callable[[str, Iterable[str]], None]
"""Takes the name of a file, empty where a format is one, and its text in pieces."""


@dataclass(slots=True)
class Tally:
    """How many documents were exported, and how often the format had no place for something, by its path."""

    documents: int = 0
    losses: Counter[str] = field(default_factory=Counter)


def export(name: str, documents: Iterable[Chosen], write: Write, decisions: Sequence[Decision] = ()) -> Tally:
    """Write the documents in the format of this name; `decisions` say which works are one. Raises KeyError for a name
    that is none of `FORMATS`."""
    tally = Tally()
    counted = _counted(documents, tally)
    if name == TABLES:
        _write_tables(counted, write)
    elif name == LINES:
        write("", (to_json(one.cv) for one in counted))
    elif name in OF_WORKS:
        works = distinct(((one.number, work) for one in counted for work in one.cv.publications), decisions)
        write("", EXPORTERS[name](CV(publications=tuple(works))).files.values())
    else:
        _write_each(name, counted, write, tally)
    return tally


def _counted(documents: Iterable[Chosen], tally: Tally) -> Iterator[Chosen]:
    for one in documents:
        tally.documents += 1
        yield one


def _write_each(name: str, documents: Iterable[Chosen], write: Write, tally: Tally) -> None:
    """A file for each document, called by its person; a number tells people of one name apart."""
    names: Counter[str] = Counter()
    for one in documents:
        made = EXPORTERS[name](one.cv)
        tally.losses.update({loss.path: loss.count for loss in made.losses})
        stem = file_name(one.cv.person.name or "") or "unnamed"
        names[stem] += 1
        number = f"-{names[stem]}" if names[stem] > 1 else ""
        write(f"{stem}{number}{OF_ONE_CV[name]}", made.files.values())


def file_name(text: str) -> str:
    """A name of a file that every system takes.

    >>> file_name("Lucía Fernández-Aldana"), file_name("../..")
    ('lucia-fernandez-aldana', '')
    """
    return _NO_NAME.sub("-", unaccented(text).casefold()).strip("-")[:LONGEST].strip("-")


def _write_tables(documents: Iterable[Chosen], write: Write) -> None:
    """A table for each collection: whose entry it is, in which document, which of its entries, how far a person has
    looked at it, and what it says."""
    texts: dict[str, io.StringIO] = {}
    writers: dict[str, csv.DictWriter[str]] = {}
    for one in documents:
        about = {"person": one.cv.person.name, "document": one.path, "status": one.status.value}
        about["accepted_by"] = one.accepted_by
        for name, rows in tables(one.cv):
            for number, row in enumerate(rows, 1):
                cells = {**about, "entry": number, **row}
                if name not in writers:
                    texts[name] = io.StringIO()
                    writers[name] = csv.DictWriter(texts[name], [*cells], lineterminator="\r\n")
                    writers[name].writeheader()
                writers[name].writerow({column: safe_text(value) for column, value in cells.items()})
    for name, text in texts.items():
        write(f"{name}.csv", [text.getvalue()])
