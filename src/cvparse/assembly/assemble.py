"""The readings of all sections become the document that is written.

It sorts the entries into the declared collections by their type, in the order of the page. It says where each entry
stands: the box around its words, one for each page, and how sure it is (`confidence`). It lists headings, furniture and
unparsed words, and asks `checks` what a person should look at. It decides nothing about the meaning of a text.
Coordinates are rounded to a hundredth of a point, so that the same file gives the same bytes on every machine.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from enum import StrEnum
from typing import TypeVar

from cvparse.assembly.checks import check, check_person
from cvparse.assembly.confidence.entries import Evident, Read, evidence_of_entries
from cvparse.assembly.confidence.sureness import Sureness, judge, judge_value, table_of
from cvparse.assembly.document_issues import document_issues
from cvparse.assembly.entry_ids import named
from cvparse.assembly.impossible_dates import without_impossible_days
from cvparse.assembly.ledger import CUE, Ledger, union
from cvparse.entries.types import TESTIMONIAL
from cvparse.layout.types import Box, Document, Layout, Word
from cvparse.lexicon import Lexicon, load
from cvparse.model import (
    COLLECTIONS,
    CV,
    Entry,
    FurnitureItem,
    Issue,
    Marker,
    OtherSection,
    Person,
    Place,
    SectionHeading,
    SectionKind,
    Source,
    Unparsed,
    ValuePlace,
)
from cvparse.parsers.types import Outcome
from cvparse.sections.dateline import NO_DATELINE, Dateline
from cvparse.sections.types import Section
from cvparse.sections.verdict import Verdicts
from cvparse.spans.readings import Reading
from cvparse.text.value_class import dataclass

E = TypeVar("E", bound=Entry)


class Provenance(StrEnum):
    """How much the document says about where things stand: each value, each entry, or nothing."""

    VALUES = "values"
    ENTRIES = "entries"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Findings:
    """What the stages found in one document."""

    document: Document
    layout: Layout
    sections: tuple[Section, ...]
    outcomes: tuple[Outcome, ...]
    ledger: Ledger
    dateline: Dateline = NO_DATELINE
    verdicts: Verdicts | None = None
    lexicon: Lexicon = field(default_factory=lambda: load(()))


def assemble(findings: Findings, source: Source, provenance: Provenance = Provenance.ENTRIES) -> CV:
    """The CV in the contract's terms."""
    words = {word.id: word for page in findings.document.pages for word in page.words}
    readings = [reading for outcome in findings.outcomes for reading in outcome.parsed.readings]
    sure = sureness_of(findings)
    entries = [_placed(r.entry, r, words, provenance, sure.get(id(r))) for r in readings if isinstance(r.entry, Entry)]

    def of(model: type[E], collection: str) -> tuple[E, ...]:
        return named((entry for entry in entries if isinstance(entry, model)), collection)

    person = merge(reading.entry for reading in readings if isinstance(reading.entry, Person))
    return CV.model_validate(
        {
            "source": source,
            "person": person,
            "summary": "\n".join(_texts(findings.outcomes, SectionKind.SUMMARY)) or None,
            "markers": _markers(findings.outcomes),
            **{collection.name: of(collection.entry, collection.name) for collection in COLLECTIONS},
            "interests": tuple(_texts(findings.outcomes, SectionKind.INTERESTS)),
            "sections": _headings(findings.sections, readings),
            "other": of(OtherSection, SectionKind.OTHER.value),
            "unparsed": _unparsed(findings.ledger),
            "furniture": _furniture(findings.layout),
            "issues": (
                *document_issues(findings.document, findings.layout),
                *(() if findings.document.placeholder else check_person(person)),
                *_issues(findings.outcomes, words),
            ),
        }
    )


@dataclass(frozen=True, slots=True)
class Sure:
    """How sure an entry is, and what is known of its values for the same question."""

    entry: Sureness
    evident: Evident

    def of_value(self, name: str) -> Sureness:
        """How sure the value of a field is, by its own evidence."""
        return judge_value(self.evident.of_value(name, self.entry.confidence).names)

    def confidence_of(self, name: str) -> float:
        """The chance that the value of a field is right: not below that of its entry, in which all values are."""
        return max(self.entry.confidence, self.of_value(name).confidence)


def sureness_of(findings: Findings) -> dict[int, Sure]:
    """How sure the entry of each reading is, by the identity of the reading."""
    return {
        id(one.listed.reading): Sure(judge(one.shown.names, table_of(one.collection)), one)
        for one in evident_entries(findings)
    }


def evident_entries(findings: Findings) -> Iterator[Evident]:
    """The entries of a document, in the order of the readings, each with its evidence."""
    words = {word.id: word for page in findings.document.pages for word in page.words}
    return evidence_of_entries(Read(words, findings.outcomes, findings.ledger, findings.verdicts, findings.lexicon))


def merge(persons: Iterable[Person]) -> Person:
    """One person from what several places say: the first value of a field, and all addresses and links, each once."""
    merged = Person()
    for person in persons:
        merged = Person(
            name=merged.name or person.name,
            label=merged.label or person.label,
            emails=tuple(dict.fromkeys((*merged.emails, *person.emails))),
            phones=tuple(dict.fromkeys((*merged.phones, *person.phones))),
            address=merged.address or person.address,
            links=tuple(dict.fromkeys((*merged.links, *person.links))),
            orcid=merged.orcid or person.orcid,
        )
    return merged


def _texts(outcomes: Sequence[Outcome], kind: SectionKind) -> list[str]:
    """The plain texts that the sections of this kind hold."""
    return [
        reading.entry
        for outcome in outcomes
        if outcome.section.kind is kind
        for reading in outcome.parsed.readings
        if isinstance(reading.entry, str)
    ]


def _markers(outcomes: Sequence[Outcome]) -> tuple[Marker, ...]:
    return tuple(dict.fromkeys(marker for outcome in outcomes for marker in outcome.parsed.markers))


def _issues(outcomes: Sequence[Outcome], words: Mapping[int, Word]) -> Iterator[Issue]:
    """What the parsers noted and what the checks find, section by section."""
    for outcome in outcomes:
        yield from outcome.parsed.issues
        for reading in outcome.parsed.readings:
            if isinstance(reading.entry, Entry):
                page = words[reading.words[0]].page if reading.words else None
                yield from check(reading.entry, outcome.section.title, page)


def _placed(
    entry: Entry, reading: Reading, words: Mapping[int, Word], provenance: Provenance, sure: Sure | None
) -> Entry:
    """The entry with its confidence, the boxes of its words, and where asked for those of each of its values with how
    sure that value is."""
    entry = without_impossible_days(entry)
    confidence = sure.entry.confidence if sure else None
    if provenance is Provenance.NONE:
        return entry.model_copy(update={"confidence": confidence})
    places = _places(reading.words, words)
    if provenance is Provenance.ENTRIES:
        return entry.model_copy(update={"confidence": confidence, "provenance": places})
    by_path: dict[str, list[int]] = {}
    for taken in reading.taken:
        if not taken.path.startswith(CUE):
            by_path.setdefault(taken.path, []).extend(taken.text.words)
    values = tuple(
        ValuePlace(
            path=path,
            places=_places(ids, words),
            confidence=sure.confidence_of(path.partition(".")[0]) if sure else None,
        )
        for path, ids in by_path.items()
        if ids
    )
    return entry.model_copy(update={"confidence": confidence, "provenance": places, "values": values})


def _places(ids: Iterable[int], words: Mapping[int, Word]) -> tuple[Place, ...]:
    """One box for each page, in the order of pages."""
    by_page: dict[int, list[Word]] = {}
    for key in ids:
        by_page.setdefault(words[key].page, []).append(words[key])
    return tuple(Place(page=page, bbox=rounded(union(by_page[page]))) for page in sorted(by_page))


def rounded(box: Box) -> tuple[float, float, float, float]:
    """The box as the contract writes it, to a hundredth of a point."""
    return (round(box.x0, 2), round(box.top, 2), round(box.x1, 2), round(box.bottom, 2))


def _headings(sections: Sequence[Section], readings: Sequence[Reading]) -> tuple[SectionHeading, ...]:
    """Every heading in order, with the number of entries below it; the owner's name, set like one, is none.

    An entry stands where its first word stands, and counts for each heading above it. A testimonial under a referee is
    kept as other text and does not count.
    """
    persons = (reading for reading in readings if isinstance(reading.entry, Person))
    name = {word for r in persons for taken in r.taken if taken.path == "name" for word in taken.text.words}
    starts = Counter(r.words[0] for r in readings if r.words and r.rule != TESTIMONIAL)

    def count(section: Section) -> int:
        below = {
            word
            for part in section.walk()
            for line in part.lines
            for text in (line.margin, line.text, line.aside)
            for word in text.words
        }
        return sum(starts[word] for word in starts.keys() & below)

    return tuple(
        SectionHeading(
            heading=section.heading.title,
            number=section.heading.number,
            kind=section.heading.kind,
            level=section.heading.level,
            page=section.heading.page,
            entries=count(section),
        )
        for top in sections
        for section in top.walk()
        if section.heading and not (section.heading.text.words and name.issuperset(section.heading.text.words))
    )


def _unparsed(ledger: Ledger) -> tuple[Unparsed, ...]:
    return tuple(
        Unparsed(text=run.text, page=run.page, bbox=rounded(run.box), section=run.section, reason=run.reason)
        for run in ledger.unread
    )


def _furniture(layout: Layout) -> tuple[FurnitureItem, ...]:
    return tuple(
        FurnitureItem(text=item.text, page=item.page, bbox=rounded(union(item.words)), kind=item.kind.value)
        for item in layout.furniture
    )
