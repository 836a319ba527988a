"""One reference, read in two rounds of steps. Each step finds what it knows and leaves the rest.

What stands beside the fields (`BESIDE`) is the same whatever the style of the list; the fields themselves (`FIELDS`)
are read once to see the style, and once by it. So the first round is run once for both.
"""

from __future__ import annotations

from collections.abc import Callable

from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.front.identifiers import read_identifiers
from cvparse.parsers.publications.names.markers import blank_markers
from cvparse.parsers.publications.names.with_others import end_title_before_others, read_with_others
from cvparse.parsers.publications.segmentation.read import read_fields
from cvparse.parsers.publications.status import blank_statuses, read_waiting_venue
from cvparse.parsers.publications.trailing_remarks import blank_rates, read_trailers

Step = Callable[[Draft], None]
BESIDE: tuple[Step, ...] = (read_identifiers, read_trailers, blank_rates, blank_statuses, blank_markers)


def read_untold_fields(draft: Draft) -> None:
    """Cut the reference into the fields that nothing has told yet."""
    read_fields(draft, ("authors",) if draft.names is not None else ())
    end_title_before_others(draft)


FIELDS: tuple[Step, ...] = (read_untold_fields, read_with_others, read_waiting_venue)


def read_beside(draft: Draft) -> Draft:
    """Read what stands beside the fields, of a draft of which nothing is read."""
    for step in BESIDE:
        step(draft)
    return draft


def read_all_fields(draft: Draft) -> Draft:
    """Read the fields of a draft of which everything else is read; `draft.style` is the style of its list."""
    for step in FIELDS:
        step(draft)
    return draft


def read(draft: Draft) -> Draft:
    """Read a draft of which nothing is read; `draft.style` is the style of its list."""
    return read_all_fields(read_beside(draft))
