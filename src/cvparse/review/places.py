"""Where each value and each word of a document stands on its pages, from what the stages found.

The values of entries have their places from the contract; those of the owner, the summary and the interests from the
readings of their sections. Words stand in reading order: by the lines of the layout, then what is in no line.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from cvparse.assembly.assemble import rounded
from cvparse.assembly.ledger import union
from cvparse.corrections.operations import DOCUMENT, PERSON
from cvparse.layout.types import Document, Word
from cvparse.model import CV, Person, SectionKind
from cvparse.model.json import collections
from cvparse.pipeline import Trace
from cvparse.spans.readings import Reading
from cvparse.text.value_class import dataclass

Box = tuple[float, float, float, float]
_LISTS = {"email": "emails", "phone": "phones", "link": "links"}
"""Fields of the owner that are lists, as the readers name a value of each."""
_SINGLE = frozenset({"name", "label", "orcid"})
"""Fields of the owner of which the first place holds the value; an address has several."""
_TEXTS = {SectionKind.SUMMARY: "summary", SectionKind.INTERESTS: "interests"}


@dataclass(frozen=True, slots=True)
class ValueBox:
    """Where a value stands: the entry, its path in it (`authors.0`), the page, its box, and how sure the value is, if
    that is known."""

    entry: str
    path: str
    page: int
    box: Box
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class PlacedBox:
    """A box on a page."""

    page: int
    box: Box

    def holds(self, word: PageWord) -> bool:
        """Whether the middle of a word lies in it."""
        x0, top, x1, bottom = self.box
        left, above, right, below = word.box
        return self.page == word.page and x0 <= (left + right) / 2 <= x1 and top <= (above + below) / 2 <= bottom


@dataclass(frozen=True, slots=True)
class PageWord:
    """A word of a page: its number among the words in reading order, that of its line, and the collection of the
    section in which it stands; empty where it stands in none."""

    number: int
    page: int
    line: int
    text: str
    box: Box
    collection: str


@dataclass(frozen=True, slots=True)
class Places:
    """All that stands somewhere in a document."""

    values: tuple[ValueBox, ...]
    words: tuple[PageWord, ...]


def places_of(trace: Trace) -> Places:
    """Where the values and the words of a document stand."""
    return Places((*_of_entries(trace.cv), *_of_the_owner(trace)), tuple(_words(trace)))


def _of_entries(cv: CV) -> Iterator[ValueBox]:
    for name in collections():
        for entry in getattr(cv, name):
            for value in entry.values:
                for place in value.places:
                    yield ValueBox(entry.id or "", value.path, place.page, place.bbox, value.confidence)


def _of_the_owner(trace: Trace) -> Iterator[ValueBox]:
    """The values of the owner, and the texts that are no entries."""
    words = {word.id: word for page in trace.findings.document.pages for word in page.words}
    seen: Counter[str] = Counter()
    for outcome in trace.findings.outcomes:
        for reading in outcome.parsed.readings:
            if isinstance(reading.entry, Person):
                yield from _of_a_person(reading, words, seen)
            elif isinstance(reading.entry, str) and (field := _TEXTS.get(outcome.section.kind)):
                yield from _boxes(DOCUMENT, field, reading.words, words)


def _of_a_person(reading: Reading, words: Mapping[int, Word], seen: Counter[str]) -> Iterator[ValueBox]:
    for taken in reading.taken:
        field = _LISTS.get(taken.path, taken.path)
        if field not in Person.model_fields or (field in _SINGLE and seen[field]):
            continue
        path = f"{field}.{seen[field]}" if field in _LISTS.values() else field
        seen[field] += 1
        yield from _boxes(PERSON, path, taken.text.words, words)


def _boxes(entry: str, path: str, ids: Iterable[int], words: Mapping[int, Word]) -> Iterator[ValueBox]:
    """A box for each page that these words stand on."""
    by_page: dict[int, list[Word]] = {}
    for number in ids:
        by_page.setdefault(words[number].page, []).append(words[number])
    for page, those in by_page.items():
        yield ValueBox(entry, path, page, rounded(union(those)))


def _words(trace: Trace) -> Iterator[PageWord]:
    found = trace.findings
    lines = {word.id: number for number, line in enumerate(found.layout.lines) for word in line.words}
    kinds = {
        word: outcome.section.kind.value
        for outcome in found.outcomes
        for line in outcome.section.lines
        for text in (line.side, line.margin, line.text, line.aside)
        for word in text.words
    }
    inside = [word for line in found.layout.lines for word in line.words]
    for number, word in enumerate((*inside, *_outside(found.document, lines))):
        line = lines.get(word.id, len(lines) + word.page)
        yield PageWord(number, word.page, line, word.text, rounded(word.place), kinds.get(word.id, ""))


def _outside(document: Document, lines: Mapping[int, int]) -> Iterator[Word]:
    """Words that are in no line: running heads, page numbers."""
    return (word for page in document.pages for word in page.words if word.id not in lines)
