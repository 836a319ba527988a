"""What one course is: code, name, role, level, institution, terms, each taken off what is left of its row.

Signals in this order: terms and dates wherever they stand; a course code by its shape, and behind one that opens the
entry the course; a segment that is a role or a level; the institution by the word lists; the course by its style or as
what is left first. What the row does not say, the rows and headings over it may. It never decides where an entry ends.
"""

from __future__ import annotations

from dataclasses import replace

import regex

from cvparse.fields.course_codes import BEFORE_COLON, CODE, IN_BRACKETS, OPENS_SMALL
from cvparse.fields.dates import find_terms
from cvparse.fields.organizations import is_organization
from cvparse.lexicon.types import Lexicon
from cvparse.model import Teaching
from cvparse.parsers.teaching.list_institutions import take_listed
from cvparse.parsers.teaching.role_institution import (
    COLON,
    take_institution,
    take_named_behind,
    take_place,
    take_role,
    take_whole,
)
from cvparse.parsers.teaching.terms import span_of_terms, take_terms
from cvparse.parsers.teaching.types import CourseGroup, CourseSlots, is_count, is_institution, names_no_course
from cvparse.spans.delimiters import COMMA, cut
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.readings import Reading
from cvparse.spans.segment import Joint, Segment
from cvparse.spans.segments import Segments
from cvparse.text.quotes import QUOTES
from cvparse.text.styled import Style
from cvparse.text.trim import clean, clean_end

CREDITS = regex.compile(r"\s{0,2}[\[(]\s{0,2}\d{1,3}[^\[\]()]{1,20}[\])]$")
NUMBER = regex.compile(r"\d{1,3}[.)]\s{1,3}(?=\p{L})")
COURSE_WORDS = 14
OPENERS = " :,–—-"  # what parts a course from the term before it, which is taken


def take_shared(slots: CourseSlots, shared: CourseGroup) -> CourseGroup:
    """The values of a row over several courses, crossed out once."""
    _take_terms(slots)
    for segment in tuple(slots.segments.left):
        if clean_end(segment.text) in slots.lexicon.phrases("teaching.courses"):
            slots.segments.drop(segment).cue("courses")
    role = take_whole(slots, "teaching.role", "role") or shared.role
    level = take_whole(slots, "teaching.level", "level") or shared.level
    institution = take_institution(slots) or shared.institution
    return CourseGroup(
        role,
        level,
        institution,
        terms=tuple(slots.terms) or shared.terms,
        periods=tuple(slots.periods) or shared.periods,
        note=slots.segments.rest("note"),
        listed=shared.listed,
    )


def read_course(worksheet: EntryWorksheet, shared: CourseGroup, lexicon: Lexicon, *, part: bool = False) -> Reading:
    slots = CourseSlots(worksheet, Segments(worksheet, lexicon), lexicon)
    where = _take_where(slots) or take_listed(slots, shared.listed)
    _take_terms(slots)
    _cue_number(slots)
    _part_brackets(slots)
    _part_colons(slots)
    _cue_lead(slots)
    code, named = _take_code(slots)
    apart = any(segment.styled for segment in slots.segments.left)
    role = take_role(slots)
    if role and code is None:  # `Lecturer for HIST 408: Research Design`
        code, named = _take_code(slots)
    level = take_whole(slots, "teaching.level", "level")
    place = take_place(slots)
    course = _take_named(slots, named) or _take_course(slots)
    institution = place or where or take_institution(slots) or (take_named_behind(slots) if apart and course else None)
    if course is None:
        first = next((s for s in slots.segments.left if s.row >= 0 and not s.bracketed), None)
        course = slots.segments.take(first, "course") if first else None
    terms = tuple(slots.terms) or shared.terms
    start, end, ongoing = span_of_terms(slots.periods or list(shared.periods))
    note = slots.segments.rest("note") or (None if part else worksheet.take_rest("note"))
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
        note="; ".join(part for part in (note, shared.note) if part) or None,
    )
    return worksheet.reading(entry, "teaching")


def _take_where(slots: CourseSlots) -> str | None:
    """Where a course was given, before its terms in a bracket: `Logic (Larvik: Fall 2019, Spring 2020)`.

    Refuses a bracket that names two such places, which are no one institution: `(Larvik: Fall 2019; Bergen: 2020)`.
    """
    for segment in slots.segments.left:
        colon = COLON.search(segment.text) if segment.bracketed and segment.text[:1].isupper() else None
        behind = segment.text[colon.end() :] if colon else ""
        if colon and find_terms(behind, slots.lexicon) and not COLON.search(behind):
            where = clean(segment.sheet.take(segment.start, segment.start + colon.start(), "institution"))
            segment.sheet.cue(segment.start + colon.start(), segment.start + colon.end(), "institution")
            slots.segments.renew(segment)
            return where
    return None


def _take_terms(slots: CourseSlots) -> None:
    found = take_terms(slots.segments, slots.lexicon)
    slots.terms += found.terms
    slots.periods += found.periods


def _cue_number(slots: CourseSlots) -> None:
    """Cross out the number of an entry in its list, `12. Rivers and Rates`."""
    first = slots.segments.left[0] if slots.segments.left else None
    found = NUMBER.match(first.text) if first and first.row == 0 else None
    if first and found is None and first.row == 0 and clean_end(first.text).isdigit():
        slots.segments.drop(first).cue("number")
    elif first and found:
        first.sheet.cue(first.start, first.start + found.end(), "number")
        slots.segments.left[0] = replace(first, start=first.start + found.end())


def _part_brackets(slots: CourseSlots) -> None:
    """A bracket of several facts in its parts: `(University of X, BIS 101, undergraduate)`."""
    lexicon = slots.lexicon
    for segment in [s for s in slots.segments.left if s.bracketed and "," in s.text]:
        parts = cut(segment.sheet.text.text, segment.start, segment.end, COMMA)
        facts_apart = [replace(segment, start=a, end=b) for a, b in parts]
        facts = [
            p for p in facts_apart if CODE.fullmatch(p.text) or names_no_course(replace(p, joint=Joint.COMMA), lexicon)
        ]
        if len(facts_apart) > 1 and facts:
            at = slots.segments.left.index(segment)
            slots.segments.left[at : at + 1] = facts_apart


def _part_colons(slots: CourseSlots) -> None:
    """An institution before a colon as a segment of its own: `University of X: Logic`, `Law School: Torts`."""
    for at, segment in enumerate(slots.segments.left):
        colon = COLON.search(segment.text) if not segment.quoted else None
        if colon is None or not segment.text[colon.end() :].strip():
            continue
        head = replace(segment, end=segment.start + colon.start())
        if is_institution(head, slots.lexicon) and not CODE.match(head.text):
            after = replace(segment, start=segment.start + colon.end(), joint=Joint.STRONG, styled=False)
            slots.segments.left[at : at + 1] = [head, after]
            return


def _cue_lead(slots: CourseSlots) -> None:
    """Cross out the words that only lead to the course: `Developed and taught CS 101`."""
    first = slots.segments.left[0] if slots.segments.left else None
    lead = slots.lexicon.phrases("teaching.lead").at_start(first.text) if first and not first.quoted else None
    behind = first.text[lead.end :].lstrip() if first and lead else ""
    if first and lead and lead.start == 0 and (CODE.match(behind.lstrip(QUOTES)) or behind[:1] in QUOTES) and behind:
        first.sheet.cue(first.start, first.end - len(behind), "lead")
        slots.segments.left[0] = replace(first, start=first.end - len(behind))


def _take_named(slots: CourseSlots, named: Segment | None) -> str | None:
    """The course that stands behind its code, whatever its words: `CS 377: Operating Systems`; not a university."""
    if named is None or named not in slots.segments.left or named.bracketed:
        return None
    if slots.lexicon.phrases("education.university").search(named.text) or _names_facts(named.text, slots.lexicon):
        return None
    at = slots.segments.left.index(named)
    run = [named]
    for segment in slots.segments.left[at + 1 :]:
        if (
            segment.joint is not Joint.COMMA
            or segment.quoted
            or names_no_course(segment, slots.lexicon)
            or is_count(segment.text, slots.lexicon)
        ):
            break
        run.append(segment)
    words = sum(len(segment.text.split()) for segment in run)
    return slots.segments.take_run(run if words <= COURSE_WORDS else run[:1], "course")


def _names_facts(text: str, lexicon: Lexicon) -> bool:
    return is_count(text, lexicon) or any(
        clean_end(text) in lexicon.phrases(f"teaching.{n}") for n in ("role", "level")
    )


def _take_code(slots: CourseSlots) -> tuple[str | None, Segment | None]:
    """The course code, at the start of a segment or in a bracket of its own; and what stands behind it in the segment,
    where it opens the entry.
    """
    for at, segment in enumerate(slots.segments.left):
        opens = len(segment.text) - len(segment.text.lstrip(OPENERS + QUOTES))
        quoted = any(sign in QUOTES for sign in segment.text[:opens])
        match = _code_at(slots, at, opens)
        if match is None:
            continue
        rest = segment.text[match.end() :]
        if rest[:1].isalnum():
            continue
        code = clean(segment.sheet.take(segment.start + opens, segment.start + match.end(), "code"))
        value = rest.lstrip(" :.,–—-|)")
        if value:
            named: Segment | None = replace(segment, start=segment.end - len(value), styled=quoted, quoted=False)
            slots.segments.left[at : at + 1] = [named] if named else []
        else:
            slots.segments.left.pop(at)
            named = _following(slots, segment, at)
        before = named is not None and named in slots.segments.left[:at]
        return code, named if before or _opens(slots, at) else None
    return None, None


def _code_at(slots: CourseSlots, at: int, opens: int) -> regex.Match[str] | None:
    """The code that a segment opens with: a word in small letters only where its place in the entry says so too.

    Reads `Z341 Anatomy`, `Bees (bio 227)` and `econ 745 Markets`; refuses `Room 101`, and `about 120 students`.
    """
    segment = slots.segments.left[at]
    coded = CODE.match(segment.text, opens)
    if coded is not None and (coded.group().isupper() or not coded.group().istitle()):
        return coded
    if before_colon := BEFORE_COLON.match(segment.text, opens):
        return before_colon
    if segment.bracketed:
        return IN_BRACKETS.fullmatch(segment.text)
    if segment.row == 0 and _opens(slots, at) and not is_count(segment.text, slots.lexicon):
        return OPENS_SMALL.match(segment.text, opens)
    return None


def _following(slots: CourseSlots, code: Segment, at: int) -> Segment | None:
    """The segment behind a code in its row, or before one in a bracket: `Chemistry Lab (CHEM 220)`."""
    before = slots.segments.left[at - 1] if code.bracketed and at == 1 else None
    if before is not None and before.row == code.row and not before.bracketed:
        return before
    following = slots.segments.left[at] if at < len(slots.segments.left) else None
    return following if following and following.row == code.row and not code.bracketed else None


def _opens(slots: CourseSlots, at: int) -> bool:
    """Whether nothing but roles stands before a segment."""
    return all(clean_end(s.text) in slots.lexicon.phrases("teaching.role") for s in slots.segments.left[:at])


def _take_course(slots: CourseSlots) -> str | None:
    """The course: a title set apart, also one that a list knows as an organization (`**Seminar on Ice**, University of
    X`) where another is named; else the first run of segments that is no institution."""
    segments = slots.segments
    title = segments.title()
    others = any(is_institution(s, slots.lexicon) for s in segments.left if s is not title)
    if title and (others or not is_organization(clean_end(title.text), slots.lexicon)):
        return segments.take(_without_credits(slots, title), "course")
    run: list[Segment] = []
    for segment in segments.left:
        if run and _is_own_bracket(run[-1], segment):
            return _with_bracket(slots, run, segment)
        stops = segment.row < 0 or segment.bracketed or is_institution(segment, slots.lexicon)
        if stops or is_count(segment.text, slots.lexicon):
            if run:
                break
            continue
        if run and segment.joint is not Joint.COMMA:
            break
        run.append(segment)
    words = sum(len(segment.text.split()) for segment in run)
    return segments.take_run(run if words <= COURSE_WORDS else run[:1], "course")


def _is_own_bracket(before: Segment, segment: Segment) -> bool:
    """Whether a bracket is printed in bold as the name before it: `**Logic (with sets)**`, not `**Logic** (fun)`."""
    between = segment.sheet.text[before.end - 1 : segment.start]
    bold = segment.sheet is before.sheet and between.share(Style.BOLD) == 1.0
    return segment.bracketed and bold and before.end <= segment.start <= before.end + 2


def _with_bracket(slots: CourseSlots, run: list[Segment], bracket: Segment) -> str:
    """The course with the bracket that belongs to its name."""
    whole = replace(run[0], end=bracket.end + 1)
    for segment in (*run, bracket):
        slots.segments.drop(segment)
    return whole.take("course")


def _without_credits(slots: CourseSlots, title: Segment) -> Segment:
    """The course without the bracket at its end that says how many credits or hours it has: `[6 ECTS]`."""
    bracket = CREDITS.search(title.text)
    if bracket is None or slots.lexicon.phrases("teaching.credits").search(bracket.group()) is None:
        return title
    shorter = replace(title, end=title.start + bracket.start())
    at = slots.segments.left.index(title)
    slots.segments.left[at : at + 1] = [shorter, replace(title, start=shorter.end, styled=False)]
    return shorter
