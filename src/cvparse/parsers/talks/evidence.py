"""What the word lists know of a piece of a talk: a meeting, an organization, a place, persons, a kind of talk."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

import regex

from cvparse.fields.organizations import find_organizations
from cvparse.fields.roles import find_roles
from cvparse.lexicon.phrase_groups import EVENTS, VENUES, phrases_in
from cvparse.lexicon.types import Lexicon
from cvparse.parsers.talks.kind_of_talk import EVENTS_TOO, KINDS
from cvparse.spans.parting import Piece
from cvparse.spans.segment import QUOTED
from cvparse.spans.slots.evidence import Known
from cvparse.spans.slots.known_words import are_persons, of_organizations, of_places
from cvparse.text.trim import clean_end

SLOTS = ("authors", "title", "event", "host", "location", "kind")
IDENTITY = ("title", "event", "host")  # a talk is called by one of these
CUES = ("talks.presenter", "talks.host", "roles.place_connector")
TAG = regex.compile(r"\p{Lu}[\p{L}\p{N}&-]{1,14}(?:\s\p{Lu}[\p{L}\p{N}&-]{1,14}){0,2}\s?['’ ]\s?(?:\d{2}|\d{4})\b")
TASKS = ("talks.presenter", "roles.service")  # what one was there: `Panel organizer`
SHORT = 5  # words of a remark


def known_of(lexicon: Lexicon) -> Known:
    """What the lists of this lexicon know of a piece."""
    return partial(_known, lexicon=lexicon)


def _known(piece: Piece, lexicon: Lexicon) -> Sequence[str]:
    text, bare = piece.text, clean_end(piece.text)
    shown = [
        *_of_meetings(text, bare, lexicon),
        *_of_bodies(bare, lexicon),
        *_of_persons(bare, lexicon),
        *(_of_kinds(bare, lexicon) if QUOTED.fullmatch(text.strip(" .,")) is None else ()),
    ]
    if find_roles(bare, lexicon):
        shown.append("a role")
    if phrases_in(text, lexicon, VENUES):
        shown.append("a venue")
    if lexicon.phrases("talks.presenter").at_start(bare):
        shown.append("opens with a presenter")
    if len(bare.split()) <= SHORT and any(lexicon.phrases(name).search(bare) for name in TASKS):
        shown.append("a task")
    if lexicon.phrases("words.with").at_start(bare):
        shown.append("opens with with")
    return tuple(dict.fromkeys(shown)) or ("unknown",)


def _of_meetings(text: str, bare: str, lexicon: Lexicon) -> Iterator[str]:
    """A word for a meeting and where it stands, an acronym with its year."""
    if meetings := phrases_in(text, lexicon, EVENTS):
        yield "a meeting"
        if max(found.end for found in meetings) == len(bare):
            yield "a meeting at its end"
        if min(found.start for found in meetings) == 0:
            yield "a meeting at its start"
        if any(text[found.start].isupper() for found in meetings):
            yield "a Meeting"
    if tag := TAG.match(text):
        yield "begins with an acronym and a year" if text[tag.end() :].strip(" ).") else "an acronym with a year"


def _of_bodies(bare: str, lexicon: Lexicon) -> Iterator[str]:
    """An organization and of what kind, a place."""
    yield from of_organizations(bare, lexicon)
    organizations = find_organizations(bare, lexicon)
    yield from sorted({f"of kind {found.kind}" for found in organizations})
    if organizations and lexicon.phrases("education.university").search(bare):
        yield "a university"
    yield from of_places(bare, lexicon)


def _of_persons(bare: str, lexicon: Lexicon) -> Iterator[str]:
    """Persons and nothing more, where the words name neither a meeting nor a body."""
    if find_organizations(bare, lexicon) or phrases_in(bare, lexicon, (*EVENTS, *VENUES)):
        return
    if are_persons(bare, lexicon):
        yield "persons"


def _of_kinds(bare: str, lexicon: Lexicon) -> Iterator[str]:
    """A word for a kind of talk, whole or among few others, apart those that name meetings; `online` for a place."""
    short = len(bare.split()) <= SHORT
    for kind in KINDS:
        meeting = kind in EVENTS_TOO and bare in lexicon.phrases("talks.event")
        named = "a kind that may be a meeting" if meeting else "a kind of talk"
        if bare in lexicon.phrases(f"talks.{kind}"):
            yield named
        elif short and kind not in EVENTS_TOO and lexicon.phrases(f"talks.{kind}").search(bare):
            yield "holds a kind of talk"
    if short and lexicon.phrases("talks.online").at_start(bare):
        yield "online"
