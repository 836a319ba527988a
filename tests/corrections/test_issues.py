"""Which issues are left once corrections are applied, and how one that could not be applied is told."""

import pytest

from cvparse.corrections.issues import QUOTED, Unapplied, standing
from cvparse.corrections.operations import Accept, RemoveEntry, SetValue
from cvparse.model import CV, Award, Issue, Person
from stored_cvs import as_read

NO_TITLE = Issue(code="no_title", message="no title was read: Example Medal", section="Awards", page=1)
NO_NAME = Issue(code="no_name", message="no name was read: the CV may be set as a picture, or print none")
GAP = Issue(code="gap", message="7 is missing")

BEFORE = as_read(CV(awards=(Award(raw="Example Medal"),), issues=(NO_NAME, NO_TITLE, GAP)))
NAME = BEFORE.awards[0].id


def with_title(title: str | None) -> CV:
    return BEFORE.model_copy(update={"awards": (BEFORE.awards[0].model_copy(update={"title": title}),)})


@pytest.mark.parametrize(
    ("after", "accepted", "left"),
    [
        (BEFORE, set(), [NO_NAME, NO_TITLE, GAP]),
        (with_title("Medal"), set(), [NO_NAME, GAP]),
        (BEFORE, {NAME}, [NO_NAME, GAP]),
        (BEFORE.model_copy(update={"awards": ()}), set(), [NO_NAME, GAP]),
        (BEFORE.model_copy(update={"person": Person(name="Ada Example")}), set(), [NO_TITLE, GAP]),
    ],
)
def test_an_issue_goes_with_its_reading(after, accepted, left):
    assert list(standing(BEFORE, after, accepted)) == left


def test_a_correction_may_give_an_issue():
    before, after = with_title("Medal").model_copy(update={"issues": ()}), with_title(None)
    assert [issue.code for issue in standing(before, after, set())] == ["no_title"]
    named = CV(person=Person(name="Ada Example"))
    assert [issue.code for issue in standing(named, CV(), set())] == ["no_name"]


@pytest.mark.parametrize(
    ("correction", "said"),
    [
        (
            SetValue(op="set", id="a", field="title", value=1, called="Medal", by="Bo"),
            "correction by Bo not applied (set title, Medal): why",
        ),
        (
            RemoveEntry(op="remove", id="awards-1", printed="Example Medal"),
            "correction not applied (remove, Example Medal): why",
        ),
        (Accept(op="accept", id="document"), "correction not applied (accept, document): why"),
    ],
)
def test_what_was_not_applied_is_told_in_a_sentence(correction, said):
    issue = Unapplied(correction, "correction_lost", "why").issue()
    assert (issue.code, issue.message) == ("correction_lost", said)


@pytest.mark.parametrize(("length", "whole"), [(QUOTED, True), (QUOTED + 1, False)])
def test_a_long_print_is_cut(length, whole):
    correction = RemoveEntry(op="remove", id="a", printed="x" * length)
    message = Unapplied(correction, "correction_lost", "why").issue().message
    assert ("x" * QUOTED in message) is whole
    assert ("…" in message) is not whole
