"""Entries in the form that leaves nothing to guess: under its title each fact in a row of its own behind its label.

    “Rivers of Norway”                      2019
    Event: Annual Meeting, Society of X
    Host: Institute of Y

Funders' forms and exports of research information systems print entries so. It is for those entries only whose usual
print would be read otherwise than it is meant: a host named like an event, an employer with a comma in its name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Any

from cvparse.model import COLLECTIONS, Advising, Entry, SectionKind
from cvparse.render.dates import printed_date
from cvparse.render.printed import PrintedEntry, Row, plain, row
from cvparse.render.words import Words

Printer = Callable[[Any, Words], PrintedEntry]

LABELS: Mapping[SectionKind, Mapping[str, str]] = {
    one.kind: one.printed_labels for one in COLLECTIONS if one.printed_labels
}
"""By kind the fields that are printed behind a label, and the name of the label, in the order of print."""

TITLES: Mapping[SectionKind, Mapping[str, str]] = {
    one.kind: one.called_labels for one in COLLECTIONS if one.called_labels
}
"""What an entry is called by, and the label of that where it needs one."""


class Form(StrEnum):
    """How much of an entry stands behind labels: all but its title, or all."""

    FACTS = "facts"
    WHOLE = "whole"


def labelled_entry(kind: SectionKind, form: Form, value: Entry, printer: Printer, words: Words) -> PrintedEntry:
    """An entry as its printer sets it without the facts that have labels, and these in rows below."""
    labels = {**(TITLES.get(kind, {}) if form is Form.WHOLE else {}), **LABELS[kind]}
    told = {field: said for field in labels if (said := getattr(value, field))}
    bare = printer(
        value.model_copy(update={field: () if isinstance(told[field], tuple) else None for field in told}), words
    )
    rows = (*bare.rows, *labelled_rows(value, labels, words))
    if isinstance(value, Advising) and value.start and not value.end and not value.ongoing:
        start = printed_date(value.start, words)  # one year alone may be that of the degree
        return replace(bare, rows=(*rows, *_fact("start", start, words)), dates="")
    return replace(bare, rows=rows)


def labelled_rows(entry: Entry, labels: Mapping[str, str], words: Words) -> tuple[Row, ...]:
    """A row for each of these fields that an entry states, behind the label of the field."""
    told = ((label, said) for field, label in labels.items() if (said := getattr(entry, field)))
    return tuple(line for label, said in told for line in _fact(label, said, words))


def _fact(label: str, said: str | Sequence[str], words: Words) -> tuple[Row, ...]:
    """`Host: Institute of Y`, `Investigators: A B; C D`."""
    text = said if isinstance(said, str) else "; ".join(said)
    return row(plain(f"{words.label(label)}: {text}"))
