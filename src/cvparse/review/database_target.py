"""A database of an import as what is reviewed. Several persons may review one: each change says what it was
made upon."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from cvparse.bulk.sources import found_content
from cvparse.bulk.stores import reviews
from cvparse.bulk.stores.reviews import Stored, Wanted
from cvparse.bulk.stores.tables import connect
from cvparse.bulk.stores.targets import database_url, file_of, without_password
from cvparse.corrections.operations import Correction
from cvparse.errors import CvparseError, UnreadableFileError
from cvparse.lexicon.own_lists import OwnLists
from cvparse.model import CV
from cvparse.review.pair_lists import PairLists
from cvparse.review.targets import Queue


class DatabaseTarget:
    """The documents of a database; what asks for a password was not imported."""

    password: str | None = None
    is_single = False

    def __init__(self, url: str, lexicon: OwnLists | None = None) -> None:
        """Raises CvparseError for a URL that leads to no database of an import."""
        self._engine = connect(database_url(url), create=False)
        self.name = without_password(url)
        self.lexicon = lexicon
        file = file_of(database_url(url))
        self._folders = (Path(), *([file.parent] if file else []))
        self.pairs: PairLists | None = PairLists(self._connection)

    def queue(self, wanted: Wanted, start: int, count: int) -> Queue:
        with self._connection() as connection:
            total = len(reviews.numbers(connection, wanted))
            return Queue(reviews.listed(connection, wanted, start, count), total, reviews.counts(connection))

    def neighbours(self, number: int, wanted: Wanted) -> tuple[int | None, int | None]:
        with self._connection() as connection:
            order = reviews.numbers(connection, wanted)
        if number not in order:
            return None, order[0] if order else None
        place = order.index(number)
        return order[place - 1] if place else None, order[place + 1] if place + 1 < len(order) else None

    def open(self, number: int) -> Stored | None:
        with self._connection() as connection:
            return reviews.stored(connection, number)

    def as_read(self, number: int) -> CV:
        with self._connection() as connection:
            found = reviews.as_read(connection, number)
        if found is None:
            raise CvparseError("the document is not there any more; go back to the list")
        return found

    def change(self, number: int, revision: int, corrections: Sequence[Correction]) -> None:
        with self._connection() as connection:
            reviews.change(connection, number, revision, corrections)

    def content(self, number: int) -> bytes:
        with self._connection() as connection:
            paths, sha256 = reviews.paths(connection, number), reviews.digest(connection, number)
        content = found_content(paths, self._folders, sha256) if sha256 else None
        if content is not None:
            return content
        where = paths[0] if paths else "its file"
        raise UnreadableFileError(f"{where} is not there any more, or is another file by now; import it again")

    @contextmanager
    def _connection(self) -> Iterator[Connection]:
        """A transaction. Raises CvparseError where the database refuses."""
        try:
            with self._engine.begin() as connection:
                yield connection
        except SQLAlchemyError as error:
            cause = " ".join(str(getattr(error, "orig", error)).split())
            raise CvparseError(f"{self.name} cannot be used: {cause}; try again") from None
