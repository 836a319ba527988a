"""Whether a document prints a phrase and is read otherwise than a word list with the phrase would have it.

A phrase of a list is asked in documents whose main language is that of the list; English and what belongs to no
language is asked in all.
"""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import JsonValue

from cvparse.learning.bullets import TOPIC as BULLETS
from cvparse.learning.headings import TOPIC as HEADINGS
from cvparse.lexicon.detect import FALLBACK
from cvparse.lexicon.load import NO_LANGUAGE
from cvparse.lexicon.own_lists import ListedPhrase
from cvparse.model.collections import BY_KIND
from cvparse.model.kinds import SectionKind
from cvparse.text.normalize import fold
from cvparse.text.value_class import dataclass

IN_ALL = (FALLBACK, NO_LANGUAGE)


@dataclass(frozen=True, slots=True)
class PrintedHeading:
    """A heading as a word list would have it, and the kind that it was read as."""

    phrase: str
    kind: str


@dataclass(frozen=True, slots=True)
class PrintedLabel:
    """The label of a line of an entry, the entry's collection, and the fields that it states. A field that holds the
    label itself states nothing."""

    collection: str
    phrase: str
    stated: frozenset[str]


@dataclass(frozen=True, slots=True)
class Seen:
    """What a document prints that a phrase could be of; `signs` open entries, and were not read as bullets."""

    path: str
    make: str | None
    language: str | None
    headings: tuple[PrintedHeading, ...] = ()
    labels: tuple[PrintedLabel, ...] = ()
    signs: frozenset[str] = frozenset()


def prints(seen: Seen, listed: ListedPhrase) -> bool:
    """Whether the document would be read otherwise with this phrase, as far as what it prints can say."""
    if listed.language not in (seen.language, *IN_ALL):
        return False
    if listed.topic == HEADINGS:
        return any(one.phrase == listed.phrase and one.kind != listed.table for one in seen.headings)
    if listed.topic == BULLETS:
        return listed.phrase in seen.signs
    return any(one.phrase == listed.phrase and _is_unread(one, listed.table) for one in seen.labels)


def stated(values: Mapping[str, JsonValue], phrase: str) -> frozenset[str]:
    """The fields that state something else than what stands behind a label, with the label.

    >>> sorted(stated({"funder": "Given by: A", "title": "B", "note": None}, "given by"))
    ['title']
    """
    return frozenset(name for name, value in values.items() if value and not fold(str(value)).startswith(phrase))


def field_meant(collection: str, table: str) -> str | None:
    """The field of a collection that a list of labels means; None where its entries have no such label."""
    known = BY_KIND.get(SectionKind(collection))
    return known.labels.get(table) if known else None


def _is_unread(label: PrintedLabel, table: str) -> bool:
    """Whether the entry does not state what the label would mean."""
    field = field_meant(label.collection, table)
    return field is not None and field not in label.stated
