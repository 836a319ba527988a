"""Interests: each item of the list, or each part of an enumeration in a row, as a plain text."""

from __future__ import annotations

from cvparse.entries.types import Context
from cvparse.sections.types import Section
from cvparse.spans.delimiters import COMMA, STRONG, cut
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.readings import Parsed, Reading
from cvparse.spans.section_items import items_of
from cvparse.text.styled import CELL
from cvparse.text.trim import clean

LONGEST = 6
"""Words of the longest part of an enumeration; a row with a longer part is a sentence and stays whole."""


STATEMENT = 12
"""Words of the shortest statement of interests; what is shorter names them."""


def is_statement(section: Section, context: Context) -> bool:
    """Whether the section is running text: one item without a bullet, of many words or ending with a full stop; and
    not in capitals, rows or cells, as the names of interests are.

    Reads `My work is on rivers and their banks.` so; it refuses a bulleted list, `hiking, chess, choir` and the rows
    `Film` / `Japanese, Silent` / `Chess`.
    """
    items = items_of(section, context)
    text = " ".join(clean(listed.item.text) for listed in items)
    bulleted = any(listed.item.bullets or listed.item.rule == "bulleted" for listed in items)
    stops = any(listed.item.text.text.rstrip().endswith((".", "。")) for listed in items)
    if bulleted or not text:
        return False
    return stops or (len(text.split()) >= STATEMENT and _is_flowing(section))


def _is_flowing(section: Section) -> bool:
    """Whether the lines go on into each other: all but the last of a paragraph reach the edge, none has cells."""
    lines = [line for part in section.walk() for line in part.lines]
    ends = sum(not line.full for line in lines)
    return 2 * ends <= len(lines) + 1 and not any(CELL in line.text.text for line in lines)


def parse(section: Section, context: Context) -> Parsed:
    """Read a section of interests.

    Reads `hiking, chess, choir` as three and a bulleted list as its items; it refuses to part a sentence at its commas.
    """
    readings: list[Reading] = []
    for listed in items_of(section, context):
        worksheet = EntryWorksheet(listed.item)
        for sheet in worksheet.texts:
            text = sheet.text.text
            for start, end in cut(text, 0, len(text), STRONG):
                parts = cut(text, start, end, COMMA)
                if max((len(text[a:b].split()) for a, b in parts), default=0) > LONGEST:
                    parts = [(start, end)]
                for a, b in parts:
                    if value := clean(sheet.take(a, b, "interests")):
                        words = sheet.text[a:b].words
                        readings.append(Reading(value, "interests", words, (sheet.taken[-1],)))
    return Parsed(readings=tuple(readings))
