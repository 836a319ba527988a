"""Whose CV it is: name, job title, e-mail, telephone, address, links; from the head of the CV or a contact section.

In this order: how the owner is reached and what is labelled is crossed out (`head_lines`); the name that was decided on
for the whole CV (`owner`), wherever its words stand; degrees behind it (`post_nominals`); the job title (`job_title`);
the address (`address`). What is left is unparsed. Nothing here is decided by the place of a section alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from cvparse.entries.types import Context
from cvparse.fields.persons import strip_honorific
from cvparse.layout.types import Furniture
from cvparse.lexicon.types import Lexicon
from cvparse.model import Issue, Person, SectionKind
from cvparse.parsers.contact.address import take_address
from cvparse.parsers.contact.candidates import POSSESSIVE
from cvparse.parsers.contact.head_lines import Head, HeadLine, Where, head_of, head_of_headings
from cvparse.parsers.contact.job_title import (
    lines_under_name,
    take_job_title,
    take_line_under_name,
    take_tagline,
    title_in_heading,
)
from cvparse.parsers.contact.name_evidence import letters_of
from cvparse.parsers.contact.owner import Owner, owner_of
from cvparse.parsers.contact.post_nominals import take_post_nominals
from cvparse.parsers.contact.running_lines import running_lines
from cvparse.sections.types import Section
from cvparse.spans.delimiters import STRONG, cut
from cvparse.spans.readings import Leftover, Parsed, Reading
from cvparse.spans.worksheet import Claim
from cvparse.text.normalize import fold
from cvparse.text.trim import trimmed


def heads_of(sections: Sequence[Section], furniture: Sequence[Furniture], lexicon: Lexicon) -> list[Head]:
    """The texts among which the owner's name is looked for: the first headings, all
    sections of contact details, and the running heads."""
    heads = [head_of(section, lexicon) for section in sections if section.kind is SectionKind.CONTACT]
    running = Section(SectionKind.CONTACT, None, running_lines(furniture))
    return [head_of_headings(sections, lexicon), *heads, head_of(running, lexicon, running=True)]


def find_owner(sections: Sequence[Section], furniture: Sequence[Furniture], context: Context) -> Owner | None:
    """The owner's name and the words that print it, one decision for the whole CV."""
    return owner_of(heads_of(sections, furniture, context.lexicon), context)


def parse(section: Section, context: Context) -> Parsed:
    """Read the head of the CV, or a section of contact details.

    Reads `+1 555 0100 | a@example.org | Web: example.org` and an address of three lines at the right; it refuses to
    take a heading such as `Curriculum Vitae` for the name.
    """
    lexicon = context.lexicon
    head = head_of(section, lexicon)
    items = list(head.items)
    name = _take_name(head, context) or (context.owner if is_owners_heading(section, context) else None)
    label, address = title_in_heading(section, lexicon), None
    issues: tuple[Issue, ...] = ()
    leads = name is not None or is_at_head(head)
    if leads and label is None:
        for item in lines_under_name(items, 2):
            take_post_nominals(item.sheet, lexicon)
        label = take_job_title(items, lexicon) or take_tagline(items, lexicon)
    if is_at_head(head) or _is_about_contact(section, head, lexicon):
        address, issues = take_address(items, section.title, lexicon)
    if leads and label is None:
        label = take_line_under_name(items, lexicon)
    reach = head.reach
    person = Person(
        name=name,
        label=label,
        emails=tuple(dict.fromkeys(reach.emails)),
        phones=tuple({"".join(filter(str.isdigit, phone)): phone for phone in reach.phones}.values()),
        address=address,
        links=tuple(dict.fromkeys(reach.links)),
        orcid=reach.orcid,
    )
    said = "name" if is_owners_heading(section, context) else "label" if title_in_heading(section, lexicon) else None
    claims = (Claim(said, section.heading.text),) if said and section.heading else ()
    return _parsed(person, [*items, *head.personal], section.title, claims) + Parsed(issues=issues)


def is_at_head(head: Head) -> bool:
    """Whether a section is the head of the CV: it has no heading but what the document is called, and stands on the
    first page or says how the owner is reached."""
    return all(item.where is not Where.HEADED for item in head.items) and _is_placed(head)


def _is_about_contact(section: Section, head: Head, lexicon: Lexicon) -> bool:
    """Whether the heading of a section, or its lines, say that it holds contact details."""
    return lexicon.headings.get(fold((section.title or "").strip(" :"))) is SectionKind.CONTACT or _is_placed(head)


def _is_placed(head: Head) -> bool:
    reached = bool(head.reach.emails or head.reach.phones or head.reach.links)
    return reached or all(item.line.page == 1 for item in head.items)


def is_owners_heading(section: Section, context: Context) -> bool:
    """Whether the heading of a section is the owner's name."""
    words = section.heading.text.words if section.heading else ()
    return context.owner_words is not None and not context.owner_words.isdisjoint(words)


def _take_name(head: Head, context: Context) -> str | None:
    """The owner's name where its words stand in this section; it is decided on here where nobody did before."""
    lexicon = context.lexicon
    if context.owner_words is None:
        found = owner_of([head], context)
        for item, start, end in found.stretches if found else ():
            _cross_out(item, start, end, lexicon)
        _cross_out_again(head, found.name if found else None)
        return found.name if found else None
    named = False
    for item in head.items:
        runs = [run for run in item.sheet.text.runs if run.word in context.owner_words]
        if runs and item.sheet.is_free(runs[0].start, runs[-1].end):
            _cross_out(item, *trimmed(item.sheet.text.text, runs[0].start, runs[-1].end), lexicon)
            named = True
    _cross_out_again(head, context.owner)
    return context.owner if named else None


def _cross_out_again(head: Head, name: str | None) -> None:
    """The name where it is printed once more, alone in its stretch."""
    for item in head.items if name else ():
        text = item.sheet.text.text
        for start, end in [part for a, b in item.sheet.rest() for part in cut(text, a, b, STRONG)]:
            if letters_of(text[start:end]) == letters_of(name or ""):
                item.sheet.take(start, end, "name")


def _cross_out(item: HeadLine, start: int, end: int, lexicon: Lexicon) -> None:
    """Take the name, and with it the titles before it and the `’s` behind it."""
    text = item.sheet.text.text
    left = next((a for a, b in item.sheet.rest() if a <= start < b), start)
    titled = strip_honorific(text[left:end], lexicon) == strip_honorific(text[start:end], lexicon)
    behind = POSSESSIVE.match(text, end)
    item.sheet.take(left if titled else start, behind.end() if behind else end, "name")


def _parsed(person: Person, items: Sequence[HeadLine], title: str | None, claims: tuple[Claim, ...]) -> Parsed:
    """The reading of a section. `claims` are what its heading says of the owner."""
    printed = [*(claim.text for claim in claims), *(item.sheet.text for item in items)]
    words = tuple(dict.fromkeys(word for text in printed for word in text.words))
    if not words:
        return Parsed()
    taken = (*claims, *(taken for item in items for taken in item.sheet.taken))
    rests = [item.sheet.text[a:b] for item in items for a, b in item.sheet.rest()]
    leftover = tuple(Leftover(rest, title, "no contact detail") for rest in rests)
    return Parsed(readings=(Reading(person, "contact", words, taken),), leftover=leftover)
