"""Lists that print role and venue in a row each, and were cut between the two: the two rows are one entry again.

Evidence: what repeats. Rows that are a role alone and rows that are none take turns, and most rows of the list stand in
such a pair; one role between other rows stands over those that follow it, which is another form (`role_groups`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from cvparse.entries.types import Item
from cvparse.lexicon.types import Lexicon
from cvparse.parsers.service.roles import find_role, is_role_alone
from cvparse.spans.section_items import ListedItem
from cvparse.text.normalize import DASHES
from cvparse.text.styled import StyledText

LEAST_PAIRS = 2
SHARE = 0.6  # of the items; a list has entries of other forms beside them


def with_pairs_joined(items: Sequence[ListedItem], lexicon: Lexicon) -> tuple[ListedItem, ...]:
    """The items, each pair of a role and what it is a role of as one.

    Reads `Reviewer / Annals of Ice / Chair / Science Board` as two entries, and the same with the role below; refuses
    `Reviewer / Annals of Ice / Acta Montana / Nature`, where the role holds for all.
    """
    roles = [is_role_alone(one.item.text.text, lexicon) for one in items]
    plain = [
        not role and find_role(one.item.text.text, lexicon) is None for role, one in zip(roles, items, strict=True)
    ]
    for first, second in ((roles, plain), (plain, roles)):
        starts = _starts(items, first, second)
        if len(starts) >= LEAST_PAIRS and 2 * len(starts) >= SHARE * len(items):
            behind = {start + 1 for start in starts}
            return tuple(
                replace(one, item=_joined(one.item, items[at + 1].item)) if at in starts else one
                for at, one in enumerate(items)
                if at not in behind
            )
    return tuple(items)


def _starts(items: Sequence[ListedItem], first: Sequence[bool], second: Sequence[bool]) -> set[int]:
    """Where a pair begins: a row of the one sort before one of the other, of the same part of the section."""
    found: set[int] = set()
    for at, (one, other) in enumerate(pairwise(items)):
        fits = first[at] and second[at + 1] and at - 1 not in found and one.subheading == other.subheading
        if fits and len(one.item.lines) == 1 and _is_untagged(one.item, other.item):
            found.add(at)
    return found


def _is_untagged(item: Item, below: Item) -> bool:
    """Whether the second row begins nothing by its print: no number, no bullet, no date but the one of both or the end
    of that above."""
    date = item.margin.text.rstrip()
    goes_on = not (date and below.margin) or date[-1] in DASHES
    return not below.label and not below.marks and goes_on and not (item.asides and below.asides)


def _joined(item: Item, below: Item) -> Item:
    """Two items as one of two rows."""
    text = StyledText.join(" ", (item.text, below.text))
    start = len(item.text) + 1
    return replace(
        item,
        lines=(*item.lines, *below.lines),
        text=text,
        breaks=(*item.breaks, *(start + at for at in below.breaks)),
        margin=StyledText.join(" ", [margin for margin in (item.margin, below.margin) if margin]),
        asides=(*item.asides, *below.asides),
        facts=(*item.facts, *below.facts),
    )
