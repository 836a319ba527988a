"""Brackets beside a name: one that closes in it, one that holds its acronym."""

from __future__ import annotations

from cvparse.parsers.publications.draft import Span


def closed(work: str, start: int, end: int) -> Span:
    """The stretch with the bracket that closes one inside it."""
    for opening, closing in ("()", "[]"):
        if work.count(opening, start, end) > work.count(closing, start, end) and work[end : end + 1] == closing:
            end += 1
    return start, end


def is_acronym(text: str) -> bool:
    """Whether a bracket holds the short name of a venue: `ASPLOS`, `NeurIPS`, `ECOOP 1998`."""
    word = text.split(maxsplit=1)[0] if text.split() else ""
    return (
        len(text.split()) <= 2
        and sum(map(str.isupper, word)) >= 2
        and len(word) <= 15
        and (len(text.split()) == 1 or text.split()[1].strip("'’").isdigit())
    )
