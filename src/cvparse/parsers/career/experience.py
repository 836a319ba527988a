"""Posts, and the degrees that stand among them.

Signals in this order: labels, where each fact has one (`form` reads them); what an entry names (a degree and no job
title makes a degree, `degree` and `post` read them); the order of employer and title in the whole list; an employer
on a line of its own over dated posts, which is theirs and no entry; one that is the sub-heading of posts; the employer
of the post before.
"""

from __future__ import annotations

from cvparse.entries.types import Context
from cvparse.model import SectionKind
from cvparse.parsers.career.degree import CUES as STUDY_CUES
from cvparse.parsers.career.degree import names_study, read_study
from cvparse.parsers.career.form import headers_of_form
from cvparse.parsers.career.header import (
    CareerHeader,
    comes_first,
    goes_on,
    header_of,
    is_detail,
    names_entry,
    posts_of,
    without_remarks,
)
from cvparse.parsers.career.post import (
    Employer,
    employer_alone,
    employer_in,
    employer_over,
    opening_employer,
    read_post,
)
from cvparse.sections.types import Section
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.readings import Parsed, Reading
from cvparse.spans.section_items import items_of, parsed
from cvparse.spans.segment import SegmentKind
from cvparse.text.normalize import fold

CUES = ("advisor",)
LEAST_STUDIES = 2  # of a section that has posts in its heading


def parse(section: Section, context: Context) -> Parsed:
    """Read a section of posts.

    Reads `MIT <Aug. 2024 – Present>` over `Postdoc, Department of Physics`, and `Lecturer, University of X
    (2019–2021)`; it refuses to take the second of two bulleted sentences for a post.
    """
    if forms := headers_of_form(section, context):
        return parsed([read_post(header, context, employer_first=False) for header in forms], [])
    headers = _headers(section, context)
    only = [header for header, study, _ in headers if not study]
    votes = comes_first(only, SegmentKind.ORGANIZATION, SegmentKind.TITLE)
    employer_first = _bold_says(only) if votes is None else votes
    readings: list[Reading] = []
    employer: Employer | None = None  # that of the posts before, where they print it before the title
    over: Employer | None = None
    above: CareerHeader | None = None  # the line of that employer, as long as no post has it
    group = headers[0][2] if headers else None
    for (header, study, subheading), (following, studies, _) in zip(
        headers, [*headers[1:], *headers[-1:]], strict=True
    ):
        if subheading != group:
            group, employer, over = subheading, None, None
        if readings and (not names_entry(header) or is_detail(header, subheading, section.kind, context.lexicon)):
            readings[-1] = goes_on(readings[-1], header)
            continue
        if study:
            readings.append(read_study(header, context.lexicon))
            employer = over = None
            continue
        if following is not header and not studies and (alone := employer_alone(header, following, context.lexicon)):
            over, above = alone, header
            continue
        if header.worksheet.item.ends_group:
            employer = over = None
        over = employer_over(over, header, context.lexicon)
        reading = read_post(header, context, employer_first, employer, over or employer_in(subheading, context.lexicon))
        if above is not None:
            worksheet, above = above.worksheet, None
            reading = reading.under(worksheet.item.words, worksheet.taken(), worksheet.item.raw)
        employer = opening_employer(header, reading) or employer
        readings.append(reading)
    return parsed(readings, [])


def _headers(section: Section, context: Context) -> list[tuple[CareerHeader, bool, str | None]]:
    """What each item tells, whether that is a course of study, and the sub-heading over it.

    A course of study is one where the heading says that there are such, or where several items are: `Ph.D., University
    of X` and `M.Sc., University of Y` under `Career`. One alone may be a post that a degree opens.
    """
    lexicon = context.lexicon
    printed = [
        (listed.subheading, worksheet)
        for listed in items_of(section, context)
        for worksheet in posts_of(EntryWorksheet(listed.item), lexicon)
    ]
    studies = [names_study(worksheet, lexicon) for _, worksheet in printed]
    mixed = _names_studies(section, context) or sum(studies) >= LEAST_STUDIES
    headers: list[tuple[CareerHeader, bool, str | None]] = []
    for (subheading, worksheet), tells_study in zip(printed, studies, strict=True):
        study = mixed and tells_study
        header = header_of(worksheet, lexicon, STUDY_CUES if study else CUES)
        headers.append((header if study else without_remarks(header, lexicon), study, subheading))
    return headers


def _names_studies(section: Section, context: Context) -> bool:
    """Whether the heading names studies beside posts: `Employment and Education`."""
    words = (section.title or "").split()
    return any(context.lexicon.headings.get(fold(word.strip(".,:"))) is SectionKind.EDUCATION for word in words)


def _bold_says(headers: list[CareerHeader]) -> bool:
    """Where no list knows a word: a list whose second row holds the titles prints the employer first."""
    titled = [header.of(SegmentKind.TITLE) for header in headers]
    return any(segments and segments[0].row > 0 for segments in titled)
