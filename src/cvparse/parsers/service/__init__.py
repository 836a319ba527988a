"""Service: reviewing, editing, committees, organising; one entry for each venue and span of years.

Signals in this order: the tag at the left or the right edge (a date, or a venue tag `ICLR '26`, which gives acronym
and year); a role that the row prints before its colon, before its comma or after its dash; the role printed over it or
said by the sub-heading; then what is left is the venue, a university or a department at its end the organization.
`ServiceRole: A (2019, 2021), B` is an enumeration. It never takes the sub-heading's role where the row prints its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import regex

from cvparse.entries.join_wrapped_lines import Row
from cvparse.entries.types import Context
from cvparse.lexicon.phrase_groups import MEETINGS, VENUES, first_phrase, opening_phrase
from cvparse.lexicon.types import Lexicon
from cvparse.model import Service
from cvparse.parsers.service.enumerated import entry_of, enumerated, take_closing_role
from cvparse.parsers.service.pairs_of_rows import with_pairs_joined
from cvparse.parsers.service.role_groups import entries_of
from cvparse.parsers.service.roles import find_role, is_role_alone
from cvparse.parsers.service.venue_tags import Tag, read_opening, read_tags, take_dated_bracket
from cvparse.parsers.service.venues import is_host, is_venue, served_of, take_session
from cvparse.sections.types import Section
from cvparse.spans.delimiters import COLON, STRONG, cut
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.period import Dating, span_of, take_period
from cvparse.spans.prose import header_and_prose
from cvparse.spans.readings import Leftover, Parsed, Reading
from cvparse.spans.section_items import items_of, leftovers_of, parsed
from cvparse.spans.worksheet import Worksheet
from cvparse.text.trim import clean, clean_end, trimmed

SORTS = (*MEETINGS, "service.periodical")  # words before a colon that name no venue: `Workshop:`, not `Nature:`
HEADING_WORDS = 7
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
    items = with_pairs_joined(items_of(section, context), context.lexicon)
    repeats = any(a.item.margin.text == b.item.margin.text != "" for a, b in pairwise(items))
    for listed in items:
        worksheet = EntryWorksheet(listed.item)
        heading = listed.subheading or section.title
        said = heading if heading and _is_role(heading, context.lexicon) else None
        headed = heading is not None and context.lexicon.phrases("service.activity").search(heading) is not None
        tag = read_tags(worksheet.margin, worksheet.asides, worksheet.body.text.text, context.lexicon)
        shared: Dating | None = None
        for entry, over in entries_of(worksheet, context.lexicon):
            own = replace(tag, dating=tag.dating or over.dating or shared)
            found = _read(entry, over.role or said, own, context.lexicon, headed=headed or said is not None)
            readings += [_served_under(reading, listed.heads, context.lexicon) for reading in found]
            if listed.item.margin.text and not repeats and shared is None and isinstance(found[0].entry, Service):
                shared = Dating(found[0].entry.start, found[0].entry.end, found[0].entry.ongoing)
        leftover += list(leftovers_of(worksheet, section, "rest of a service entry"))
    return parsed(readings, leftover)


def _served_under(reading: Reading, heads: Sequence[str], lexicon: Lexicon) -> Reading:
    """The entry with the venue or the organization that a head of its list names, where it names neither.

    Reads `Annals of Rivers` over `Senior Editor <2015–2020>` and `Associate Editor <2012–2014>` so; refuses
    `Committees` over `Chair, 2019`, and `Annals of Rivers` over `Chair, Society of Ice <2019>`.
    """
    entry = reading.entry
    if not isinstance(entry, Service) or entry.venue or entry.organization:
        return reading
    for head in reversed(heads):
        names = is_host(head, lexicon) or first_phrase(head, lexicon, (*VENUES, *MEETINGS))
        if names and not find_role(head, lexicon):
            field = "venue" if is_venue(head, entry.role, lexicon) else "organization"
            return reading.with_values(**{field: clean_end(head)})
    return reading


def _is_role(heading: str, lexicon: Lexicon) -> bool:
    return lexicon.phrases("roles.service").search(heading) is not None and len(heading.split()) <= HEADING_WORDS


def _read(
    worksheet: EntryWorksheet, role: str | None, tag: Tag, lexicon: Lexicon, *, headed: bool = False
) -> list[Reading]:
    """The entries of an item; `headed` says that it stands under a heading for what is done at venues."""
    header = _whole_header(worksheet, _opened(worksheet, header_and_prose(worksheet)[0], lexicon), lexicon)
    opening = Tag()
    if tag.acronym is None and header:
        opening = read_opening(worksheet.body, header[0].start, header[0].end, lexicon)
    if opening.acronym is None and (readings := enumerated(worksheet, header, role, lexicon, headed=headed)):
        return readings
    tag = opening if opening.acronym else tag
    bracket = take_dated_bracket(worksheet.body, header)
    dating = tag.dating or span_of(take_period(worksheet, lexicon, header))
    if dating.start is None and bracket.dating:
        dating = bracket.dating
    return [_single(worksheet, role, replace(tag, acronym=tag.acronym or bracket.acronym, dating=dating), lexicon)]


def _opened(worksheet: EntryWorksheet, header: tuple[Row, ...], lexicon: Lexicon) -> tuple[Row, ...]:
    """The rows without what only leads to the first: how often (`(12) Journal of Rivers`), or the verb of a sentence
    (`Served as a Track Chair`).
    """
    if not header:
        return header
    row, text = header[0], worksheet.body.text.text
    found = COUNT.match(text, row.start, row.end)
    if found is not None:
        worksheet.body.cue(row.start, found.end(), "how often")
        return (replace(row, start=found.end()), *header[1:])
    served = lexicon.phrases("service.served_as").at_start(text[row.start : row.end])
    if served is None or not text[row.start + served.end : row.end].strip():
        return header
    start = row.end - len(text[row.start + served.end : row.end].lstrip())
    worksheet.body.cue(row.start, start, "served as")
    return (replace(row, start=start), *header[1:])


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
    printed = printed or take_closing_role(body, venues, lexicon)
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
    entry = entry_of(printed or role, served.venue, Tag(own.acronym or tag.acronym, own.dating), dating)
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
            sort = opening_phrase(text[start:end], lexicon, SORTS)
            colon = COLON.match(text, start + sort.end, end) if sort else None
            if colon:
                body.cue(start, colon.end(), "sort of venue")
                start = colon.end()
            chunks += cut(text, start, end, STRONG)
    return chunks
