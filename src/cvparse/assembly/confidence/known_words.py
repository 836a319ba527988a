"""Whether the word lists know a value for what it is said to be: a role, an organization, a degree, a place.

That no list knows a value proves nothing, nor does it that a title holds the name of an organization; both are more
often so where a value was cut in the wrong place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

from cvparse.assembly.confidence.shown import Shown
from cvparse.fields.degrees import find_degrees
from cvparse.fields.organizations import find_organizations
from cvparse.fields.places import find_place
from cvparse.fields.roles import find_roles
from cvparse.lexicon import Lexicon
from cvparse.lexicon.phrase_index import REMEMBERED
from cvparse.model import Entry, Experience, Publication

ROLE, ORGANIZATION, DEGREE, PLACE = "a role", "an organization", "a degree", "a place"
SORTS = {
    "role": ROLE,
    **dict.fromkeys(("organization", "institution", "host", "funder", "awarder", "department", "issuer"), ORGANIZATION),
    "degree": DEGREE,
    **dict.fromkeys(("location", "place"), PLACE),
}
"""What the values of a field are."""
TITLES = frozenset({"title", "course", "thesis", "event"})
NEARLY_ALL = 0.8  # of a value; the rest is an article or a number
LONGEST = 300  # characters that are looked at: a longer value is odd for its length


def of_words(entry: Entry, field: str, value: str, lexicon: Lexicon) -> Shown:
    """What the lists say of the value of a field.

    Knows the role `Lecturer`, and `Lecturer, Larvik Institute` as one that holds an organization; has nothing to say of
    the title of a work.
    """
    sort = ROLE if field == "title" and isinstance(entry, Experience) else SORTS.get(field)
    if sort is not None:
        against = tuple(_strange(sort, value[:LONGEST], lexicon))
        share = _known(sort, value[:LONGEST], lexicon) / max(1, len(value[:LONGEST].strip()))
        if share >= NEARLY_ALL:
            return Shown(against, (f"lists know {sort}",))
        return Shown((*against, f"no list knows {sort}" if not share else f"lists know a part of {sort}"))
    if field in TITLES and not isinstance(entry, Publication):
        return Shown(tuple(_strange("a title", value[:LONGEST], lexicon)))
    return Shown()


def _strange(sort: str, value: str, lexicon: Lexicon) -> Iterator[str]:
    """What a value holds that it is not."""
    for other in HOLDS[sort]:
        if known := _known(other, value, lexicon):
            yield f"{sort} holds {other}"
            if sort == "a title" and known >= NEARLY_ALL * len(value.strip()):
                yield f"a title is {other}"


def is_of_sort(sort: str, value: str, lexicon: Lexicon) -> bool:
    """Whether the lists know nearly all of a value for a role, an organization, a degree or a place."""
    size = len(value.strip())
    return 0 < size <= LONGEST and _known(sort, value, lexicon) >= NEARLY_ALL * size


HOLDS: Mapping[str, tuple[str, ...]] = {
    ROLE: (ORGANIZATION,),
    ORGANIZATION: (ROLE,),
    DEGREE: (ORGANIZATION,),
    PLACE: (),
    "a title": (ORGANIZATION, ROLE, DEGREE),
}


@lru_cache(maxsize=REMEMBERED)
def _known(sort: str, value: str, lexicon: Lexicon) -> int:
    """How many characters of a value are of this sort."""
    return FINDERS[sort](value, lexicon)


def _in_place(value: str, lexicon: Lexicon) -> int:
    found = find_place(value, lexicon)
    return found.end - found.start if found else 0


FINDERS: Mapping[str, Callable[[str, Lexicon], int]] = {
    ROLE: lambda value, lexicon: sum(one.end - one.start for one in find_roles(value, lexicon)),
    ORGANIZATION: lambda value, lexicon: sum(one.end - one.start for one in find_organizations(value, lexicon)),
    DEGREE: lambda value, lexicon: sum(one.end - one.start for one in find_degrees(value, lexicon)),
    PLACE: _in_place,
}
