"""Prizes, scholarships, honours: title, who gave it, when, how much, and what a bracket adds.

Signals in this order: where the dates stand; amounts; brackets, which name the awarder where the list prints him so,
and are notes elsewhere; a sentence after the first full stop; then the seam between title and awarder: a cell, a spaced
dash, a change from bold to regular at a comma, a comma before an organization or a venue tag (`ASPLOS '23`), and `of`,
`from`, `by` only where an organization or a venue tag follows to the end. `in` and `for` are part of the title. It
never splits a title for a comma alone where no list knows what follows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import regex

from cvparse.entries.join_wrapped_lines import Row
from cvparse.entries.margin_repair import with_titles_from_margins
from cvparse.entries.types import Context
from cvparse.fields.amounts import find_amounts
from cvparse.fields.dates import Period, find_periods
from cvparse.lexicon.phrase_groups import VENUES, first_phrase
from cvparse.lexicon.types import Lexicon
from cvparse.model import Award
from cvparse.parsers.awards.awarder import NAME_WORDS, AwardListStyle, find_seam, is_awarder, is_work, title_row
from cvparse.parsers.awards.years import awards_of, parted_at_openings, take_other_years
from cvparse.sections.types import Section
from cvparse.spans.delimiters import COMMA, cut
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.period import span_of, take_period
from cvparse.spans.prose import is_prose
from cvparse.spans.readings import Parsed, Reading
from cvparse.spans.section_items import items_of, leftovers_of, parsed
from cvparse.text.trim import clean, clean_end, trimmed

BRACKET = regex.compile(r"[(\[]((?:[^()\[\]]|[(\[][^()\[\]]{0,100}[)\]]){2,300}+)[)\]]")
SENTENCE = regex.compile(r"(?<=[\p{Ll}\p{N})]{2})\.\s{1,3}(?=\p{Lu})")
ABBREVIATION = 8
SENTENCE_LEAST = 3


def parse(section: Section, context: Context) -> Parsed:
    """Read a section of awards, one entry an item.

    Reads `Best Paper Award of WAIC '23 <2023>` and `Medal, Royal Society (declined) <2020>`; it refuses to split
    `Rising Star in Systems` or `Prize of the Rector`.
    """
    readings: list[Reading] = []
    leftover = []
    section = replace(section, lines=tuple(with_titles_from_margins(section.lines, context.lexicon)))
    every = [EntryWorksheet(listed.item) for listed in items_of(section, context)]
    style = style_of(every, context.lexicon)
    every = [part for worksheet in every for part in parted_at_openings(worksheet, every)]
    for worksheet in every:
        for reading in _read_all(worksheet, style, context.lexicon):
            if readings and _names_none(reading):
                readings[-1] = _goes_on(readings[-1], reading)
            else:
                readings.append(reading)
        leftover += list(leftovers_of(worksheet, section, "rest of an award"))
    return parsed(readings, leftover)


def style_of(every: Sequence[EntryWorksheet], lexicon: Lexicon) -> AwardListStyle:
    """How this list prints who gives its awards, as most of its entries show."""
    titles = [
        worksheet.body.text.text[worksheet.rows[0].start : worksheet.rows[0].end]
        for worksheet in every
        if worksheet.rows
    ]
    connectors = lexicon.phrases("experience.employer_connector")
    announced = sum(connectors.search(title) is not None for title in titles)
    return AwardListStyle(awarders_in_brackets(every, lexicon), announced > 1 and announced == len(titles))


def awarders_in_brackets(every: Sequence[EntryWorksheet], lexicon: Lexicon) -> bool:
    """Whether this list prints who gives an award in a bracket after the title, as most of its brackets show."""
    inside = [
        match.group(1)
        for worksheet in every
        if worksheet.rows
        for match in BRACKET.finditer(worksheet.body.text.text, worksheet.rows[0].start, worksheet.rows[0].end)
        if not find_periods(match.group(1), lexicon)
    ]
    return bool(inside) and 2 * sum(is_awarder(text, lexicon) for text in inside) >= len(inside)


def _read_all(worksheet: EntryWorksheet, style: AwardListStyle, lexicon: Lexicon) -> list[Reading]:
    """The item's awards: bullets, or rows that each name a prize, under one date are an award each."""
    entries, shared = awards_of(worksheet, lexicon)
    readings: list[Reading] = []
    for entry in entries:
        period = take_period(entry, lexicon)
        if period.start is None and period.end is None and shared is not None:
            period = shared
        shared = shared or (period if worksheet.margin.text and len(entries) > 1 else None)
        readings.append(_read(entry, period, style, lexicon))
    return readings


def _names_none(reading: Reading) -> bool:
    """Whether an item has neither title nor awarder: a date that stands alone, a remark."""
    entry = reading.entry
    return isinstance(entry, Award) and entry.title is None and entry.awarder is None


def _goes_on(before: Reading, reading: Reading) -> Reading:
    """The award before with the date and the note of an item that names none."""
    award, more = before.entry, reading.entry
    assert isinstance(award, Award)
    assert isinstance(more, Award)
    return before.continued(
        reading.words,
        reading.taken,
        more.raw,
        date=award.date or more.date,
        end=award.end if award.date else more.end,
        amount=award.amount or more.amount,
        note="; ".join(note for note in (award.note, more.note) if note) or None,
    )


def _read(worksheet: EntryWorksheet, period: Period, style: AwardListStyle, lexicon: Lexicon) -> Reading:
    dating = span_of(period)
    first_year, others = take_other_years(worksheet, lexicon)
    amount, beside = _take_amount(worksheet, lexicon)
    title = awarder = None
    notes: list[str | None] = []
    first = title_row(worksheet, lexicon)
    for number, row in enumerate(worksheet.rows[first:]):
        if number == 0:
            sentence = _take_sentence(worksheet, row, lexicon)
            bracketed = _take_brackets(worksheet, row, style.in_brackets, lexicon)
            title, awarder = _title_and_awarder(worksheet, row, style, lexicon)
            if sentence and awarder is None and is_awarder(sentence, lexicon):
                awarder, sentence = sentence.rstrip("."), None  # `Prize for Rivers. Society of Ice. 2013`
            if awarder is None and bracketed and _names_awarder(bracketed, style.in_brackets, lexicon):
                awarder = bracketed.pop(0)
            notes += [*bracketed, sentence]
            continue
        awarder, note = _below(worksheet, row, awarder, lexicon)
        notes.append(note)
    awarder = awarder or _aside_awarder(worksheet, lexicon)
    notes.append(worksheet.take_rest("note"))
    entry = Award(
        title=title,
        awarder=awarder,
        date=first_year or dating.start or dating.end,
        end=dating.end if dating.start and not others else None,
        amount=amount,
        note="; ".join(note for note in [*notes, beside, ", ".join(others)] if note) or None,
    )
    return worksheet.reading(entry, "awards")


def _take_amount(worksheet: EntryWorksheet, lexicon: Lexicon) -> tuple[str | None, str | None]:
    """The first amount, and what else stands in its bracket: `(2 years, $84,000)`."""
    for sheet in (worksheet.body, *worksheet.asides, worksheet.margin):
        text = sheet.text.text
        for match in find_amounts(text, lexicon):
            if not sheet.is_free(match.start, match.end):
                continue
            amount = clean(sheet.take(match.start, match.end, "amount"))
            around = next((m for m in BRACKET.finditer(text) if m.start() < match.start < m.end()), None)
            parts = [(around.start(1), match.start), (match.end, around.end(1))] if around else []
            beside = [trimmed(text, a, b) for a, b in parts]
            told = [clean(sheet.take(a, b, "note")) for a, b in beside if a < b and sheet.is_free(a, b)]
            return amount, "; ".join(part for part in told if part) or None
    return None, None


def _take_sentence(worksheet: EntryWorksheet, row: Row, lexicon: Lexicon) -> str | None:
    """What follows the first full stop of the row, where it is more than a name or names who gives the award."""
    body, text = worksheet.body, worksheet.body.text.text
    for start, end in worksheet.free(row):
        stop = SENTENCE.search(text, start + len(text[start:end]) - len(text[start:end].lstrip(" .")), end)
        if stop and is_awarder(text[stop.end() : end], lexicon):
            return clean(body.take(stop.end(), end, "awarder"))
        if stop and len(text[stop.end() : row.end].split()) >= SENTENCE_LEAST:
            return clean(body.take(stop.end(), row.end, "note")).rstrip(".") + "."
    return None


def _take_brackets(worksheet: EntryWorksheet, row: Row, in_brackets: bool, lexicon: Lexicon) -> list[str]:
    """What the brackets of the row say; one that abbreviates the name before it stays with that."""
    found: list[str] = []
    spans = [
        m for m in BRACKET.finditer(worksheet.body.text.text, row.start, row.end) if worksheet.body.is_free(*m.span(1))
    ]
    for match in spans:
        inside = match.group(1).strip()
        abbreviates = inside.isupper() and len(inside) <= ABBREVIATION and len(spans) == 1 and not in_brackets
        if match.start() > row.start and inside and not abbreviates:
            path = "note" if found or not is_awarder(inside, lexicon) else "awarder"
            found.append(clean(worksheet.body.take(match.start(1), match.end(1), path)))
    return found


def _names_awarder(bracketed: list[str], in_brackets: bool, lexicon: Lexicon) -> bool:
    """Whether the first bracket names who gives: an organization, or a name where list or second bracket says so."""
    words = bracketed[0].split()
    named = bool(words) and words[0][0].isupper() and len(words) <= NAME_WORDS and not bracketed[0].endswith(".")
    venue = first_phrase(bracketed[0], lexicon, VENUES) is not None
    return is_awarder(bracketed[0], lexicon) or (
        named and (in_brackets or venue or len(bracketed) > 1 or len(words) == 1)
    )


def _title_and_awarder(
    worksheet: EntryWorksheet, row: Row, style: AwardListStyle, lexicon: Lexicon
) -> tuple[str | None, str | None]:
    body, text = worksheet.body, worksheet.body.text.text
    free = worksheet.free(row)
    if not free:
        return None, None
    start, end = free[0]
    start += len(text[start:end]) - len(text[start:end].lstrip(" ."))  # `2018. Prize`
    last = cut(text, start, end, COMMA)[-1:]
    if last and last[0][0] > start and clean_end(text[slice(*last[0])]) in lexicon.phrases("awards.received"):
        body.cue(*last[0], "received")  # `Honor Society, inducted 2002`
        start, end = trimmed(text, start, last[0][0])
    if seam := find_seam(worksheet, start, end, style, lexicon):
        title = clean(body.take(start, seam[0], "title"))
        body.cue(seam[0], seam[1], "seam")
        if not is_work(worksheet, seam[1], end, lexicon):
            return title, clean(body.take(seam[1], end, "awarder"))
        return title, None
    title = clean(body.take(start, end, "title"))
    if len(free) > 1 and is_awarder(body.text.text[slice(*free[1])], lexicon):
        return title, clean(body.take(*free[1], "awarder"))
    return title, None


def _below(worksheet: EntryWorksheet, row: Row, awarder: str | None, lexicon: Lexicon) -> tuple[str | None, str | None]:
    """A row under the title: the awarder where none is known and it is no sentence, else a note."""
    body, text = worksheet.body, worksheet.body.text.text
    free = worksheet.free(row)
    if not free:
        return awarder, None
    start, end = free[0][0], free[-1][1]
    if not row.bullet and (received := lexicon.phrases("awards.received").at_start(text[start:end])):
        body.cue(start, start + received.end, "received")
        start, end = trimmed(text, start + received.end, end)
    if start >= end:
        return awarder, None
    if len(free) > 1 and awarder is None and not row.bullet and is_awarder(text[slice(*free[0])], lexicon):
        return clean(body.take(*free[0], "awarder")), None  # what stands behind an amount is no part of the name
    opener = lexicon.phrases("awards.awarded_by").at_start(text[start:end])
    if opener and awarder is None and not row.bullet:
        body.cue(start, start + opener.end, "awarded by")
        return clean(body.take(start + opener.end, end, "awarder")) or None, None
    short = is_awarder(text[start:end], lexicon) or len(text[start:end].split()) <= NAME_WORDS
    if awarder is None and short and not row.bullet and not is_prose(text[start:end]):
        return clean(body.take(start, end, "awarder")), None
    return awarder, _sentence(clean(body.take(start, end, "note")), text[start:end])


def _sentence(value: str, printed: str) -> str:
    return value if value.endswith(".") or not printed.rstrip().endswith(".") else value + "."


def _aside_awarder(worksheet: EntryWorksheet, lexicon: Lexicon) -> str | None:
    """An organization in a tag at the right edge."""
    for sheet in worksheet.asides:
        for start, end in sheet.rest():
            if is_awarder(sheet.text.text[start:end], lexicon):
                return clean(sheet.take(start, end, "awarder"))
    return None
