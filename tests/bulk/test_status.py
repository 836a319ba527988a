"""The state of a file follows from what the parser says of it."""

import pytest

from cvparse.bulk.status import Status, is_cv, refusal, review_rank, verdict
from cvparse.errors import (
    EncryptedFileError,
    LexiconError,
    LimitExceededError,
    NoTextLayerError,
    UnreadableFileError,
)
from cvparse.model import CV, Experience, Issue, SectionHeading, SectionKind


def cv_with(*kinds: SectionKind, issues: tuple[str, ...] = ()) -> CV:
    return CV(
        sections=tuple(SectionHeading(heading=kind, kind=kind, level=1, page=1, entries=1) for kind in kinds),
        experience=(Experience(title="Professor"),),
        issues=tuple(Issue(code=code, message="look") for code in issues),
    )


CAREER = cv_with(SectionKind.EXPERIENCE, SectionKind.EDUCATION)


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


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        ((SectionKind.EXPERIENCE, SectionKind.EDUCATION), True),
        ((SectionKind.EDUCATION, SectionKind.PUBLICATIONS), True),
        ((SectionKind.SUMMARY, SectionKind.REFERENCES), False),  # an article
        ((SectionKind.PUBLICATIONS,), False),  # a bibliography
        ((SectionKind.OTHER, SectionKind.CONTACT), False),  # a letter
        ((), False),
    ],
)
def test_what_makes_a_cv(kinds, expected):
    assert is_cv(cv_with(*kinds)) is expected


def test_an_issue_wants_a_review_and_says_which():
    issued = cv_with(SectionKind.EXPERIENCE, SectionKind.EDUCATION, issues=("no_title", "no_title", "numbering_gap"))
    assert verdict(issued, 100, 0) == (Status.NEEDS_REVIEW, "2 entries without title, 1 gap in printed numbers")


def test_more_than_a_twentieth_unparsed_wants_a_review():
    assert verdict(CAREER, 100, 5) == (Status.OK, "")
    assert verdict(CAREER, 100, 6) == (Status.NEEDS_REVIEW, "6 of 100 words unparsed")


def test_the_rank_grows_with_what_is_wrong():
    gap = cv_with(SectionKind.EXPERIENCE, SectionKind.EDUCATION, issues=("numbering_gap",))
    assert review_rank(CAREER, 100, 0) == 0
    assert review_rank(CAREER, 100, 10) == pytest.approx(0.1)
    assert review_rank(gap, 100, 10) == pytest.approx(0.3)


def test_the_rank_is_of_shares_and_rounded():
    one = cv_with(SectionKind.EXPERIENCE, issues=("no_title",))
    assert review_rank(one, 100, 0) == 1.0  # an issue for its only entry
    assert review_rank(CAREER, 3, 1) == 0.3333
    assert review_rank(CAREER.model_copy(update={"experience": ()}), 0, 0) == 0.0


@pytest.mark.parametrize(
    ("codes", "said"),
    [
        (("no_year",), "1 entry without year"),
        (("garbled_text", "garbled_text"), "2 stretches of garbled text"),
        (("end_before_start",), "1 date out of order"),
        (("new_code",), "1 new_code"),  # one that has no words of its own
    ],
)
def test_issues_are_counted_in_words(codes, said):
    issued = cv_with(SectionKind.EXPERIENCE, SectionKind.EDUCATION, issues=codes)
    assert verdict(issued, 100, 0) == (Status.NEEDS_REVIEW, said)


def test_a_form_that_is_not_shown_is_said():
    assert verdict(cv_with(issues=("form_not_shown",)), 30, 30) == (Status.NOT_A_CV, "look")
