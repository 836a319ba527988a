"""The head of a RenderCV document: name, place, one address each, and the networks that RenderCV knows.

RenderCV checks what it is given: a telephone number must be a valid one with its country, a network wants the owner's
name there and no address. What does not pass is handed back as a line of contact details, so that nothing is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pydantic import HttpUrl, ValidationError

from cvparse.export.printed import joined, web_address
from cvparse.export.types import Json
from cvparse.model import Person, WebLink
from cvparse.model.kinds import LinkKind

NETWORKS = {
    LinkKind.GITHUB: ("GitHub", re.compile(r"github\.com/([\w.-]{1,80})/?$")),
    LinkKind.LINKEDIN: ("LinkedIn", re.compile(r"linkedin\.com/in/([^/?#\s]{1,120})/?$")),
    LinkKind.SCHOLAR: ("Google Scholar", re.compile(r"[?&]user=([\w-]{1,80})")),
    LinkKind.ORCID: ("ORCID", re.compile(r"(\d{4}-\d{4}-\d{4}-\d{3}[\dX])/?$")),
    LinkKind.TWITTER: ("X", re.compile(r"(?:twitter|x)\.com/(\w{1,40})/?$")),
    LinkKind.RESEARCHGATE: ("ResearchGate", re.compile(r"researchgate\.net/profile/([\w-]{1,120})/?$")),
}
"""The network's name in RenderCV, and where the owner's name stands in an address."""

_ORCID = re.compile(r"\d{4}-\d{4}-\d{4}-\d{3}[\dX]")
_EMAIL = re.compile(r"[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}")
_RESERVED = re.compile(r"\.(?:test|example|invalid|localhost|local)$", re.IGNORECASE)


def accepted_address(url: str | None) -> str | None:
    """The address with its scheme; None where it is none that a browser takes, as a title or a name in its place."""
    if not url or " " in url:
        return None
    try:
        HttpUrl(web_address(url))
    except ValidationError:
        return None
    return web_address(url)


def head(person: Person) -> tuple[dict[str, Json], list[Json]]:
    """The fields of the head, and what does not fit there as lines of contact details."""
    fields: dict[str, Json] = {"name": person.name} if person.name else {}
    if person.address:
        fields["location"] = person.address
    email = next((address for address in person.emails if _is_accepted(address)), None)
    phone = next((number for number in person.phones if _is_number(number)), None)
    homes = (link for link in person.links if link.kind is LinkKind.HOMEPAGE)
    home = next((link for link in homes if accepted_address(link.url)), None)
    orcid = person.orcid if person.orcid and _ORCID.fullmatch(person.orcid) else None
    known = {link: name for link in person.links if (name := _user(link))}
    networks: list[Json] = [{"network": network, "username": user} for network, user in dict.fromkeys(known.values())]
    if orcid and not any(name == "ORCID" for name, _ in known.values()):
        networks.append({"network": "ORCID", "username": orcid})
    if email:
        fields["email"] = email
    if phone:
        fields["phone"] = phone
    if home:
        fields["website"] = web_address(home.url)
    if networks:
        fields["social_networks"] = networks
    return fields, [
        *_contact(person, {email, phone, orcid, *([home.url] if home else ()), *(link.url for link in known)})
    ]


def _contact(person: Person, placed: set[str | None]) -> Iterator[Json]:
    """A line for each detail that the head does not show."""
    rows = [
        ("Position", [person.label] if person.label else []),
        ("Email", [*person.emails]),
        ("Phone", [*person.phones]),
        ("ORCID", [person.orcid] if person.orcid else []),
        ("Links", [link.url for link in person.links]),
    ]
    for name, values in rows:
        if left := joined(value for value in values if value not in placed):
            yield {"label": name, "details": left.replace("*", r"\*")}


def _user(link: WebLink) -> tuple[str, str] | None:
    """The network that a link leads to, as RenderCV calls it, and the owner's name there."""
    if link.kind not in NETWORKS:
        return None
    network, pattern = NETWORKS[link.kind]
    found = pattern.search(link.url)
    return (network, found[1]) if found else None


def _is_accepted(email: str) -> bool:
    return bool(_EMAIL.fullmatch(email)) and not _RESERVED.search(email)


def _is_number(phone: str) -> bool:
    """Whether it is a valid number with its country code."""
    import phonenumbers  # noqa: PLC0415 - a large table, for this format only

    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(phone))
    except phonenumbers.NumberParseException:
        return False
