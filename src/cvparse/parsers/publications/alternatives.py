"""Other readings of a tail, where its words alone do not settle which part a name is.

`Title. Guernica, 2019` names a periodical in one list and a publisher in another; `Test Letters 12 (2019)` prints a
volume or a page. Each other reading costs something: it is taken only where the style of the list speaks for it. A list
without a style has none.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from cvparse.parsers.publications.draft import Span
from cvparse.parsers.publications.parts import Tail
from cvparse.parsers.publications.pieces import has_venue_noun, is_institution, is_publisher, is_publisher_name

SHORTEST_PAGE = 3  # digits; a lone number of fewer is as likely a day or a volume
UNLIKELY = 0.5  # what a reading must gain by the style of its list against the one that the words speak for
AGAINST_THE_WORDS = 1.0  # the same where a word says the contrary


def alternatives(tail: Tail, work: str) -> Iterator[tuple[Tail, float]]:
    """Each other reading of the tail, and what it costs."""
    yield from _swapped(tail, work)
    yield from _divided(tail, work)
    yield from _renumbered(tail)


def _swapped(tail: Tail, work: str) -> Iterator[tuple[Tail, float]]:
    """The only name as a publisher instead of a venue, or the other way."""
    if tail.thesis is not None or tail.report is not None:
        return
    if tail.venue is not None and tail.publisher is None and not tail.contained:
        text = work[slice(*tail.venue)]
        cost = AGAINST_THE_WORDS if has_venue_noun(text) else UNLIKELY
        if tail.numbers.issue is None and tail.numbers.pages is None:
            yield replace(tail, venue=None, publisher=tail.venue), cost
    elif tail.publisher is not None and tail.venue is None:
        text = work[slice(*tail.publisher)]
        cost = AGAINST_THE_WORDS if is_publisher(text) or is_institution(text) else UNLIKELY
        yield replace(tail, venue=tail.publisher, publisher=None), cost


def _divided(tail: Tail, work: str) -> Iterator[tuple[Tail, float]]:
    """A venue that gives its end to the publisher, or a publisher that takes a left-over name in front of it."""
    if tail.venue is not None and tail.publisher is None and tail.place is None:
        start, end = tail.venue
        for sign in (". ", ", "):
            at = work.rfind(sign, start, end)
            if at > start + 3 and work[at + 2 : at + 3].isupper():
                named = work[at + 2 : end]
                cost = UNLIKELY if is_publisher_name(named) or sign == ". " else AGAINST_THE_WORDS
                yield replace(tail, venue=(start, at), publisher=(at + 2, end)), cost
    if tail.publisher is None and len(tail.rest) == 1 and tail.venue is not None:
        left: Span = tail.rest[0]
        yield replace(tail, publisher=left, rest=[]), UNLIKELY
    if tail.venue is not None and tail.place is not None and tail.publisher is None:
        between = work[tail.venue[1] : tail.place[0]]
        if between == ", ":
            yield replace(tail, venue=(tail.venue[0], tail.place[1]), place=None), UNLIKELY


def _renumbered(tail: Tail) -> Iterator[tuple[Tail, float]]:
    """The only number as a page instead of a volume, or the other way."""
    numbers = tail.numbers
    bare = any(atom.role == "number" and atom.value in {numbers.volume, numbers.pages} for atom in numbers.used)
    if not bare or numbers.issue is not None:
        return
    if numbers.volume is not None and numbers.pages is None and numbers.volume[1] - numbers.volume[0] >= SHORTEST_PAGE:
        yield replace(tail, numbers=replace(numbers, volume=None, pages=numbers.volume)), UNLIKELY
    elif numbers.pages is not None and numbers.volume is None:
        yield replace(tail, numbers=replace(numbers, volume=numbers.pages, pages=None)), UNLIKELY
