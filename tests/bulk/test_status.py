"""The state of a file follows from the assessment of what was read, or from why it was not."""

import pytest

from cvparse.bulk.status import READ, Status, refusal, review_rank, verdict
from cvparse.errors import (
    EncryptedFileError,
    LexiconError,
    LimitExceededError,
    NoTextLayerError,
    UnreadableFileError,
)
from cvparse.model import CV, Assessment, AssessmentStatus, Check, Issue


def assessed(status: AssessmentStatus, *failed: str, confidence: float = 0.9) -> CV:
    checks = [Check(code="language", passed=True, message="the language has word lists")]
    checks += [Check(code="look", passed=False, message=message) for message in failed]
    return CV(assessment=Assessment(status=status, confidence=confidence, checks=tuple(checks)))


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (EncryptedFileError("x"), Status.ENCRYPTED),
        (NoTextLayerError("x"), Status.NO_TEXT_LAYER),
        (LimitExceededError("x"), Status.TOO_LARGE),
        (UnreadableFileError("x"), Status.DAMAGED),
        (LexiconError("x"), Status.CRASHED),
    ],
)
def test_a_refusal_has_its_state(error, status):
    assert refusal(error) is status


def test_each_status_of_an_assessment_is_a_state():
    assert {Status(status.value) for status in AssessmentStatus} == READ


def test_the_checks_that_failed_are_the_reason():
    wanting = assessed(AssessmentStatus.NEEDS_REVIEW, "no name was read", "a gap")
    assert verdict(wanting) == (Status.NEEDS_REVIEW, "no name was read; a gap")
    assert verdict(assessed(AssessmentStatus.OK)) == (Status.OK, "")
    doubtful = assessed(AssessmentStatus.NEEDS_REVIEW, confidence=0.52)
    assert verdict(doubtful) == (Status.NEEDS_REVIEW, "many entries are in doubt, the confidence is 0.52")
    with pytest.raises(ValueError, match="has no assessment"):
        verdict(CV())


def test_the_rank_is_what_lacks_of_full_confidence():
    assert review_rank(assessed(AssessmentStatus.OK, confidence=0.87)) == 0.13
    assert review_rank(assessed(AssessmentStatus.OK, confidence=1.0)) == 0.0
    assert review_rank(CV()) == 1.0


def test_an_accepted_document_has_no_reason_but_a_correction_that_was_not_applied():
    accepted = Check(code="accepted", passed=True, message="Bo Example looked at it and accepted it")
    cv = assessed(AssessmentStatus.OK, "no name was read")
    cv = CV(assessment=cv.assessment.model_copy(update={"checks": (*cv.assessment.checks, accepted)}))
    assert verdict(cv) == (Status.OK, "")
    lost = Issue(code="correction_lost", message="correction not applied")
    assert verdict(cv.model_copy(update={"issues": (lost,)})) == (Status.NEEDS_REVIEW, "correction not applied")
    letter = assessed(AssessmentStatus.NOT_A_CV).model_copy(update={"issues": (lost,)})
    assert verdict(letter) == (Status.NOT_A_CV, "correction not applied")
