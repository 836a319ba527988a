"""Which kind a section has: the one place of this stage that says so.

It weighs, in this order, what the words of the heading mean and how surely (`heading_meaning`), the kind of the section
above, and, where the heading leaves the kind open, what the lines look like (`kind_from_content`). Each answer names
its reason. It looks at one section and the one above it, never at its siblings. What needs whole entries (a section of
`Research` that lists posts) is left to the routing rules of the parsers.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from cvparse.lexicon.types import Lexicon
from cvparse.model.kinds import SectionKind
from cvparse.sections.heading_meaning import Certainty, Meaning
from cvparse.sections.kind_from_content import lists_skills
from cvparse.sections.types import KindReason, Section

OPEN_KINDS = (SectionKind.OTHER, SectionKind.PROJECTS)
"""Kinds of which a heading says too little: `Software` may stand over projects or over names of tools."""
GROUPED_BY_YEAR = (SectionKind.PUBLICATIONS, SectionKind.TALKS)
"""Sections whose entries stand in groups of a year; elsewhere a year alone on its line is the date of one entry."""
OF_ENTRIES = (SectionKind.SUMMARY,)
"""What is no section inside another: `Summary` and `Highlights` are words of an entry there."""
INSIDE: dict[SectionKind, tuple[SectionKind, ...]] = {
    # what a sub-heading of these words means inside such a section is a group of its entries, not another section
    SectionKind.PUBLICATIONS: (
        SectionKind.PUBLICATIONS,
        SectionKind.OTHER,
        SectionKind.PROJECTS,
        SectionKind.SERVICE,
        SectionKind.EDUCATION,
    ),
    SectionKind.SERVICE: (
        SectionKind.SERVICE,
        SectionKind.OTHER,
        SectionKind.PUBLICATIONS,
        SectionKind.TALKS,
        SectionKind.EXPERIENCE,
    ),
    SectionKind.TALKS: (SectionKind.TALKS, SectionKind.OTHER, SectionKind.PUBLICATIONS, SectionKind.SERVICE),
    SectionKind.TEACHING: (SectionKind.TEACHING, SectionKind.OTHER, SectionKind.EDUCATION),
    SectionKind.ADVISING: (SectionKind.ADVISING, SectionKind.OTHER, SectionKind.EDUCATION, SectionKind.EXPERIENCE),
    SectionKind.EXPERIENCE: (SectionKind.EXPERIENCE, SectionKind.OTHER),
    SectionKind.EDUCATION: (
        SectionKind.EDUCATION,
        SectionKind.OTHER,
        SectionKind.EXPERIENCE,
        SectionKind.TEACHING,
    ),
    SectionKind.AWARDS: (SectionKind.AWARDS, SectionKind.OTHER, SectionKind.EXPERIENCE, SectionKind.GRANTS),
    SectionKind.GRANTS: (SectionKind.GRANTS, SectionKind.OTHER, SectionKind.AWARDS),
    SectionKind.SKILLS: (SectionKind.SKILLS, SectionKind.OTHER, SectionKind.PROJECTS),
}

_BY_WORDS = {
    Certainty.WHOLE: KindReason.WHOLE_HEADING,
    Certainty.PARTS: KindReason.PARTS_OF_HEADING,
    Certainty.WORD: KindReason.WORD_OF_HEADING,
    Certainty.NONE: KindReason.UNKNOWN_HEADING,
}


@dataclass(frozen=True, slots=True)
class Kind:
    """The kind of a section, and how it got it."""

    kind: SectionKind
    reason: KindReason


def kind_of_heading(own: Meaning, above: Meaning | None) -> Kind:
    """The kind of a section by its heading. `above` is the kind of the section that holds it, with the certainty of its
    heading; None for a section that none holds.

    Inside another section the words must be as sure as those of the section above, and must name no group of its
    entries. Reads `Awards` inside `Education` as awards; `Projects` inside `Publications` stays publications.
    """
    by_words = Kind(own.kind, _BY_WORDS[own.certainty])
    if above is None or above.kind is SectionKind.OTHER:
        return by_words
    sure = own.certainty >= max(above.certainty, Certainty.WORD)
    unclear = above.certainty == Certainty.WORD and own.certainty == Certainty.WHOLE
    groups = () if unclear else INSIDE.get(above.kind, ())
    if sure and own.kind not in (*groups, *OF_ENTRIES):
        return by_words
    return Kind(above.kind, KindReason.SECTION_ABOVE)


def kind_without_heading(*, new_column: bool) -> Kind:
    """The kind of lines that stand under no heading: at the top of a column they are of the head of the CV; what a
    column beside the text prints further on, after it had ended, is a note."""
    if new_column:
        return Kind(SectionKind.CONTACT, KindReason.TOP_OF_COLUMN)
    return Kind(SectionKind.OTHER, KindReason.NOTE)


def with_kind_from_content(section: Section, lexicon: Lexicon) -> Section:
    """The section, and those inside it, with the kind that its lines say where its heading leaves it open."""
    parts = tuple(with_kind_from_content(part, lexicon) for part in section.parts)
    if section.kind not in OPEN_KINDS or parts or section.heading is None or not lists_skills(section, lexicon):
        return replace(section, parts=parts) if parts != section.parts else section
    heading = replace(section.heading, kind=SectionKind.SKILLS)
    return replace(section, kind=SectionKind.SKILLS, heading=heading, kind_reason=KindReason.LISTS_SKILLS)
