"""Who an advisee is, taken off what is left of the entry.

Signals in this order: names with the family name first that open the entry in bold or italics; the first person who is
not the owner, by the shape of a name. It never takes an organization, a level or a post for a person.
"""

from __future__ import annotations

from dataclasses import replace

import regex

from cvparse.entries.types import Context
from cvparse.fields.advising_levels import level_of
from cvparse.fields.organizations import is_organization
from cvparse.fields.persons import person_in, split_persons
from cvparse.fields.roles import find_roles
from cvparse.fields.same_person import is_same_person
from cvparse.lexicon.phrase_groups import PLACE_CONNECTORS, opening_phrase
from cvparse.lexicon.types import Lexicon
from cvparse.spans.segment import Joint, Segment
from cvparse.spans.segments import Segments
from cvparse.spans.worksheet import Worksheet
from cvparse.text.trim import clean

INITIALS = regex.compile(r"(?:\p{Lu}\.[ -]?){1,4}|\p{Lu}{1,2}")
ABBREVIATED = regex.compile(r"\s?[(\[]\p{Lu}[\p{L}&-]{1,11}[)\]][.,]?$")  # `Ada Example (ETHZ)`
FAMILY_FIRST = regex.compile(r"\p{Lu}[\p{L}’'-]{1,30}(?:\s\p{Lu}[\p{L}’'-]{1,30})?,\s(?:\p{Lu}\.[ -]?){1,3}")
NAME_WORDS = 5


def advisee_named(segments: Segments, context: Context, margin: Worksheet | None = None) -> str | None:
    """The advisee that an entry names: in the tag at the left, set apart at its start, or the first person in it."""
    beside = next((s for s in segments.left if s.sheet is margin and person_in(s.text, context.lexicon)), None)
    if beside is not None:
        return _person(segments, beside, segments.left.index(beside), context, posts=False)
    return _set_apart(segments, context.lexicon) or _name(segments, context)


def _set_apart(segments: Segments, lexicon: Lexicon) -> str | None:
    """The names, family name first, that open an entry in bold or italics: `**Berg, A. & Lund, B.** (MSc)`."""
    first = segments.left[0] if segments.left else None
    if first is None or not first.styled:
        return None
    text = first.text.rstrip(" ,:")
    joints = [m for m in lexicon.phrases("words.conjunction").find(text) if text[m.start - 1 : m.start] == " "]
    bounds = [0, *(edge for m in joints for edge in (m.start, m.end)), len(text)]
    parts = [text[a:b] for a, b in zip(bounds[::2], bounds[1::2], strict=True)]
    names = [part for joined in parts for part in joined.split("&")]
    if all(FAMILY_FIRST.fullmatch(name.strip()) for name in names):
        return clean(segments.drop(first).sheet.take(first.start, first.end, "name"))
    return None


def _name(segments: Segments, context: Context) -> str | None:
    """The first person who is not the owner; `Family, A.` is one person. A name that is also the word for a post
    (`Dean Example`) is one where no other person stands.
    """
    lexicon = context.lexicon
    for posts in (False, True):
        for at, segment in enumerate(segments.left):
            with_others = lexicon.phrases("advising.with").at_start(segment.text)
            if segment.quoted or segment.bracketed or (with_others and at):
                continue
            following = segments.left[at + 1] if at + 1 < len(segments.left) else None
            if following and following.joint is Joint.COMMA and INITIALS.fullmatch(following.text):
                return segments.take_run([segment, following], "name")
            if (name := _person(segments, segment, at, context, posts=posts)) is not None:
                return name
    return None


def _person(segments: Segments, segment: Segment, at: int, context: Context, *, posts: bool) -> str | None:
    """The one person that a segment names, taken off it."""
    lexicon = context.lexicon
    short = ABBREVIATED.search(segment.text)
    end = segment.start + short.start() if short else segment.end
    topic = lexicon.phrases("advising.topic").search(segment.text[: end - segment.start])
    if topic and 1 < len(segment.text[: topic.start].split()) <= NAME_WORDS:
        end = segment.start + topic.start  # `Ada Example on ice in rivers`
    if at and (connector := opening_phrase(segment.text, lexicon, (*PLACE_CONNECTORS, "teaching.of"))):
        behind = segment.text[connector.end :].lstrip()  # `Chair, for Ada Example`
        segment = replace(segment, start=segment.end - len(behind))
    persons = split_persons(segment.sheet.text[segment.start : end], lexicon)
    if len(persons) != 1 or (context.owner and is_same_person(context.owner, persons[0].name)):
        return None
    if is_organization(segment.text, lexicon) or level_of(persons[0].name, lexicon):
        return None
    roles = find_roles(segment.text[: end - segment.start], lexicon)
    if roles and not (posts and at == 0 and roles[0].end < len(segment.text) and len(segment.text.split()) > 1):
        return None
    person, printed = persons[0], segments.left.pop(at)
    segment.sheet.cue(printed.start, segment.start + person.start, "honorific")
    segment.sheet.take(segment.start + person.start, segment.start + person.end, "name")
    value = segment.text[person.end :].strip(" ,.:*")
    if value:
        segments.left.insert(at, replace(segment, start=segment.start + segment.text.index(value, person.end)))
    return person.name
