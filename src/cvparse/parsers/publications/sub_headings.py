"""Sub-headings that stand among the works of a list, and remarks on the list as a whole.

Lists are parted by kind, state or year, and the sub-heading is often printed as no heading is: in the line of the first
work (`In press: Lund, A. …`), in the margin beside it, or on a line that looks like a work. It is told by its words
alone, all of which must be those of such headings. What counts the works (`h-index 12, 345 citations`) is none of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from cvparse.entries.types import Context, Item
from cvparse.lexicon import Lexicon
from cvparse.model import PublicationKind
from cvparse.parsers.publications.group_headings import Group, group_titled
from cvparse.parsers.publications.status import STATUS
from cvparse.parsers.publications.vocabulary import bibliographic, phrases
from cvparse.spans.readings import Leftover
from cvparse.spans.worksheet import Claim
from cvparse.text.normalize import fold
from cvparse.text.styled import EMPTY, StyledText
from cvparse.text.value_class import dataclass

LONGEST = 7  # words
LEAST_BEHIND = 4  # words of the work behind a sub-heading in its line
MOST = 0.5  # of the works; where more open so, it is the tag of each
LONGEST_REMARK = 30  # words
FIGURES = 2  # words for figures; one may stand in a title
_RUN_IN = re.compile(r"\s{0,3}(?P<said>[^\W_][^:.,;“”\"]{2,50}):\s{1,4}(?=\S)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_WORD = re.compile(r"[^\W\d_]+")
_AROUND = " :–—-•()[]"
_BETWEEN = re.compile(r"\s{0,2}[/&,;()+–—-]\s{0,2}|\s(?:and|und|et|y|e|og|och|en|i)\s")


@dataclass(frozen=True, slots=True)
class Listing:
    """The works of a list with the group of each, the words of their sub-headings, and the remarks on the list."""

    rows: list[tuple[Item, Group]]
    headings: list[Claim]
    remarks: list[Leftover]


@lru_cache(maxsize=4)
def _said(lexicon: Lexicon) -> frozenset[str]:
    """What headings over works say: kinds, states, and what a language calls a list of works."""
    words = bibliographic(lexicon)
    kinds = (words.phrases_or_empty(f"groups.{kind.value}").phrases for kind in PublicationKind)
    named = ("progress.published", "groups.qualifier", *(name for name, _ in STATUS))
    states = (phrases(name, words) for name in named)
    return frozenset().union(*kinds, *states, lexicon.phrases_or_empty("headings.publications").phrases)


def is_sub_heading(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is a heading over works and nothing more.

    Reads `In press`, `Journal (refereed)`, `Book chapters`, `2019`; refuses `Ice and snow` and `Journal of Ice`.
    """
    bare = fold(text).strip(_AROUND)
    if not bare or len(bare.split()) > LONGEST:
        return False
    if _YEAR.fullmatch(bare) or bare in _said(lexicon):
        return True
    parts = [part for part in _BETWEEN.split(bare) if part]
    return len(parts) > 1 and all(part in _said(lexicon) for part in parts)


def is_remark(text: str, lexicon: Lexicon) -> bool:
    """Whether a text counts the works of the list: `Citations: 345, h-index: 12`; not `Citations in law reviews`."""
    bare = fold(text)
    if len(bare.split()) > LONGEST_REMARK or not any(map(str.isdigit, bare)) or any(sign in bare for sign in '“”"'):
        return False
    figures = sum(
        len(re.findall(rf"(?<!\w){re.escape(said)}(?!\w)", bare)) for said in phrases("remarks.figure", lexicon)
    )
    return figures >= FIGURES or (figures == 1 and len(_WORD.findall(bare)) <= LONGEST)


def listing_of(rows: Sequence[tuple[Item, Group]], section: str | None, context: Context) -> Listing:
    """The works of a list under the sub-headings that stand among them.

    Reads `In press: Lund, A. …`, `Journals | [1] Lund, A. …` and a line `Book chapters` over a work; refuses a list in
    which most works open so, and a last line.
    """
    words = bibliographic(context.lexicon)
    ends = [_opening(item, context.lexicon) for item, _ in rows]
    usual = sum(end > 0 for end in ends) > max(1, MOST * len(rows))
    tagged = sum(bool(item.margin) for item, _ in rows) > MOST * len(rows)
    listing = Listing([], [], [])
    above: Group | None = None
    under: Group | None = None
    beside = False
    for number, ((item, group), end) in enumerate(zip(rows, ends, strict=True)):
        if group is not above or (beside and item.margin):
            above, under = group, None  # a tag in the margin ends one that says `In press`
        if not item.label and is_remark(item.text.text, words):
            listing.remarks.append(Leftover(item.text, section, "remark on the list"))
            continue
        heading, work = _parted(item, 0 if usual else end, context.lexicon, tagged=tagged)
        if work is None and number + 1 == len(rows):
            heading, work = EMPTY, item
        if heading:
            under, beside = group_titled(heading.text.strip(_AROUND), words), heading is item.margin
            listing.headings.append(Claim("cue: sub-heading", heading))
        if work is not None:
            listing.rows.append((work, under or group))
    return listing


def _parted(item: Item, end: int, lexicon: Lexicon, *, tagged: bool) -> tuple[StyledText, Item | None]:
    """The sub-heading that an item holds, and the work that is left: the item may be nothing else, or have it in the
    margin (but where most works have a tag there) or, up to `end`, before its text."""
    margin = item.margin.text.strip(_AROUND)
    if not (item.label or margin or item.asides) and is_sub_heading(item.text.text, lexicon):
        return item.text, None
    if margin and not tagged and not _YEAR.search(margin) and is_sub_heading(margin, lexicon):
        return item.margin, replace(item, margin=EMPTY)
    return (item.text[:end], _behind(item, end)) if end else (EMPTY, item)


def _opening(item: Item, lexicon: Lexicon) -> int:
    """Where the sub-heading ends that a work opens with; 0 where it opens with none."""
    found = None if item.label else _RUN_IN.match(item.text.text)
    if found is None or len(item.text.text[found.end() :].split()) < LEAST_BEHIND:
        return 0
    return found.end() if is_sub_heading(found.group("said"), lexicon) else 0


def _behind(item: Item, end: int) -> Item:
    return replace(
        item,
        text=item.text[end:],
        breaks=(0, *(at - end for at in item.breaks[1:] if at > end)),
        bullets=tuple(max(0, at - end) for at in item.bullets),
    )
