"""Which words stand under a link annotation.

A word is linked where its middle lies in the annotation's box: boxes of links are drawn a little larger or smaller than
the words, and touch their neighbours. Targets inside the document are no links.
"""

from __future__ import annotations

from collections.abc import Sequence

from cvparse.layout.types import Box, Link

SCHEMES = ("http:", "https:", "mailto:", "tel:", "ftp:", "doi:", "orcid:")


def is_web_target(url: str) -> bool:
    """True for a target outside the document: an address with a scheme, or one that only lacks it, as `www.` has."""
    url = url.strip().lower()
    return url.startswith(SCHEMES) or url.startswith("www.")


def link_over(box: Box, links: Sequence[Link]) -> str | None:
    """The target of the first link whose box holds the middle of this box."""
    if not links:
        return None
    x, y = (box.x0 + box.x1) / 2, (box.top + box.bottom) / 2
    for link in links:
        place = link.box
        if place.top <= y <= place.bottom and place.x0 <= x <= place.x1:
            return link.url
    return None
