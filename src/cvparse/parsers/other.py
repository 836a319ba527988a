"""A section of no known kind: its text whole, its heading, its items; nothing is read out of it."""

from __future__ import annotations

from cvparse.entries.split import split
from cvparse.entries.types import Context
from cvparse.model import OtherSection
from cvparse.sections.types import Section
from cvparse.spans.readings import Parsed, Reading
from cvparse.spans.worksheet import Claim
from cvparse.text.normalize import join_lines
from cvparse.text.styled import CELL, ICON
from cvparse.text.trim import clean


def parse(section: Section, context: Context) -> Parsed:
    """Keep a section and each of its parts as an `OtherSection`; one without a line is only its heading."""
    readings: list[Reading] = []
    for part in section.walk():
        pieces = [piece for line in part.lines for piece in (line.margin, line.text, line.aside) if piece]
        if not pieces:
            continue
        text, _ = join_lines(pieces, context.vocabulary)
        words = tuple(dict.fromkeys(word for piece in pieces for word in piece.words))
        whole = " ".join(text.text.replace(CELL, " ").replace(ICON, " ").split())
        items = tuple(clean(item.text) or item.raw for item in split(part.lines, context))
        entry = OtherSection(heading=part.title, text=whole, items=items, raw=whole)
        readings.append(Reading(entry, "other", words, (Claim("text", text),)))
    return Parsed(readings=tuple(readings))
