"""A measure is named by the step that it falls on; a bound belongs to the step that it begins."""

import pytest

from cvparse.sections.evidence.steps import step


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (-3.0, "gap: below 0.9"),
        (0.89, "gap: below 0.9"),
        (0.9, "gap: 0.9 to 2"),
        (1.99, "gap: 0.9 to 2"),
        (2.0, "gap: 2 to 40"),
        (39.9, "gap: 2 to 40"),
        (40.0, "gap: from 40"),
        (1e6, "gap: from 40"),
    ],
)
def test_the_step_of_a_value(value, name):
    assert step("gap", value, (0.9, 2, 40)) == name


def test_one_bound_makes_two_steps():
    assert [step("share", value, (0.5,)) for value in (0.4, 0.5)] == ["share: below 0.5", "share: from 0.5"]
