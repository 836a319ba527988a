"""What an academic does beside posts and papers, as printed entries.

Titles of grants, talks and press reports stand in quotes, names of courses, projects and advisees in bold; what they
belong to stands in the row below. Values that no place on the line explains stand behind their words (`Amount: …`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from cvparse.model import (
    Advising,
    Grant,
    Language,
    Medium,
    Project,
    Reference,
    SectionKind,
    Service,
    Skill,
    Talk,
    Teaching,
)
from cvparse.render.career import bulleted, enumerated
from cvparse.render.dates import printed_span
from cvparse.render.printed import EntryStyle, PrintedEntry, Span, Spans, joined, plain, row
from cvparse.render.words import Words

VENUE_TAG = re.compile(r"[A-Z][A-Za-z0-9&/-]{1,14} ?[’']\d\d")
DASH = " – "
POINT = "\u00a0· "  # it stays with the word before it: at the head of a line a point would be a bullet
LONGEST_WORD = 40  # characters of a keyword that is kept on one line
SHORT_TERMS = 24  # characters: two terms with their years, a term with a span of years


def service_entry(service: Service, words: Words) -> PrintedEntry:
    """`*Role* – Venue (ACRONYM), Organization`; the meeting it was part of (`SC ’24`) behind it, other notes below."""
    named = service.venue != service.venue_acronym
    acronym = f" ({service.venue_acronym})" if service.venue and service.venue_acronym and named else ""
    venue = service.venue or service.venue_acronym
    note = service.note if service.note != service.label else None
    tag = note if note and VENUE_TAG.fullmatch(note) else None
    place = joined([plain(f"{venue}{acronym}" if venue else None), plain(service.organization), plain(tag)], ", ")
    dates = printed_span(service.start, service.end, ongoing=service.ongoing, words=words)
    if service.label and service.start and not service.end and service.start[2:4] in service.label:
        dates = ""
    return PrintedEntry(
        rows=row(joined([plain(service.role, italic=True), place], DASH)),
        bullets=bulleted((note if not tag else None,)),
        dates=dates,
        label=service.label or "",
        style=EntryStyle.ITEM,
    )


def grant_entry(grant: Grant, words: Words) -> PrintedEntry:
    """`“Title”` over `Funder: X` over `Role: PI; Amount: $5; Award No. 12; Status: awarded` over the investigators."""
    cued = [("role", grant.role), ("amount", grant.amount), ("status", grant.status)]
    facts = [f"{words[name]}: {value}" for name, value in cued if value]
    if grant.number:
        facts.append(f"{words['award_number']} {grant.number}")
    others = f"{words['investigators']}: {enumerated(grant.investigators, words)}" if grant.investigators else None
    return PrintedEntry(
        rows=(
            *row(quoted(grant.title)),
            *row(plain(f"{words['funder']}: {grant.funder}" if grant.funder else None)),
            *row(plain("; ".join(facts))),
            *row(plain(others)),
        ),
        bullets=bulleted((grant.note,)),
        dates=printed_span(grant.start, grant.end, ongoing=grant.ongoing, words=words),
        label=grant.label or "",
    )


def talk_entry(talk: Talk, words: Words) -> PrintedEntry:
    """`“Title”` over `*Event*, Host, Place (invited talk)`."""
    kind = words.of("talks", talk.kind) if talk.kind else ""
    place = joined([plain(talk.event, italic=True), plain(talk.host), plain(talk.location)], ", ")
    return PrintedEntry(
        rows=(*row(quoted(talk.title)), *row(joined([place, plain(f"({kind})" if kind else None)], " "))),
        bullets=bulleted((talk.note,)),
        dates=printed_span(talk.date, None, ongoing=False, words=words),
        label=talk.label or "",
    )


def teaching_entry(course: Teaching, words: Words) -> PrintedEntry:
    """`**Code Course**, Role, Level, Institution` with its terms beside it, where they are few, or behind it."""
    named = joined([plain(course.code, bold=True), plain(course.course, bold=True)], " ")
    terms = ", ".join(course.terms)
    years = any(char.isdigit() for char in terms)  # without one, a season goes before the years: `Spring, 2016 – 2019`
    dates = printed_span(course.start, course.end, ongoing=course.ongoing, words=words)
    told = terms if years else ", ".join(part for part in (terms, dates) if part)
    beside = len(told) <= SHORT_TERMS
    return PrintedEntry(
        rows=row(
            named,
            plain(course.role, italic=True),
            plain(course.level),
            plain(course.institution),
            plain(None if beside else told),
        ),
        bullets=bulleted((course.note,)),
        dates=told if beside else "",
        label=course.label or "",
        style=EntryStyle.ITEM,
    )


def advising_entry(advised: Advising, words: Words) -> PrintedEntry:
    """`**Name** (PhD), Role` over institution, thesis and placement."""
    level = words.of("levels", advised.level) if advised.level else ""
    named = joined([plain(advised.name, bold=True), plain(f"({level})" if level else None)], " ")
    note = plain(f"({advised.note})" if advised.note else None)
    thesis = f"{words['thesis']}: “{advised.thesis}”" if advised.thesis else None
    placement = f"{words['placement']} {advised.placement}" if advised.placement else None
    return PrintedEntry(
        rows=(
            *row(
                joined([joined([named, plain(advised.role, italic=True), plain(advised.institution)], ", "), note], " ")
            ),
            *row(plain(thesis)),
            *row(plain(placement)),
        ),
        dates=printed_span(advised.start, advised.end, ongoing=advised.ongoing, words=words),
        label=advised.label or "",
    )


def project_entry(project: Project, words: Words) -> PrintedEntry:
    """`**Title**, Role, Organization` over its address and highlights."""
    return PrintedEntry(
        rows=(
            *row(plain(project.title, bold=True), plain(project.role, italic=True), plain(project.organization)),
            *row(address(project.url)),
        ),
        bullets=bulleted(project.highlights),
        dates=printed_span(project.start, project.end, ongoing=project.ongoing, words=words),
        label=project.label or "",
    )


def skill_entry(skill: Skill, words: Words) -> PrintedEntry:
    """`**Name:** keyword · keyword`."""
    name = (Span(f"{skill.name}:", bold=True),) if skill.name and skill.keywords else plain(skill.name, bold=True)
    return PrintedEntry(
        rows=row(joined([name, _keywords(skill)], " ")),
        label=skill.label or "",
        style=EntryStyle.ITEM,
    )


def _keywords(skill: Skill) -> Spans:
    """The keywords, each whole on its line."""
    return joined([(Span(word, whole=len(word) <= LONGEST_WORD),) for word in skill.keywords], POINT)


def language_entry(language: Language, words: Words) -> PrintedEntry:
    """`**Language:** fluency`."""
    name = f"{language.language}:" if language.language and language.fluency else language.language
    return PrintedEntry(
        rows=row(joined([plain(name, bold=True), plain(language.fluency)], " ")),
        label=language.label or "",
        style=EntryStyle.ITEM,
    )


def spoken_entry(languages: Sequence[Language], words: Words) -> PrintedEntry:
    """`**Languages:** English (native), French (fluent)`, as a line among the skills."""
    named = [_with_fluency(one.language or "", one.fluency or "") for one in languages]
    cue = Span(f"{words.of('headings', SectionKind.LANGUAGES)}:", bold=True)
    return PrintedEntry(rows=row((cue, Span(f" {', '.join(named)}"))), style=EntryStyle.ITEM)


def _with_fluency(language: str, fluency: str) -> str:
    """`English (native)`; what is bracketed already stands behind a colon."""
    if "(" in fluency or "[" in fluency:
        return f"{language}: {fluency}"
    return f"{language} ({fluency})" if fluency else language


def medium_entry(medium: Medium, words: Words) -> PrintedEntry:
    """`“Title”, *Outlet*` and its address."""
    return PrintedEntry(
        rows=(*row(quoted(medium.title), plain(medium.outlet, italic=True)), *row(address(medium.url))),
        dates=printed_span(medium.date, None, ongoing=False, words=words),
        label=medium.label or "",
        style=EntryStyle.ITEM,
    )


def reference_entry(reference: Reference, words: Words) -> PrintedEntry:
    """`**Name**` over title and organization over e-mail and telephone."""
    email = (Span(reference.email, whole=True, link=f"mailto:{reference.email}"),) if reference.email else ()
    phone = plain(f"{words['phone']}: {reference.phone}" if reference.phone else None)
    return PrintedEntry(
        rows=(
            *row(plain(reference.name, bold=True)),
            *row(plain(reference.title)),
            *row(plain(reference.organization)),
            *row(email, phone, separator=" | "),
        ),
        label=reference.label or "",
    )


def quoted(title: str | None) -> Spans:
    """A title in quotes."""
    return (Span(f"“{title}”"),) if title else ()


def address(url: str | None) -> Spans:
    """An address of the web, live where it says by which scheme it is reached."""
    if not url:
        return ()
    return (Span(url, whole=len(url) <= 70, link=url if "://" in url else ""),)
