"""The print of an entry whose collection has no printer of its own.

What it is called stands first in bold, its dates beside it. Below, each fact stands in a row of its own behind its
label, so that nothing is left to guess; then the address, and what is remarked as bullets.
"""

from __future__ import annotations

from cvparse.model import Collection, Entry
from cvparse.model.base import Period
from cvparse.model.declaration import BELOW
from cvparse.render.activities import address
from cvparse.render.career import bulleted
from cvparse.render.dates import printed_span
from cvparse.render.labelled import Printer, labelled_rows
from cvparse.render.printed import PrintedEntry, plain, row
from cvparse.render.words import Words

ADDRESS = "url"


def printer_of(collection: Collection) -> Printer:
    """The printer of the entries of a collection, by its declaration alone."""

    def printed(entry: Entry, words: Words) -> PrintedEntry:
        labels = {name: label for name, label in collection.printed_labels.items() if name not in BELOW}
        apart = {*labels, *collection.called, *BELOW, ADDRESS}
        rest = [value for name in collection.own_fields if name not in apart for value in _texts(entry, name)]
        return PrintedEntry(
            rows=(
                *row(*(plain(value, bold=True) for name in collection.called for value in _texts(entry, name))),
                *row(*map(plain, rest)),
                *labelled_rows(entry, labels, words),
                *row(*(address(value) for value in _texts(entry, ADDRESS))),
            ),
            bullets=bulleted([value for name in BELOW for value in _texts(entry, name)]),
            dates=_dates(entry, words),
            label=entry.label or "",
        )

    return printed


def _texts(entry: Entry, field: str) -> tuple[str, ...]:
    """What a field states: a list text by text; nothing where entries do not have the field."""
    value = getattr(entry, field, None) or ()
    return tuple(map(str, value)) if isinstance(value, tuple) else (str(value),)


def _dates(entry: Entry, words: Words) -> str:
    """The span of time or the one date of an entry."""
    if isinstance(entry, Period):
        return printed_span(entry.start, entry.end, ongoing=entry.ongoing, words=words)
    return printed_span(getattr(entry, "date", None), None, ongoing=False, words=words)
