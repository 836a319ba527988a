"""Printed addresses that go on in the next line: a narrow column breaks them behind a hyphen.

Signals: the address ends its line with a sign that ends none, and the next line is one stretch of letters, digits and
the signs of addresses. An ORCID iD of which a group or more stands in the next line is one again. It never joins what
begins an address or an e-mail address of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import regex

from cvparse.fields.identifiers import IdentifierKind, find_identifiers
from cvparse.fields.links import link_kind
from cvparse.model import WebLink
from cvparse.parsers.contact.reach import Reach
from cvparse.spans.worksheet import Worksheet

OPEN_ENDS = ("-", "_", "=", "&", "%", "?")
_FIRST_GROUPS = regex.compile(r"(?:https?://)?(?:www\.)?(?:orcid\.org/)?(?<!\d)(?:\d{4}-){1,3}$")
_REST = regex.compile(r"\s{0,4}([\p{L}\p{N}/_=&%?#.~+-]{2,80})\s{0,4}$")


def take_wrapped_links(sheets: Sequence[Worksheet], found: Reach) -> None:
    """Cross out the addresses that are printed over two lines, and note them as links.

    Reads `www.example.org/in/ada-` over `lund-3a7b`; refuses `www.example.org/ada` over `Oslo`, and a second line that
    is an address itself.
    """
    for upper, lower in pairwise(sheets):
        text = upper.text.text.rstrip()
        rest = _REST.match(lower.text.text)
        if not text.endswith(OPEN_ENDS) or rest is None:
            continue
        if (start := _orcid_start(text, rest[1])) is not None and upper.is_free(start, len(text)):
            orcid = next(match.value for match in find_identifiers(text[start:] + rest[1]))
            found.orcid = found.orcid or orcid
            upper.take(start, len(text), "orcid")
            lower.take(rest.start(1), rest.end(1), "orcid")
            continue
        if any(True for _ in find_identifiers(rest[1])):
            continue
        for match in find_identifiers(text):
            if (
                match.kind is IdentifierKind.URL
                and len(text) - match.end <= 1
                and upper.is_free(match.start, len(text))
            ):
                url = text[match.start :] + rest[1]
                found.links.append(WebLink(kind=link_kind(url), url=url))
                upper.take(match.start, len(text), "url")
                lower.take(rest.start(1), rest.end(1), "url")


def _orcid_start(upper: str, rest: str) -> int | None:
    """Where an ORCID iD begins of which the upper line has the first groups of figures and `rest` the others.

    >>> _orcid_start("Web | https://orcid.org/0000-0002-", "8845-2364"), _orcid_start("Tel. 0202-", "8845-2364")
    (6, None)
    """
    groups = _FIRST_GROUPS.search(upper)
    if groups is None:
        return None
    whole = next(iter(find_identifiers(groups.group() + rest)), None)
    is_orcid = whole is not None and whole.kind is IdentifierKind.ORCID and whole.end == len(groups.group() + rest)
    return groups.start() if is_orcid else None
