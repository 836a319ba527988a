"""The end of a message about a name that is unknown."""

import pytest

from cvparse.text.did_you_mean import SHOWN, did_you_mean


@pytest.mark.parametrize(
    ("name", "known", "said"),
    [
        ("awrads", ["awards", "talks"], "did you mean awards?"),
        ("Awards", ["awards"], "did you mean awards?"),
        ("zzz", ["talks", "awards", "talks"], "there are awards, talks"),
    ],
)
def test_the_nearest_name_or_all(name, known, said):
    assert did_you_mean(name, known) == said


def test_many_names_are_cut_short():
    assert did_you_mean("q", [f"{n:02}" for n in range(SHOWN)]).endswith("10, 11")
    assert did_you_mean("q", [f"{n:02}" for n in range(SHOWN + 1)]).endswith("10, 11, …")
