"""The heads of a table's columns: a row of which every printed cell is the name of a column.

Each kind of section has its own names of columns, and says by a function which name a cell has. This module says where
the cells of a row and of an item are, and whether they are heads. A row with one cell that names no column is an entry.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from cvparse.entries.types import Item
from cvparse.text.styled import CELL

BAR = " | "
LEAST_COLUMNS = 2


def row_cells(text: str, *, bars: bool = False) -> list[str]:
    """The cells of a row; where `bars` is true, a bar between blanks parts two of them too."""
    return (text.replace(BAR, CELL) if bars else text).split(CELL)


def item_cells(item: Item, *, bars: bool = False) -> list[str]:
    """The cells of an item from left to right: its tag in the margin, its text, its tags at the right."""
    return [item.margin.text, *row_cells(item.text.text, bars=bars), *(aside.text for aside in item.asides)]


def head_columns(
    cells: Iterable[str], column: Callable[[str], str | None], least: int = LEAST_COLUMNS
) -> tuple[str, ...]:
    """The columns that the cells name, in order; nothing where one names none, or where they are fewer than `least`.

    `column` gives the name of the column that a cell means, and nothing (None or "") for a cell that is no head.
    """
    names = [column(cell) for cell in cells]
    known = tuple(name for name in names if name)
    return known if len(known) == len(names) and len(known) >= least else ()


def item_columns(item: Item, column: Callable[[str], str | None], *, bars: bool = False) -> tuple[str, ...]:
    """The columns that an item names with every printed cell; a margin or tag that it lacks counts for nothing."""
    printed = [cell for cell in item_cells(item, bars=bars) if any(map(str.isalnum, cell))]
    return head_columns(printed, column, least=1)
