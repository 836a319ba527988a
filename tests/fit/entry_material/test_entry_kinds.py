"""The fit of the kinds of entries: the sum over all rows of kinds, and the best of them."""

import pytest

from cvparse.model import SectionKind as Kind
from fit.entry_material.entry_kinds import Chain, best_row, sums

np = pytest.importorskip("numpy", reason="the fit needs the extra `fit`")


def test_the_sum_over_all_rows_of_kinds():
    own, pairs = np.array([[[1.0], [0.0]], [[0.0], [1.0]]]), np.zeros((1, 2, 2, 1))
    chain = Chain(own, pairs, (Kind.GRANTS, Kind.AWARDS), (0, -1))
    weights = np.array([2.0])
    whole, expected = sums(chain, weights, only_right=False)
    assert whole == pytest.approx(2 * np.log(np.exp(2) + 1))
    assert expected[0] == pytest.approx(2 * np.exp(2) / (np.exp(2) + 1))
    good, _ = sums(chain, weights, only_right=True)
    assert good == pytest.approx(2 + np.log(np.exp(2) + 1))
    assert best_row(chain, weights) == [0, 1]
