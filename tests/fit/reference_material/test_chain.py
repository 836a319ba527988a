"""The fit of a chain: what it finds in rows whose states follow from their evidence and from the signs between."""

import pytest

pytest.importorskip("scipy", reason="scikit-learn, of the extra cvparse[fit], is not installed")
np = pytest.importorskip("numpy")

from reference_material.chain import Chain, Settings, _gathered, _Problem, fit  # noqa: E402

SETTINGS = Settings(c1=0.05, c2=0.05, least=0, least_signs=1, iterations=25)
ROWS = [
    Chain(1.0, [["a"], ["b"], ["a", "x"]], ["", ".", ","], [0, 1, 0]),
    Chain(2.0, [["b"], ["x"], ["x"]], ["", ".", "."], [1, 0, 1]),
    Chain(1.0, [["a", "x"]], [""], [0]),
]


def test_evidence_speaks_for_the_state_that_it_is_seen_with():
    evidence, steps = fit(ROWS, 2, SETTINGS)
    assert evidence["a"][0] > 0 > evidence["a"].get(1, -1.0)
    assert steps[""][0, 1] > steps[""].get((0, 0), 0.0)


def test_signs_that_are_seldom_have_no_steps_of_their_own():
    _, steps = fit(ROWS, 2, Settings(c1=0.05, c2=0.05, least=0, least_signs=4, iterations=3))
    assert set(steps) == {"", "."}


def test_how_the_cost_changes_with_each_weight():
    data = _gathered(ROWS, SETTINGS)
    shapes = (len(data.names), 2), (len(data.sign_names), 2, 2)
    count = sum(int(np.prod(shape)) for shape in shapes)
    problem = _Problem(data, 2, np.arange(count), *shapes)
    found = np.linspace(-1, 1, count)
    cost, change = problem(found)
    for at in range(count):
        moved = found.copy()
        moved[at] += 1e-3
        assert problem(moved)[0] - cost == pytest.approx(change[at] * 1e-3, abs=2e-4)
