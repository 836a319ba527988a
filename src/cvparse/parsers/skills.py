"""Skills: groups with a name (`Programming: Python, C`) and lists without one.

Signals in this order: a colon or a dash after a short head; a margin tag or a cell before the list; a bold head. What
follows is cut at commas, semicolons and bars outside brackets. A row without a head is a group of keywords alone.
"""

from __future__ import annotations

import regex

from cvparse.model import Skill
from cvparse.parsers.base import Context, Parsed, Reading
from cvparse.parsers.drafts import is_prose
from cvparse.parsers.listing import items_of
from cvparse.parsers.pieces import COMMA, cut
from cvparse.parsers.rows import Row
from cvparse.parsers.sheets import ItemSheets, clean, trimmed
from cvparse.sections.types import Section
from cvparse.text.styled import Style

HEAD = regex.compile(r"[^,;:：\t]{1,60}?(?:\s?[:：]\s?|\s[–—-]\s|\t)")
MEMBERS = regex.compile(r"[;；|•·∙\t\ufffc]")
HEAD_WORDS = 6


def parse(section: Section, context: Context) -> Parsed:
    """Read a section of skills, one entry a group.

    Reads `Programming: Python, C` and a bold `Tools` before a list; it refuses to take `Python (NumPy, SciPy)` apart.
    """
    readings: list[Reading] = []
    for listed in items_of(section, context):
        sheets = ItemSheets(listed.item)
        for number, row in enumerate(sheets.rows):
            skill = _read(sheets, row, listed.subheading if not sheets.margin.text else None)
            if number == 0:
                readings.append(sheets.reading(skill, "skills"))
                continue
            before = readings[-1].entry
            if isinstance(before, Skill) and skill.name is None:
                merged = before.model_copy(update={"keywords": before.keywords + skill.keywords})
                readings[-1] = sheets.reading(merged, "skills")
            else:
                readings.append(sheets.reading(skill, "skills"))
        if readings and sheets.rows:
            last = readings.pop()
            readings.append(Reading(last.entry, last.rule, last.words, sheets.taken()))
    return Parsed(readings=tuple(readings))


def _read(sheets: ItemSheets, row: Row, subheading: str | None) -> Skill:
    body = sheets.body
    text = body.text.text
    name, start = subheading, row.start
    if sheets.margin.rest():
        name = clean(sheets.margin.take(0, len(sheets.margin.text), "name"))
    elif head_end := _head_end(sheets, row):
        name = clean(body.take(row.start, head_end, "name")).rstrip(" :：")
        start = head_end
    keywords: list[str] = []
    stretches = cut(text, start, row.end, MEMBERS)
    for a, b in stretches:
        parts = [(a, b)] if is_prose(text[a:b]) else cut(text, a, b, COMMA)
        for part_start, part_end in parts:
            value = clean(body.take(*trimmed(text, part_start, part_end), f"keywords.{len(keywords)}")).removesuffix(
                "."
            )
            keywords.append(value)
    for sheet in sheets.asides:
        for a, b in sheet.rest():
            keywords.append(clean(sheet.take(a, b, f"keywords.{len(keywords)}")))
    if name is None and len(keywords) == 1:
        return Skill(name=keywords[0])
    return Skill(name=name, keywords=tuple(word for word in keywords if word))


def _head_end(sheets: ItemSheets, row: Row) -> int:
    """Where the name of the group ends, 0 where the row has none."""
    text = sheets.body.text.text
    head = HEAD.match(text, row.start, row.end)
    if head and len(head.group().split()) <= HEAD_WORDS and text[head.end() : row.end].strip():
        return int(head.end())
    bold = sheets.body.text[row.start : row.end].spans(Style.BOLD)
    if bold and bold[0][0] == 0 and row.start + bold[0][1] < len(text[: row.end].rstrip()):
        return row.start + bold[0][1]
    return 0
