"""The head of the CV: the owner's name, what they are, and how they are reached."""

from __future__ import annotations

from cvparse.model import LinkKind, Person
from cvparse.render.activities import address
from cvparse.render.dates import printed_date
from cvparse.render.printed import PrintedHead, Span, joined, plain
from cvparse.render.words import Words

SEPARATOR = " | "


def printed_head(person: Person, as_of: str | None, words: Words) -> PrintedHead:
    """The address on a line of its own, then e-mail, telephone and pages, last the date of the CV itself."""
    emails = [(Span(email, whole=True, link=f"mailto:{email}"),) for email in person.emails]
    phones = [plain(phone if phone.startswith("+") else f"{words['phone']}: {phone}") for phone in person.phones]
    has_orcid_link = any(person.orcid and person.orcid in link.url for link in person.links)
    orcid = [(Span(f"ORCID: {person.orcid}", whole=True),)] if person.orcid and not has_orcid_link else []
    pages = [address(link.url) for link in person.links if link.kind in LinkKind]
    dateline = plain(f"{words['updated']}: {printed_date(as_of, words)}" if as_of else None)
    lines = (
        plain(person.address),
        joined([*emails, *phones], SEPARATOR),
        joined([*pages, *orcid], SEPARATOR),
        dateline,
    )
    return PrintedHead(
        person.name or "",
        person.label or "",
        tuple(line for line in lines if line),
        plain(person.address),
        tuple(detail for detail in (*emails, *phones, *pages, *orcid) if detail),
        dateline,
    )
