"""All entries of a document with the evidence that each shows, in the order of the readings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from cvparse.assembly.confidence.entry_evidence import Surroundings, evidence_of, is_odd
from cvparse.assembly.confidence.list_habits import Habits, Traits, habits_of, traits_of
from cvparse.assembly.ledger import Account, Ledger
from cvparse.model import COLLECTIONS, Entry, Publication
from cvparse.parsers.types import Outcome
from cvparse.sections.verdict import Verdicts
from cvparse.spans.readings import Reading

NAMES: dict[type[Entry], str] = {collection.entry: collection.name for collection in COLLECTIONS}


def evidence_of_entries(
    outcomes: Sequence[Outcome], ledger: Ledger, verdicts: Verdicts | None, language: str
) -> Iterator[tuple[Reading, tuple[str, ...]]]:
    """Each reading that is an entry of a collection, with the names of its evidence."""
    margins = {one.text.words: one.total for one in verdicts.all() if one.is_heading} if verdicts else {}
    counts = ledger.counts
    unparsed = counts[Account.UNPARSED] / max(1, sum(counts.values()))
    own_works = _own_works(outcomes)
    for outcome in outcomes:
        lists: dict[str, list[tuple[Reading, Entry, Traits]]] = defaultdict(list)
        for reading in outcome.parsed.readings:
            if isinstance(reading.entry, Entry) and type(reading.entry) in NAMES:
                lists[NAMES[type(reading.entry)]].append((reading, reading.entry, traits_of(reading, reading.entry)))
        heading = outcome.section.heading
        margin = margins.get(heading.text.words) if heading else None
        for collection, members in lists.items():
            habits = habits_of([traits for _, _, traits in members])
            agreement = _agreement([traits for _, _, traits in members], habits)
            odd = sum(is_odd(entry) for _, entry, _ in members) / len(members)
            place = Surroundings(collection, outcome, margin, habits, agreement, odd, unparsed, own_works, language)
            for reading, entry, traits in members:
                yield reading, evidence_of(reading, entry, traits, place, ledger.accounts)


def _own_works(outcomes: Sequence[Outcome]) -> float | None:
    """In which share of the works that name authors the owner is one; None where none does."""
    entries = (reading.entry for outcome in outcomes for reading in outcome.parsed.readings)
    works = [entry.authors for entry in entries if isinstance(entry, Publication) and entry.authors]
    own = sum(any(author.is_self for author in authors) for authors in works)
    return own / len(works) if works else None


def _agreement(traits: Sequence[Traits], habits: Habits) -> float:
    """How alike the entries of a list are read: of the fields that any has, how often all or none have them."""
    if not habits.filled:
        return 1.0
    size, counts = len(traits), habits.filled.values()
    return sum(max(count, size - count) for count in counts) / (size * len(counts))  # whole numbers, in any order
