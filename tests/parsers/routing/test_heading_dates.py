"""A year that a heading prints for all entries under it."""

import pytest

from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.model import SectionKind
from cvparse.parsers.routing.dispatch import parse_sections
from cvparse.parsers.routing.heading_dates import heading_year
from printed import section

CONTEXT = Context(load(("en",)))


@pytest.mark.parametrize(
    ("title", "year"),
    [
        ("2013", "2013"),
        ("2013:", "2013"),
        ("Invited Talks (2013)", "2013"),
        ("Invited Talks, 2013", "2013"),
        ("Talks: 2013", "2013"),
        ("Forum 2013", None),  # the name of a meeting
        ("Talks (2012 and earlier)", None),
        ("Talks (2012–2013)", None),
        ("Talks (since 2012)", None),
        ("Talks (2012), Panels (2013)", None),
        ("Talks", None),
        (None, None),
    ],
)
def test_the_year_of_a_heading(title: str | None, year: str | None) -> None:
    assert heading_year(title, CONTEXT.lexicon) == year


@pytest.mark.parametrize(
    ("kind", "written", "title", "field", "values"),
    [
        ("talks", "“On Ice.” Forum, Oslo.\n“On Snow.” Forum, May 2012.", "Talks (2013)", "date", ["2013", "2012-05"]),
        ("talks", "# 2013\n“On Ice.” Forum, Oslo.\n# 2012\n“On Snow.” Forum.", "Talks", "date", ["2013", "2012"]),
        ("talks", "“On Ice.” Forum, Oslo.", "Talks (2012 and earlier)", "date", [None]),
        ("service", "Reviewer, Journal of Ice", "Service (2013)", "start", ["2013"]),
        ("education", "Ph.D., University of Larvik", "Education (2013)", "start", [None]),
    ],
)
def test_entries_under_it(kind: str, written: str, title: str, field: str, values: list[str | None]) -> None:
    (outcome,) = parse_sections([section(SectionKind(kind), written, title)], CONTEXT)
    assert [getattr(reading.entry, field) for reading in outcome.parsed.readings] == values
