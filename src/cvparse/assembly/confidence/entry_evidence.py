"""What speaks for and against an entry being right in every field.

Evidence comes from the section (how its heading and its kind were found, by what margin), from the list
(`list_habits`), from the entry itself (words of it that are unparsed or only kept as a note, fields that are missing,
values of an odd form) and from the whole document. Each piece is a name with a step; `confidence` weighs them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping

from cvparse.assembly.confidence.list_habits import (
    Habits,
    Traits,
    fields_of,
    lacking,
    other_faces,
    out_of_order,
    rare,
)
from cvparse.assembly.confidence.value_forms import odd_forms
from cvparse.assembly.ledger import Account
from cvparse.model import Entry, Publication
from cvparse.model.base import Period
from cvparse.parsers.types import Outcome
from cvparse.spans.readings import Reading
from cvparse.text.value_class import dataclass

KEPT = ("highlights", "note", "notes")
SHARES = (0.01, 0.1, 0.3, 0.6)
COUNTS = (1, 2, 3, 5)
LENGTHS = (4, 9, 16, 30, 60, 120)  # words of an entry
SIZES = (2, 4, 8, 16, 40)  # entries of a list
RATIOS = (0.4, 0.7, 1.5, 2.5)  # of the usual length of the list
MARGINS = (1.0, 3.0, 6.0, 10.0)  # sums of evidence for a heading
AGREEING = (0.3, 0.6, 0.85, 0.99)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is known of the place of an entry: how sure its heading is, how its section was read, its list, and the
    share of the words of the whole document that nothing took."""

    collection: str
    outcome: Outcome
    heading_margin: float | None
    habits: Habits
    agreement: float
    odd_share: float
    unparsed: float
    own_works: float | None
    language: str


def evidence_of(
    reading: Reading, entry: Entry, traits: Traits, place: Surroundings, accounts: Mapping[int, Account]
) -> tuple[str, ...]:
    """The names of the evidence that an entry shows, each once."""
    found = (
        *_of_section(place),
        *_of_list(traits, place),
        *_of_words(reading, traits, place.collection, accounts),
        *_of_fields(entry, traits, place.collection),
        *(_of_work(entry, place.own_works) if isinstance(entry, Publication) else ()),
    )
    return tuple(dict.fromkeys(found))


def is_odd(entry: Entry) -> bool:
    """Whether any value of an entry looks odd."""
    return any(True for _ in odd_forms(_texts(entry)))


def _texts(entry: Entry) -> dict[str, str]:
    """The single texts of an entry by field."""
    names = fields_of(type(entry))
    return {name: value for name in names if isinstance(value := getattr(entry, name), str) and value}


def _of_section(place: Surroundings) -> Iterator[str]:
    yield f"collection: {place.collection}"
    section = place.outcome.section
    yield f"kind: {section.kind_reason.value}"
    if place.outcome.routed_by:
        yield "read as another kind than its heading says"
    margin = place.heading_margin
    yield "no heading" if margin is None else f"heading: {bisect_right(MARGINS, margin)}"
    if section.parts:
        yield "a section with parts"
    yield f"unparsed in the document: {bisect_right((0.005, 0.02, 0.05), place.unparsed)}"
    yield "in English" if place.language == "en" else "in another language"
    if place.odd_share > 0:
        yield f"odd values in the list: {bisect_right(SHARES, place.odd_share)}"


def _of_list(traits: Traits, place: Surroundings) -> Iterator[str]:
    habits = place.habits
    yield f"entries of the list: {bisect_right(SIZES, habits.size)}"
    if habits.size <= 1:
        return
    yield f"entries of the list read alike: {bisect_right(AGREEING, place.agreement)}"
    yield f"lacks what the others have: {bisect_right(COUNTS[:3], lacking(traits, habits))}"
    yield f"has what the others lack: {bisect_right(COUNTS[:3], rare(traits, habits))}"
    yield f"out of the order of the list: {bisect_right(COUNTS[:2], out_of_order(traits, habits))}"
    yield f"other faces than the list: {bisect_right(COUNTS[:2], other_faces(traits, habits))}"
    if habits.rules[traits.rule] < habits.size / 2:
        yield "another rule than most of the list"
    yield f"words against the usual: {bisect_right(RATIOS, traits.words / max(1, habits.words))}"


def _of_words(reading: Reading, traits: Traits, collection: str, accounts: Mapping[int, Account]) -> Iterator[str]:
    words = max(1, len(reading.words))
    unparsed = sum(accounts.get(word) is Account.UNPARSED for word in reading.words)
    kept = {word for claim in reading.taken if claim.path.partition(".")[0] in KEPT for word in claim.text.words}
    yield f"words unparsed: {bisect_right(COUNTS, unparsed)}"
    yield f"words kept as they stand: {bisect_right(SHARES, len(kept) / words)}"
    yield f"{collection}, words: {bisect_right(LENGTHS, words)}"
    if "labelled" in reading.rule:
        yield "behind labels"


def _of_fields(entry: Entry, traits: Traits, collection: str) -> Iterator[str]:
    names = fields_of(type(entry))
    for name in names:
        if name in traits.filled:
            yield f"{collection} with {name}"
    yield f"fields: {bisect_right((2, 3, 4, 5, 7, 9), len(traits.filled))}"
    if isinstance(entry, Period) and entry.start and not entry.end and not entry.ongoing:
        yield f"{collection} with one date"
    yield from odd_forms(_texts(entry))


def _of_work(work: Publication, own_works: float | None) -> Iterator[str]:
    yield f"work: {work.kind.value}"
    yield (
        "nobody is named"
        if own_works is None
        else f"works of the owner: {bisect_right((0.05, 0.5, 0.9, 0.99), own_works)}"
    )
    if work.title:
        yield f"words of the title: {bisect_right((2, 4, 7, 14, 22, 30), len(work.title.split()))}"
        if work.title[-1] not in "?!" and ". " in work.title:
            yield "a full stop in the title"
    if work.venue:
        yield f"words of the venue: {bisect_right((2, 5, 9, 14), len(work.venue.split()))}"
        if ". " in work.venue:
            yield "a full stop in the venue"
    yield f"authors: {bisect_right((1, 2, 4, 8, 20), len(work.authors))}"
    if any(not author.given or not author.family for author in work.authors):
        yield "an author of one name"
    if any(len(author.name.split()) > 4 for author in work.authors):
        yield "an author of many names"
    if work.authors and not any(author.is_self for author in work.authors):
        yield "the owner is no author"
