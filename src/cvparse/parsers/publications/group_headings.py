"""What a sub-heading says of all works under it: kind (`Book Chapters`), status (`In Submission`), year (`2024`)."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from cvparse.lexicon import Lexicon
from cvparse.model import PublicationKind, PublicationStatus
from cvparse.parsers.publications.status import status_of_heading
from cvparse.sections.types import Section
from cvparse.text.normalize import fold
from cvparse.text.value_class import dataclass

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@dataclass(frozen=True, slots=True)
class Group:
    """A sub-heading, and what it says."""

    title: str | None = None
    kind: PublicationKind | None = None
    status: PublicationStatus | None = None
    year: int | None = None


@lru_cache(maxsize=1)
def _kinds(lexicon: Lexicon) -> tuple[tuple[PublicationKind, frozenset[str]], ...]:
    return tuple((kind, lexicon.phrases_or_empty(f"groups.{kind.value}").phrases) for kind in PublicationKind)


def group_of(part: Section, section: Section, lexicon: Lexicon, *, parted: bool = False) -> Group:
    """The group that a part of the section is. A heading over all works of a CV names none; where the works are
    `parted` into several sections, each heading does."""
    if part.title is None:
        return Group()
    group = group_titled(part.title, lexicon)
    return group if parted or part is not section or _is_sub_heading(part) else replace(group, title=None)


def group_titled(title: str, lexicon: Lexicon) -> Group:
    """What a sub-heading says."""
    years = _YEAR.findall(title)
    return Group(
        title=title,
        kind=kind_of_heading(title, lexicon),
        status=status_of_heading(title, lexicon),
        year=int(years[0]) if len(years) == 1 else None,
    )


def _is_sub_heading(section: Section) -> bool:
    """Whether a section stands inside one of another kind: its own heading is the group of its works."""
    return section.heading is not None and section.heading.level > 1


@lru_cache(maxsize=1024)
def _at_words(phrase: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(phrase)}(?!\w)")


def _inside(span: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether a phrase is a part of a longer one: the `articles` of `magazine articles`."""
    return span != other and other[0] <= span[0] and span[1] <= other[1]


def kind_of_heading(title: str, lexicon: Lexicon) -> PublicationKind | None:
    """The kind that a heading names; None where it names several (`Conference & Journal Papers`) or none."""
    text = fold(title).replace("’", "'")
    spans = [(m.span(), kind) for kind, words in _kinds(lexicon) for w in words for m in _at_words(w).finditer(text)]
    found = {kind for span, kind in spans if not any(_inside(span, other) for other, _ in spans)}
    if PublicationKind.WORKSHOP_PAPER in found and PublicationKind.CONFERENCE_PAPER in found:
        found = set()
    if PublicationKind.EDITED_BOOK in found or PublicationKind.BOOK_CHAPTER in found:
        found.discard(PublicationKind.BOOK)
    return found.pop() if len(found) == 1 else None
