"""Interests: each item of the list, or each part of an enumeration in a row, as a plain text."""

from __future__ import annotations

from cvparse.entries.types import Context
from cvparse.sections.types import Section
from cvparse.spans.delimiters import COMMA, STRONG, cut
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.readings import Parsed, Reading, rule_of
from cvparse.spans.section_items import items_of
from cvparse.text.trim import clean

LONGEST = 6
"""Words of the longest part of an enumeration; a row with a longer part is a sentence and stays whole."""


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
                        readings.append(Reading(value, rule_of(listed.item, "interests"), words, (sheet.taken[-1],)))
    return Parsed(readings=tuple(readings))
