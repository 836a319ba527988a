"""Is this line a heading, and of which level?

Signals, in order: the line's shape (short, no bullet, no tag beside it, no full stop); its typography; how many lines
of the same style carry a meaning that the lexicon knows. A style becomes a *heading style* when it stands out and most
of its lines have a known meaning, or when it is as prominent as the style of the known ones; then its unknown lines are
headings too (`heading_styles`). In other styles (bold, say, for headings and for employers) only lines count that the
lexicon knows whole. The style with the most different meanings is level 1; what ranks below it is level 2, and so on.
A line before the first known heading is never one: that is the head of the CV. No line is a heading by its words alone
unless it is set apart by white space.

Each decision leaves its reason in the verdicts, for lines that are headings and for lines that are none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from cvparse.fields.degrees import find_degrees
from cvparse.fields.organizations import find_organizations
from cvparse.fields.roles import find_roles
from cvparse.layout.types import Layout, Norms
from cvparse.lexicon.types import Lexicon
from cvparse.model.kinds import SectionKind
from cvparse.sections.candidates import Candidate, candidates_of, is_year
from cvparse.sections.entry_titles import first_titles, mostly_unknown, title_reason, without_labels
from cvparse.sections.heading_meaning import Certainty, Meaning
from cvparse.sections.heading_numbers import outline_levels
from cvparse.sections.heading_styles import (
    Groups,
    Rank,
    counts_of,
    is_heading_style,
    levels_of,
    primary_style,
    ruled_share,
)
from cvparse.sections.typography import LARGER, LITTLE_APART, SET_APART, LineStyle, rank, stands_out
from cvparse.sections.verdict import Reason, StyleCount, Verdicts
from cvparse.text.styled import CELL

INDENTED = 0.8  # em; a heading does not stand further in than those above it in rank
SEVERAL = 3  # headings of known words in one style: further lines in it that hold such a word are headings too


@dataclass(frozen=True, slots=True)
class HeadingLine:
    """The line at `index` is a heading of this level; `reason` is the check that made it one."""

    index: int
    level: int
    meaning: Meaning
    reason: Reason


def headings_of(layout: Layout, lexicon: Lexicon, verdicts: Verdicts) -> list[HeadingLine]:
    """The headings among the lines of a layout, in order, at most one a line. What was decided of every line is
    recorded in `verdicts`."""
    candidates = candidates_of(layout, lexicon, verdicts)
    found: list[HeadingLine] = []
    for column in sorted({c.line.column for c in candidates}):
        of_column = [c for c in candidates if c.line.column == column]
        found.extend(_headings_of_column(of_column, layout, lexicon, verdicts))
    return sorted(found, key=lambda heading: heading.index)


def _headings_of_column(
    candidates: Sequence[Candidate], layout: Layout, lexicon: Lexicon, verdicts: Verdicts
) -> list[HeadingLine]:
    groups: dict[LineStyle, list[Candidate]] = defaultdict(list)
    for candidate in without_labels(candidates, layout, verdicts):
        groups[candidate.style].append(candidate)
    primary = primary_style(groups, layout.norms)
    if primary is None:
        for candidate in (c for some in groups.values() for c in some):
            verdicts.amend(candidate.index, Reason.NO_HEADING_STYLE)
        return []
    column = _column(groups, primary, layout, lexicon)
    unknown = mostly_unknown(candidates) - {primary}
    chosen = _without_titles(_chosen(column, verdicts), candidates, unknown, column, verdicts)
    by_style = {
        style: max(level, 2 if style in unknown else 1)
        for style, level in levels_of([c.style for c, _ in chosen], primary, column.order).items()
    }
    levels = _numbered_levels([c for c, _ in chosen], by_style)
    found = [
        HeadingLine(c.index, max(level, 2 if is_year(c.text) else 1), c.meaning, reason)
        for (c, reason), level in zip(chosen, levels, strict=True)
    ]
    for heading in found:
        verdicts.amend(heading.index, heading.reason, heading.level)
    return found


@dataclass(frozen=True, slots=True)
class _Column:
    """The candidates of one column by style, and what holds for all of them.

    `opening` is the index of the first heading that is trusted. `indent` and `known_indent` are the widest indents of
    the section headings and of those with known words, in points. `counts` says which styles are for headings only.
    """

    groups: Groups
    primary: LineStyle
    layout: Layout
    lexicon: Lexicon
    order: Mapping[LineStyle, Rank]
    counts: Mapping[LineStyle, StyleCount]
    opening: int
    indent: float
    known_indent: float


def _column(groups: Groups, primary: LineStyle, layout: Layout, lexicon: Lexicon) -> _Column:
    norms = layout.norms
    order = {style: rank(style, ruled_share(some), norms) for style, some in groups.items()}
    pure = {
        style: is_heading_style(style, some, order[style] >= order[primary], norms) for style, some in groups.items()
    }
    indent = max(c.line.indent for c in groups[primary])
    sure = [c.line.indent for c in groups[primary] if c.meaning.certainty >= Certainty.PARTS]
    opening = _opening(groups, primary, pure)
    counts = counts_of(groups, primary, pure)
    return _Column(groups, primary, layout, lexicon, order, counts, opening, indent, max(sure, default=indent))


def _chosen(column: _Column, verdicts: Verdicts) -> Iterator[tuple[Candidate, Reason]]:
    """The candidates that are printed as headings are, each with its reason; of the others the verdicts keep it."""
    for style, some in column.groups.items():
        beside = 2 * sum(c.line.beside for c in some) > len(some)
        flush = sum(c.known_whole and c.line.indent <= column.indent for c in some)
        for candidate in some:
            refused = next(_refusals(candidate, column, flush=flush, beside=beside), None)
            reason = refused or _reason_for(candidate, column) or Reason.NOTHING_SAYS_SO
            verdicts.amend(candidate.index, reason, count=column.counts[style])
            if reason.makes_heading:
                yield candidate, reason


def _refusals(candidate: Candidate, column: _Column, *, flush: int, beside: bool) -> Iterator[Reason]:
    """The reasons against a candidate from its place, in the order in which they are asked for; only the first counts.

    `flush` counts the known headings of its style that stand no further in than section headings do; `beside` says that
    most lines of its style stand beside the text.
    """
    line, certainty = candidate.line, candidate.meaning.certainty
    further_in = INDENTED * column.layout.norms.body_size
    if beside and not line.beside and certainty < Certainty.PARTS:
        yield Reason.AMONG_TEXT  # `OSDI` among the texts, beside which `AWARDS` stands in the same capitals
    if candidate.index < column.opening:
        yield Reason.BEFORE_FIRST
    if line.aside and not candidate.known_whole:
        yield Reason.UNKNOWN_ASIDE
    if line.indent > column.indent + further_in and flush < 2 and not line.centered:
        yield Reason.FAR_IN
    unknown = certainty == Certainty.NONE and not line.centered
    if candidate.style == column.primary and unknown and line.indent > column.known_indent + further_in:
        yield Reason.UNKNOWN_FAR_IN  # a bold title of an entry, further in than all headings that are known


def _reason_for(candidate: Candidate, column: _Column) -> Reason | None:
    """The first reason that makes a heading of a candidate, None where there is none."""
    style, certainty, norms = candidate.style, candidate.meaning.certainty, column.layout.norms
    pure = column.counts[style].for_headings
    known = column.counts[style].known_whole if stands_out(style, norms) else 0
    reason = None
    if style == column.primary and pure:
        reason = Reason.KNOWN_STYLE
    elif pure and (column.order[style] < column.order[column.primary] or certainty > Certainty.WORD):
        reason = Reason.HEADING_STYLE
    elif is_year(candidate.text) and _heads_years(candidate, column, known):
        reason = Reason.YEAR
    elif certainty >= Certainty.PARTS and _distinct(candidate, column.layout):
        reason = Reason.SET_APART
    elif known >= SEVERAL and certainty >= Certainty.WORD and _is_apart(candidate, norms):
        reason = Reason.WORD_IN_STYLE
    return reason


def _without_titles(
    chosen: Iterator[tuple[Candidate, Reason]],
    candidates: Sequence[Candidate],
    unknown: frozenset[LineStyle],
    column: _Column,
    verdicts: Verdicts,
) -> list[tuple[Candidate, Reason]]:
    """The chosen candidates in the order of the page, without those that are titles of entries."""
    sections = [c for c in candidates if c.style == column.primary]
    first = first_titles(sections, column.layout, lambda text: _is_name(text, column.lexicon))
    kept: list[tuple[Candidate, Reason]] = []
    within: SectionKind | None = None
    for candidate, reason in sorted(chosen, key=lambda found: found[0].index):
        title: Reason | None = None
        if candidate.index in first:
            title = Reason.FIRST_TITLE
        elif candidate.style == column.primary:
            within = candidate.meaning.kind
        else:
            title = title_reason(candidate, candidate.style in unknown, within, column.layout)
        if title is None:
            kept.append((candidate, reason))
        else:
            verdicts.amend(candidate.index, title)
    return kept


def _numbered_levels(headings: Sequence[Candidate], by_style: Mapping[LineStyle, int]) -> list[int]:
    """The levels that printed numbers say; headings of the same style without a number go with them."""
    said = outline_levels([c.text for c in headings])
    levels = dict(by_style)
    for style in by_style:
        of_style = {level for c, level in zip(headings, said, strict=True) if level and c.style == style}
        if len(of_style) == 1:
            levels[style] = of_style.pop()
    return [level or levels[c.style] for c, level in zip(headings, said, strict=True)]


def _heads_years(candidate: Candidate, column: _Column, known: int) -> bool:
    """Whether a year stands over a group: as others do in its style; one alone right under a heading, in a colour or
    weight of its own. `known` counts the known headings of its style, where that stands out."""
    if sum(is_year(c.text) for c in column.groups[candidate.style]) > 1:
        return known > 0 or _distinct(candidate, column.layout)
    under = any(c.index == candidate.index - 1 and c.known_whole for c in column.groups[column.primary])
    return under and stands_out(candidate.style, column.layout.norms)


def _opening(groups: Groups, primary: LineStyle, pure: Mapping[LineStyle, bool]) -> int:
    """Index of the first heading that is trusted: the first in the primary style that is known, or one beside the text.
    A known word is enough where several headings have one, as the name or the title of the owner has that style at most
    once."""
    headings = groups[primary]
    sure = next((c.index for c in headings if c.meaning.certainty > Certainty.WORD), headings[0].index)
    words = [c.index for c in headings if c.meaning.certainty == Certainty.WORD and c.index < sure]
    beside = [c.index for style, some in groups.items() if pure[style] for c in some if c.line.beside]
    return min([words[0] if len(words) > 1 else sure, *beside])


def _is_name(text: str, lexicon: Lexicon) -> bool:
    """Whether an institution, a post or a degree is named."""
    return bool(find_organizations(text, lexicon) or find_roles(text, lexicon) or find_degrees(text, lexicon))


def _is_apart(candidate: Candidate, norms: Norms) -> bool:
    """White space above, nothing beside it and no indent: how headings stand among the lines of a list."""
    line = candidate.line
    return line.gap_above >= SET_APART * norms.line_pitch and not line.margin and not line.aside and line.indent <= 0


def _distinct(candidate: Candidate, layout: Layout) -> bool:
    """Whether the line is set apart from what surrounds it.

    A line that stands out by its type needs known words (or to be a year), and white space above or a larger size. A
    line of plain type stands alone: right under a heading beside the text, under white space with words that are known
    whole, or with white space on both sides. An italic line needs less white space, as its slope says the same.
    """
    line, norms = candidate.line, layout.norms
    limit = SET_APART * norms.line_pitch
    apart = line.gap_above >= limit or line.gap_above == 0.0
    if stands_out(candidate.style, norms) or line.ruled or line.filled:
        sure = candidate.known_whole or is_year(candidate.text)
        return sure and (apart or candidate.style.size >= LARGER * norms.body_size)
    above = layout.lines[candidate.index - 1] if candidate.index else None
    below = layout.lines[candidate.index + 1] if candidate.index + 1 < len(layout.lines) else None
    if CELL in line.text.text or line.aside or line.indent > norms.body_size:
        return False
    under_heading = above is not None and above.beside
    between = below is not None and line.gap_above >= limit and below.gap_above >= limit
    apart = apart or (candidate.style.italic and line.gap_above >= LITTLE_APART * norms.line_pitch)
    whole = candidate.known_whole and (under_heading or (apart and line.gap_above > 0))
    return whole or (candidate.meaning.certainty >= Certainty.PARTS and between)
