"""Lists inside lists: which level of an outline holds the entries, and which lines stand over these as heads.

    University of X                                  Reviewing:
      • Undergraduate                                  • Annals of Ice, 2019
          ◦ RIV 101 – Rivers                           • Journal of Snow, 2018
              ▪ Spring 2020, Spring 2021             Conference chair:
      • Doctoral                                       • Forum on Ice, 2017
          ◦ RIV 901 – Ice, Fall 2020

A line opens a part of the outline with its bullet, or without one left of all bullets; what is indented further belongs
to it. A level is one of heads where nearly all of its parts hold parts of their own, are printed on a line or two, have
no date, and what they hold is dated or announced by a colon. The first level that is none holds the entries, and all
below them is theirs. Decides by bullets, indents, dates and colons; of what a line says it asks only whether that is a
date.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from cvparse.entries.enumerators import INDENT
from cvparse.entries.heads.group_heads import HEAD_LINES
from cvparse.entries.line_features import LineFeatures
from cvparse.fields.dates import find_periods
from cvparse.layout.thresholds import LARGER_GAP
from cvparse.lexicon.types import Lexicon
from cvparse.text.value_class import dataclass

NEARLY_ALL = 0.8  # of a level's parts; one may be an entry that stands among the heads
MOSTLY = 0.5  # of the parts below are dated, or of the heads end with a colon
COLONS = (":", "：")
_WORD = regex.compile(r"\p{L}{2,}+")
DATE_WORDS = 2  # behind the date; an entry says more of itself
LONGEST_HEAD = 120  # characters; a longer line tells


@dataclass(frozen=True, slots=True)
class Outline:
    """The rows that open entries, and those that open heads with their levels, 0 the outermost."""

    entries: frozenset[int]
    heads: dict[int, int]


@dataclass(slots=True)
class _Part:
    """A part of the outline: its own rows, its level, the parts right below it.

    `dated` says that a year stands in its own rows, `dates` that one stands in them or in a part below.
    """

    rows: range
    level: int
    below: list[_Part]
    dated: bool
    dates: bool


def outline_of(rows: Sequence[LineFeatures], lexicon: Lexicon) -> Outline | None:
    """The outline that these lines print; None where no line is a head.

    Reads `Reviewing: / • Annals, 2019` and `• Doctoral / ◦ Ice, Fall 2020` so; refuses `Lecturer, 2019 / • taught ice`,
    which has a date, and `Lecturer / • taught ice`, the parts of which have none.
    """
    if not any(row.bullet for row in rows) or any(row.line.margin for row in rows):
        return None
    heads: dict[int, int] = {}
    entries: set[int] = set()
    level = [part for part in _parts(rows) if part.level == 0]
    while _are_heads(level, rows, lexicon):
        heads.update({part.rows.start: part.level for part in level if part.below})
        entries.update(part.rows.start for part in level if not part.below)
        level = [inner for part in level for inner in part.below]
    if not heads:
        return None
    return Outline(frozenset(entries.union(part.rows.start for part in level)), heads)


def _parts(rows: Sequence[LineFeatures]) -> list[_Part]:
    """All parts of the outline, in order. A row that opens none goes on with the part above it."""
    edge = min(row.indent for row in rows if row.bullet) + INDENT
    solid = min((row.gap for row in rows if row.gap > 0), default=0.0)
    parts: list[_Part] = []
    around: list[tuple[float, _Part]] = []
    for at, row in enumerate(rows):
        goes_on = not row.bullet and (row.indent > edge or (at > 0 and _continues(rows[at - 1], row, solid)))
        if goes_on and parts:
            last = parts[-1]
            last.rows, last.dated = range(last.rows.start, at + 1), last.dated or row.dated
        else:
            indent = row.indent if row.bullet else float("-inf")
            while around and around[-1][0] >= indent - INDENT:
                around.pop()
            parts.append(_Part(range(at, at + 1), len(around), [], row.dated, dates=False))
            if around:
                around[-1][1].below.append(parts[-1])
            around.append((indent, parts[-1]))
        if row.dated:
            for _, part in around:
                part.dates = True
    return parts


def _continues(above: LineFeatures, row: LineFeatures, solid: float) -> bool:
    """Whether a line goes on with the one above it, which was full, or which is closely over it and as bare."""
    if above.line.full:
        return True
    bare = not (above.bullet or above.dated or row.dated) and above.lead == row.lead
    return bare and 0 < row.gap <= LARGER_GAP * solid and not above.line.text.text.rstrip().endswith(".")


def _are_heads(level: Sequence[_Part], rows: Sequence[LineFeatures], lexicon: Lexicon) -> bool:
    """Whether the parts of a level stand over entries."""
    over = [part for part in level if part.below]
    if not over or len(over) < NEARLY_ALL * len(level):
        return False
    if sum(_may_be_head(part, rows) for part in over) < NEARLY_ALL * len(over):
        return False
    announced = sum(_text(part, rows).endswith(COLONS) for part in over)
    below = [inner for part in over for inner in part.below]
    if sum(_is_date(inner, rows, lexicon) for inner in below) > MOSTLY * len(below):
        return False
    return announced > MOSTLY * len(over) or sum(inner.dates for inner in below) > MOSTLY * len(below)


def _may_be_head(part: _Part, rows: Sequence[LineFeatures]) -> bool:
    return not part.dated and len(part.rows) <= HEAD_LINES and len(_text(part, rows)) <= LONGEST_HEAD


def _is_date(part: _Part, rows: Sequence[LineFeatures], lexicon: Lexicon) -> bool:
    """Whether a part opens with a date and says hardly more: `Spring 2020: (4.8, 4.6) / 5`; not `Snow, 2020`."""
    text = _text(part, rows)
    found = find_periods(text, lexicon) if part.dated else ()
    return bool(found) and found[0].start == 0 and len(_WORD.findall(text[found[0].end :])) <= DATE_WORDS


def _text(part: _Part, rows: Sequence[LineFeatures]) -> str:
    """What its own rows say, without the bullet."""
    return " ".join(rows[at].line.text.text[rows[at].bullet :].strip() for at in part.rows)
