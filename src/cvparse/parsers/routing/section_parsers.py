"""Who reads which kind of section: one function for each kind, and the questions that routing asks a parser.

This is the only module of this room that knows the parsers. A parser is loaded with the first section that needs it:
few CVs have more than half of the kinds, and each module takes its time. Each function names what it loads, so that
type checks and searches find it.
"""

# ruff: noqa: PLC0415 -- what is loaded late is the point of this module

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cvparse.entries.types import Context, Item
from cvparse.layout.types import Furniture
from cvparse.lexicon.types import Lexicon
from cvparse.model import SectionKind
from cvparse.parsers.types import Outcome, SectionParser
from cvparse.sections.types import Section
from cvparse.spans.readings import Parsed


def _contact(section: Section, context: Context) -> Parsed:
    from cvparse.parsers.contact import parse

    return parse(section, context)


def _summary(section: Section, context: Context) -> Parsed:
    from cvparse.parsers.summary import parse

    return parse(section, context)


def _experience(section: Section, context: Context) -> Parsed:
    from cvparse.parsers.career.experience import parse

    return parse(section, context)


def _education(section: Section, context: Context) -> Parsed:
    from cvparse.parsers.career.education import parse

    return parse(section, context)


def _awards(section: Section, context: Context) -> Parsed:
    from cvparse.parsers.awards import parse

    return parse(section, context)


def _publications(section: Section, context: Context) -> Parsed:
    from cvparse.parsers.publications import parse

    return parse(section, context)


def _service(section: Section, context: Context) -> Parsed:
    from cvparse.parsers.service import parse

    return parse(section, context)


def _grants(section: Section, context: Context) -> Parsed:
    from cvparse.parsers.grants import parse

    return parse(section, context)


def _talks(section: Section, context: Context) -> Parsed:
    from cvparse.parsers.talks import parse

    return parse(section, context)


def _teaching(section: Section, context: Context) -> Parsed:
    from cvparse.parsers.teaching import parse

    return parse(section, context)


def _advising(section: Section, context: Context) -> Parsed:
    from cvparse.parsers.advising import parse

    return parse(section, context)


def _projects(section: Section, context: Context) -> Parsed:
    from cvparse.parsers.projects import parse

    return parse(section, context)


def _skills(section: Section, context: Context) -> Parsed:
    from cvparse.parsers.skills import parse

    return parse(section, context)


def _languages(section: Section, context: Context) -> Parsed:
    from cvparse.parsers.skills.languages import parse

    return parse(section, context)


def _memberships(section: Section, context: Context) -> Parsed:
    from cvparse.parsers.memberships import parse

    return parse(section, context)


def _certificates(section: Section, context: Context) -> Parsed:
    from cvparse.parsers.career.certificates import parse

    return parse(section, context)


def _media(section: Section, context: Context) -> Parsed:
    from cvparse.parsers.media import parse

    return parse(section, context)


def _references(section: Section, context: Context) -> Parsed:
    from cvparse.parsers.references import parse

    return parse(section, context)


def _interests(section: Section, context: Context) -> Parsed:
    from cvparse.parsers.interests import parse

    return parse(section, context)


def _other(section: Section, context: Context) -> Parsed:
    from cvparse.parsers.other import parse

    return parse(section, context)


def _declared(section: Section, context: Context) -> Parsed:
    from cvparse.parsers.declared import parse

    return parse(section, context)


OWN_PARSERS: dict[SectionKind, SectionParser] = {
    SectionKind.CONTACT: _contact,
    SectionKind.SUMMARY: _summary,
    SectionKind.EXPERIENCE: _experience,
    SectionKind.EDUCATION: _education,
    SectionKind.AWARDS: _awards,
    SectionKind.PUBLICATIONS: _publications,
    SectionKind.SERVICE: _service,
    SectionKind.GRANTS: _grants,
    SectionKind.TALKS: _talks,
    SectionKind.TEACHING: _teaching,
    SectionKind.ADVISING: _advising,
    SectionKind.PROJECTS: _projects,
    SectionKind.SKILLS: _skills,
    SectionKind.LANGUAGES: _languages,
    SectionKind.MEMBERSHIPS: _memberships,
    SectionKind.CERTIFICATES: _certificates,
    SectionKind.MEDIA: _media,
    SectionKind.REFERENCES: _references,
    SectionKind.INTERESTS: _interests,
    SectionKind.OTHER: _other,
}
"""Kinds that are read in a way of their own."""
SECTION_PARSERS: dict[SectionKind, SectionParser] = {kind: OWN_PARSERS.get(kind, _declared) for kind in SectionKind}
"""Who reads which kind; a collection without a parser of its own is read by its declaration."""


def names_posts(item: Item, lexicon: Lexicon) -> bool:
    """Whether each part of an item is a post for the parser of posts: a title, where it was held, and when."""
    from cvparse.parsers.career.post import names_posts

    return names_posts(item, lexicon)


def is_job_title(section: Section, lexicon: Lexicon) -> bool:
    """Whether the heading of a section is the owner's job title, set as a heading under the name."""
    from cvparse.parsers.contact.job_title import title_in_heading

    return section.heading is not None and title_in_heading(section, lexicon) is not None


def with_owner(sections: Sequence[Section], furniture: Sequence[Furniture], context: Context) -> Context:
    """The context with the owner's name, one decision over all places that may print it."""
    if context.owner is not None:
        return context
    from cvparse.parsers.contact import find_owner

    found = find_owner(sections, furniture, context)
    return replace(context, owner=found.name if found else None, owner_words=found.words if found else frozenset())


def running_details(furniture: Sequence[Furniture], context: Context) -> Outcome | None:
    """What running heads and feet say of the owner, None where they say nothing."""
    if not furniture:
        return None
    from cvparse.parsers.contact.running_heads import running_details

    return running_details(furniture, context)
