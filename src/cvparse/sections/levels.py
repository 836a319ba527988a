"""Which level each heading has: 1 for a section of the CV, 2 for a part of one, and so on.

Decided over all headings of a column together. The style that names the most different sections is level 1, and so is
what ranks with it or above; each lower rank is one level further down. Headings beside the text, and centred ones among
others that are no larger, stand over these. Printed numbers (`2.1`) say more than
the style (`heading_numbers`), and so does the file, where it names levels (`stated`); what they say of the headings of
one style holds for the others of it. A year is never a section.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from cvparse.layout.types import Norms
from cvparse.model.kinds import SectionKind
from cvparse.sections.candidates import WRAPPED, Candidate, Place, is_year
from cvparse.sections.heading_meaning import Certainty
from cvparse.sections.heading_numbers import outline_levels
from cvparse.sections.typography import LineStyle, rank, stands_out

CENTRED = 0.5  # of the headings of a style are centred: it goes with the style
RULED = 0.5  # of the lines of a style have a rule or a box: it goes with the style
WEAK = 0.3  # what a kind counts that only a word names, against one that a whole heading names
PLAIN = 0.4  # what a style counts that nothing tells from the body text
LEAST_BESIDE = 3  # kinds that the headings beside the text name, and
SHARE_BESIDE = 0.5  # of those of the headings among it: then they name the sections, and the others their parts

Rank = tuple[float, ...]
Groups = Mapping[LineStyle, Sequence[Candidate]]


def levels_of(headings: Sequence[Candidate], norms: Norms, stated: Sequence[int | None] = ()) -> list[int]:
    """The level of each of these headings, which stand in one column, in their order. `stated` is the level that the
    file gives each, None where it gives none."""
    headings = _centred_apart(headings)
    groups: dict[LineStyle, list[Candidate]] = defaultdict(list)
    for heading in headings:
        groups[heading.style].append(heading)
    if not groups:
        return []
    primary = primary_style(groups, norms)
    order = {style: rank(style, ruled_share(some), norms) for style, some in groups.items()}
    lower = sorted({order[style] for style in groups if order[style] < order[primary]}, reverse=True)
    by_style = {style: 2 + lower.index(order[style]) if order[style] in lower else 1 for style in groups}
    printed = outline_levels([heading.text for heading in headings])
    said = [number or level for number, level in zip(printed, stated or [None] * len(headings), strict=True)]
    for style in by_style:
        numbered = {level for c, level in zip(headings, said, strict=True) if level and c.style == style}
        if len(numbered) == 1:
            by_style[style] = numbered.pop()
    levels = [level or by_style[c.style] for c, level in zip(headings, said, strict=True)]
    levels = _under_empty_ones(headings, levels)
    return [max(level, 2 if is_year(c.text) else 1) for c, level in zip(headings, levels, strict=True)]


def _centred_apart(headings: Sequence[Candidate]) -> Sequence[Candidate]:
    """The headings, those of centred styles as set apart by their place like those beside the text, where other styles
    are not centred, none of these is larger, and none stands right over a centred one, as a section over its first
    part does."""
    by_style: dict[LineStyle, list[bool]] = defaultdict(list)
    for heading in headings:
        by_style[heading.style].append(heading.line.centered)
    centred = {style for style, some in by_style.items() if sum(some) >= CENTRED * len(some) and not style.beside}
    others = by_style.keys() - centred
    if min(sum(len(by_style[style]) for style in some) for some in (centred, others)) < LEAST_BESIDE:
        return headings
    hold = any(a.style in others and b.style in centred and b.index == a.rows[-1] + 1 for a, b in pairwise(headings))
    if hold or min(style.size for style in centred) < max(style.size for style in others):
        return headings
    return [replace(c, style=c.style._replace(beside=True)) if c.style in centred else c for c in headings]


def _under_empty_ones(headings: Sequence[Candidate], levels: Sequence[int]) -> list[int]:
    """The levels, where nothing stands between a known heading and one of unknown words in its style: that one, and
    those of unknown words that follow, are its parts, as a section is not empty.

    Reads `Education` / `University of X` / … / `University of Y` so; refuses `Education` / `Publications`.
    """
    found = list(levels)
    holder = 0  # the level of the heading that holds those that follow
    for number, (heading, level) in enumerate(zip(headings, levels, strict=True)):
        known = heading.meaning.certainty >= Certainty.PARTS
        if level < holder or (known and level == holder):
            holder = 0
        if not (holder or known) and number and level == levels[number - 1]:
            holder = level if _is_empty(headings[number - 1], heading) else 0
        found[number] += bool(holder)
    return found


def _is_empty(heading: Candidate, below: Candidate) -> bool:
    """Whether a known heading has nothing under it but another in its style, on the next line and no part of itself."""
    next_line = heading.place is below.place is Place.BODY and below.index == heading.rows[-1] + 1
    close = 0 < below.line.gap_above <= WRAPPED * below.line.size
    return next_line and not close and heading.style == below.style and heading.meaning.certainty >= Certainty.PARTS


def primary_style(groups: Groups, norms: Norms) -> LineStyle:
    """The style in which the most different kinds of section are named; of two, the more prominent. Headings beside
    the text that name several stand over those among it, though their parts may be of more kinds."""

    def weight(style: LineStyle) -> tuple[float, Rank]:
        some = groups[style]
        kinds = kinds_of(style)
        weak = {c.meaning.kind for c in some if c.meaning.certainty == Certainty.WORD} - kinds
        ruled = ruled_share(some)
        distinct = stands_out(style, norms) or ruled >= RULED
        purity = sum(c.meaning.certainty > Certainty.NONE for c in some) / len(some)
        named = len(kinds) + WEAK * len(weak)
        return named * (1.0 if distinct else PLAIN) * (0.5 + purity), rank(style, ruled, norms)

    def kinds_of(style: LineStyle) -> set[SectionKind]:
        return {c.meaning.kind for c in groups[style] if c.meaning.certainty >= Certainty.PARTS}

    first = max(groups, key=weight)
    least = max(LEAST_BESIDE, SHARE_BESIDE * len(kinds_of(first)))
    beside = [style for style in groups if style.beside and len(kinds_of(style)) >= least]
    return first if first.beside else max(beside, key=weight, default=first)


def ruled_share(candidates: Sequence[Candidate]) -> float:
    """The share of these lines that have a rule under them or a box behind them, 0 to 1."""
    return sum(c.line.ruled or c.line.filled for c in candidates) / len(candidates)
