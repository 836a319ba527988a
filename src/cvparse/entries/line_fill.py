"""Whether a line of running text was broken because it was full, seen by the lines about it.

The column's edge says so for most lines (`Line.full`); where the text is set narrower than what stands at the edge, the
paragraph's own longest line is its measure.
"""

from __future__ import annotations

from cvparse.layout.types import Line


def text_end(line: Line) -> float:
    """Where the text of a line ends, without the tags beside it."""
    own = set(line.text.words)
    return max((word.box.x1 for word in line.words if word.id in own), default=line.box.x1)


def column_left(line: Line) -> float:
    """The left edge of the column in which a line stands, in points: two columns of one list have two."""
    own = set(line.text.words)
    first = min((word.box.x0 for word in line.words if word.id in own), default=line.box.x0)
    return first - line.indent


def stops_short(line: Line, following: Line, right: float) -> bool:
    """Whether the first word of the next line would have fitted at the end of this one, with room to spare.

    Reads a last line of a paragraph so; refuses a line whose long next word had no room before `right`.
    """
    own = set(following.text.words)
    first = next((word for word in following.words if word.id in own), None)
    return first is not None and right - text_end(line) > first.box.width + line.box.height
