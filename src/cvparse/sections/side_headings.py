"""Headings that stand beside their section, at the left of its first line, as in classic LaTeX CV classes.

    EDUCATION     University of X, 2010–2014
    HONORS AND    Best Paper Award
      AWARDS      Medal of Y

The layout stage says what stands in a column of its own (`Line.side`) and what is a tag beside the text
(`Line.margin`).
Here words in either are believed to be headings when those of one style name several different sections and hold no
figures. Each is then lifted out as a line of its own, with the lines that go on under it; the body stays where it is.
Whatever stood in the side column and is no heading is a tag of the line beside it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from cvparse.layout.types import Layout, Line, Word
from cvparse.lexicon.types import Lexicon
from cvparse.sections.heading_meaning import Certainty, Meaning, meaning_of, unnumbered
from cvparse.sections.verdict import Reason, Verdicts
from cvparse.text.normalize import join_lines
from cvparse.text.styled import EMPTY, Style, StyledText, concatenate

WRAPPED = 1.6  # em; the lines of one heading are not further apart
NEAR = 2.3  # em; nor are their rows, whose baseline is that of the text
MEANINGS = 3  # different kinds of section named beside the text before its words are believed to be headings
DATES = 0.5  # of the words in a style; so many dates beside the text in it as well make it one of tags

Tag = Callable[[Line], StyledText]
TagStyle = tuple[bool, bool, bool, float, str]
Stack = tuple[int, ...]


def lift_margin_headings(layout: Layout, lexicon: Lexicon, verdicts: Verdicts) -> Layout:
    """The layout with headings from beside the text as lines of their own; the same where there are none. The reason
    for each text beside a line that is none is recorded in `verdicts`."""
    layout = _lift(layout, lambda line: line.side, lexicon, verdicts)
    layout = replace(layout, lines=tuple(_as_tag(line) for line in layout.lines))
    return _lift(layout, lambda line: line.margin, lexicon, verdicts)


def _lift(layout: Layout, tag: Tag, lexicon: Lexicon, verdicts: Verdicts) -> Layout:
    words = {word.id: word for word in layout.words}
    lines = layout.lines
    texts = {stack: _joined(lines, stack, tag) for stack in _stacks(lines, tag, words, lexicon)}
    printed = {stack: _style(lines[stack[0]], tag, words) for stack in texts}
    figures = {stack for stack, text in texts.items() if any(c.isdigit() for c in unnumbered(text.text))}
    dates = Counter(printed[stack] for stack in figures)
    meanings = {stack: meaning_of(text.text, lexicon) for stack, text in texts.items() if stack not in figures}
    tags = [(printed[stack], meaning) for stack, meaning in meanings.items()]
    styles = _heading_styles(tags, dates, any(line.beside for line in lines))
    lifted = {stack[0]: stack for stack in meanings if printed[stack] in styles}
    for stack, text in texts.items():
        if stack in figures:
            verdicts.judge_tag(lines[stack[0]], text, Reason.TAG_WITH_FIGURES)
        elif stack[0] not in lifted:
            verdicts.judge_tag(lines[stack[0]], text, Reason.TAG_STYLE, meanings[stack])
    inside = {index for stack in lifted.values() for index in stack}
    made: list[Line] = []
    for index, line in enumerate(lines):
        if index in lifted:
            made.append(_heading_line(lines, lifted[index], tag, words))
        body = line
        if index in inside:
            body = replace(line, side=EMPTY, margin=EMPTY if tag(line) is line.margin else line.margin)
        if body.text or body.aside or body.margin or body.side:
            made.append(body)
    return replace(layout, lines=tuple(made))


def _heading_styles(
    tags: Sequence[tuple[TagStyle, Meaning]], dates: Counter[TagStyle], within: bool
) -> frozenset[TagStyle]:
    """The styles whose tags are headings: they name several different sections, and most are known; one of which only a
    word is known counts half. A style of one kind of section is for headings inside one where another is for all, here
    or in the column of headings (`within`). A style in which dates stand beside the text as well is for tags: there,
    `Software` and `Referee` are keys.
    """
    outer: set[TagStyle] = set()
    inner: set[TagStyle] = set()
    for style in dict.fromkeys(style for style, _ in tags):
        meanings = [meaning for other, meaning in tags if other == style]
        known = [meaning.kind for meaning in meanings if meaning.certainty >= Certainty.PARTS]
        words = sum(meaning.certainty == Certainty.WORD for meaning in meanings)
        if dates[style] >= DATES * len(meanings):
            continue
        if len(known) > 1 and len(known) + words / 2 >= len(meanings) / 2:
            (outer if len(set(known)) >= MEANINGS else inner).add(style)
    return frozenset(outer | inner) if outer or within else frozenset()


def _stacks(lines: tuple[Line, ...], tag: Tag, words: dict[int, Word], lexicon: Lexicon) -> Iterator[Stack]:
    """The tags, each as the indices of the lines that it runs over; lines of the text, set on another pitch, may stand
    between them."""
    stack: list[int] = []
    for index, line in enumerate(lines):
        if not tag(line):
            continue
        above = lines[stack[-1]] if stack else None
        if (
            above is not None
            and _style(line, tag, words) == _style(above, tag, words)
            and _goes_on(above, line, (_text(lines, tuple(stack), tag), tag(line).text), lexicon)
        ):
            stack.append(index)
            continue
        if stack:
            yield tuple(stack)
        stack = [index]
    if stack:
        yield tuple(stack)


def _goes_on(above: Line, line: Line, texts: tuple[str, str], lexicon: Lexicon) -> bool:
    """Whether this is a further line of the heading: close under it; a little further off (the baseline is that of the
    text beside it) where the words together are better known than the first alone."""
    step = (line.baseline - above.baseline) / max(line.size, above.size)
    if line.page != above.page or line.column != above.column or not 0 < step <= NEAR:
        return False
    so_far, more = texts
    first, second = meaning_of(so_far, lexicon), meaning_of(more, lexicon)
    both = meaning_of(f"{so_far} {more}", lexicon)
    if first.certainty == second.certainty == Certainty.WHOLE and both.certainty < Certainty.WHOLE:
        return False
    open_ends = ("&", ",", "-", *lexicon.phrases("lists.plain_and").phrases)
    if step <= WRAPPED or so_far.endswith(open_ends) or more[:1].islower():
        return True
    return both.certainty > first.certainty or (both.certainty == Certainty.WHOLE and both.kind is first.kind)


def _as_tag(line: Line) -> Line:
    """What stands beside the text and is no heading is a tag like others."""
    return replace(line, side=EMPTY, margin=concatenate([line.side, line.margin])) if line.side else line


def _style(line: Line, tag: Tag, words: dict[int, Word]) -> TagStyle:
    """Weight, capitals, small capitals, size and colour of a tag."""
    text = tag(line)
    letters = [c for c in text.text if c.isalpha()]
    first = next((words[i] for i in text.words if i in words and not words[i].icon), None)
    return (
        text.share(Style.BOLD) >= 0.85,
        bool(letters) and all(c.isupper() for c in letters),
        text.share(Style.SMALL_CAPS) >= 0.85,
        round(first.size * 2) / 2 if first else line.size,
        first.color if first else "",
    )


def _text(lines: tuple[Line, ...], stack: Stack, tag: Tag) -> str:
    return _joined(lines, stack, tag).text


def _joined(lines: tuple[Line, ...], stack: Stack, tag: Tag) -> StyledText:
    """The lines of a tag as one text."""
    return join_lines([tag(lines[index]) for index in stack])[0]


def _heading_line(lines: tuple[Line, ...], stack: Stack, tag: Tag, words: dict[int, Word]) -> Line:
    """The tag as a heading line of its own."""
    text = _joined(lines, stack, tag)
    own = tuple(words[i] for i in text.words if i in words)
    size = max((w.size for w in own), default=lines[stack[0]].size)
    return replace(
        lines[stack[0]],
        text=text,
        words=own,
        size=size,
        side=EMPTY,
        margin=EMPTY,
        aside=EMPTY,
        indent=0.0,
        beside=True,
        full=False,
    )
