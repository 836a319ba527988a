"""A section that is kept as it is printed: its heading, its text and its items; no value is read out of it.

Sections of no known kind are kept so, and sections of a known kind whose words name no entry, such as `References are
available on request`. It never decides that a section has no kind.
"""

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


def keep_whole(section: Section, context: Context) -> Parsed:
    """The section and each of its parts as an `OtherSection`; a part without a line makes none."""
    readings: list[Reading] = []
    for part in section.walk():
        printed = [text for line in part.lines for text in (line.margin, line.text, line.aside) if text]
        if not printed:
            continue
        text, _ = join_lines(printed, context.vocabulary)
        words = tuple(dict.fromkeys(word for line_text in printed for word in line_text.words))
        whole = " ".join(text.text.replace(CELL, " ").replace(ICON, " ").split())
        items = tuple(clean(item.text) or item.raw for item in split(part.lines, context))
        entry = OtherSection(heading=part.title, text=whole, items=items, raw=whole)
        readings.append(Reading(entry, "other", words, (Claim("text", text),)))
    return Parsed(readings=tuple(readings))
