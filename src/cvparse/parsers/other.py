"""Sections of no known kind. Each is kept whole, and so is each of its parts; nothing is read out of them."""

from __future__ import annotations

from cvparse.entries.types import Context
from cvparse.sections.types import Section
from cvparse.spans.readings import Parsed
from cvparse.spans.whole_section import keep_whole


def parse(section: Section, context: Context) -> Parsed:
    """Keep a section and each of its parts as an `OtherSection`; one without a line is only its heading."""
    return keep_whole(section, context)
