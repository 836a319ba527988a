"""Memberships of societies: which, as what, when.

Signals in this order: where the dates stand; a role of the word lists (`Fellow`, `Member`) before a comma, a connector
or a colon, or behind a comma or in a bracket; what is left is the society. A row that enumerates societies is one entry
for each.
"""

from __future__ import annotations

import regex

from cvparse.entries.join_wrapped_lines import Row
from cvparse.entries.types import Context
from cvparse.fields.dates import Period
from cvparse.fields.organizations import find_organizations
from cvparse.fields.roles import find_roles
from cvparse.lexicon.phrase_groups import CONNECTORS, opening_phrase, phrases_in
from cvparse.lexicon.types import Lexicon
from cvparse.model import Membership
from cvparse.sections.types import Section
from cvparse.spans.delimiters import COLON, COMMA, SEMICOLON, STRONG, cut
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.period import UNDATED, span_of, take_body_period, take_period
from cvparse.spans.prose import header_and_prose
from cvparse.spans.readings import Parsed, Reading
from cvparse.spans.section_items import items_of, leftovers_of, parsed
from cvparse.text.trim import clean, trimmed

BRACKET = regex.compile(r"\(([^()]{2,40}?)[,\s]{0,3}(?:\)|$)\s{0,2}$")  # its date is taken before: `(President, `
ROLE_LISTS = ("memberships.role", "roles.service")
ACRONYM = regex.compile(r"\p{Lu}[\p{Lu}\p{N}&/-]{1,9}")
OPENING_ACRONYM = regex.compile(rf"{ACRONYM.pattern}[\s,]\s?")


def parse(section: Section, context: Context) -> Parsed:
    """Read a section of memberships.

    Reads `Fellow, Royal Society (2010–present)` and `Society for X — member since 2001`; it refuses to part
    `Society for Rivers, Larvik`.
    """
    readings: list[Reading] = []
    leftover = []
    for listed in items_of(section, context):
        worksheet = EntryWorksheet(listed.item)
        for entry in _entries(worksheet, context.lexicon):
            readings += _read(entry, context.lexicon)
        leftover += list(leftovers_of(worksheet, section, "rest of a membership"))
    return parsed(readings, leftover)


def _entries(worksheet: EntryWorksheet, lexicon: Lexicon) -> list[EntryWorksheet]:
    """The item, or each of its rows where all are bulleted or name a society: they share the tag beside them."""
    if len(worksheet.rows) < 2 or not all(
        row.bullet or _names_society(worksheet, row, lexicon) for row in worksheet.rows
    ):
        return [worksheet]
    for start, end in worksheet.margin.rest():
        if not any(map(str.isdigit, worksheet.margin.text.text)):
            worksheet.margin.cue(start, end, "group")
    return [worksheet.part((row,)) for row in worksheet.rows]


def _names_society(worksheet: EntryWorksheet, row: Row, lexicon: Lexicon) -> bool:
    """Whether a row begins with a role or a society: `Member of the Society for Rivers`."""
    text = worksheet.body.text.text[row.start : row.end]
    society = next(iter(find_organizations(text, lexicon)), None)
    role = _role_end(text, lexicon)
    return society is not None and (role > 0 or society.start == 0)


def _read(worksheet: EntryWorksheet, lexicon: Lexicon) -> list[Reading]:
    header, _ = header_and_prose(worksheet)
    parts = _societies(worksheet.body.text.text, header[0], lexicon) if len(header) == 1 else []
    if len(parts) < 2:
        return [_single(worksheet, take_period(worksheet, lexicon, header), None, lexicon)]
    shared = take_period(worksheet, lexicon, ())
    readings: list[Reading] = []
    role: str | None = None
    text = worksheet.body.text.text
    for start, end in parts:
        part = worksheet.part((Row(start, end, asides=header[0].asides),))
        own = take_body_period(worksheet.body, lexicon, part.rows)
        reading = _single(part, shared if own == UNDATED else own, role, lexicon)
        if not readings and isinstance(reading.entry, Membership) and reading.entry.role:
            role = reading.entry.role if text.startswith(reading.entry.role, start) else None
        readings.append(reading)
    return readings


def _societies(text: str, row: Row, lexicon: Lexicon) -> list[tuple[int, int]]:
    """The stretches of a row that name a society each.

    Reads `Member, IEEE; Fellow, Royal Society`, `IEEE, ACM` and `IEEE (Member), ACM (Fellow)`; it refuses to part
    `Society for Rivers, Larvik`, where no list says that the comma parts two, and `Society for Rivers; since 2010`.
    """
    parts = cut(text, row.start, row.end, SEMICOLON)
    if len(parts) > 1:
        return parts if all(text[a].isalpha() and not text[a].islower() for a, _ in parts) else []
    role = _role(text[row.start : row.end], lexicon)
    names = cut(text, row.start + (role[2] if role and role[0] == 0 else 0), row.end, COMMA)
    if not all(ACRONYM.fullmatch(text, a, b) or _ends_with_role(text[a:b], lexicon) for a, b in names):
        return []
    return [(row.start, names[0][1]), *names[1:]] if names else []


def _ends_with_role(text: str, lexicon: Lexicon) -> bool:
    bracket = BRACKET.search(text)
    return bracket is not None and _role_end(bracket.group(1), lexicon) > 0


def _single(worksheet: EntryWorksheet, period: Period, said: str | None, lexicon: Lexicon) -> Reading:
    """One membership; the role that the row opened with holds where none is printed with the society."""
    header, _ = header_and_prose(worksheet)
    dating = span_of(period)
    body, text = worksheet.body, worksheet.body.text.text
    role: str | None = None
    names: list[str] = []
    for row in header:
        for start, end in body.rest_within(row.start, row.end):
            for chunk_start, chunk_end in cut(text, start, end, STRONG):
                a, b = chunk_start, chunk_end
                if role is None and (found := _role(text[a:b], lexicon)):
                    role = clean(body.take(a + found[0], a + found[1], "role"))
                    body.cue(a + found[1], a + found[2], "connector")
                    (a, b) = trimmed(text, a + found[2], b) if found[0] == 0 else trimmed(text, a, a + found[0])
                if a < b and body.is_free(a, b):
                    names.append(clean(body.take(a, b, "organization")))
    entry = Membership(
        organization=", ".join(name for name in names if name) or None,
        role=role or said,
        start=dating.start,
        end=dating.end,
        ongoing=dating.ongoing,
    )
    return worksheet.reading(entry, "memberships")


def _role(text: str, lexicon: Lexicon) -> tuple[int, int, int] | None:
    """The role of a stretch as start, end and where the society begins; at its start, or after its last comma.

    An acronym before it is the society: `IEEE Senior Member`.
    """
    society = OPENING_ACRONYM.match(text)
    if society and _role_end(text[society.end() :], lexicon) == len(text) - society.end():
        return society.end(), len(text), len(text)
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
    matches = [(start, _before_acronym(text, start, end, lexicon)) for start, end in matches]
    opening = [end for start, end in matches if len(text[:start].split()) <= 2 and "," not in text[:start]]
    first = min(opening, default=0)
    after = text[first:].lstrip()
    stands = not after or after[0] in ",:;(–—-|" or opening_phrase(after, lexicon, CONNECTORS) is not None
    stands = stands or _is_society(text[:first], after, lexicon)
    return max(opening) if opening and (stands or max(opening) > first) else 0


def _is_society(role: str, after: str, lexicon: Lexicon) -> bool:
    """Whether what follows a role at once is a society.

    Reads `Student member SRL` and `Fellow Royal Society`; refuses `Member States`.
    """
    word = role.rsplit(maxsplit=1)[-1] if role.split() else ""
    acronym = ACRONYM.match(after)
    alone = acronym is not None and not after[acronym.end() :][:1].isalpha()
    society = next(iter(find_organizations(after, lexicon)), None)
    return after[:1].isupper() and (alone or word.islower() or (society is not None and society.start == 0))


def _before_acronym(text: str, start: int, end: int, lexicon: Lexicon) -> int:
    """The end of a role without the society that it is a role in: `Member` of `Member of IEEE`."""
    for connector in phrases_in(text[start:end], lexicon, CONNECTORS):
        if OPENING_ACRONYM.match(text[start + connector.end :].lstrip() + " "):
            return start + len(text[start : start + connector.start].rstrip())
    return end
