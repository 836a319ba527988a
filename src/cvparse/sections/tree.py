"""The lines of a CV become a tree of sections.

Decides what each heading governs: the lines up to the next heading of its level or above. A heading beside
the text is a line of its own by then (`side_headings`). A heading that is repeated after a page break ("continued")
goes on with the section before it. The lines before the first heading are the head of the CV. Each column that is read
on its own (a sidebar) starts afresh. Which kind a section has is said by `kind`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field, replace

import regex

from cvparse.layout.types import Layout, Line
from cvparse.lexicon.types import Lexicon
from cvparse.sections.candidates import WRAPPED, is_year, join_heading, years_in
from cvparse.sections.detect import HeadingLine, headings_of
from cvparse.sections.evidence.kind import UNNAMED, Above, Naming
from cvparse.sections.head import behind_the_head
from cvparse.sections.heading_meaning import Certainty, bare, meaning_of
from cvparse.sections.heading_numbers import number_end
from cvparse.sections.kind import GROUPED_BY_YEAR, Kind, kind_of_heading, kind_without_heading, naming_of
from cvparse.sections.nesting import is_unfinished
from cvparse.sections.stated import NOTHING, Statements
from cvparse.sections.types import Heading, KindReason, Section
from cvparse.sections.typography import stands_out, style_of
from cvparse.sections.verdict import Reason, Verdicts
from cvparse.text.normalize import fold
from cvparse.text.styled import EMPTY, StyledText
from cvparse.text.trim import without_note
from cvparse.text.value_class import dataclass

_LEGEND = regex.compile(r"\s[(\[](?=[^()]{0,200}[*†‡§¶#=])[^()]{1,240}[)\]]?\s*$")
OF_OUTLINE = 2  # headings with a number make an outline; a number alone may be a count, `10 Selected Papers`
ENDED = 0.75  # of the page's height; a sidebar that goes on over the page fills it, but for an item that had no room


@dataclass(slots=True)
class _Open:
    """A section that is still being filled. Its kind is the one that the headings say; its lines are asked later.
    `naming` is what its own heading says."""

    kind: Kind
    heading: Heading | None
    level: int
    naming: Naming = UNNAMED
    lines: list[Line] = field(default_factory=list)
    parts: list[_Open] = field(default_factory=list)

    def close(self) -> Section:
        parts = tuple(part.close() for part in self.parts)
        return Section(self.kind.kind, self.heading, tuple(self.lines), parts, self.kind.reason)


@dataclass(frozen=True, slots=True)
class Division:
    """The sections of a CV, and what was decided of each line: whether it is a heading, and why."""

    sections: tuple[Section, ...]
    verdicts: Verdicts


def divide(layout: Layout, lexicon: Lexicon, statements: Statements = NOTHING) -> Division:
    """The sections of a CV in reading order; the first is its head, which has no heading.

    Every line of the layout stands in exactly one section, as one of its lines or in its heading.
    """
    detected = headings_of(layout, lexicon, statements)
    layout, verdicts = detected.layout, detected.verdicts
    headings = {heading.index: heading for heading in detected.headings}
    tops: list[_Open] = []
    stack: list[_Open] = []
    column: int | None = None
    index = 0
    while index < len(layout.lines):
        line = layout.lines[index]
        if line.column != column or _is_note(layout.lines, index):
            stack = [_Open(kind_without_heading(new_column=line.column != column), None, 0)]
            column = line.column
            tops.append(stack[0])
        found = headings.get(index)
        if found and is_year(line.text.text) and stack[-1].kind.kind not in GROUPED_BY_YEAR:
            verdicts.amend(line, Reason.YEAR_OF_ENTRY)
            found = None
        if found:
            count = _wrapped(layout.lines, index, headings, lexicon)
            count += _rest(layout, index + count)
            for further in range(index + 1, index + count):
                verdicts.amend(layout.lines[further], Reason.CONTINUED, found.level)
            if _open(_joined(found, layout.lines[index : index + count]), stack, tops, lexicon):
                verdicts.amend(line, Reason.REPEATED, found.level)
            index += count
        else:
            stack[-1].lines.append(line)
            index += 1
    closed = [top.close() for top in tops if top.lines or top.heading]
    numbered = sum(number_end(part.title or "") > 0 for top in closed for part in top.walk())
    if numbered >= OF_OUTLINE:
        closed = [_numbered(top) for top in closed]
    sections = (_with_kinds(part, None, lexicon) for top in closed for part in _behind(top, layout, lexicon))
    return Division(tuple(sections), verdicts)


def _numbered(section: Section) -> Section:
    """The section, and those inside it, with the numbers of their headings apart."""
    heading = section.heading and replace(section.heading, number_end=number_end(section.heading.text.text))
    return replace(section, heading=heading, parts=tuple(map(_numbered, section.parts)))


def _behind(section: Section, layout: Layout, lexicon: Lexicon) -> Iterator[Section]:
    """A section as it is; the head of a column without what stands behind its end, and that as sections."""
    if section.kind_reason is not KindReason.TOP_OF_COLUMN:
        yield section
        return
    behind = behind_the_head(section.lines, layout.norms, lexicon)
    rest = sum(len(block.lines) for block in behind)
    yield replace(section, lines=section.lines[: len(section.lines) - rest])
    yield from (Section(block.kind, None, block.lines, (), KindReason.BEHIND_HEAD) for block in behind)


def _with_kinds(section: Section, above: Above | None, lexicon: Lexicon) -> Section:
    """The section, and those inside it, of the kinds that headings and lines together say."""
    if section.heading is None:
        return section
    if section.kind_reason is KindReason.REPEATED and above is not None:
        return replace(section, kind=above.kind, heading=replace(section.heading, kind=above.kind))
    naming = naming_of(section.title or "", lexicon)
    kind = kind_of_heading(naming, above, section.lines, lexicon)
    own = Above(naming, kind.kind)
    return replace(
        section,
        kind=kind.kind,
        kind_reason=kind.reason,
        heading=replace(section.heading, kind=kind.kind),
        parts=tuple(_with_kinds(part, own, lexicon) for part in section.parts),
    )


def _is_note(lines: Sequence[Line], index: int) -> bool:
    """Whether a line of a sidebar begins a note of its own: the sidebar had ended on a page before, high above its foot
    or with a page between that has none."""
    line, above = lines[index], lines[index - 1] if index else None
    if not line.column or above is None or above.column != line.column or above.page == line.page:
        return False
    foot = max(other.box.bottom for other in lines if other.page == above.page)
    head = min(other.box.top for other in lines if other.page == above.page)
    return line.page > above.page + 1 or above.box.bottom < head + ENDED * (foot - head)


def _wrapped(lines: Sequence[Line], index: int, headings: dict[int, HeadingLine], lexicon: Lexicon) -> int:
    """How many lines the heading has: it goes on in the next heading line where that is close and of its level, and the
    two together are better known than the first alone, or the first ends in the middle of a phrase."""
    count = 1
    while (after := headings.get(index + count)) and after.level == headings[index].level:
        line, above = lines[index + count], lines[index + count - 1]
        if not 0 < line.gap_above <= WRAPPED * line.size or line.page != above.page or line.aside:
            break
        so_far = " ".join(line.text.text.strip() for line in lines[index : index + count])
        together = meaning_of(f"{so_far} {line.text.text.strip()}", lexicon).certainty
        unfinished = is_unfinished(so_far, line.text.text)
        first = meaning_of(so_far, lexicon).certainty
        apart = first if first is Certainty.WHOLE else min(first, after.meaning.certainty)
        if not unfinished and together <= apart:
            break
        count += 1
    return count


def _rest(layout: Layout, index: int) -> int:
    """1 where the line goes on a heading in the middle of a phrase (`History of` / `management`) or of a word
    (`SOCI-` / `ETIES`): of its style, close under it."""
    above, line = layout.lines[index - 1], layout.lines[index] if index < len(layout.lines) else None
    if line is None or line.page != above.page or line.margin or line.aside or line.column != above.column:
        return 0
    style = style_of(line, layout.norms)
    close = 0 < line.gap_above <= WRAPPED * line.size
    unfinished = line.text.text.lstrip()[:1].islower() or above.text.text.rstrip().endswith(("-", "\u00ad"))
    goes_on = unfinished and style == style_of(above, layout.norms)
    return int(close and goes_on and stands_out(style, layout.norms))


@dataclass(frozen=True, slots=True)
class _Found:
    """A heading with all its lines; its text is that of the lines together."""

    line: HeadingLine
    lines: Sequence[Line]
    text: StyledText
    legend: StyledText


def _joined(found: HeadingLine, lines: Sequence[Line]) -> _Found:
    """The heading that these lines print together."""
    return _Found(found, lines, *_without_legend(join_heading([line.text for line in lines])))


def _open(heading_lines: _Found, stack: list[_Open], tops: list[_Open], lexicon: Lexicon) -> bool:
    """Begin a section below the open one that ranks above it. True where the heading is one that is repeated after a
    page break, so that the open section goes on instead."""
    found, lines, text, legend = heading_lines.line, heading_lines.lines, heading_lines.text, heading_lines.legend
    while len(stack) > 1 and stack[-1].level >= found.level:
        last = stack.pop()
        if last.level == found.level and last.heading and _same_heading(last.heading.text.text, text.text):
            stack.append(last)
            break
    if len(stack) > 1 and stack[-1].level == found.level:
        _continue(stack[-1], lines, found, text)
        return True
    level = found.level if found.level == 1 else min(found.level, max(1, stack[-1].level + 1))
    parent = stack[-1] if level > 1 and stack[-1].heading else None
    naming = naming_of(without_note(text).text, lexicon)
    kind = kind_of_heading(naming, Above(parent.naming, parent.kind.kind) if parent else None, (), lexicon)
    heading = Heading(text, kind.kind, level, lines[0].page, found.reason)
    section = _Open(kind, heading, found.level, naming)
    _keep_asides(lines, section)
    if legend:
        section.lines.append(_line_of(lines[-1], legend))
    if parent:
        parent.parts.append(section)
    else:
        if stack[0].heading is None and stack[0] not in tops:
            tops.append(stack[0])
        tops.append(section)
        del stack[1:]
    stack.append(section)
    return False


def _continue(section: _Open, lines: Sequence[Line], found: HeadingLine, text: StyledText) -> None:
    """A heading repeated after a page break: its words are a part without entries of its own, the section goes on."""
    kind = Kind(section.kind.kind, KindReason.REPEATED)
    heading = Heading(text, kind.kind, section.level, lines[0].page, Reason.REPEATED)
    section.parts.append(_Open(kind, heading, found.level + 1))


def _keep_asides(lines: Sequence[Line], section: _Open) -> None:
    """What stands beside a heading, in the margin or at the right edge, is a line of the section."""
    for line in lines:
        section.lines.extend(_line_of(line, text) for text in (line.margin, line.aside) if text)


def _line_of(line: Line, text: StyledText) -> Line:
    """A part of a heading line that is no heading, as a line of the section."""
    return Line(line.page, line.box, line.baseline, line.size, text, (), column=line.column)


def _without_legend(text: StyledText) -> tuple[StyledText, StyledText]:
    """The heading, and the legend of marks in parentheses behind it: `Papers (* equal contribution)`."""
    found = _LEGEND.search(text.text)
    return (text[: found.start()].strip(), text[found.start() :].strip()) if found else (text, EMPTY)


def _same_heading(one: str, other: str) -> bool:
    """Whether two headings are one: `Talks` and `Talks (continued)` are, `Talks (2017)` and `Talks (2016)` are not."""
    years = [years_in(heading) for heading in (one, other)]
    return fold(bare(one)) == fold(bare(other)) and (years[0] == years[1] or not all(years))
