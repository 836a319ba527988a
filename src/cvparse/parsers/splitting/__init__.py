"""Where does an entry start? The pattern of the whole list decides, not a guess for each line.

`split` tries the rules of `rules.RULES` in order and cuts the list by the first that fits; lines before the first start
are an item of their own. Every line goes into exactly one item.
"""

from __future__ import annotations

from collections.abc import Sequence

from cvparse.layout.types import Line
from cvparse.parsers.base import Context, Item
from cvparse.parsers.splitting.items import item_of
from cvparse.parsers.splitting.rows import Row, rows_of
from cvparse.parsers.splitting.rules import RULES, Starts

BEFORE = "before the first entry"


def split(lines: Sequence[Line], context: Context) -> tuple[Item, ...]:
    """The entries of a list, in order, each not yet read."""
    rows = rows_of(lines)
    if not rows:
        return ()
    name, starts = _first_that_fits(rows)
    cuts = sorted({0, *starts})
    return tuple(
        item_of(rows[start:end], name if start in starts else BEFORE, context.vocabulary)
        for start, end in zip(cuts, [*cuts[1:], len(rows)], strict=True)
    )


def _first_that_fits(rows: Sequence[Row]) -> tuple[str, Starts]:
    for name, rule in RULES:
        if starts := rule(rows):
            return name, starts
    return BEFORE, frozenset()


__all__ = ["split"]
