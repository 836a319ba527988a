"""Dates, names and addresses as other formats write them, in the contract's terms."""

from __future__ import annotations

import re

from cvparse.export.reading.record import ISO_DATE, Record
from cvparse.fields.identifiers import IdentifierKind, find_identifiers
from cvparse.fields.links import link_kind
from cvparse.fields.persons import split_name
from cvparse.fields.same_person import is_same_person
from cvparse.model import Author, WebLink
from cvparse.model.base import Period
from cvparse.model.kinds import LinkKind

PRESENT = "present"
MARKS = "*†‡§¶#"
_LINK = re.compile(r"\[([^\]\[]{0,300})\]\([^)\s]{0,300}\)")
_SIGN = re.compile(r"\$\$(?:\"([^\"$]{1,3})\"|backslash)\$\$")
_STARS = re.compile(r"(?<!\\)\*{1,3}")


def year_and_month(date: str | None) -> tuple[int | None, int | None]:
    """Of an ISO date; nothing of another text."""
    if not date or not ISO_DATE.fullmatch(date):
        return None, None
    return int(date[:4]), int(date[5:7]) if date[5:7] else None


def plain(markdown: str) -> str:
    """A text without Markdown's signs for bold, italics and links, and without the equations that stand for a sign."""
    unlinked = _STARS.sub("", _LINK.sub(r"\1", markdown)).replace(r"\*", "*")
    return _SIGN.sub(lambda found: found[1] or "\\", unlinked)


def author(printed: str, owner: str | None) -> Author:
    """A name with the marks behind it; bold, or the owner's own name, is the owner."""
    name = plain(printed).strip()
    bare = name.rstrip(MARKS).rstrip()
    parts = split_name(bare)
    own = printed.strip().startswith("**") or bool(owner and is_same_person(owner, bare))
    return Author(
        name=bare, family=parts.family, given=parts.given, markers=tuple(name[len(bare) :].strip()), is_self=own
    )


def link(url: str, network: str | None = None) -> WebLink:
    """An address of the owner's; its kind is told from the network's name or from the address."""
    named = (network or "").casefold().replace("google ", "")
    kind = next((kind for kind in LinkKind if kind.value == named), None) or link_kind(url)
    return WebLink(kind=kind, url=url)


def doi(text: str | None) -> str | None:
    """The bare DOI in a text or an address."""
    found = find_identifiers(text) if text else []
    return next((match.value for match in found if match.kind is IdentifierKind.DOI), None)


def span(entry: Record, first: str, last: str) -> Period:
    """Start and end of an entry; where it has a start and no end, or the end is `present`, it goes on."""
    start = entry.date(first)
    if (entry.text(last) or "").casefold() == PRESENT:
        return Period(start=start, ongoing=True)
    end = entry.date(last)
    return Period(start=start, end=end, ongoing=bool(start and last not in entry))
