"""The cue `In` (or `//`) in front of the book or the proceedings that hold a work."""

from __future__ import annotations

import re
from functools import lru_cache

from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.draft import MASK
from cvparse.parsers.publications.status import STATUS
from cvparse.parsers.publications.vocabulary import LEXICONS, cue_in_either_case, phrases


def _states(lexicon: Lexicon) -> set[str]:
    """The phrases that say how far a work has come: `in press` names no book."""
    return {said for name, _ in STATUS for said in phrases(name, lexicon)}


@lru_cache(maxsize=LEXICONS)
def _in(lexicon: Lexicon) -> re.Pattern[str]:
    variants = cue_in_either_case("works.in", lexicon)
    states = "|".join(re.escape(said.partition(" ")[2]) for said in sorted(_states(lexicon)) if said.startswith("in "))
    return re.compile(rf"[\s.,;:{MASK}]*(?:(?P<slashes>//)\s*|(?:{variants})(?:\s?:\s*|\s+)(?=\S)(?!(?:{states})\b))")


def opening_cue(work: str, start: int, stop: int, lexicon: Lexicon) -> int | None:
    """Where the words behind `In` begin, if the stretch opens with it."""
    found = _in(lexicon).match(work, start, stop)
    return found.end() if found else None
