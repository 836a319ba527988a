"""One row, several courses: what parts them, and what the row says of all of them first.

Signals in this order: two course codes or more, each at a separator; a level, a role or the word for courses before a
colon, with what it announces parted at semicolons or else at commas, or an institution there with semicolons behind it;
semicolons between parts of which each names its own role, level or term; commas where each has it in a bracket. A row
of one course is no list, nor is an enumeration that names an institution.
"""

from __future__ import annotations

import regex

from cvparse.entries.join_wrapped_lines import Row
from cvparse.fields.course_codes import CODE
from cvparse.fields.dates import find_periods
from cvparse.fields.organizations import OrganizationKind, find_organizations, is_organization
from cvparse.lexicon.types import Lexicon
from cvparse.spans.delimiters import COMMA, SEMICOLON, cut
from cvparse.text.trim import clean_end
from cvparse.text.value_class import dataclass

CLOSING = regex.compile(r"\s?\((?P<said>[^()]{2,60})\)$")
SEPARATORS = ",;:：|\t\ufffc–—"
LEAST = 2
LONGEST_NAME = 10  # words: a longer member is a sentence


@dataclass(frozen=True, slots=True)
class CourseList:
    """The courses of a row as rows of their own; `head` is what stands before them, None where nothing does."""

    head: Row | None
    courses: tuple[Row, ...]


def courses_of(text: str, row: Row, lexicon: Lexicon) -> CourseList | None:
    """The courses of a row; None where it is one.

    Reads `HIST 101 Rivers (F18), HIST 205 Fens`, `Undergraduate: Logic; Ethics` and `Logic (graduate), TA; Ethics
    (undergraduate), TA`; it refuses `Logic, Ethics, and Law`, which may be one course.
    """
    readers = (_by_codes, _by_cue, _by_semicolons, _by_brackets)
    return next((found for read in readers if (found := read(text, row, lexicon)) is not None), None)


def _by_codes(text: str, row: Row, lexicon: Lexicon) -> CourseList | None:
    starts = []
    dated = [(m.start, m.end) for m in find_periods(text, lexicon)]
    for found in CODE.finditer(text, row.start, row.end):
        before = text[row.start : found.start()].rstrip(" ")
        within = any(a < found.end() and found.start() < b for a, b in dated)
        if (not before or before[-1] in SEPARATORS) and not within:
            starts.append(found.start())
    if len(starts) < LEAST or not all(any(map(str.isalpha, text[a : a + 40])) for a in starts):
        return None
    head = Row(row.start, starts[0]) if text[row.start : starts[0]].strip() else None
    return CourseList(head, tuple(Row(a, b) for a, b in zip(starts, [*starts[1:], row.end], strict=True)))


def _by_cue(text: str, row: Row, lexicon: Lexicon) -> CourseList | None:
    head, colon, _ = text[row.start : row.end].partition(":")
    lists = ("teaching.level", "teaching.role", "teaching.courses")
    known = any(clean_end(head) in lexicon.phrases(name) for name in lists)
    if not colon or not (known or is_organization(clean_end(head), lexicon)):
        return None
    start = row.start + len(head) + 1
    parts = cut(text, start, row.end, SEMICOLON)
    parts = parts if len(parts) > 1 or not known else cut(text, start, row.end, COMMA)
    names = [text[a:b] for a, b in parts]
    if len(parts) < LEAST or any(_is_fact(name, lexicon) for name in names):
        return None
    return CourseList(Row(row.start, start), tuple(Row(a, b) for a, b in parts))


def _is_fact(text: str, lexicon: Lexicon) -> bool:
    """Whether a part of an enumeration is no course: a term or an institution alone, a role, a sentence."""
    periods = find_periods(text, lexicon)
    dated = bool(periods) and not any(map(str.isalpha, text[: periods[0].start]))
    kinds = {match.kind for match in find_organizations(text, lexicon)}
    role = clean_end(text) in lexicon.phrases("teaching.role")
    return dated or role or OrganizationKind.INSTITUTION in kinds or len(text.split()) > LONGEST_NAME


def _by_semicolons(text: str, row: Row, lexicon: Lexicon) -> CourseList | None:
    parts = cut(text, row.start, row.end, SEMICOLON)
    if len(parts) < LEAST or not all(_tells(text[a:b], lexicon) for a, b in parts):
        return None
    return CourseList(None, tuple(Row(a, b) for a, b in parts))


def _by_brackets(text: str, row: Row, lexicon: Lexicon) -> CourseList | None:
    """Courses parted at commas, each with its level or its terms in a bracket behind it.

    Reads `Logic (PhD), Ethics (MBA)` and `Logic (2019), Ethics (2020, 2021)`; refuses `Logic (PhD), Larvik (2020), TA`.
    """
    parts = cut(text, row.start, row.end, COMMA)
    found = [CLOSING.search(text[a:b].rstrip(" .,")) for a, b in parts]
    if len(parts) < LEAST or not all(match and _is_said(match["said"], lexicon) for match in found):
        return None
    if any(match and _is_fact(match.string[: match.start()], lexicon) for match in found):
        return None
    return CourseList(None, tuple(Row(a, b) for a, b in parts))


def _is_said(text: str, lexicon: Lexicon) -> bool:
    """Whether a bracket says a level or terms, and nothing else."""
    parts = [clean_end(part) for part in text.split(",")]
    return all(part in lexicon.phrases("teaching.level") or find_periods(part, lexicon) for part in parts)


def _tells(text: str, lexicon: Lexicon) -> bool:
    """Whether a part names a course and says its role, its level or its term."""
    said = any(lexicon.phrases(f"teaching.{name}").search(text) for name in ("role", "level"))
    stretches = [clean_end(piece) for piece in regex.split(r"[,()]", text)]
    facts = [
        piece
        for piece in stretches
        if any(piece in lexicon.phrases(f"teaching.{name}") for name in ("role", "level"))
        or find_periods(piece, lexicon)
    ]
    return (
        bool(facts) and (said or len(facts) < len([p for p in stretches if p])) and clean_end(stretches[0]) not in facts
    )
