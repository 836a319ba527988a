"""Where does an entry start? The pattern of the whole list decides, not a guess for each line.

`split` asks the rules of `rules` how the list is set, and cuts it by the one that fits best; lines before the first
start are an item of their own. Every line goes into exactly one item.
"""

from __future__ import annotations

from collections.abc import Sequence

from cvparse.entries.boundary_rules import BULLETED, CERTAIN, WEIGHED
from cvparse.entries.boundary_score import weight
from cvparse.entries.build_item import item_of
from cvparse.entries.enumerators import Starts
from cvparse.entries.group_heads import with_group_heads
from cvparse.entries.line_features import LineFeatures, features_of
from cvparse.entries.margin_repair import without_torn_margins
from cvparse.entries.types import Context, Item
from cvparse.entries.wrapped_heads import with_text_edge
from cvparse.layout.types import Line

BEFORE = "before the first entry"


def split(lines: Sequence[Line], context: Context) -> tuple[Item, ...]:
    """The entries of a list, in order, each not yet read."""
    rows = features_of(without_torn_margins(lines), context.lexicon)
    if not rows:
        return ()
    name, starts = _best(rows)
    cuts = sorted({0, *starts})
    parts = [rows[start:end] for start, end in zip(cuts, [*cuts[1:], len(rows)], strict=True)]
    items = [
        item_of(part, name if start in starts else BEFORE, context.vocabulary)
        for start, part in zip(cuts, parts, strict=True)
    ]
    return with_text_edge(with_group_heads(items, parts))


def _best(rows: Sequence[LineFeatures]) -> tuple[str, Starts]:
    """The rule that decides and the starts it gives: the first certain one, else the one of most weight, ties to the
    earlier."""
    for name, rule in CERTAIN:
        if starts := rule(rows):
            return name, starts
    fitting = [(name, starts) for name, rule in WEIGHED if (starts := rule(rows))]
    return max(fitting, key=lambda found: weight(rows, found[1])) if fitting else (BEFORE, frozenset())


__all__ = ["BULLETED", "split"]
