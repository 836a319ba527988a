"""How the style of a list is inferred from its entries, each read on its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TypeVar

from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.list_style.style import LEAST, NO_STYLE, SAMPLE, ListStyle, Step

Entry = TypeVar("Entry")


def infer_style(drafts: Sequence[Draft]) -> ListStyle:
    """The style of a list, from its entries as read one by one."""
    if len(drafts) < LEAST:
        return NO_STYLE
    sample = sample_of(drafts)
    forms = Counter(d.names.form for d in sample if d.names is not None and len(d.names.names) > 1)
    steps: Counter[Step] = Counter()
    for draft in sample:
        steps.update(set(draft.steps))
    departures: Counter[tuple[int, str]] = Counter()
    for step, count in steps.items():
        departures[step[:2]] += count
    lists = [d.names for d in sample if d.names is not None and len(d.names.names) > 2 and not d.names.et_al]
    joined = sum(names.joined for names in lists) / len(lists) if len(lists) >= LEAST else 0.0
    return ListStyle(dict(steps), dict(departures), _shares(forms), joined)


def sample_of(entries: Sequence[Entry]) -> Sequence[Entry]:
    """Some of the entries of a long list, all of a short one."""
    return entries[:: -(-len(entries) // SAMPLE)] if len(entries) > SAMPLE else entries


def _shares(counts: Counter[str]) -> dict[str, float]:
    total = sum(counts.values())
    return {name: count / total for name, count in sorted(counts.items())} if total >= LEAST else {}
