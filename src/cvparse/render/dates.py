"""ISO dates as a CV prints them: `2024`, `Aug 2024`, `31 Aug 2024`; spans with a dash, an open end with its word.

Languages without abbreviated months in their list are set in figures: `08/2024`, `2024-08-31`.
"""

from __future__ import annotations

from cvparse.render.words import Words


def printed_date(iso: str, words: Words) -> str:
    """A date of any precision.

    >>> from cvparse.render.words import words_of
    >>> printed_date("2024-08", words_of("en"))
    'Aug 2024'
    """
    year, _, rest = iso.partition("-")
    month, _, day = rest.partition("-")
    if not month.isdigit() or not 1 <= int(month) <= 12:
        return iso
    if not words.months:
        return iso if day else f"{month}/{year}"
    name = words.months[int(month) - 1]
    return f"{int(day)} {name} {year}" if day.isdigit() else f"{name} {year}"


def printed_span(start: str | None, end: str | None, *, ongoing: bool, words: Words) -> str:
    """A span of time; one date alone stands for itself, and an end without a beginning says `until`."""
    first = printed_date(start, words) if start else ""
    last = printed_date(end, words) if end else words["present"] if ongoing else ""
    if first and last:
        return f"{first} – {last}"
    if last and end:
        return f"{words['until']} {last}"
    return first or last


def ended_span(start: str | None, end: str | None, *, ongoing: bool, words: Words) -> str:
    """A span whose one date is its end, as that of a degree is; a beginning alone says `since`."""
    if start and not end and not ongoing:
        return f"{words['since']} {printed_date(start, words)}"
    if end and not start:
        return printed_date(end, words)
    return printed_span(start, end, ongoing=ongoing, words=words)
