"""Which styles of a column are for headings, which of them is that of the sections, and which level each has.

A style is judged by all candidates that share it, never by one line. Signals: how many of these lines have a known
meaning and how surely; whether the style stands out from the body text; whether a rule or a box goes with its lines;
how its rank compares with that of the section headings. It never looks at what stands below a line.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cvparse.layout.types import Norms
from cvparse.sections.candidates import Candidate
from cvparse.sections.heading_meaning import Certainty
from cvparse.sections.typography import LARGER, LITTLE_APART, LineStyle, rank, stands_out
from cvparse.sections.verdict import StyleCount

PURE = 0.5  # of a style's candidates have a known meaning: the style is for headings
NEARLY_ALL = 0.8  # of the lines of a style; the line under the owner's name may be set in it too
RULED = 0.5  # of the lines of a style have a rule or a box: it goes with the style
MOSTLY_RULED = 0.7  # of the lines of a style: enough for a prominent style of which one line is known
WEAK = 0.3  # what a kind counts that only a word names, against one that a whole heading names
PLAIN = 0.4  # what a style counts that nothing tells from the body text

Rank = tuple[float, ...]
Groups = Mapping[LineStyle, Sequence[Candidate]]


def primary_style(groups: Groups, norms: Norms) -> LineStyle | None:
    """The style in which the most different kinds of section are named; of two, the more prominent. None where no line
    names one."""

    def weight(style: LineStyle) -> tuple[float, Rank]:
        some = groups[style]
        kinds = {c.meaning.kind for c in some if c.meaning.certainty >= Certainty.PARTS}
        weak = {c.meaning.kind for c in some if c.meaning.certainty == Certainty.WORD} - kinds
        ruled = ruled_share(some)
        distinct = stands_out(style, norms) or ruled >= RULED
        purity = sum(c.meaning.certainty > Certainty.NONE for c in some) / len(some)
        named = len(kinds) + WEAK * len(weak)
        return named * (1.0 if distinct else PLAIN) * (0.5 + purity), rank(style, ruled, norms)

    best = max(groups, key=weight, default=None)
    return best if best is not None and weight(best)[0] > 0 else None


def ruled_share(candidates: Sequence[Candidate]) -> float:
    """The share of these lines that have a rule under them or a box behind them, 0 to 1."""
    return sum(c.line.ruled or c.line.filled for c in candidates) / len(candidates)


def is_heading_style(style: LineStyle, some: Sequence[Candidate], prominent: bool, norms: Norms) -> bool:
    """Whether this style is for headings only, so that a line of unknown meaning is one too.

    `some` are its lines; `prominent` says that it ranks with the style of the sections or above.
    """
    known = sum(c.meaning.certainty > Certainty.NONE for c in some)
    sure = sum(c.meaning.certainty > Certainty.WORD for c in some)
    if not stands_out(style, norms) and ruled_share(some) < RULED and not _sloped_apart(style, some, sure, norms):
        return False
    if not prominent:
        return sure > 0 and sure + 0.5 * (known - sure) >= PURE * len(some)
    larger = style.size >= LARGER * norms.body_size
    return known >= PURE * len(some) or (known > 0 and larger) or (known > 0 and ruled_share(some) >= MOSTLY_RULED)


def _sloped_apart(style: LineStyle, some: Sequence[Candidate], sure: int, norms: Norms) -> bool:
    """Whether the lines of an italic style stand under white space, and most are headings that are known: groups of a
    list. Italics alone also set job titles and journals, close under the line they belong to."""
    limit = LITTLE_APART * norms.line_pitch
    apart = sum(c.line.gap_above >= limit or c.line.gap_above == 0.0 for c in some)
    return style.italic and apart >= NEARLY_ALL * len(some) and sure > 1 and sure >= PURE * len(some)


def levels_of(styles: Sequence[LineStyle], primary: LineStyle, order: Mapping[LineStyle, Rank]) -> dict[LineStyle, int]:
    """Level 1 for the primary style and all that rank with it or above; each lower rank is one level further down."""
    lower = sorted({order[style] for style in styles if order[style] < order[primary]}, reverse=True)
    return {style: 2 + lower.index(order[style]) if order[style] in lower else 1 for style in styles}


def counts_of(groups: Groups, primary: LineStyle | None, pure: Mapping[LineStyle, bool]) -> dict[LineStyle, StyleCount]:
    """What the lines of each style have in common, as the verdicts on them show it."""
    found: dict[LineStyle, StyleCount] = {}
    for style, some in groups.items():
        sure = [c.meaning.certainty for c in some]
        known = (sure.count(Certainty.WHOLE), sure.count(Certainty.PARTS), sure.count(Certainty.WORD))
        found[style] = StyleCount(len(some), *known, style == primary, pure.get(style, False))
    return found
