"""Which entries stand under which heading.

A CV that was read knows its headings in order, with the number of entries under each; they are printed so again. A
heading holds the next entries of its collection that no heading below it holds; works go under the heading that they
name as their group. What no heading takes, or a CV without headings, gets the usual ones in the usual order. Nothing is
left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field
from typing import TypeVar

from cvparse.model import CV, Entry, Publication, SectionHeading, SectionKind
from cvparse.text.value_class import dataclass

E = TypeVar("E", bound=Entry)

USUAL = tuple(SectionKind)
"""The order of the contract, in which a CV without headings of its own is printed."""


@dataclass(slots=True)
class Planned:
    """A heading and the entries that are to stand under it, of its own collection, by their places in it; `guests` are
    those of a collection that has no heading."""

    heading: str
    level: int
    kind: SectionKind
    entries: list[int] = field(default_factory=list)
    own: int | None = None
    guests: list[tuple[SectionKind, int]] = field(default_factory=list)


def entries_of(cv: CV, kind: SectionKind) -> Sequence[object]:
    """The collection of a kind; paragraphs, interests and contact details count as entries."""
    if kind is SectionKind.CONTACT:
        return ()
    if kind is SectionKind.SUMMARY:
        return cv.summary.split("\n") if cv.summary else ()
    entries: Sequence[object] = getattr(cv, kind.value)
    return entries


def plan(cv: CV, headings: dict[str, str]) -> list[Planned]:
    """The headings in order, each with its entries; `headings` are the usual ones by kind."""
    planned = [
        Planned(s.heading, s.level, s.kind, own=own) for s, own in zip(cv.sections, _own(cv.sections), strict=True)
    ]
    for kind in USUAL:
        count = len(entries_of(cv, kind))
        if count:
            _distribute(cv, kind, count, planned, headings)
    return planned


def _own(sections: Sequence[SectionHeading]) -> list[int | None]:
    """How many entries each heading holds that no heading below it holds."""
    own: list[int | None] = []
    for at, section in enumerate(sections):
        below = 0
        for part in sections[at + 1 :]:
            if part.level <= section.level:
                break
            if part.level == section.level + 1:
                below += part.entries
        own.append(max(0, section.entries - below))
    return own


def _distribute(cv: CV, kind: SectionKind, count: int, planned: list[Planned], headings: dict[str, str]) -> None:
    """Give the entries of one collection to its headings; the last one takes what is left."""
    places = [section for section in planned if section.kind is kind]
    if kind is SectionKind.LANGUAGES and not places and (host := _skills(planned)):
        host.guests += [(kind, number) for number in range(count)]
        return
    if kind is SectionKind.OTHER:
        _by_heading(cv, planned, headings[kind.value])
        return
    if not places:
        places = [Planned(headings[kind.value], 1, kind)]
        planned += places
    if kind is SectionKind.PUBLICATIONS:
        _by_group(cv.publications, places, planned)
        return
    at = 0
    for section in places:
        room = section.own or 0
        section.entries += range(at, min(count, at + room))
        at = min(count, at + room)
    if at < count:
        untold = _first_inner(places, planned) if at == 0 else places[-1]
        untold.entries += range(at, count)


def _first_inner(places: Sequence[Planned], planned: Sequence[Planned]) -> Planned:
    """The first heading that no lower one of its kind follows: entries stand there where no heading tells its count."""
    following = dict(zip(map(id, planned), planned[1:], strict=False))
    for section in places:
        below = following.get(id(section))
        if below is None or below.level <= section.level or below.kind is not section.kind:
            return section
    return places[-1]


def _by_group(works: Sequence[Publication], places: list[Planned], planned: list[Planned]) -> None:
    """Works under the heading that is their group, the next of that name; without one, by the count of each heading."""
    current = 0
    for number, work in enumerate(works):
        if work.group is not None:
            later = (at for at in range(current, len(places)) if places[at].heading == work.group)
            found = next(later, None)
            if found is None:
                section = Planned(work.group, places[current].level if places[current].level > 1 else 2, places[0].kind)
                planned.insert(planned.index(places[current]) + 1, section)
                places.insert(current + 1, section)
                found = current + 1
            current = found
        else:
            told = any(place.own for place in places)
            while told and current + 1 < len(places) and len(places[current].entries) >= (places[current].own or 0):
                current += 1
        places[current].entries.append(number)


def _skills(planned: Sequence[Planned]) -> Planned | None:
    """The heading under which languages stand among the skills, in a CV that has headings but none for them."""
    return next((section for section in planned if section.kind is SectionKind.SKILLS), None)


def _by_heading(cv: CV, planned: list[Planned], usual: str) -> None:
    """Text of no known kind under its own heading, whatever that heading is said to mean: `References` / `on request`.
    A text without one goes on under the heading before it."""
    last: Planned | None = None
    for number, entry in enumerate(cv.other):
        named = [s for s in planned if s.heading == entry.heading and not s.entries and not s.guests]
        section = next((s for s in named if s.kind is SectionKind.OTHER), next(iter(named), None))
        if section is None and entry.heading is None:
            section = last
        if section is None:
            section = Planned(entry.heading or usual, 1, SectionKind.OTHER)
            planned.append(section)
        section.guests.append((SectionKind.OTHER, number))
        last = section
