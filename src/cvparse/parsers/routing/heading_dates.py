"""A year that a heading prints for all entries under it: `2013` over talks, `Invited Talks (2013)`.

The one place where a heading dates entries of any kind; works have years of their own (`publications.section`). An
entry that says when it was keeps that. It never takes a span, nor a year with words of its own in the bracket.
"""

from __future__ import annotations

from dataclasses import replace

from cvparse.fields.dates import find_periods
from cvparse.lexicon.types import Lexicon
from cvparse.model import Entry, SectionKind
from cvparse.sections.types import Section
from cvparse.spans.readings import Parsed, Reading

CLOSING = " )]）］.:："
OPENING = tuple("([（［:：,，")
DATED_ALREADY = (SectionKind.PUBLICATIONS, SectionKind.EDUCATION)
"""Works are given the year of their heading with their authors; a degree's single date is its end."""


def with_heading_dates(section: Section, parsed: Parsed, lexicon: Lexicon) -> Parsed:
    """What was read of a section, the entries without a date given the year of the heading over them."""
    if section.kind in DATED_ALREADY:
        return parsed
    dates = {
        word: year
        for part in section.walk()
        if (year := heading_year(part.title, lexicon)) is not None
        for line in part.lines
        for word in (*line.text.words, *line.margin.words)
    }
    if not dates:
        return parsed
    return replace(parsed, readings=tuple(_dated(reading, dates) for reading in parsed.readings))


def heading_year(title: str | None, lexicon: Lexicon) -> str | None:
    """The year that a heading consists of or ends with, set apart by a bracket, a colon or a comma.

    >>> from cvparse.lexicon import load
    >>> english = load(("en",))
    >>> heading_year("2013", english), heading_year("Invited Talks (2013)", english)
    ('2013', '2013')
    >>> heading_year("Talks (2012 and earlier)", english), heading_year("Forum 2013", english)
    (None, None)
    """
    found = find_periods(title, lexicon) if title else ()
    if not title or len(found) != 1 or not found[0].period.single or found[0].period.ongoing:
        return None
    before, behind = title[: found[0].start].rstrip(), title[found[0].end :].strip(CLOSING)
    return None if behind or (before and not before.endswith(OPENING)) else found[0].period.start


def _dated(reading: Reading, dates: dict[int, str]) -> Reading:
    """The reading with the year over it, where it has none."""
    year = next((dates[word] for word in reading.words if word in dates), None)
    entry = reading.entry
    if year is None or not isinstance(entry, Entry):
        return reading
    fields = [name for name in ("date", "start", "end", "ongoing") if name in type(entry).model_fields]
    if not fields or any(getattr(entry, name) for name in fields):
        return reading
    return reading.with_values(**{fields[0]: year})
