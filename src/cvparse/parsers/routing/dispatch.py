"""Who reads what: the table of section parsers, and the dispatcher that gives each section to the parser of its kind.

A section's parts of the same kind, and parts of no known kind, are read with it (`Conference Reviewer` under
`Service`); a part of another kind is dispatched apart. The head of the CV is read first: the owner's name is known to
all others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cvparse.entries.types import Context
from cvparse.layout.types import Furniture
from cvparse.model import Person, SectionKind
from cvparse.parsers import interests
from cvparse.parsers.career.post import tells_posts
from cvparse.parsers.contact.running_heads import running_details
from cvparse.parsers.routing.continued_numbering import with_continued_lists
from cvparse.parsers.routing.languages_in_skills import languages_apart
from cvparse.parsers.routing.profile_in_head import contact_apart, profile_apart, with_position
from cvparse.parsers.routing.section_parsers import SECTION_PARSERS
from cvparse.parsers.routing.table_captions import captions_apart
from cvparse.parsers.skills import languages
from cvparse.parsers.types import Outcome
from cvparse.sections.heading_meaning import kinds_in
from cvparse.sections.types import Section
from cvparse.spans.readings import Parsed
from cvparse.spans.worksheet import Claim


def parse_sections(
    sections: Sequence[Section], context: Context, furniture: Sequence[Furniture] = ()
) -> tuple[Outcome, ...]:
    """What became of each section, in reading order, and last what running heads and feet say of the owner."""
    apart = [
        part
        for section in with_continued_lists(with_position(sections))
        for whole in parted(section, context)
        for part in meant(whole, context)
    ]
    order = sorted(range(len(apart)), key=lambda n: apart[n][0].kind is not SectionKind.CONTACT)
    heads = sum(section.kind is SectionKind.CONTACT for section, _ in apart)
    outcomes: dict[int, Outcome] = {}
    for number in order[:heads]:
        outcomes[number] = _outcome(apart[number], context)
        context = _with_owner(context, outcomes[number].parsed)
    running = running_details(furniture, context)
    context = _with_owner(context, running.parsed) if running else context
    for number in order[heads:]:
        outcomes[number] = _outcome(apart[number], context)
    return (*(outcomes[number] for number in range(len(apart))), *([running] if running else ()))


def _outcome(part: tuple[Section, tuple[Claim, ...]], context: Context) -> Outcome:
    section, tags = part
    return Outcome(section, _parse(section, context) + Parsed(consumed=tags))


def parted(section: Section, context: Context) -> tuple[Section, ...]:
    """The section with the parts that are read with it, and the parts of another kind, each for itself."""
    own: list[Section] = []
    apart: list[Section] = []
    for part in section.parts:
        whole, *rest = parted(part, context)
        of_code = section.kind is SectionKind.SKILLS and not languages.names_fluency(part, context)
        with_it = part.kind in (section.kind, SectionKind.OTHER) or (part.kind is SectionKind.LANGUAGES and of_code)
        (own if with_it else apart).append(whole)
        apart += rest
    return (replace(section, parts=tuple(own)), *apart)


def meant(section: Section, context: Context) -> list[tuple[Section, tuple[Claim, ...]]]:
    """The section as what it is read as, with the tags that this consumed.

    A section of `Research` that lists posts is one of posts; interests that are running text are a summary, as a
    statement of research interests is; a profile in the head of the CV is a summary of its own, and contact details
    under a profile are none of it; languages among the skills, or in a section of no known kind, are told apart, and so
    are the entries of a section that holds several kinds; the heads of a table's columns are no entry.
    """
    if section.kind in (SectionKind.SUMMARY, SectionKind.INTERESTS) and tells_posts(section, context):
        return [(replace(section, kind=SectionKind.EXPERIENCE), ())]
    if section.kind is SectionKind.INTERESTS and interests.is_statement(section, context):
        return [(replace(section, kind=SectionKind.SUMMARY), ())]
    apart: Section | None = None
    tags: tuple[Claim, ...] = ()
    if section.kind in (SectionKind.EXPERIENCE, SectionKind.EDUCATION):
        section, tags = captions_apart(section, context)
    elif section.kind is SectionKind.SUMMARY:
        section, apart = contact_apart(section)
    elif section.kind in (SectionKind.SKILLS, SectionKind.OTHER):
        section, apart, tags = languages_apart(section, context.lexicon)
    elif section.kind is SectionKind.CONTACT:
        section, apart, tags = profile_apart(section, context.lexicon)
    elif kinds_in(section.title or "", context.lexicon) - {section.kind}:
        from cvparse.parsers.routing.mixed_headings import sorted_apart  # noqa: PLC0415 -- few CVs have such a heading; it takes its time

        return [(part, ()) for part in sorted_apart(section, context)]
    return [(section, tags), *([(apart, ())] if apart else [])]


def _parse(section: Section, context: Context) -> Parsed:
    return SECTION_PARSERS[section.kind](section, context)


def _with_owner(context: Context, parsed: Parsed) -> Context:
    if context.owner is not None:
        return context
    name = next((r.entry.name for r in parsed.readings if isinstance(r.entry, Person) and r.entry.name), None)
    return replace(context, owner=name) if name else context
