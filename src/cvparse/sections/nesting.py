"""Which headings stand inside others, where their type does not say so.

A section is not empty: a heading right under another one, with no text between, is the first of its parts. Where those
of one dress mostly begin so under those of another, all of them are parts: in a type below that of the sections that
hold them, further in, behind a colon, without the number that the sections have.

    EXPERIENCE            Education              VI. Service
    Academic:                 Degrees            Department:
    University of X           B.Sc. …            …
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from cvparse.layout.types import Norms
from cvparse.sections.candidates import WRAPPED, Candidate, Place
from cvparse.sections.heading_meaning import Certainty
from cvparse.sections.heading_numbers import number_end

LEAST_HELD = 2  # runs of parts that begin under an empty heading: one does so by chance
SHARE_HELD = 0.5  # of all runs of them
LEAST_NUMBERED = 4  # numbered sections before one without a number among them is a part
FURTHER_IN = 1.0  # em; headings of one indent differ by less
COLONS = (":", "：")
OPEN_ENDS = ("&", ",", "-", "/", "\u00ad")


def is_unfinished(heading: str, below: str) -> bool:
    """Whether a heading goes on in the line below, by its own end or by how that begins.

    >>> is_unfinished("Service &", "Hives"), is_unfinished("History", "of bees"), is_unfinished("Service", "Hives")
    (True, True, False)
    """
    return heading.rstrip().endswith(OPEN_ENDS) or below.lstrip()[:1].islower()


def is_empty(heading: Candidate, below: Candidate) -> bool:
    """Whether a heading has nothing under it but another, on the next line and no part of itself. Close under it a
    line may be the second of its words, unless a list knows the first as a whole heading."""
    next_line = heading.place is below.place is Place.BODY and below.index == heading.rows[-1] + 1
    close = 0 < below.line.gap_above <= WRAPPED * below.line.size and heading.style == below.style
    whole = heading.meaning.certainty is Certainty.WHOLE and not is_unfinished(heading.text, below.text)
    return next_line and (not close or whole)


def are_held(headings: Sequence[Candidate], holders: Collection[int], parts: Collection[int]) -> bool:
    """Whether most runs of these parts begin right under one of these holders; both are numbers of headings."""
    runs = held = 0
    inside = False  # a run of parts
    for number, heading in enumerate(headings):
        if number in holders:
            inside = False
        elif number in parts and not inside:
            inside = True
            runs += 1
            held += bool(number) and number - 1 in holders and is_empty(headings[number - 1], heading)
    return held >= LEAST_HELD and held >= SHARE_HELD * runs


def with_parts_of_one_style(headings: Sequence[Candidate], levels: Sequence[int], norms: Norms) -> list[int]:
    """The levels, those of headings that only their dress tells from the sections of their style one further down,
    with all that stands under them."""
    found = list(levels)
    for style in dict.fromkeys(heading.style for heading in headings):
        own = [number for number, heading in enumerate(headings) if heading.style == style]
        for dressed in _dressed_otherwise(headings, own, norms):
            of_level = {number for number in own if found[number] == found[own[0]]}
            holders, parts = of_level - dressed, of_level & dressed
            numbered = all(number_end(headings[number].text) for number in holders)
            between = numbered and len(holders) >= LEAST_NUMBERED and _are_between(parts, holders)
            if parts and holders and (between or are_held(headings, holders, parts)):
                found = _further_down(found, parts)
                break
    return found


def _dressed_otherwise(headings: Sequence[Candidate], own: Sequence[int], norms: Norms) -> Iterator[set[int]]:
    """Those of one style that may be parts of the others: without a number, with a colon, further in."""
    yield {number for number in own if not number_end(headings[number].text)}
    yield {number for number in own if headings[number].core.endswith(COLONS)}
    left = [number for number in own if not headings[number].line.centered]
    edge = min((headings[number].line.indent for number in left), default=0.0)
    yield {number for number in left if headings[number].line.indent >= edge + FURTHER_IN * norms.body_size}


def _are_between(parts: Collection[int], holders: Collection[int]) -> bool:
    """Whether a part stands between two of the holders."""
    return any(min(holders) < number < max(holders) for number in parts)


def _further_down(levels: Sequence[int], parts: Collection[int]) -> list[int]:
    """The levels, those of the parts and of what stands under them one further down."""
    found: list[int] = []
    over = 0  # the level that a part had, while what follows stands under it
    for number, level in enumerate(levels):
        if number in parts:
            over = level
        elif over and level <= over:
            over = 0
        found.append(level + bool(over))
    return found
