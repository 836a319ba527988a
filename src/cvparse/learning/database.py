"""The documents of an import as what is learnt from.

What they print is asked of the tables; only those that were corrected are read again, from their files. One whose file
is not there any more, or is another one by now, is named in `skipped`.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, select
from sqlalchemy.exc import SQLAlchemyError

from cvparse.bulk.sources import found_content
from cvparse.bulk.stores.correction_rows import corrections_of
from cvparse.bulk.stores.reviews import paths
from cvparse.bulk.stores.tables import CORRECTIONS, DOCUMENTS, LISTS, connect
from cvparse.bulk.stores.targets import database_url, file_of, without_password
from cvparse.errors import CvparseError
from cvparse.learning.bullets import TOPIC as BULLETS
from cvparse.learning.bullets import opening_sign
from cvparse.learning.headings import TOPIC as HEADINGS
from cvparse.learning.headings import heading_phrase
from cvparse.learning.labels import TOPIC as LABELS
from cvparse.learning.printing import PrintedHeading, PrintedLabel, Seen, field_meant, prints, stated
from cvparse.learning.proposals import Corrected, Printing
from cvparse.lexicon.own_lists import ListedPhrase
from cvparse.model import COLLECTIONS
from cvparse.model.json import collections
from cvparse.text.normalize import fold

COLONS = (":", " :", "：")
GONE = "its file is not there any more, or is another one by now"


class DatabaseDocuments:
    """The documents of a database that hold today."""

    def __init__(self, url: str) -> None:
        """Raises CvparseError for a URL that leads to no database of an import."""
        self._engine = connect(database_url(url), create=False)
        self._name = without_password(url)
        file = file_of(database_url(url))
        self._folders = (Path(), *([file.parent] if file else []))
        self.skipped: dict[str, str] = {}
        """The documents that could not be read again, and why."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._engine.dispose()
        if isinstance(error, SQLAlchemyError):
            cause = " ".join(str(getattr(error, "orig", error)).split())
            raise CvparseError(f"{self._name} cannot be used: {cause}; try again") from None

    def corrected(self) -> Iterator[Corrected]:
        made = select(CORRECTIONS.c.document_id)
        wanted = select(DOCUMENTS.c.id, DOCUMENTS.c.path, DOCUMENTS.c.sha256).order_by(DOCUMENTS.c.path)
        wanted = wanted.where(DOCUMENTS.c.id.in_(made), DOCUMENTS.c.is_current, DOCUMENTS.c.cv.is_not(None))
        with self._engine.connect() as connection:
            for row in connection.execute(wanted).all():
                content = found_content(paths(connection, row.id), self._folders, row.sha256)
                if content is None:
                    self.skipped[row.path] = GONE
                else:
                    yield Corrected(row.path, content, corrections_of(connection, row.id))

    def printing(self, listed: ListedPhrase) -> Iterator[Printing]:
        with self._engine.connect() as connection:
            asked = _ASKED[listed.topic](connection, listed)
            found = {one.path: one.make for one in asked if prints(one, listed)}
        return (Printing(path, make) for path, make in sorted(found.items()))


def _headings(connection: Connection, listed: ListedPhrase) -> Iterator[Seen]:
    """The headings of all documents that the list would have otherwise."""
    sections = LISTS["sections"]
    columns = select(*_OF_A_DOCUMENT, sections.c.heading, sections.c.kind)
    wanted = columns.join(sections, sections.c.document_id == DOCUMENTS.c.id)
    for row in connection.execute(wanted.where(DOCUMENTS.c.is_current, sections.c.kind != listed.table)):
        heading = PrintedHeading(heading_phrase(row.heading) or "", row.kind)
        yield Seen(row.path, row.make, row.language, headings=(heading,))


def _labels(connection: Connection, listed: ListedPhrase) -> Iterator[Seen]:
    """The entries whose print holds the phrase before a colon."""
    for collection in COLLECTIONS:
        field = field_meant(collection.name, listed.table)
        if field is None:
            continue
        entries = LISTS[collection.name]
        columns = select(*_OF_A_DOCUMENT, entries.c.raw, entries.c[field].label("value"))
        wanted = columns.join(entries, entries.c.document_id == DOCUMENTS.c.id).where(DOCUMENTS.c.is_current)
        for row in connection.execute(wanted.where(entries.c.raw.is_not(None))):
            raw = fold(row.raw)
            if any(f"{listed.phrase}{colon}" in raw for colon in COLONS):
                label = PrintedLabel(collection.name, listed.phrase, stated({field: row.value}, listed.phrase))
                yield Seen(row.path, row.make, row.language, labels=(label,))


def _signs(connection: Connection, listed: ListedPhrase) -> Iterator[Seen]:
    """The entries whose print opens with the sign, or with another one that is the same to a list."""
    for collection in collections():
        entries = LISTS[collection]
        columns = select(*_OF_A_DOCUMENT, entries.c.raw).join(entries, entries.c.document_id == DOCUMENTS.c.id)
        for row in connection.execute(columns.where(DOCUMENTS.c.is_current, entries.c.raw.is_not(None))):
            if sign := opening_sign(row.raw)[0]:
                yield Seen(row.path, row.make, row.language, signs=frozenset({sign}))


_ASKED = {HEADINGS: _headings, LABELS: _labels, BULLETS: _signs}
"""Who is asked for the documents that print a phrase, by its topic."""
_OF_A_DOCUMENT = (DOCUMENTS.c.path, DOCUMENTS.c.make, DOCUMENTS.c.language)
