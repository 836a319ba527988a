"""One reference, read in the order of `STEPS`. Each step finds what it knows and leaves the rest."""

from __future__ import annotations

from collections.abc import Callable

from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.front.identifiers import read_identifiers
from cvparse.parsers.publications.names.markers import blank_markers
from cvparse.parsers.publications.names.with_others import read_with_others
from cvparse.parsers.publications.segmentation.read import read_fields
from cvparse.parsers.publications.status import blank_statuses, read_waiting_venue
from cvparse.parsers.publications.trailing_remarks import read_trailers

Step = Callable[[Draft], None]
STEPS: tuple[tuple[str, Step], ...] = (
    ("identifiers", read_identifiers),
    ("trailers", read_trailers),
    ("statuses", blank_statuses),
    ("markers", blank_markers),
    ("fields", read_fields),
    ("names of the others", read_with_others),
    ("venue of the status", read_waiting_venue),
)


def read(draft: Draft) -> Draft:
    """Run all steps on a draft of which nothing is read; `draft.style` is the style of its list."""
    for _, step in STEPS:
        step(draft)
    return draft
