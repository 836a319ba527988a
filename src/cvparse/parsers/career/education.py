"""Degrees and courses of study, and the posts that stand among them.

Signals in this order: labels, where each fact has one (`forms` reads them); what an entry names (a post and no degree
makes a post, `studies` and `posts` read them); the school of the entry before, where several degrees stand under one.
"""

from __future__ import annotations

from cvparse.entries.types import Context
from cvparse.model import Education
from cvparse.parsers.career.degree import CUES, read_study
from cvparse.parsers.career.form import form_drafts
from cvparse.parsers.career.header import Draft, draft_of, goes_on, names_entry, posts_of
from cvparse.parsers.career.post import holds_post, read_post
from cvparse.sections.types import Section
from cvparse.spans.classified_segments import PieceKind
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.readings import Parsed, Reading
from cvparse.spans.section_items import items_of, parsed


def parse(section: Section, context: Context) -> Parsed:
    """Read a section of degrees.

    Reads `University <2020–2023>` over `Ph.D. in X` and `Ph.D., X, University, 2010`; a
    `Postdoctoral Fellow, University` among them is a post; it refuses to read the minor in `B.A. in X, minor in Y` as
    a second degree.
    """
    if forms := form_drafts(section, context):
        return parsed([read_study(draft, context.lexicon) for draft in forms], [])
    readings: list[Reading] = []
    school: Education | None = None
    for listed in items_of(section, context):
        for worksheet in posts_of(EntryWorksheet(listed.item), context.lexicon):
            draft = draft_of(worksheet, context.lexicon, CUES)
            if readings and not names_entry(draft):
                readings[-1] = goes_on(readings[-1], draft)
                continue
            if holds_post(draft, context.lexicon):
                readings.append(read_post(draft, context, employer_first=True))
                continue
            school_first = _opens_with_school(draft)
            reading = _at_school(read_study(draft, context.lexicon), school)
            readings.append(reading)
            if isinstance(reading.entry, Education) and (school_first or reading.entry.institution is None):
                school = reading.entry if school_first else school
            else:
                school = None
    return parsed(readings, [])


def _opens_with_school(draft: Draft) -> bool:
    """Whether the entry prints its school in a row over its degree."""
    header = [piece for piece in draft.pieces if piece.row >= 0]
    opens = bool(header) and header[0].row == 0 and header[0].kind in (PieceKind.ORGANIZATION, PieceKind.DEPARTMENT)
    return opens and any(piece.row > 0 and piece.kind is PieceKind.DEGREE for piece in header)


def _at_school(reading: Reading, school: Education | None) -> Reading:
    """The degree with the school of the entry before, where that prints the school over its degrees and this none.

    Reads `Engineer in Electronics, 2005` under `University of X` over `Doctor in Engineering, 2010`; refuses to lend
    the school of `B.A., University of X` to what follows.
    """
    entry = reading.entry
    if school is None or not isinstance(entry, Education) or entry.institution or not entry.degree:
        return reading
    update = {
        "institution": school.institution,
        "department": entry.department or school.department,
        "location": entry.location or school.location,
    }
    return Reading(entry.model_copy(update=update), reading.rule, reading.words, reading.taken)
