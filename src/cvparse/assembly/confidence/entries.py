"""All entries of a document with the evidence that each shows, and each of its values, in the order of the readings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from math import exp

from cvparse.assembly.confidence.document_evidence import of_document
from cvparse.assembly.confidence.entry_evidence import Surroundings, evidence_of, is_odd
from cvparse.assembly.confidence.list_habits import Habits, Traits, habits_of, traits_of
from cvparse.assembly.confidence.printed_alike import customs_of, print_of
from cvparse.assembly.confidence.shown import Shown, together
from cvparse.assembly.confidence.value_evidence import Listed, of_sure_entry, of_value_alone, of_values
from cvparse.assembly.ledger import Ledger
from cvparse.layout.types import Word
from cvparse.lexicon import Lexicon
from cvparse.model import COLLECTIONS, Entry, Publication, SectionKind
from cvparse.model.declaration import DATES
from cvparse.parsers.types import Outcome
from cvparse.sections.contents import said_by
from cvparse.sections.verdict import Verdicts
from cvparse.spans.readings import Reading
from cvparse.text.value_class import dataclass

NAMES: dict[type[Entry], str] = {collection.entry: collection.name for collection in COLLECTIONS}
KINDS = {collection.name: collection.kind for collection in COLLECTIONS}


@dataclass(frozen=True, slots=True)
class Evident:
    """An entry with the evidence that it shows, and that which each of its values adds to it."""

    listed: Listed
    collection: str
    shown: Shown
    values: Mapping[str, Shown]

    def of_value(self, name: str, confidence: float) -> Shown:
        """The evidence of one value of an entry that is so sure; of a period, that of the first date in it."""
        if name not in self.values:
            name = next((date for date in (*DATES, "year") if date in self.values), name)
        alone = of_value_alone(self.listed, self.collection, name)
        return of_sure_entry(together((self.values.get(name, Shown()), alone)), confidence)


@dataclass(frozen=True, slots=True)
class Read:
    """What the stages found, as far as evidence is taken from it."""

    words: Mapping[int, Word]
    outcomes: Sequence[Outcome]
    ledger: Ledger
    verdicts: Verdicts | None
    lexicon: Lexicon


def evidence_of_entries(read: Read) -> Iterator[Evident]:
    """Each reading that is an entry of a collection, with its evidence."""
    margins = {one.text.words: one.total for one in read.verdicts.all() if one.is_heading} if read.verdicts else {}
    by_outcome = [[one for one in outcome.parsed.readings if type(one.entry) in NAMES] for outcome in read.outcomes]
    entries = [reading for readings in by_outcome for reading in readings]
    document = of_document(read.outcomes, entries, read.ledger, read.lexicon)
    own_works = _own_works(entries)
    for outcome, readings in zip(read.outcomes, by_outcome, strict=True):
        if not readings:
            continue
        chances = _said_by_lines(outcome, read.lexicon)
        heading = outcome.section.heading
        margin = margins.get(heading.text.words) if heading else None
        for collection, members in _lists(readings, read.words).items():
            traits = [one.traits for one in members]
            odd = sum(is_odd(one.entry) for one in members) / len(members)
            place = Surroundings(
                collection,
                outcome,
                margin,
                chances.get(KINDS[collection]),
                members[0].habits,
                _agreement(traits, members[0].habits),
                odd,
                document,
                own_works,
                read.lexicon,
            )
            for one in members:
                values = of_values(one, read.lexicon)
                yield Evident(one, collection, evidence_of(one, place, read.ledger.accounts, values), values)


def _lists(readings: Sequence[Reading], words: Mapping[int, Word]) -> Mapping[str, Sequence[Listed]]:
    """The entries of each type among the readings of one section."""
    of_type: dict[str, list[tuple[Reading, Entry]]] = defaultdict(list)
    for reading in readings:
        if isinstance(reading.entry, Entry):
            of_type[NAMES[type(reading.entry)]].append((reading, reading.entry))
    return {name: _listed(members, words) for name, members in of_type.items()}


def _listed(members: Sequence[tuple[Reading, Entry]], words: Mapping[int, Word]) -> Sequence[Listed]:
    traits = [traits_of(reading, entry) for reading, entry in members]
    prints = [print_of(reading, words) for reading, _ in members]
    habits, customs = habits_of(traits), customs_of([one for one in prints if one is not None])
    return [
        Listed(reading, entry, trait, printed, habits, customs)
        for (reading, entry), trait, printed in zip(members, traits, prints, strict=True)
    ]


def _said_by_lines(outcome: Outcome, lexicon: Lexicon) -> Mapping[SectionKind, float]:
    """How likely the lines of a section are those of each kind; none where it has no lines, or these cannot say."""
    said = said_by([line for part in outcome.section.walk() for line in part.lines], lexicon)
    return {kind: exp(chance) for kind, chance in said.items()}


def _own_works(entries: Sequence[Reading]) -> float | None:
    """In which share of the works that name authors the owner is one; None where none does."""
    works = [one.entry.authors for one in entries if isinstance(one.entry, Publication) and one.entry.authors]
    own = sum(any(author.is_self for author in authors) for authors in works)
    return own / len(works) if works else None


def _agreement(traits: Sequence[Traits], habits: Habits) -> float:
    """How alike the entries of a list are read: of the fields that any has, how often all or none have them."""
    if not habits.filled:
        return 1.0
    size, counts = len(traits), habits.filled.values()
    return sum(max(count, size - count) for count in counts) / (size * len(counts))  # whole numbers, in any order
