"""One course while it is read, what is shared by several, and which stretches name none."""

from __future__ import annotations

from dataclasses import field

import regex

from cvparse.fields.dates import Period, find_periods
from cvparse.fields.organizations import is_organization
from cvparse.fields.places import find_place
from cvparse.lexicon.types import Lexicon
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.segment import Segment
from cvparse.spans.segments import Segments
from cvparse.text.trim import clean_end
from cvparse.text.value_class import dataclass

COUNTED = regex.compile(r"\p{L}{0,8}\.?\s?[~≈]?\d{1,4}\+?\s{0,2}")
REMARK_WORDS = 4


@dataclass(frozen=True, slots=True)
class CourseGroup:
    """What a sub-heading or a row over several courses says of each of them.

    `listed` are the names that the list prints as institutions (`list_institutions`).
    """

    role: str | None = None
    level: str | None = None
    institution: str | None = None
    terms: tuple[str, ...] = ()
    periods: tuple[Period, ...] = ()
    note: str | None = None
    listed: frozenset[str] = frozenset()


@dataclass(slots=True)
class CourseSlots:
    """The slots of a course that may hold several values, and the segments that no slot has yet."""

    worksheet: EntryWorksheet
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


def is_institution(segment: Segment, lexicon: Lexicon) -> bool:
    return segment.text[:1].isupper() and is_organization(clean_end(segment.text), lexicon)


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
