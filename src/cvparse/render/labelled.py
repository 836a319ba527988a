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

from cvparse.model import Advising, Entry, SectionKind
from cvparse.render.dates import printed_date
from cvparse.render.printed import PrintedEntry, Row, plain, row
from cvparse.render.words import Words

Printer = Callable[[Any, Words], PrintedEntry]

LABELS: Mapping[SectionKind, Mapping[str, str]] = {
    SectionKind.EXPERIENCE: {
        "title": "position",
        "organization": "employer",
        "department": "department",
        "location": "place",
    },
    SectionKind.EDUCATION: {
        "degree": "qualification",
        "field": "field",
        "institution": "provider",
        "department": "department",
        "location": "place",
    },
    SectionKind.AWARDS: {"awarder": "awarder", "amount": "amount", "note": "note"},
    SectionKind.SERVICE: {
        "role": "role",
        "venue": "venue",
        "venue_acronym": "acronym",
        "organization": "organization",
        "note": "note",
    },
    SectionKind.GRANTS: {
        "funder": "funder",
        "role": "role",
        "amount": "amount",
        "number": "award_number",
        "status": "status",
        "investigators": "investigators",
        "note": "note",
    },
    SectionKind.TALKS: {"event": "event", "host": "host", "location": "place", "note": "note"},
    SectionKind.TEACHING: {
        "code": "code",
        "course": "course",
        "role": "role",
        "level": "course_level",
        "institution": "institution",
        "note": "note",
    },
    SectionKind.ADVISING: {"role": "role", "institution": "institution", "placement": "placement", "note": "note"},
    SectionKind.PROJECTS: {"role": "role", "organization": "organization"},
    SectionKind.MEMBERSHIPS: {"organization": "organization", "role": "role"},
    SectionKind.CERTIFICATES: {"issuer": "issuer", "number": "number"},
    SectionKind.MEDIA: {"outlet": "outlet"},
    SectionKind.REFERENCES: {"title": "position", "organization": "organization"},
}
"""By kind the fields that are printed behind a label, and the name of the label, in the order of print."""


TITLES: Mapping[SectionKind, Mapping[str, str]] = {
    SectionKind.AWARDS: {"title": "award"},
    SectionKind.GRANTS: {"title": "title"},
    SectionKind.TALKS: {"title": "title"},
    SectionKind.ADVISING: {"name": "name"},
    SectionKind.PROJECTS: {"title": "project"},
    SectionKind.CERTIFICATES: {"title": "certificate"},
    SectionKind.MEDIA: {"title": "title"},
    SectionKind.REFERENCES: {"name": "name"},
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
    rows = (*bare.rows, *(line for field, said in told.items() for line in _fact(labels[field], said, words)))
    if isinstance(value, Advising) and value.start and not value.end and not value.ongoing:
        start = printed_date(value.start, words)  # one year alone may be that of the degree
        return replace(bare, rows=(*rows, *_fact("start", start, words)), dates="")
    return replace(bare, rows=rows)


def _fact(label: str, said: str | Sequence[str], words: Words) -> tuple[Row, ...]:
    """`Host: Institute of Y`, `Investigators: A B; C D`."""
    text = said if isinstance(said, str) else "; ".join(said)
    return row(plain(f"{words.of('labels', label)}: {text}"))
