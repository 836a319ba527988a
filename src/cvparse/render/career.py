"""Posts, degrees, honours, memberships and certificates as printed entries.

Employer or school in bold with its place at the right edge, the post or the degree below in italics, then advisors,
thesis and grade behind their words, then the highlights as bullets. Honours and memberships take one line each.
"""

from __future__ import annotations

from collections.abc import Sequence

from cvparse.model import Award, Certificate, Education, Experience, Membership
from cvparse.render.dates import ended_span, printed_span
from cvparse.render.printed import EntryStyle, PrintedEntry, Row, Span, Spans, joined, plain, row
from cvparse.render.words import Words


def experience_entry(post: Experience, words: Words) -> PrintedEntry:
    """`**Employer** <place>` over `*Title*, Department`."""
    named = plain(post.title, italic=bool(post.organization), bold=not post.organization)
    place = plain(post.department)
    first = row(plain(post.organization, bold=True), aside=post.location)
    return PrintedEntry(
        rows=(*first, *row(named, place), *advised(post.advisors, words)),
        bullets=bulleted(post.highlights),
        dates=printed_span(post.start, post.end, ongoing=post.ongoing, words=words),
        label=post.label or "",
    )


def education_entry(study: Education, words: Words) -> PrintedEntry:
    """`**School**, Department <place>` over `*Degree in Field*`."""
    degree = plain(study.degree, italic=True)
    field = plain(study.field, italic=True)
    joint = Span(f" {words['in']} ", italic=True)
    named = (*degree, joint, *field) if degree and field else degree or field
    thesis = (Span(f"{words['thesis']}: “{study.thesis}”"),) if study.thesis else ()
    score = (Span(f"{words['grade']}: {study.score}"),) if study.score else ()
    return PrintedEntry(
        rows=(
            *row(plain(study.institution, bold=True), plain(study.department), aside=study.location),
            *row(named),
            *advised(study.advisors, words),
            *row(thesis),
            *row(score),
        ),
        bullets=bulleted(study.highlights),
        dates=ended_span(study.start, study.end, ongoing=study.ongoing, words=words),
        label=study.label or "",
    )


def award_entry(award: Award, words: Words) -> PrintedEntry:
    """`**Title**, awarder, amount` with its notes as bullets below."""
    return PrintedEntry(
        rows=row(plain(award.title, bold=True), plain(award.awarder), plain(award.amount)),
        bullets=bulleted((award.note,)),
        dates=printed_span(award.date, award.end, ongoing=False, words=words),
        label=award.label or "",
        style=EntryStyle.ITEM,
    )


def membership_entry(membership: Membership, words: Words) -> PrintedEntry:
    """`*Role*, Society`."""
    return PrintedEntry(
        rows=row(plain(membership.role, italic=True), plain(membership.organization)),
        dates=printed_span(membership.start, membership.end, ongoing=membership.ongoing, words=words),
        label=membership.label or "",
        style=EntryStyle.ITEM,
    )


def certificate_entry(certificate: Certificate, words: Words) -> PrintedEntry:
    """`**Title** | Issuer, No. 123`."""
    number = (Span(f"{words['number']} {certificate.number}"),) if certificate.number else ()
    named = joined([plain(certificate.title, bold=True), plain(certificate.issuer)], " | ")
    return PrintedEntry(
        rows=row(named, number),
        dates=printed_span(certificate.date, None, ongoing=False, words=words),
        label=certificate.label or "",
        style=EntryStyle.ITEM,
    )


def advised(advisors: Sequence[str], words: Words) -> tuple[Row, ...]:
    """`Advisor: A B` or `Advisors: A B and C D`."""
    if not advisors:
        return ()
    cue = words["advisor" if len(advisors) == 1 else "advisors"]
    return row((Span(f"{cue}: {enumerated(advisors, words)}"),))


def enumerated(names: Sequence[str], words: Words) -> str:
    """`A`, `A and B`, `A, B and C`."""
    *before, last = names
    return f"{', '.join(before)} {words['and']} {last}" if before else last


def bulleted(texts: Sequence[str | None]) -> tuple[Spans, ...]:
    """A bullet for each text that says something."""
    return tuple(plain(text) for text in texts if text)
