"""Service: reviewing, editing, committees, organising; one entry for each venue and span of years.

Signals in this order: the tag at the left or the right edge (a date, or a venue tag `ICLR '26`, which gives acronym
and year); a role that the row prints before its colon, before its comma or after its dash; the role printed over it or
said by the sub-heading; then what is left is the venue, a university or a department at its end the organization.
`ServiceRole: A (2019, 2021), B` is an enumeration. It never takes the sub-heading's role where the row prints its own.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import regex

from cvparse.entries.join_wrapped_lines import Row
from cvparse.entries.types import Context
from cvparse.fields.dates import Period, find_periods
from cvparse.fields.places import find_place
from cvparse.lexicon.phrase_groups import MEETINGS, VENUES, first_phrase, opening_phrase
from cvparse.lexicon.types import Lexicon
from cvparse.model import Service
from cvparse.parsers.service.role_groups import entries_of
from cvparse.parsers.service.roles import ACRONYM, closes_with_role, find_role, is_role_alone
from cvparse.parsers.service.venue_tags import Tag, read_opening, read_tags, take_dated_bracket
from cvparse.parsers.service.venues import Served, is_host, is_one_name, served_of, take_session
from cvparse.sections.types import Section
from cvparse.spans.delimiters import COLON, STRONG, cut
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.enumerations import MEMBER_SEPARATOR, Member, members_of
from cvparse.spans.period import Dating, span_of, take_period
from cvparse.spans.prose import header_and_prose
from cvparse.spans.readings import Leftover, Parsed, Reading
from cvparse.spans.section_items import items_of, leftovers_of, parsed
from cvparse.spans.worksheet import Worksheet
from cvparse.text.trim import clean, trimmed

CLOSING = regex.compile(r"(?:,\s{0,3}|\s{1,3}\()(?P<role>[^,()\[\]]{3,60}+)\)?\s*+$")
HEADING_WORDS = 7
LIST_LEAST = 3
HEADED_LEAST = 2  # names under a heading such as `Reviewing`, which says that they are venues
LONG_ROW = 60  # characters; a shorter row was not broken for want of room
COUNT = regex.compile(r"\(\d{1,3}\)\s{1,2}(?=\p{L})")

__all__ = ["find_role", "parse"]


def parse(section: Section, context: Context) -> Parsed:
    """Read a section of service.

    Reads a margin `ICLR '26` beside a venue under the sub-heading `Reviewer`, and `Reviewer: A (2019, 2021), B`; it
    refuses to part `Conference on Computing, Networking, and Storage` into three venues. A year in the margin holds for
    the rows under it too, but not in a list that repeats it beside each of its entries.
    """
    readings: list[Reading] = []
    leftover: list[Leftover] = []
    items = items_of(section, context)
    repeats = any(a.item.margin.text == b.item.margin.text != "" for a, b in pairwise(items))
    for listed in items:
        worksheet = EntryWorksheet(listed.item)
        heading = listed.subheading or section.title
        said = heading if heading and _is_role(heading, context.lexicon) else None
        headed = heading is not None and context.lexicon.phrases("service.activity").search(heading) is not None
        tag = read_tags(worksheet.margin, worksheet.asides, worksheet.body.text.text, context.lexicon)
        shared: Dating | None = None
        for entry, over in entries_of(worksheet, context.lexicon):
            own = replace(tag, dating=tag.dating or shared)
            found = _read(entry, over or said, own, context.lexicon, headed=headed or said is not None)
            readings += found
            if listed.item.margin.text and not repeats and shared is None and isinstance(found[0].entry, Service):
                shared = Dating(found[0].entry.start, found[0].entry.end, found[0].entry.ongoing)
        leftover += list(leftovers_of(worksheet, section, "rest of a service entry"))
    return parsed(readings, leftover)


def _is_role(heading: str, lexicon: Lexicon) -> bool:
    return lexicon.phrases("roles.service").search(heading) is not None and len(heading.split()) <= HEADING_WORDS


def _read(
    worksheet: EntryWorksheet, role: str | None, tag: Tag, lexicon: Lexicon, *, headed: bool = False
) -> list[Reading]:
    """The entries of an item; `headed` says that it stands under a heading for what is done at venues."""
    header = _whole_header(worksheet, _counted(worksheet, header_and_prose(worksheet)[0]), lexicon)
    opening = Tag()
    if tag.acronym is None and header:
        opening = read_opening(worksheet.body, header[0].start, header[0].end, lexicon)
    if opening.acronym is None and (readings := _enumerated(worksheet, header, role, lexicon, headed=headed)):
        return readings
    tag = opening if opening.acronym else tag
    bracket = take_dated_bracket(worksheet.body, header)
    dating = tag.dating or span_of(take_period(worksheet, lexicon, header))
    if dating.start is None and bracket.dating:
        dating = bracket.dating
    return [_single(worksheet, role, replace(tag, acronym=tag.acronym or bracket.acronym, dating=dating), lexicon)]


def _counted(worksheet: EntryWorksheet, header: tuple[Row, ...]) -> tuple[Row, ...]:
    """The rows without the number before the first that says how often: `(12) Journal of Rivers`."""
    found = COUNT.match(worksheet.body.text.text, header[0].start, header[0].end) if header else None
    if found is None:
        return header
    worksheet.body.cue(header[0].start, found.end(), "how often")
    return (replace(header[0], start=found.end()), *header[1:])


def _whole_header(worksheet: EntryWorksheet, header: tuple[Row, ...], lexicon: Lexicon) -> tuple[Row, ...]:
    """The rows with those joined that were one line broken inside a name: a long row, and a second that is no name.

    Reads `Program Committee Member, International Symposium on Computer / Architecture (ISCA) 2017` as one; refuses
    `Chair, Curriculum Committee / University of X` and rows of which the first is short.
    """
    text = worksheet.body.text.text
    rows: list[Row] = []
    for row in header:
        before = rows[-1] if rows else None
        printed = text[row.start : row.end]
        names = is_host(printed, lexicon) or first_phrase(
            printed, lexicon, (*VENUES, "service.body", "service.meeting")
        )
        long = before is not None and len(text[before.start : before.end].rstrip()) >= LONG_ROW
        open_end = before is not None and text[before.start : before.end].rstrip()[-1:].isalpha()
        if before and long and open_end and not (names or row.bullet or row.asides or find_role(printed, lexicon)):
            rows[-1] = replace(before, end=row.end, asides=(*before.asides, *row.asides))
        else:
            rows.append(row)
    return tuple(rows)


def _enumerated(
    worksheet: EntryWorksheet, header: tuple[Row, ...], role: str | None, lexicon: Lexicon, *, headed: bool
) -> list[Reading]:
    """The entries of a row that enumerates venues after its role, or under a sub-heading that is the role."""
    header = _announced(worksheet.body, header, lexicon)
    if len(header) != 1 or not all(_is_date(sheet, lexicon) for sheet in (worksheet.margin, *worksheet.asides)):
        return []
    body, row = worksheet.body, header[0]
    beside = bool(worksheet.margin.rest() or worksheet.asides)
    row, led = (row, None) if beside else _led_by_date(body, row, lexicon)
    text = body.text.text[row.start : row.end]
    printed = find_role(text, lexicon)
    start = row.start + printed.rest if printed else row.start
    members = [_named(body, member, lexicon) for member in members_of(body, start, row.end, lexicon)]
    members = _whole_names(body, members, lexicon)
    short = all(ACRONYM.fullmatch(body.text.text, member.start, member.end) for member in members)
    names = [body.text.text[member.start : member.end] for member in members]
    tagged = all(name.endswith(")") for name in names)
    several = len(members) >= HEADED_LEAST and all(len(name.split()) > 1 for name in names)
    headed = headed and several and not _say_more(names, lexicon)
    parted = len(members) >= LIST_LEAST and len(cut(body.text.text, start, row.end, MEMBER_SEPARATOR)) == len(members)
    sure = short or tagged or parted or headed or (printed is not None and printed.colon)
    said = (
        printed
        or role
        or tagged
        or headed
        or _are_venues([body.text.text[member.start : member.end] for member in members], lexicon)
    )
    if (
        not ((tagged and len(members) > 1) or _enumerates(body, members, sure, lexicon))
        or not said
        or ((beside or led) and not sure)
    ):
        return []
    shared = span_of(take_period(worksheet, lexicon, ())) if beside else Dating()
    if led:
        body.take(header[0].start, row.start, "period")
        shared = span_of(led)
    if printed:
        role = clean(body.take(row.start + printed.start, row.start + printed.end, "role")) or role
        body.cue(row.start + printed.end, start, "role")
    taken = [_taken(body, member, role, lexicon) for member in members]
    for a, b in body.rest():
        joining = any(
            lexicon.phrases(f"words.{name}").at_start(body.text.text[a:b]) for name in ("conjunction", "article")
        )
        if row.start <= a and b <= row.end and joining:
            body.cue(a, b, "and")
    remarks = _remarks(body, members, row, lexicon)
    return [
        worksheet.reading(
            _entry(own or said or role, served.venue, served.tag, dating, served.organization).model_copy(
                update={"note": note}
            ),
            "service enumeration",
        )
        for (member, served, own), (said, note) in zip(taken, remarks, strict=True)
        for dating in ([span_of(period) for _, _, period in member.periods] or [shared])
    ]


def _named(body: Worksheet, member: Member, lexicon: Lexicon) -> Member:
    """A member without the article of the sentence that it stands in: `and the Journal of Rivers`, not `The Lancet`."""
    text = body.text.text[member.start : member.end]
    article = lexicon.phrases("words.article").at_start(text) if text[:1].islower() else None
    return replace(member, start=member.start + article.end + 1) if article and text[article.end :].strip() else member


def _taken(body: Worksheet, member: Member, role: str | None, lexicon: Lexicon) -> tuple[Member, Served, str | None]:
    """What a member of an enumeration is served at, crossed out with its years, and the role that its bracket says."""
    name = [(member.start, member.end)]
    own = _take_closing_role(body, name, lexicon)
    served = served_of(body, name, own or role, lexicon, whole=True)
    for a, b, _ in member.periods:
        body.take(a, b, "period")
    return member, served, own


def _whole_names(body: Worksheet, members: list[Member], lexicon: Lexicon) -> list[Member]:
    """The members with those joined that are one name with a comma in it: the word for a meeting stands before, the
    acronym behind. Reads `Conference on Reliability, Ice and Security (CRIS), Summit (SUM)` as two.
    """
    text, whole = body.text.text, list[Member]()
    for member in members:
        before = whole[-1] if whole else None
        opened = before is not None and not before.periods and not text[before.start : before.end].endswith(")")
        named = first_phrase(text[member.start : member.end], lexicon, VENUES)
        if (
            before
            and opened
            and not named
            and text[member.start : member.end].endswith(")")
            and (first_phrase(text[before.start : before.end], lexicon, MEETINGS))
        ):
            whole[-1] = replace(member, start=before.start)
        else:
            whole.append(member)
    return whole


def _led_by_date(body: Worksheet, row: Row, lexicon: Lexicon) -> tuple[Row, Period | None]:
    """The row behind the date that it opens with, and that: `2015 | Reviewer | A; B`."""
    text = body.text.text[row.start : row.end]
    found = find_periods(text, lexicon)
    if not found or found[0].start > 0 or not text[found[0].end :].strip(" :|\t,–-"):
        return row, None
    after = text[found[0].end :]
    return replace(row, start=row.end - len(after.lstrip(" :|\t,–-"))), found[0].period


def _remarks(body: Worksheet, members: list[Member], row: Row, lexicon: Lexicon) -> list[tuple[str | None, str | None]]:
    """What stands behind the years of each member, crossed out: its own role, or a note.

    Reads `ICDE 2018 (Area Chair)` as a role and `ICDE 2018 (declined)` as a note.
    """
    found: list[tuple[str | None, str | None]] = []
    for number, member in enumerate(members):
        start = max((b for _, b, _ in member.periods), default=member.end)
        end = members[number + 1].start if number + 1 < len(members) else row.end
        rest = body.rest_within(start, end)
        parts = [(a, b) for a, b in (trimmed(body.text.text, a, b) for a, b in rest) if a < b]
        roles = [body.text.text[a:b] for a, b in parts if is_role_alone(body.text.text[a:b], lexicon)]
        path = "role" if roles else "note"
        values = [clean(body.take(a, b, path)) for a, b in parts]
        note = "; ".join(value for value in values if value and value not in roles) or None
        found.append((roles[0] if roles else None, note))
    return found


def _announced(body: Worksheet, header: tuple[Row, ...], lexicon: Lexicon) -> tuple[Row, ...]:
    """The rows as one where the first is a role with its colon, and the venues stand below it, or where the brackets
    behind the names say that a name goes on from row to row: `Symposium on Ice (SI), Forum on / Snow (FS), Day (D)`."""
    if len(header) > 1 and _broken_names(body, header, lexicon):
        return (replace(header[0], end=header[-1].end),)
    if len(header) < 2 or not body.text.text[header[0].start : header[0].end].rstrip().endswith((":", "：")):
        return header
    whole = replace(header[0], end=header[-1].end)
    printed = find_role(body.text.text[whole.start : whole.end], lexicon)
    return (whole,) if printed and printed.colon else header


def _broken_names(body: Worksheet, header: tuple[Row, ...], lexicon: Lexicon) -> bool:
    text = body.text.text
    names = members_of(body, header[0].start, header[-1].end, lexicon)
    tagged = sum(text[name.start : name.end].endswith(")") for name in names)
    inside = all(any(name.start < row.start < name.end for name in names) for row in header[1:])
    return inside and tagged >= 2 and 2 * tagged > len(names) and text[: header[-1].end].rstrip().endswith(")")


def _is_date(sheet: Worksheet, lexicon: Lexicon) -> bool:
    """Whether a tag holds a date and nothing else, or nothing at all."""
    text = sheet.text.text
    found = find_periods(text, lexicon)
    rest = f"{text[: found[0].start]}{text[found[0].end :]}" if len(found) == 1 else text
    return not any(map(str.isalnum, rest))


def _enumerates(body: Worksheet, members: list[Member], sure: bool, lexicon: Lexicon) -> bool:
    """Whether these are several venues, rather than one with the organization or the place that it belongs to.

    It is `sure` after a colon, and where each is an acronym.
    """
    texts = [body.text.text[member.start : member.end] for member in members]
    if not members:
        return False
    if len(members) == 1:
        return len(members[0].periods) > 1
    hosts = [is_host(text, lexicon) or find_place(text, lexicon) is not None for text in texts]
    if len(members) == 2 and hosts[1] and not hosts[0]:
        return False
    if is_one_name(body.text.text[members[0].start : members[-1].end], texts, lexicon):
        return False
    if sure:
        return True
    return len(members) >= LIST_LEAST and not any(hosts[1:]) and not any(find_role(text, lexicon) for text in texts)


def _say_more(names: list[str], lexicon: Lexicon) -> bool:
    """Whether names say more than venues: a role, a year, or last a body or a place to which the one before belongs."""
    told = any(find_role(name, lexicon) or lexicon.phrases("roles.service").search(name) for name in names)
    dated = any(map(str.isdigit, "".join(names)))
    return told or dated or is_host(names[-1], lexicon) or find_place(names[-1], lexicon) is not None


def _are_venues(texts: list[str], lexicon: Lexicon) -> bool:
    """Whether names without a role are venues by themselves: three at least, and most have the word for one.

    Reads `Annals of Rivers, Studies in Ice, Nature`; refuses `Senate, Library, Works Council`.
    """
    named = [text for text in texts if first_phrase(text, lexicon, VENUES)]
    return len(texts) >= LIST_LEAST and 2 * len(named) > len(texts)


def _entry(role: str | None, venue: str | None, tag: Tag, dating: Dating, organization: str | None = None) -> Service:
    if dating.start is None and tag.dating is not None:
        dating = tag.dating
    return Service(
        role=role,
        venue=venue,
        venue_acronym=tag.acronym,
        organization=organization,
        start=dating.start,
        end=dating.end,
        ongoing=dating.ongoing,
    )


def _single(worksheet: EntryWorksheet, role: str | None, tag: Tag, lexicon: Lexicon) -> Reading:
    header, _ = header_and_prose(worksheet)
    body, text = worksheet.body, worksheet.body.text.text
    session = take_session(body, header)
    printed: str | None = None
    venues: list[tuple[int, int]] = []
    for start, end in _chunks(body, header, lexicon):
        found = find_role(text[start:end], lexicon) if printed is None else None
        if found is None:
            venues.append((start, end))
            continue
        if venues and is_role_alone(text[start:end], lexicon):  # `Forum – Member of the programme committee`
            found = replace(found, end=end - start, rest=end - start)
        printed = clean(body.take(start + found.start, start + found.end, "role")) or None
        body.cue(start + found.end, start + found.rest, "role")
        venues.append(trimmed(text, start + found.rest, end))
    printed = printed or _take_closing_role(body, venues, lexicon)
    served = served_of(body, venues, printed or role, lexicon)
    if session:
        at = f"{served.venue} ({served.tag.acronym})" if served.tag.acronym else served.venue
        served = replace(served, venue=session, tag=Tag(), note="; ".join(n for n in (at, served.note) if n) or None)
    if served.venue is None and tag.acronym:
        served = replace(served, venue=served.organization, organization=None)
    dating = tag.dating or Dating()
    label = tag.label or (clean(worksheet.margin.text) or None if tag.acronym else None)
    own = served.tag
    other_tag = label if own.acronym and tag.acronym and own.acronym != tag.acronym else None
    notes = [part for part in (served.note, other_tag, worksheet.take_rest("note")) if part]
    entry = _entry(printed or role, served.venue, Tag(own.acronym or tag.acronym, own.dating), dating)
    update = {"label": label, "organization": served.organization, "note": "; ".join(notes) or None}
    return worksheet.reading(entry.model_copy(update=update), "service")


def _chunks(body: Worksheet, header: tuple[Row, ...], lexicon: Lexicon) -> list[tuple[int, int]]:
    """The header rows cut at strong separators; the word that says the sort of venue (`Workshop:`) is crossed out."""
    text = body.text.text
    chunks: list[tuple[int, int]] = []
    for row in header:
        for free_start, free_end in body.rest():
            start, end = max(free_start, row.start), min(free_end, row.end)
            if start >= end:
                continue
            sort = opening_phrase(text[start:end], lexicon, VENUES)
            colon = COLON.match(text, start + sort.end, end) if sort else None
            if colon:
                body.cue(start, colon.end(), "sort of venue")
                start = colon.end()
            chunks += cut(text, start, end, STRONG)
    return chunks


def _take_closing_role(body: Worksheet, venues: list[tuple[int, int]], lexicon: Lexicon) -> str | None:
    """The role that a stretch ends with, crossed out: after its last comma, or in brackets.

    Reads `EuroSys Conference, Shadow Committee Member` and `Annals of Rivers (reviewer)`; it refuses `Workshop on
    Peer Review`, where nothing sets the words apart.
    """
    text = body.text.text
    for number, (start, end) in enumerate(venues):
        found = CLOSING.search(text, start, end)
        if found is None or found.start() <= start or not closes_with_role(found["role"], lexicon):
            continue
        role = clean(body.take(found.start("role"), found.end("role"), "role"))
        body.cue(found.start(), found.end(), "role")
        venues[number] = trimmed(text, start, found.start())
        return role
    return None
