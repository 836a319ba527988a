"""Contact details that stand in a profile are set apart from it.

Signals: lines of the section that hold an address, a number or a link, beside a run of sentences (`running_text`); or
several such lines alone. A profile in whose sentences a web page is named stays whole.
"""

from __future__ import annotations

from dataclasses import replace

from cvparse.entries.types import Context
from cvparse.fields.identifiers import find_identifiers
from cvparse.model import SectionKind
from cvparse.parsers.routing.running_text import longest_run
from cvparse.parsers.routing.types import Route
from cvparse.sections.types import Section

SEVERAL = 2  # lines of contact details, where no sentence stands beside them


def contact_apart(section: Section, context: Context) -> tuple[Route, ...] | None:
    """A profile without the contact details that stand in it, and these as a section; None where it has none.

    Reads sentences with a telephone number, an address and a link in lines below, and details alone under `About`;
    refuses a profile of sentences in which one names a web page.
    """
    lines = list(section.lines)
    start, end = longest_run(lines)
    others = lines[:start] + lines[end:]
    details = [
        line for line in others if any(find_identifiers(text.text) for text in (line.margin, line.text, line.aside))
    ]
    if not details or (start == end and len(details) < SEVERAL):
        return None
    contact = Section(SectionKind.CONTACT, section.heading, tuple(others))
    return Route(replace(section, lines=tuple(lines[start:end]))), Route(contact)
