"""What speaks for and against an entry being right in every field.

Evidence comes from the section (how its heading and its kind were found, by what margin, what its lines say of it),
from the list (`list_habits`, `printed_alike`), from the words of the entry (how many are unparsed or only kept as a
note), from its values (`value_evidence`), and from the whole document. `sureness` weighs it. Nothing vetoes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cvparse.assembly.confidence.known_words import PLACE, is_of_sort
from cvparse.assembly.confidence.list_habits import (
    Habits,
    Traits,
    fields_of,
    lacking,
    other_faces,
    out_of_order,
    rare,
)
from cvparse.assembly.confidence.printed_alike import unlike
from cvparse.assembly.confidence.shown import Shown, or_more, together
from cvparse.assembly.confidence.unsaid_dates import unsaid_dates
from cvparse.assembly.confidence.value_evidence import Listed, texts_of
from cvparse.assembly.confidence.value_forms import odd_forms
from cvparse.assembly.confidence.work_evidence import of_work
from cvparse.assembly.ledger import Account
from cvparse.lexicon import Lexicon
from cvparse.model import Entry, Publication
from cvparse.model.base import Period
from cvparse.parsers.types import Outcome
from cvparse.sections.types import KindReason
from cvparse.spans.readings import Reading
from cvparse.text.value_class import dataclass

KEPT = ("highlights", "note", "notes")
SHARES = (0.01, 0.1, 0.3, 0.6)
COUNTS = (1, 2, 3)
FIELDS = (2, 3, 4, 5, 7, 9)
MARGINS = (1.0, 3.0, 6.0, 10.0)  # sums of evidence for a heading
AGREEING = (0.3, 0.6, 0.85, 0.99)
CHANCES = (0.05, 0.2, 0.5, 0.8)
LONGER, SHORTER = (1.5, 2.5), 0.4  # of the usual length of the list
LESS_SURE = frozenset({KindReason.WORD_OF_HEADING, KindReason.UNKNOWN_HEADING, KindReason.CONTENTS})


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is known of the place of an entry: how sure its heading is, how its section was read, how sure its lines are
    of its kind, its list, what the whole document shows, and the share of the works that the owner wrote."""

    collection: str
    outcome: Outcome
    heading_margin: float | None
    said_by_lines: float | None
    habits: Habits
    agreement: float
    odd_share: float
    document: Shown
    own_works: float | None
    lexicon: Lexicon


def evidence_of(
    one: Listed, place: Surroundings, accounts: Mapping[int, Account], values: Mapping[str, Shown]
) -> Shown:
    """The evidence that an entry shows, by what it can say."""
    return together(
        (
            place.document,
            _of_section(place),
            _of_list(one.traits, place),
            unlike(one.printed, one.customs) if one.printed else Shown(),
            _of_words(one.reading, accounts, place.lexicon),
            _of_fields(one.entry, one.traits, place),
            *values.values(),
            of_work(one.entry, one.reading, place.own_works) if isinstance(one.entry, Publication) else Shown(),
        )
    )


def is_odd(entry: Entry) -> bool:
    """Whether any value of an entry looks odd."""
    return any(True for _ in odd_forms(texts_of(entry)))


def _of_section(place: Surroundings) -> Shown:
    section = place.outcome.section
    against = [f"kind: {section.kind_reason.value}"] if section.kind_reason in LESS_SURE else []
    if place.outcome.routed_by:
        against.append("read as another kind than its heading says")
    if place.heading_margin is None:
        against.append("no heading")
    favour = [
        *or_more("sum for its heading", place.heading_margin or 0.0, MARGINS),
        *or_more("chance of its kind by the lines of the section", place.said_by_lines or 0.0, CHANCES),
    ]
    if section.kind_reason is KindReason.WHOLE_HEADING:
        favour.append(f"kind: {section.kind_reason.value}")
    return Shown(tuple(against), tuple(favour), (f"collection: {place.collection}",))


def _of_list(traits: Traits, place: Surroundings) -> Shown:
    habits = place.habits
    odd = tuple(or_more("odd values in the list", place.odd_share, SHARES))
    if habits.size <= 1:
        return Shown(odd)
    length = traits.words / max(1, habits.words)
    against = [
        *odd,
        *or_more("lacks what the others have", lacking(traits, habits), COUNTS),
        *or_more("has what the others lack", rare(traits, habits), COUNTS),
        *or_more("out of the order of the list", out_of_order(traits, habits), COUNTS[:2]),
        *or_more("other faces than the list", other_faces(traits, habits), COUNTS[:2]),
        *or_more("words against the usual", length, LONGER),
    ]
    if length < SHORTER:
        against.append("words against the usual: few")
    if habits.rules[traits.rule] < habits.size / 2:
        against.append("another rule than most of the list")
    favour = tuple(or_more("entries of the list read alike", place.agreement, AGREEING))
    return Shown(tuple(against), favour)


def _of_words(reading: Reading, accounts: Mapping[int, Account], lexicon: Lexicon) -> Shown:
    """A place that is kept as a note is no doubt: few collections have a field for it."""
    words = max(1, len(reading.words))
    unparsed = sum(accounts.get(word) is Account.UNPARSED for word in reading.words)
    notes = [claim.text for claim in reading.taken if claim.path.partition(".")[0] in KEPT]
    kept = {word for text in notes if not is_of_sort(PLACE, text.text, lexicon) for word in text.words}
    against = (
        *or_more("words unparsed", unparsed, COUNTS),
        *or_more("words kept as they stand", len(kept) / words, SHARES),
    )
    return Shown(against, ("behind labels",) if "labelled" in reading.rule else ())


def _of_fields(entry: Entry, traits: Traits, place: Surroundings) -> Shown:
    against = [*unsaid_dates(entry, place.lexicon)]
    if isinstance(entry, Period) and entry.start and not entry.end and not entry.ongoing:
        against.append(f"{place.collection} with one date")
    if any(count > 1 for count in _counted(texts_of(entry))):
        against.append("one text for two fields")
    favour = [f"{place.collection} with {name}" for name in fields_of(type(entry)) if name in traits.filled]
    return Shown(tuple(against), (*or_more("fields", len(traits.filled), FIELDS), *favour))


def _counted(texts: Mapping[str, str]) -> Sequence[int]:
    values = [text.casefold() for text in texts.values()]
    return [values.count(value) for value in values]
