"""Where a work appeared, as it is being read: what the rules of the tail fill in."""

from __future__ import annotations

from dataclasses import dataclass, field

from cvparse.parsers.publications.draft import Span
from cvparse.parsers.publications.names.name_list import NameSpan
from cvparse.parsers.publications.source.locators import Numbers


@dataclass(slots=True)
class Tail:
    """Where a work appeared."""

    score: float = 0.0
    contained: bool = False
    editors_end: int = 0
    editors_first: bool = False
    preprint: bool = False
    venue: Span | None = None
    publisher: Span | None = None
    place: Span | None = None
    edition: Span | None = None
    thesis: Span | None = None
    report: Span | None = None
    number: Span | None = None
    series: Span | None = None
    editors: tuple[NameSpan, ...] = ()
    numbers: Numbers = field(default_factory=Numbers)
    statuses: list[Span] = field(default_factory=list)
    rest: list[Span] = field(default_factory=list)
    cues: list[Span] = field(default_factory=list)


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
        and sum(c.isupper() for c in word) >= 2
        and len(word) <= 15
        and (len(text.split()) == 1 or text.split()[1].strip("'’").isdigit())
    )
