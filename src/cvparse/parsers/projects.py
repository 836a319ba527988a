"""Projects and software: title, role, organization, when, where on the web, and what was done.

Signals in this order: where the dates stand; an address of the web, printed or behind the title; the header row's
title by its style, else its first segment; a role and an organization by the word lists. The rows below are
highlights.
"""

from __future__ import annotations

from cvparse.entries.join_wrapped_lines import Row
from cvparse.entries.types import Context
from cvparse.fields.organizations import is_organization
from cvparse.fields.roles import find_roles
from cvparse.model import Project
from cvparse.sections.types import Section
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.links import take_url
from cvparse.spans.period import span_of, take_period
from cvparse.spans.prose import header_and_prose
from cvparse.spans.readings import Parsed, Reading
from cvparse.spans.section_items import read_each
from cvparse.spans.segment import Joint
from cvparse.spans.segments import Segments
from cvparse.text.styled import WHOLLY, Style
from cvparse.text.trim import clean, clean_end


def parse(section: Section, context: Context) -> Parsed:
    """Read a section of projects, one entry an item.

    Reads `Tool X | Python <2020>` over bullets and `**Project** (lead), University of Y`; it refuses to make a
    project of a bullet.
    """
    return read_each(section, context, _read, "rest of a project")


def _read(worksheet: EntryWorksheet, context: Context) -> Reading:
    lexicon = context.lexicon
    header, prose = header_and_prose(worksheet)
    dating = span_of(take_period(worksheet, lexicon, header))
    url = take_url(worksheet)
    segments = Segments(worksheet, lexicon, header)
    title = segments.title() or next((s for s in segments.left if s.row >= 0), None)
    whole = [s for s in segments.left if s.row == 0] if _is_set_apart(worksheet, header) else []
    name = segments.take_run(whole, "title") if whole else segments.take(title, "title") if title else None
    role = organization = None
    for segment in tuple(segments.left):
        text = clean_end(segment.text)
        roles = find_roles(text, lexicon)
        if role is None and (
            text in lexicon.phrases("grants.role") or (roles and roles[0].end - roles[0].start >= len(text) - 2)
        ):
            role = segments.take(segment, "role")
        elif organization is None and is_organization(text, lexicon) and segment.joint is not Joint.BRACKET:
            organization = segments.take(segment, "organization")
    entry = Project(
        title=name,
        role=role,
        organization=organization,
        start=dating.start,
        end=dating.end,
        ongoing=dating.ongoing,
        url=url,
        highlights=_highlights(worksheet, (*header, *prose)),
    )
    return worksheet.reading(entry, "projects")


def _is_set_apart(worksheet: EntryWorksheet, header: tuple[Row, ...]) -> bool:
    """Whether the first row is bold from end to end: a title, whatever commas it holds. A bold name that other words
    follow on its row is none."""
    return bool(header) and worksheet.body.text[header[0].start : header[0].end].share(Style.BOLD) >= WHOLLY


def _highlights(worksheet: EntryWorksheet, rows: tuple[Row, ...]) -> tuple[str, ...]:
    """What nothing took, a text for each row; then the tags at the edges."""
    found: list[str] = []
    for row in rows:
        free = worksheet.body.rest_within(row.start, row.end)
        for start, end in free:
            found.append(clean(worksheet.body.take(start, end, f"highlights.{len(found)}")))
    for sheet in (worksheet.margin, *worksheet.asides):
        for start, end in sheet.rest():
            found.append(clean(sheet.take(start, end, f"highlights.{len(found)}")))
    return tuple(text for text in found if text)
