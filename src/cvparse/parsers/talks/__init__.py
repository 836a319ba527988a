"""Talks: title, event, host, place, when, of what kind.

Signals in this order: one title with several occasions is a talk for each; where the dates stand, a day in the text
completing a year in the margin; the kind that the entry prints, else its sub-heading, else the section's heading;
authors of an entry printed as a reference; the title by its quotes or its style; then where it was given, and the title
where nothing sets it apart (see `event_host_place`). What is left is a note.
"""

from __future__ import annotations

from dataclasses import replace

import regex

from cvparse.entries.types import Context
from cvparse.fields.dates import find_periods
from cvparse.fields.organizations import find_organizations
from cvparse.fields.persons import person_in, split_persons
from cvparse.fields.printed_dates import PrintedDates
from cvparse.fields.same_person import is_same_person
from cvparse.lexicon.types import Lexicon
from cvparse.model import Talk
from cvparse.model.kinds import TalkKind
from cvparse.parsers.talks.event_host_place import (
    INITIALS,
    TalkSlots,
    is_event,
    take_event_and_host,
    take_location,
    take_online,
)
from cvparse.parsers.talks.several_occasions import occasions_of
from cvparse.parsers.talks.typeface import take_set_apart, take_styled_titles
from cvparse.sections.types import Section
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.period import take_period
from cvparse.spans.readings import Parsed, Reading
from cvparse.spans.section_items import items_of, leftovers_of, parsed
from cvparse.spans.segment import Joint, Segment, bare
from cvparse.spans.segments import Segments
from cvparse.text.trim import clean, clean_end

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
OCCASIONS = (TalkKind.SEMINAR, TalkKind.PANEL, TalkKind.TUTORIAL)  # a word for a kind of talk, and for the event
REMARK_WORDS = 4
YEAR = 4  # characters of an ISO date that holds a year and no more


def parse(section: Section, context: Context) -> Parsed:
    """Read a section of talks, one entry an item, or one for each bullet under a title.

    Reads `“Rivers,” Annual Meeting of X, Oslo, May 2020` and `Rivers. Department of Y, University of Z (poster)`;
    it refuses to take the town in a title for the place.
    """
    talks: list[TalkSlots] = []
    items: list[EntryWorksheet] = []
    for listed in items_of(section, context):
        items.append(EntryWorksheet(listed.item))
        said = heading_kind(listed.subheading, context.lexicon) or heading_kind(section.title, context.lexicon)
        talks += _talks(items[-1], said, context)
    take_styled_titles(talks)
    take_set_apart(talks)
    untitled = _is_untitled(talks)
    readings = [_finished(slots, untitled=untitled) for slots in talks]
    leftover = [left for worksheet in items for left in leftovers_of(worksheet, section, "rest of a talk")]
    return parsed(readings, leftover)


def _talks(worksheet: EntryWorksheet, said: TalkKind | None, context: Context) -> list[TalkSlots]:
    """The item as one talk, or as a title with several occasions, each a talk."""
    found = occasions_of(worksheet, context.lexicon)
    if found is None:
        return [_begun(worksheet, said, context, None)]
    head, rows = found
    title = bare(clean(worksheet.body.take(head.start, head.end, "title")).rstrip(":"))
    return [_begun(worksheet.part((row,)), said, context, title) for row in rows]


def _begun(worksheet: EntryWorksheet, said: TalkKind | None, context: Context, title: str | None) -> TalkSlots:
    """What is certain of a talk: when it was, of what kind, and a title that the print sets apart."""
    lexicon = context.lexicon
    date = take_period(worksheet, lexicon).start
    authors = None if title else _take_authors(worksheet)
    if authors and len(worksheet.rows) > 1 and not any(row.bullet for row in worksheet.rows):
        asides = tuple(number for row in worksheet.rows for number in row.asides)
        worksheet = worksheet.part(
            (replace(worksheet.rows[0], end=worksheet.rows[-1].end, asides=asides),)
        )  # one paragraph
    slots = TalkSlots(
        worksheet, Segments(worksheet, lexicon), lexicon, title=title, part=title is not None, authors=authors
    )
    slots.date = _completed(slots, date)
    slots.kind = _kind(slots) or said
    for opener in ("talks.presenter", "talks.host"):
        _shed(slots, opener)
    _take_event_before_task(slots)
    if slots.title is None and slots.authors is None:
        slots.authors = _owner_first(slots, context.owner)
    if slots.title is None and (printed := next((s for s in slots.segments.left if s.quoted), None)):
        slots.authors = slots.authors or _named_before(slots, printed)
        slots.title = slots.segments.take(printed, "title")
    return slots


def _owner_first(slots: TalkSlots, owner: str | None) -> str | None:
    """The persons whom an entry opens with, where the owner of the CV is one of them.

    Reads `Ada Example, Ben Muster, Rivers`; refuses a title that opens with another name, and the owner before nothing.
    """
    lead: list[Segment] = []
    own = False
    for segment in slots.segments.left[:-1] if owner else ():
        person = person_in(clean_end(segment.text), slots.lexicon)
        is_owner = bool(owner and person) and is_same_person(owner or "", person or "")
        if person is None or segment.row != 0 or (segment.styled and not is_owner):
            break
        lead.append(segment)
        own = own or is_owner
    return slots.segments.take_run(lead, "note") if own else None


def _take_event_before_task(slots: TalkSlots) -> None:
    """The meeting before a colon behind which stands as what one was there; that is a note: `Ice Days 2019: Presenter`.

    Refuses `Rivers: A Survey`, and a colon in a quotation.
    """
    for at, segment in enumerate(slots.segments.left):
        event, colon, task = segment.text.rpartition(": ")
        few = bool(colon) and not segment.quoted and len(task.split()) <= REMARK_WORDS
        if few and any(slots.lexicon.phrases(name).search(task) for name in ("talks.presenter", "roles.service")):
            start = segment.start + len(event) + len(colon)
            remark = replace(segment, start=start, joint=Joint.BRACKET, styled=False)
            slots.segments.left[at : at + 1] = [replace(segment, end=segment.start + len(event)), remark]
            named = [s for s in slots.segments.left[: at + 1] if s.row == segment.row and s.row >= 0]
            slots.event = slots.segments.take_run(named, "event")
            return


def _named_before(slots: TalkSlots, title: Segment) -> str | None:
    """The persons, by their initials, who stand before a title in quotes: `A. Example, B. Muster. “Rivers.” Forum`."""
    before = slots.segments.left[: slots.segments.left.index(title)]
    persons = [split_persons(s.sheet.text[s.start : s.end], slots.lexicon) for s in before]
    named = [INITIALS.search(segment.text) is not None for segment in before]
    if not all(persons) or not all(named):
        return None
    return slots.segments.take_run(before, "note")


def _take_authors(worksheet: EntryWorksheet) -> str | None:
    """The authors of an entry that is printed as a reference: `Example, A., & B. Muster (2020) Title`."""
    match = AUTHORS.match(worksheet.body.text.text)
    if match is None or not worksheet.body.is_free(*match.span("authors")):
        return None
    start, end = match.span("authors")
    return clean(worksheet.body.take(start, end, "note"))


def _is_untitled(talks: list[TalkSlots]) -> bool:
    """Whether the list prints where talks were given and no titles: half of its entries begin with an event or host."""
    events = sum(slots.event is not None for slots in talks)
    first = [slots.segments.left[0] for slots in talks if slots.segments.left and slots.event is None]
    known = [s for s in first if is_event(s, talks[0].lexicon) or find_organizations(s.text, talks[0].lexicon)]
    return not any(slots.title for slots in talks) and 2 * (events + len(known)) >= events + len(first)


def _finished(slots: TalkSlots, *, untitled: bool) -> Reading:
    """The entry, what no list knows read by the style of the list."""
    take_location(slots)
    take_online(slots)
    take_event_and_host(slots, untitled=untitled)
    note = slots.segments.rest("note")
    entry = Talk(
        title=slots.title,
        event=slots.event,
        host=slots.host,
        location=slots.location,
        date=slots.date or _year_in(slots.event, slots.lexicon),
        kind=slots.kind,
        note="; ".join(part for part in (slots.authors, note) if part) or None,
    )
    return slots.worksheet.reading(entry, "talks")


def _year_in(event: str | None, lexicon: Lexicon) -> str | None:
    """The year in the name of a meeting, which is when it was: `Ice Days 2019`; none of `Games 1912 and 1920`."""
    found = find_periods(event, lexicon) if event else []
    return found[0].period.start if len(found) == 1 and found[0].period.single else None


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


def _completed(slots: TalkSlots, date: str | None) -> str | None:
    """A year with the day and month that a segment prints without a year: `2024` and `March 8`."""
    if date is None or len(date) != YEAR:
        return date
    for segment in slots.segments.left:
        finer = find_periods(segment.text, slots.lexicon) if not segment.quoted and segment.row >= 0 else []
        if len(finer) == 1 and (finer[0].period.start or "").startswith(date + "-"):
            segment.sheet.cue(segment.start + finer[0].start, segment.start + finer[0].end, "date")
            slots.segments.renew(segment)
            return finer[0].period.start
        printed = PrintedDates(segment.text, slots.lexicon).read(0) if segment.text[:1].isalnum() else None
        if printed and printed.year is None and printed.month and not clean_end(segment.text[printed.end :]):
            slots.segments.drop(segment).cue("date")
            return replace(printed, year=int(date)).iso
    return date


def _kind(slots: TalkSlots) -> TalkKind | None:
    """The kind that a segment is, or that opens a segment before a colon or a word such as `at`."""
    lexicon = slots.lexicon
    for kind in KINDS:
        for segment in slots.segments.left:
            whole = clean_end(segment.text) in lexicon.phrases(f"talks.{kind}")
            if segment.quoted or (segment.styled and not whole):
                continue
            if (
                kind in OCCASIONS
                and not segment.bracketed
                and clean_end(segment.text) in lexicon.phrases("talks.event")
            ):
                continue
            if whole:
                slots.segments.drop(segment).cue("kind")
                return kind
            opener = lexicon.phrases(f"talks.{kind}").at_start(segment.text)
            after = segment.text[opener.end :].lstrip() if opener else ""
            last = segment is slots.segments.left[-1] and segment.joint is Joint.STOP and kind not in OCCASIONS
            remark = (segment.bracketed or last) and len(segment.text.split()) <= REMARK_WORDS
            if remark and lexicon.phrases(f"talks.{kind}").search(segment.text):
                slots.segments.drop(segment).cue("kind")
                return kind
            if opener and (after[:1] in ":：" or lexicon.phrases("talks.presenter").at_start(after)) and after:
                value = after.lstrip(":： ")
                segment.sheet.cue(segment.start, segment.end - len(value), "kind")
                at = slots.segments.left.index(segment)
                slots.segments.left[at] = replace(segment, start=segment.end - len(value))
                return kind
    return None


def _shed(slots: TalkSlots, name: str) -> None:
    """Cross out the words that only lead to the event: `presented at`, `hosted by`."""
    for at, segment in enumerate(slots.segments.left):
        opener = slots.lexicon.phrases(name).at_start(segment.text) if not segment.quoted and at else None
        if opener and segment.text[opener.end :].strip(" :"):
            article = slots.lexicon.phrases("words.article").at_start(segment.text[opener.end :])
            start = segment.start + opener.end + (article.end if article else 0)
            start += len(segment.text[start - segment.start :]) - len(
                segment.text[start - segment.start :].lstrip(" :")
            )
            segment.sheet.cue(segment.start, start, name)
            slots.segments.left[at] = replace(segment, start=start)
