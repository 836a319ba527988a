"""A row that enumerates venues, after its role or under a heading that is the role or says what is done there.

Evidence: a role with its colon, names that are acronyms, bracketed, parted by semicolons, or several under a heading
such as `Reviewing`; against it, a last name that is the body or the place to which the one before belongs, and names
that are one (`Ice, Snow, and Fens`). Each venue and each span of years beside it is an entry. It never parts two names
that no heading and no colon announces.
"""

from __future__ import annotations

from dataclasses import replace

import regex

from cvparse.entries.join_wrapped_lines import Row
from cvparse.fields.dates import Period, find_periods
from cvparse.fields.places import find_place
from cvparse.lexicon.phrase_groups import MEETINGS, VENUES, first_phrase
from cvparse.lexicon.types import Lexicon
from cvparse.model import Service
from cvparse.parsers.service.roles import ACRONYM, closes_with_role, find_role, is_role_alone, role_behind_name
from cvparse.parsers.service.venue_tags import Tag
from cvparse.parsers.service.venues import Served, is_host, is_one_name, is_venue, served_of
from cvparse.spans.delimiters import cut
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.enumerations import MEMBER_SEPARATOR, Member, members_of
from cvparse.spans.period import Dating, span_of, take_period
from cvparse.spans.readings import Reading
from cvparse.spans.segment import SENTENCE_END
from cvparse.spans.worksheet import Worksheet
from cvparse.text.trim import clean, clean_end, trimmed

CLOSING = regex.compile(r"(?:,\s{0,3}|\s{1,3}\()(?P<role>[^,()\[\]]{3,60}+)\)?\s*+$")
LIST_LEAST = 3
HEADED_LEAST = 2  # names under a heading such as `Reviewing`, which says that they are venues


def enumerated(
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
    taken = _taken(body, members, role, lexicon)
    for a, b in body.rest():
        joining = any(
            lexicon.phrases(f"words.{name}").at_start(body.text.text[a:b]) for name in ("conjunction", "article")
        )
        if row.start <= a and b <= row.end and joining:
            body.cue(a, b, "and")
    remarks = _remarks(body, members, row, lexicon)
    return [
        worksheet.reading(
            entry_of(own or said or role, served.venue, served.tag, dating, served.organization).model_copy(
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


def _taken(
    body: Worksheet, members: list[Member], role: str | None, lexicon: Lexicon
) -> list[tuple[Member, Served, str | None]]:
    """What each member is served at, crossed out with its years, and the role that its bracket says."""
    venues = _are_served_as_venues([body.text.text[one.start : one.end] for one in members], role, lexicon)
    found: list[tuple[Member, Served, str | None]] = []
    for member in members:
        name = [(member.start, member.end)]
        own = take_closing_role(body, name, lexicon)
        served = served_of(body, name, own or role, lexicon, whole=True)
        if venues and served.venue is None:
            served = replace(served, venue=clean_end(served.organization or "") or None, organization=None)
        for a, b, _ in member.periods:
            body.take(a, b, "period")
        found.append((member, served, own))
    return found


def _are_served_as_venues(names: list[str], role: str | None, lexicon: Lexicon) -> bool:
    """Whether three of the members or more, and most of them, are served as venues: then all of them are.

    Reads `Ice Science` as a journal among `Annals of Rivers, Nature, Ice Science`; not beside one other name.
    """
    return sum(is_venue(name, role, lexicon) for name in names) >= max(LIST_LEAST, len(names) // 2 + 1)


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
    if len(header) > 1 and (_broken_names(body, header, lexicon) or _under_role_alone(body, header, lexicon)):
        return (replace(header[0], end=header[-1].end),)
    if len(header) < 2 or not body.text.text[header[0].start : header[0].end].rstrip().endswith((":", "：")):
        return header
    whole = replace(header[0], end=header[-1].end)
    printed = find_role(body.text.text[whole.start : whole.end], lexicon)
    return (whole,) if printed and printed.colon else header


def _under_role_alone(body: Worksheet, header: tuple[Row, ...], lexicon: Lexicon) -> bool:
    """Whether the first row is a role and nothing else, and semicolons part what stands below it.

    Reads `Referee <2015–> / Annals of Rivers; Nature; / Acta Montana` so; refuses `Referee / Nature; since 2015`.
    """
    text, first = body.text.text, header[0]
    below = cut(text, first.end, header[-1].end, MEMBER_SEPARATOR)
    tagged = any(row.asides for row in header[1:])
    return not tagged and len(below) >= LIST_LEAST and is_role_alone(text[first.start : first.end], lexicon)


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
    names = sum(not host for host in hosts)
    ended = hosts[-1] and not _is_closed(body, members, lexicon)  # `Nature, School of Ice, University of X`
    return names >= LIST_LEAST and not ended and not any(find_role(text, lexicon) for text in texts)


def _is_closed(body: Worksheet, members: list[Member], lexicon: Lexicon) -> bool:
    """Whether an `and` leads to the last member, as no place or body is led to."""
    between = body.text.text[members[-2].end : members[-1].start].strip(" ,;")
    return lexicon.phrases("words.conjunction").at_start(between) is not None


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


def entry_of(role: str | None, venue: str | None, tag: Tag, dating: Dating, organization: str | None = None) -> Service:
    """The entry of one venue. A tag with a date says when, where nothing else does."""
    if dating.start is None and tag.dating is not None:
        dating = tag.dating
    role = (role or "").rstrip(" :：")
    return Service(
        role=(role[:-1] if SENTENCE_END.search(role) else role) or None,
        venue=venue,
        venue_acronym=tag.acronym,
        organization=organization,
        start=dating.start,
        end=dating.end,
        ongoing=dating.ongoing,
    )


def take_closing_role(body: Worksheet, venues: list[tuple[int, int]], lexicon: Lexicon) -> str | None:
    """The role that a stretch ends with, crossed out: after its last comma, in brackets, or behind a name that ends.

    Reads `EuroSys Conference, Shadow Committee Member`, `Annals of Rivers (reviewer)` and `Society of Ice Treasurer`;
    it refuses `Workshop on Peer Review`, where nothing sets the words apart.
    """
    text = body.text.text
    for number, (start, end) in enumerate(venues):
        found = CLOSING.search(text, start, end)
        if found is not None and found.start() > start and closes_with_role(found["role"], lexicon):
            first, last, before = found.start("role"), found.end("role"), found.start()
        elif (behind := role_behind_name(text[start:end], lexicon)) is not None:
            first, last, before = start + behind, end, start + behind
        else:
            continue
        role = clean(body.take(first, last, "role"))
        body.cue(before, end if before < first else last, "role")
        venues[number] = trimmed(text, start, before)
        return role
    return None
