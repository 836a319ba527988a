"""What the word lists know of a piece, whatever kind of entry it is of: an organization, a place, persons."""

from __future__ import annotations

from collections.abc import Iterator

from cvparse.fields.organizations import find_organizations, is_organization
from cvparse.fields.persons import split_persons
from cvparse.fields.places import find_place, is_place
from cvparse.lexicon.types import Lexicon
from cvparse.text.styled import StyledText

SHORT = 5  # words of a place


def of_organizations(text: str, lexicon: Lexicon) -> Iterator[str]:
    """Whether a text is an organization, or holds one."""
    if is_organization(text, lexicon):
        yield "an organization"
    elif find_organizations(text, lexicon):
        yield "holds an organization"


def of_places(text: str, lexicon: Lexicon) -> Iterator[str]:
    """Whether a text is a place, which no organization is, or holds one, and where."""
    place = find_place(text, lexicon)
    if len(text.split()) <= SHORT and not find_organizations(text, lexicon) and is_place(text, lexicon):
        yield "a place"
    elif place is not None:
        yield "a place at its end" if place.end >= len(text) else "holds a place"


def are_persons(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is persons and nothing more.

    Reads `A. Example and B. Muster`; refuses `Rivers by A. Example`.
    """
    people = split_persons(StyledText.plain(text), lexicon)
    return bool(people) and people[0].start == 0 and people[-1].end >= len(text) - 1
