"""Talks: title, event, host, place, when, of what kind.

Signals in this order: where the dates stand, a day in the text completing a year in the margin; the kind that the entry
prints, else its sub-heading, else the section's heading; the title by its quotes or its style; the place by the word
lists; then a segment with the word for a meeting is the event, an organization the host, or the event where it alone
stands between title and place. Where the print sets no title apart, what stands before the first event or host is the
title. What is left is a note.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import regex

from cvparse.fields.dates import find_periods
from cvparse.fields.organizations import OrganizationKind, find_organizations, is_organization
from cvparse.fields.places import find_place
from cvparse.fields.printed_dates import PrintedDates
from cvparse.lexicon.types import Lexicon
from cvparse.model import Talk
from cvparse.model.kinds import TalkKind
from cvparse.parsers.base import Context, Parsed, Reading
from cvparse.parsers.dating import take_period
from cvparse.parsers.listing import items_of, leftovers_of, parsed
from cvparse.parsers.lists import first_phrase
from cvparse.parsers.segments import Joint, Segment, Segments, bare, clean_end
from cvparse.parsers.sheets import ItemSheets, clean
from cvparse.sections.types import Section

KINDS = (
    TalkKind.KEYNOTE,
    TalkKind.POSTER,
    TalkKind.INVITED,
    TalkKind.PANEL,
    TalkKind.TUTORIAL,
    TalkKind.CONTRIBUTED,
    TalkKind.SEMINAR,
)
AUTHORS = regex.compile(
    r"(?P<authors>\p{Lu}[\p{L}’'-]{1,30},?\s(?:\p{Lu}\.?[ -]?){1,4}(?=[,&(;\s])[^()“”\"]{0,600}?)"
    r"\s?\(\s{0,2}(?:\d{4}|\p{Lu})"
)
EVENTS = ("talks.event", "venues.conference", "venues.workshop")
OCCASIONS = (TalkKind.SEMINAR, TalkKind.PANEL, TalkKind.TUTORIAL)  # a word for a kind of talk, and for the event
PLACE_WORDS = 3
REMARK_WORDS = 4
YEAR = 4  # characters of an ISO date that holds a year and no more


@dataclass(slots=True)
class _Draft:
    """One talk being read."""

    sheets: ItemSheets
    segments: Segments
    lexicon: Lexicon
    title: str | None = None
    event: str | None = None
    host: str | None = None
    location: str | None = None
    date: str | None = None
    kind: TalkKind | None = None
    authors: str | None = None
    part: bool = False  # one of several in an item: what is left of the item is not its own


def parse(section: Section, context: Context) -> Parsed:
    """Read a section of talks, one entry an item, or one for each bullet under a title.

    Reads `“Rivers,” Annual Meeting of X, Oslo, May 2020` and `Rivers. Department of Y, University of Z (poster)`;
    it refuses to take the town in a title for the place.
    """
    drafts: list[_Draft] = []
    items: list[ItemSheets] = []
    for listed in items_of(section, context):
        items.append(ItemSheets(listed.item))
        said = heading_kind(listed.subheading, context.lexicon) or heading_kind(section.title, context.lexicon)
        drafts += _drafts(items[-1], said, context.lexicon)
    untitled = _is_untitled(drafts)
    readings = [_finished(draft, untitled=untitled) for draft in drafts]
    leftover = [left for sheets in items for left in leftovers_of(sheets, section, "rest of a talk")]
    return parsed(readings, leftover)


def _drafts(sheets: ItemSheets, said: TalkKind | None, lexicon: Lexicon) -> list[_Draft]:
    """The item as one talk, or as a title over bullets that say where it was given: `‘A’:` over `• Oslo, 2020`."""
    bullets = [row for row in sheets.rows if row.bullet]
    if len(bullets) + 1 == len(sheets.rows) and bullets and not sheets.rows[0].bullet:
        head = Segments(sheets, lexicon, sheets.rows[:1])
        dated = all(find_periods(sheets.body.text.text[row.start : row.end], lexicon) for row in bullets)
        if dated and len(head.left) == 1:
            title = bare(head.take(head.left[0], "title").rstrip(":"))
            return [_begun(sheets.part((row,)), said, lexicon, title) for row in bullets]
    return [_begun(sheets, said, lexicon, None)]


def _begun(sheets: ItemSheets, said: TalkKind | None, lexicon: Lexicon, title: str | None) -> _Draft:
    """What is certain of a talk: when it was, of what kind, and a title that the print sets apart."""
    date = take_period(sheets, lexicon).start
    authors = None if title else _take_authors(sheets)
    draft = _Draft(sheets, Segments(sheets, lexicon), lexicon, title=title, part=title is not None, authors=authors)
    draft.date = _completed(draft, date)
    draft.kind = _kind(draft) or said
    for opener in ("talks.presenter", "talks.host"):
        _shed(draft, opener)
    if draft.title is None and (printed := draft.segments.title()):
        draft.title = draft.segments.take(printed, "title")
    return draft


def _take_authors(sheets: ItemSheets) -> str | None:
    """The authors of an entry that is printed as a reference: `Example, A., & B. Muster (2020) Title`."""
    match = AUTHORS.match(sheets.body.text.text)
    if match is None or not sheets.body.is_free(*match.span("authors")):
        return None
    start, end = match.span("authors")
    return clean(sheets.body.take(start, end, "note"))


def _is_untitled(drafts: list[_Draft]) -> bool:
    """Whether the list prints where talks were given and no titles: half of its entries begin with an event or host."""
    first = [draft.segments.left[0] for draft in drafts if draft.segments.left]
    known = [s for s in first if _is_event(s, drafts[0].lexicon) or find_organizations(s.text, drafts[0].lexicon)]
    return not any(draft.title for draft in drafts) and bool(first) and 2 * len(known) >= len(first)


def _finished(draft: _Draft, *, untitled: bool) -> Reading:
    """The entry, what no list knows read by the style of the list."""
    _location(draft)
    _event_and_host(draft, untitled=untitled)
    note = draft.segments.rest("note") or (None if draft.part else draft.sheets.take_rest("note"))
    entry = Talk(
        title=draft.title,
        event=draft.event,
        host=draft.host,
        location=draft.location,
        date=draft.date,
        kind=draft.kind,
        note="; ".join(part for part in (draft.authors, note) if part) or None,
    )
    return draft.sheets.reading(entry, "talks")


def heading_kind(heading: str | None, lexicon: Lexicon) -> TalkKind | None:
    """The kind of talk that a heading names, by its longest phrase; None where it names several.

    Reads `Invited Talks` and `Conference Posters`; `Talks`, `Keynotes and Posters` name none.
    """
    if heading is None:
        return None
    found = [(m, kind) for kind in KINDS for m in lexicon.phrases(f"talks.{kind}").find(heading)]
    whole = [(m, k) for m, k in found if not any(_inside(m.start, m.end, o.start, o.end) for o, _ in found)]
    kinds = {kind for _, kind in whole}
    return kinds.pop() if len(kinds) == 1 else None


def _inside(start: int, end: int, other_start: int, other_end: int) -> bool:
    return other_start <= start and end <= other_end and other_end - other_start > end - start


def _completed(draft: _Draft, date: str | None) -> str | None:
    """A year with the day and month that a segment prints without a year: `2024` and `March 8`."""
    if date is None or len(date) != YEAR:
        return date
    for segment in draft.segments.left:
        printed = PrintedDates(segment.text, draft.lexicon).read(0) if segment.text[:1].isalnum() else None
        if printed and printed.year is None and printed.month and not clean_end(segment.text[printed.end :]):
            draft.segments.drop(segment).cue("date")
            return replace(printed, year=int(date)).iso
    return date


def _kind(draft: _Draft) -> TalkKind | None:
    """The kind that a segment is, or that opens a segment before a colon or a word such as `at`."""
    lexicon = draft.lexicon
    for kind in KINDS:
        for segment in draft.segments.left:
            if segment.quoted or segment.styled:
                continue
            if (
                kind in OCCASIONS
                and not segment.bracketed
                and clean_end(segment.text) in lexicon.phrases("talks.event")
            ):
                continue
            if clean_end(segment.text) in lexicon.phrases(f"talks.{kind}"):
                draft.segments.drop(segment).cue("kind")
                return kind
            opener = lexicon.phrases(f"talks.{kind}").at_start(segment.text)
            after = segment.text[opener.end :].lstrip() if opener else ""
            remark = segment.bracketed and len(segment.text.split()) <= REMARK_WORDS
            if remark and lexicon.phrases(f"talks.{kind}").search(segment.text):
                draft.segments.drop(segment).cue("kind")
                return kind
            if opener and (after[:1] in ":：" or lexicon.phrases("talks.presenter").at_start(after)) and after:
                value = after.lstrip(":： ")
                segment.sheet.cue(segment.start, segment.end - len(value), "kind")
                at = draft.segments.left.index(segment)
                draft.segments.left[at] = replace(segment, start=segment.end - len(value))
                return kind
    return None


def _shed(draft: _Draft, name: str) -> None:
    """Cross out the words that only lead to the event: `presented at`, `hosted by`."""
    for at, segment in enumerate(draft.segments.left):
        opener = draft.lexicon.phrases(name).at_start(segment.text) if not segment.quoted and at else None
        if opener and segment.text[opener.end :].strip(" :"):
            start = segment.start + opener.end
            start += len(segment.text[opener.end :]) - len(segment.text[opener.end :].lstrip(" :"))
            segment.sheet.cue(segment.start, start, name)
            draft.segments.left[at] = replace(segment, start=start)


def _location(draft: _Draft) -> None:
    """The last segment that is a place and nothing more, not the first of an entry without a title."""
    candidates = draft.segments.left if draft.title else draft.segments.left[1:]
    for segment in reversed(candidates):
        text = segment.text.rstrip(" .")
        found = find_place(text, draft.lexicon)
        if found and found.start == 0 and found.end >= len(text) and not _is_event(segment, draft.lexicon):
            draft.location = clean_end(draft.segments.take(segment, "location"))
            return


def _is_event(segment: Segment, lexicon: Lexicon) -> bool:
    return first_phrase(segment.text, lexicon, EVENTS) is not None


def _event_and_host(draft: _Draft, *, untitled: bool) -> None:
    """Event and host by the word lists, the title before them, and what no list knows by its order."""
    lexicon, segments = draft.lexicon, draft.segments
    body = [s for s in segments.left if not _is_aside_remark(s, lexicon)]
    if draft.title is None and body:
        title = _unmarked_title(body, lexicon, untitled=untitled)
        draft.title = segments.take_run(title, "title")
        body = [s for s in body if s not in title]
    if events := [s for s in body if _is_event(s, lexicon)]:
        draft.event = segments.take(events[0], "event")
        body.remove(events[0])
    if host := _host(body, lexicon):
        slot = draft.event is None and (draft.location is not None or _place_follows(body, host))
        body = [s for s in body if s not in host]
        if slot and draft.title:
            draft.event = segments.take_run(host, "event")
        else:
            draft.host = segments.take_run(host, "host")
    elif draft.event is None and body:
        unknown = body.pop(0)
        if untitled and not any(c.isdigit() for c in unknown.text):
            draft.host = segments.take(unknown, "host")
        else:
            draft.event = segments.take(unknown, "event")
    if draft.location is None and body and _may_be_place(body[-1]):
        draft.location = clean_end(segments.take(body[-1], "location"))


def _unmarked_title(body: list[Segment], lexicon: Lexicon, *, untitled: bool) -> list[Segment]:
    """The title where the print does not set it apart: what stands before the first event or host, or the row below."""
    known = [s for s in body if _is_event(s, lexicon) or find_organizations(s.text, lexicon)]
    if known and known[0] is body[0]:
        return _row_below(body, known, lexicon)
    if untitled:
        return []
    return body[: body.index(known[0])] if known else body[: _first_part(body)]


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


def _place_follows(body: list[Segment], run: list[Segment]) -> bool:
    after = body[body.index(run[-1]) + 1 :]
    return bool(after) and _may_be_place(after[-1])


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
    return _is_event(segment, lexicon) or OrganizationKind.DEPARTMENT in kinds


def _row_below(body: list[Segment], known: list[Segment], lexicon: Lexicon) -> list[Segment]:
    """The title behind the place of the talk: the row below, or the first sentence that no list knows, to its end."""
    for at, segment in enumerate(body):
        below = segment.joint is Joint.ROW and not _is_body(segment, lexicon)
        if at and (below or (segment.joint is Joint.STOP and segment not in known)):
            ends = (n for n in range(at + 1, len(body)) if body[n].row != segment.row)
            return body[at : next(ends, len(body))]
    return []


def _is_aside_remark(segment: Segment, lexicon: Lexicon) -> bool:
    """A bracket that opens with `with` or holds no name: it stays for the note."""
    return segment.bracketed and not find_organizations(segment.text, lexicon) and not _is_event(segment, lexicon)


def _first_part(body: list[Segment]) -> int:
    """How many segments the title has where no list knows any: up to the first of the strongest joints."""
    joints = [segment.joint for segment in body[1:]]
    strongest = max(joints, default=Joint.NONE)
    return 1 + joints.index(strongest) if strongest >= Joint.COMMA and joints else len(body)
