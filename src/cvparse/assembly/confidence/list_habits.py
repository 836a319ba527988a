"""What the entries of one list have in common, as far as they were read: the measure for each of them.

A list is the entries of one type in one section. In print its entries are alike: of two entries of one list the order
agrees nine times in ten, the faces still more often. Where the reading of one is unlike the others, or where no two are
alike, the reading is in doubt. Nothing is asked of the words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from cvparse.assembly.ledger import CUE
from cvparse.model import Entry
from cvparse.spans.readings import Reading
from cvparse.text.styled import Style
from cvparse.text.value_class import dataclass

ABOUT = frozenset(Entry.model_fields)
"""Fields that say something about the entry, and not what it says."""
MOST = 0.8  # of the entries of a list: what so many have, all have
FEW = 0.2
MARKED = Style.BOLD | Style.ITALIC | Style.SMALL_CAPS
HALF = 0.5


@dataclass(frozen=True, slots=True)
class Traits:
    """How one entry was read: its filled fields, those of them in the order of print, the faces of each, its rule, and
    how many words it has."""

    filled: frozenset[str]
    order: tuple[str, ...]
    faces: Mapping[str, Style]
    rule: str
    words: int


@dataclass(frozen=True, slots=True)
class Habits:
    """What the entries of a list share: how often each field is filled, which comes before which, the usual face of
    each field, how often each rule made an entry, and the usual number of words."""

    size: int
    filled: Mapping[str, int]
    before: Mapping[tuple[str, str], int]
    faces: Mapping[tuple[str, Style], int]
    rules: Mapping[str, int]
    words: int


@lru_cache(maxsize=64)
def fields_of(model: type[Entry]) -> tuple[str, ...]:
    """What entries of this type say."""
    return tuple(name for name in model.model_fields if name not in ABOUT)


def traits_of(reading: Reading, entry: Entry) -> Traits:
    """How an entry was read."""
    filled = frozenset(name for name in fields_of(type(entry)) if getattr(entry, name) not in (None, False, (), ""))
    faces: dict[str, Style] = {}
    places: dict[str, int] = {}
    for claim in reading.taken:
        name = claim.path.partition(".")[0]
        if name in places or not claim.text or name.startswith(CUE):
            continue
        words = claim.text.words
        places[name] = words[0] if words else 0
        faces[name] = claim.text.style_at(0) & MARKED
    order = tuple(sorted(places, key=lambda name: places[name]))
    return Traits(filled, order, faces, reading.rule, len(reading.words))


def habits_of(traits: Sequence[Traits]) -> Habits:
    """What the entries of a list have in common."""
    before: Counter[tuple[str, str]] = Counter()
    for one in traits:
        before.update((first, second) for first, second in pairwise(one.order))
    lengths = sorted(one.words for one in traits)
    return Habits(
        len(traits),
        Counter(name for one in traits for name in one.filled),
        before,
        Counter(face for one in traits for face in one.faces.items()),
        Counter(one.rule for one in traits),
        lengths[len(lengths) // 2] if lengths else 0,
    )


def lacking(one: Traits, habits: Habits) -> int:
    """How many fields are empty here that nearly all others have filled."""
    return sum(count >= MOST * habits.size for name, count in habits.filled.items() if name not in one.filled)


def rare(one: Traits, habits: Habits) -> int:
    """How many fields are filled here that hardly any other has filled."""
    return sum(habits.filled[name] <= max(1, FEW * habits.size) for name in one.filled)


def out_of_order(one: Traits, habits: Habits) -> int:
    """How many neighbours stand in an order that the list has more often the other way round."""
    pairs = pairwise(one.order)
    return sum(habits.before.get((second, first), 0) > habits.before.get((first, second), 0) for first, second in pairs)


def other_faces(one: Traits, habits: Habits) -> int:
    """How many fields are set in a face that less than half of the list has them in."""
    return sum(habits.faces[name, face] < HALF * habits.filled.get(name, 0) for name, face in one.faces.items())
