"""Tables with drawn borders: each printed row becomes one row of text, however many lines its cells wrap to.

    | Doctor of Philosophy | Technical University of | 2007 –   |
    | in Engineering       | the Highlands           | 2011     |

A word stands in a cell where drawn rules close it in above, below and at one side at least; cells that share their top
are a row. The lines of a cell are one text where each is as long as its cell allows: the first word of the next line
had no room. Where a cell of a table holds lines that end before, or that begin with bullets, the table only frames a
text, and where a border runs through words, it is a picture: such rows are read as if nothing were drawn. Decides by
rules and widths; of the words it looks at bullets and at the hyphens at line ends only.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from cvparse.layout.fragments import Fragment, first_width, fragment_of, fragments_of
from cvparse.layout.thresholds import BORDER, CELL_BLANK, SAME_BASELINE, TABLE_COLUMNS, TABLE_ROWS
from cvparse.layout.types import Box, Page, Rule, Word
from cvparse.text.normalize import BULLETS, DASHES, closed_up
from cvparse.text.value_class import dataclass

HYPHENS = DASHES + "/"


@dataclass(frozen=True, slots=True)
class Borders:
    """The drawn lines about a cell; `left` or `right` is None where the table has no border at that side."""

    top: float
    bottom: float
    left: float | None
    right: float | None


Cell = Sequence[Fragment]  # its lines, from the top down; one with a wide gap is two
Row = list[tuple[Borders, Cell]]


def fragments_with_cells(page: Page, words: Sequence[Word]) -> list[Fragment]:
    """All fragments of a page from the top down and from left to right; a cell of a table with borders is one."""
    tables = [table for table in _tables(page, words) if all(_is_wrapped(*cell) for row in table for cell in row)]
    if not tables:
        return fragments_of(words)
    cells = [fragment for table in tables for row in table for fragment in _fragments(row)]
    inside = {word.id for cell in cells for word in cell.words}
    found = [*fragments_of([word for word in words if word.id not in inside]), *cells]
    found.sort(key=lambda fragment: (fragment.baseline, fragment.box.x0))
    return found


def _tables(page: Page, words: Sequence[Word]) -> list[list[Row]]:
    """The tables of a page: their rows from the top down."""
    grid = _Grid(page.rules)
    if len(grid.upright) < TABLE_COLUMNS - 1 or len(grid.level) <= TABLE_ROWS:
        return []
    held: dict[Borders, list[Word]] = defaultdict(list)
    for word in words:
        if (borders := grid.around(word.box)) is not None:
            held[borders].append(word)
    rows: dict[float, Row] = defaultdict(list)
    for borders, inside in held.items():
        rows[borders.top].append((borders, fragments_of(inside)))
    for row in rows.values():
        row.sort(key=lambda cell: cell[1][0].box.x0)
    return [table for table in _stacked(rows) if len(table) >= TABLE_ROWS]


def _stacked(rows: Mapping[float, Row]) -> list[list[Row]]:
    """The rows of several cells, in one list while each begins where the one above ends."""
    tables: list[list[Row]] = []
    bottom: float | None = None
    for top in sorted(rows):
        if len(rows[top]) < TABLE_COLUMNS:
            continue
        if top != bottom:
            tables.append([])
        tables[-1].append(rows[top])
        bottom = max(borders.bottom for borders, _ in rows[top])
    return tables


class _Grid:
    """The drawn borders of a page. What two cells draw of one border stands at one place."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        thickest = max((min(rule.box.width, rule.box.height) for rule in rules), default=0.0)
        self._near = BORDER * max(thickest, 1.0)
        self.upright = self._placed([r.box for r in rules if not r.horizontal], lambda box: (box.x0 + box.x1) / 2)
        self.level = self._placed([r.box for r in rules if r.horizontal], lambda box: (box.top + box.bottom) / 2)

    def _placed(self, boxes: Sequence[Box], place: Callable[[Box], float]) -> list[tuple[float, Box]]:
        found: list[tuple[float, Box]] = []
        for box in sorted(boxes, key=place):
            last = found[-1][0] if found else float("-inf")
            found.append((last if place(box) - last <= self._near else place(box), box))
        return found

    def around(self, box: Box) -> Borders | None:
        """The rules that close a word in, or None."""
        across, down, near = (box.x0 + box.x1) / 2, (box.top + box.bottom) / 2, self._near
        top, bottom = _beside(down, [y for y, rule in self.level if rule.x0 - near <= across <= rule.x1 + near])
        left, right = _beside(across, [x for x, rule in self.upright if rule.top - near <= down <= rule.bottom + near])
        if top is None or bottom is None or (left is None and right is None):
            return None
        return Borders(top, bottom, left, right)


def _beside(place: float, rules: Sequence[float]) -> tuple[float | None, float | None]:
    """The nearest of these places, in ascending order, before and behind one."""
    at = bisect_right(rules, place)
    return (rules[at - 1] if at else None), (rules[at] if at < len(rules) else None)


def _is_wrapped(borders: Borders, lines: Cell) -> bool:
    """Whether a cell holds one text: a line under it begins with a word for which it had no room."""
    right = max(line.box.x1 for line in lines) if borders.right is None else borders.right
    left = min(line.box.x0 for line in lines) if borders.left is None else borders.left
    padding = min(min(line.box.x0 - left, right - line.box.x1) for line in lines)
    if padding < 0:
        return False  # a ruled ground, as of a picture: its lines run through the text
    for above, below in pairwise(lines):
        room = right - padding - above.box.x1 - CELL_BLANK * above.size
        if below.baseline - above.baseline <= SAME_BASELINE * above.size or below.text[0] in BULLETS:
            return False
        if first_width(below) < room:
            return False
    return True


def _fragments(row: Row) -> Iterator[Fragment]:
    """The cells of a row, on the baseline of its first line."""
    baseline = min(lines[0].baseline for _, lines in row)
    for _, lines in row:
        words: list[Word] = []
        for line in lines:
            glued = bool(words) and words[-1].text[-1] in HYPHENS and len(words[-1].text) > 1
            words += [replace(line.words[0], glued=glued), *line.words[1:]]
        if " " not in closed_up(" ".join(word.text for word in words)):
            words = [words[0], *(replace(word, glued=True) for word in words[1:])]  # a label that fills its cell
        whole = fragment_of([replace(word, chip=0) for word in words])  # the tint of a cell is no box about a word
        yield replace(whole, baseline=baseline, cell=True)
