"""Layouts written down in a test: lines with exactly the size, gap, indent and tags that a case needs.

Body text is of 10 points, black, set solid at 12 points; the usual distance of two lines is 20 points, so that limits
that are shares of it are whole numbers. Words have ids that count through the layout.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count

from cvparse.layout.types import Box, Layout, Line, Norms, Word
from cvparse.sections.candidates import Candidate, Place
from cvparse.sections.decide import Judgement
from cvparse.sections.stated import Named, Source
from cvparse.text.styled import EMPTY, Run, Style, StyledText

NORMS = Norms(10.0, 20.0)
WIDE = "a line of text that goes on and on"


@dataclass(frozen=True, slots=True)
class Row:
    """One line to be laid out; `gap` is its distance from the line above it, in points."""

    text: str
    size: float = 10.0
    bold: bool = False
    italic: bool = False
    underlined: bool = False
    small_caps: bool = False
    color: str = "#000000"
    gap: float = 12.0
    indent: float = 0.0
    margin: str = ""
    aside: str = ""
    side: str = ""
    page: int = 1
    column: int = 0
    ruled: bool = False
    filled: bool = False
    centered: bool = False
    beside: bool = False
    full: bool = False
    top: float | None = None
    tag_bold: bool = False
    tag_size: float = 10.0
    tag_color: str = "#000000"


def styled(
    row: Row, text: str, ids: Iterator[int], *, baseline: float = 8.0, tag: bool = False
) -> tuple[StyledText, tuple[Word, ...]]:
    """A text in the style of a row, or of the tags beside it, and its words."""
    size, color, bold = (row.tag_size, row.tag_color, row.tag_bold) if tag else (row.size, row.color, row.bold)
    faces = (
        (bold, Style.BOLD),
        (row.italic and not tag, Style.ITALIC),
        (row.underlined and not tag, Style.UNDERLINED),
        (row.small_caps and not tag, Style.SMALL_CAPS),
    )
    style = Style.NONE
    for holds, face in faces:
        style |= face if holds else Style.NONE
    runs: list[Run] = []
    words: list[Word] = []
    for found in re.finditer(r"\S+|\s+", text):
        word = -1
        if not found.group().isspace():
            word = next(ids)
            box = Box(5.0 * found.start(), 0.0, 5.0 * found.end(), 10.0)
            words.append(Word(word, row.page, found.group(), box, baseline, size=size, bold=bold, color=color))
        runs.append(Run(found.start(), found.end(), style, word))
    return (StyledText(text, tuple(runs)) if text else EMPTY), tuple(words)


def layout(*rows: Row | str, norms: Norms = NORMS) -> Layout:
    """The rows as a layout; a string is a line of body text."""
    ids = count()
    lines: list[Line] = []
    words: list[Word] = []
    baseline = 0.0
    for row in (Row(row) if isinstance(row, str) else row for row in rows):
        baseline = baseline + row.gap if row.top is None else row.top
        body, own = styled(row, row.text, ids, baseline=baseline)
        tags = [styled(row, text, ids, baseline=baseline, tag=True) for text in (row.side, row.margin, row.aside)]
        printed = (*own, *(word for _, some in tags for word in some))
        words += printed
        line = Line(
            page=row.page,
            box=Box(row.indent, baseline - row.size, row.indent + 5.0 * len(row.text), baseline),
            baseline=baseline,
            size=row.size,
            text=body,
            words=printed,
            side=tags[0][0],
            margin=tags[1][0],
            aside=tags[2][0],
            column=row.column,
            indent=row.indent,
            gap_above=row.gap,
            ruled=row.ruled,
            filled=row.filled,
            centered=row.centered,
            beside=row.beside,
            full=row.full,
        )
        lines.append(line)
    return Layout(tuple(lines), (), norms, tuple(words))


def heading(text: str, **style: object) -> Row:
    """A line as section headings are set: 14 points, bold, under white space."""
    return replace(Row(text, size=14.0, bold=True, gap=30.0), **style)  # type: ignore[arg-type]


def bold(text: str, **style: object) -> Row:
    """A bold line in the size of the body text."""
    return replace(Row(text, bold=True), **style)  # type: ignore[arg-type]


def by_type(
    candidates: Sequence[Candidate], printed: Layout, named: Mapping[Source, Named] | None = None
) -> tuple[Judgement, ...]:
    """A judgement of each candidate by a rule that a test states, in place of `decide.judged` and its fitted weights.

    A line is a heading where it is bold, larger than the body text or under 30 points of white space, and begins with
    no small letter. A text in the column at the far left is one; a text in the column of tags is none.
    """

    def is_heading(candidate: Candidate) -> bool:
        if candidate.place is not Place.BODY:
            return candidate.place is Place.SIDE
        style = candidate.style
        apart = style.bold or style.size > printed.norms.body_size or candidate.line.gap_above >= 30
        return apart and not candidate.printed[:1].islower()

    return tuple(Judgement(candidate, (), 1.0 if is_heading(candidate) else -9.0) for candidate in candidates)
