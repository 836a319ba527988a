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

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import regex

from cvparse.layout.types import Layout, Line, Norms
from cvparse.lexicon.types import Lexicon
from cvparse.sections.meaning import LONGEST, MOST_WORDS, Certainty, Meaning, bare, meaning_of
from cvparse.sections.typography import LARGER, LineStyle, rank, stands_out, style_of
from cvparse.text.normalize import BULLETS
from cvparse.text.styled import CELL, ICON

REPEATED = 3  # times; a heading stands once, and once more after a page break
PURE = 0.5  # of a style's candidates have a known meaning: the style is for headings
CLOSE = 1.3  # em; lines of one paragraph
INDENTED = 0.8  # em; a heading does not stand further in than those above it in rank
SET_APART = 1.35  # of the line pitch above it
LITTLE_APART = 1.15  # of the line pitch: enough where the slope of the letters sets the line apart as well
_KEY = regex.compile(r"\S:\s++\S")  # `English: native` is an entry, a large `Service: the last years` is not
_YEAR = regex.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
SEVERAL = 3  # headings of known words in one style: further lines in it that hold such a word are headings too
_YEAR_ALONE = regex.compile(r"\s*(?:19|20)\d\d(?:\s?[-–—/]\s?(?:(?:19|20)\d\d|1[3-9]|[2-9]\d|\p{L}{2,9}))?\s*:?\s*")
_DATE_ALONE = regex.compile(
    r"\W*(?:\p{L}{1,10}\W{1,3})?(?:\d{1,2}\W)?(?:19|20)\d\d(?:\W\d{1,2}){0,2}"
    r"(?:\W{1,5}(?:\p{L}{1,10}\W{1,3}){0,2}(?:\d{1,2}\W)?(?:(?:19|20)\d\d(?:\W\d{1,2}){0,2})?)?\p{L}{0,10}\W*"
)
_DATE_LIKE = regex.compile(r"^\W*(?:\p{L}{3,9}\W{1,3})?(?:19|20)\d\d\b")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A line of a heading's shape, its style and its meaning."""

    index: int
    line: Line
    style: LineStyle
    meaning: Meaning


@dataclass(frozen=True, slots=True)
class HeadingLine:
    """The line at `index` is a heading of this level; `rule` says what made it one."""

    index: int
    level: int
    meaning: Meaning
    rule: str


def has_heading_shape(line: Line) -> bool:
    """Short, begins with a capital or a figure, no bullet, does not end like a sentence.

    Reads `Publications` and `4. SERVICE TO THE PROFESSION`; refuses `• Best Paper Award` and `and was granted leave.`
    """
    text = line.text.text.replace(ICON, " ").strip()
    if not text or len(text) > LONGEST + 60:
        return False
    if is_year(text):
        return True
    if not any(c.isalpha() for c in text):
        return False
    core = bare(text)
    if len(core) > LONGEST or len(core.split()) > MOST_WORDS or text[0] in BULLETS:
        return False
    first = next(c for c in core if c.isalpha()) if any(c.isalpha() for c in core) else ""
    return first != "" and not first.islower() and text[-1] not in ".,;" and not _DATE_LIKE.match(text)


def is_year(text: str) -> bool:
    """A year or a span of years alone on its line, as over a group of entries: `2024`, `2019–2021`."""
    return _YEAR_ALONE.fullmatch(text) is not None


def candidates_of(layout: Layout, lexicon: Lexicon) -> list[Candidate]:
    """All lines of a heading's shape, in order; not the further lines of something that began otherwise."""
    found: list[Candidate] = []
    for index, line in enumerate(layout.lines):
        if not has_heading_shape(line):
            continue
        style, meaning = style_of(line, layout.norms), meaning_of(line.text.text, lexicon)
        # a line with a tag beside it is an entry, but for a large known heading beside a column of contact details
        larger = style.size >= LARGER * layout.norms.body_size
        if line.margin and not (meaning.certainty == Certainty.WHOLE and larger):
            continue
        above = layout.lines[index - 1] if index else None
        began = bool(found) and found[-1].index == index - 1
        close = above is not None and 0 < line.gap_above <= CLOSE * line.size and above.column == line.column
        goes_on = close and above is not None and not began and style_of(above, layout.norms) == style
        if _YEAR.search(line.text.text) and meaning.certainty < Certainty.PARTS and not is_year(line.text.text):
            continue
        if meaning.certainty < Certainty.PARTS and (key := _KEY.search(line.text.text)):
            meaning = meaning_of(line.text.text[: key.start() + 1], lexicon)
            if meaning.certainty < Certainty.WHOLE or style.size < LARGER * layout.norms.body_size:
                continue
        pictured = line.text.text.lstrip().startswith(ICON) and meaning.certainty < Certainty.PARTS
        if not goes_on and not pictured:
            found.append(Candidate(index, line, style, meaning))
    return found


def headings_of(layout: Layout, lexicon: Lexicon) -> list[HeadingLine]:
    """The headings among the lines of a layout, in order; at most one a line."""
    candidates = candidates_of(layout, lexicon)
    found: list[HeadingLine] = []
    for column in sorted({c.line.column for c in candidates}):
        found.extend(_headings_of_column([c for c in candidates if c.line.column == column], layout))
    return sorted(found, key=lambda heading: heading.index)


def _headings_of_column(candidates: Sequence[Candidate], layout: Layout) -> list[HeadingLine]:
    norms = layout.norms
    by_style: dict[LineStyle, list[Candidate]] = defaultdict(list)
    for candidate in _no_labels(candidates, layout):
        by_style[candidate.style].append(candidate)
    primary = _primary(by_style, norms)
    if primary is None:
        return []
    order = {style: rank(style, _ruled(some), norms) for style, some in by_style.items()}
    opening = next(
        (c.index for c in by_style[primary] if c.meaning.certainty > Certainty.WORD), by_style[primary][0].index
    )
    indent = max(c.line.indent for c in by_style[primary])
    chosen: list[tuple[Candidate, str]] = []
    for style, some in by_style.items():
        pure = _is_heading_style(style, some, order[style] >= order[primary], norms)
        years = sum(is_year(c.line.text.text) for c in some)
        known = stands_out(style, norms) and sum(_known_whole(c) for c in some)
        for candidate in some:
            if candidate.index < opening or (candidate.line.aside and not _known_whole(candidate)):
                continue
            if candidate.line.indent > indent + INDENTED * norms.body_size and not candidate.line.centered:
                continue
            if style == primary and pure:
                chosen.append((candidate, "heading: the style of known headings"))
            elif pure and (order[style] < order[primary] or candidate.meaning.certainty > Certainty.WORD):
                chosen.append((candidate, "heading: a style that is for headings"))
            elif years > 1 and is_year(candidate.line.text.text) and (known or _distinct(candidate, layout)):
                chosen.append((candidate, "heading: a year over its group"))
            elif candidate.meaning.certainty >= Certainty.PARTS and _distinct(candidate, layout):
                chosen.append((candidate, "heading: known words, set apart"))
            elif known >= SEVERAL and candidate.meaning.certainty >= Certainty.WORD and _is_apart(candidate, norms):
                chosen.append((candidate, "heading: set as known headings are, with a word of theirs"))
    levels = _levels([c.style for c, _ in chosen], primary, order)
    return [HeadingLine(c.index, _level(c, levels[c.style]), c.meaning, rule) for c, rule in chosen]


def _level(candidate: Candidate, level: int) -> int:
    """A year is never a section: over a group of entries it is one level down, however it is printed."""
    return max(level, 2) if is_year(candidate.line.text.text) else level


def _no_labels(candidates: Sequence[Candidate], layout: Layout) -> list[Candidate]:
    """The candidates without those that belong to an entry: words that come again in several entries (`Highlights`),
    and titles of unknown meaning over a line that is a date."""
    texts = Counter(bare(c.line.text.text).casefold() for c in candidates)
    kept: list[Candidate] = []
    for candidate in candidates:
        again = texts[bare(candidate.line.text.text).casefold()] >= REPEATED
        below = layout.lines[candidate.index + 1 : candidate.index + 3]
        dated = any(_is_date(line.text.text) for line in below if not line.margin)
        unknown = candidate.meaning.certainty < Certainty.PARTS
        wrapped = bool(kept) and kept[-1].index == candidate.index - 1 and kept[-1].style == candidate.style
        if wrapped or is_year(candidate.line.text.text) or not (again or (unknown and dated)):
            kept.append(candidate)
    return kept


def _is_date(text: str) -> bool:
    """A date alone on its line; a single year may stand over a group."""
    return _DATE_ALONE.fullmatch(text) is not None and len(text.strip()) > len("2024")


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
    if not stands_out(style, norms) and _ruled(some) < 0.5:
        return False
    if not prominent:
        return sure > 0 and sure + 0.5 * (known - sure) >= PURE * len(some)
    larger = style.size >= LARGER * norms.body_size
    return known >= PURE * len(some) or (known > 0 and larger) or (known > 0 and _ruled(some) >= 0.7)


def _known_whole(candidate: Candidate) -> bool:
    return candidate.meaning.certainty == Certainty.WHOLE


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
        sure = _known_whole(candidate) or is_year(line.text.text)
        return sure and (apart or candidate.style.size >= LARGER * norms.body_size)
    above = layout.lines[candidate.index - 1] if candidate.index else None
    below = layout.lines[candidate.index + 1] if candidate.index + 1 < len(layout.lines) else None
    if CELL in line.text.text or line.aside or line.indent > norms.body_size:
        return False
    under_heading = above is not None and above.beside
    between = below is not None and line.gap_above >= limit and below.gap_above >= limit
    apart = apart or (candidate.style.italic and line.gap_above >= LITTLE_APART * norms.line_pitch)
    whole = _known_whole(candidate) and (under_heading or (apart and line.gap_above > 0))
    return whole or (candidate.meaning.certainty >= Certainty.PARTS and between)


def _levels(
    styles: Sequence[LineStyle], primary: LineStyle, order: dict[LineStyle, tuple[float, ...]]
) -> dict[LineStyle, int]:
    """Level 1 for the primary style and all that rank with it or above; lower ranks go down by one each."""
    lower = sorted({order[style] for style in styles if order[style] < order[primary]}, reverse=True)
    return {style: 2 + lower.index(order[style]) if order[style] in lower else 1 for style in styles}
