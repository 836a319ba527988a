"""Headings that stand in the left margin beside their first entry, as in classic LaTeX CV classes.

    EDUCATION     University of X, 2010–2014
    HONORS AND    Best Paper Award
      AWARDS      Medal of Y

The layout stage says what stands in such a column (`Line.side`); here it is believed when several of the words have
meanings that the lexicon knows. Each is then lifted out as a line of its own, with the lines that go on under it; the
body stays where it is. Otherwise they are tags of the lines beside them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from cvparse.layout.types import Layout, Line
from cvparse.lexicon.types import Lexicon
from cvparse.sections.meaning import Certainty, meaning_of
from cvparse.text.normalize import join_lines
from cvparse.text.styled import EMPTY, Style, concatenate

WRAPPED = 1.6  # em; the lines of one heading are not further apart
NEAR = 2.3  # em; nor are their rows, whose baseline is that of the text
MEANINGS = 3  # different kinds of section named in the margin before it is one of headings


def lift_margin_headings(layout: Layout, lexicon: Lexicon) -> Layout:
    """The layout with margin headings as lines of their own; the same layout where the margin holds no headings."""
    stacks = list(_stacks(layout.lines, lexicon))
    known = [stack for stack in stacks if _meaning(layout.lines, stack, lexicon) >= Certainty.PARTS]
    kinds = {meaning_of(_text(layout.lines, stack), lexicon).kind for stack in known}
    if len(kinds) < MEANINGS or 2 * len(known) < len(stacks):
        return replace(layout, lines=tuple(_as_tag(line) for line in layout.lines))
    styles = {_style(layout.lines[stack[0]]) for stack in known}
    lifted = {stack[0]: stack for stack in stacks if _style(layout.lines[stack[0]]) in styles}
    inside = {index for stack in lifted.values() for index in stack}
    lines: list[Line] = []
    for index, line in enumerate(layout.lines):
        if stack := lifted.get(index):
            lines.append(_heading_line(layout.lines, stack))
        body = replace(line, side=EMPTY) if index in inside else line
        if body.text or body.aside or body.margin:
            lines.append(body)
    return replace(layout, lines=tuple(lines))


def _stacks(lines: tuple[Line, ...], lexicon: Lexicon) -> Iterator[tuple[int, ...]]:
    """The headings beside the text, each as the indices of the lines that it runs over; lines of the text, set on
    another pitch, may stand between them."""
    stack: list[int] = []
    for index, line in enumerate(lines):
        if not line.side:
            continue
        above = lines[stack[-1]] if stack else None
        if above is not None and _goes_on(above, line, _text(lines, tuple(stack)), lexicon):
            stack.append(index)
            continue
        if stack:
            yield tuple(stack)
        stack = [index]
    if stack:
        yield tuple(stack)


def _goes_on(above: Line, line: Line, so_far: str, lexicon: Lexicon) -> bool:
    """Whether this is a further line of the heading: close under it, of its style; a little further off (the baseline
    is that of the text beside it) where the words together are better known than the first alone."""
    step = (line.baseline - above.baseline) / max(line.size, above.size)
    if line.page != above.page or not 0 < step <= NEAR or _style(line) != _style(above):
        return False
    if step <= WRAPPED or so_far.endswith(("and", "&", ",", "-")) or line.side.text[:1].islower():
        return True
    first, both = meaning_of(so_far, lexicon), meaning_of(f"{so_far} {line.side.text}", lexicon)
    return both.certainty > first.certainty or (both.certainty == Certainty.WHOLE and both.kind is first.kind)


def _as_tag(line: Line) -> Line:
    """What stands beside the text and is no heading is a tag like others."""
    return replace(line, side=EMPTY, margin=concatenate([line.side, line.margin])) if line.side else line


def _style(line: Line) -> tuple[bool, bool, bool]:
    letters = [c for c in line.side.text if c.isalpha()]
    capitals = bool(letters) and all(c.isupper() for c in letters)
    return line.side.share(Style.BOLD) >= 0.85, capitals, line.side.share(Style.SMALL_CAPS) >= 0.85


def _text(lines: tuple[Line, ...], stack: tuple[int, ...]) -> str:
    return join_lines([lines[index].side for index in stack])[0].text


def _meaning(lines: tuple[Line, ...], stack: tuple[int, ...], lexicon: Lexicon) -> Certainty:
    text = _text(lines, stack)
    return Certainty.NONE if any(c.isdigit() for c in text) else meaning_of(text, lexicon).certainty


def _heading_line(lines: tuple[Line, ...], stack: tuple[int, ...]) -> Line:
    """The tag as a heading line; its place makes its style one of its own, above those inside the text."""
    first = lines[stack[0]]
    text = join_lines([lines[index].side for index in stack])[0]
    return replace(
        first, text=text, words=(), side=EMPTY, margin=EMPTY, aside=EMPTY, indent=0.0, beside=True, full=False
    )
