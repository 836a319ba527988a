"""Words that a person marked on the pages of a PDF: their text, where they stand, and which collection an entry there
belongs to.

A word is marked where its middle lies in one of the boxes. The text is theirs in reading order, lines joined as those
of an entry are. The collection is that of the section in which the first of them stands, as its entries were read; in
no section that of the entry before. What nobody took and is marked as a whole is taken from the unparsed words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cvparse.corrections.apply import joined
from cvparse.model import Place, SectionKind, Unparsed
from cvparse.model.json import collections
from cvparse.review.places import PageWord, PlacedBox
from cvparse.text.normalize import join_lines
from cvparse.text.styled import StyledText
from cvparse.text.value_class import dataclass


@dataclass(frozen=True, slots=True)
class Area:
    """What was marked; `places` has one box for each page."""

    text: str
    collection: str
    took: tuple[str, ...]
    places: tuple[Place, ...]


def area_of(words: Sequence[PageWord], boxes: Iterable[PlacedBox], unparsed: Iterable[Unparsed]) -> Area | None:
    """What the boxes hold of these words, which stand in reading order; None where that is no word."""
    marked = list(boxes)
    chosen = [word for word in words if any(box.holds(word) for box in marked)]
    if not chosen:
        return None
    names = {word.number for word in chosen}
    took = tuple(run.text for run in unparsed if _is_within(run, words, names))
    places = joined([Place(page=word.page, bbox=word.box) for word in chosen])
    return Area(text_of(chosen), _collection(words, chosen[0]), took, places)


def text_of(words: Sequence[PageWord]) -> str:
    """The words as a printed text: a hyphen at a line end is undone."""
    lines: dict[int, list[str]] = {}
    for word in words:
        lines.setdefault(word.line, []).append(word.text)
    joined, _ = join_lines([StyledText.plain(" ".join(line)) for line in lines.values()])
    return joined.text


def _is_within(run: Unparsed, words: Iterable[PageWord], chosen: set[int]) -> bool:
    """Whether all words of a run were chosen."""
    box = PlacedBox(run.page, run.bbox)
    own = [word.number for word in words if box.holds(word)]
    return bool(own) and chosen.issuperset(own)


def _collection(words: Sequence[PageWord], first: PageWord) -> str:
    """The collection of what stands there; of a word that no section has, that of the words before it."""
    before = (word.collection for word in reversed(words[: first.number + 1]))
    known = collections()
    return next((name for name in before if name in known), SectionKind.OTHER.value)
