"""How the style of a list is inferred from its entries, each read on its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.style import LEAST, NO_STYLE, SAMPLE, ListStyle


def infer_style(drafts: Sequence[Draft]) -> ListStyle:
    """The style of a list, from its entries as read one by one."""
    if len(drafts) < LEAST:
        return NO_STYLE
    sample = drafts[:: max(1, len(drafts) // SAMPLE)]
    forms = Counter(d.names.form for d in sample if d.names is not None and len(d.names.names) > 1)
    endings = Counter(d.title_end for d in sample if d.title_end)
    years = Counter(d.year_place for d in sample)
    return ListStyle(_shares(forms), _shares(endings), _shares(years))


def _shares(counts: Counter[str]) -> dict[str, float]:
    total = sum(counts.values())
    return {name: count / total for name, count in sorted(counts.items())} if total >= LEAST else {}
