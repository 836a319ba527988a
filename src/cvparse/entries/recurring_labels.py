"""Labels that come again in the running text of a list's entries: each begins a row of its own.

Reads `Ada Example, Project title: Rivers, Degree: PhD, Completion date: 2020` under others with the same labels as four
rows; refuses a colon that only one entry has behind such words, as in `Lakes, Rivers: A Survey`. Signals: words that
open with a capital behind a comma or a semicolon, and a colon behind them; how many entries of the list have them. What
a label means it never says: see `labelled_facts`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import regex

from cvparse.entries.types import Item

LABEL = regex.compile(r"[,;]\s{1,2}(?P<label>\p{Lu}\p{L}{1,20}(?:\s\p{L}{1,20}){0,3})[:：]\s(?=\S)")
LEAST = 3  # entries; two with the same words before a colon may be two titles
SHARE = 0.3  # of the entries of the list


def labels_as_rows(items: Sequence[Item]) -> tuple[Item, ...]:
    """The items of a list with the offsets at which such a label begins a row."""
    found = [list(LABEL.finditer(item.text.text)) for item in items]
    counts = Counter(label for labels in found for label in {m["label"].casefold() for m in labels})
    least = max(LEAST, SHARE * len(items))
    cuts = [tuple(m.start("label") for m in labels if counts[m["label"].casefold()] >= least) for labels in found]
    return tuple(replace(item, cuts=at) if at else item for item, at in zip(items, cuts, strict=True))
