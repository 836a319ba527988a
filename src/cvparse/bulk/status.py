"""What became of one file, in one word and one reason, and how soon a person should look at it.

A file that was read is `not_a_cv` where it has none of the sections that make one, `needs_review` where the parser
itself says that something wants a look (an issue, or more than a twentieth of the words in `unparsed`), else `ok`.
The rank for review adds up what is wrong, as shares, so that a long CV is not worse than a short one for its length.
Nothing here looks at the file: the signals are the CV and the counts of the ledger.
"""

from __future__ import annotations

from collections import Counter
from enum import StrEnum

from cvparse.errors import CvparseError, EncryptedFileError, LexiconError, LimitExceededError, NoTextLayerError
from cvparse.model import CV, SectionKind
from cvparse.model.json import collections

MOST_UNPARSED = 0.05  # of the words: in CVs that are read well it is a fiftieth
GAP_WEIGHT = 0.2  # a number that a list leaves out is an entry that may be lost: worse than a fifth of the words
OF_A_CAREER = frozenset(SectionKind) - {
    SectionKind.CONTACT,
    SectionKind.SUMMARY,
    SectionKind.OTHER,
    SectionKind.REFERENCES,  # an article has a list of references, a letter has a summary
    SectionKind.PUBLICATIONS,
}


SAID = {
    "numbering_gap": ("gap in printed numbers", "gaps in printed numbers"),
    "end_before_start": ("date out of order", "dates out of order"),
    "garbled_text": ("stretch of garbled text", "stretches of garbled text"),
    "reader_failed": ("reader that failed", "readers that failed"),
}
"""What issues are called, one and several; `no_title` and its like are entries without a title."""


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


def verdict(cv: CV, words: int, unparsed: int) -> tuple[Status, str]:
    """The state of a file that was read, and why; `words` and `unparsed` are counted by the ledger."""
    if not is_cv(cv):
        if hidden := next((issue.message for issue in cv.issues if issue.code == "form_not_shown"), None):
            return Status.NOT_A_CV, hidden
        return Status.NOT_A_CV, "it has no sections of a CV, or in no language that is read"
    reasons = [_said(code, count) for code, count in sorted(Counter(issue.code for issue in cv.issues).items())]
    if unparsed > MOST_UNPARSED * words:
        reasons.append(f"{unparsed} of {words} words unparsed")
    return (Status.NEEDS_REVIEW, ", ".join(reasons)) if reasons else (Status.OK, "")


def _said(code: str, count: int) -> str:
    missing = code.removeprefix("no_")
    one, several = (f"entry without {missing}", f"entries without {missing}") if missing != code else (code, code)
    one, several = SAID.get(code, (one, several))
    return f"{count} {one if count == 1 else several}"


def is_cv(cv: CV) -> bool:
    """Whether the document has the sections of a CV: two kinds of a career, or one beside a list of publications."""
    kinds = {section.kind for section in cv.sections if section.entries}
    career = len(kinds & OF_A_CAREER)
    return career > 1 or (career == 1 and SectionKind.PUBLICATIONS in kinds)


def review_rank(cv: CV, words: int, unparsed: int) -> float:
    """How soon a person should look, 0 for not at all: the shares of words unparsed and of entries with an issue, and
    a fifth for each printed number that a list leaves out."""
    entries = sum(len(getattr(cv, name)) for name in collections())
    gaps = sum(issue.code == "numbering_gap" for issue in cv.issues)
    others = len(cv.issues) - gaps
    return round(unparsed / max(words, 1) + others / max(entries, 1) + GAP_WEIGHT * gaps, 4)
