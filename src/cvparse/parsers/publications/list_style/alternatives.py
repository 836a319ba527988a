"""Other readings of a tail, where its words alone do not settle which part a name is.

`Title. Guernica, 2019` names a periodical in one list and a publisher in another; `Test Letters 12 (2019)` prints a
volume or a page. Each other reading costs something: it is taken only where the style of the list speaks for it. A list
without a style has none.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.draft import Span
from cvparse.parsers.publications.source.chunks import (
    ends_sentence,
    has_venue_noun,
    is_institution,
    is_publisher,
    is_publisher_name,
)
from cvparse.parsers.publications.source.types import Tail, is_acronym
from cvparse.parsers.publications.vocabulary import pattern

SHORTEST_PAGE = 3  # digits; a lone number of fewer is as likely a day or a volume
UNLIKELY = 1.0  # what a reading must gain by the style of its list against the one that the words speak for
ENOUGH = 12  # publishers of a list that show how it prints them
AGAINST_THE_WORDS = 2.0  # the same where a word says the contrary


def alternatives(tail: Tail, work: str, publishers: int, lexicon: Lexicon) -> Iterator[tuple[Tail, float]]:
    """Each other reading of the tail, and what it costs; many `publishers` show how the list prints places."""
    yield from _swapped(tail, work, lexicon)
    yield from _divided(tail, work, lexicon)
    if publishers >= ENOUGH:
        yield from _joined(tail, work, lexicon)
    yield from _as_series(tail, work, lexicon)
    yield from _renumbered(tail)


def _swapped(tail: Tail, work: str, lexicon: Lexicon) -> Iterator[tuple[Tail, float]]:
    """The only name as a publisher instead of a venue, or the other way."""
    if tail.thesis is not None or tail.report is not None:
        return
    if tail.venue is not None and tail.publisher is None and not tail.contained:
        text = work[slice(*tail.venue)]
        cost = (
            AGAINST_THE_WORDS
            if has_venue_noun(text, lexicon) or pattern("works.preprint", lexicon).search(text)
            else UNLIKELY
        )
        if tail.numbers.issue is None and tail.numbers.pages is None:
            yield replace(tail, venue=None, publisher=tail.venue), cost
    elif tail.publisher is not None and tail.venue is None:
        text = work[slice(*tail.publisher)]
        if is_publisher_name(text, lexicon):
            return
        cost = AGAINST_THE_WORDS if is_publisher(text, lexicon) or is_institution(text, lexicon) else UNLIKELY
        yield replace(tail, venue=tail.publisher, publisher=None), cost


def _divided(tail: Tail, work: str, lexicon: Lexicon) -> Iterator[tuple[Tail, float]]:
    """A venue that gives its end to the publisher, or a publisher that takes a left-over name in front of it."""
    if tail.venue is not None and tail.publisher is None and tail.place is None:
        start, end = tail.venue
        for sign in (". ", ", "):
            at = work.rfind(sign, start, end)
            ends = sign == ", " or ends_sentence(work, at, lexicon)
            named = work[at + 2 : end]
            if at > start + 3 and ends and named[:1].isupper() and not named.lower().endswith("edition"):
                short = " " not in named and work.count(" ", start, at) < 2  # `Invent. Math.`
                likely = is_publisher_name(named, lexicon) or (sign == ". " and not short)
                cost = UNLIKELY if likely else AGAINST_THE_WORDS
                yield replace(tail, venue=(start, at), publisher=(at + 2, end)), cost
    if tail.publisher is None and len(tail.rest) == 1 and tail.venue is not None:
        left: Span = tail.rest[0]
        yield replace(tail, publisher=left, rest=[]), UNLIKELY
    if tail.venue is not None and tail.place is not None and tail.publisher is None:
        between = work[tail.venue[1] : tail.place[0]]
        if between == ", ":
            yield replace(tail, venue=(tail.venue[0], tail.place[1]), place=None), UNLIKELY


def _joined(tail: Tail, work: str, lexicon: Lexicon) -> Iterator[tuple[Tail, float]]:
    """A publisher and what stands beside it as one name: `Example University Press, USA` where no place stands."""
    if tail.publisher is not None and tail.place is not None and work[tail.publisher[1] : tail.place[0]] == ", ":
        yield replace(tail, publisher=(tail.publisher[0], tail.place[1]), place=None), AGAINST_THE_WORDS
    if tail.publisher is not None and tail.place is not None and work[tail.place[1] : tail.publisher[0]] == ": ":
        yield replace(tail, publisher=tail.place, place=tail.publisher), UNLIKELY
    if tail.publisher is not None and tail.venue is not None and work[tail.venue[1] : tail.publisher[0]] == ", ":
        named = work[slice(*tail.venue)]
        if not tail.contained and not has_venue_noun(named, lexicon) and not is_acronym(named):
            yield replace(tail, publisher=(tail.venue[0], tail.publisher[1]), venue=None), UNLIKELY
    if tail.publisher is not None and tail.rest and work[tail.rest[-1][1] : tail.publisher[0]] == ", ":
        yield replace(tail, publisher=(tail.rest[-1][0], tail.publisher[1]), rest=tail.rest[:-1]), UNLIKELY


def _as_series(tail: Tail, work: str, lexicon: Lexicon) -> Iterator[tuple[Tail, float]]:
    """What stands between the title of a book and its publisher, as the book's series."""
    if tail.venue is not None and tail.publisher is not None and not tail.contained and not tail.editors:
        bare = tail.numbers.pages is None and tail.numbers.issue is None
        if bare and not has_venue_noun(work[slice(*tail.venue)], lexicon):
            yield replace(tail, venue=None, series=tail.venue), UNLIKELY


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
