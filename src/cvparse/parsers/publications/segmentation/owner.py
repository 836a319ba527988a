"""The owner's name in a reference of the list: where it stands, the authors or the editors stand.

Signals: words that are the owner's name in one of its forms, with a given name or an initial. It is evidence beside all
other for those units, and decides nothing: a work about its author prints the name in its title.
"""

from __future__ import annotations

from collections.abc import Sequence

from cvparse.fields.same_person import is_same_person
from cvparse.parsers.publications.segmentation.units import Units
from cvparse.parsers.publications.segmentation.weights import FIELDS, INSIDE, SCALE
from cvparse.text.normalize import fold

LONGEST = 4  # words of a printed name
LEAST = 3  # letters of a family name that is looked for; fewer may be initials
OWNED = 2 * SCALE  # what both gain at each word of the name; kept-out lists lose from 4 on
_PEOPLE = (FIELDS.index("authors"), FIELDS.index("editors"))


def with_owner(scores: Sequence[Sequence[int]], units: Units, work: str, owner: str | None) -> Sequence[Sequence[int]]:
    """The scores of each unit, authors and editors ahead where the owner's name stands."""
    owned = own_units(units, work, owner) if owner else frozenset()
    if not owned:
        return scores
    states = frozenset(state for field in _PEOPLE for state in (field + INSIDE, field + 1))  # it opens, or goes on
    return [
        [score + OWNED * (state in states) for state, score in enumerate(row)] if at in owned else row
        for at, row in enumerate(scores)
    ]


def own_units(units: Units, work: str, owner: str) -> frozenset[int]:
    """The units of the owner's name.

    Reads `Lund, A.` and `Ada Lund` of Ada Lund; refuses `Lund` alone and `B. Lund`.
    """
    known = {word for word in fold(owner).replace("-", " ").split() if len(word) >= LEAST}
    found: set[int] = set()
    for at, word in enumerate(units.words):
        if at in found or fold(word) not in known:
            continue
        for first in range(max(0, at - LONGEST + 1), at + 1):
            shortest = max(first + 2, at + 1)  # of several words, this one among them
            ends = range(first + LONGEST, shortest - 1, -1)
            last = next((end for end in ends if _is_own(units, work, owner, first, end)), None)
            if last is not None:
                found.update(range(first, last))
                break
    return frozenset(found)


def _is_own(units: Units, work: str, owner: str, first: int, end: int) -> bool:
    if end > len(units):
        return False
    return is_same_person(owner, work[units.starts[first] : units.ends[end - 1]])
