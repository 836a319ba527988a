"""Is this line a heading, and of which level?

Signals, in order: the line's shape (short, no bullet, no tag beside it, no full stop); its typography; how many lines
of the same style carry a meaning that the lexicon knows. A style becomes a *heading style* when it stands out and most
of its lines have a known meaning, or when it is as prominent as the style of the known ones; then its unknown lines are
headings too. In other styles (bold, say, for headings and for employers) only lines count that the lexicon knows whole.
The style with the most different meanings is level 1; what ranks below it is level 2, and so on. Never makes a heading
of a line before the first known one: that is the head of the CV. No line is a heading by its words alone unless it is
set apart by white space.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cvparse.fields.degrees import find_degrees
from cvparse.fields.organizations import find_organizations
from cvparse.fields.roles import find_roles
from cvparse.layout.types import Layout, Norms
from cvparse.lexicon.types import Lexicon
from cvparse.model.kinds import SectionKind
from cvparse.sections.candidates import Candidate, candidates_of, is_year
from cvparse.sections.entry_titles import first_titles, is_title, mostly_unknown, without_labels
from cvparse.sections.heading_meaning import Certainty, Meaning
from cvparse.sections.heading_numbers import outline_levels
from cvparse.sections.typography import LARGER, LineStyle, rank, stands_out
from cvparse.text.styled import CELL

PURE = 0.5  # of a style's candidates have a known meaning: the style is for headings
NEARLY_ALL = 0.8  # of the lines of a style; the line under the owner's name may be set in it too
INDENTED = 0.8  # em; a heading does not stand further in than those above it in rank
SET_APART = 1.35  # of the line pitch above it
LITTLE_APART = 1.15  # of the line pitch: enough where the slope of the letters sets the line apart as well
SEVERAL = 3  # headings of known words in one style: further lines in it that hold such a word are headings too


@dataclass(frozen=True, slots=True)
class HeadingLine:
    """The line at `index` is a heading of this level; `rule` says what made it one."""

    index: int
    level: int
    meaning: Meaning
    rule: str


def headings_of(layout: Layout, lexicon: Lexicon) -> list[HeadingLine]:
    """The headings among the lines of a layout, in order; at most one a line."""
    candidates = candidates_of(layout, lexicon)
    found: list[HeadingLine] = []
    for column in sorted({c.line.column for c in candidates}):
        found.extend(_headings_of_column([c for c in candidates if c.line.column == column], layout, lexicon))
    return sorted(found, key=lambda heading: heading.index)


def _headings_of_column(candidates: Sequence[Candidate], layout: Layout, lexicon: Lexicon) -> list[HeadingLine]:
    groups: dict[LineStyle, list[Candidate]] = defaultdict(list)
    for candidate in without_labels(candidates, layout):
        groups[candidate.style].append(candidate)
    primary = _primary(groups, layout.norms)
    if primary is None:
        return []
    order = {style: rank(style, _ruled(some), layout.norms) for style, some in groups.items()}
    unknown = mostly_unknown(candidates) - {primary}
    chosen = sorted(_chosen(groups, primary, order, layout), key=lambda found: found[0].index)
    sections = [c for c in candidates if c.style == primary]
    titles = first_titles(sections, layout, lambda text: _is_name(text, lexicon))
    kept: list[tuple[Candidate, str]] = []
    within: SectionKind | None = None
    for candidate, rule in chosen:
        if candidate.index in titles:
            continue
        if candidate.style == primary:
            within = candidate.meaning.kind
        elif is_title(candidate, candidate.style in unknown, within, layout):
            continue
        kept.append((candidate, rule))
    by_style = {
        style: max(level, 2 if style in unknown else 1)
        for style, level in _levels([c.style for c, _ in kept], primary, order).items()
    }
    levels = _numbered_levels([c for c, _ in kept], by_style)
    return [
        HeadingLine(c.index, max(level, 2 if is_year(c.text) else 1), c.meaning, rule)
        for (c, rule), level in zip(kept, levels, strict=True)
    ]


def _numbered_levels(headings: Sequence[Candidate], by_style: dict[LineStyle, int]) -> list[int]:
    """The levels that printed numbers say; headings of the same style without a number go with them."""
    said = outline_levels([c.text for c in headings])
    levels = dict(by_style)
    for style in by_style:
        of_style = {level for c, level in zip(headings, said, strict=True) if level and c.style == style}
        if len(of_style) == 1:
            levels[style] = of_style.pop()
    return [level or levels[c.style] for c, level in zip(headings, said, strict=True)]


def _chosen(
    groups: dict[LineStyle, list[Candidate]],
    primary: LineStyle,
    order: dict[LineStyle, tuple[float, ...]],
    layout: Layout,
) -> Iterator[tuple[Candidate, str]]:
    """The candidates that are printed as headings are, each with the rule that says so."""
    norms = layout.norms
    pure = {
        style: _is_heading_style(style, some, order[style] >= order[primary], norms) for style, some in groups.items()
    }
    opening = _opening(groups, primary, pure)
    indent = max(c.line.indent for c in groups[primary])
    sure = [c.line.indent for c in groups[primary] if c.meaning.certainty >= Certainty.PARTS]
    inner = max(sure, default=indent) + INDENTED * norms.body_size
    for style, some in groups.items():
        years = sum(is_year(c.text) for c in some)
        known = sum(c.known_whole for c in some) if stands_out(style, norms) else 0
        flush = sum(c.known_whole and c.line.indent <= indent for c in some)
        beside = 2 * sum(c.line.beside for c in some) > len(some)
        for candidate in some:
            if beside and not candidate.line.beside and candidate.meaning.certainty < Certainty.PARTS:
                continue  # `OSDI` among the texts, beside which `AWARDS` stands in the same capitals
            if candidate.index < opening or (candidate.line.aside and not candidate.known_whole):
                continue
            far_in = candidate.line.indent > indent + INDENTED * norms.body_size
            if far_in and flush < 2 and not candidate.line.centered:
                continue
            unknown = candidate.meaning.certainty == Certainty.NONE and not candidate.line.centered
            if style == primary and unknown and candidate.line.indent > inner:
                continue  # a bold title of an entry, further in than all headings that are known
            if style == primary and pure[style]:
                yield candidate, "heading: the style of known headings"
            elif pure[style] and (order[style] < order[primary] or candidate.meaning.certainty > Certainty.WORD):
                yield candidate, "heading: a style that is for headings"
            elif years and is_year(candidate.text) and _heads_years(candidate, groups[primary], years, known, layout):
                yield candidate, "heading: a year over its group"
            elif candidate.meaning.certainty >= Certainty.PARTS and _distinct(candidate, layout):
                yield candidate, "heading: known words, set apart"
            elif known >= SEVERAL and candidate.meaning.certainty >= Certainty.WORD and _is_apart(candidate, norms):
                yield candidate, "heading: set as known headings are, with a word of theirs"


def _heads_years(candidate: Candidate, sections: Sequence[Candidate], years: int, known: int, layout: Layout) -> bool:
    """Whether a year stands over a group: as others do in its style; one alone right under a heading, in a colour or
    weight of its own."""
    if years > 1:
        return known > 0 or _distinct(candidate, layout)
    under = any(c.index == candidate.index - 1 and c.known_whole for c in sections)
    return under and stands_out(candidate.style, layout.norms)


def _opening(groups: dict[LineStyle, list[Candidate]], primary: LineStyle, pure: dict[LineStyle, bool]) -> int:
    """Where the sections begin: at the first heading that is known, be it one beside the text; words of one make it
    known where several have them, as the name or the title of the owner is of that style at most once."""
    headings = groups[primary]
    sure = next((c.index for c in headings if c.meaning.certainty > Certainty.WORD), headings[0].index)
    words = [c.index for c in headings if c.meaning.certainty == Certainty.WORD and c.index < sure]
    beside = [c.index for style, some in groups.items() if pure[style] for c in some if c.line.beside]
    return min([words[0] if len(words) > 1 else sure, *beside])


def _is_name(text: str, lexicon: Lexicon) -> bool:
    """Whether an institution, a post or a degree is named."""
    return bool(find_organizations(text, lexicon) or find_roles(text, lexicon) or find_degrees(text, lexicon))


def _primary(by_style: dict[LineStyle, list[Candidate]], norms: Norms) -> LineStyle | None:
    """The style in which the most different meanings are printed; of two, the more prominent."""

    def weight(style: LineStyle) -> tuple[float, tuple[float, ...]]:
        some = by_style[style]
        kinds = {c.meaning.kind for c in some if c.meaning.certainty >= Certainty.PARTS}
        weak = {c.meaning.kind for c in some if c.meaning.certainty == Certainty.WORD} - kinds
        ruled = _ruled(some)
        distinct = stands_out(style, norms) or ruled >= 0.5
        purity = sum(c.meaning.certainty > Certainty.NONE for c in some) / len(some)
        return (len(kinds) + 0.3 * len(weak)) * (1.0 if distinct else 0.4) * (0.5 + purity), rank(style, ruled, norms)

    best = max(by_style, key=weight, default=None)
    return best if best is not None and weight(best)[0] > 0 else None


def _ruled(candidates: Sequence[Candidate]) -> float:
    return sum(c.line.ruled or c.line.filled for c in candidates) / len(candidates)


def _is_heading_style(style: LineStyle, some: Sequence[Candidate], prominent: bool, norms: Norms) -> bool:
    """Whether this style is for headings only, so that a line of unknown meaning is one too."""
    known = sum(c.meaning.certainty > Certainty.NONE for c in some)
    sure = sum(c.meaning.certainty > Certainty.WORD for c in some)
    if not stands_out(style, norms) and _ruled(some) < 0.5 and not _sloped_apart(style, some, sure, norms):
        return False
    if not prominent:
        return sure > 0 and sure + 0.5 * (known - sure) >= PURE * len(some)
    larger = style.size >= LARGER * norms.body_size
    return known >= PURE * len(some) or (known > 0 and larger) or (known > 0 and _ruled(some) >= 0.7)


def _sloped_apart(style: LineStyle, some: Sequence[Candidate], sure: int, norms: Norms) -> bool:
    """Whether the lines of an italic style stand under white space, and most are headings that are known: groups of a
    list. Italics alone also set job titles and journals, close under the line they belong to."""
    limit = LITTLE_APART * norms.line_pitch
    apart = sum(c.line.gap_above >= limit or c.line.gap_above == 0.0 for c in some)
    return style.italic and apart >= NEARLY_ALL * len(some) and sure > 1 and sure >= PURE * len(some)


def _is_apart(candidate: Candidate, norms: Norms) -> bool:
    """White space above, nothing beside it and no indent: how headings stand among the lines of a list."""
    line = candidate.line
    return line.gap_above >= SET_APART * norms.line_pitch and not line.margin and not line.aside and line.indent <= 0


def _distinct(candidate: Candidate, layout: Layout) -> bool:
    """Whether the line is set apart from what surrounds it, by type or by white space; a line of plain type stands
    alone under a heading beside the text or between white space, and is known whole unless that is on both sides. An
    italic line needs less white space, as its slope says the same."""
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


def _levels(
    styles: Sequence[LineStyle], primary: LineStyle, order: dict[LineStyle, tuple[float, ...]]
) -> dict[LineStyle, int]:
    """Level 1 for the primary style and all that rank with it or above; lower ranks go down by one each."""
    lower = sorted({order[style] for style in styles if order[style] < order[primary]}, reverse=True)
    return {style: 2 + lower.index(order[style]) if order[style] in lower else 1 for style in styles}
