"""What each piece of a press report is: its authors, its title, its outlet; one decision for the list.

The weights (`alone.toml`, `in_list.toml`) are fitted by `tests/fit/slot_material/slots.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from cvparse.lexicon.types import Lexicon
from cvparse.parsers.media.evidence import SLOTS, known_of
from cvparse.spans.parting import Piece
from cvparse.spans.slots.decide import decided
from cvparse.spans.slots.search import Runs
from cvparse.spans.slots.weights import SlotWeights, slot_weights


@lru_cache(maxsize=2)
def weights(name: str) -> SlotWeights:
    """What each piece of evidence weighs: for a report alone, or in its list."""
    return slot_weights("cvparse.parsers.media", f"{name}.toml", SLOTS)


def assigned(every: Sequence[Sequence[Piece]], lexicon: Lexicon) -> list[Runs]:
    """The runs of each report of a list.

    Reads `Rivers rise, The Courier` as a title and an outlet, and `The Courier, Rivers rise` in a list that names its
    outlets first; refuses to take the author for either.
    """
    return decided(every, known_of(lexicon), weights("alone"), weights("in_list"))
