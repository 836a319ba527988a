"""A section of referees that names none, because they are named on request, is kept as other text.

Signal: the whole section is a short remark without an address that holds such a phrase (`fields.on_request`).
"""

from __future__ import annotations

from cvparse.entries.types import Context
from cvparse.fields.on_request import is_named_on_request
from cvparse.model import SectionKind
from cvparse.parsers.routing.types import Route, as_kind
from cvparse.sections.types import Section


def referees_on_request(section: Section, context: Context) -> tuple[Route, ...] | None:
    """The section as other text, None where it names referees.

    Reads `References are available on request.`; refuses `Dr. A B, ab@example.org, on request`.
    """
    text = " ".join(line.text.text for part in section.walk() for line in part.lines)
    return as_kind(section, SectionKind.OTHER) if is_named_on_request(text, context.lexicon) else None
