"""Teaching: course, code, role, institution, level, the terms as printed.

Signals in this order: terms and dates wherever they stand; a course code by its shape; a segment that is a role or a
level; the institution by the word lists; the course by its style or as what is left first. What an entry does not
print, its sub-heading may say for all under it: a role, a level, an institution. The heads of a table's columns are
no entry. A row that names only institution or role, over bulleted courses, holds for each of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

import regex

from cvparse.entries.heads.table_head import head_columns, item_columns, row_cells
from cvparse.entries.join_wrapped_lines import Row
from cvparse.entries.types import Context, Item
from cvparse.fields.course_codes import CODE
from cvparse.fields.dates import find_periods, find_terms
from cvparse.fields.organizations import find_organizations, is_organization
from cvparse.lexicon.types import Lexicon
from cvparse.model import Teaching
from cvparse.parsers.teaching.course import read_course, take_shared
from cvparse.parsers.teaching.list_institutions import list_institutions
from cvparse.parsers.teaching.several_courses import CourseList, courses_of
from cvparse.parsers.teaching.types import CourseGroup, CourseSlots, is_count, is_institution, names_no_course
from cvparse.sections.candidates import remark_start
from cvparse.sections.types import Section
from cvparse.spans.delimiters import COMMA, cut
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.prose import is_prose
from cvparse.spans.readings import Parsed, Reading
from cvparse.spans.section_items import items_of, leftovers_of, parsed
from cvparse.spans.segments import Segments
from cvparse.spans.worksheet import Claim
from cvparse.text.trim import clean, clean_end

HEADS = ("course", "code", "terms", "level", "head", "credits", "students", "evaluation", "role")
ROWS_OF_COURSES = 0.6  # of the rows: a list of courses may end in a row without code
BRACKETED = regex.compile(r"\(([^()]{2,40})\)")
LEAST_COURSES = 2


def parse(section: Section, context: Context) -> Parsed:
    """Read a section of teaching.

    Reads `CS 101 Algorithms, Instructor, University of X, Fall 2020` and `Teaching Assistant for Logic (Spring
    2019)`; it refuses to make an entry of the heads `Course | Level | Terms` of a table.
    """
    readings: list[Reading] = []
    leftover = []
    heads: list[Claim] = []
    over, subheading = CourseGroup(), None
    items = items_of(section, context)
    sheets = [EntryWorksheet(listed.item) for listed in items]
    rows = ((sheet, _rows_by_code(sheet, context.lexicon) or sheet.rows) for sheet in sheets)
    named = list_institutions(rows, context.lexicon)
    for at, listed in enumerate(items):
        shared = _shared_by_all(listed.heads or (listed.subheading,), context.lexicon)
        over = over if listed.subheading == subheading else CourseGroup()
        subheading = listed.subheading
        worksheet = sheets[at]
        if at + 1 < len(items) and (institution := _only_institution(worksheet, context.lexicon)):
            over = CourseGroup(institution=institution)
            heads.append(Claim("cue: institution", worksheet.body.text))
            continue
        if item_columns(worksheet.item, partial(_column, lexicon=context.lexicon), bars=True):
            parts = (worksheet.item.margin, worksheet.body.text, *worksheet.item.asides)
            heads += [Claim("cue: heads of a table", part) for part in parts if part]
            continue
        worksheet = _without_head(worksheet, context.lexicon)
        if readings and _is_remark(worksheet, context.lexicon):
            readings[-1] = _goes_on(readings[-1], worksheet)
            continue
        if (role := _take_role_head(worksheet, context.lexicon)) is not None:
            over = replace(over, role=role)
            worksheet = worksheet.part(worksheet.rows[1:])
            if not worksheet.rows:
                heads += worksheet.taken()
                continue
        beside = _shared_by(listed.item.shared_tag.text, context.lexicon)
        shared = replace(
            shared,
            terms=shared.terms or beside.terms,
            periods=shared.periods or beside.periods,
            institution=shared.institution or over.institution,
            role=shared.role or (None if listed.subheading and role is None else over.role),
            listed=named,
        )
        above = _rows_above(worksheet, context.lexicon)
        found = _readings(worksheet, shared, context.lexicon, headed=role is not None)
        readings += found
        over = _group_below(above, found[0], over) if above else over
        leftover += list(leftovers_of(worksheet, section, "rest of a course"))
    return parsed(readings, leftover) + Parsed(consumed=tuple(heads))


def _rows_above(worksheet: EntryWorksheet, lexicon: Lexicon) -> str:
    """The rows of an item that stand over its first course and name none, as text; they hold for the items below too.

    Reads `Instructor, University of X` over `Logic, Fall 2016`; refuses a row with a date, which is an entry's own.
    """
    text, above = worksheet.body.text.text, []
    for row in worksheet.rows[:-1]:
        printed = text[row.start : row.end]
        none = _names_none(worksheet, row, lexicon)
        if row.bullet or row.asides or not none or find_periods(printed, lexicon):
            break
        above.append(printed)
    return " ".join(above)


def _names_none(worksheet: EntryWorksheet, row: Row, lexicon: Lexicon) -> bool:
    """Whether a row says as what and where, and names no course: `Lecturer, University of X`."""
    segments = [segment for segment in Segments(worksheet, lexicon, (row,)).left if segment.row >= 0]
    return bool(segments) and all(names_no_course(segment, lexicon) for segment in segments)


def _group_below(above: str, reading: Reading, over: CourseGroup) -> CourseGroup:
    """What the rows above a course say of those below: its institution and its role, where they are printed there."""
    entry = reading.entry
    if not isinstance(entry, Teaching):
        return over
    institution = entry.institution if entry.institution and entry.institution in above else over.institution
    return CourseGroup(role=entry.role if entry.role and entry.role in above else None, institution=institution)


def _only_institution(worksheet: EntryWorksheet, lexicon: Lexicon) -> str | None:
    """The institution, where an item names nothing else: it holds for the courses below it."""
    segments = Segments(worksheet, lexicon).left if not worksheet.item.facts else []
    if not segments or not all(is_institution(segment, lexicon) for segment in segments):
        return None
    if find_periods(worksheet.item.raw, lexicon):
        return None
    whole = next((s for s in segments if lexicon.phrases("education.university").search(s.text)), None)
    return clean_end(whole.text) if whole else clean(worksheet.body.text)


def _take_role_head(worksheet: EntryWorksheet, lexicon: Lexicon) -> str | None:
    """The role of a first row that is one and that holds for all below: `As instructor`, `Teaching Assistant:`."""
    row = worksheet.rows[0] if worksheet.rows else None
    text = worksheet.body.text.text[row.start : row.end] if row else ""
    opener = lexicon.phrases("teaching.as").at_start(text)
    printed = text[opener.end :] if opener else text
    known = clean_end(printed) in lexicon.phrases("teaching.role") and not worksheet.margin.text
    if row is None or row.bullet or row.asides or not known or not (opener or text.rstrip().endswith((":", "："))):
        return None
    role = clean(worksheet.body.take(row.end - len(printed), row.end, "role")).rstrip(":： ")
    worksheet.body.cue(row.start, row.end, "role")
    return role


def _without_head(worksheet: EntryWorksheet, lexicon: Lexicon) -> EntryWorksheet:
    """The item without a first row that is the heads of a table's columns, crossed out."""
    row = worksheet.rows[0] if len(worksheet.rows) > 1 else None
    if row is None:
        return worksheet
    cells = row_cells(worksheet.body.text.text[row.start : row.end], bars=True)
    if not head_columns(cells, partial(_column, lexicon=lexicon)):
        return worksheet
    worksheet.body.cue(row.start, row.end, "heads of a table")
    return worksheet.part(worksheet.rows[1:])


def _column(cell: str, lexicon: Lexicon) -> str | None:
    """The list that the head of a column is of."""
    return next((name for name in HEADS if clean_end(cell) in lexicon.phrases(f"teaching.{name}")), None)


def _is_remark(worksheet: EntryWorksheet, lexicon: Lexicon) -> bool:
    """Whether an item says nothing but hours, credits or students of the course before: `60 h`, `45 students`."""
    return bool(worksheet.body.text) and not worksheet.margin.text and is_count(worksheet.body.text.text, lexicon)


def _goes_on(before: Reading, worksheet: EntryWorksheet) -> Reading:
    """The entry before with the text of an item that is none of its own as a further note."""
    entry = before.entry
    if not isinstance(entry, Teaching):
        return before
    note = "; ".join(part for part in (entry.note, worksheet.take_rest("note")) if part)
    return before.continued(worksheet.item.words, worksheet.taken(), worksheet.item.raw, note=note or None)


def _shared_by(heading: str | None, lexicon: Lexicon) -> CourseGroup:
    """What a sub-heading says: a level, a role, an institution, a term; one part behind a colon may say the role.

    Reads `Lecturer, University of X` and `University of X, Department of Y: Teaching Assistant`; refuses to take the
    role out of `School of Tutors`.
    """
    if heading is None:
        return CourseGroup()
    text = clean_end(heading[: remark_start(heading)])
    head, _, behind = text.partition(": ")
    if behind and (named := _shared_by(behind, lexicon)).role and named.institution is None:
        return replace(_shared_by(head, lexicon), role=named.role)
    organizations = find_organizations(text, lexicon)
    level = next(iter(lexicon.phrases("teaching.level").find(text)), None)
    role = next(iter(lexicon.phrases("teaching.role").find(text)), None)
    return CourseGroup(
        role=text[role.start : role.end]
        if role and not (organizations and organizations[0].start <= role.start)
        else None,
        level=text[level.start : level.end] if level and not organizations else None,
        institution=_university(text, lexicon) or text[organizations[0].start : organizations[-1].end]
        if organizations
        else None,
        terms=tuple(text[m.start : m.end] for m in find_terms(text, lexicon)),
        periods=tuple(m.period for m in find_periods(text, lexicon)),
    )


def _shared_by_all(headings: Sequence[str | None], lexicon: Lexicon) -> CourseGroup:
    """What the heads of an outline say together, the innermost first: a level under an institution."""
    shared = CourseGroup()
    for heading in headings:
        said = _shared_by(heading, lexicon)
        shared = CourseGroup(
            role=said.role or shared.role,
            level=said.level or shared.level,
            institution=said.institution or shared.institution,
            terms=said.terms or shared.terms,
            periods=said.periods or shared.periods,
        )
    return shared


def _university(text: str, lexicon: Lexicon) -> str | None:
    """The university that a heading opens with, where nothing but departments of it follow.

    Reads `University of X, Department of Y`; refuses `Department of Y, University of X`, which is one address.
    """
    first, *others = [text[a:b] for a, b in cut(text, 0, len(text), COMMA)]
    known = lexicon.phrases("education.university").search(first)
    return first if known and all(is_organization(part, lexicon) for part in (first, *others)) else None


def _readings(worksheet: EntryWorksheet, shared: CourseGroup, lexicon: Lexicon, *, headed: bool) -> list[Reading]:
    """One entry, or one for each row that is a course of its own, under a row that names none; `headed` where such a
    row was taken before.
    """
    if headed and all(row.bullet for row in worksheet.rows):
        return [read_course(worksheet.part((row,)), shared, lexicon, part=True) for row in worksheet.rows]
    if coded := _rows_by_code(worksheet, lexicon):
        return [read_course(worksheet.part((row,)), shared, lexicon, part=True) for row in coded]
    head: list[Row] = []
    for row in worksheet.rows:
        segments = Segments(worksheet, lexicon, (row,)).left
        names_code = any(CODE.fullmatch(clean_end(s.text)) for s in segments)
        if row.bullet or names_code or not all(s.row < 0 or names_no_course(s, lexicon) for s in segments):
            break
        head.append(row)
    below = worksheet.rows[len(head) :]
    if len(below) == 1 and (listed := courses_of(worksheet.body.text.text, below[0], lexicon)):
        return _listed(worksheet, head, listed, shared, lexicon)
    if len(below) < LEAST_COURSES or (len(head) == 0 and worksheet.rows[0].bullet):
        return [read_course(worksheet, shared, lexicon)]
    courses = [row for row in below if _opens_course(worksheet, row, lexicon, headed=bool(head))]
    courses = [row for row in courses if not _names_none(worksheet, row, lexicon)]
    if len(courses) < ROWS_OF_COURSES * len(below):
        return [read_course(worksheet, shared, lexicon)]
    top = worksheet.part(head)
    shared_by_all = take_shared(CourseSlots(top, Segments(top, lexicon), lexicon), shared)
    return [read_course(worksheet.part((row,)), shared_by_all, lexicon, part=True) for row in below]


def _listed(
    worksheet: EntryWorksheet, head: list[Row], listed: CourseList, shared: CourseGroup, lexicon: Lexicon
) -> list[Reading]:
    """The courses of one row; what the rows and tags over and beside it say holds for each of them."""
    top = worksheet.part([*head, *([listed.head] if listed.head else [])])
    top.asides = worksheet.asides
    shared_by_all = take_shared(CourseSlots(top, Segments(top, lexicon), lexicon), shared)
    readings = [read_course(worksheet.part((row,)), shared_by_all, lexicon, part=True) for row in listed.courses]
    for a, b in worksheet.body.rest():
        if lexicon.phrases("words.conjunction").at_start(worksheet.body.text.text[a:b]):
            worksheet.body.cue(a, b, "and")
    beside = (taken for aside in worksheet.asides for taken in aside.taken)
    return [replace(readings[0], taken=(*readings[0].taken, *beside)), *readings[1:]]


def _rows_by_code(worksheet: EntryWorksheet, lexicon: Lexicon) -> list[Row]:
    """The courses of an item whose lines run on into each other: each begins on a line that opens with a code.

    Reads `BIO 101 Rivers / BIO 205 Lakes` as two; refuses `BIO 101 Rivers, / Fall 2013`, where a term goes on.
    """
    item = worksheet.item
    lines = [line for line in item.lines if line.text]
    ends = (*item.breaks[1:], len(item.text))
    opens = [n for n, (a, b) in enumerate(zip(item.breaks, ends, strict=True)) if _opens_with_code(item, a, b, lexicon)]
    if len(opens) < LEAST_COURSES or opens[0] > 0 or len(lines) != len(item.breaks):
        return []
    numbers = {id(line): number for number, line in enumerate(line for line in item.lines if line.aside)}
    rows: list[Row] = []
    for first, last in zip(opens, (*opens[1:], len(lines)), strict=True):
        asides = tuple(numbers[id(line)] for line in lines[first:last] if id(line) in numbers)
        rows.append(Row(item.breaks[first], ends[last - 1], asides=asides))
    return rows


def _opens_with_code(item: Item, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a line opens with a course's code, its terms aside: `Fall 2021, Fall 2022 BIO 101 Rivers`."""
    line = item.text.text[start:end]
    at = 0
    for term in find_terms(line, lexicon):
        if line[at : term.start].strip(" ,;"):
            break
        at = term.end
    return CODE.match(line[at:].lstrip(" ,;")) is not None


def _opens_course(worksheet: EntryWorksheet, row: Row, lexicon: Lexicon, *, headed: bool) -> bool:
    """Whether a row is a course of its own: it opens with a code or a role, or is a bullet that is no sentence."""
    text = worksheet.body.text.text[row.start : row.end]
    if headed and row.bullet:
        return not is_prose(text)
    role = lexicon.phrases("teaching.role").at_start(text)
    coded = any(CODE.match(part.strip()) for part in text.split(","))
    if headed and text[:1].isupper() and (find_terms(text, lexicon) or find_periods(text, lexicon)):
        return True
    if headed and any(lexicon.phrases("teaching.level").search(found) for found in BRACKETED.findall(text)):
        return True
    return coded or (role is not None and text[role.end :].lstrip()[:1] in (",", ":"))
