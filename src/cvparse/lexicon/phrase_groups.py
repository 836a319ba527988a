"""Which word lists the parsers ask together: one name for each question, so that no parser spells it anew."""

from __future__ import annotations

from collections.abc import Sequence

from cvparse.lexicon.phrase_index import PhraseMatch
from cvparse.lexicon.types import Lexicon

PLACE_CONNECTORS = ("roles.place_connector", "roles.domain_connector")
CONNECTORS = (*PLACE_CONNECTORS, "awards.awarded_by")
VENUES = ("venues.conference", "venues.workshop", "venues.journal")
EVENTS = ("talks.event", "venues.conference", "venues.workshop")
MEETINGS = ("venues.conference", "venues.workshop", "service.meeting")
FLUENCY = ("words.fluency", "words.expertise_high", "languages.mother_tongue")


def phrases_in(text: str, lexicon: Lexicon, names: tuple[str, ...]) -> Sequence[PhraseMatch]:
    """The phrases of these lists in the text, list by list."""
    return [match for _, match in lexicon.together(names).find(text)]


def first_phrase(text: str, lexicon: Lexicon, names: tuple[str, ...]) -> PhraseMatch | None:
    """The phrase of these lists that stands first in the text, the longest of those."""
    return min(phrases_in(text, lexicon, names), key=lambda m: (m.start, -m.end), default=None)


def opening_phrase(text: str, lexicon: Lexicon, names: tuple[str, ...]) -> PhraseMatch | None:
    """The phrase of these lists that the text opens with, after punctuation."""
    found = first_phrase(text, lexicon, names)
    return found if found and not any(map(str.isalnum, text[: found.start])) else None
