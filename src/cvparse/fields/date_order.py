"""Whether a document prints the day or the month first in `03/09/2018`, from its other dates.

Decides from the dates that can be read in one way only: a number over twelve is a day. Dates of both orders settle
nothing, and neither does a document without such dates; then its language says it (`printed_dates`). Dates with stops
are no evidence: `03.09.2018` has the day first everywhere.
"""

from __future__ import annotations

import regex

MONTHS = 12
DAYS = 31
_WITH_DAY = regex.compile(r"(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(?:(?:19|20)\d\d|\d\d)(?![\d/-])")


def day_first(text: str) -> bool | None:
    """True where dates of this text have the day first, False where they have the month first, else None.

    >>> day_first("03/09/2018, 31/08/2018"), day_first("10/2/2014, 10/31/2014"), day_first("03/09/2018")
    (True, False, None)
    """
    found = {_is_day_first(int(match[1]), int(match[3])) for match in _WITH_DAY.finditer(text)} - {None}
    return found.pop() if len(found) == 1 else None


def _is_day_first(first: int, second: int) -> bool | None:
    if not (1 <= min(first, second) <= MONTHS < max(first, second) <= DAYS):
        return None
    return first > second
