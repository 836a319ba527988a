"""An outcome with corrections says what they make of its CV, and keeps what was read."""

import pytest

from cvparse.bulk.corrected import corrected
from cvparse.bulk.status import Status
from cvparse.corrections.operations import Accept, RemoveEntry, SetValue, Undone
from cvparse.model import CV, Assessment, AssessmentStatus
from stored_cvs import as_read, listing, outcome_of

READ = as_read(listing("Ada Example", "One", "Two")).model_copy(
    update={"assessment": Assessment(status=AssessmentStatus.NEEDS_REVIEW, confidence=0.3)}
)
OUTCOME = outcome_of("a.pdf", READ, Status.NEEDS_REVIEW, 0.7)
SET = SetValue(op="set", id="person", field="name", value="Ada Muster", old="Ada Example")
GONE = RemoveEntry(op="remove", id="talks-0123456789")


def test_rows_and_json_are_of_the_corrected_cv():
    made = corrected(OUTCOME, [SET, GONE])
    assert made.outcome.person["name"] == "Ada Muster"
    assert CV.model_validate_json(made.outcome.cv).person.name == "Ada Muster"
    assert made.outcome.read == OUTCOME.cv
    assert made.states == ("applied", "correction_lost")
    assert made.outcome.issues == 1


def test_it_begins_with_what_was_read():
    once = corrected(OUTCOME, [SET]).outcome
    assert corrected(once, []).outcome == once
    again = corrected(once, [GONE])
    assert again.outcome.person["name"] == "Ada Example"


@pytest.mark.parametrize(("outcome", "made"), [(OUTCOME, []), (outcome_of("b.pdf", None, Status.DAMAGED), [SET])])
def test_without_corrections_or_without_a_cv_it_is_as_it_was(outcome, made):
    assert corrected(outcome, made).outcome == outcome
    assert corrected(outcome, made).states == ("waiting",) * len(made)


@pytest.mark.parametrize(
    ("digest", "status", "by"), [(None, Status.OK, "Bo"), ("of another reading", Status.NEEDS_REVIEW, None)]
)
def test_who_accepted_it(digest, status, by):
    accept = Accept(op="accept", id="document", sha256=READ.source.sha256, digest=digest, by="Bo")
    made = corrected(OUTCOME, [accept])
    assert made.outcome.status is status
    assert (made.acceptance and made.acceptance.by) == by


def test_what_was_undone_is_kept_and_not_applied():
    undone = SET.model_copy(update={"undone": Undone(by="Bo")})
    made = corrected(OUTCOME, [undone, GONE])
    assert (made.outcome.person["name"], made.states) == ("Ada Example", ("undone", "correction_lost"))
    assert made.corrections[0] == undone
    assert corrected(outcome_of("b.pdf", None, Status.DAMAGED), [undone, GONE]).states == ("undone", "waiting")
