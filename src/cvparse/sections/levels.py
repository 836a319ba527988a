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
from cvparse.sections.candidates import Candidate, is_year
from cvparse.sections.heading_meaning import Certainty
from cvparse.sections.heading_numbers import outline_levels
from cvparse.sections.nesting import are_held, is_empty, with_parts_of_one_style
from cvparse.sections.typography import LARGER, LineStyle, rank, stands_out

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
    headings = _centred_apart(_with_larger_among(headings))
    groups: dict[LineStyle, list[Candidate]] = defaultdict(list)
    for heading in headings:
        groups[heading.style].append(heading)
    if not groups:
        return []
    primary = primary_style(groups, norms)
    order = {style: rank(style, ruled_share(some), norms) for style, some in groups.items()}
    lower = sorted({order[style] for style in groups if order[style] < order[primary]}, reverse=True)
    by_style = {style: 2 + lower.index(order[style]) if order[style] in lower else 1 for style in groups}
    above = {number for number, c in enumerate(headings) if order[c.style] > order[primary]}
    if are_held(headings, above, {number for number, c in enumerate(headings) if c.style == primary}):
        by_style = {style: level + (order[style] <= order[primary]) for style, level in by_style.items()}
    printed = outline_levels([heading.text for heading in headings])
    said = [number or level for number, level in zip(printed, stated or [None] * len(headings), strict=True)]
    for style in by_style:
        numbered = {level for c, level in zip(headings, said, strict=True) if level and c.style == style}
        if len(numbered) == 1:
            by_style[style] = numbered.pop()
    levels = [level or by_style[c.style] for c, level in zip(headings, said, strict=True)]
    levels = with_parts_of_one_style(headings, _under_empty_ones(headings, levels), norms)
    return [max(level, 2 if is_year(c.text) else 1) for c, level in zip(headings, levels, strict=True)]


def _with_larger_among(headings: Sequence[Candidate]) -> Sequence[Candidate]:
    """The headings, those beside the text as if they stood among it where larger ones there name several sections:
    labels of rows, of which some are known as headings too."""
    kinds: dict[float, set[SectionKind]] = defaultdict(set)
    for heading in headings:
        if not heading.style.beside and heading.meaning.certainty >= Certainty.PARTS:
            kinds[heading.style.size].add(heading.meaning.kind)
    larger = max((size for size, some in kinds.items() if len(some) >= LEAST_BESIDE), default=0.0)
    return [
        replace(c, style=c.style._replace(beside=False)) if c.style.beside and c.style.size * LARGER < larger else c
        for c in headings
    ]


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
    """The levels, where nothing stands between a known section and a heading in its style that names no other: that
    one, and those that follow and name none, are its parts, as a section is not empty. A part of one may be.

    Reads `Education` / `University of X` / … / `University of Y` and `Service` / `University Service` so; refuses
    `Education` / `Publications`.
    """
    found = list(levels)
    found_at = 0
    holder: Candidate | None = None  # what holds those that follow
    for number, (heading, level) in enumerate(zip(headings, levels, strict=True)):
        known = heading.meaning.certainty >= Certainty.PARTS
        if holder and (
            level < found_at or (level == found_at and known and heading.meaning.kind != holder.meaning.kind)
        ):
            holder = None
        above = headings[number - 1] if number else None
        if holder is None and above and level == levels[number - 1] == 1 and _holds(above, heading):
            holder, found_at = above, level
        found[number] += holder is not None
    return found


def _holds(above: Candidate, heading: Candidate) -> bool:
    """Whether a known heading is empty but for one in its style that names no other section."""
    of_its_own = heading.meaning.certainty >= Certainty.PARTS and heading.meaning.kind is not above.meaning.kind
    known = above.meaning.certainty >= Certainty.PARTS
    return known and not of_its_own and above.style == heading.style and is_empty(above, heading)


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
