"""Contact details that are printed in running heads and feet only.

Signals: an e-mail address or a telephone number in the furniture of the first page that has one: then all of it is read
as the head of a CV is. Without either, a running head gives at most the owner's name, and only where that decision
(`owner`) fell on it. Its words stay furniture, as they are printed on every page.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cvparse.entries.types import Context
from cvparse.layout.types import Furniture
from cvparse.model import Person, SectionKind
from cvparse.parsers import contact
from cvparse.parsers.contact.running_lines import is_reached, running_lines
from cvparse.parsers.types import Outcome
from cvparse.sections.types import Section
from cvparse.spans.readings import Parsed


def running_details(furniture: Sequence[Furniture], context: Context) -> Outcome | None:
    """What running heads and feet say of the owner, None where they say nothing.

    Reads `+1 857-555-0101 • mira@example.org` at the foot of each page; of `Mira Oduya – 2` the name; refuses
    `© European Union, 2002–2025`.
    """
    lines = running_lines(furniture)
    reached = any(is_reached(line.text) for line in lines)
    words = {word for line in lines for word in line.text.words}
    named = context.owner is None if context.owner_words is None else not words.isdisjoint(context.owner_words)
    if not lines or not (reached or named):
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
