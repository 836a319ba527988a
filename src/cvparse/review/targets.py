"""What is reviewed: one PDF with its corrections beside it, or a database of an import. Both answer the same questions.

A document has a number, never a path: nothing that a browser sends names a file.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from cvparse.bulk.stores.reviews import Listed, Part, Stored, Wanted
from cvparse.corrections.operations import Correction
from cvparse.lexicon.own_lists import OwnLists
from cvparse.model import CV
from cvparse.review.pair_lists import PairLists
from cvparse.text.value_class import dataclass


@dataclass(frozen=True, slots=True)
class Queue:
    """A page of the list of documents: its rows, how many there are of the kind, and how many of each part."""

    rows: Sequence[Listed]
    total: int
    counts: Mapping[Part, int]


class Target(Protocol):
    """What the server asks of what is reviewed. `password` opens its PDFs, where they ask for one; `lexicon` are the
    user's word lists by which they were read; `is_single` says that there is one document; `pairs` are those of its
    people and works, None where nothing can be compared."""

    name: str
    password: str | None
    lexicon: OwnLists | None
    is_single: bool
    pairs: PairLists | None

    def queue(self, wanted: Wanted, start: int, count: int) -> Queue:
        """So many documents from this place on, the worst first."""

    def neighbours(self, number: int, wanted: Wanted) -> tuple[int | None, int | None]:
        """The documents before and behind one in the list; None where there is none."""

    def open(self, number: int) -> Stored | None:
        """The document as it is now; None where there is none to look at."""

    def as_read(self, number: int) -> CV:
        """The CV of a document as it was read, without corrections. Raises CvparseError where there is none."""

    def change(self, number: int, revision: int, corrections: Sequence[Correction]) -> None:
        """The document has these corrections, kept before this returns. Raises ConflictError where it is not as the
        person saw it any more, and CvparseError where they cannot be kept."""

    def content(self, number: int) -> bytes:
        """The bytes of the PDF. Raises CvparseError where it is not there any more, or is another file by now."""
