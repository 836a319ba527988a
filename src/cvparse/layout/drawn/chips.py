"""Chips: words in small boxes of their own, side by side. Each box is one item, whatever blanks stand inside.

    ( HTML ) ( CSS ) ( Static sites )        three items
    Tools: [ Git ] [ Make ]                  a key and two items

A filled box is a chip where it is hardly higher than its line, its words fill it, and another such box stands beside it
or beside a box of its colour and height. A box behind a heading or behind a date stands alone and is no chip. Decides
by place and colour, never by words.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from cvparse.layout.types import Box, Fill, Page, Word

HEIGHT = 3.0  # of the words; padding is up to an em on both sides
FILLED = 0.35  # of the box's width is print; the track of a progress bar holds less
BESIDE = 2.0  # em from one chip to the next
LONGEST = 40  # characters of an item in a box


def with_chips(page: Page) -> tuple[Word, ...]:
    """The words of a page in their order; `chip` of a word in a chip is the chip's number, from 1."""
    if not page.fills:
        return page.words
    downwards = sorted(range(len(page.words)), key=lambda number: _middle(page.words[number].box))
    middles = [_middle(page.words[number].box) for number in downwards]
    found: list[tuple[Fill, list[Word]]] = []
    for fill in page.fills:
        level = downwards[bisect_left(middles, fill.box.top) : bisect_right(middles, fill.box.bottom)]
        if inside := _words_in(fill, [page.words[number] for number in sorted(level)]):
            found.append((fill, inside))
    kinds = _kinds_beside(found)
    chips = [inside for fill, inside in found if _kind(fill) in kinds]
    numbers = {word.id: number for number, inside in enumerate(chips, 1) for word in inside}
    if not numbers:
        return page.words
    return tuple(replace(w, chip=numbers[w.id]) if w.id in numbers else w for w in page.words)


def _middle(box: Box) -> float:
    """Half-way down a box."""
    return (box.top + box.bottom) / 2


def _kinds_beside(found: Sequence[tuple[Fill, Sequence[Word]]]) -> set[tuple[str, int]]:
    """The kinds of the boxes that have another one beside them."""
    by_left = sorted((fill for fill, _ in found), key=lambda fill: fill.box.x0)
    by_right = sorted((fill for fill, _ in found), key=lambda fill: fill.box.x1)
    lefts, rights = [fill.box.x0 for fill in by_left], [fill.box.x1 for fill in by_right]
    kinds: set[tuple[str, int]] = set()
    for fill, inside in found:
        if _kind(fill) in kinds:
            continue
        size, box = inside[0].size, fill.box
        reach = 2 * BESIDE * size  # more than enough: `_beside` measures
        after = by_left[bisect_left(lefts, box.x1) : bisect_right(lefts, box.x1 + reach)]
        before = by_right[bisect_left(rights, box.x0 - reach) : bisect_right(rights, box.x0)]
        if any(_beside(box, other.box, size) for other in (*after, *before) if other is not fill):
            kinds.add(_kind(fill))
    return kinds


def _words_in(fill: Fill, words: Sequence[Word]) -> list[Word]:
    """The words that a box holds where its size is that of a chip; none otherwise. All `words` stand at its height."""
    box = fill.box
    inside = [w for w in words if w.box.x0 < box.x1 and w.box.x1 > box.x0]
    if not inside or any((w.box.x0 + w.box.x1) / 2 < box.x0 or (w.box.x0 + w.box.x1) / 2 > box.x1 for w in inside):
        return []
    print_width = max(w.box.x1 for w in inside) - min(w.box.x0 for w in inside)
    snug = box.height <= HEIGHT * inside[0].size and print_width >= FILLED * box.width
    one_line = max(w.baseline for w in inside) - min(w.baseline for w in inside) < 0.5 * inside[0].size
    return inside if snug and one_line and sum(len(w.text) for w in inside) <= LONGEST else []


def _kind(fill: Fill) -> tuple[str, int]:
    """What the chips of one document have in common: colour and height in whole points."""
    return fill.color, round(fill.box.height)


def _beside(box: Box, other: Box, size: float) -> bool:
    """Whether two boxes stand on one line, close to each other and not over each other."""
    level = abs(box.top - other.top) <= 0.25 * box.height and abs(box.bottom - other.bottom) <= 0.25 * box.height
    away = max(other.x0 - box.x1, box.x0 - other.x1)
    return level and 0 <= away <= BESIDE * size
