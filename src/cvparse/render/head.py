"""The head of the CV: the owner's name, what they are, and how they are reached."""

from __future__ import annotations

from dataclasses import replace

from cvparse.fields.links import link_kind
from cvparse.model import LinkKind, Person, WebLink
from cvparse.render.activities import address
from cvparse.render.dates import printed_date
from cvparse.render.printed import PrintedHead, Span, Spans, joined, plain
from cvparse.render.words import Words

SEPARATOR = " | "
SITES = {
    LinkKind.GITHUB: "GitHub",
    LinkKind.LINKEDIN: "LinkedIn",
    LinkKind.SCHOLAR: "Google Scholar",
    LinkKind.DBLP: "DBLP",
    LinkKind.TWITTER: "Twitter",
    LinkKind.MASTODON: "Mastodon",
    LinkKind.BLUESKY: "Bluesky",
    LinkKind.RESEARCHGATE: "ResearchGate",
}
"""What a site is called before an address that does not tell it."""


def printed_head(person: Person, as_of: str | None, words: Words) -> PrintedHead:
    """The address on a line of its own, then e-mail, telephone and pages, last the date of the CV itself."""
    emails = [(Span(email, whole=True, link=f"mailto:{email}"),) for email in person.emails]
    phones = [plain(phone if phone.startswith("+") else f"{words['phone']}: {phone}") for phone in person.phones]
    has_orcid_link = any(person.orcid and person.orcid in link.url for link in person.links)
    orcid = [(Span(f"ORCID: {person.orcid}", whole=True),)] if person.orcid and not has_orcid_link else []
    pages = [_page(link, words) for link in person.links]
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
        tuple(tuple(detail for detail in group if detail) for group in (emails, phones, [*pages, *orcid]) if group),
        dateline,
    )


def _page(link: WebLink, words: Words) -> Spans:
    """An address, behind the name of the site where the host of the address does not tell it."""
    if link_kind(link.url) is not LinkKind.HOMEPAGE or link.kind is LinkKind.HOMEPAGE:
        return address(link.url)
    site = SITES.get(link.kind, words["profile"])
    return (Span(f"{site}: ", whole=True), *(replace(span, glued=True) for span in address(link.url)))
