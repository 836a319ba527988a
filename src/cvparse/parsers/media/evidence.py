"""What the word lists, and the address of the report, know of a piece: an organization, a place, persons, a site."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from cvparse.fields.identifiers import IdentifierKind, find_identifiers
from cvparse.fields.organizations import find_organizations, is_organization
from cvparse.fields.persons import split_persons
from cvparse.fields.places import find_place, is_place
from cvparse.lexicon.phrase_groups import EVENTS, VENUES, phrases_in
from cvparse.lexicon.types import Lexicon
from cvparse.sections.stated import letters_of
from cvparse.spans.parting import Piece
from cvparse.spans.slots.evidence import Known
from cvparse.text.styled import StyledText
from cvparse.text.trim import clean_end

SLOTS = ("authors", "title", "outlet")
SHORT = 5  # words of a place
LEAST_LETTERS = 3  # of an outlet that is known by the host of its site


def known_of(lexicon: Lexicon) -> Known:
    """What the lists of this lexicon know of a piece."""
    return partial(_known, lexicon=lexicon)


def _known(piece: Piece, lexicon: Lexicon) -> Sequence[str]:
    return tuple(_names(piece, clean_end(piece.text), lexicon)) or ("unknown",)


def _names(piece: Piece, text: str, lexicon: Lexicon) -> Iterator[str]:
    organizations = find_organizations(text, lexicon)
    if is_organization(text, lexicon):
        yield "an organization"
    elif organizations:
        yield "holds an organization"
    place = find_place(text, lexicon)
    if not organizations and len(text.split()) <= SHORT and is_place(text, lexicon):
        yield "a place"
    elif place is not None:
        yield "a place at its end" if place.end >= len(text) else "holds a place"
    people = split_persons(StyledText.plain(text), lexicon) if not organizations else []
    if people and people[0].start == 0 and people[-1].end >= len(text) - 1:
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
