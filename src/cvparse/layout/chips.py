"""Words in small boxes of their own, side by side: each box is one item, whatever blanks stand between and inside.

    ( HTML ) ( CSS ) ( Static sites )        three items
    Tools: [ Git ] [ Make ]                  a key and two items

A box is such a chip where it is hardly higher than its line, its words fill it, and another one stands beside it, or
beside one of its colour and height. A box behind a heading, behind a date, or behind words of running text is none.
Decides by place and colour only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cvparse.layout.types import Box, Fill, Page, Word

HEIGHT = 3.0  # of the words; padding is up to an em on both sides
FILLED = 0.35  # of the box's width is print; the track of a progress bar holds less
BESIDE = 2.0  # em from one chip to the next
LONGEST = 40  # characters of an item in a box


def with_chips(page: Page) -> tuple[Word, ...]:
    """The words of a page, those in chips with the number of their chip."""
    found = [(fill, inside) for fill in page.fills if (inside := _words_in(fill, page.words))]
    kinds = {
        _kind(fill)
        for fill, inside in found
        if any(_beside(fill.box, other.box, inside[0].size) for other, _ in found if other is not fill)
    }
    chips = [inside for fill, inside in found if _kind(fill) in kinds]
    numbers = {word.id: number for number, inside in enumerate(chips, 1) for word in inside}
    if not numbers:
        return page.words
    return tuple(replace(w, chip=numbers[w.id]) if w.id in numbers else w for w in page.words)


def _words_in(fill: Fill, words: Sequence[Word]) -> list[Word]:
    """The words that a box holds, where it is a chip by its size; none otherwise."""
    box = fill.box
    inside = [
        w
        for w in words
        if box.top <= (w.box.top + w.box.bottom) / 2 <= box.bottom and w.box.x0 < box.x1 and w.box.x1 > box.x0
    ]
    if not inside or any((w.box.x0 + w.box.x1) / 2 < box.x0 or (w.box.x0 + w.box.x1) / 2 > box.x1 for w in inside):
        return []
    print_width = max(w.box.x1 for w in inside) - min(w.box.x0 for w in inside)
    snug = box.height <= HEIGHT * inside[0].size and print_width >= FILLED * box.width
    one_line = max(w.baseline for w in inside) - min(w.baseline for w in inside) < 0.5 * inside[0].size
    return inside if snug and one_line and sum(len(w.text) for w in inside) <= LONGEST else []


def _kind(fill: Fill) -> tuple[str, int]:
    """What chips have in common: colour and height."""
    return fill.color, round(fill.box.height)


def _beside(box: Box, other: Box, size: float) -> bool:
    """Whether two boxes stand on one line, close to each other and not over each other."""
    level = abs(box.top - other.top) <= 0.25 * box.height and abs(box.bottom - other.bottom) <= 0.25 * box.height
    away = max(other.x0 - box.x1, box.x0 - other.x1)
    return level and 0 <= away <= BESIDE * size
