"""What one course is: code, name, role, level, institution, terms, each taken off what is left of its row.

Signals in this order: terms and dates wherever they stand; a course code by its shape, and behind one that opens the
entry the course; a segment that is a role or a level; the institution by the word lists; the course by its style or as
what is left first. What the row does not say, the rows and headings over it may. It never decides where an entry ends.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import regex

from cvparse.fields.dates import Period, find_periods
from cvparse.fields.organizations import OrganizationKind, OrganizationMatch, find_organizations, is_organization
from cvparse.fields.places import find_place
from cvparse.lexicon.types import Lexicon
from cvparse.model import Teaching
from cvparse.parsers.base import Reading
from cvparse.parsers.course_lists import CODE
from cvparse.parsers.course_terms import span_of_terms, take_terms
from cvparse.parsers.cutting import COMMA, cut
from cvparse.parsers.lists import PLACE_CONNECTORS, opening_phrase
from cvparse.parsers.segments import QUOTES, Joint, Segment, Segments, clean_end
from cvparse.parsers.sheets import ItemSheets, clean

CREDITS = regex.compile(r"\s{0,2}[\[(]\s{0,2}\d{1,3}[^\[\]()]{1,20}[\])]$")
NUMBER = regex.compile(r"\d{1,3}[.)]\s{1,3}(?=\p{L})")
COUNTED = regex.compile(r"\p{L}{0,8}\.?\s?[~≈]?\d{1,4}\+?\s{0,2}")
REMARK_WORDS = 4
COURSE_WORDS = 14
PLACE_WORDS = 5


@dataclass(frozen=True, slots=True)
class SharedFacts:
    """What a sub-heading or a row over several courses says of each of them."""

    role: str | None = None
    level: str | None = None
    institution: str | None = None
    terms: tuple[str, ...] = ()
    periods: tuple[Period, ...] = ()
    note: str | None = None


@dataclass(slots=True)
class CourseDraft:
    """One course being read."""

    sheets: ItemSheets
    segments: Segments
    lexicon: Lexicon
    terms: list[str] = field(default_factory=list)
    periods: list[Period] = field(default_factory=list)


def is_count(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is a number of hours, credits or students, with a word or two: `3 credits`, `45 students`."""
    found = COUNTED.match(text)
    words = text[found.end() :] if found else ""
    lists = ("teaching.credits", "teaching.students")
    return len(words.split()) <= REMARK_WORDS and any(lexicon.phrases(name).at_start(words) for name in lists)


def names_no_course(segment: Segment, lexicon: Lexicon) -> bool:
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


def take_shared(draft: CourseDraft, shared: SharedFacts) -> SharedFacts:
    """The values of a row over several courses, crossed out once."""
    _take_terms(draft)
    for segment in tuple(draft.segments.left):
        if clean_end(segment.text) in draft.lexicon.phrases("teaching.courses"):
            draft.segments.drop(segment).cue("courses")
    role = _take_whole(draft, "teaching.role", "role") or shared.role
    level = _take_whole(draft, "teaching.level", "level") or shared.level
    institution = _take_institution(draft) or shared.institution
    return SharedFacts(
        role,
        level,
        institution,
        terms=tuple(draft.terms) or shared.terms,
        periods=tuple(draft.periods) or shared.periods,
        note=draft.segments.rest("note"),
    )


def read_course(sheets: ItemSheets, shared: SharedFacts, lexicon: Lexicon, *, part: bool = False) -> Reading:
    draft = CourseDraft(sheets, Segments(sheets, lexicon), lexicon)
    _take_terms(draft)
    _cue_number(draft)
    _part_brackets(draft)
    code, named = _take_code(draft)
    role = _take_role(draft)
    level = _take_whole(draft, "teaching.level", "level")
    place = _take_place(draft)
    course = _take_named(draft, named) or _take_course(draft)
    institution = place or _take_institution(draft)
    if course is None:
        first = next((s for s in draft.segments.left if s.row >= 0 and not s.bracketed), None)
        course = draft.segments.take(first, "course") if first else None
    terms = tuple(draft.terms) or shared.terms
    start, end, ongoing = span_of_terms(draft.periods or list(shared.periods))
    note = draft.segments.rest("note") or (None if part else sheets.take_rest("note"))
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
    return sheets.reading(entry, "teaching")


def _take_terms(draft: CourseDraft) -> None:
    found = take_terms(draft.segments, draft.lexicon)
    draft.terms += found.terms
    draft.periods += found.periods


def _cue_number(draft: CourseDraft) -> None:
    """Cross out the number of an entry in its list, `12. Rivers and Rates`."""
    first = draft.segments.left[0] if draft.segments.left else None
    found = NUMBER.match(first.text) if first and first.row == 0 else None
    if first and found is None and first.row == 0 and clean_end(first.text).isdigit():
        draft.segments.drop(first).cue("number")
    elif first and found:
        first.sheet.cue(first.start, first.start + found.end(), "number")
        draft.segments.left[0] = replace(first, start=first.start + found.end())


def _part_brackets(draft: CourseDraft) -> None:
    """A bracket of several facts in its parts: `(University of X, BIS 101, undergraduate)`."""
    lexicon = draft.lexicon
    for segment in [s for s in draft.segments.left if s.bracketed and "," in s.text]:
        parts = cut(segment.sheet.text.text, segment.start, segment.end, COMMA)
        pieces = [replace(segment, start=a, end=b) for a, b in parts]
        facts = [p for p in pieces if CODE.fullmatch(p.text) or names_no_course(replace(p, joint=Joint.COMMA), lexicon)]
        if len(pieces) > 1 and facts:
            at = draft.segments.left.index(segment)
            draft.segments.left[at : at + 1] = pieces


def _take_named(draft: CourseDraft, named: Segment | None) -> str | None:
    """The course that stands behind its code, whatever its words: `CS 377: Operating Systems`; not a university."""
    if named is None or named not in draft.segments.left or named.bracketed:
        return None
    if draft.lexicon.phrases("education.university").search(named.text) or _names_facts(named.text, draft.lexicon):
        return None
    at = draft.segments.left.index(named)
    run = [named]
    for segment in draft.segments.left[at + 1 :]:
        if (
            segment.joint is not Joint.COMMA
            or names_no_course(segment, draft.lexicon)
            or is_count(segment.text, draft.lexicon)
        ):
            break
        run.append(segment)
    words = sum(len(segment.text.split()) for segment in run)
    return draft.segments.take_run(run if words <= COURSE_WORDS else run[:1], "course")


def _names_facts(text: str, lexicon: Lexicon) -> bool:
    return is_count(text, lexicon) or any(
        clean_end(text) in lexicon.phrases(f"teaching.{n}") for n in ("role", "level")
    )


def _take_code(draft: CourseDraft) -> tuple[str | None, Segment | None]:
    """The course code, at the start of a segment or in a bracket of its own; and what stands behind it in the segment,
    where it opens the entry.
    """
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
            named: Segment | None = replace(segment, start=segment.end - len(value), styled=bool(opens), quoted=False)
            draft.segments.left[at : at + 1] = [named] if named else []
        else:
            draft.segments.left.pop(at)
            named = _following(draft, segment, at)
        return code, named if _opens(draft, at) else None
    return None, None


def _following(draft: CourseDraft, code: Segment, at: int) -> Segment | None:
    """The segment behind a code in its row."""
    following = draft.segments.left[at] if at < len(draft.segments.left) else None
    return following if following and following.row == code.row and not code.bracketed else None


def _opens(draft: CourseDraft, at: int) -> bool:
    """Whether nothing but roles stands before a segment."""
    return all(clean_end(s.text) in draft.lexicon.phrases("teaching.role") for s in draft.segments.left[:at])


def _take_role(draft: CourseDraft) -> str | None:
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


def _take_whole(draft: CourseDraft, name: str, path: str) -> str | None:
    segment = draft.segments.whole(name)
    return draft.segments.take(segment, path) if segment else None


def _take_course(draft: CourseDraft) -> str | None:
    """The course: a title set apart, else the first run of segments that is no institution."""
    segments = draft.segments
    title = segments.title()
    if title and not is_organization(clean_end(title.text), draft.lexicon):
        return segments.take(_without_credits(draft, title), "course")
    run: list[Segment] = []
    for segment in segments.left:
        stops = segment.row < 0 or segment.bracketed or is_institution(segment, draft.lexicon)
        if stops or is_count(segment.text, draft.lexicon):
            if run:
                break
            continue
        if run and segment.joint is not Joint.COMMA:
            break
        run.append(segment)
    words = sum(len(segment.text.split()) for segment in run)
    return segments.take_run(run if words <= COURSE_WORDS else run[:1], "course")


def _without_credits(draft: CourseDraft, title: Segment) -> Segment:
    """The course without the bracket at its end that says how many credits or hours it has: `[6 ECTS]`."""
    bracket = CREDITS.search(title.text)
    if bracket is None or draft.lexicon.phrases("teaching.credits").search(bracket.group()) is None:
        return title
    shorter = replace(title, end=title.start + bracket.start())
    at = draft.segments.left.index(title)
    draft.segments.left[at : at + 1] = [shorter, replace(title, start=shorter.end, styled=False)]
    return shorter


def is_institution(segment: Segment, lexicon: Lexicon) -> bool:
    return segment.text[:1].isupper() and is_organization(clean_end(segment.text), lexicon)


def _take_institution(draft: CourseDraft) -> str | None:
    """A university, also one inside a segment behind a word such as `at`; else an organization, else a department."""
    lexicon = draft.lexicon
    university = lexicon.phrases("education.university")
    run: list[Segment] = []
    whole = [s for s in draft.segments.left if is_institution(s, lexicon)]
    if named := next((s for s in whole if university.search(s.text)), None):
        return draft.segments.take(named, "institution")
    for segment in draft.segments.left:
        found = next(
            (m for m in find_organizations(segment.text, lexicon) if _is_university(segment, m, lexicon)), None
        )
        if found and not segment.quoted:
            value = clean(segment.sheet.take(segment.start + found.start, segment.start + found.end, "institution"))
            draft.segments.renew(segment, PLACE_CONNECTORS)
            return value
    for segment in draft.segments.left:
        if segment not in whole:
            if run:
                break
            continue
        kinds = {match.kind for match in find_organizations(segment.text, lexicon)}
        if OrganizationKind.INSTITUTION in kinds:
            return draft.segments.take(segment, "institution")
        run.append(segment)
    return draft.segments.take_run(run, "institution")


def _take_place(draft: CourseDraft) -> str | None:
    """Where a course was given, behind its name and a word such as `at`: `Metaphysics at Larvik: Summer 2012`.

    It refuses `Languages at Work in Europe`, where more than names in capitals follows, and a title in quotes.
    """
    for at, segment in enumerate(draft.segments.left):
        if segment.quoted or segment.bracketed or segment.row < 0:
            continue
        found = [m for m in draft.lexicon.phrases("teaching.at").find(segment.text) if m.start]
        words = segment.text[found[-1].end :].strip(" .:,;").split() if found else []
        if not 0 < len(words) <= PLACE_WORDS or not all(word[0].isupper() for word in words):
            continue
        start = segment.start + found[-1].start
        segment.sheet.cue(start, segment.start + found[-1].end, "at")
        value = clean(segment.sheet.take(segment.start + found[-1].end, segment.end, "institution"))
        draft.segments.left[at] = replace(segment, end=start)
        return value.rstrip(":.")
    return None


def _is_university(segment: Segment, match: OrganizationMatch, lexicon: Lexicon) -> bool:
    return lexicon.phrases("education.university").search(segment.text[match.start : match.end]) is not None
