"""Degrees and courses of study, and the posts that stand among them.

Signals in this order: labels, where each fact has one (`form` reads them); what an entry names (a post and no degree
makes a post, `degree` and `post` read them); a school on a line of its own over degrees, which is theirs and no entry,
or in their sub-heading; the school of the entry before, where several degrees stand under one.
"""

from __future__ import annotations

from cvparse.entries.types import Context
from cvparse.model import Education
from cvparse.parsers.career.degree import CUES, read_study
from cvparse.parsers.career.form import headers_of_form
from cvparse.parsers.career.header import (
    CareerHeader,
    goes_on,
    header_of,
    is_detail,
    names_entry,
    posts_of,
    stands_over,
)
from cvparse.parsers.career.post import employer_in, holds_post, read_post
from cvparse.sections.types import Section
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.readings import Parsed, Reading
from cvparse.spans.section_items import items_of, parsed
from cvparse.spans.segment import SegmentKind


def parse(section: Section, context: Context) -> Parsed:
    """Read a section of degrees.

    Reads `University <2020–2023>` over `Ph.D. in X` and `Ph.D., X, University, 2010`; a
    `Postdoctoral Fellow, University` among them is a post; it refuses to read the minor in `B.A. in X, minor in Y` as
    a second degree.
    """
    if forms := headers_of_form(section, context):
        return parsed([read_study(header, context.lexicon) for header in forms], [])
    under, listed = _listed(section, context)
    readings: list[Reading] = []
    school: Education | None = None
    line: Reading | None = None  # that of the school, as long as no degree has it
    for title, header, following in zip(under, listed, [*listed[1:], None], strict=False):  # there may be no line
        course = is_detail(header, title, section.kind, context.lexicon) and not header.of(SegmentKind.DEGREE)
        if line is None and readings and (course or not names_entry(header)):
            readings[-1] = goes_on(readings[-1], header)
            continue
        if holds_post(header, context.lexicon):
            readings.append(read_post(header, context, employer_first=True))
            continue
        if following and following.of(SegmentKind.DEGREE) and stands_over(header, following, unknown=True):
            line = read_study(header, context.lexicon)
            school = line.entry if isinstance(line.entry, Education) else None
            continue
        if header.worksheet.item.ends_group:
            school = None
        school_first = _opens_with_school(header)
        over = employer_in(title, context.lexicon)
        reading = read_study(header, context.lexicon, under_school=line is not None or over is not None)
        entry = reading.entry
        readings.append(_at_school(reading, Education(institution=over.organization) if over else school))
        if line is not None:
            raw = school.raw or "" if school else ""
            readings[-1], line = readings[-1].under(line.words, line.taken, raw), None
        if school_first or (isinstance(entry, Education) and entry.institution):
            school = entry if school_first and isinstance(entry, Education) else None
    return parsed(readings, [])


def _listed(section: Section, context: Context) -> tuple[list[str | None], list[CareerHeader]]:
    """The sub-headings of the items, and the items."""
    pairs = [
        (one.subheading, header_of(worksheet, context.lexicon, CUES))
        for one in items_of(section, context)
        for worksheet in posts_of(EntryWorksheet(one.item), context.lexicon)
    ]
    return [title for title, _ in pairs], [header for _, header in pairs]


def _opens_with_school(header: CareerHeader) -> bool:
    """Whether the entry prints its school in a row over its degree."""
    header_rows = [segment for segment in header.segments if segment.row >= 0]
    opens = (
        bool(header_rows)
        and header_rows[0].row == 0
        and header_rows[0].kind in (SegmentKind.ORGANIZATION, SegmentKind.DEPARTMENT)
    )
    return opens and any(segment.row > 0 and segment.kind is SegmentKind.DEGREE for segment in header_rows)


def _at_school(reading: Reading, school: Education | None) -> Reading:
    """The degree with the school of the entry before, where that prints the school over its degrees and this none.

    Reads `Engineer in Electronics, 2005` under `University of X` over `Doctor in Engineering, 2010`; refuses to lend
    the school of `B.A., University of X` to what follows.
    """
    entry = reading.entry
    if school is None or not isinstance(entry, Education) or entry.institution or not entry.degree:
        return reading
    return reading.with_values(
        institution=school.institution,
        department=entry.department or school.department,
        location=entry.location or school.location,
    )
