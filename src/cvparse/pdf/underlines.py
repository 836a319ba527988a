"""Which glyphs are underlined: a PDF does not say so, it draws a line.

A drawn line underlines the glyphs just above it where they reach from its one end to its other. The rule under a
heading starts with the heading and goes on to the edge of the column: it underlines nothing.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence

from cvparse.layout.types import Rule
from cvparse.pdf.glyphs import Glyph

BELOW = 0.45  # of the size: TeX draws under the deepest descender (0.2 em) with a gap; others closer to the baseline
ABOVE = 0.05  # of the size: some writers draw on the baseline
REACH = 0.85  # of the line's length: so much of it must have print above; a trailing blank may be underlined too


def underlined(glyphs: Sequence[Glyph], rules: Sequence[Rule]) -> frozenset[int]:
    """The places in `glyphs` of the underlined ones. Only print along the page is looked at."""
    horizontal = [rule for rule in rules if rule.horizontal]
    if not horizontal:
        return frozenset()
    lines: dict[float, list[int]] = defaultdict(list)
    for at, glyph in enumerate(glyphs):
        if glyph.face.turn == 0:
            lines[glyph.y].append(at)
    sizes = {y: max(glyphs[at].face.size for at in places) for y, places in lines.items()}
    baselines, largest = sorted(lines), max(map(abs, sizes.values()), default=0.0)
    found: set[int] = set()
    for rule in horizontal:
        above: list[int] = []
        first = bisect_left(baselines, rule.box.top - largest)
        for y in baselines[first : bisect_right(baselines, rule.box.bottom + largest)]:
            size = sizes[y]
            if -ABOVE * size <= rule.box.bottom - y and rule.box.top - y <= BELOW * size:
                places = lines[y]
                above += [at for at in places if rule.box.x0 < (glyphs[at].x0 + glyphs[at].x1) / 2 < rule.box.x1]
        visible = [at for at in above if glyphs[at].text.strip()]
        if visible:
            reach = max(glyphs[at].x1 for at in visible) - min(glyphs[at].x0 for at in visible)
            if reach >= REACH * rule.box.width:
                found.update(above)
    return frozenset(found)
