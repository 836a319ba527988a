"""Prizes, scholarships, honours: title, who gave it, when, how much, and what is said besides.

The dates, the amount and the words that only announce a date are read first, of all entries of the list. What is left
of each is divided into title and awarder by one decision (`decide`) that knows how the other entries of the list are
printed. All else is a note.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import regex

from cvparse.entries.margin_repair import with_titles_from_margins
from cvparse.entries.types import Context
from cvparse.fields.amounts import find_amounts
from cvparse.fields.dates import Period
from cvparse.lexicon.phrase_groups import phrases_in
from cvparse.lexicon.types import Lexicon
from cvparse.model import Award
from cvparse.parsers.awards.award_pieces import is_short_place
from cvparse.parsers.awards.decide import divided
from cvparse.parsers.awards.division import CUES, Division, Run, pieces_of, run_end, run_start
from cvparse.parsers.awards.years import awards_of, parted_at_openings, take_other_years, take_year_of_title
from cvparse.sections.types import Section
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.parting import Joint, Piece
from cvparse.spans.period import span_of, take_period
from cvparse.spans.readings import Parsed, Reading
from cvparse.spans.section_items import items_of, leftovers_of, organization_over, parsed
from cvparse.spans.segment import SENTENCE_END
from cvparse.text.trim import clean, clean_end, trimmed
from cvparse.text.value_class import dataclass

INITIALS = regex.compile(r"(?:\b\p{Lu}|\b\p{L}{1,4})\.$")  # `Washington, D.C.`, `Acme Inc.`
BRACKET = regex.compile(r"[(\[]((?:[^()\[\]]|[(\[][^()\[\]]{0,100}[)\]]){2,300}+)[)\]]")

ANNOUNCED = (Joint.COMMA, Joint.BRACKET, Joint.READ)  # what stands before words that announce a date


@dataclass(frozen=True, slots=True)
class BegunAward:
    """An award of which the dates and the amount are read, and what of its print is left, in pieces."""

    worksheet: EntryWorksheet
    period: Period
    first_year: str | None
    other_years: tuple[str, ...]
    amount: str | None
    beside_amount: str | None
    pieces: tuple[Piece, ...]


def parse(section: Section, context: Context) -> Parsed:
    """Read a section of awards, one entry an item.

    Reads `Best Paper Award of WAIC '23 <2023>` and `Medal, Royal Society (declined) <2020>`; it refuses to split
    `Rising Star in Systems` or `Prize of the Rector`.
    """
    readings: list[Reading] = []
    section = replace(section, lines=tuple(with_titles_from_margins(section.lines, context.lexicon)))
    listed = items_of(section, context)
    givers = [organization_over(one.heads, context.lexicon) for one in listed]
    items = [EntryWorksheet(one.item) for one in listed]
    every = [
        (part, over)
        for worksheet, over in zip(items, givers, strict=True)
        for part in parted_at_openings(worksheet, items)
    ]
    begun = [(award, over) for worksheet, over in every for award in _begun(worksheet, context.lexicon)]
    divisions = divided([award.pieces for award, _ in begun], context.lexicon)
    for (award, over), division in zip(begun, divisions, strict=True):
        without_place = _without_place(award.pieces, division, context.lexicon)
        reading = _finished(award, without_place, context.lexicon).with_defaults(awarder=over)
        if readings and _names_none(reading):
            readings[-1] = _goes_on(readings[-1], reading)
        else:
            readings.append(reading)
    leftover = [left for worksheet, _ in every for left in leftovers_of(worksheet, section, "rest of an award")]
    return parsed(readings, leftover)


def _begun(worksheet: EntryWorksheet, lexicon: Lexicon) -> list[BegunAward]:
    """The item's awards: bullets, or rows that each name a prize, under one date are an award each."""
    entries, shared = awards_of(worksheet, lexicon)
    found: list[BegunAward] = []
    for entry in entries:
        period = take_period(entry, lexicon)
        if period.start is None and period.end is None and shared is not None:
            period = shared
        if period.start is None and period.end is None:
            period = take_year_of_title(entry, lexicon) or period
        shared = shared or (period if worksheet.margin.text and len(entries) > 1 else None)
        first_year, others = take_other_years(entry, lexicon)
        amount, beside = _take_amount(entry, lexicon)
        _cue_received(entry, lexicon)
        pieces = _without_received(pieces_of(entry, lexicon), lexicon)
        found.append(BegunAward(entry, period, first_year, tuple(others), amount, beside, tuple(pieces)))
    return found


def _cue_received(worksheet: EntryWorksheet, lexicon: Lexicon) -> None:
    """Cross out the words that announce the date of an award at the start of a row: `Received`, `Awarded on`.

    Reads them over the title where nothing else stands in their row; `Awarded Ice Prize` is a title, and `Awarded for
    outstanding work` under one a sentence.
    """
    titled = False
    by = lexicon.phrases("awards.awarded_by")
    for row in worksheet.rows:
        free = worksheet.free(row)
        if not free or (titled and row.bullet):
            continue
        text = worksheet.body.text.text[free[0][0] : free[-1][1]]
        received = lexicon.phrases("awards.received").at_start(text)
        rest = clean_end(text[received.end :]) if received is not None else ""
        alone = received is not None and not rest
        sentence = rest[:1].islower() and by.at_start(rest) is None
        if received is not None and not sentence and (titled or (alone and len(worksheet.rows) > 1)):
            worksheet.body.cue(free[0][0], free[0][0] + received.end, "received")
        titled = titled or not alone


def _without_received(pieces: Sequence[Piece], lexicon: Lexicon) -> list[Piece]:
    """The pieces without one that only announces the date behind it: `Honor Society, inducted 2002`."""
    received = lexicon.phrases("awards.received")
    told = [p for at, p in enumerate(pieces) if at and p.joint in ANNOUNCED and clean_end(p.text) in received]
    for piece in told:
        piece.sheet.cue(piece.start, piece.end, "received")
    return [piece for piece in pieces if piece not in told]


def _without_place(pieces: Sequence[Piece], division: Division | None, lexicon: Lexicon) -> Division | None:
    """The division without the place behind who gives the award, or those with whom it was won: `Ice Prize, University
    of Larvik, Norway`, `Best Paper Award, Society of Ice, with Ada Example`."""
    if division is None:
        return None
    first, end = division.awarder
    while end - first > 1 and pieces[end - 1].joint is Joint.COMMA:
        text = pieces[end - 1].text
        if not is_short_place(text, lexicon) and lexicon.phrases("words.with").at_start(text) is None:
            break
        end -= 1
    return replace(division, awarder=(first, end))


def _ended(title: str, printed: str, lexicon: Lexicon) -> str:
    """A title without its full stop, and without the word that only led to what was read behind it: `Ice Prize of` of
    `Ice Prize of 2008`."""
    title = title[:-1] if SENTENCE_END.search(title) else title
    for found in phrases_in(title, lexicon, CUES):
        if found.start and found.end == len(title) and not printed.rstrip(" .").endswith(title):
            return title[: found.start].rstrip()
    return title


def _finished(award: BegunAward, division: Division | None, lexicon: Lexicon) -> Reading:
    """The entry by the division that was decided on."""
    dating = span_of(award.period)
    pieces = award.pieces
    title = _taken(pieces, division.title, "title") if division else None
    awarder = _taken(pieces, division.awarder, "awarder") if division else None
    notes = [_taken(pieces, run, "note") for run in _left(pieces, division)]
    notes.append(award.worksheet.take_rest("note"))
    entry = Award(
        title=_ended(title, award.worksheet.body.text.text, lexicon) if title else None,
        awarder=awarder.rstrip(".") or None if awarder and not INITIALS.search(awarder) else awarder,
        date=award.first_year or dating.start or dating.end,
        end=dating.end if dating.start and not award.other_years else None,
        amount=award.amount,
        note="; ".join(note for note in [*notes, award.beside_amount, ", ".join(award.other_years)] if note) or None,
    )
    return award.worksheet.reading(entry, "awards")


def _taken(pieces: Sequence[Piece], run: Run, path: str) -> str | None:
    """Give a run of pieces to a field, with the signs inside it."""
    if run[0] == run[1]:
        return None
    first, start = pieces[run[0]], run_start(pieces, *run)
    if path == "note" and first.cue >= 0:
        start = first.cue  # of a remark the word before it is a part
    value = clean(first.sheet.take(start, run_end(pieces, *run), path)) or None
    if first.cue >= 0 and path == "awarder":
        first.sheet.cue(first.cue, first.start, "awarded by")
    return value


def _left(pieces: Sequence[Piece], division: Division | None) -> list[Run]:
    """The runs of pieces that are neither title nor awarder; each bracket is a run of its own."""
    taken = {at for run in (division.title, division.awarder) for at in range(*run)} if division else set()
    runs: list[Run] = []
    for at, piece in enumerate(pieces):
        if at in taken:
            continue
        before = pieces[at - 1] if runs and runs[-1][1] == at else None
        if before and before.stretch == piece.stretch and before.bracket == piece.bracket:
            runs[-1] = (runs[-1][0], at + 1)
        else:
            runs.append((at, at + 1))
    return runs


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
