"""What the word lists, and the address of the report, know of a piece: an organization, a place, persons, a site."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from cvparse.fields.identifiers import IdentifierKind, find_identifiers
from cvparse.fields.organizations import find_organizations
from cvparse.lexicon.phrase_groups import EVENTS, VENUES, phrases_in
from cvparse.lexicon.types import Lexicon
from cvparse.sections.stated import letters_of
from cvparse.spans.parting import Piece
from cvparse.spans.slots.evidence import Known
from cvparse.spans.slots.known_words import are_persons, of_organizations, of_places
from cvparse.text.trim import clean_end

SLOTS = ("authors", "title", "outlet")
LEAST_LETTERS = 3  # of an outlet that is known by the host of its site


def known_of(lexicon: Lexicon) -> Known:
    """What the lists of this lexicon know of a piece."""
    return partial(_known, lexicon=lexicon)


def _known(piece: Piece, lexicon: Lexicon) -> Sequence[str]:
    return tuple(_names(piece, clean_end(piece.text), lexicon)) or ("unknown",)


def _names(piece: Piece, text: str, lexicon: Lexicon) -> Iterator[str]:
    yield from of_organizations(text, lexicon)
    yield from of_places(text, lexicon)
    if not find_organizations(text, lexicon) and are_persons(text, lexicon):
        yield "persons"
    if phrases_in(text, lexicon, VENUES):
        yield "a venue"
    if phrases_in(text, lexicon, EVENTS):
        yield "a meeting"
    letters = letters_of(text)
    if len(letters) >= LEAST_LETTERS and any(_names_site(letters, host) for host in _hosts(piece)):
        yield "the site of the address"


def _hosts(piece: Piece) -> Iterator[str]:
    """The letters of the hosts that the text of a piece prints, or leads to."""
    text = piece.sheet.text
    printed = [match.value for match in find_identifiers(text.text) if match.kind is IdentifierKind.URL]
    for address in (*printed, *(target for _, _, target in text.links())):
        yield letters_of(address.partition("://")[2].partition("/")[0] or address.partition("/")[0])


def _names_site(letters: str, host: str) -> bool:
    """Whether an outlet's letters stand in a host, `The` aside: `The Courier` in `www.courier.example`."""
    return letters in host or letters.removeprefix("the") in host
