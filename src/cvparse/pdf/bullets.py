"""Bullets that are drawn and not written: browsers paint the dots of a list as small discs.

A dot is a round or square drawing, as wide as high, smaller than a letter. It is a bullet where a line of text begins a
little to the right of it, at its height. It becomes a glyph of that line, in the face of the line's first letter. A dot
between words (a separator), in a row of dots (a rating) or without text beside it stays a drawing.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence

from cvparse.layout.types import Box
from cvparse.pdf.drawing import Stroke
from cvparse.pdf.glyphs import Glyph

LEAST, MOST = 0.15, 0.65  # em; a disc of a list is about 0.3 em wide, an icon is about 1 em
SQUARE = 0.2  # of the larger side, by which the sides of a dot may differ
REACH = 2.5  # em, from a bullet to its text; lists are indented by one to two
CROWDED = 1.2  # em; what stands closer at the left, a letter or another dot, makes it no bullet
ASCENT, DESCENT = 0.8, 0.15  # em; the height of a line about its baseline


def with_drawn_bullets(glyphs: Sequence[Glyph], strokes: Iterable[Stroke]) -> tuple[Glyph, ...]:
    """The glyphs of a page with the drawn bullets among them, each before the glyph that it stands by.

    Reads a disc of 3 pt left of `Best Paper Award` as `•`; refuses the same disc in a row of five, and one between
    `Oslo` and `Norway`.
    """
    dots = [(_box(stroke), _sign(stroke)) for stroke in strokes if _is_dot(stroke)]
    if not dots:
        return tuple(glyphs)
    downwards = sorted((box for box, _ in dots), key=lambda box: box.top)
    tops = [box.top for box in downwards]
    lines: dict[int, list[int]] = defaultdict(list)
    for at, glyph in enumerate(glyphs):
        if glyph.text.strip() and glyph.face.turn == 0:
            lines[int(glyph.y)].append(at)
    added: dict[int, Glyph] = {}
    for box, sign in dots:
        beside = _text_beside(box, glyphs, lines)
        if beside is None:
            continue
        size = glyphs[beside].face.size
        level = downwards[bisect_left(tops, box.top - size) : bisect_right(tops, box.top + size)]
        if not any(_in_a_row(box, other, size) for other in level):
            added[beside] = Glyph(sign, box.x0, box.x1, glyphs[beside].y, glyphs[beside].face)
    return tuple(one for at, glyph in enumerate(glyphs) for one in ((added[at], glyph) if at in added else (glyph,)))


def _is_dot(stroke: Stroke) -> bool:
    if stroke.fill is None and stroke.line is None:
        return False
    box = _box(stroke)
    return 0 < box.width <= 12 and abs(box.width - box.height) <= SQUARE * max(box.width, box.height)


def _box(stroke: Stroke) -> Box:
    xs, ys = [x for x, _ in stroke.points], [y for _, y in stroke.points]
    return Box(min(xs), min(ys), max(xs), max(ys))


def _sign(stroke: Stroke) -> str:
    if not stroke.curved:
        return "▪"
    return "•" if stroke.fill is not None else "◦"


def _text_beside(box: Box, glyphs: Sequence[Glyph], lines: dict[int, list[int]]) -> int | None:
    """The glyph with which the line to the right of a dot begins; None where no line begins there."""
    middle = (box.top + box.bottom) / 2
    below = int(ASCENT * box.width / LEAST) + 1  # of the largest type that a dot of this width can belong to
    near = [
        at
        for y in range(int(middle) - below, int(middle) + below)
        for at in lines.get(y, ())
        if _at_height(middle, glyphs[at])
    ]
    right = [at for at in near if glyphs[at].x0 >= box.x1 - 0.1 * glyphs[at].face.size]
    if not right:
        return None
    first = min(right, key=lambda at: glyphs[at].x0)
    size = glyphs[first].face.size
    fits = LEAST * size <= box.width <= MOST * size and glyphs[first].x0 - box.x1 <= REACH * size
    crowded = any(glyphs[at].x0 < box.x0 and box.x0 - glyphs[at].x1 <= CROWDED * size for at in near)
    return first if fits and not crowded else None


def _at_height(middle: float, glyph: Glyph) -> bool:
    return glyph.y - ASCENT * glyph.face.size <= middle <= glyph.y + DESCENT * glyph.face.size


def _in_a_row(box: Box, other: Box, size: float) -> bool:
    if other is box or abs(other.top - box.top) > LEAST * size:
        return False
    return max(other.x0 - box.x1, box.x0 - other.x1) <= CROWDED * size
