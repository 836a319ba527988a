"""Which glyphs are leaders: the row of dots that leads the eye from a text to the date or number at the right edge.

Signals: four or more of the same sign in a row, blanks between them or not. An ellipsis has three. A row of leaders is
a gap in print: its glyphs make words of their own, so that the layout can see them as such; none is dropped here.
"""

from __future__ import annotations

from collections.abc import Sequence

from cvparse.pdf.glyphs import TEXT, Glyph
from cvparse.text.normalize import LEADERS, LEADERS_IN_A_ROW


def leaders(glyphs: Sequence[Glyph]) -> frozenset[int]:
    """The numbers of the glyphs that are leaders.

    Reads `Rivers ........ 2021` and `Rivers . . . . . 2021`; refuses `A, B, ... and C`.
    """
    printed = "".join("".join(map(TEXT, glyphs)).split())
    if not any(sign * LEADERS_IN_A_ROW in printed for sign in LEADERS):
        return frozenset()
    found: set[int] = set()
    run: list[int] = []
    sign = ""
    for at, glyph in enumerate(glyphs):
        if not glyph.text.strip():
            continue
        if glyph.text != sign:
            found.update(run if len(run) >= LEADERS_IN_A_ROW else ())
            run, sign = [], glyph.text if glyph.text in LEADERS else ""
        if sign:
            run.append(at)
    found.update(run if len(run) >= LEADERS_IN_A_ROW else ())
    return frozenset(found)
