"""What became of one file, in one word and one reason, and how soon a person should look at it.

A file that was read has the status of its assessment (`assembly/assessment`), and as its reason what the checks found.
The rank for review is what the assessment lacks of full confidence. Nothing here looks at the file.
"""

from __future__ import annotations

from enum import StrEnum

from cvparse.corrections.apply import ACCEPTED
from cvparse.errors import CvparseError, EncryptedFileError, LexiconError, LimitExceededError, NoTextLayerError
from cvparse.model import CV

OF_A_CORRECTION = "correction"
"""How the codes of issues begin that say what became of a correction."""


class Status(StrEnum):
    """What became of a file."""

    OK = "ok"
    NEEDS_REVIEW = "needs_review"
    NOT_A_CV = "not_a_cv"
    NO_TEXT_LAYER = "no_text_layer"
    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    TOO_LARGE = "too_large"
    TIMEOUT = "timeout"
    CRASHED = "crashed"


READ = frozenset({Status.OK, Status.NEEDS_REVIEW, Status.NOT_A_CV})
"""The states in which there is a CV to look at."""


def refusal(error: CvparseError) -> Status:
    """The state of a file that the reader refused."""
    if isinstance(error, EncryptedFileError):
        return Status.ENCRYPTED
    if isinstance(error, NoTextLayerError):
        return Status.NO_TEXT_LAYER
    if isinstance(error, LimitExceededError):
        return Status.TOO_LARGE
    return Status.CRASHED if isinstance(error, LexiconError) else Status.DAMAGED


def verdict(cv: CV) -> tuple[Status, str]:
    """The state of a file that was read, and why. A document is to be looked at also where a correction of it could not
    be applied. Raises ValueError for a CV that was read from no PDF."""
    if cv.assessment is None:
        raise ValueError("the CV has no assessment")
    status = Status(cv.assessment.status.value)
    accepted = any(check.code == ACCEPTED for check in cv.assessment.checks)
    failed = [check.message for check in cv.assessment.checks if not check.passed and not accepted]
    unapplied = [issue.message for issue in cv.issues if issue.code.startswith(OF_A_CORRECTION)]
    if unapplied and status is Status.OK:
        status = Status.NEEDS_REVIEW
    failed += unapplied
    if status is Status.NEEDS_REVIEW and not failed:
        failed.append(f"many entries are in doubt, the confidence is {cv.assessment.confidence:.2f}")
    return status, "; ".join(failed)


def review_rank(cv: CV) -> float:
    """How soon a person should look, from 0 for not at all to 1."""
    return round(1 - cv.assessment.confidence, 2) if cv.assessment else 1.0
