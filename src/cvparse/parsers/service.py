"""Service: reviewing, editing, committees, organising; one entry for each venue and span of years.

Signals in this order: the tag at the left (a date, or a venue tag `ICLR '26`, which gives acronym and year); a role
that the row prints before its colon, before its comma or after its dash; the role that the sub-heading says; then what
is left is the venue, a university or a department at its end the organization. `Role: A (2019, 2021), B` is an
enumeration. It never takes the sub-heading's role where the row prints its own.
"""

from __future__ import annotations

from dataclasses import dataclass

import regex

from cvparse.fields.dates import find_periods
from cvparse.fields.organizations import find_organizations
from cvparse.fields.roles import find_roles
from cvparse.lexicon.types import Lexicon
from cvparse.model import Service
from cvparse.parsers.base import Context, Leftover, Parsed, Reading, Worksheet
from cvparse.parsers.dating import UNDATED, Dating, span_of, take_period
from cvparse.parsers.drafts import header_and_prose
from cvparse.parsers.enumerations import Member, members_of
from cvparse.parsers.listing import items_of, leftovers_of, parsed
from cvparse.parsers.lists import CONNECTORS, VENUES, first_phrase, opening_phrase
from cvparse.parsers.pieces import COMMA, STRONG, cut
from cvparse.parsers.rows import Row
from cvparse.parsers.sheets import ItemSheets, clean, trimmed
from cvparse.sections.types import Section

TAG = regex.compile(r"(?P<acronym>\p{Lu}[\p{L}\p{N}&/-]{1,14})\s?['’ ]?\s?(?P<year>\d{4}|(?<=['’])\d{2})(?!\d)")
ACRONYM = regex.compile(r"(?=[^\s]{0,12}\p{Lu}[^\s]{0,10}\p{Lu})[\p{L}\p{N}&/'’-]{2,14}")
BRACKETED = regex.compile(r"\(\s{0,2}(?P<acronym>[^()\s]{2,14})(?:\s?['’]?\d{2,4})?\s{0,2}\)")
COLON = regex.compile(r"\s{0,2}[:：]\s{0,3}")
ROLE_WORDS = 7
LIST_LEAST = 3


@dataclass(frozen=True, slots=True)
class Role:
    """A role by the offsets of a text: `end` is where it ends, `rest` where what it is a role of begins."""

    start: int
    end: int
    rest: int
    colon: bool = False


def parse(section: Section, context: Context) -> Parsed:
    """Read a section of service.

    Reads a margin `ICLR '26` beside a venue under the sub-heading `Reviewer`, and `Reviewer: A (2019, 2021), B`; it
    refuses to part `Conference on Computing, Networking, and Storage` into three venues.
    """
    readings: list[Reading] = []
    leftover: list[Leftover] = []
    for listed in items_of(section, context):
        sheets = ItemSheets(listed.item)
        heading = listed.subheading or section.title
        role = heading if heading and _heading_is_role(heading, context.lexicon) else None
        readings += _read(sheets, role, context.lexicon)
        leftover += list(leftovers_of(sheets, section, "rest of a service entry"))
    return parsed(readings, leftover)


def _heading_is_role(heading: str, lexicon: Lexicon) -> bool:
    return lexicon.phrases("roles.service").search(heading) is not None and len(heading.split()) <= ROLE_WORDS


def find_role(text: str, lexicon: Lexicon) -> Role | None:
    """The role that a stretch opens with, and where what it is a role of begins.

    Reads `Shadow Committee Member` whole, `Reviewer for Nature` and `Program Committee: …`; it refuses `Workshop on the
    History of Reviewing`, where more than a few words stand before.
    """
    matches = sorted(
        {(m.start, m.end) for m in lexicon.phrases("roles.service").find(text)}
        | {(m.start, m.end) for m in find_roles(text, lexicon)}
    )
    if not matches or len(text[: matches[0][0]].split()) > 3 or first_phrase(text[: matches[0][0]], lexicon, VENUES):
        return None
    end = matches[0][1]
    for a, b in matches[1:]:
        if a < end or text[end:a].strip(" /&-") == "" or lexicon.phrases("words.conjunction").at_start(text[end:a]):
            end = max(end, b)
    start = len(text) - len(text.lstrip())
    bracket = regex.compile(r"\s?\([^()]{1,20}\)").match(text, end)
    if bracket and not ACRONYM.search(bracket.group()) and not find_periods(bracket.group(), lexicon):
        end = bracket.end()
    colon = COLON.match(text, end)
    if colon:
        return Role(start, end, colon.end(), colon=True)
    rest = end + len(text[end:]) - len(text[end:].lstrip(" ,"))
    opener = opening_phrase(text[rest:], lexicon, CONNECTORS)
    if opener:
        after = COLON.match(text, rest + opener.end)
        return Role(start, end, after.end() if after else rest + opener.end, colon=after is not None)
    return Role(start, end, rest)


def _read(sheets: ItemSheets, heading_role: str | None, lexicon: Lexicon) -> list[Reading]:
    tag = _read_margin(sheets.margin, lexicon)
    header, _ = header_and_prose(sheets)
    readings = _enumerated(sheets, header, heading_role, lexicon)
    if readings:
        return readings
    dating = tag.dating or span_of(take_period(sheets, lexicon, header))
    return [_single(sheets, header, heading_role, _Tag(tag.acronym, dating), lexicon)]


@dataclass(frozen=True, slots=True)
class _Tag:
    """What the tag at the left says: the venue's acronym, its year."""

    acronym: str | None = None
    dating: Dating | None = None


def _read_margin(margin: Worksheet, lexicon: Lexicon) -> _Tag:
    """The tag at the left: acronym and year, acronym alone, or a date, which is left to the dates."""
    text = margin.text.text
    if tag := TAG.fullmatch(text.strip()):
        year = tag["year"]
        margin.take(0, len(text), "label")
        return _Tag(tag["acronym"], Dating(year if len(year) == 4 else f"20{year}"))
    if text.strip() and not find_periods(text, lexicon) and ACRONYM.fullmatch(text.strip()):
        margin.take(0, len(text), "venue_acronym")
        return _Tag(text.strip())
    return _Tag()


def _enumerated(sheets: ItemSheets, header: tuple[Row, ...], role: str | None, lexicon: Lexicon) -> list[Reading]:
    """The entries of a row that enumerates venues after its role, or under a sub-heading that is the role."""
    if len(header) != 1 or sheets.margin.text or sheets.asides:
        return []
    body, row = sheets.body, header[0]
    text = body.text.text[row.start : row.end]
    printed = find_role(text, lexicon)
    start = row.start + printed.rest if printed else row.start
    members = members_of(body, start, row.end, lexicon)
    enumerates = len(members) >= (2 if printed and printed.colon else LIST_LEAST)
    several_years = len(members) == 1 and len(members[0].periods) > 1
    if not (enumerates or several_years) or not (printed or role):
        return []
    if any(find_role(body.text.text[m.start : m.end], lexicon) for m in members):
        return []
    if not (printed and printed.colon) and any(_organization(body, m, lexicon) for m in members[1:]):
        return []
    if printed:
        role = clean(body.take(row.start + printed.start, row.start + printed.end, "role"))
        body.cue(row.start + printed.end, start, "role")
    taken: list[tuple[Member, str | None, str | None]] = []
    for member in members:
        venue, acronym, _ = _take_venue(body, member.start, member.end)
        for a, b, _period in member.periods:
            body.take(a, b, "period")
        taken.append((member, venue, acronym))
    return [
        sheets.reading(_entry(role, venue, acronym, span_of(period)), "service enumeration")
        for member, venue, acronym in taken
        for period in ([p for _, _, p in member.periods] or [UNDATED])
    ]


def _organization(body: Worksheet, member: Member, lexicon: Lexicon) -> bool:
    text = body.text.text[member.start : member.end]
    return bool(find_organizations(text, lexicon)) and not first_phrase(text, lexicon, (*VENUES, "service.body"))


def _entry(role: str | None, venue: str | None, acronym: str | None, dating: Dating) -> Service:
    return Service(
        role=role, venue=venue, venue_acronym=acronym, start=dating.start, end=dating.end, ongoing=dating.ongoing
    )


def _take_venue(body: Worksheet, start: int, end: int) -> tuple[str | None, str | None, int]:
    """A venue and the acronym in the bracket after it, crossed out; where it ended."""
    text = body.text.text
    start, end = trimmed(text, start, end)
    if start >= end:
        return None, None, end
    bracket = next((m for m in BRACKETED.finditer(text, start, end) if ACRONYM.fullmatch(m["acronym"])), None)
    if bracket and bracket.start() > start:
        acronym = clean(body.take(bracket.start("acronym"), bracket.end("acronym"), "venue_acronym"))
        return clean(body.take(start, bracket.start(), "venue")), acronym, bracket.end()
    return clean(body.take(start, end, "venue")), None, end


def _single(
    sheets: ItemSheets,
    header: tuple[Row, ...],
    role: str | None,
    tag: _Tag,
    lexicon: Lexicon,
) -> Reading:
    body, acronym, dating = sheets.body, tag.acronym, tag.dating or Dating()
    chunks = _chunks(body, header, lexicon)
    printed: str | None = None
    venues: list[tuple[int, int]] = []
    for start, end in chunks:
        found = find_role(body.text.text[start:end], lexicon) if printed is None else None
        if found is None:
            venues.append((start, end))
            continue
        printed = clean(body.take(start + found.start, start + found.end, "role"))
        body.cue(start + found.end, start + found.rest, "role")
        a, b = trimmed(body.text.text, start + found.rest, end)
        if a < b:
            venues.append((a, b))
    serves = any(lexicon.phrases("roles.service").search(text) for text in (printed, role) if text)
    venue, organization, own, note = _venue_and_organization(body, venues, serves, lexicon)
    if venue is None and tag.acronym:
        venue, organization = organization, None
    rest = sheets.take_rest("note")
    label = clean(sheets.margin.text) if acronym else None
    notes = [part for part in (note, label if own and acronym and own != acronym else None, rest) if part]
    entry = Service(
        label=label,
        role=printed or role,
        venue=venue,
        venue_acronym=own or acronym,
        organization=organization,
        start=dating.start,
        end=dating.end,
        ongoing=dating.ongoing,
        note="; ".join(notes) or None,
    )
    return sheets.reading(entry, "service")


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


def _venue_and_organization(
    body: Worksheet, venues: list[tuple[int, int]], serves: bool, lexicon: Lexicon
) -> tuple[str | None, str | None, str | None, str | None]:
    """Venue, organization, the venue's own acronym and a note (a venue tag at the end), from what no role took.

    Who `serves` as a reviewer, editor or organizer does so for a venue, even where a society lends it its name.
    """
    venue = organization = acronym = note = None
    for start, end in venues:
        text = body.text.text
        commas = cut(text, start, end, COMMA)
        while len(commas) > 1 and (tag := TAG.fullmatch(text[slice(*commas[-1])].strip())):
            note = clean(body.take(*commas.pop(), "note")) if tag else None
        if len(commas) > 1 and organization is None and _is_host(text[slice(*commas[-1])], lexicon):
            organization = clean(body.take(*commas.pop(), "organization"))
        span = (start, commas[-1][1])
        if venue is None and (organization or serves or not _is_host(text[slice(*span)], lexicon)):
            venue, acronym, _ = _take_venue(body, *span)
        elif organization is None:
            organization = clean(body.take(*span, "organization"))
    return venue, organization, acronym, note


def _is_host(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is a university, a department or a society rather than a journal, a meeting or a board."""
    return bool(find_organizations(text, lexicon)) and not first_phrase(text, lexicon, (*VENUES, "service.body"))
