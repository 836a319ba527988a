"""What each piece of a talk is: authors, title, event, host, place or the kind of talk; one decision over all of them.

The weights (`alone.toml`) are fitted by `tests/fit/slot_material/slots.py`. What the other talks of a list show adds
nothing to them on documents that the fit has not seen.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from cvparse.lexicon.types import Lexicon
from cvparse.parsers.talks.evidence import IDENTITY, SLOTS, known_of
from cvparse.spans.parting import Piece
from cvparse.spans.slots.decide import decided
from cvparse.spans.slots.search import Runs
from cvparse.spans.slots.weights import SlotWeights, slot_weights


@lru_cache(maxsize=1)
def weights() -> SlotWeights:
    """What each piece of evidence weighs."""
    return slot_weights("cvparse.parsers.talks", "alone.toml", SLOTS)


def assigned(every: Sequence[Sequence[Piece]], lexicon: Lexicon) -> list[Runs]:
    """The runs of each talk of a list.

    Reads `Rivers, Ice Days, Oslo` as a title, an event and a place; refuses to take the author before a title for it.
    """
    return decided(every, known_of(lexicon), weights(), identity=IDENTITY)
