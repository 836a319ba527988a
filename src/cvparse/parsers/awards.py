"""Prizes, scholarships, honours: title, who gave it, when, how much, and what a bracket adds.

Signals in this order: where the dates stand; amounts; a bracket or a second row as note; then the seam between title
and awarder: a cell, a spaced dash, a change from bold to regular at a comma, a comma before an organization or a venue
tag (`ASPLOS '23`), and `of`, `from`, `by` only where an organization or a venue tag follows to the end. `in` and `for`
are part of the title. It never splits a title for a comma alone where no list knows what follows.
"""

from __future__ import annotations

from itertools import pairwise

import regex

from cvparse.fields.amounts import find_amounts
from cvparse.fields.dates import find_periods
from cvparse.fields.organizations import is_organization
from cvparse.lexicon.types import Lexicon
from cvparse.model import Award
from cvparse.parsers.base import Context, Parsed, Reading
from cvparse.parsers.dating import span_of, take_period
from cvparse.parsers.drafts import is_prose
from cvparse.parsers.listing import items_of, leftovers_of, parsed
from cvparse.parsers.pieces import COMMA, STRONG, cut
from cvparse.parsers.rows import Row
from cvparse.parsers.sheets import ItemSheets, clean, trimmed
from cvparse.sections.types import Section
from cvparse.text.styled import Style

VENUE_TAG = regex.compile(
    r"\p{Lu}[\p{L}\p{N}&-]{1,14}(?:\s\p{Lu}[\p{L}\p{N}&-]{1,14}){0,2}\s?['’ ]\s?(?:\d{2}|\d{4})\b"
)
NOTE = regex.compile(r"\(([^()]{2,300}|[^()]{0,200}\([^()]{0,100}\)[^()]{0,200})\)\s*[.,;]?\s*$")
LEAST_HEAD = 2


def parse(section: Section, context: Context) -> Parsed:
    """Read a section of awards, one entry an item.

    Reads `Best Paper Award of WAIC '23` and `Medal, Royal Society (declined) <2020>`; it refuses to split `Rising Star
    in Systems` or `Prize of the Rector`.
    """
    readings: list[Reading] = []
    leftover = []
    for listed in items_of(section, context):
        sheets = ItemSheets(listed.item)
        readings.append(_read(sheets, context.lexicon))
        leftover += list(leftovers_of(sheets, section, "rest of an award"))
    return parsed(readings, leftover)


def _read(sheets: ItemSheets, lexicon: Lexicon) -> Reading:
    dating = span_of(take_period(sheets, lexicon))
    amount = _take_amount(sheets, lexicon)
    head = sheets.rows[0] if sheets.rows else None
    note = [_take_note(sheets, head, lexicon)] if head else []
    title = awarder = None
    if head:
        title, awarder = _title_and_awarder(sheets, head, lexicon)
    for row in sheets.rows[1:]:
        awarder, more = _below(sheets, row, awarder, lexicon)
        note.append(more)
    if awarder is None and not _body_left(sheets):
        awarder = _aside_awarder(sheets, lexicon)
    note.append(sheets.take_rest("note"))
    entry = Award(
        title=title,
        awarder=awarder,
        date=dating.start,
        end=dating.end,
        amount=amount,
        note="; ".join(part for part in note if part) or None,
    )
    return sheets.reading(entry, "awards")


def _take_amount(sheets: ItemSheets, lexicon: Lexicon) -> str | None:
    for sheet in (sheets.body, *sheets.asides, sheets.margin):
        for match in find_amounts(sheet.text.text, lexicon):
            if sheet.is_free(match.start, match.end):
                return clean(sheet.take(match.start, match.end, "amount"))
    return None


def _take_note(sheets: ItemSheets, row: Row, lexicon: Lexicon) -> str | None:
    """What the bracket that ends the row says, unless it is a name in full or an abbreviation of what stands before."""
    start, end = _free_span(sheets, row)
    match = NOTE.search(sheets.body.text.text, start, end)
    if match is None or match.start() <= start or not sheets.body.is_free(*match.span(1)):
        return None
    inside = match.group(1)
    if inside.isupper() and len(inside) <= 8:
        return None
    return clean(sheets.body.take(match.start(1), match.end(1), "note"))


def _free_span(sheets: ItemSheets, row: Row) -> tuple[int, int]:
    """The row without what was taken at its ends."""
    free = [(max(a, row.start), min(b, row.end)) for a, b in sheets.body.rest() if a < row.end and b > row.start]
    return (free[0][0], free[-1][1]) if free else (row.start, row.start)


def _title_and_awarder(sheets: ItemSheets, row: Row, lexicon: Lexicon) -> tuple[str | None, str | None]:
    body = sheets.body
    free = [(max(a, row.start), min(b, row.end)) for a, b in body.rest() if a < row.end and b > row.start]
    free = [span for span in (trimmed(body.text.text, a, b) for a, b in free) if span[0] < span[1]]
    if not free:
        return None, None
    start, end = free[0]
    seam = _seam(sheets, start, end, lexicon)
    if seam:
        title = clean(body.take(start, seam[0], "title"))
        body.cue(seam[0], seam[1], "seam")
        return title, clean(body.take(seam[1], end, "awarder"))
    title = clean(body.take(start, end, "title"))
    if len(free) > 1 and is_awarder(body.text.text[slice(*free[1])], lexicon):
        return title, clean(body.take(*free[1], "awarder"))
    return title, None


def _seam(sheets: ItemSheets, start: int, end: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Where the title ends and the awarder begins."""
    text = sheets.body.text.text
    chunks = cut(text, start, end, STRONG)
    if len(chunks) > 1 and not find_periods(text[chunks[1][0] : chunks[1][1]], lexicon):
        return chunks[0][1], chunks[1][0]
    commas = cut(text, start, end, COMMA)
    bold = sheets.body.text[start:end].spans(Style.BOLD)
    bold_end = start + bold[0][1] if bold and bold[0][0] == 0 and bold[0][1] < end - start else None
    for before, after in pairwise(commas):
        if is_awarder(text[after[0] : end], lexicon) or (bold_end is not None and abs(bold_end - before[1]) <= 1):
            return before[1], after[0]
    for match in lexicon.phrases("awards.awarded_by").find(text[start:end]):
        a, b = start + match.start, start + match.end
        head = text[start:a].split()
        if len(head) >= LEAST_HEAD and is_awarder(text[b:end], lexicon):
            return len(text[:a].rstrip()), b + len(text[b:end]) - len(text[b:end].lstrip())
    return None


def is_awarder(text: str, lexicon: Lexicon) -> bool:
    """Whether a text names who gives an award: an organization, or a venue with its year.

    Reads `Zhejiang University` and `WAIC '23`; it refuses `the Rector` and `ML and Systems`.
    """
    text = text.strip(" .,;")
    tag = VENUE_TAG.match(text)
    return bool(tag and len(text[tag.end() :].strip(" )")) == 0) or is_organization(text, lexicon)


def _below(sheets: ItemSheets, row: Row, awarder: str | None, lexicon: Lexicon) -> tuple[str | None, str | None]:
    """A row under the title: the awarder where none is known and it is no sentence, else a note."""
    start, end = _free_span(sheets, row)
    start, end = trimmed(sheets.body.text.text, start, end)
    if start >= end:
        return awarder, None
    text = sheets.body.text.text[start:end]
    if (
        awarder is None
        and not row.bullet
        and not is_prose(text)
        and (is_awarder(text, lexicon) or len(text.split()) <= 6)
    ):
        return clean(sheets.body.take(start, end, "awarder")), None
    return awarder, clean(sheets.body.take(start, end, "note"))


def _body_left(sheets: ItemSheets) -> bool:
    return bool(sheets.body.rest())


def _aside_awarder(sheets: ItemSheets, lexicon: Lexicon) -> str | None:
    for sheet in sheets.asides:
        for start, end in sheet.rest():
            if is_awarder(sheet.text.text[start:end], lexicon):
                return clean(sheet.take(start, end, "awarder"))
    return None
