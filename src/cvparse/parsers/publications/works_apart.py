"""Works that the print of a list runs together: no white space, number or bullet stands between the two.

Where nearly all works of a list open in one way, with a quotation or with names that a year follows, a line inside an
item that opens so begins another work, if the line above it ends one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cvparse.entries.build_item import rebuilt
from cvparse.entries.types import Context, Item
from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.group_headings import Group
from cvparse.parsers.publications.names.markers import blank_markers
from cvparse.parsers.publications.names.name_list import FIRM, LEAST_SCORE, read_names
from cvparse.parsers.publications.vocabulary import bibliographic
from cvparse.text.styled import StyledText

Row = tuple[Item, Group]

LEAST = 4  # works that show how a list opens its works
MOSTLY = 0.8  # of the works
SHORTEST = 5  # words of a work
LONGEST_NAMES = 1500  # characters of a line and what follows, among which the names are looked for
_QUOTED = re.compile(r"[“\"][^“”\"]{12,300}[”\"]")
_DATED = re.compile(r"[\s.,:;*]{0,4}[(\[]?(?:19|20)\d\d")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_MAY_OPEN = re.compile(r"[“\"]|[*†]?[^\W\d_a-z].{3,1500}?(?:19|20)\d\d", re.DOTALL)
_ENDED = frozenset('.!?)]”"»') | frozenset("0123456789")
_PAIRS = (("(", ")"), ("[", "]"), ("“", "”"))


def works_apart(rows: Sequence[Row], context: Context) -> list[Row]:
    """The works of a list, each an item of its own.

    Reads `Lund, A. (2019). On ice. Oslo, 3. | Okri, B. (2018). On snow. Oslo, 2.`, where `|` ends a line; refuses a
    line that goes on with a sentence (`This work is told of in | “Ice and Snow”`).
    """
    if len(rows) < LEAST or not any(_seams(item) for item, _ in rows):
        return list(rows)
    lexicon = bibliographic(context.lexicon)
    for opens in (_opens_with_quotation, _opens_with_dated_names):
        if sum(opens(item.text, lexicon) for item, _ in rows) >= MOSTLY * len(rows):
            return [
                (part, group)
                for item, group in rows
                for part in _parts(item, [at for at in _seams(item) if opens(_from(item, at), lexicon)], context)
            ]
    return list(rows)


def _seams(item: Item) -> list[int]:
    """The lines of an item before which a work may end."""
    if item.label or item.margin or item.facts or len(item.breaks) != len(item.lines):
        return []
    text = item.text.text
    return [at for at in range(1, len(item.breaks)) if _may_part(text[: item.breaks[at]], text[item.breaks[at] :])]


def _may_part(before: str, behind: str) -> bool:
    """Whether a work may end before this line: nothing is left open, its last word ends something, and there are words
    enough on both sides."""
    before = before.rstrip()
    last = before.rsplit(None, 1)[-1] if before else ""
    ends = before[-1:] in _ENDED or (last[:1].isupper() and last[-1:].isalpha())
    balanced = all(before.count(a) == before.count(b) for a, b in _PAIRS) and before.count('"') % 2 == 0
    enough = len(before.split()) >= SHORTEST and len(behind.split()) >= SHORTEST
    return ends and balanced and enough and _MAY_OPEN.match(behind) is not None


def _from(item: Item, line: int) -> StyledText:
    return item.text[item.breaks[line] :]


def _opens_with_quotation(text: StyledText, _: Lexicon) -> bool:
    return _QUOTED.match(text.text) is not None


def _opens_with_dated_names(text: StyledText, lexicon: Lexicon) -> bool:
    """Whether a work opens with names that its year or its title in quotes follows."""
    draft = Draft.of(text[:LONGEST_NAMES], lexicon)
    blank_markers(draft)
    names = read_names(draft.work, 0, len(draft.work), lexicon)
    if names is None or names.score < LEAST_SCORE or names.form not in FIRM or names.names[0].start > 1:
        return False
    behind = draft.work[names.end :]
    return _DATED.match(behind) is not None or _QUOTED.match(behind.lstrip(" .,:")) is not None


def _parts(item: Item, seams: Sequence[int], context: Context) -> Iterator[Item]:
    """The works of an item. Each but the last is dated or has its title in quotes: it is no piece of a work."""
    start = 0
    for seam in seams:
        text = item.text.text[item.breaks[start] : item.breaks[seam]]
        if _YEAR.search(text) or _QUOTED.match(text):
            yield rebuilt(item.lines[start:seam], item, context)
            start = seam
    yield rebuilt(item.lines[start:], item, context) if start else item
