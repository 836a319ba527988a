"""Items set side by side: several short columns under each other's heads, read one item after the other.

    Systems          Languages        Tools            • Algorithms and   • Compilers
    Storage, Caches  Go, Rust         Linux, Git         Data Structures  • Finance
    items, each under its head                         items, each behind its bullet

A grid begins with a row of heads at even distances, all in one type that the rows below are not set in, or with a row
whose cells all begin with a bullet. It goes on while every cell stands in one of its columns. An item that has ended
does not begin again. A table with a row of heads is no grid: its rows are filled, or a column of it holds figures.
Decides by place and type; of the words it looks at bullets and figures only.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from cvparse.layout.fragments import Fragment
from cvparse.layout.thresholds import EDGE, GRID_BAND, GRID_HALF, GRID_ROWS, GRID_STEP
from cvparse.layout.types import Norms
from cvparse.text.normalize import BULLETS
from cvparse.text.value_class import dataclass

Row = Sequence[Fragment]


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows `start` to `end`, and where its columns begin."""

    start: int
    end: int
    columns: tuple[float, ...]

    def cell_of(self, fragment: Fragment) -> int:
        """The column in which a fragment stands."""
        near = EDGE * fragment.size
        return max((n for n, x in enumerate(self.columns) if fragment.box.x0 >= x - near), default=0)


def grids_of(rows: Sequence[Row], left: float, right: float, norms: Norms) -> list[Grid]:
    """The grids among these rows, from the top down; `left` and `right` are the edges of their column."""
    found: list[Grid] = []
    at = 0
    while at < len(rows):
        grid = _bulleted(rows, at, norms) or _headed(rows, at, (left, right), norms)
        if grid:
            found.append(grid)
            at = grid.end
        else:
            at += 1
    return found


def _bulleted(rows: Sequence[Row], start: int, norms: Norms) -> Grid | None:
    """A grid whose first row holds items with bullets."""
    row = rows[start]
    if len(row) < 2 or not all(_has_bullet(f) for f in row):
        return None
    return _extended(rows, start, tuple(f.box.x0 for f in row), norms)


def _has_bullet(fragment: Fragment) -> bool:
    return fragment.text[0] in BULLETS and len(fragment.words) > 1 and not fragment.text[1].isdigit()


def _headed(rows: Sequence[Row], start: int, edges: tuple[float, float], norms: Norms) -> Grid | None:
    """A grid whose first row holds heads: even distances, one type, none of it in all of the row below."""
    heads = rows[start]
    if len(heads) < 2 or start + 1 >= len(rows) or len({_type(f) for f in heads}) > 1:
        return None
    columns = tuple(f.box.x0 for f in heads)
    if not _even(columns, edges, norms) or any(c.isdigit() for f in heads for c in f.text):
        return None
    grid = _extended(rows[: start + GRID_ROWS + 2], start, columns, norms)  # one row more than a grid has
    body = rows[start + 1 : grid.end]
    if not body or len(body) > GRID_ROWS or all(_type(f) == _type(heads[0]) for row in body for f in row):
        return None
    if not all(_stands_out(f, heads[0]) for f in body[-1]) or len(body[0]) < 2:
        return None
    filled = [{grid.cell_of(f) for f in row} for row in body]
    figures = any(
        all(any(map(str.isdigit, f.text)) for row in body for f in row if grid.cell_of(f) == n)
        for n in range(len(columns))
    )
    wrapped = any(_type(f) == _type(heads[0]) for f in body[0])
    ragged = len(body) == 1 or wrapped or len(filled[-1]) < len(columns)
    return grid if ragged and not figures else None


def _type(fragment: Fragment) -> tuple[float, bool]:
    word = next((w for w in fragment.words if not w.icon), fragment.words[0])
    return round(fragment.size * 2) / 2, word.bold


def _stands_out(body: Fragment, head: Fragment) -> bool:
    """Whether the head is printed larger or bolder than the body."""
    (size, bold), (head_size, head_bold) = _type(body), _type(head)
    return head_size > size or (head_bold and not bold)


def _even(columns: Sequence[float], edges: tuple[float, float], norms: Norms) -> bool:
    """Whether columns begin at even distances from the left edge on; two share the width."""
    steps = [b - a for a, b in pairwise(columns)]
    if abs(columns[0] - edges[0]) > GRID_STEP * norms.body_size:
        return False
    if len(columns) == 2:
        return abs(steps[0] / max(edges[1] - edges[0], 1.0) - 0.5) <= GRID_HALF
    return max(steps) - min(steps) <= GRID_STEP * norms.body_size


def _extended(rows: Sequence[Row], start: int, columns: tuple[float, ...], norms: Norms) -> Grid:
    """The grid with all rows below that keep to its columns, closely one under the other."""
    grid = Grid(start, start + 1, columns)
    bounds = (*columns[1:], float("inf"))
    ended: set[int] = set()
    types: set[tuple[float, bool]] = set()
    for at in range(start + 1, len(rows)):
        row, above = rows[at], rows[at - 1]
        if not row or not above or row[0].words[0].page != above[0].words[0].page:
            break
        step = row[0].baseline - above[0].baseline
        cells = [grid.cell_of(f) for f in row]
        inside = all(f.box.x1 <= bounds[n] for n, f in zip(cells, row, strict=True))
        first = dict(reversed(list(zip(cells, row, strict=True))))
        hanging = all(f.box.x0 - columns[n] <= GRID_STEP * f.size for n, f in first.items())
        if (
            step > GRID_BAND * norms.line_pitch
            or not inside
            or not hanging
            or row[0].box.x0 < columns[0] - EDGE * norms.body_size
            or ended & set(cells)
            or (len(row) == 1 and at > start + 1 and _type(row[0]) not in types)
        ):
            break
        types.update(_type(f) for f in row)
        ended |= set(range(len(columns))) - set(cells)
        grid = Grid(start, at + 1, columns)
    return grid
