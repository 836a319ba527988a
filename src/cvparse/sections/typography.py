"""How a line is printed, as a style that other lines share, and how far that style stands out.

Two lines are of one style when size, weight, slope, case, colour and underline agree. Styles are ranked as readers rank
them: size first, then a rule or a box that goes with the line, capitals, weight, colour.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import NamedTuple

import regex

from cvparse.layout.types import Line, Norms, Word
from cvparse.text.styled import Style, StyledText

LARGER = 1.06  # of the body size; sizes are set in steps of 10 % or more
SET_APART = 1.35  # of the usual distance of two lines; a heading has at least so much white space above it
SMALL_WORD = 3  # letters: `and`, `of`, `in` stay small among capitals
SAME_COLOR = 0x18  # of the 256 steps of red, green and blue; no reader sees a difference between two dark greys
_HEX = regex.compile("#[0-9A-Fa-f]{6}")
NEARLY_ALL = 0.85  # of the characters; a legend or a count in the line may be set otherwise


class LineStyle(NamedTuple):
    """What lines of one kind have in common: a tuple, as candidates are looked up by it."""

    column: int
    size: float
    bold: bool
    italic: bool
    capitals: bool
    small_caps: bool
    underlined: bool
    color: str
    beside: bool = False


def style_of(line: Line, norms: Norms) -> LineStyle:
    """The style of a line's body, by its visible characters; its place counts where nothing else tells it apart."""
    style = style_of_text(line.text, line, norms, {word.id: word for word in line.words})
    return style._replace(beside=True) if line.beside and not stands_out(style, norms) else style


def style_of_text(text: StyledText, line: Line, norms: Norms, words: Mapping[int, Word]) -> LineStyle:
    """The style of a text on or beside a line. `words` are at least those of the text, by their number.

    A rule under the line underlines nobody's words: headings of one style may be as long as their rule or shorter.
    """
    visible = [w for i in text.words if (w := words.get(i)) and not w.icon and not w.raised]
    return LineStyle(
        column=line.column,
        size=round(max((w.size for w in visible), default=line.size) * 2) / 2,
        bold=text.share(Style.BOLD) >= NEARLY_ALL,
        italic=text.share(Style.ITALIC) >= NEARLY_ALL,
        capitals=_in_capitals(text.text),
        small_caps=text.share(Style.SMALL_CAPS) >= NEARLY_ALL,
        underlined=not line.ruled and text.share(Style.UNDERLINED) >= NEARLY_ALL,
        color=_as_seen(_commonest_color(visible), norms.body_color),
    )


def _in_capitals(text: str) -> bool:
    """Whether a text is set in capitals, but for small words in it: `EDUCATION`, `AWARDS and GRANTS`; not `PhD`."""
    counted = "".join([word for word in text.split() if len(word) > SMALL_WORD or not word.islower()])
    letters = sum(map(str.isalpha, counted))
    return letters > 2 and sum(map(str.isupper, filter(str.isalpha, counted))) >= NEARLY_ALL * letters


def _commonest_color(words: list[Word]) -> str:
    """The colour of most letters; initials set in a colour of their own before the rest of their word do not count."""
    colors = {word.color for word in words}
    if len(colors) == 1:
        return colors.pop()
    weights: dict[str, int] = {}
    initials = {a.id for a, b in pairwise(words) if b.glued and a.color != b.color}
    for word in (w for w in words if w.id not in initials):
        weights[word.color] = weights.get(word.color, 0) + len(word.text)
    return max(weights, key=lambda color: weights[color]) if weights else "#000000"


def _as_seen(color: str, body: str) -> str:
    """The colour of the body text where a reader sees no other: word processors write black as `#000000` and
    `#070707`.

    >>> _as_seen("#070707", "#000000"), _as_seen("#404040", "#000000")
    ('#000000', '#404040')
    """
    if color == body or not (_HEX.fullmatch(color) and _HEX.fullmatch(body)):
        return color
    one, other = bytes.fromhex(color[1:]), bytes.fromhex(body[1:])
    return body if max(abs(a - b) for a, b in zip(one, other, strict=True)) <= SAME_COLOR else color


def stands_out(style: LineStyle, norms: Norms) -> bool:
    """Whether anything but its place tells a line of this style from the body text."""
    return (
        style.beside
        or style.size >= LARGER * norms.body_size
        or style.bold
        or style.capitals
        or style.small_caps
        or style.underlined
        or style.color != norms.body_color
    )


def is_apart(line: Line, norms: Norms) -> bool:
    """Whether white space stands above the line, or it is the first of its column."""
    return line.gap_above == 0 or line.gap_above >= SET_APART * norms.line_pitch


def rank(style: LineStyle, ruled: float, norms: Norms) -> tuple[float, ...]:
    """How high a heading of this style stands; `ruled` is the share of its lines with a rule or box."""
    return (
        float(style.beside),
        round(style.size / norms.body_size, 1),
        float(ruled >= 0.5),
        float(style.capitals),
        float(style.bold),
        float(style.small_caps),
        float(style.color != norms.body_color),
        float(style.underlined),
        float(style.italic),
    )
