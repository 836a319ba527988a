"""A sum counts what has a weight and what holds always, and tells at most three reasons against."""

import pytest

from cvparse.assembly.weighing import Weighed

KNOWN = {"always": 1.0, "alike": 0.5, "odd": -2.0, "short": -0.5, "cut": -1.0, "faint": -0.1, "nothing": 0.0}


@pytest.mark.parametrize(
    ("evidence", "total", "against"),
    [
        ((), 1.0, ()),
        (("alike", "unheard of"), 1.5, ()),
        (("odd", "alike"), -0.5, ("odd",)),
        (("faint", "short", "odd", "cut"), -2.6, ("odd", "cut", "short")),
        (("nothing",), 1.0, ()),
    ],
)
def test_a_sum_and_what_speaks_against(evidence, total, against):
    found = Weighed.by(KNOWN, "always", evidence)
    assert (found.total, found.against) == (total, against)


def test_what_weighs_nothing_always_may_be_unknown():
    assert Weighed.by({"alike": 0.5}, "always", ("alike",)) == Weighed((("alike", 0.5),), 0.5)
