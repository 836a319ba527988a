"""Printed days that no calendar has: `31 September 2007`, `29 February 2021`.

The month and the year are kept, the day is not; the print stays in `raw`. It never looks for the day that was meant.
"""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from cvparse.model import Entry

E = TypeVar("E", bound=Entry)
FIELDS = ("start", "end", "date")
WHOLE = len("2007-09-30")


def is_impossible(printed: str | None) -> bool:
    """Whether a date with its day is no day of the calendar.

    >>> is_impossible("2007-09-31"), is_impossible("2007-09-30"), is_impossible("2007-09"), is_impossible(None)
    (True, False, False, False)
    """
    if not printed or len(printed) != WHOLE:
        return False
    try:
        date.fromisoformat(printed)
    except ValueError:
        return True
    return False


def impossible_dates(entry: Entry) -> dict[str, str]:
    """The fields of an entry with an impossible date, and what they say."""
    dates = {field: getattr(entry, field, None) for field in FIELDS}
    return {field: said for field, said in dates.items() if isinstance(said, str) and is_impossible(said)}


def without_impossible_days(entry: E) -> E:
    """The entry with such dates as months; the same entry where it has none."""
    found = impossible_dates(entry)
    if not found:
        return entry
    return entry.model_copy(update={field: said.rpartition("-")[0] for field, said in found.items()})
