"""One PDF as what is reviewed: its corrections are the file beside it, written anew with each change, whole or not at
all. The file is read again before each change, so that two servers, or an editor, do not write over one another."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from cvparse.bulk.corrected import UNDONE, acceptance, states_of
from cvparse.bulk.status import Status, review_rank, verdict
from cvparse.bulk.stores.conflict import ConflictError
from cvparse.bulk.stores.replaced_file import replaced
from cvparse.bulk.stores.reviews import Listed, Part, Stored, Wanted
from cvparse.corrections.apply import apply
from cvparse.corrections.beside import path_beside
from cvparse.corrections.file import read, to_json
from cvparse.corrections.operations import Correction, Corrections
from cvparse.errors import CvparseError
from cvparse.lexicon.own_lists import OwnLists
from cvparse.model import CV
from cvparse.pdf.reader import bytes_of
from cvparse.pipeline import trace
from cvparse.review.pair_lists import PairLists
from cvparse.review.targets import Queue

try:
    import fcntl
except ImportError:  # pragma: no cover -- a system without it has one reviewer at a time
    fcntl = None  # type: ignore[assignment]

ONLY = 1
"""The number of the document."""


class PdfTarget:
    """A PDF and the file of its corrections."""

    is_single = True
    pairs: PairLists | None = None

    def __init__(
        self,
        pdf: Path,
        corrections: Path | None = None,
        password: str | None = None,
        lexicon: OwnLists | None = None,
    ) -> None:
        """Reads the PDF. Raises CvparseError where it, or the file of corrections, cannot be read."""
        self._pdf = pdf
        self._file = corrections or path_beside(pdf)
        self._content = bytes_of(pdf)
        self._sha256 = hashlib.sha256(self._content).hexdigest()
        self._read = trace(self._content, password=password, lexicon=lexicon).cv
        self._lock = Lock()
        self.name = pdf.name
        self.password = password
        self.lexicon = lexicon
        self._kept()

    def queue(self, wanted: Wanted, start: int, count: int) -> Queue:
        one = self._stored()
        row = Listed(
            number=ONLY,
            path=self.name,
            person=one.cv.person.name,
            status=one.status,
            reason=one.reason,
            review=review_rank(one.cv),
            pages=one.cv.source.pages,
            corrections=sum(state != UNDONE for state in one.states),
            accepted_by=one.accepted_by,
        )
        here = Part.ACCEPTED if one.accepted_by is not None else Part.OPEN
        counts = {part: int(part in (here, Part.ALL)) for part in Part}
        rows = [row] if wanted.part in (here, Part.ALL) else []
        return Queue(rows[start : start + count], len(rows), counts)

    def neighbours(self, number: int, wanted: Wanted) -> tuple[int | None, int | None]:
        return None, None

    def open(self, number: int) -> Stored | None:
        return self._stored() if number == ONLY else None

    def as_read(self, number: int) -> CV:
        return self._read

    def change(self, number: int, revision: int, corrections: Sequence[Correction]) -> None:
        with self._lock, self._alone():
            if number != ONLY or self._kept().revision != revision:
                raise ConflictError
            made = Corrections(revision=revision + 1, corrections=tuple(corrections))
            try:
                with replaced(self._file) as file:
                    file.write(to_json(made).encode("utf-8"))
                    file.flush()
                    os.fsync(file.fileno())
            except OSError as error:
                raise CvparseError(f"{self._file} cannot be written: {error.strerror or error}") from None

    def content(self, number: int) -> bytes:
        return self._content

    def _kept(self) -> Corrections:
        """The corrections in the file. Raises CvparseError where it holds something else."""
        return read(self._file) if self._file.is_file() else Corrections()

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """No other server changes the corrections of this PDF meanwhile. Raises CvparseError where it is gone."""
        try:
            held = self._pdf.open("rb")
        except OSError as error:
            said = error.strerror or error
            raise CvparseError(f"{self._pdf} cannot be opened: {said}; put it back and try again") from None
        with held:
            if fcntl is not None:
                fcntl.flock(held, fcntl.LOCK_EX)
            yield

    def _stored(self) -> Stored:
        kept = self._kept()
        done = apply(self._read, kept.corrections)
        states = states_of(kept.corrections, done)
        accepted = acceptance(kept.corrections, states)
        status, reason = verdict(done.cv) if done.cv.assessment else (Status.NEEDS_REVIEW, "")
        return Stored(
            number=ONLY,
            path=self.name,
            sha256=self._sha256,
            status=status,
            reason=reason,
            cv=done.cv,
            corrections=kept.corrections,
            states=states,
            revision=kept.revision,
            accepted_by=(accepted.by or "") if accepted else None,
        )
