"""As what, and where, a course was given: the role and the institution, taken off what is left of its row.

Signals in this order: a segment that is a role; a job title that stands first before a comma or alone in a row; a role
before `for`, `of`, `in` or a colon. A university, also one inside a segment; else an organization, else a department; a
place behind `at`. It never takes a title in quotes.
"""

from __future__ import annotations

from dataclasses import replace

import regex

from cvparse.fields.organizations import OrganizationKind, OrganizationMatch, find_organizations, is_organization
from cvparse.fields.roles import find_roles
from cvparse.lexicon.phrase_groups import PLACE_CONNECTORS, opening_phrase
from cvparse.lexicon.types import Lexicon
from cvparse.parsers.teaching.types import REMARK_WORDS, CourseSlots, is_institution, names_no_course
from cvparse.spans.segment import Joint, Segment
from cvparse.text.trim import clean, clean_end

COLON = regex.compile(r"\s?[:：]\s?")
PLACE_WORDS = 5


def take_role(slots: CourseSlots) -> str | None:
    """A segment that is a role; the role that opens a segment before `for`, `of`, `in` or a colon; a job title that
    stands first before the course, or alone in a row under it.

    Reads `Teaching Assistant for Logic`, `English Teacher: School of X`, `Senior Lecturer, Logic` and `Logic` over
    `Assistant Instructor`; refuses `Tutoring Methods`.
    """
    if role := _take_faced_role(slots) or take_whole(slots, "teaching.role", "role"):
        return role
    lexicon = slots.lexicon
    for at, segment in enumerate(slots.segments.left):
        if _is_job(slots, segment, at):
            return slots.segments.take(segment, "role")
        opener = _role_at_start(segment, lexicon) if not segment.quoted else None
        if opener is None:
            continue
        after = segment.text[opener:].lstrip()
        connector = opening_phrase(after, lexicon, (*PLACE_CONNECTORS, "teaching.of"))
        if after[:1] not in ":：" and connector is None:
            continue
        value = after[connector.end :].strip() if connector and after[:1] not in ":：" else after.lstrip(":： ")
        role = clean(segment.sheet.take(segment.start, segment.start + opener, "role"))
        start = segment.end - len(value)
        segment.sheet.cue(segment.start + opener, start, "role")
        if value:
            slots.segments.left[at] = replace(segment, start=start, styled=False)
        else:
            slots.segments.left.pop(at)
        return role
    return None


def _take_faced_role(slots: CourseSlots) -> str | None:
    """What stands in a face of its own behind a course that is set in another one, and is no institution or level.

    Reads `**Logic**, *Instructor of a short course*, Larvik`; refuses `**Logic**, *University of Larvik*` and a stretch
    in italics behind a course that nothing sets apart.
    """
    faced = next((s for s in slots.segments.left if s.faced and s.row == 0), None)
    if faced is None or not any(s.styled for s in slots.segments.left) or names_no_course(faced, slots.lexicon):
        role = faced is not None and clean_end(faced.text) in slots.lexicon.phrases("teaching.role")
        return slots.segments.take(faced, "role") if faced and role else None
    return slots.segments.take(faced, "role")


def take_named_behind(slots: CourseSlots) -> str | None:
    """The name behind the last comma of a row whose course was set apart: the institution, though no list knows it.

    Reads `**Logic**, *Instructor*, UGA` and `**Logic**, Chapel Hill`; refuses words in lower case, figures, a bracket,
    and a name that other facts follow.
    """
    row = [s for s in slots.segments.left if s.row == 0 and not s.bracketed]
    last = row[-1] if row else None
    if last is None or last.joint is not Joint.COMMA or last.quoted or len(row) > 1:
        return None
    words = last.text.strip(" .").split()
    named = all(word[0].isupper() and not any(map(str.isdigit, word)) for word in words)
    return slots.segments.take(last, "institution") if named and len(words) <= PLACE_WORDS else None


def _role_at_start(segment: Segment, lexicon: Lexicon) -> int | None:
    """Where the role ends that a segment opens with; before a colon a word or two may stand before it."""
    opener = lexicon.phrases("teaching.role").at_start(segment.text)
    if opener:
        return opener.end
    colon = COLON.search(segment.text)
    head = segment.text[: colon.start()] if colon else ""
    found = next((m for m in lexicon.phrases("teaching.role").find(head) if m.end == len(head)), None)
    return len(head) if found and len(head.split()) <= REMARK_WORDS else None


def _is_job(slots: CourseSlots, segment: Segment, at: int) -> bool:
    """Whether a segment is a job title and nothing else: first before a comma, or alone in a row below the first."""
    if segment.quoted or segment.bracketed or segment.styled or len(segment.text.split()) > REMARK_WORDS:
        return False
    roles = find_roles(segment.text, slots.lexicon)
    opener = slots.lexicon.phrases("teaching.role").at_start(segment.text)
    named = opener is not None or (bool(roles) and roles[0].start == 0)
    if not named or any(c.isdigit() or c in ":：" for c in segment.text):
        return False
    if segment.row > 0:
        return segment.joint is Joint.ROW and sum(s.row == segment.row for s in slots.segments.left) == 1
    following = slots.segments.left[at + 1] if at + 1 < len(slots.segments.left) else None
    before_course = following is not None and following.row == 0 and following.joint is Joint.COMMA
    return at == 0 and bool(roles) and before_course


def take_whole(slots: CourseSlots, name: str, path: str) -> str | None:
    segment = slots.segments.whole(name)
    return slots.segments.take(segment, path) if segment else None


def take_institution(slots: CourseSlots) -> str | None:
    """A university, also one inside a segment behind a word such as `at`; else an organization, else a department."""
    lexicon = slots.lexicon
    university = lexicon.phrases("education.university")
    run: list[Segment] = []
    whole = [s for s in slots.segments.left if is_institution(s, lexicon)]
    if named := next((s for s in whole if university.search(s.text)), None):
        return slots.segments.take(named, "institution")
    for segment in slots.segments.left:
        found = next(
            (m for m in find_organizations(segment.text, lexicon) if _is_university(segment, m, lexicon)), None
        )
        if found and not segment.quoted:
            value = clean(segment.sheet.take(segment.start + found.start, segment.start + found.end, "institution"))
            slots.segments.renew(segment, PLACE_CONNECTORS)
            return value
    for segment in slots.segments.left:
        if segment not in whole:
            if run:
                break
            continue
        kinds = {match.kind for match in find_organizations(segment.text, lexicon)}
        if OrganizationKind.INSTITUTION in kinds:
            return slots.segments.take(segment, "institution")
        run.append(segment)
    return slots.segments.take_run(run, "institution")


def take_place(slots: CourseSlots) -> str | None:
    """Where a course was given, behind its name and a word such as `at`: `Metaphysics at Larvik: Summer 2012`.

    It refuses `Languages at Work in Europe`, where more than names in capitals follows, and a title in quotes.
    """
    for at, segment in enumerate(slots.segments.left):
        if segment.quoted or segment.bracketed or segment.row < 0:
            continue
        found = [m for m in slots.lexicon.phrases("teaching.at").find(segment.text) if m.start or at]
        if found and is_organization(segment.text[: found[-1].start].strip(), slots.lexicon):
            continue  # `University of Larvik at Halden` is one name
        words = segment.text[found[-1].end :].strip(" .:,;").split() if found else []
        if not 0 < len(words) <= PLACE_WORDS or not all(word[0].isupper() for word in words) or len(words[0]) < 2:
            continue
        start = segment.start + found[-1].start
        segment.sheet.cue(start, segment.start + found[-1].end, "at")
        value = clean(segment.sheet.take(segment.start + found[-1].end, segment.end, "institution"))
        if segment.text[: found[-1].start].strip():
            slots.segments.left[at] = replace(segment, end=start)
        else:
            slots.segments.left.pop(at)
        return value.rstrip(":.")
    return None


def _is_university(segment: Segment, match: OrganizationMatch, lexicon: Lexicon) -> bool:
    return lexicon.phrases("education.university").search(segment.text[match.start : match.end]) is not None
