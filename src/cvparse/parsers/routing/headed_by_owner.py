"""A section whose heading says who the owner is, by name or by job title, is the head of the CV or stands under it.

Signals: the decision whose CV it is (`contact.owner`) fell on the heading; or the first heading behind the head of the
CV is a job title; and what the lines below hold. Lines that are no contact details stay a section of their own kind,
and only the heading is read as the owner's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cvparse.entries.types import Context
from cvparse.fields.identifiers import find_identifiers
from cvparse.model import SectionKind
from cvparse.parsers.routing.types import Route
from cvparse.sections.contents import said_by
from cvparse.sections.evidence.contents import whole_line
from cvparse.sections.types import Section

RULE = "its heading says who the owner is"


def headed_by_owner(routes: Sequence[Route], titled: Sequence[bool], context: Context) -> tuple[Route, ...]:
    """The sections, those that the owner's name or job title heads read as the head of the CV. `titled` says of each
    section whether its heading is a job title.

    Reads `Ada Lund` over an address as contact details; of `Ada Lund` over sentences the heading; refuses `Education`.
    """
    found: list[Route] = []
    for route, is_title in zip(routes, titled, strict=True):
        first = all(other.section.kind is SectionKind.CONTACT for other in found)
        if _is_name(route.section, context) or (first and is_title):
            found += _apart(route, context)
        else:
            found.append(route)
    return tuple(found)


def _is_name(section: Section, context: Context) -> bool:
    words = section.heading.text.words if section.heading else ()
    return context.owner_words is not None and not context.owner_words.isdisjoint(words)


def _apart(route: Route, context: Context) -> tuple[Route, ...]:
    """The section as contact details where its lines are some or none, or where one of them is and no list knows what
    the section is; else its heading alone, and the section."""
    section = route.section
    if section.kind is SectionKind.CONTACT:
        return (route,)
    said = said_by(section.lines, context.lexicon)
    reaches = max(said, key=lambda kind: said[kind], default=SectionKind.CONTACT) is SectionKind.CONTACT
    unknown = section.kind is SectionKind.OTHER
    reaches = reaches or (unknown and any(find_identifiers(whole_line(line)) for line in section.lines))
    rules = (*route.rules, RULE)
    if not section.parts and reaches:
        return (replace(route, section=replace(section, kind=SectionKind.CONTACT), rules=rules),)
    return Route(Section(SectionKind.CONTACT, section.heading, ()), rules=rules), route
