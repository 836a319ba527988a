"""Which glyphs are underlined: a PDF does not say so, it draws a line.

A drawn line underlines the glyphs just above it where they reach from its one end to its other. The rule under a
heading starts with the heading and goes on to the edge of the column: it underlines nothing. Browsers, word processors
and Typst leave the line out where a letter goes below it: a word is underlined where all its other letters are.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence, Set

from cvparse.layout.types import Rule
from cvparse.pdf.glyphs import Glyph

BELOW = 0.45  # of the size: TeX draws under the deepest descender (0.2 em) with a gap; others closer to the baseline
ABOVE = 0.05  # of the size: some writers draw on the baseline
DESCENDING = frozenset("gjpqyçşţþQJзрудфцщβγζημξρφχψ")
TOUCHING = 0.2  # of the size: the letters of a word stand no further apart
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
    crossed = {glyphs[at].y for at in found}
    return frozenset(found.union(*(_over_gaps(lines[y], glyphs, found) for y in crossed)))


def _over_gaps(places: Sequence[int], glyphs: Sequence[Glyph], lined: Set[int]) -> Set[int]:
    """The letters of a line that go below a broken underline: those of words of which all others are underlined.

    Reads the `g` and the `y` of `Bibliography` where all its other letters have a line; refuses the `y` of `by` where
    `by` has none, and a comma behind an underlined name.
    """
    found: set[int] = set()
    words: list[list[int]] = [[]]
    for at in sorted(places, key=lambda at: glyphs[at].x0):
        if not glyphs[at].text.isalpha():
            words.append([])
        elif words[-1] and not _touches(glyphs[words[-1][-1]], glyphs[at]):
            words.append([at])
        else:
            words[-1].append(at)
    for word in words:
        level = {at for at in word if glyphs[at].text not in DESCENDING}
        if level and level <= lined:
            found.update(word)
    return found


def _touches(letter: Glyph, following: Glyph) -> bool:
    return following.x0 - letter.x1 <= TOUCHING * following.face.size
