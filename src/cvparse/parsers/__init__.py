"""Who reads what: the table of section parsers, and the dispatcher that gives each section to the parser of its kind.

A section's parts of the same kind, and parts of no known kind, are read with it (`Conference Reviewer` under
`Service`); a part of another kind is dispatched apart. The head of the CV is read first: the owner's name is known to
all others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cvparse.model import Person, SectionKind
from cvparse.parsers import (
    advising,
    awards,
    certificates,
    contact,
    education,
    experience,
    grants,
    interests,
    languages,
    media,
    memberships,
    other,
    projects,
    references,
    service,
    skills,
    summary,
    talks,
    teaching,
)
from cvparse.parsers.base import Context, Outcome, Parsed, SectionParser
from cvparse.sections.types import Section

SECTION_PARSERS: dict[SectionKind, SectionParser] = {
    SectionKind.CONTACT: contact.parse,
    SectionKind.SUMMARY: summary.parse,
    SectionKind.EXPERIENCE: experience.parse,
    SectionKind.EDUCATION: education.parse,
    SectionKind.AWARDS: awards.parse,
    SectionKind.SERVICE: service.parse,
    SectionKind.GRANTS: grants.parse,
    SectionKind.TALKS: talks.parse,
    SectionKind.TEACHING: teaching.parse,
    SectionKind.ADVISING: advising.parse,
    SectionKind.PROJECTS: projects.parse,
    SectionKind.SKILLS: skills.parse,
    SectionKind.LANGUAGES: languages.parse,
    SectionKind.MEMBERSHIPS: memberships.parse,
    SectionKind.CERTIFICATES: certificates.parse,
    SectionKind.MEDIA: media.parse,
    SectionKind.REFERENCES: references.parse,
    SectionKind.INTERESTS: interests.parse,
    SectionKind.OTHER: other.parse,
}


def parse_sections(sections: Sequence[Section], context: Context) -> tuple[Outcome, ...]:
    """What became of each section, in reading order."""
    apart = [meant(piece, context) for section in sections for piece in parted(section)]
    outcomes: dict[int, Outcome] = {}
    for number in sorted(range(len(apart)), key=lambda n: apart[n].kind is not SectionKind.CONTACT):
        parsed = _parse(apart[number], context)
        outcomes[number] = Outcome(apart[number], parsed)
        context = _with_owner(context, parsed)
    return tuple(outcomes[number] for number in range(len(apart)))


def parted(section: Section) -> tuple[Section, ...]:
    """The section with the parts that are read with it, and the parts of another kind, each for itself."""
    own: list[Section] = []
    apart: list[Section] = []
    for part in section.parts:
        whole, *rest = parted(part)
        with_it = part.kind in (section.kind, SectionKind.OTHER)
        (own if with_it else apart).append(whole)
        apart += rest
    return (replace(section, parts=tuple(own)), *apart)


def meant(section: Section, context: Context) -> Section:
    """A section of interests that is running text is a summary, as a statement of research interests is."""
    if section.kind is SectionKind.INTERESTS and interests.is_statement(section, context):
        return replace(section, kind=SectionKind.SUMMARY)
    return section


def _parse(section: Section, context: Context) -> Parsed:
    return SECTION_PARSERS.get(section.kind, other.parse)(section, context)


def _with_owner(context: Context, parsed: Parsed) -> Context:
    if context.owner is not None:
        return context
    name = next((r.entry.name for r in parsed.readings if isinstance(r.entry, Person) and r.entry.name), None)
    return replace(context, owner=name) if name else context
