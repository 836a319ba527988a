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

from cvparse.fields.dates import find_periods
from cvparse.fields.organizations import find_organizations, is_organization
from cvparse.fields.persons import is_same_person, split_persons
from cvparse.fields.places import find_place
from cvparse.fields.roles import find_roles
from cvparse.lexicon.types import Lexicon
from cvparse.model import Advising
from cvparse.model.kinds import AdvisingLevel
from cvparse.parsers.base import Context, Parsed, Reading, Taken, Worksheet
from cvparse.parsers.cutting import COMMA, cut
from cvparse.parsers.dating import UNDATED, Dating, span_of, take_period
from cvparse.parsers.enumerations import Member, members_of
from cvparse.parsers.listing import items_of, leftovers_of, parsed
from cvparse.parsers.lists import PLACE_CONNECTORS, opening_phrase
from cvparse.parsers.rows import Row
from cvparse.parsers.segments import Joint, Segments, bare, clean_end
from cvparse.parsers.sheets import ItemSheets, clean
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
CELLS = regex.compile(r"\t")
TOLD = ("thesis", "institution", "placement")
FARTHEST = 80  # characters of a remark in the bracket behind a name
FAR = 24  # characters between a cue and what it leads to
HOW_MANY = regex.compile(r"\s?[(\[]\s?\d{1,3}\s?[)\]]")
ROWS_NAMED = 0.8  # of the rows: a table of advisees may have a row that says something else
OPENING = regex.compile(r"[^,;:.(\t\d“\"‘]{3,60}+")


@dataclass(frozen=True, slots=True)
class _Shared:
    """What the headings above an entry say of it."""

    level: AdvisingLevel | None = None
    role: str | None = None
    institution: str | None = None
    completed: bool = False
    columns: tuple[str, ...] = ()


def parse(section: Section, context: Context) -> Parsed:
    """Read a section of advising.

    Reads `Ada Example (PhD, 2019), now at Y` and `Master's thesis: Ben Muster, “On Rivers”`; it refuses to take the
    title of a thesis for a person.
    """
    readings: list[Reading] = []
    leftover = []
    heads: list[Taken] = []
    columns: tuple[str, ...] = ()
    finished: str | None = None
    for listed in items_of(section, context):
        shared = _shared_by(listed.subheading, section.title, context.lexicon)
        sheets = ItemSheets(listed.item)
        if finished == (listed.subheading or ""):
            shared = replace(shared, completed=True)
        if any(_says_completed(sheets, row, context.lexicon) for row in sheets.rows):
            finished = listed.subheading or ""
        columns = _columns(sheets, context.lexicon) or columns
        if _is_head(sheets, context.lexicon):
            parts = (sheets.item.margin, sheets.body.text, *sheets.item.asides)
            heads += [Taken("cue: heads of a table", part) for part in parts if part]
            continue
        if sheets.rows and columns and _columns_of(sheets.body.text.text, sheets.rows[0], context.lexicon):
            sheets.body.cue(sheets.rows[0].start, sheets.rows[0].end, "heads of a table")
            sheets = sheets.part(sheets.rows[1:])
        readings += _enumerated(sheets, replace(shared, columns=columns), context)
        leftover += list(leftovers_of(sheets, section, "rest of an advisee"))
    return parsed(readings, leftover) + Parsed(consumed=tuple(heads))


def _is_head(sheets: ItemSheets, lexicon: Lexicon) -> bool:
    """Whether an item is the heads of a table's columns."""
    body = sheets.body.text.text.split("\t")
    cells = [clean_end(cell) for cell in (*body, sheets.item.margin.text, *(a.text for a in sheets.item.asides))]
    return len(cells) > 1 and all(
        not cell or any(cell in lexicon.phrases(f"advising.{name}") for name in HEADS) for cell in cells
    )


def _columns(sheets: ItemSheets, lexicon: Lexicon) -> tuple[str, ...]:
    """What the heads of a table say of its columns, as names of word lists; nothing where no row is one."""
    if _is_head(sheets, lexicon):
        cells = [sheets.item.margin.text, *sheets.body.text.text.split("\t"), *(a.text for a in sheets.item.asides)]
        return tuple(_column(cell, lexicon) for cell in cells if cell.strip())
    return _columns_of(sheets.body.text.text, sheets.rows[0], lexicon) if len(sheets.rows) > 1 else ()


def _columns_of(text: str, row: Row, lexicon: Lexicon) -> tuple[str, ...]:
    cells = [_column(cell, lexicon) for cell in text[row.start : row.end].split("\t")]
    return tuple(cells) if len(cells) > 1 and all(cells) else ()


def _column(cell: str, lexicon: Lexicon) -> str:
    return next((name for name in HEADS if clean_end(cell) in lexicon.phrases(f"advising.{name}")), "")


def _take_cells(sheets: ItemSheets, columns: tuple[str, ...]) -> dict[str, str]:
    """The values that their column alone tells: thesis, institution, placement; nothing where cells are missing."""
    found: dict[str, str] = {}
    cells: list[tuple[Worksheet, int, int]] = (
        [(sheets.margin, 0, len(sheets.margin.text))] if sheets.margin.text else []
    )
    for row in sheets.rows:
        cells += [(sheets.body, a, b) for a, b in cut(sheets.body.text.text, row.start, row.end, CELLS)]
    cells += [(aside, 0, len(aside.text)) for aside in sheets.asides]
    if len(cells) != len(columns):
        return found
    for name, (sheet, start, end) in zip(columns, cells, strict=True):
        if name in TOLD:
            found[name] = bare(clean(sheet.take(start, end, name)))
    return found


def _shared_by(subheading: str | None, title: str | None, lexicon: Lexicon) -> _Shared:
    """Level and role from the nearest heading that says one."""
    level = level_of(subheading, lexicon) or level_of(title, lexicon)
    heading = subheading or title or ""
    role = lexicon.phrases("advising.role_heading").search(heading)
    institution = subheading if subheading and is_organization(subheading, lexicon) else None
    completed = lexicon.phrases("advising.completed").search(heading) is not None
    return _Shared(level, heading[role.start : role.end] if role else None, institution, completed)


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
        heads = [row for row in sheets.rows if _says_completed(sheets, row, context.lexicon)]
        named = [row for row in sheets.rows if _opens_with_person(sheets, row, context.lexicon)]
        if len(named) >= ROWS_NAMED * (len(sheets.rows) - len(heads)):
            for row in heads:
                sheets.body.cue(row.start, row.end, "completed")
            after = heads[0].start if heads else len(sheets.body.text)
            done = replace(shared, completed=True)
            return [
                _read(sheets.part((row,)), done if row.start > after else shared, context, part=True) for row in named
            ]
    return _row_of_names(sheets, shared, context.lexicon) or [_read(sheets, shared, context)]


def _says_completed(sheets: ItemSheets, row: Row, lexicon: Lexicon) -> bool:
    """Whether a row is a heading over those who have finished: `Completed (18)`, `Graduated:`."""
    words = HOW_MANY.sub("", sheets.body.text.text[row.start : row.end])
    return clean_end(words) in lexicon.phrases("advising.completed")


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
    return [_member(sheets, member, name, shared, lexicon) for member, name in zip(members, names, strict=True) if name]


def _member(sheets: ItemSheets, member: Member, name: str, shared: _Shared, lexicon: Lexicon) -> Reading:
    sheets.body.take(member.start, member.end, "name")
    for start, end, _ in member.periods:
        sheets.body.take(start, end, "period")
    dating = span_of(member.periods[0][2] if member.periods else UNDATED, single_is_end=shared.completed)
    at = max((end for _, end, _ in member.periods), default=member.end)
    close = sheets.body.text.text.find(")", at, at + FARTHEST) if member.periods else -1
    rest = sheets.body.text.text[at:close].strip(" ,;") if close > at else ""
    placed = lexicon.phrases("advising.placement").at_start(rest)
    if rest:
        sheets.body.take(at, close, "placement" if placed else "note")
    entry = Advising(
        name=name,
        placement=rest[placed.end :].strip(" :,") if placed else None,
        note=rest if rest and not placed else None,
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
    cells = _take_cells(sheets, shared.columns) if shared.columns else {}
    dating = _dating(sheets, shared, lexicon)
    segments = Segments(sheets, lexicon)
    _part_brackets(segments)
    for segment in tuple(segments.left):
        if clean_end(segment.text) in lexicon.phrases("advising.years"):
            segments.drop(segment).cue("dates")
    level, told = _level(segments, lexicon)
    segments.announced("advising.name")
    if told is None:
        told = _led_by_role(segments, lexicon)
        level = level or (level_of(told, lexicon) if told else None)
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
        institution=cells.get("institution") or institution or shared.institution,
        start=dating.start,
        end=dating.end,
        ongoing=dating.ongoing,
        thesis=cells.get("thesis") or thesis,
        placement=cells.get("placement") or placement,
        note=segments.rest("note") or (None if part else sheets.take_rest("note")),
    )
    return sheets.reading(entry, "advising")


def _part_brackets(segments: Segments) -> None:
    """A bracket of several facts in its parts: `(PhD, University of X)`, `(M.Sc. 2018, co-advised with A. Muster)`."""
    for segment in [s for s in segments.left if s.bracketed and "," in s.text]:
        parts = cut(segment.sheet.text.text, segment.start, segment.end, COMMA)
        at = segments.left.index(segment)
        segments.left[at : at + 1] = [replace(segment, start=a, end=b) for a, b in parts]


def _dating(sheets: ItemSheets, shared: _Shared, lexicon: Lexicon) -> Dating:
    """When: a date behind a word such as `defended` is the end, and so is a single one of those who have finished.

    Reads `defended 2019`, `Completed: … 2019`; refuses `since 2019`.
    """
    text = sheets.body.text.text
    for found in find_periods(text, lexicon):
        before = text[max(0, found.start - FAR) : found.start]
        cue = next(
            (m for m in lexicon.phrases("advising.defended").find(before) if not before[m.end :].strip(" :.")), None
        )
        if cue and found.period.single and sheets.body.is_free(found.start, found.end):
            sheets.body.cue(found.start - len(before) + cue.start, found.start, "defended")
            sheets.body.take(found.start, found.end, "end")
            dating = span_of(take_period(sheets, lexicon))
            return Dating(dating.start, found.period.start)
    return span_of(take_period(sheets, lexicon), single_is_end=shared.completed)


def _led_by_role(segments: Segments, lexicon: Lexicon) -> str | None:
    """The role that stands before the name: `Codirección de Ada Example`, `Co-advisor of Ben Muster`.

    It refuses `Director of Research Services`, where no person follows.
    """
    first = segments.left[0] if segments.left else None
    role = lexicon.phrases("advising.role").at_start(first.text) if first and not first.quoted else None
    if first is None or role is None:
        return None
    rest = first.text[role.end :]
    connector = opening_phrase(rest, lexicon, (*PLACE_CONNECTORS, "teaching.of"))
    start = first.start + role.end + (connector.end if connector else 0)
    name = OPENING.match(segments.left[0].sheet.text.text, start, first.end)
    persons = split_persons(first.sheet.text[start : first.end], lexicon)
    if connector is None or name is None or len(persons) != 1 or persons[0].start > FAR:
        return None
    first.sheet.take(first.start, first.start + role.end, "role")
    first.sheet.cue(first.start + role.end, start, "of")
    segments.left[0] = replace(first, start=start)
    return first.text[: role.end].strip()


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
    university = lexicon.phrases("education.university")
    known = [s for s in segments.left if not s.quoted and is_organization(clean_end(s.text), lexicon)]
    named = next((segment for segment in known if university.search(segment.text)), None)
    for at, segment in enumerate(segments.left):
        if segment not in known or (named and segment is not named):
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
