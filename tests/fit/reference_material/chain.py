"""A conditional random field over chains of units, fitted: the weights of evidence for the state of each unit, and of
each state behind another one, by the signs that are printed between the two.

    found = fit(rows, Settings())

The likelihood of the labelled states is raised (forward and backward sums over all readings of each row) less a cost of
the weights: their sum (`c1`), which leaves out what says little, and that of their squares (`c2`). The search is OWL-QN
(Andrew and Gao 2007). Same rows, same weights. It needs the extra `fit`.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from scipy.sparse import csr_matrix

    Vector = np.ndarray  # of floats
MOST_TOGETHER = 400  # rows whose sums are computed at once
HISTORY = 6  # steps that the search remembers
ENOUGH, MOST_HALVED = 1e-4, 12  # of the expected gain; how often a step is halved


@dataclass(frozen=True, slots=True)
class Settings:
    """How weights are held down, how often evidence must be seen, and how long is searched."""

    c1: float = 2.0
    c2: float = 0.05
    least: float = 9.0  # times that evidence is seen with a state, by the weight of its rows
    least_signs: float = 150.0  # times that signs are seen
    iterations: int = 60


@dataclass(frozen=True, slots=True)
class Chain:
    """A row: its weight, the evidence of each unit, the signs in front of each, and the state of each by its number."""

    weight: float
    evidence: Sequence[Sequence[str]]
    signs: Sequence[str]
    states: Sequence[int]


@dataclass(slots=True)
class _Rows:
    """The rows as arrays: what evidence each unit has, its state and signs, where each row begins."""

    names: list[str]
    matrix: csr_matrix
    states: Vector
    signs: Vector
    starts: list[int]
    weights: Vector  # of each unit's row
    sign_names: list[str] = field(default_factory=list)


def fit(rows: Iterable[Chain], count: int, settings: Settings, opening: int = 1) -> tuple[dict, dict]:
    """The weights of each name of evidence by state, and those of steps: by signs (`""`: all), `(before, state)`.

    `count` states; steps by signs are weighed into state 0 and those from `opening` on: inside a field, the signs are
    evidence of its units already.
    """
    import numpy as np

    data = _gathered(rows, settings)
    seen = _times_seen(data, count) >= settings.least
    steps = np.zeros((len(data.sign_names), count, count), bool)
    steps[0] = True
    behind, before, signs = data.states[1:], data.states[:-1], data.signs[1:]
    inner = np.ones(len(data.states) - 1, bool)
    inner[[start - 1 for start in data.starts[1:-1]]] = False
    times = np.zeros(steps.shape)
    np.add.at(times, (signs[inner], before[inner], behind[inner]), data.weights[1:][inner])
    wanted = np.zeros(count, bool)
    wanted[[0, *range(opening, count)]] = True
    steps[1:] = (times[1:] >= settings.least) & wanted
    places = np.flatnonzero(np.concatenate([seen.ravel(), steps.ravel()]))
    problem = _Problem(data, count, places, seen.shape, steps.shape)
    found = problem.spread(_lowest(problem, settings))
    evidence, moves = found
    return (
        {
            name: {s: float(evidence[at, s]) for s in np.flatnonzero(evidence[at])}
            for at, name in enumerate(data.names)
            if evidence[at].any()
        },
        {
            name: {(int(b), int(s)): float(moves[at, b, s]) for b, s in zip(*np.nonzero(moves[at]), strict=True)}
            for at, name in enumerate(data.sign_names)
        },
    )


def _gathered(rows: Iterable[Chain], settings: Settings) -> _Rows:
    import numpy as np
    from scipy.sparse import csr_matrix

    known: dict[str, int] = {}
    signs_known: dict[str, int] = {}
    columns, sizes, states, signs, weights, starts = [], [], [], [], [], [0]
    times: Counter[str] = Counter()
    for row in rows:
        for unit in row.evidence:
            columns.append(np.array([known.setdefault(name, len(known)) for name in unit], np.int32))
            sizes.append(len(unit))
        states.extend(row.states)
        signs.extend([signs_known.setdefault(name, len(signs_known)) for name in row.signs])
        for name in row.signs[1:]:
            times[name] += row.weight
        weights.extend([row.weight] * len(row.states))
        starts.append(len(states))
    kept = [name for name in signs_known if times[name] >= settings.least_signs]
    number = np.zeros(len(signs_known), np.int32)
    for at, name in enumerate(kept, 1):
        number[signs_known[name]] = at
    flat = np.concatenate(columns)
    matrix = csr_matrix(
        (np.ones(len(flat), np.float32), flat, np.concatenate([[0], np.cumsum(sizes)])),
        shape=(len(sizes), len(known)),
    )
    often = np.bincount(flat, minlength=len(known)) > 1
    names = [name for name, at in known.items() if often[at]]
    matrix = matrix[:, np.flatnonzero(often)]
    return _Rows(
        names, matrix, np.array(states), number[np.array(signs)], starts, np.array(weights, np.float32), ["", *kept]
    )


def _times_seen(data: _Rows, count: int) -> Vector:
    import numpy as np
    from scipy.sparse import csr_matrix

    shown = csr_matrix((data.weights, (np.arange(len(data.states)), data.states)), shape=(len(data.states), count))
    return (data.matrix.T @ shown).toarray()


class _Problem:
    """How unlikely the labels are, and how that changes with each weight."""

    def __init__(
        self, data: _Rows, count: int, places: Vector, evidence: tuple[int, int], steps: tuple[int, int, int]
    ) -> None:
        import numpy as np

        self.data, self.count, self.places = data, count, places
        self.evidence, self.steps = evidence, steps
        self.turned = data.matrix.T.tocsr()
        lengths = np.diff(data.starts)
        self.order = [int(at) for at in np.argsort(lengths, kind="stable")]
        self.lengths = lengths

    def spread(self, found: Vector) -> tuple[Vector, Vector]:
        """The weights of evidence and of steps, with zeros where none is sought."""
        import numpy as np

        every = np.zeros(np.prod(self.evidence) + np.prod(self.steps))
        every[self.places] = found
        cut = int(np.prod(self.evidence))
        return every[:cut].reshape(self.evidence), every[cut:].reshape(self.steps)

    def __call__(self, found: Vector) -> tuple[float, Vector]:
        import numpy as np

        evidence, moves = self.spread(found)
        scores = self.data.matrix @ evidence.astype(np.float32)
        together = moves + np.where(np.arange(len(moves))[:, None, None] > 0, moves[0], 0.0)
        cost = 0.0
        shares = np.zeros_like(scores)
        expected = np.zeros(self.steps)
        for batch in self._batches():
            cost += self._read(batch, scores, np.exp(together), together, shares, expected)
        shares *= self.data.weights[:, None]
        shares[np.arange(len(shares)), self.data.states] -= self.data.weights
        expected[0] = expected.sum(axis=0)
        change = np.concatenate([(self.turned @ shares).ravel(), expected.ravel()])
        return cost, change[self.places]

    def _batches(self) -> Iterator[list[int]]:
        for at in range(0, len(self.order), MOST_TOGETHER):
            yield self.order[at : at + MOST_TOGETHER]

    def _read(
        self, batch: list[int], scores: Vector, table: Vector, moves: Vector, shares: Vector, expected: Vector
    ) -> float:
        """The cost of some rows of about one length; the share of each state is written to `shares`, and the steps
        expected, less those taken, are added to `expected`."""
        import numpy as np

        data = self.data
        starts = np.array([data.starts[at] for at in batch])
        lengths = self.lengths[batch]
        longest = int(lengths.max())
        units = np.minimum(starts[:, None] + np.arange(longest), len(data.states) - 1)
        inside = np.arange(longest) < lengths[:, None]
        own = scores[units].astype(np.float64)
        top = own.max(axis=2)
        emitted = np.exp(own - top[:, :, None])
        signs, states, weights = data.signs[units], data.states[units], data.weights[units[:, 0]]
        forward = np.zeros_like(emitted)
        scale = np.ones((len(batch), longest))
        for t in range(longest):
            here = (
                emitted[:, 0]
                if not t
                else emitted[:, t] * np.einsum("bs,bsk->bk", forward[:, t - 1], table[signs[:, t]])
            )
            total = here.sum(axis=1)
            forward[:, t] = np.where(inside[:, t, None], here / total[:, None], forward[:, t - 1] if t else 0.0)
            scale[:, t] = np.where(inside[:, t], total, 1.0)
        backward = np.ones_like(emitted)
        led = np.zeros_like(emitted)
        for t in range(longest - 2, -1, -1):
            led[:, t + 1] = emitted[:, t + 1] * backward[:, t + 1] / scale[:, t + 1, None]
            before = np.einsum("bsk,bk->bs", table[signs[:, t + 1]], led[:, t + 1])
            backward[:, t] = np.where(inside[:, t + 1, None], before, 1.0)
        shares[units[inside]] = (forward * backward)[inside]
        taken = inside[:, 1:]
        left, right, between = forward[:, :-1][taken], led[:, 1:][taken], signs[:, 1:][taken]
        by_row = np.broadcast_to(weights[:, None], taken.shape)[taken]
        for sign in np.unique(between):
            of_sign = between == sign
            expected[sign] += table[sign] * ((left[of_sign] * by_row[of_sign, None]).T @ right[of_sign])
        first, second = states[:, :-1][taken], states[:, 1:][taken]
        np.add.at(expected, (between, first, second), -by_row)
        told = np.take_along_axis(own, states[:, :, None], axis=2)[:, :, 0]
        rows = (np.where(inside, np.log(scale) + top - told, 0.0)).sum(axis=1)
        return float(rows @ weights - (moves[between, first, second] * by_row).sum())


def _lowest(problem: _Problem, settings: Settings) -> Vector:
    """The weights of the lowest cost (OWL-QN: L-BFGS that crosses no zero)."""
    import numpy as np

    found = np.zeros(len(problem.places))
    cost, slope = _with_squares(problem, found, settings)
    whole = cost + settings.c1 * np.abs(found).sum()
    steps: deque[tuple[Vector, Vector, float]] = deque(maxlen=HISTORY)
    for number in range(settings.iterations):
        slant = _slant(found, slope, settings.c1)
        way = _direction(-slant, steps)
        way[way * slant >= 0] = 0.0
        size = 1.0 if steps else 1.0 / max(1e-9, float(np.linalg.norm(way)))
        side = np.where(found != 0, np.sign(found), -np.sign(slant))
        for _ in range(MOST_HALVED):
            tried = found + size * way
            tried[tried * side <= 0] = 0.0
            new_cost, new_slope = _with_squares(problem, tried, settings)
            new_whole = new_cost + settings.c1 * np.abs(tried).sum()
            if new_whole <= whole + ENOUGH * float((tried - found) @ slant):
                break
            size /= 2
        moved, turned = tried - found, new_slope - slope
        if (bent := float(moved @ turned)) > 1e-10:
            steps.append((moved, turned, 1.0 / bent))
        found, slope, whole = tried, new_slope, new_whole
        print(f"{number + 1}: {whole:.1f}, {np.count_nonzero(found)} weights", flush=True)
    return found


def _with_squares(problem: _Problem, found: Vector, settings: Settings) -> tuple[float, Vector]:
    cost, slope = problem(found)
    return cost + settings.c2 * float(found @ found), slope + 2 * settings.c2 * found


def _slant(found: Vector, slope: Vector, c1: float) -> Vector:
    """The slope with the cost of the sum of weights, at zero the one of the side that leads down."""
    import numpy as np

    at_zero = np.where(slope < -c1, slope + c1, np.where(slope > c1, slope - c1, 0.0))
    return np.where(found == 0, at_zero, slope + c1 * np.sign(found))


def _direction(down: Vector, steps: Sequence[tuple[Vector, Vector, float]]) -> Vector:
    """The way down, bent by what the last steps have shown."""
    way = down.copy()
    parts = []
    for moved, turned, inverse in reversed(steps):
        part = inverse * float(moved @ way)
        parts.append(part)
        way -= part * turned
    if steps:
        moved, turned, inverse = steps[-1]
        way /= inverse * float(turned @ turned)
    for (moved, turned, inverse), part in zip(steps, reversed(parts), strict=True):
        way += (part - inverse * float(turned @ way)) * moved
    return way
