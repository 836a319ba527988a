"""A number reaches the steps that are not above it."""

import pytest

from cvparse.assembly.steps import step


@pytest.mark.parametrize(("value", "expected"), [(0.0, 0), (0.049, 0), (0.05, 1), (0.3, 2), (0.69, 2), (1.0, 3)])
def test_steps_of_a_share(value, expected):
    assert step(value, (0.05, 0.3, 0.7)) == expected
