"""The fit by choices finds what the right candidates show, also where it is right to take none."""

from dataclasses import dataclass

import pytest

pytest.importorskip("scipy", reason="scikit-learn, of the extra cvparse[fit], is not installed")
np = pytest.importorskip("numpy")

from fit.choices import Choices, Sparse, contents_weights, log_chances, weights_of  # noqa: E402


@dataclass(frozen=True)
class One:
    unit: str
    rows: tuple[tuple[str, tuple[str, ...], bool], ...]
    source: str = "real"


NAMED = tuple(One(f"u{n}", (("Ada", ("large",), True), ("Oslo", ("town",), False))) for n in range(10))
NAMELESS = tuple(One(f"v{n}", (("Oslo", ("town",), False),)) for n in range(10))
LOST = One("w", (("Oslo", ("town",), False),))


def weights(choices: Choices) -> dict[str, float]:
    every = np.full(len(choices.fold), True)
    return dict(zip(choices.names, weights_of(choices, every).tolist(), strict=True))


def test_what_the_right_one_shows_weighs_more():
    found = weights(Choices(NAMED, ["made"], rare=5))
    assert found["large"] > 1
    assert found["town"] < 0


def test_where_none_may_be_right_what_nobody_is_called_by_weighs_below_nothing():
    choices = Choices((*NAMED, *NAMELESS), [], rare=5, always="any", none=[False] * 10 + [True] * 10)
    found = weights(choices)
    assert found["any"] + found["large"] > 0 > found["any"] + found["town"]
    assert not choices.missing.any()


def test_a_choice_without_its_right_candidate_is_missing_and_teaches_nothing():
    choices = Choices((*NAMED, LOST), [], rare=5)
    assert choices.missing.tolist() == [False] * 10 + [True]
    assert weights(choices) == weights(Choices(NAMED, [], rare=5))


def test_rare_evidence_has_no_name():
    once = One("x", (("Ada", ("large", "odd"), True),))
    assert Choices((*NAMED, once), [], rare=5).names == ["large", "town"]


def test_what_lines_hold_by_kind():
    x = np.repeat(np.eye(3), 4, axis=0)
    kinds = np.repeat([0, 1, 3], 4)
    how = Sparse(strength=10.0, steps=2000, exact=1e-6, least_count=0.05, least_said=-5.0)
    weights, start = contents_weights(x, kinds, np.ones(len(kinds)), (4, 3), how)
    assert weights[2].tolist() == [0.0, 0.0, 0.0] and start[2] == -5.0  # no row is of this kind
    chances = log_chances(x @ weights.T + start, -5.0)
    assert chances.argmax(1).tolist() == kinds.tolist()
    assert chances.min() == -5.0
