"""Which division of an award is right: the one decision over all of them, with the list as evidence.

Each division has one sum of evidence (`evidence`) with fitted weights (`weights.toml`, made by `tests/fit/awards.py`);
the highest sum is taken, the first of equal ones. No piece of evidence vetoes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from cvparse.lexicon.types import Lexicon
from cvparse.parsers.awards.award_pieces import AwardPieces
from cvparse.parsers.awards.division import Division, divisions_of
from cvparse.parsers.awards.evidence import Evidence, habit_of
from cvparse.spans.parting import Piece
from cvparse.text.fitted_weights import fitted_weights


@lru_cache(maxsize=1)
def weights() -> Mapping[str, float]:
    """What each piece of evidence weighs."""
    return fitted_weights("cvparse.parsers.awards", "weights.toml")


def evidence_of(every: Sequence[Sequence[Piece]], lexicon: Lexicon) -> list[list[tuple[Division, tuple[str, ...]]]]:
    """For each award of a list all its divisions, each with the names of its evidence."""
    awards = [AwardPieces(pieces, lexicon) for pieces in every]
    habit = habit_of(awards)
    found = []
    for award in awards:
        evidence = Evidence(award, habit)
        found.append([(one, evidence.of(one)) for one in divisions_of(award.pieces)])
    return found


def divided(every: Sequence[Sequence[Piece]], lexicon: Lexicon) -> list[Division | None]:
    """The division of each award of a list; None where it prints nothing that could be a title.

    Reads `Ice Prize, Nordlight` as a prize and who gives it where the other awards of the list have an organization
    behind their comma; refuses to part `Rising Star in Systems`.
    """
    known = weights()
    return [
        max(found, key=lambda one: sum(known.get(name, 0.0) for name in one[1]))[0] if found else None
        for found in evidence_of(every, lexicon)
    ]
