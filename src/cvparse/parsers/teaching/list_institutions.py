"""The institutions that a list prints behind its courses, though no word list knows them: `UT Larvik`, `(UL)`.

Three signs are weighed together: the name repeats behind different courses; a name that the word lists know stands at
this place of another entry; it holds an acronym. Two of them make it an institution. What is a role, a level, a date, a
count or a place, what holds a figure, and what opens an entry is none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import dropwhile

import regex

from cvparse.entries.join_wrapped_lines import Row
from cvparse.fields.course_codes import CODE
from cvparse.fields.roles import find_roles
from cvparse.lexicon.types import Lexicon
from cvparse.parsers.teaching.types import CourseSlots, is_institution, names_no_course
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.segment import Joint, Segment
from cvparse.spans.segments import Segments
from cvparse.text.trim import clean_end
from cvparse.text.value_class import dataclass

ACRONYM = regex.compile(r"(?<![\p{L}\d])\p{Lu}{2,6}(?![\p{L}\d])")
IN_BRACKET = regex.compile(r"\s?\((?=\p{Lu}{2,6}\)$)")
ENOUGH = 2  # one sign alone may be a field: `Logic, SQL` once, or `Lecture` behind every course
LEAST_COURSES = 2  # behind one course a name does not repeat
LONGEST = 5  # words
FACTS = ("teaching.role", "teaching.level", "teaching.courses", "teaching.credits", "dates.season", "dates.term")


@dataclass(frozen=True, slots=True)
class _Name:
    """A name behind a course: what parts it from what stands before it, and whether a word list knows it."""

    text: str
    joint: Joint
    course: str
    known: bool


def list_institutions(entries: Iterable[tuple[EntryWorksheet, Sequence[Row]]], lexicon: Lexicon) -> frozenset[str]:
    """The names that the list prints as institutions; each entry is given with its rows.

    Reads `UT Larvik` of `Logic, UT Larvik` and `Ethics, UT Larvik`, and of `Logic, UT Larvik` beside `Ethics,
    University of Oslo`; refuses `Lecture` of `Logic, Lecture` and `Ethics, Lecture`.
    """
    rows = [
        _from_course(_row(Segments(worksheet, lexicon, (row,)).left), lexicon)
        for worksheet, printed in entries
        for row in printed
    ]
    names = [name for row in rows if (name := _behind(row, lexicon)) is not None]
    opens = {clean_end(row[0].text) for row in rows if row}
    known = {name.joint for name in names if name.known}
    courses: defaultdict[str, set[str]] = defaultdict(set)
    joints: defaultdict[str, set[Joint]] = defaultdict(set)
    for name in names:
        if not name.known and name.text not in opens:
            courses[name.text].add(name.course)
            joints[name.text].add(name.joint)
    return frozenset(
        text
        for text, behind in courses.items()
        if (len(behind) >= LEAST_COURSES) + bool(joints[text] & known) + bool(ACRONYM.search(text)) >= ENOUGH
    )


def take_listed(slots: CourseSlots, names: frozenset[str]) -> str | None:
    """An institution of the list behind the course, unless the entry names one that the word lists know."""
    if not names or any(is_institution(segment, slots.lexicon) for segment in slots.segments.left):
        return None
    behind = _row(slots.segments.left)[1:]
    named = next((s for s in reversed(behind) if clean_end(s.text) in names), None)
    if named is None:
        return None
    value = named.take("institution")
    whole = next(s for s in slots.segments.left if s.sheet is named.sheet and s.start <= named.start < s.end)
    slots.segments.renew(whole)
    return value


def _row(segments: Iterable[Segment]) -> list[Segment]:
    """The segments of the first of these rows, an acronym in brackets apart from the name before it: `Logic (UL)`."""
    apart: list[Segment] = []
    for segment in segments:
        bracket = IN_BRACKET.search(segment.text) if segment.row == 0 else None
        if bracket is None:
            apart += [segment] if segment.row == 0 else []
            continue
        at = segment.start + bracket.end()
        apart.append(replace(segment, end=segment.start + bracket.start()))
        apart.append(replace(segment, start=at, end=segment.end - 1, joint=Joint.BRACKET, styled=False))
    return apart


def _from_course(row: list[Segment], lexicon: Lexicon) -> list[Segment]:
    """The segments from the course on, behind a role, a date or a code: `Instructor, Logic, UT Larvik`."""
    return list(dropwhile(lambda s: _is_fact(s, lexicon) or CODE.fullmatch(s.text) is not None, row))


def _behind(row: list[Segment], lexicon: Lexicon) -> _Name | None:
    """The last name of a row behind a course that may be an institution."""
    for segment in reversed(row[1:]):
        known = is_institution(segment, lexicon)
        if known or _may_be(segment, lexicon):
            return _Name(clean_end(segment.text), segment.joint, clean_end(row[0].text), known)
        if not segment.quoted and not _is_fact(segment, lexicon):
            return None
    return None


def _is_fact(segment: Segment, lexicon: Lexicon) -> bool:
    """Whether a stretch is a fact that stands beside course and institution: a role, a level, a date."""
    text = clean_end(segment.text)
    said = any(text in lexicon.phrases(name) for name in FACTS) or bool(find_roles(text, lexicon))
    return said or names_no_course(segment, lexicon)


def _may_be(segment: Segment, lexicon: Lexicon) -> bool:
    """Whether a stretch is a name in capitals, and says nothing that is no institution."""
    text = clean_end(segment.text)
    words = text.split()
    if segment.quoted or not words or len(words) > LONGEST or any(map(str.isdigit, text)):
        return False
    if not text[0].isupper() or words[-1][0].islower() or CODE.match(text):
        return False
    plain = replace(segment, joint=Joint.COMMA)  # a bracket may hold an institution too
    said = any(lexicon.phrases(name).search(text) for name in FACTS) or bool(find_roles(text, lexicon))
    return not said and not names_no_course(plain, lexicon)
