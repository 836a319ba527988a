"""How the style of a list is inferred from its entries, each read on its own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import TypeVar

from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.list_style.style import LEAST, NO_STYLE, SAMPLE, ListStyle, Step
from cvparse.parsers.publications.list_style.transitions import steps_of

Entry = TypeVar("Entry")
_QUOTED = re.compile(
    r"(?<=[\w.)],\s|[\w)][.:]\s)[“\"](?:[^\s“”\"]{1,40}\s){2,60}[^\s“”\"]{1,40}[”\"]"
)  # `A. Lund, “A Title.”`


def infer_style(drafts: Sequence[Draft]) -> ListStyle:
    """The style of a list, from its entries as read one by one."""
    if len(drafts) < LEAST:
        return NO_STYLE
    sample = sample_of(drafts)
    forms = Counter(d.names.form for d in sample if d.names is not None and len(d.names.names) > 1)
    endings = Counter(d.title_end for d in sample if d.title_end)
    years = Counter(d.year_place for d in sample)
    steps: Counter[Step] = Counter()
    departures: Counter[str] = Counter()
    for draft in sample:
        for part, sign, following in steps_of(draft):
            name = part.rstrip(".")
            steps[name, sign, following] += 1
            departures[name] += 1
    lists = [d.names for d in sample if d.names is not None and len(d.names.names) > 2 and not d.names.et_al]
    joined = sum(names.joined for names in lists) / len(lists) if len(lists) >= LEAST else 0.0
    quoted = sum(_QUOTED.search(d.work) is not None for d in sample) / len(sample)
    return ListStyle(_shares(forms), _shares(endings), _shares(years), dict(steps), dict(departures), quoted, joined)


def sample_of(entries: Sequence[Entry]) -> Sequence[Entry]:
    """Some of the entries of a long list, all of a short one."""
    return entries[:: -(-len(entries) // SAMPLE)] if len(entries) > SAMPLE else entries


def _shares(counts: Counter[str]) -> dict[str, float]:
    total = sum(counts.values())
    return {name: count / total for name, count in sorted(counts.items())} if total >= LEAST else {}
