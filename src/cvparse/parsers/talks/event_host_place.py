"""Where a talk was given: its event, its host, its place, and the title where the print sets none apart.

Signals in this order: the place by the word lists; a segment with the word for a meeting is the event, with a host or a
place behind `in` or `at` at its end; an organization is the host, or the event where it alone stands between title and
place. What stands before the first event or host is the title; a talk that is printed as a reference has its title up
to the first full stop. It never decides where an entry begins.
"""

from __future__ import annotations

from dataclasses import replace

import regex

from cvparse.fields.organizations import OrganizationKind, find_organizations, is_organization
from cvparse.fields.places import find_place, is_place
from cvparse.lexicon.phrase_groups import EVENTS, first_phrase
from cvparse.lexicon.types import Lexicon
from cvparse.model.kinds import TalkKind
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.segment import Joint, Segment
from cvparse.spans.segments import Segments
from cvparse.text.trim import clean, clean_end
from cvparse.text.value_class import dataclass

PLACE_WORDS = 3
COUNTRY_CODE = regex.compile(r"\p{Lu}{2,3}")
STATED_TOWN = regex.compile(r"(?:\p{Lu}\p{Ll}{1,20}\s){1,3}(?P<state>\p{Lu}{2})")
INITIALS = regex.compile(r"(?<!\p{L})\p{Lu}\.(?!\p{L}{3})")
INITIAL_END = regex.compile(r"(?<!\p{L})\p{Lu}\.\p{Lu}\.$")  # `Washington, D.C.`


@dataclass(slots=True)
class TalkSlots:
    """The slots of a talk, filled as it is read, and the segments that no slot has yet."""

    worksheet: EntryWorksheet
    segments: Segments
    lexicon: Lexicon
    title: str | None = None
    event: str | None = None
    host: str | None = None
    location: str | None = None
    date: str | None = None
    kind: TalkKind | None = None
    authors: str | None = None
    part: bool = False  # one of several in an item: its title stands in the row over it


def take_location(slots: TalkSlots) -> None:
    """The last segment that is a place and nothing more, not the first of an entry without a title."""
    _part_place(slots)
    candidates = slots.segments.left if slots.title or slots.event else slots.segments.left[1:]
    for segment in reversed(candidates):
        text = segment.text.rstrip(" .")
        town = STATED_TOWN.fullmatch(text)  # `Medford MA`, without its comma
        stated = town is not None and town["state"] in slots.lexicon.phrases("places.state_code")
        if (is_place(text, slots.lexicon) or stated) and not is_event(segment, slots.lexicon):
            slots.location = _place_name(slots.segments.take(segment, "location"))
            return


def _part_place(slots: TalkSlots) -> None:
    """A place before a colon as a segment of its own, with the town before it: `Forum, Oslo, Norway: Rivers`."""
    left = slots.segments.left
    for at, segment in enumerate(left):
        place, colon, behind = segment.text.partition(": ")
        if not (at and colon and behind) or segment.quoted or not is_place(place, slots.lexicon):
            continue
        start, end = segment.start + len(place) + len(colon), segment.start + len(place)
        title = replace(segment, start=start, joint=Joint.STRONG)
        town = at > 1 and segment.joint is Joint.COMMA and is_place(f"{left[at - 1].text}, {place}", slots.lexicon)
        named = replace(left[at - 1] if town else segment, end=end)
        left[at - town : at + 1] = [named, title]
        return


def _place_name(value: str) -> str:
    """A place without the full stop that ends the entry; that of `Washington, D.C.` is its own."""
    return f"{clean_end(value)}." if INITIAL_END.search(value) else clean_end(value)


def take_online(slots: TalkSlots) -> None:
    """Words such as `Virtual` or `via Zoom` in the place of a place, also behind one: `Paris/online`."""
    online = slots.lexicon.phrases("talks.online")
    for segment in slots.segments.left if slots.location is None else ():
        place, _, behind = segment.text.partition("/")
        known = behind and find_place(place, slots.lexicon) is not None
        found = online.at_start(behind.strip() if known else segment.text) if not segment.quoted else None
        if found and len(segment.text.split()) <= PLACE_WORDS + 1 and not is_event(segment, slots.lexicon):
            slots.location = _place_name(slots.segments.take(segment, "location"))
            return


def is_event(segment: Segment, lexicon: Lexicon) -> bool:
    return first_phrase(segment.text, lexicon, EVENTS) is not None


def take_event_and_host(slots: TalkSlots, *, untitled: bool) -> None:
    """Event and host by the word lists, the title before them, and what no list knows by its order."""
    lexicon, segments = slots.lexicon, slots.segments
    body = [s for s in segments.left if not _is_aside_remark(s, lexicon)]
    if slots.title is None and body:
        below = _row_below_event(body, lexicon) if slots.event else []
        unmarked = below or _unmarked_title(body, lexicon, untitled=untitled)
        title = _cited_title(body) if slots.authors else unmarked
        slots.title = segments.take_run(title, "title")
        body = [s for s in body if s not in title]
    apart = slots.event is not None
    if events := [s for s in body if is_event(s, lexicon) and not apart]:
        body.remove(events[0])
        _tail(slots, events[0])
        slots.event = segments.take(_named(slots, events[0]), "event")
    if host := _host(body, lexicon) or (_behind_event(body, lexicon) if apart else []):
        if slots.title and slots.event is None and (unknown := _before_host(body, host)):
            body.remove(unknown)
            slots.event = segments.take(unknown, "event")
        slot = slots.event is None and (slots.location is not None or _place_follows(body, host))
        body = [s for s in body if s not in host]
        if slot and slots.title:
            slots.event = segments.take_run(host, "event")
        else:
            slots.host = segments.take_run(host, "host")
    elif slots.event is None and body:
        unknown = body.pop(0)
        if untitled and not any(map(str.isdigit, unknown.text)):
            slots.host = segments.take(unknown, "host")
        else:
            slots.event = segments.take(unknown, "event")
    if slots.location is None and (place := _last_names(body)):
        slots.location = _place_name(segments.take_run(place, "location") or "")


def _named(slots: TalkSlots, event: Segment) -> Segment:
    """The segment of an event as it stands after its tail was cut."""
    return next(s for s in slots.segments.left if s.sheet is event.sheet and s.start == event.start)


def _tail(slots: TalkSlots, event: Segment) -> None:
    """Where an event was, behind a word such as `in`: a host, or a place that the lists know.

    Reads `OZSW Conference in Groningen` and `Spring Meeting at the University of X`; refuses `Workshop in Logic`.
    """
    lexicon, segments = slots.lexicon, slots.segments
    for joint in reversed(list(lexicon.phrases("roles.place_connector").find(event.text))):
        article = lexicon.phrases("words.article").at_start(event.text[joint.end :])
        start = joint.end + (article.end if article else 0)
        tail = event.text[start:].strip(" .")
        start += len(event.text[start:]) - len(event.text[start:].lstrip())
        whole = is_place(tail, lexicon)
        host = is_organization(tail, lexicon) and not first_phrase(tail, lexicon, EVENTS)
        if joint.start == 0 or (not (whole and slots.location is None) and not (host and slots.host is None)):
            continue
        value = clean_end(clean(event.sheet.take(event.start + start, event.end, "location" if whole else "host")))
        event.sheet.cue(event.start + joint.start, event.start + start, "at")
        at = segments.left.index(event)
        segments.left[at] = replace(event, end=event.start + len(event.text[: joint.start].rstrip()))
        if whole:
            slots.location = value
        else:
            slots.host = value
        return


def _unmarked_title(body: list[Segment], lexicon: Lexicon, *, untitled: bool) -> list[Segment]:
    """The title where the print does not set it apart: what stands before the first event or host, or the row below."""
    known = [s for s in body if is_event(s, lexicon) or find_organizations(s.text, lexicon)]
    if known and known[0] is body[0]:
        return _row_below(body, known, lexicon)
    if untitled:
        return []
    return body[: body.index(known[0])] if known else body[: _first_part(body)]


def _row_below_event(body: list[Segment], lexicon: Lexicon) -> list[Segment]:
    """The row under an event that is known, where nothing else stands before it and it names no host."""
    first = body[0]
    row = [segment for segment in body if segment.row == first.row] if first.joint is Joint.ROW and first.row else []
    return [] if any(find_organizations(s.text, lexicon) or find_place(s.text, lexicon) for s in row[:1]) else row


def _cited_title(body: list[Segment]) -> list[Segment]:
    """The title of a talk that is printed as a reference: from the authors to the first full stop."""
    ends = (n for n, segment in enumerate(body) if n and segment.joint >= Joint.STOP)
    return body[: next(ends, 1)]


def _host(body: list[Segment], lexicon: Lexicon) -> list[Segment]:
    """The first organization, with those that go on behind its commas: `Department of X, University of Y`."""
    run: list[Segment] = []
    for segment in body:
        known = is_organization(clean_end(segment.text), lexicon)
        if run and not (known and segment.joint is Joint.COMMA):
            break
        if known:
            run.append(segment)
    return run


def _behind_event(body: list[Segment], lexicon: Lexicon) -> list[Segment]:
    """The name behind the comma of an event that is set apart, whatever it is, if it is no place: the host."""
    first = body[0] if body and body[0].joint is Joint.COMMA and body[0].row >= 0 else None
    named = first is not None and not _may_be_place(first) and find_place(first.text, lexicon) is None
    return [first] if first and named else []


def _before_host(body: list[Segment], host: list[Segment]) -> Segment | None:
    """The one name between title and host: `Ice Days 7` in `Rivers, Ice Days 7, University of X`; not `with A. B`."""
    before = body[: body.index(host[0])]
    named = len(before) == 1 and before[0].text[0].isupper() and before[0].row >= 0 and not before[0].bracketed
    return before[0] if named and not INITIALS.search(before[0].text) else None


def _place_follows(body: list[Segment], run: list[Segment]) -> bool:
    after = body[body.index(run[-1]) + 1 :]
    return bool(after) and _may_be_place(after[-1])


def _last_names(body: list[Segment]) -> list[Segment]:
    """The last name that may be a place, with the town before a code of two or three letters: `Suzhou, CHN`."""
    if not body or not _may_be_place(body[-1]):
        return []
    coded = COUNTRY_CODE.fullmatch(body[-1].text) is not None and len(body) > 1
    return body[-2:] if coded and _may_be_place(body[-2]) else body[-1:]


def _may_be_place(segment: Segment) -> bool:
    """The last name after a comma, behind event and host: no list knows it, but talks print the town there."""
    words = segment.text.rstrip(".").split()
    return (
        segment.joint is Joint.COMMA
        and len(words) <= PLACE_WORDS
        and all(w[0].isupper() and w.isalpha() for w in words)
    )


def _is_body(segment: Segment, lexicon: Lexicon) -> bool:
    """An event or a department; a word such as `Analytics`, which names companies too, stands in many titles."""
    kinds = {match.kind for match in find_organizations(segment.text, lexicon)}
    return is_event(segment, lexicon) or OrganizationKind.DEPARTMENT in kinds


def _row_below(body: list[Segment], known: list[Segment], lexicon: Lexicon) -> list[Segment]:
    """The title behind the place of the talk: the row below, what stands behind a colon (`Forum, Oslo: Rivers`), or the
    first sentence that no list knows, to its end."""
    for at, segment in enumerate(body):
        same = at > 0 and body[at - 1].sheet is segment.sheet
        between = segment.sheet.text.text[body[at - 1].end : segment.start] if same else ""
        apart = ":" in between or (segment.joint is Joint.STRONG and "\t" in between)
        below = (segment.joint is Joint.ROW or apart) and not _is_body(segment, lexicon)
        if at and (below or (segment.joint is Joint.STOP and segment not in known)):
            ends = (n for n in range(at + 1, len(body)) if body[n].row != segment.row)
            return body[at : next(ends, len(body))]
    return []


def _is_aside_remark(segment: Segment, lexicon: Lexicon) -> bool:
    """A bracket that opens with `with` or holds no name: it stays for the note."""
    return segment.bracketed and not find_organizations(segment.text, lexicon) and not is_event(segment, lexicon)


def _first_part(body: list[Segment]) -> int:
    """How many segments the title has where no list knows any: up to the first of the strongest joints."""
    joints = [segment.joint for segment in body[1:]]
    strongest = max(joints, default=Joint.NONE)
    return 1 + joints.index(strongest) if strongest >= Joint.COMMA else len(body)
