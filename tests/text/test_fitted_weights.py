"""The weights beside a decision are numbers by name."""

import pytest

from cvparse.text.fitted_weights import fitted_weights


def test_the_weights_of_a_package():
    known = fitted_weights("cvparse.sections", "weights.toml")
    assert {type(weight) for weight in known.values()} == {float}
    assert "every line" in known


def test_a_package_without_the_file():
    with pytest.raises(FileNotFoundError):
        fitted_weights("cvparse.sections", "no_weights.toml")
