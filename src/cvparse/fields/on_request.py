"""A remark that something is told only to those who ask: `References available on request`."""

from __future__ import annotations

from cvparse.fields.identifiers import find_identifiers
from cvparse.lexicon.types import Lexicon

REMARK_WORDS = 20  # a longer text tells something itself


def is_named_on_request(text: str, lexicon: Lexicon) -> bool:
    """Whether a short text without an address says that somebody is named on request.

    Reads `Available upon request`; refuses `Mira Oduya, mira@example.org, further names on request`.
    """
    if len(text.split()) > REMARK_WORDS or find_identifiers(text):
        return False
    return lexicon.phrases("words.on_request").search(text) is not None
