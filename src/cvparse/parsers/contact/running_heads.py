"""Contact details that are printed in running heads and feet only.

Signals: an e-mail address or a telephone number in the furniture of the first page that has one: then all of it is read
as the head of a CV is. Without either, a running head gives at most the owner's name, and only where the head of the CV
has none. Its words stay furniture, as they are printed on every page.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import regex

from cvparse.entries.types import Context
from cvparse.fields.identifiers import IdentifierKind, find_identifiers
from cvparse.layout.lines import styled
from cvparse.layout.types import Furniture, FurnitureKind, Line
from cvparse.model import Person, SectionKind
from cvparse.parsers import contact
from cvparse.parsers.types import Outcome
from cvparse.sections.types import Section
from cvparse.spans.readings import Parsed

REACHED_BY = (IdentifierKind.EMAIL, IdentifierKind.PHONE)
_PAGE = regex.compile(
    r"(?<!\d)[\s|,–—-]{0,4}(?<!\d)(?:\p{L}{1,6}\.?\s)?\d{1,3}(?:\s?/\s?\d{1,3}|\s\p{L}{1,5}\s\d{1,3})?\s*$"
)


def running_details(furniture: Sequence[Furniture], context: Context) -> Outcome | None:
    """What running heads and feet say of the owner, None where they say nothing.

    Reads `+1 857-555-0101 • mira@example.org` at the foot of each page; of `Mira Oduya – 2` the name; refuses
    `© European Union, 2002–2025`.
    """
    lines = _lines(furniture)
    reached = any(match.kind in REACHED_BY for line in lines for match in find_identifiers(line.text.text))
    if not lines or (not reached and context.owner is not None):
        return None
    section = Section(SectionKind.CONTACT, None, lines)
    readings = contact.parse(section, context).readings
    if not reached:
        readings = tuple(
            replace(reading, entry=Person(name=reading.entry.name))
            for reading in readings
            if isinstance(reading.entry, Person)
        )
    return Outcome(section, Parsed(readings=readings))


def _lines(furniture: Sequence[Furniture]) -> tuple[Line, ...]:
    """The running heads and feet of the first page that has some, from the top down, without the number of the page."""
    running = [item for item in furniture if item.kind is not FurnitureKind.PAGE_NUMBER]
    first = min((item.page for item in running), default=0)
    return tuple(_line(item) for item in sorted(running, key=lambda item: item.box.top) if item.page == first)


def _line(item: Furniture) -> Line:
    text = styled(item.words)
    size = max(word.size for word in item.words)
    if not any(match.kind in REACHED_BY for match in find_identifiers(text.text)) and (page := _PAGE.search(text.text)):
        text = text[: page.start()]
    return Line(item.page, item.box, item.box.bottom, size, text, item.words)
