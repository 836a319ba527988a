"""What sort of page an address is: by its host, or by the label before it."""

from __future__ import annotations

from functools import lru_cache

import regex

from cvparse.lexicon import load
from cvparse.model import LinkKind

HOST = regex.compile(r"^(?:[a-z]{3,5}://)?(?:www\.)?(?P<host>[^/:?#]{3,120})", regex.IGNORECASE)
LABEL = regex.compile(r"(?:^|[|·•,;/]\s{0,3})(?P<label>[^|·•,;:/]{2,30}?)\s?[:：]\s{0,2}\Z")
LONGEST_LABEL = 40  # characters before an address in which its label stands


@lru_cache(maxsize=1)
def _hosts() -> dict[str, LinkKind]:
    lexicon = load(())
    kinds = [kind for kind in LinkKind if lexicon.phrases_or_empty(f"links.{kind.value}").phrases]
    return {host: kind for kind in kinds for host in lexicon.phrases_or_empty(f"links.{kind.value}").phrases}


def link_kind(url: str) -> LinkKind:
    """What sort of page a URL is.

    Reads `github.com/name` and `https://scholar.google.com/…`; a host that no list knows is a homepage.
    """
    found = HOST.match(url)
    host = found["host"].casefold() if found else ""
    for known, kind in _hosts().items():
        if host == known or host.endswith("." + known):
            return kind
        if known.endswith(".") and known in host + ".":
            return kind
    return LinkKind.HOMEPAGE


def labelled_kind(text: str, start: int) -> tuple[LinkKind, int] | None:
    """What the label before an address says it is, and where the label begins.

    Reads `Mastodon: https://…` and `… | Profile: https://…`; refuses `see my profile at https://…`, a sentence.
    """
    found = LABEL.search(text, max(0, start - LONGEST_LABEL), start)
    if found is None:
        return None
    lexicon = load(())
    kinds = (kind for kind in LinkKind if found["label"] in lexicon.phrases_or_empty(f"link_labels.{kind.value}"))
    return next(((kind, found.start("label")) for kind in kinds), None)


def web_address(target: str) -> str | None:
    """The target of an annotation where it is a page of the web, else None."""
    return target if regex.match(r"https?://", target, regex.IGNORECASE) else None
