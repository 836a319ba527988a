"""Dates that stand in the print of an entry and that the entry does not say, or says less fully.

What is no work is asked: a work has years in its title and its place, and one date of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvparse.fields.date_parts import names_month
from cvparse.fields.dates import find_periods
from cvparse.lexicon import Lexicon
from cvparse.model import Entry, Publication

LONGEST = 600  # characters of an entry that are looked at: dates stand at its ends, and highlights hold any
_YEAR = re.compile(r"\d{4}")
_NUMBER = re.compile(r"\d+")


def unsaid_dates(entry: Entry, lexicon: Lexicon) -> Iterator[str]:
    """What is printed of dates beyond what the entry says.

    Tells of `12 May 2019` where the entry has `2019`, and of `2018` where it has another year or none.
    """
    if isinstance(entry, Publication):
        return
    said = [str(value) for name in ("start", "end", "date") if (value := getattr(entry, name, None))]
    said += getattr(entry, "terms", ())
    years = {year for date in said for year in _YEAR.findall(date)}
    print_of_entry = entry.raw[:LONGEST]
    if _is_years_said(print_of_entry, years, lexicon):
        return
    periods = (found.period for found in find_periods(print_of_entry, lexicon))
    printed = [date for period in periods for date in (period.start, period.end) if date]
    if any(date[:4] not in years for date in printed):
        yield "a date is printed that it does not say"
        if not years:
            yield "a date is printed, and it says none"
    fullest = max(map(len, said), default=0)
    if any(len(date) > fullest for date in printed if date[:4] in years):
        yield "a fuller date is printed than it says"


def _is_years_said(text: str, years: set[str], lexicon: Lexicon) -> bool:
    """Whether the only numbers of a text are years that the entry says, and no month is named: most entries are dated
    so, and there is nothing more to read in them."""
    return years.issuperset(_NUMBER.findall(text)) and not names_month(text, lexicon)
