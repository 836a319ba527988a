"""The sum of the evidence decides, and what spoke against a CV is named."""

import pytest

from cvparse.assembly.assessment import is_cv
from cvparse.assembly.assessment.is_cv import ANY_DOCUMENT, judge, weights

KNOWN = {ANY_DOCUMENT: -1.0, "dated": 2.0, "a name": 1.0, "money": -2.5, "a salutation": -0.5}


@pytest.fixture(autouse=True)
def few_weights(monkeypatch):
    monkeypatch.setattr(is_cv, "weights", lambda: KNOWN)


@pytest.mark.parametrize(
    ("evidence", "total", "expected"),
    [
        ((), -1.0, False),
        (("a name",), 0.0, True),  # just enough
        (("a name", "a salutation"), -0.5, False),
        (("dated", "a name", "unheard of"), 2.0, True),
        (("dated", "a name", "money"), -0.5, False),
    ],
)
def test_a_sum_of_zero_and_more_is_a_cv(evidence, total, expected):
    found = judge(evidence)
    assert (found.total, found.is_cv) == (total, expected)


def test_what_speaks_against_a_cv_is_named_the_heaviest_first():
    assert judge(("a name", "a salutation", "money")).against == ("money", "a salutation")
    assert judge(("a name",)).against == ()


def test_the_fitted_weights_are_there(monkeypatch):
    monkeypatch.undo()
    known = weights()
    assert ANY_DOCUMENT in known
    assert known["a section of experience"] > 0 > known["kinds of a career: 0"]
