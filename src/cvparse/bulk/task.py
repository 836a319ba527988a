"""What a worker does with one file: it parses the bytes, and hands back the state, the CV and its rows.

Everything here crosses a process border, so it is small, frozen and can be pickled; the rows are made in the worker so
that the parent has nothing to do but to store them. Whatever is wrong with a file becomes its state: only the end of
the worker itself is left to the engine to notice.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Mapping
from dataclasses import field, replace
from typing import Self

from cvparse.assembly.document_make import make_of
from cvparse.assembly.ledger import Account
from cvparse.bulk.rows import Row, person_row, rows_of
from cvparse.bulk.status import Status, refusal, review_rank, verdict
from cvparse.corrections.apply import apply
from cvparse.corrections.file import from_json
from cvparse.corrections.operations import Correction
from cvparse.errors import CvparseError
from cvparse.lexicon.own_lists import OwnLists
from cvparse.model import CV, Issue
from cvparse.model.json import to_json
from cvparse.pipeline import Trace, trace
from cvparse.text.value_class import dataclass

NO_CORRECTIONS = "corrections_unreadable"
MOST_RECURSION = "it is nested more deeply than any CV"


@dataclass(frozen=True, slots=True)
class Task:
    """One file to parse, what the file of corrections beside it holds, and the user's word lists."""

    path: str
    sha256: str
    content: bytes
    corrections: bytes | None = None
    lexicon: OwnLists | None = None

    @classmethod
    def of(cls, path: str, content: bytes, corrections: bytes | None = None, lexicon: OwnLists | None = None) -> Self:
        """The task of a file with this content."""
        return cls(path, hashlib.sha256(content).hexdigest(), content, corrections, lexicon)

    @property
    def corrections_sha256(self) -> str | None:
        """What the file of corrections is known by."""
        return None if self.corrections is None else hashlib.sha256(self.corrections).hexdigest()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file. `sha256` is None where its bytes were not read, `cv` (JSON) where there is none.

    `make` is the hash of how its pages look. `corrections` are those of the file beside it, whose digest is
    `corrections_sha256`; they are in `cv`, and `read` is the CV without them.
    """

    path: str
    sha256: str | None
    size: int
    status: Status
    reason: str = ""
    seconds: float = 0.0
    pages: int | None = None
    words: int | None = None
    unparsed: int | None = None
    issues: int | None = None
    review: float | None = None
    language: str | None = None
    make: str | None = None
    cv: str | None = None
    person: Row | None = None
    rows: Mapping[str, list[Row]] = field(default_factory=dict)
    read: str | None = None
    corrections: tuple[Correction, ...] = ()
    corrections_sha256: str | None = None


def parse_task(task: Task) -> Outcome:
    """Parse one file. Never raises for what the bytes are, except where the process itself cannot go on."""
    started = time.perf_counter()
    try:
        return _success(task, trace(task.content, lexicon=task.lexicon), started)
    except CvparseError as error:
        return failure(task, refusal(error), _reason(error), _since(started))
    except MemoryError:
        return failure(task, Status.TOO_LARGE, "it needs more memory than one file may take", _since(started))
    except RecursionError:
        return failure(task, Status.CRASHED, MOST_RECURSION, _since(started))
    except Exception as error:  # a bug must not end a run of thousands; the file is marked with it
        return failure(task, Status.CRASHED, f"a bug of cvparse: {type(error).__name__}", _since(started))


def failure(task: Task, status: Status, reason: str, seconds: float = 0.0) -> Outcome:
    """The outcome of a file that was not read."""
    corrections = task.corrections_sha256
    return Outcome(task.path, task.sha256, len(task.content), status, reason, seconds, corrections_sha256=corrections)


def _success(task: Task, traced: Trace, started: float) -> Outcome:
    counts = traced.findings.ledger.counts
    cv, corrections = _corrected(task, traced.cv)
    known = Outcome(
        path=task.path,
        sha256=task.sha256,
        size=len(task.content),
        status=Status.OK,
        pages=cv.source.pages,
        words=sum(counts.values()),
        unparsed=counts[Account.UNPARSED],
        language=cv.source.language,
        make=make_of(traced.findings),
        read=None if task.corrections is None else to_json(traced.cv).rstrip("\n"),
        corrections=corrections,
        corrections_sha256=task.corrections_sha256,
    )
    return replace(saying(known, cv), seconds=_since(started))


def _corrected(task: Task, cv: CV) -> tuple[CV, tuple[Correction, ...]]:
    """The CV with the corrections of the file beside it; where that holds none, an issue says so."""
    if task.corrections is None:
        return cv, ()
    try:
        corrections = from_json(task.corrections, "the file of corrections").corrections
    except CvparseError as error:
        issue = Issue(code=NO_CORRECTIONS, message=str(error).partition(";")[0])
        return cv.model_copy(update={"issues": (*cv.issues, issue)}), ()
    return apply(cv, corrections).cv, corrections


def saying(outcome: Outcome, cv: CV) -> Outcome:
    """The outcome of a file whose CV is this one: its status, and all that is stored of it."""
    status, reason = verdict(cv)
    return replace(
        outcome,
        status=status,
        reason=reason,
        issues=len(cv.issues),
        review=review_rank(cv),
        cv=to_json(cv).rstrip("\n"),
        person=person_row(cv),
        rows=rows_of(cv),
    )


def _reason(error: CvparseError) -> str:
    """What is wrong, without what to do: that is said to who gave one file, not to who gave thousands."""
    return str(error).partition(";")[0].replace("the input", "it", 1)


def _since(started: float) -> float:
    return round(time.perf_counter() - started, 3)
