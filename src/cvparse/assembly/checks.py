"""What a person should look at: an entry lacks what makes it one, its dates stand in the wrong order or on days that no
calendar has, nobody is named.

Signals are the values of the contract alone, never the print. A check reports; it never mends and never drops a value.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from cvparse.assembly.impossible_dates import impossible_dates
from cvparse.model import COLLECTIONS, Entry, Issue, Person
from cvparse.model.base import Period

IDENTITY: Mapping[type[Entry], tuple[str, ...]] = {one.entry: one.identity for one in COLLECTIONS}
"""An entry of this type says what it is by at least one of these values; none are asked where there are none."""
QUOTED = 60  # characters of the entry's print, so that a message stays one line


def check(entry: Entry, section: str | None, page: int | None) -> Iterator[Issue]:
    """The issues of one entry that stands under this heading and starts on this page."""
    printed = entry.raw if len(entry.raw) <= QUOTED else entry.raw[: QUOTED - 1] + "…"
    names = IDENTITY.get(type(entry), ())
    if names and not any(getattr(entry, name) for name in names):
        wanted = " or ".join(names)
        yield Issue(code=f"no_{names[0]}", message=f"no {wanted} was read: {printed}", section=section, page=page)
    for said in impossible_dates(entry).values():
        message = f"{said} is no day of the calendar, only its month was taken: {printed}"
        yield Issue(code="impossible_date", message=message, section=section, page=page)
    if isinstance(entry, Period) and ends_before_start(entry.start, entry.end):
        message = f"ends {entry.end}, before it starts {entry.start}: {printed}"
        yield Issue(code="end_before_start", message=message, section=section, page=page)


def check_person(person: Person) -> Iterator[Issue]:
    """The issue of a CV that does not say whose it is."""
    if not person.name:
        yield Issue(code="no_name", message="no name was read: the CV may be set as a picture, or print none")


def ends_before_start(start: str | None, end: str | None) -> bool:
    """True where both are known and the end is earlier, compared at the coarser precision of the two.

    >>> ends_before_start("2021-05", "2021"), ends_before_start("2021", "2020-12")
    (False, True)
    """
    if not start or not end:
        return False
    precision = min(len(start), len(end))
    return end[:precision] < start[:precision]
