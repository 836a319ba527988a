"""How the owner is reached: e-mail, telephone, pages, ORCID iD, in the print and in link annotations.

Signals in this order: what its form gives away in the text; the targets of link annotations; cue words (`Phone:`,
`Web:`), which are consumed. It never reads a name, a job title or an address.
"""

from __future__ import annotations

from dataclasses import field
from urllib.parse import unquote

import regex

from cvparse.fields.identifiers import IdentifierMatch, find_identifiers
from cvparse.fields.links import labelled_kind, link_kind, web_address
from cvparse.lexicon.types import Lexicon
from cvparse.model import LinkKind, WebLink
from cvparse.spans.worksheet import Worksheet
from cvparse.text.value_class import dataclass

CUE_LISTS = ("words.email", "words.phone", "words.fax", "words.web", "words.postal", "words.contact_label")
ADDRESS_CUES = CUE_LISTS[:4]
ABBREVIATION = regex.compile(r"\.\p{L}")
COLON = regex.compile(r"(?:\(\p{L}{1,3}\))?\s{0,2}[:：\t]\s{0,2}")  # also `Address(es)` before a gap


@dataclass(slots=True)
class Reach:
    """What has been read so far."""

    emails: list[str] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    links: list[WebLink] = field(default_factory=list)
    orcid: str | None = None


def take_reach(sheet: Worksheet, found: Reach, lexicon: Lexicon) -> None:
    """Cross out what a text holds of it, and the cue words before it."""
    _take_identifiers(sheet, found)
    _take_annotations(sheet, found)
    _take_cues(sheet, lexicon)


def _take_identifiers(sheet: Worksheet, found: Reach) -> None:
    for match in find_identifiers(sheet.text.text):
        kind = str(match.kind)
        if not sheet.is_free(match.start, match.end):
            continue
        if kind == "email":
            found.emails.append(match.value)
        elif kind == "phone":
            found.phones.append(match.value)
        elif kind == "orcid":
            found.orcid = found.orcid or match.value
        elif kind == "url":
            found.links.append(_printed_link(sheet, match))
        else:
            continue
        sheet.take(match.start, match.end, kind)


def _printed_link(sheet: Worksheet, match: IdentifierMatch) -> WebLink:
    """A page by its printed address: what its host is, or what its label says of a host that no list knows."""
    kind = link_kind(match.value)
    label = labelled_kind(sheet.text.text, match.start)
    if label is not None and sheet.is_free(label[1], match.start):
        sheet.cue(label[1], match.start, "contact")
        kind = label[0] if kind is LinkKind.HOMEPAGE else kind
    return WebLink(kind=kind, url=match.value)


def _take_annotations(sheet: Worksheet, found: Reach) -> None:
    """Targets of link annotations count as printed; the words over one that is a link are consumed with it."""
    for start, end, target in sheet.text.links():
        url, printed = web_address(target), sheet.text.text[start:end]
        if url is None:
            _take_other_target(sheet, start, end, target, found)
            continue
        orcid = next((m.value for m in find_identifiers(url) if str(m.kind) == "orcid"), None)
        found.orcid = found.orcid or orcid
        if any(_same(url, link.url) for link in found.links):
            found.links = [_fuller(link, url) if _same(url, link.url) else link for link in found.links]
        else:
            found.links.append(WebLink(kind=link_kind(url), url=url))
        if link_kind(url) is not LinkKind.HOMEPAGE or "." in printed:
            sheet.take(start, end, "links")


def _take_other_target(sheet: Worksheet, start: int, end: int, target: str, found: Reach) -> None:
    """A `mailto:` or `tel:` link; it says the whole of what may be printed in part (`020 7955 6000`, `rao@…`)."""
    scheme, _, value = unquote(target).partition(":")
    value = value.split("?")[0].strip()
    if scheme.casefold() == "mailto" and "@" in value:
        found.emails = [email for email in found.emails if not value.casefold().endswith(email.casefold())] + [value]
        sheet.take(start, end, "emails")
    elif scheme.casefold() == "tel":
        digits = [c for c in value if c.isdigit()]
        for at, phone in enumerate(found.phones):
            printed = [c for c in phone.removeprefix("0") if c.isdigit()]
            if "+" in value and phone.startswith("0") and digits[-len(printed) :] == printed:
                found.phones[at] = value.replace("-", " ")
        if not any(c.isdigit() for phone in found.phones for c in phone):
            found.phones.append(value)
        sheet.take(start, end, "phones")


def _same(one: str, other: str) -> bool:
    def bare(url: str) -> str:
        return url.casefold().removeprefix("http://").removeprefix("https://").removeprefix("www.").rstrip("/")

    return bare(one) == bare(other)


def _fuller(link: WebLink, url: str) -> WebLink:
    return (
        link
        if len(link.url) >= len(url) or link.kind is not LinkKind.HOMEPAGE
        else WebLink(kind=link_kind(url), url=link.url)
    )


def _take_cues(sheet: Worksheet, lexicon: Lexicon) -> None:
    """Cue words before a colon or an address: `Phone:`, `E-mail`, `Web:`."""
    text = sheet.text.text
    for name in CUE_LISTS:
        for match in lexicon.phrases(name).find(text):
            colon = COLON.match(text, match.end)
            end = colon.end() if colon else match.end
            followed = not sheet.is_free(end, end + 2)  # a blank, and what was crossed out behind it
            alone = not text[match.end :].strip() or not sheet.is_free(match.end, len(text))
            if ABBREVIATION.match(text, match.end):
                continue  # the `Ph` of `Ph.D.`
            if sheet.is_free(match.start, match.end) and (colon or followed or (alone and name in ADDRESS_CUES)):
                sheet.cue(match.start, end, "contact")
