"""One reference, read in the order of `STEPS`. Each step finds what it knows and leaves the rest."""

from __future__ import annotations

from collections.abc import Callable

from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.front.identifiers import read_identifiers
from cvparse.parsers.publications.front.number_label import read_label
from cvparse.parsers.publications.names.byline import read_authors
from cvparse.parsers.publications.names.byline_to_anchor import read_to_quote, read_to_year
from cvparse.parsers.publications.names.markers import blank_markers
from cvparse.parsers.publications.status import read_waiting_venue
from cvparse.parsers.publications.title.choose_end import read_title
from cvparse.parsers.publications.trailing_remarks import read_trailers, read_translators

Step = Callable[[Draft], None]
STEPS: tuple[tuple[str, Step], ...] = (
    ("label", read_label),
    ("identifiers", read_identifiers),
    ("trailers", read_trailers),
    ("translators", read_translators),
    ("markers", blank_markers),
    ("authors", read_authors),
    ("authors to the year", read_to_year),
    ("authors to the quote", read_to_quote),
    ("title", read_title),
    ("venue of the status", read_waiting_venue),
)


def read(draft: Draft) -> Draft:
    """Run all steps on a draft of which nothing is read; `draft.style` is the style of its list."""
    for _, step in STEPS:
        step(draft)
    return draft
