"""Headings that stand beside their section, at the left of its first line, as in classic LaTeX CV classes.

    EDUCATION     University of X, 2010–2014
    HONORS AND    Best Paper Award
      AWARDS      Medal of Y

Which of the texts beside the lines are headings is decided elsewhere (`decide`). Here each is lifted out as a line of
its own, with the lines that go on under it; the body stays where it is. Whatever stood in the column of headings and is
none is a tag of the line beside it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from cvparse.layout.types import Layout, Line, Word
from cvparse.sections.candidates import Candidate, Place
from cvparse.text.styled import EMPTY, concatenate


def lifted(layout: Layout, headings: Sequence[Candidate]) -> tuple[Layout, dict[tuple[Place, int], int]]:
    """The layout with the headings from beside the text as lines of their own, and where each heading stands in it: by
    its place and the index of its line in the layout that was given."""
    words = {word.id: word for word in layout.words}
    first = {(c.place, c.index): c for c in headings if c.place is not Place.BODY}
    taken = {(c.place, row) for c in first.values() for row in c.rows}
    reset = {c.index: c for c in headings if c.place is Place.BODY and c.styled is not layout.lines[c.index].text}
    inside = {c.index for c in headings if c.place is Place.BODY}
    indices: dict[tuple[Place, int], int] = {}
    made: list[Line] = []
    for index, line in enumerate(layout.lines):
        for place in (Place.SIDE, Place.MARGIN):
            if (place, index) in first:
                heading = _heading_line(first[place, index], words)
                indices[place, index] = len(made)
                made.append(heading)
                if index - 1 in inside and _stands_beside(heading, layout.lines[index - 1]):
                    made[-2:] = [heading, made[-2]]
                    indices[place, index], indices[Place.BODY, index - 1] = len(made) - 2, len(made) - 1
        side = EMPTY if (Place.SIDE, index) in taken else line.side
        margin = EMPTY if (Place.MARGIN, index) in taken else line.margin
        body = line
        if side or margin is not line.margin or line.side:
            body = replace(line, side=EMPTY, margin=concatenate([side, margin]) if side else margin)
        if index in reset:
            body = _with_text(body, reset[index], words)
        if (Place.RUN_IN, index) in first:
            indices[Place.RUN_IN, index] = len(made)
            made.append(_heading_line(first[Place.RUN_IN, index], words))
            body = _without(body, first[Place.RUN_IN, index])
        if body.text or body.aside or body.margin:
            indices[Place.BODY, index] = len(made)
            made.append(body)
    return replace(layout, lines=tuple(made)), indices


def _stands_beside(heading: Line, above: Line) -> bool:
    """Whether a heading from beside the text reaches above the baseline of the line before that which it was given to:
    the two stand on baselines of their own, and the sub-heading above begins the same section."""
    top = min((word.baseline - word.size for word in heading.words), default=heading.baseline)
    return heading.page == above.page and heading.column == above.column and top < above.baseline


def _with_text(line: Line, heading: Candidate, words: Mapping[int, Word]) -> Line:
    """The line of a heading, with the number that stood in the margin before it, or what stood at its right edge."""
    own = tuple(words[i] for i in heading.styled.words if i in words)
    aside = EMPTY if heading.at_right else line.aside
    return replace(line, text=heading.styled, words=own, margin=EMPTY, aside=aside)


def _without(line: Line, heading: Candidate) -> Line:
    """The line of a heading that is run in before its text, with the text alone."""
    own = set(heading.styled.words)
    words = tuple(word for word in line.words if word.id not in own)
    return replace(line, text=line.text[len(heading.text) :].strip(), words=words)


def _heading_line(heading: Candidate, words: Mapping[int, Word]) -> Line:
    """A text beside the lines, or run in before one, as a heading line of its own."""
    own = tuple(words[i] for i in heading.styled.words if i in words)
    is_beside = heading.place.is_beside
    return replace(
        heading.line,
        text=heading.styled,
        words=own,
        size=max((word.size for word in own), default=heading.line.size),
        side=EMPTY,
        margin=EMPTY,
        aside=EMPTY,
        indent=0.0 if is_beside else heading.line.indent,
        beside=is_beside,
        full=False,
    )
