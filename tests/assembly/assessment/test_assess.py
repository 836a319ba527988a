"""Documents are told apart, and what of a CV wants a look is said in its status and its checks."""

import pytest

from cvparse import parse
from cvparse.assembly.assessment.assess import SURE
from cvparse.model import AssessmentStatus
from pdf_files import pdf_with
from small_cvs import OTHER_DOCUMENTS, shown, small_cv, work
from truths import SAMPLES, sample_names

ADA = ("Ada Example", "ada@example.org")
WORKS = tuple(work(number, "A. Example, B. Muster", f"On Ice of Sort {number}", 2020 - number) for number in (1, 2, 4))


def failed(cv):
    return [check.code for check in cv.assessment.checks if not check.passed]


@pytest.mark.parametrize("name", OTHER_DOCUMENTS)
def test_another_document_is_no_cv_and_is_given_all_the_same(name):
    cv = parse(pdf_with(shown(OTHER_DOCUMENTS[name])))
    assert cv.assessment.status is AssessmentStatus.NOT_A_CV
    assert failed(cv)[0] == "is_a_cv"
    assert cv.other or cv.unparsed or cv.publications or cv.summary


@pytest.mark.parametrize("name", sample_names())
def test_a_cv_is_one(name):
    assert parse(SAMPLES / name / "cv.pdf").assessment.status is not AssessmentStatus.NOT_A_CV


def test_a_small_cv_that_is_read_well_is_ok():
    cv = parse(small_cv(*ADA, *WORKS[:2]))
    assert (cv.assessment.status, failed(cv)) == (AssessmentStatus.OK, [])
    assert SURE <= cv.assessment.confidence <= 1


def test_a_check_that_failed_wants_a_review():
    cv = parse(small_cv(*ADA, *WORKS))  # the list leaves out number 3
    assert cv.assessment.status is AssessmentStatus.NEEDS_REVIEW
    assert failed(cv) == ["printed_numbers"]
    (check,) = (check for check in cv.assessment.checks if not check.passed)
    assert check.message == "The printed numbers leave out 3"


def test_the_same_bytes_give_the_same_assessment():
    content = small_cv(*ADA, *WORKS)
    assert parse(content).assessment == parse(content).assessment
