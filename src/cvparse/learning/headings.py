"""A heading whose entries a person moved to another collection means that collection.

Decides for each heading from the entries below it, in its own lines and in those of the headings inside it: the
collection that more than half of them were moved to, where none was moved anywhere else. A list that knows the heading
is overruled only where every entry was moved. Where the entries that were moved stand together at the end of a section,
the line before them may be a heading that was not seen as one. A heading inside one that is taught teaches nothing of
its own. Words that nothing had read and that a person made entries of count as entries of the heading above them. An
entry that was only removed says nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping

from cvparse.corrections.operations import AddEntry, Correction, MoveEntry
from cvparse.layout.types import Line
from cvparse.learning.lessons import Lesson, ReadEntries
from cvparse.lexicon.own_folder import known_tables
from cvparse.lexicon.own_lists import ListedPhrase
from cvparse.pipeline import Trace
from cvparse.sections.heading_meaning import LONGEST, MOST_WORDS, bare
from cvparse.sections.types import KindReason, Section
from cvparse.text.normalize import fold

TOPIC = "headings"


def heading_lessons(read: ReadEntries, corrections: Collection[Correction]) -> Iterator[Lesson]:
    """The lessons about headings.

    Of `Laurels`, whose three entries were moved from talks to awards, it learns that `laurels` are awards; nothing of
    `Laurels` where one of the three was moved to grants, or only one of them to awards.
    """
    moved = _moved(read, corrections)
    for top in read.traced.findings.sections if moved else ():
        yield from _of_section(top, read, moved)


def heading_phrase(title: str) -> str | None:
    """A heading as a word list has it; None for one that no list could know: a year, a sentence.

    >>> heading_phrase("4. Laurels & Palms (selected):")
    'laurels & palms'
    >>> heading_phrase("2019")
    """
    phrase = fold(bare(title)).strip(" .:")
    return phrase if any(map(str.isalpha, phrase)) and len(phrase) <= LONGEST and "|" not in phrase else None


def _moved(read: ReadEntries, corrections: Collection[Correction]) -> dict[int, str]:
    """By the first word of an entry the collection that it was moved to, and of words that became one."""
    found: dict[int, str] = {}
    for correction in corrections:
        if isinstance(correction, MoveEntry):
            one = read.find(correction.id)
            if one and one.reading.words and one.collection != correction.collection.value:
                found[one.reading.words[0]] = correction.collection.value
        elif isinstance(correction, AddEntry):
            taken = (run for run in read.traced.findings.ledger.unread if run.text in correction.took)
            found |= {run.words[0].id: correction.collection.value for run in taken if run.words}
    return found


def _of_section(section: Section, read: ReadEntries, moved: Mapping[int, str]) -> Iterator[Lesson]:
    """What one heading teaches; else what the headings inside it do, and a line of its own that may be one."""
    below = {word for part in section.walk() for line in part.lines for word in _words(line)}
    targets = Counter(target for word, target in moved.items() if word in below)
    if len(targets) != 1:
        yield from (lesson for part in section.parts for lesson in _of_section(part, read, moved))
        return
    (target, count), *_ = targets.items()
    starts = {one.reading.words[0]: one.collection for one in read.with_words(below) if one.reading.words}
    stayed = [collection for word, collection in starts.items() if word in below and word not in moved]
    known = section.kind_reason is KindReason.WHOLE_HEADING and section.kind.value in stayed
    if section.title and count > len(stayed) and not known:
        yield from _lesson(section.title, target, {word for word in moved if word in below}, count + len(stayed), read)
        return
    for part in section.parts:
        yield from _of_section(part, read, moved)
    yield from _of_unseen(section, read, moved, target)


def _of_unseen(section: Section, read: ReadEntries, moved: Mapping[int, str], target: str) -> Iterator[Lesson]:
    """A line of a section behind which all entries were moved: before the first of them, or its own first line."""
    lines = [line for line in section.lines if line.text]
    first = next((n for n, line in enumerate(lines) if any(word in moved for word in _words(line))), None)
    if first is None:
        return
    behind = {word for line in lines[first:] for word in _words(line)}
    starts = {one.reading.words[0] for one in read.with_words(behind) if one.reading.words}
    if all(word in moved for word in starts & behind):
        for line in lines[max(0, first - 1) : first + 1]:
            if len(line.text.text.split()) <= MOST_WORDS and not (line.margin or line.aside):
                words = starts & behind
                yield from _lesson(line.text.text, target, words, len(words), read)


def _lesson(title: str, target: str, words: Collection[int], entries: int, read: ReadEntries) -> Iterator[Lesson]:
    """That a heading means a collection, where a word list can say so."""
    phrase, language = heading_phrase(title), read.traced.cv.source.language
    if phrase and language and target in known_tables(TOPIC):
        because = f"{len(words)} of {entries} entries under “{title.strip()}” belong to {target}"
        yield Lesson(ListedPhrase(language, TOPIC, target, phrase), because, _Moved(frozenset(words), target))


def _words(line: Line) -> Iterator[int]:
    """The words of a line and of what stands beside it."""
    return (word for text in (line.margin, line.text, line.aside) for word in text.words)


class _Moved:
    """Whether most of these words stand in entries of a collection."""

    def __init__(self, words: frozenset[int], collection: str) -> None:
        self._words = words
        self._collection = collection

    def __call__(self, traced: Trace) -> bool:
        own = [one for one in ReadEntries.of(traced).with_words(self._words) if one.collection == self._collection]
        there = self._words.intersection(word for one in own for word in one.reading.words)
        return 2 * len(there) > len(self._words)
