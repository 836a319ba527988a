"""A date of the contract in the form that a target system asks for.

The contract's dates are as precise as they are printed. A form that asks for more gives nothing, unless whoever wrote
the mapping says what a month or a day that is not printed shall be: none is made up here.
"""

from __future__ import annotations

import calendar
import re

_ISO = re.compile(r"(?P<YYYY>\d{4})(?:-(?P<MM>\d{2})(?:-(?P<DD>\d{2}))?)?")
PARTS = re.compile(r"YYYY|MM|DD")
DECEMBER = 12


def in_form(date: str, form: str, fill: str | None = None) -> str | None:
    """The date in this form; None where it is no date, or not as precise as the form asks for.

    >>> in_form("2019-05", "MM/YYYY"), in_form("2019-05", "YYYY"), in_form("2019-05", "DD.MM.YYYY")
    ('05/2019', '2019', None)
    >>> in_form("2019-02", "DD.MM.YYYY", "first"), in_form("2020-02", "DD.MM.YYYY", "last"), in_form("spring", "YYYY")
    ('01.02.2019', '29.02.2020', None)
    """
    found = _ISO.fullmatch(date)
    if found is None:
        return None
    parts = found.groupdict()
    if fill:
        parts["MM"] = parts["MM"] or ("01" if fill == "first" else f"{DECEMBER}")
        parts["DD"] = parts["DD"] or ("01" if fill == "first" else _last_day(int(parts["YYYY"]), int(parts["MM"])))
    asked = PARTS.findall(form)
    if any(parts[part] is None for part in asked):
        return None
    return PARTS.sub(lambda part: parts[part.group()] or "", form)


def _last_day(year: int, month: int) -> str:
    """The last day of a month; of what is no month or no year, the thirty-first."""
    return str(calendar.monthrange(year, month)[1]) if 1 <= month <= DECEMBER and year else "31"
