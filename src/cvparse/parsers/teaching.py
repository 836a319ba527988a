"""Teaching: course, code, role, institution, level, the terms as printed.

Signals in this order: terms and dates wherever they stand; a course code by its shape; a segment that is a role or a
level; the institution by the word lists; the course by its style or as what is left first. What an entry does not
print, its sub-heading may say for all under it: a role, a level, an institution. The heads of a table's columns are
no entry. A row that names only institution or role, over bulleted courses, holds for each of them.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import regex

from cvparse.fields.dates import Period, find_periods, find_terms
from cvparse.fields.organizations import OrganizationKind, find_organizations, is_organization
from cvparse.fields.places import find_place
from cvparse.lexicon.types import Lexicon
from cvparse.model import Teaching
from cvparse.parsers.base import Context, Parsed, Reading, Taken
from cvparse.parsers.course_terms import span_of_terms, take_terms
from cvparse.parsers.drafts import is_prose
from cvparse.parsers.listing import items_of, leftovers_of, parsed
from cvparse.parsers.lists import PLACE_CONNECTORS, opening_phrase
from cvparse.parsers.rows import Row
from cvparse.parsers.segments import QUOTES, Joint, Segment, Segments, clean_end
from cvparse.parsers.sheets import ItemSheets, clean
from cvparse.sections.types import Section

CODE = regex.compile(
    r"(?:\p{Lu}[\p{Lu}&/]{0,9}\p{Ll}{0,6}[ -]?(?=\d)[\p{Lu}\d]{1,5}\d[\p{Lu}\d]{0,3}(?:\.\d{1,3})?"
    r"|\p{Lu}{1,3}\d[\p{Lu}\d]{1,5}|\d{1,3}[.-]\d{2,5}\p{Lu}?)"
    r"(?:\s?[/&,]\s?(?:\p{Lu}{2,8}[ -]?)?\d[\p{L}\d.]{1,6}){0,3}(?![\p{L}\d])"
)
HEADS = ("course", "code", "terms", "level", "head", "credits", "students", "evaluation", "role")
CREDITS = regex.compile(r"\s{0,2}[\[(]\s{0,2}\d{1,3}[^\[\]()]{1,20}[\])]$")
ROWS_OF_COURSES = 0.6  # of the rows: a list of courses may end in a row without code
COURSE_WORDS = 14
LEAST_COURSES = 2


@dataclass(frozen=True, slots=True)
class _Shared:
    """What a sub-heading or a row over several courses says of each of them."""

    role: str | None = None
    level: str | None = None
    institution: str | None = None
    terms: tuple[str, ...] = ()
    periods: tuple[Period, ...] = ()


@dataclass(slots=True)
class _Draft:
    """One course being read."""

    sheets: ItemSheets
    segments: Segments
    lexicon: Lexicon
    terms: list[str] = field(default_factory=list)
    periods: list[Period] = field(default_factory=list)


def parse(section: Section, context: Context) -> Parsed:
    """Read a section of teaching.

    Reads `CS 101 Algorithms, Instructor, University of X, Fall 2020` and `Teaching Assistant for Logic (Spring
    2019)`; it refuses to make an entry of the heads `Course | Level | Terms` of a table.
    """
    readings: list[Reading] = []
    leftover = []
    heads: list[Taken] = []
    over: str | None = None
    items = items_of(section, context)
    for at, listed in enumerate(items):
        shared = _shared_by(listed.subheading, context.lexicon)
        sheets = ItemSheets(listed.item)
        if at + 1 < len(items) and (institution := _only_institution(sheets, context.lexicon)):
            over = institution
            heads.append(Taken("cue: institution", sheets.body.text))
            continue
        shared = replace(shared, institution=shared.institution or over)
        if _is_head(sheets, context.lexicon):
            parts = (sheets.item.margin, sheets.body.text, *sheets.item.asides)
            heads += [Taken("cue: heads of a table", part) for part in parts if part]
            continue
        readings += _readings(sheets, shared, context.lexicon)
        leftover += list(leftovers_of(sheets, section, "rest of a course"))
    return parsed(readings, leftover) + Parsed(consumed=tuple(heads))


def _only_institution(sheets: ItemSheets, lexicon: Lexicon) -> str | None:
    """The institution, where an item names nothing else: it holds for the courses below it."""
    segments = Segments(sheets, lexicon).left
    if not segments or not all(_is_institution(segment, lexicon) for segment in segments):
        return None
    return clean(sheets.body.text) if not find_periods(sheets.item.raw, lexicon) else None


def _is_head(sheets: ItemSheets, lexicon: Lexicon) -> bool:
    """Whether an item is the heads of a table's columns."""
    body = sheets.body.text.text.replace(" | ", "\t").split("\t")
    cells = [clean_end(cell) for cell in (*body, sheets.item.margin.text, *(a.text for a in sheets.item.asides))]
    known = [any(cell in lexicon.phrases(f"teaching.{name}") for name in HEADS) or not cell for cell in cells]
    return len(cells) > 1 and all(known)


def _shared_by(heading: str | None, lexicon: Lexicon) -> _Shared:
    """What a sub-heading says: a level, a role, an institution, a term."""
    if heading is None:
        return _Shared()
    text = clean_end(heading)
    organizations = find_organizations(text, lexicon)
    level = next(iter(lexicon.phrases("teaching.level").find(text)), None)
    role = next(iter(lexicon.phrases("teaching.role").find(text)), None)
    return _Shared(
        role=text[role.start : role.end]
        if role and not (organizations and organizations[0].start <= role.start)
        else None,
        level=text[level.start : level.end] if level and not organizations else None,
        institution=text[organizations[0].start : organizations[-1].end] if organizations else None,
        terms=tuple(text[m.start : m.end] for m in find_terms(text, lexicon)),
        periods=tuple(m.period for m in find_periods(text, lexicon)),
    )


def _readings(sheets: ItemSheets, shared: _Shared, lexicon: Lexicon) -> list[Reading]:
    """One entry, or one for each row that is a course of its own, under a row that names none."""
    if coded := _rows_by_code(sheets):
        return [_read(sheets.part((row,)), shared, lexicon, part=True) for row in coded]
    head: list[Row] = []
    for row in sheets.rows:
        segments = Segments(sheets, lexicon, (row,)).left
        if row.bullet or not all(s.row < 0 or _names_no_course(s, lexicon) for s in segments):
            break
        head.append(row)
    below = sheets.rows[len(head) :]
    if len(below) < LEAST_COURSES or (len(head) == 0 and sheets.rows[0].bullet):
        return [_read(sheets, shared, lexicon)]
    courses = [row for row in below if _opens_course(sheets, row, lexicon, headed=bool(head))]
    if len(courses) < ROWS_OF_COURSES * len(below):
        return [_read(sheets, shared, lexicon)]
    top = sheets.part(head)
    held = _take_shared(_Draft(top, Segments(top, lexicon), lexicon), shared)
    return [_read(sheets.part((row,)), held, lexicon, part=True) for row in below]


def _rows_by_code(sheets: ItemSheets) -> list[Row]:
    """The courses of an item whose lines run on into each other: each begins on a line that opens with a code."""
    item = sheets.item
    lines = [line for line in item.lines if line.text]
    ends = (*item.breaks[1:], len(item.text))
    opens = [n for n, (a, b) in enumerate(zip(item.breaks, ends, strict=True)) if CODE.match(item.text.text, a, b)]
    if len(opens) < LEAST_COURSES or opens[0] > 0 or len(lines) != len(item.breaks):
        return []
    numbers = {id(line): number for number, line in enumerate(line for line in item.lines if line.aside)}
    rows: list[Row] = []
    for first, last in zip(opens, (*opens[1:], len(lines)), strict=True):
        asides = tuple(numbers[id(line)] for line in lines[first:last] if id(line) in numbers)
        rows.append(Row(item.breaks[first], ends[last - 1], asides=asides))
    return rows


def _opens_course(sheets: ItemSheets, row: Row, lexicon: Lexicon, *, headed: bool) -> bool:
    """Whether a row is a course of its own: it opens with a code or a role, or is a bullet that is no sentence."""
    text = sheets.body.text.text[row.start : row.end]
    if headed and row.bullet:
        return not is_prose(text)
    role = lexicon.phrases("teaching.role").at_start(text)
    coded = any(CODE.match(part.strip()) for part in text.split(","))
    return coded or (role is not None and text[role.end :].lstrip()[:1] in (",", ":"))


def _names_no_course(segment: Segment, lexicon: Lexicon) -> bool:
    text = clean_end(segment.text)
    place = find_place(text, lexicon)
    return (
        segment.row < 0
        or segment.bracketed
        or text in lexicon.phrases("teaching.role")
        or text in lexicon.phrases("teaching.level")
        or is_organization(text, lexicon)
        or bool(find_periods(text, lexicon))
        or (place is not None and place.end - place.start >= len(text))
    )


def _take_shared(draft: _Draft, shared: _Shared) -> _Shared:
    """The values of a row over several courses, crossed out once."""
    _take_terms(draft)
    return replace(
        shared,
        role=_take_whole(draft, "teaching.role", "role") or shared.role,
        level=_take_whole(draft, "teaching.level", "level") or shared.level,
        institution=_take_institution(draft) or shared.institution,
        terms=tuple(draft.terms) or shared.terms,
        periods=tuple(draft.periods) or shared.periods,
    )


def _read(sheets: ItemSheets, shared: _Shared, lexicon: Lexicon, *, part: bool = False) -> Reading:
    draft = _Draft(sheets, Segments(sheets, lexicon), lexicon)
    _take_terms(draft)
    code = _take_code(draft)
    role = _take_role(draft)
    level = _take_whole(draft, "teaching.level", "level")
    course = _take_course(draft)
    institution = _take_institution(draft)
    if course is None:
        first = next((s for s in draft.segments.left if s.row >= 0 and not s.bracketed), None)
        course = draft.segments.take(first, "course") if first else None
    terms = tuple(draft.terms) or shared.terms
    start, end, ongoing = span_of_terms(draft.periods or list(shared.periods))
    entry = Teaching(
        course=course,
        code=code,
        role=role or shared.role,
        institution=institution or shared.institution,
        level=level or shared.level,
        terms=terms,
        start=start,
        end=end,
        ongoing=ongoing,
        note=draft.segments.rest("note") or (None if part else sheets.take_rest("note")),
    )
    return sheets.reading(entry, "teaching")


def _take_terms(draft: _Draft) -> None:
    found = take_terms(draft.segments, draft.lexicon)
    draft.terms += found.terms
    draft.periods += found.periods


def _take_code(draft: _Draft) -> str | None:
    """The course code: at the start of a segment, or in a bracket of its own."""
    for at, segment in enumerate(draft.segments.left):
        opens = len(segment.text) - len(segment.text.lstrip(QUOTES))
        match = CODE.match(segment.text, opens)
        if match is None or match.group().istitle():
            continue
        rest = segment.text[match.end() :]
        if rest[:1].isalnum():
            continue
        code = clean(segment.sheet.take(segment.start + opens, segment.start + match.end(), "code"))
        value = rest.lstrip(" :.,–—-|)")
        if value:
            draft.segments.left[at] = replace(segment, start=segment.end - len(value), styled=bool(opens), quoted=False)
        else:
            draft.segments.left.pop(at)
        return code
    return None


def _take_role(draft: _Draft) -> str | None:
    """A segment that is a role, or the role that opens a segment before `for`, `of`, `in` or a colon."""
    if role := _take_whole(draft, "teaching.role", "role"):
        return role
    lexicon = draft.lexicon
    for at, segment in enumerate(draft.segments.left):
        opener = lexicon.phrases("teaching.role").at_start(segment.text) if not segment.quoted else None
        if opener is None:
            continue
        after = segment.text[opener.end :].lstrip()
        connector = opening_phrase(after, lexicon, (*PLACE_CONNECTORS, "teaching.of"))
        if after[:1] not in ":：" and connector is None:
            continue
        value = after[connector.end :].strip() if connector and after[:1] not in ":：" else after.lstrip(":： ")
        role = clean(segment.sheet.take(segment.start, segment.start + opener.end, "role"))
        start = segment.end - len(value)
        segment.sheet.cue(segment.start + opener.end, start, "role")
        if value:
            draft.segments.left[at] = replace(segment, start=start, styled=False)
        else:
            draft.segments.left.pop(at)
        return role
    return None


def _take_whole(draft: _Draft, name: str, path: str) -> str | None:
    segment = draft.segments.whole(name)
    return draft.segments.take(segment, path) if segment else None


def _take_course(draft: _Draft) -> str | None:
    """The course: a title set apart, else the first run of segments that is no institution."""
    segments = draft.segments
    title = segments.title()
    if title and not is_organization(clean_end(title.text), draft.lexicon):
        return segments.take(_without_credits(draft, title), "course")
    run: list[Segment] = []
    for segment in segments.left:
        if segment.row < 0 or segment.bracketed or _is_institution(segment, draft.lexicon):
            if run:
                break
            continue
        if run and segment.joint is not Joint.COMMA:
            break
        run.append(segment)
    words = sum(len(segment.text.split()) for segment in run)
    return segments.take_run(run if words <= COURSE_WORDS else run[:1], "course")


def _without_credits(draft: _Draft, title: Segment) -> Segment:
    """The course without the bracket at its end that says how many credits or hours it has: `[6 ECTS]`."""
    bracket = CREDITS.search(title.text)
    if bracket is None or draft.lexicon.phrases("teaching.credits").search(bracket.group()) is None:
        return title
    shorter = replace(title, end=title.start + bracket.start())
    at = draft.segments.left.index(title)
    draft.segments.left[at : at + 1] = [shorter, replace(title, start=shorter.end, styled=False)]
    return shorter


def _is_institution(segment: Segment, lexicon: Lexicon) -> bool:
    return segment.text[:1].isupper() and is_organization(clean_end(segment.text), lexicon)


def _take_institution(draft: _Draft) -> str | None:
    run: list[Segment] = []
    for segment in draft.segments.left:
        if not _is_institution(segment, draft.lexicon):
            if run:
                break
            continue
        kinds = {match.kind for match in find_organizations(segment.text, draft.lexicon)}
        if OrganizationKind.INSTITUTION in kinds:
            return draft.segments.take(segment, "institution")
        run.append(segment)
    return draft.segments.take_run(run, "institution")
