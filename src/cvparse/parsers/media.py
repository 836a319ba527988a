"""Press and broadcasting: title, outlet, when, where on the web.

Signals in this order: where the dates stand; an address of the web, printed or behind the title; the title by its
quotes; an outlet in italics; else the first segment before a comma or a full stop is the outlet where a title is set
apart, and the title where none is.
"""

from __future__ import annotations

from cvparse.entries.types import Context
from cvparse.model import Medium
from cvparse.sections.types import Section
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.links import take_url
from cvparse.spans.period import take_period
from cvparse.spans.readings import Parsed, Reading
from cvparse.spans.section_items import read_each
from cvparse.spans.segment import Segment
from cvparse.spans.segments import Segments
from cvparse.text.styled import Style


def parse(section: Section, context: Context) -> Parsed:
    """Read a section of press reports, one entry an item.

    Reads `“Rivers rise,” *The Courier*, May 2, 2021` and `The Courier: “Rivers rise” (2021)`; it refuses to take a
    day of the week for an outlet.
    """
    return read_each(section, context, _read, "rest of a press report")


def _read(worksheet: EntryWorksheet, context: Context) -> Reading:
    date = take_period(worksheet, context.lexicon).start
    url = take_url(worksheet)
    segments = Segments(worksheet, context.lexicon)
    quoted = next((segment for segment in segments.left if segment.quoted), None)
    title = segments.take(quoted, "title") if quoted else None
    italic = next((segment for segment in segments.left if _is_italic(segment)), None)
    if title is None:
        first = next((segment for segment in segments.left if segment is not italic), None)
        title = segments.take(first, "title") if first else None
    outlet = italic or next((segment for segment in segments.left if segment.row >= 0), None)
    entry = Medium(
        title=title,
        outlet=segments.take(outlet, "outlet") if outlet in segments.left and outlet else None,
        date=date,
        url=url,
    )
    return worksheet.reading(entry, "media")


def _is_italic(segment: Segment) -> bool:
    return segment.sheet.text[segment.start : segment.end].share(Style.ITALIC) > 0.9
