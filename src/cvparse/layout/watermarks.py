"""What stands on a page and is no part of its text: words that nobody can see, and watermarks.

The readers say which words are hidden and which run askew. A word is a watermark where it runs across the page askew
(`DRAFT` from corner to corner, the labels of an axis), or where it is far larger than the text and text is printed over
it. A large name or heading has white of its own about it, and an initial stands before its lines: neither is one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cvparse.layout.types import Box, Furniture, FurnitureKind, Norms, Page, Word

LARGE = 2.5  # times the body type
PRINTED_OVER = 3  # words; letters that overhang touch one
LETTERS = (0.3, 0.8)  # of the em box from its top: what a line of capitals fills
SAME_LINE = 0.5  # of the size


def watermarks_of(page: Page, norms: Norms) -> tuple[Word, ...]:
    """The words of a page that are watermarks.

    Reads `DRAFT` at 45 degrees, and in 60 points behind the text; refuses a name of 30 points over its address.
    """
    return tuple(word for word in page.words if word.askew or _is_behind_text(word, page, norms))


def as_furniture(words: Sequence[Word], kind: FurnitureKind) -> Iterator[Furniture]:
    """Words of one page as furniture, those of one line together."""
    line: list[Word] = []
    for word in words:
        if line and abs(word.baseline - line[-1].baseline) > SAME_LINE * line[-1].size:
            yield _piece(line, kind)
            line = []
        line.append(word)
    if line:
        yield _piece(line, kind)


def _piece(line: Sequence[Word], kind: FurnitureKind) -> Furniture:
    text = line[0].text + "".join(word.text if word.glued else f" {word.text}" for word in line[1:])
    return Furniture(kind, line[0].page, text, tuple(line), Box.around(word.place for word in line))


def _is_behind_text(word: Word, page: Page, norms: Norms) -> bool:
    if word.size < LARGE * norms.body_size or word.icon:
        return False
    upper, lower = LETTERS
    box = word.box
    filled = Box(box.x0, box.top + upper * box.height, box.x1, box.top + lower * box.height)
    over = (other for other in page.words if other.size * LARGE <= word.size and _holds(filled, other.box))
    return sum(1 for _ in zip(range(PRINTED_OVER), over, strict=False)) == PRINTED_OVER


def _holds(box: Box, place: Box) -> bool:
    """Whether the middle of a place lies in a box."""
    x, y = (place.x0 + place.x1) / 2, (place.top + place.bottom) / 2
    return box.x0 <= x <= box.x1 and box.top <= y <= box.bottom
