"""The tail of a work whose title is set apart: the venue in italics is read by its face before its words are asked.

Bibliographies set the title of the journal, the proceedings or the book in italics and the rest of the tail upright. So
where a tail opens with italics, these are the venue, whatever words it holds; editors, numbers, publisher and place are
read in what is left. A tail that is set in italics as a whole says nothing by its face, nor does a stretch that ends
with a number, which may be the volume: these are read by their words.
"""

from __future__ import annotations

import re

from cvparse.parsers.publications.draft import MASK, Draft, Span
from cvparse.parsers.publications.source.known_cues import body_of
from cvparse.parsers.publications.source.source import opening_cue, read_tail
from cvparse.parsers.publications.source.types import Tail

_ACRONYM = re.compile(r"\s?\([A-Z][\w&/+-]{1,14}(?:\s?['’]?\d{2,4})?\)")
_EDGES = f" .,;:{MASK}"
LEAST = 2  # characters of a venue's name


def read_set_tail(draft: Draft, start: int) -> Tail:
    """Read the tail from `start` on, behind a title that quotes or lines of its own set apart.

    Reads `*Angewandte Chemie International Edition*, vol. 3, 2020` and `In *Ports of Call*, edited by A. Sample`
    so; leaves `*Journal of Tests 12*(3), 5` and `*Test Conference (TC), 2020*` to the words.
    """
    venue = _venue_in_italics(draft, start)
    if venue is None:
        return read_tail(body_of(draft, start), start, quoted=True)
    whole = draft.work
    draft.mask(*venue)
    tail = read_tail(body_of(draft, start), start, quoted=True)
    draft.work = whole
    tail.contained = tail.contained or opening_cue(whole, start, draft.stop, draft.lexicon) is not None
    if tail.venue is not None:
        if _may_publish(draft.work[slice(*tail.venue)], tail):
            tail.publisher = tail.venue
        else:
            tail.rest.append(tail.venue)
    tail.venue = venue
    return tail


def _may_publish(name: str, tail: Tail) -> bool:
    """Whether what is left behind the venue can be who published it: a name, and no article of a volume."""
    named = name[:1].isupper() and not any(c.isdigit() or c in ":=/" for c in name)
    return named and tail.publisher is None and tail.numbers.volume is None and tail.numbers.issue is None


def _venue_in_italics(draft: Draft, start: int) -> Span | None:
    """The italic stretch that opens the tail, with the acronym in brackets behind it."""
    opening = opening_cue(draft.work, start, draft.stop, draft.lexicon)
    at = opening or start
    at += len(draft.work[at : draft.stop]) - len(draft.work[at : draft.stop].lstrip(_EDGES))
    found = next(((a, b) for a, b in draft.italics if a - 1 <= at < b), None)
    if found is None:
        return None
    end = at + len(draft.work[at : min(found[1], draft.stop)].rstrip(_EDGES))
    comma = draft.work[end : end + 2] == ".,"  # no sentence ends so, a short word may: `Example Lett., vol. 3`
    end += draft.work[end : found[1]].startswith(".") and (comma or "." in draft.work[at:end])  # `Phys. Rev. Lett.`
    name = draft.work[at:end].split("(")[0].rstrip() if ")" not in draft.work[at:end] else draft.work[at:end]
    end = at + len(name)
    if len(name) < LEAST or MASK in name or name[-1].isdigit() or not any(c.isalpha() for c in name):
        return None
    behind = draft.work[end : draft.stop]
    if not any(c.isalnum() for c in behind) and any(c.isdigit() for c in name):
        return None
    acronym = _ACRONYM.match(draft.work, end, draft.stop)
    return at, acronym.end() if acronym else end
