"""Advising: who, at what level, in which role, when, on what, and where they went.

Signals in this order: where the dates stand; a level that the entry prints (`(PhD)`, `Master's thesis:`), else its
sub-heading's, else the section's; a role (`co-advisor`, `committee member`); a quotation or what `Thesis:` announces is
the thesis; the person by the shape of a name; what `now at` announces, or a post after the name, is the placement; a
university alone the institution, or the placement behind a level that the entry prints. A row of nothing but names is
an entry for each. Heads of a table are no entry.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import regex

from cvparse.fields.organizations import find_organizations, is_organization
from cvparse.fields.persons import is_same_person, split_persons
from cvparse.fields.places import find_place
from cvparse.fields.roles import find_roles
from cvparse.lexicon.types import Lexicon
from cvparse.model import Advising
from cvparse.model.kinds import AdvisingLevel
from cvparse.parsers.base import Context, Parsed, Reading, Taken
from cvparse.parsers.dating import UNDATED, span_of, take_period
from cvparse.parsers.enumerations import Member, members_of
from cvparse.parsers.listing import items_of, leftovers_of, parsed
from cvparse.parsers.rows import Row
from cvparse.parsers.segments import Joint, Segments, clean_end
from cvparse.parsers.sheets import ItemSheets
from cvparse.sections.types import Section
from cvparse.text.styled import StyledText

LEVELS = (
    AdvisingLevel.POSTDOC,
    AdvisingLevel.HIGHSCHOOL,
    AdvisingLevel.UNDERGRADUATE,
    AdvisingLevel.MASTERS,
    AdvisingLevel.PHD,
)
HEADS = ("name", "degree", "years", "thesis", "institution", "placement", "role")
INITIALS = regex.compile(r"(?:\p{Lu}\.?[ -]?){1,4}")
LEAST_NAMES = 3
ROWS_NAMED = 0.8  # of the rows: a table of advisees may have a row that says something else
OPENING = regex.compile(r"[^,;:.(\t\d“\"‘]{3,60}+")


@dataclass(frozen=True, slots=True)
class _Shared:
    """What the headings above an entry say of it."""

    level: AdvisingLevel | None = None
    role: str | None = None
    institution: str | None = None


def parse(section: Section, context: Context) -> Parsed:
    """Read a section of advising.

    Reads `Ada Example (PhD, 2019), now at Y` and `Master's thesis: Ben Muster, “On Rivers”`; it refuses to take the
    title of a thesis for a person.
    """
    readings: list[Reading] = []
    leftover = []
    heads: list[Taken] = []
    for listed in items_of(section, context):
        shared = _shared_by(listed.subheading, section.title, context.lexicon)
        sheets = ItemSheets(listed.item)
        if _is_head(sheets, context.lexicon):
            parts = (sheets.item.margin, sheets.body.text, *sheets.item.asides)
            heads += [Taken("cue: heads of a table", part) for part in parts if part]
            continue
        readings += _enumerated(sheets, shared, context)
        leftover += list(leftovers_of(sheets, section, "rest of an advisee"))
    return parsed(readings, leftover) + Parsed(consumed=tuple(heads))


def _is_head(sheets: ItemSheets, lexicon: Lexicon) -> bool:
    """Whether an item is the heads of a table's columns."""
    body = sheets.body.text.text.split("\t")
    cells = [clean_end(cell) for cell in (*body, sheets.item.margin.text, *(a.text for a in sheets.item.asides))]
    return len(cells) > 1 and all(
        not cell or any(cell in lexicon.phrases(f"advising.{name}") for name in HEADS) for cell in cells
    )


def _shared_by(subheading: str | None, title: str | None, lexicon: Lexicon) -> _Shared:
    """Level and role from the nearest heading that says one."""
    level = level_of(subheading, lexicon) or level_of(title, lexicon)
    heading = subheading or title or ""
    role = lexicon.phrases("advising.role_heading").search(heading)
    institution = subheading if subheading and is_organization(subheading, lexicon) else None
    return _Shared(level, heading[role.start : role.end] if role else None, institution)


def level_of(text: str | None, lexicon: Lexicon) -> AdvisingLevel | None:
    """The level that a text names, by its longest phrase; None where it names several or none.

    Reads `Ph.D. Students`, `Betreute Masterarbeiten`; `Master's and PhD Students` names none, `Advising` neither.
    """
    if not text:
        return None
    found = {(m.start, m.end): level for level in LEVELS for m in lexicon.phrases(f"advising.{level}").find(text)}
    whole = {
        level
        for (start, end), level in found.items()
        if not any(a <= start and end <= b and (a, b) != (start, end) for a, b in found)
    }
    if len(whole) == 1:
        return whole.pop()
    return AdvisingLevel.OTHER if not whole and lexicon.phrases("advising.other").at_start(text) else None


def _enumerated(sheets: ItemSheets, shared: _Shared, context: Context) -> list[Reading]:
    """The entries of an item: of a row of names, of rows that each open with a name, else one."""
    if len(sheets.rows) > 1:
        named = [row for row in sheets.rows if _opens_with_person(sheets, row, context.lexicon)]
        if len(named) >= ROWS_NAMED * len(sheets.rows):
            return [_read(sheets.part((row,)), shared, context, part=True) for row in named]
    return _row_of_names(sheets, shared, context.lexicon) or [_read(sheets, shared, context)]


def _opens_with_person(sheets: ItemSheets, row: Row, lexicon: Lexicon) -> bool:
    text = sheets.body.text.text[row.start : row.end]
    opening = OPENING.match(text)
    return opening is not None and _person(opening.group(), lexicon) is not None


def _row_of_names(sheets: ItemSheets, shared: _Shared, lexicon: Lexicon) -> list[Reading]:
    """The entries of a row that enumerates: `PhD students: A B (2019), C D (2021–)`, or three names and more."""
    body = sheets.body
    if len(sheets.rows) != 1 or sheets.margin.text or sheets.asides:
        return []
    row = sheets.rows[0]
    text = body.text.text[row.start : row.end]
    head, colon, _ = text.partition(":")
    start = row.start
    level = level_of(head, lexicon) if colon else None
    if level:
        start += len(head) + 1
    members = members_of(body, start, row.end, lexicon)
    names = [_person(body.text.text[m.start : m.end], lexicon) for m in members]
    if len(members) < (2 if level else LEAST_NAMES) or not all(names):
        return []
    if level:
        body.cue(row.start, start, "level")
    shared = replace(shared, level=level or shared.level)
    return [_member(sheets, member, name, shared) for member, name in zip(members, names, strict=True) if name]


def _member(sheets: ItemSheets, member: Member, name: str, shared: _Shared) -> Reading:
    sheets.body.take(member.start, member.end, "name")
    for start, end, _ in member.periods:
        sheets.body.take(start, end, "period")
    dating = span_of(member.periods[0][2] if member.periods else UNDATED)
    entry = Advising(
        name=name,
        level=shared.level,
        role=shared.role,
        institution=shared.institution,
        start=dating.start,
        end=dating.end,
        ongoing=dating.ongoing,
    )
    return sheets.reading(entry, "advising enumeration")


def _person(text: str, lexicon: Lexicon) -> str | None:
    """The person that a text names and nothing more."""
    if find_organizations(text, lexicon) or find_roles(text, lexicon) or find_place(text, lexicon):
        return None
    found = split_persons(StyledText.plain(text), lexicon)
    return found[0].name if len(found) == 1 and len(found[0].name) >= len(clean_end(text)) - 6 else None


def _read(sheets: ItemSheets, shared: _Shared, context: Context, *, part: bool = False) -> Reading:
    lexicon = context.lexicon
    dating = span_of(take_period(sheets, lexicon))
    segments = Segments(sheets, lexicon)
    for segment in tuple(segments.left):
        if clean_end(segment.text) in lexicon.phrases("advising.years"):
            segments.drop(segment).cue("dates")
    level, told = _level(segments, lexicon)
    segments.announced("advising.name")
    name = _name(segments, context)
    role = segments.whole("advising.role")
    role_text = segments.take(role, "role") if role else None
    thesis = _thesis(segments)
    placement = _placement(segments, lexicon, named=name is not None)
    institution = None if level else _institution(segments, lexicon)
    if thesis is None and (styled := next((s for s in segments.left if s.styled and name), None)):
        thesis = segments.take(styled, "thesis")
    if placement is None and name:
        placement = _post(segments, lexicon)
    entry = Advising(
        name=name,
        level=level or shared.level,
        role=role_text or told or shared.role,
        institution=institution or shared.institution,
        start=dating.start,
        end=dating.end,
        ongoing=dating.ongoing,
        thesis=thesis,
        placement=placement,
        note=segments.rest("note") or (None if part else sheets.take_rest("note")),
    )
    return sheets.reading(entry, "advising")


def _level(segments: Segments, lexicon: Lexicon) -> tuple[AdvisingLevel | None, str | None]:
    """The level that a segment is, or announces before a colon; a role that the same words tell."""
    levels = (*LEVELS, AdvisingLevel.OTHER)
    for segment in segments.left:
        for level in levels:
            if not segment.quoted and clean_end(segment.text) in lexicon.phrases(f"advising.{level}"):
                segments.drop(segment).cue("level")
                return level, None
    for level in levels:
        if segments.announced(f"advising.{level}"):
            return level, None
    for segment in tuple(segments.left):
        said = level_of(segment.text, lexicon) if segment.bracketed else None
        if said:
            role = lexicon.phrases("advising.role").search(segment.text)
            segments.drop(segment).cue("level")
            return said, segment.text[role.start : role.end] if role else None
    return None, None


def _name(segments: Segments, context: Context) -> str | None:
    """The first person who is not the owner; `Family, A.` is one person."""
    for at, segment in enumerate(segments.left):
        if segment.quoted or segment.bracketed:
            continue
        following = segments.left[at + 1] if at + 1 < len(segments.left) else None
        if following and following.joint is Joint.COMMA and INITIALS.fullmatch(following.text):
            return segments.take_run([segment, following], "name")
        persons = split_persons(segment.sheet.text[segment.start : segment.end], context.lexicon)
        if len(persons) != 1 or (context.owner and is_same_person(context.owner, persons[0].name)):
            continue
        if is_organization(segment.text, context.lexicon) or find_roles(segment.text, context.lexicon):
            continue
        person = persons[0]
        segment.sheet.cue(segment.start, segment.start + person.start, "honorific")
        segment.sheet.take(segment.start + person.start, segment.start + person.end, "name")
        value = segment.text[person.end :].strip(" ,.:*")
        segments.left.pop(at)
        if value:
            segments.left.insert(at, replace(segment, start=segment.start + segment.text.index(value, person.end)))
        return person.name
    return None


def _thesis(segments: Segments) -> str | None:
    """A quotation, or what a cue announces; without its language's quotes."""
    if found := segments.announced("advising.thesis"):
        at = segments.left.index(found[0])
        run = [found[0]]
        for segment in segments.left[at + 1 :]:
            if segment.joint is not Joint.COMMA or found[0].quoted:
                break
            run.append(segment)
        return segments.take_run(run, "thesis")
    quoted = next((segment for segment in segments.left if segment.quoted), None)
    return segments.take(quoted, "thesis") if quoted else None


def _placement(segments: Segments, lexicon: Lexicon, *, named: bool) -> str | None:
    """What a cue such as `now at` announces, to the next full stop or row."""
    for at, segment in enumerate(segments.left):
        cue = lexicon.phrases("advising.placement").at_start(segment.text) if not segment.quoted else None
        if cue is None or not named:
            continue
        after = segment.text[cue.end :]
        value = after.lstrip(" :,–—-")
        segment.sheet.cue(segment.start, segment.end - len(value), "placement")
        run = [replace(segment, start=segment.end - len(value))] if value else []
        for other in segments.left[at + 1 :]:
            if other.joint not in (Joint.COMMA, Joint.BRACKET) or other.quoted:
                break
            run.append(other)
        segments.left[at : at + 1] = run[:1] if value else []
        return segments.take_run(run, "placement") if run else None
    return None


def _institution(segments: Segments, lexicon: Lexicon) -> str | None:
    """A university or department that stands alone: no post stands before it."""
    for at, segment in enumerate(segments.left):
        if segment.quoted or not is_organization(clean_end(segment.text), lexicon):
            continue
        before = segments.left[at - 1].text if at else ""
        if find_roles(before, lexicon) or level_of(before, lexicon):
            return None
        return segments.take(segment, "institution")
    return None


def _post(segments: Segments, lexicon: Lexicon) -> str | None:
    """A post after the name with where it is held: `Associate Professor, University of X`."""
    body = [segment for segment in segments.left if not segment.bracketed and not segment.quoted]
    if not body or not (find_roles(body[0].text, lexicon) or body[0].row == 0):
        return None
    run = [body[0]]
    for segment in body[1:]:
        if segment.joint is not Joint.COMMA:
            break
        run.append(segment)
    value = segments.take_run(run, "placement")
    return clean_end(value) if value else None
