"""A section whose heading is the owner's name is the head of the CV, or stands under it.

Signals: the decision whose CV it is (`contact.owner`) fell on the heading; what the lines below hold. Lines that are no
contact details stay a section of their own kind, and the name is read from the heading alone.
"""

from __future__ import annotations

from dataclasses import replace

from cvparse.entries.types import Context
from cvparse.model import SectionKind
from cvparse.parsers.routing.types import Route
from cvparse.sections.contents import said_by
from cvparse.sections.types import Section

RULE = "its heading is the owner's name"


def headed_by_owner(route: Route, context: Context) -> tuple[Route, ...]:
    """The section as it stands, or read as the head of the CV, or with its heading read as that.

    Reads `Ada Lund` over an address as contact details; of `Ada Lund` over sentences the heading; refuses `Education`.
    """
    section = route.section
    words = section.heading.text.words if section.heading else ()
    if context.owner_words is None or context.owner_words.isdisjoint(words) or section.kind is SectionKind.CONTACT:
        return (route,)
    said = said_by(section.lines, context.lexicon)
    reaches = max(said, key=lambda kind: said[kind], default=SectionKind.CONTACT) is SectionKind.CONTACT
    rules = (*route.rules, RULE)
    if section.kind is SectionKind.OTHER and not section.parts and reaches:
        return (replace(route, section=replace(section, kind=SectionKind.CONTACT), rules=rules),)
    return Route(Section(SectionKind.CONTACT, section.heading, ()), rules=rules), route
