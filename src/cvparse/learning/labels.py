"""A row `Förderlinie: Klima` whose value a person put into a field says that `Förderlinie` is a label of that field.

The signals are a line of the entry that opens with some words and a colon, and a corrected field whose value begins as
the rest of that line does. Only fields for which entries of the collection have a label are asked; a label that the
lists know for the field, and a value that stands behind no label, teach nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from pydantic import JsonValue

from cvparse.corrections.operations import Correction, MergeEntries, SetValue
from cvparse.entries.label_prefix import opening_label
from cvparse.layout.types import Line
from cvparse.learning.lessons import Lesson, ReadEntries, ReadEntry, Says
from cvparse.lexicon.own_lists import ListedPhrase
from cvparse.model.collections import BY_KIND
from cvparse.model.kinds import SectionKind
from cvparse.pipeline import Trace
from cvparse.text.normalize import BULLETS, fold

TOPIC = "forms"


def label_lessons(read: ReadEntries, corrections: Collection[Correction]) -> Iterator[Lesson]:
    """The lessons about labels.

    Of `Förderlinie: Klima 2030` in a grant whose field `program` was set to `Klima 2030` it learns that the label; of
    `Klima 2030 (Förderlinie)` nothing.
    """
    language = read.traced.cv.source.language
    lines = lines_of(read.traced)
    for correction in corrections:
        one = read.find(correction.id) if isinstance(correction, SetValue) else None
        if one is None or not isinstance(correction, SetValue) or not language:
            continue
        collection = BY_KIND.get(SectionKind(one.collection))
        table = collection.label_of(correction.field) if collection else ""
        words = _covered(one, read, corrections)
        phrase = _label_before(correction.value, words, lines) if table else None
        if phrase:
            because = f"“{phrase}:” stands before what was set as {correction.field} of {one.collection}"
            holds = Says(words, one.collection, correction.field, correction.value)
            yield Lesson(ListedPhrase(language, TOPIC, table, phrase), because, holds)


def _covered(one: ReadEntry, read: ReadEntries, corrections: Collection[Correction]) -> frozenset[int]:
    """The words of an entry, and of those that a person merged into it: a row that is not known for a label is often
    read as an entry of its own."""
    merged = (c.others for c in corrections if isinstance(c, MergeEntries) and c.id == one.entry.id)
    others = (read.find(name) for names in merged for name in names)
    return frozenset(word for part in (one, *others) if part for word in part.reading.words)


def label_phrase(line: str) -> tuple[str, str] | None:
    """The label that a printed line opens with, as a word list has it, and the value behind it.

    >>> label_phrase("• Förder-Linie: Klima 2030")
    ('förder-linie', 'Klima 2030')
    """
    text = line.strip(f"{BULLETS} \t")
    opening = opening_label(text)
    if opening is None:
        return None
    return fold(text[opening.start : opening.end]).strip(" ."), text[opening.value_start :]


def lines_of(traced: Trace) -> tuple[Line, ...]:
    """The lines under all headings."""
    return tuple(line for top in traced.findings.sections for part in top.walk() for line in part.lines)


def _label_before(value: JsonValue, words: frozenset[int], lines: Collection[Line]) -> str | None:
    """The label of the line among these words on which a value stands; None where it stands behind none."""
    first = value[0] if isinstance(value, list) and value else value
    own = (label_phrase(line.text.text) for line in lines if not words.isdisjoint(line.text.words))
    return next((label for label, said in filter(None, own) if _begin_alike(str(first), said)), None)


def _begin_alike(value: str, said: str) -> bool:
    """Whether a value and what is printed begin with the same words, up to the end of the shorter one."""
    mine, its = fold(value), fold(said)
    shorter = min(len(mine), len(its))
    return shorter > 0 and mine[:shorter] == its[:shorter]
