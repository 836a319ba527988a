"""Works of which the list was cut in two: a page break, a full line or a blank line stood inside an entry.

What is no work is told by what it holds. A piece that opens in the middle of a sentence or of an address, or that is
nothing but a number or a date, goes on with the work above it. Where works and pieces alternate through the whole list,
names and title in the one and venue and numbers in the other, each two are one work.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from cvparse.entries.build_item import rebuilt
from cvparse.entries.types import Context, Item
from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.group_headings import Group
from cvparse.parsers.publications.names.markers import blank_markers
from cvparse.parsers.publications.names.name_list import FIRM, LEAST_SCORE, read_names
from cvparse.parsers.publications.records.detect import is_own
from cvparse.parsers.publications.vocabulary import bibliographic

Row = tuple[Item, Group]

LEAST_PAIRS = 3
PAIRED = 0.8  # of the works of a list; one may be printed whole
SHORT = 3  # words of a piece that is nothing but numbers
ENOUGH = 2  # what must speak for it that a piece goes on with the work above
_ADDRESS = re.compile(
    r"(?:https?://|www\.|doi\.org/)\S+(?:,?\s[^\W\d_]{3,12}\.?\s\d{1,2},)?(?:\s?(?:19|20)\d\d)?[.,]{0,2}", re.I
)
_NUMBERS = re.compile(r"[\d\s.,:;()–-]{1,40}(?:[^\W\d_]{3,12}\.?[\s\d,.]{1,12})?")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_ENDED = frozenset('.!?)]”"»') | frozenset("0123456789")
OPENS_INSIDE = frozenset(")],;.:”")
_CUT = frozenset("-/,&([“")


def whole_works(rows: Sequence[Row], context: Context) -> list[Row]:
    """The works of a list, the pieces of one work joined.

    Reads `Lund, A. On ice. Ice Letters, Oslo,` over `2009.`, and `… https://example.org/on-` over `ice-in-rivers, May
    4, 2009.`; refuses `eIce: a program`, under a work that has ended.
    """
    paired = _paired(rows, context)
    found: list[Row] = []
    for number, (item, group) in enumerate(rows):
        above = found[-1] if found else None
        if above is not None and above[1] is group and (number in paired or _goes_on(above[0], item)):
            found[-1] = (rebuilt([*above[0].lines, *item.lines], above[0], context), group)
        else:
            found.append((item, group))
    return found


def _goes_on(above: Item, item: Item) -> bool:
    """Whether an item goes on with the one above it."""
    text, before = item.text.text.strip(), above.text.text.rstrip()
    if not text or not before or item.label or item.margin or item.bullets:
        return False
    opens_inside = text[0].islower() or text[0] in OPENS_INSIDE
    bare = _ADDRESS.fullmatch(text) is not None or (_NUMBERS.fullmatch(text) is not None and len(text.split()) <= SHORT)
    undated = _YEAR.search(before) is None
    open_end = before[-1] in _CUT or any(before.count(a) > before.count(b) for a, b in ("“”", "()"))
    unended = open_end or before[-1] not in _ENDED
    closes = before.count("(") > before.count(")") and text.count(")") > text.count("(")
    return (
        closes + opens_inside + bare + (bare and undated) + (unended and (open_end or opens_inside or bare)) >= ENOUGH
    )


def _paired(rows: Sequence[Row], context: Context) -> frozenset[int]:
    """The second halves of works that are all cut in two: every second item opens with no names, and is dated."""
    led = [_opens_with_names(item, context.owner, bibliographic(context.lexicon)) for item, _ in rows]
    halves = [
        n
        for n in range(1, len(rows))
        if led[n - 1] and not led[n] and rows[n][1] is rows[n - 1][1] and _can_be_half(rows[n - 1][0], rows[n][0])
    ]
    enough = len(halves) >= LEAST_PAIRS and 2 * len(halves) >= PAIRED * len(rows)
    return frozenset(halves) if enough else frozenset()


def _can_be_half(above: Item, item: Item) -> bool:
    """Whether an item may be the rest of the one above: it is dated, has no label of its own, and that one's last words
    end nothing."""
    alone = not (item.label or item.margin or item.bullets)
    return alone and _YEAR.search(item.text.text) is not None and above.text.text.rstrip()[-1:] not in {".", ""}


def _opens_with_names(item: Item, owner: str | None, lexicon: Lexicon) -> bool:
    draft = Draft.of(item.text, lexicon)
    blank_markers(draft)
    names = read_names(draft.work, 0, len(draft.work), lexicon)
    if names is None or names.score < LEAST_SCORE or names.names[0].start > 1:
        return False
    first = names.names[0]
    return len(names.names) > 1 or names.form in FIRM or is_own(draft, first.start, first.end, owner)
