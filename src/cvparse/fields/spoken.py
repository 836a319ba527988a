"""Languages that people speak, in a text: `Norwegian`, `Brazilian Portuguese`, `普通话`.

Decides from names alone: those of CLDR in the languages of the document, those that languages call themselves, and a
few that CLDR does not have. Programming languages are none.
"""

from __future__ import annotations

from cvparse.lexicon.phrase_index import PhraseMatch
from cvparse.lexicon.types import Lexicon

LISTS = ("spoken.name", "languages.name")


def find_spoken(text: str, lexicon: Lexicon) -> list[PhraseMatch]:
    """The languages of the text, from left to right, without overlap, the longest of those that begin at one place.

    Reads `English (native), Mandarin Chinese`; refuses `Python`, `Fluent`.
    """
    matches = (match for name in LISTS for match in lexicon.phrases(name).find(text))
    found: list[PhraseMatch] = []
    for match in sorted(matches, key=lambda m: (m.start, -m.end)):
        if not found or match.start >= found[-1].end:
            found.append(match)
    return found
