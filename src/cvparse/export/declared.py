"""What an export writes of an entry whose collection has no form of its own there: name, facts, points and date.

The declaration of the collection says which field is which. Every field stands in one of the texts, so that a format
with a line of text for it loses nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from cvparse.export.printed import joined, span
from cvparse.model import Collection, Entry
from cvparse.model.base import Period
from cvparse.model.declaration import BELOW

Fact = tuple[str, str | Sequence[str] | None]


def name_of(entry: Entry, collection: Collection) -> str:
    """What an entry is called, without its label."""
    return joined(joined(text_of(entry, name)) for name in collection.called)


def facts_of(entry: Entry, collection: Collection) -> list[Fact]:
    """The other facts of an entry by their English names: `Office`, `European Patent Office`."""
    names = (name for name in collection.own_fields if name not in (*collection.called, *BELOW))
    facts: list[Fact] = [(name.replace("_", " ").capitalize(), text_of(entry, name)) for name in names]
    note = text_of(entry, "note")
    return [*facts, *([("Note", note)] if note else [])]


def points_of(entry: Entry) -> Sequence[str]:
    """The printed points of an entry, none where entries of its collection have none."""
    return text_of(entry, "highlights")


def date_of(entry: Entry) -> str:
    """The span of time or the one date of an entry."""
    return span(entry) if isinstance(entry, Period) else joined(text_of(entry, "date"))


def text_of(entry: Entry, field: str) -> tuple[str, ...]:
    """What a field states, text by text; nothing where entries do not have the field."""
    value = getattr(entry, field, None) or ()
    return tuple(map(str, value)) if isinstance(value, tuple) else (str(value),)
