"""A CV as it is to be printed: its head, then section by section what stands under each heading."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from cvparse.model import (
    COLLECTIONS,
    CV,
    Advising,
    Entry,
    Marker,
    OtherSection,
    Publication,
    SectionKind,
    Service,
    Teaching,
)
from cvparse.render import activities, career
from cvparse.render.declared import printer_of
from cvparse.render.head import printed_head
from cvparse.render.labelled import LABELS, Form, Printer, labelled_entry
from cvparse.render.labelled_works import labelled_work
from cvparse.render.printed import (
    EntryStyle,
    PrintedCV,
    PrintedEntry,
    PrintedSection,
    Row,
    Span,
    Spans,
    joined,
    plain,
    row,
)
from cvparse.render.sections import Planned, entries_of, plan
from cvparse.render.words import Words, words_of
from cvparse.render.works import authors_first, title_first
from cvparse.text.value_class import dataclass

SELF_EVIDENT = (SectionKind.LANGUAGES, SectionKind.INTERESTS)
"""Lists of which each entry shows by its own print where it begins."""

OWN_PRINTERS: Mapping[SectionKind, Printer] = {
    SectionKind.EXPERIENCE: career.experience_entry,
    SectionKind.EDUCATION: career.education_entry,
    SectionKind.AWARDS: career.award_entry,
    SectionKind.SERVICE: activities.service_entry,
    SectionKind.GRANTS: activities.grant_entry,
    SectionKind.TALKS: activities.talk_entry,
    SectionKind.TEACHING: activities.teaching_entry,
    SectionKind.ADVISING: activities.advising_entry,
    SectionKind.PROJECTS: activities.project_entry,
    SectionKind.SKILLS: activities.skill_entry,
    SectionKind.LANGUAGES: activities.language_entry,
    SectionKind.MEMBERSHIPS: career.membership_entry,
    SectionKind.CERTIFICATES: career.certificate_entry,
    SectionKind.MEDIA: activities.medium_entry,
    SectionKind.REFERENCES: activities.reference_entry,
}
"""Collections whose entries are printed in a way of their own."""
PRINTERS: Mapping[SectionKind, Printer] = {
    one.kind: OWN_PRINTERS.get(one.kind) or printer_of(one)
    for one in COLLECTIONS
    if one.kind is not SectionKind.PUBLICATIONS
}
"""Who prints the entries of which collection; works have two orders, of which the template chooses one."""


Place = tuple[SectionKind, int]
"""An entry by its collection and its number there."""
NONE: Mapping[Place, Form] = MappingProxyType({})


def printed(cv: CV, *, works_by_author: bool, labelled: Mapping[Place, Form] = NONE) -> PrintedCV:
    """The CV in print; works open with their authors where the template says so, else with their titles. The entries
    at these places tell their facts behind labels."""
    words = words_of(cv.source.language)
    head = printed_head(cv.person, cv.source.as_of, words)
    planned = plan(cv, words.headings)
    legends = _legends(cv, planned)
    manner = _Manner(words, works_by_author, labelled)
    sections = tuple(_section(cv, section, legends.get(n, ()), manner) for n, section in enumerate(planned))
    name = cv.person.name or ""
    title = f"{words['title']} – {name}" if name else words["title"]
    return PrintedCV(title, name, words.language, head, sections, words["page"])


@dataclass(frozen=True, slots=True)
class _Manner:
    """How entries are printed, throughout: in which words, works by their authors or not, which behind labels."""

    words: Words
    works_by_author: bool
    labelled: Mapping[Place, Form]


def _section(cv: CV, section: Planned, legend: Spans, manner: _Manner) -> PrintedSection:
    under = [*((section.kind, number) for number in section.entries), *section.guests]
    paragraphs: tuple[Spans, ...] = ()
    entries: list[PrintedEntry] = []
    spoken = [cv.languages[number] for kind, number in section.guests if kind is SectionKind.LANGUAGES]
    for kind, number in under:
        if kind is not section.kind and kind is SectionKind.LANGUAGES:
            continue
        value, printer = _under(entries_of(cv, kind)[number], section), PRINTERS.get(kind)
        if isinstance(value, Publication) and (kind, number) in manner.labelled:
            entries.append(labelled_work(value, manner.words))
        elif isinstance(value, Publication):
            entries.append((authors_first if manner.works_by_author else title_first)(value, manner.words))
        elif isinstance(value, OtherSection):
            entries += _items(value)
        elif isinstance(value, str) and section.kind is SectionKind.INTERESTS:
            entries.append(PrintedEntry((), bullets=(plain(value),), style=EntryStyle.ITEM))
        elif isinstance(value, str):
            paragraphs = (*paragraphs, plain(value))
        elif printer and isinstance(value, Entry) and (kind, number) in manner.labelled and kind in LABELS:
            entries.append(labelled_entry(kind, manner.labelled[kind, number], value, printer, manner.words))
        elif printer:
            entries.append(printer(value, manner.words))
    if spoken:
        entries.append(activities.spoken_entry(spoken, manner.words))
    wrapped = section.kind in (SectionKind.PUBLICATIONS, SectionKind.SKILLS)  # one alone may be taken for several
    entries = [_dated_row(entry) for entry in entries]
    tagged = [bool(entry.dates or entry.label) for entry in entries]
    return PrintedSection(
        section.heading,
        section.level,
        section.kind.value,
        legend,
        paragraphs,
        tuple(entries),
        bulleted=(len(entries) > 1 or wrapped) and not all(tagged) and section.kind not in SELF_EVIDENT,
        listed=section.kind not in SELF_EVIDENT and not any(kind is SectionKind.OTHER for kind, _ in under),
    )


def _dated_row(entry: PrintedEntry) -> PrintedEntry:
    """An entry of which nothing but its dates is known, with these in a row: beside none they would not be printed."""
    alone = entry.dates and not entry.rows and not entry.bullets
    return replace(entry, rows=row(plain(entry.dates)), dates="") if alone else entry


def _under(value: object, section: Planned) -> object:
    """An entry without what its heading says already: `Reviewer` under `Reviewer`."""
    if isinstance(value, Service) and value.role == section.heading and (value.venue or value.venue_acronym):
        return value.model_copy(update={"role": None})
    if isinstance(value, Teaching | Advising) and value.institution == section.heading:
        return value.model_copy(update={"institution": None})
    return value


def _items(section: OtherSection) -> list[PrintedEntry]:
    """The items of a section of no known kind where they are all of its text, else the text."""
    whole = " ".join(section.items) == section.text
    texts = section.items if whole else (section.text,)
    return [PrintedEntry((Row(plain(text)),), style=EntryStyle.ITEM) for text in texts if text]


def _legends(cv: CV, planned: list[Planned]) -> dict[int, Spans]:
    """The legends by the number of the heading under which each holds; those for the whole document come first."""
    works = [n for n, section in enumerate(planned) if section.kind is SectionKind.PUBLICATIONS]
    found: dict[int, list[Marker]] = {}
    for marker in cv.markers:
        if marker.meaning is None:
            continue
        named = [n for n, section in enumerate(planned) if section.heading == marker.scope]
        place = next(iter([*named, *works]), None)
        if place is not None:
            found.setdefault(place, []).append(marker)
    return {n: _legend(markers) for n, markers in found.items()}


def _legend(markers: list[Marker]) -> Spans:
    """`* Equal contribution, † System lead`."""
    parts: list[Spans] = []
    for marker in markers:
        if marker.symbol in {"bold", "underline"}:
            parts.append((Span(f"{marker.symbol.capitalize()}: {marker.meaning}"),))
        else:
            parts.append((Span(marker.symbol, raised=True), Span(f" {marker.meaning}")))
    return joined(parts, "; ")
