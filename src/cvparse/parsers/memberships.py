"""Memberships of societies: which, as what, when.

Signals in this order: where the dates stand; a role of the word lists (`Fellow`, `Member`) before a comma, a connector
or a colon, or behind a comma or in a bracket; what is left is the society. A row that enumerates societies is one entry
for each.
"""

from __future__ import annotations

import regex

from cvparse.fields.roles import find_roles
from cvparse.lexicon.types import Lexicon
from cvparse.model import Membership
from cvparse.parsers.base import Context, Parsed, Reading
from cvparse.parsers.dating import span_of, take_period
from cvparse.parsers.drafts import header_and_prose
from cvparse.parsers.listing import items_of, leftovers_of, parsed
from cvparse.parsers.lists import CONNECTORS, opening_phrase
from cvparse.parsers.pieces import COMMA, STRONG, cut
from cvparse.parsers.sheets import ItemSheets, clean, trimmed
from cvparse.sections.types import Section

BRACKET = regex.compile(r"\(([^()]{2,40})\)\s*$")
ROLE_LISTS = ("memberships.role", "roles.service")
COLON = regex.compile(r"\s{0,2}[:：]\s{0,2}")


def parse(section: Section, context: Context) -> Parsed:
    """Read a section of memberships.

    Reads `Fellow, Royal Society (2010–present)` and `Society for X — member since 2001`; it refuses to make a role of
    `Association of Members of Parliament`.
    """
    readings: list[Reading] = []
    leftover = []
    for listed in items_of(section, context):
        sheets = ItemSheets(listed.item)
        readings += _read(sheets, context.lexicon)
        leftover += list(leftovers_of(sheets, section, "rest of a membership"))
    return parsed(readings, leftover)


def _read(sheets: ItemSheets, lexicon: Lexicon) -> list[Reading]:
    header, _ = header_and_prose(sheets)
    dating = span_of(take_period(sheets, lexicon, header))
    body, text = sheets.body, sheets.body.text.text
    role: str | None = None
    names: list[str] = []
    for row in header:
        for free_start, free_end in body.rest():
            start, end = max(free_start, row.start), min(free_end, row.end)
            for chunk_start, chunk_end in cut(text, start, end, STRONG) if start < end else []:
                a, b = chunk_start, chunk_end
                if role is None and (found := _role(text[a:b], lexicon)):
                    role = clean(body.take(a + found[0], a + found[1], "role"))
                    body.cue(a + found[1], a + found[2], "connector")
                    (a, b) = trimmed(text, a + found[2], b) if found[0] == 0 else trimmed(text, a, a + found[0])
                if a < b and body.is_free(a, b):
                    names.append(clean(body.take(a, b, "organization")))
    entry = Membership(
        organization=", ".join(name for name in names if name) or None,
        role=role,
        start=dating.start,
        end=dating.end,
        ongoing=dating.ongoing,
    )
    return [sheets.reading(entry, "memberships")]


def _role(text: str, lexicon: Lexicon) -> tuple[int, int, int] | None:
    """The role of a stretch as start, end and where the society begins; at its start, or after its last comma."""
    if end := _role_end(text, lexicon):
        colon = COLON.match(text, end)
        rest = colon.end() if colon else end
        opener = opening_phrase(text[rest:], lexicon, CONNECTORS)
        if opener:
            rest += opener.end
        return 0, end, rest
    bracket = BRACKET.search(text)
    if bracket and _role_end(bracket.group(1), lexicon):
        return bracket.start(1), bracket.end(1), bracket.end()
    commas = cut(text, 0, len(text), COMMA)
    if len(commas) > 1 and _role_end(text[slice(*commas[-1])], lexicon):
        return commas[-1][0], commas[-1][1], commas[-1][1]
    return None


def _role_end(text: str, lexicon: Lexicon) -> int:
    """Where a role ends that opens a text: the list's words with up to two words before them; 0 where none does."""
    matches = [(m.start, m.end) for name in ROLE_LISTS for m in lexicon.phrases(name).find(text)]
    matches += [(m.start, m.end) for m in find_roles(text, lexicon)]
    opening = [end for start, end in matches if len(text[:start].split()) <= 2 and "," not in text[:start]]
    first = min(opening, default=0)
    after = text[first:].lstrip()
    stands = not after or after[0] in ",:;(–—-|" or opening_phrase(after, lexicon, CONNECTORS) is not None
    return max(opening) if opening and (stands or max(opening) > first) else 0
