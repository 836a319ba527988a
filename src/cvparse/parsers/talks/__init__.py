"""Talks: title, event, host, place, when, of what kind.

One title with several occasions, and one occasion with several titles, is a talk for each (`several_occasions`); what
a line of the list says that stands over several talks holds for each. The date is read first, a day in the text
completing a year in the margin. What is left of each talk is cut into pieces, and one decision over all talks of the
list says which are the authors, the title, the event, the host, the place and the kind (`decide`). What an entry does
not say of its kind its sub-heading, or the section's heading, may. What is left is a note.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import regex

from cvparse.entries.types import Context
from cvparse.fields.date_parts import names_month
from cvparse.fields.dates import find_periods
from cvparse.lexicon.types import Lexicon
from cvparse.model import Talk
from cvparse.model.kinds import TalkKind
from cvparse.parsers.talks.decide import assigned
from cvparse.parsers.talks.evidence import CUES
from cvparse.parsers.talks.kind_of_talk import EVENTS_TOO, heading_kind, is_kind, kind_in
from cvparse.parsers.talks.several_occasions import occasions_of, places_of, titles_of
from cvparse.sections.types import Section
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.parting import Piece
from cvparse.spans.period import YEAR, full_dates, take_period
from cvparse.spans.readings import Parsed, Reading
from cvparse.spans.section_items import items_of, leftovers_of, parsed
from cvparse.spans.segment import bare
from cvparse.spans.slots.pieces import pieces_of, take_pieces
from cvparse.spans.slots.search import Runs
from cvparse.text.trim import clean, clean_end
from cvparse.text.value_class import dataclass

REMARK_WORDS = 4
HANDED_DOWN = ("title", "event", "host", "location", "date", "kind")  # by the head over several talks
INITIAL_END = regex.compile(r"(?<!\p{L})\p{Lu}\.\p{Lu}\.$")  # `Washington, D.C.`


@dataclass(slots=True)
class BegunTalk:
    """A talk of which the date is read, and a title that stands over its occasions; `said` is the kind that a heading
    names, `remarks` are brackets that are no value. `titles` are those of several talks on one occasion, `over` is
    the number of the line of the list that stands over it, among such lines."""

    worksheet: EntryWorksheet
    date: str | None
    said: TalkKind | None
    title: str | None
    pieces: tuple[Piece, ...]
    remarks: tuple[Piece, ...] = ()
    titles: tuple[str, ...] = ()
    over: int | None = None


def parse(section: Section, context: Context) -> Parsed:
    """Read a section of talks, one entry an item, or one for each bullet under a title.

    Reads `“Rivers,” Annual Meeting of X, Oslo, May 2020` and `Rivers. Department of Y, University of Z (poster)`;
    it refuses to take the town in a title for the place.
    """
    talks: list[BegunTalk] = []
    items: list[EntryWorksheet] = []
    heads: list[BegunTalk] = []
    for listed in items_of(section, context):
        kind = heading_kind(listed.subheading, context.lexicon)
        said = kind or heading_kind(section.title, context.lexicon)
        head = listed.over[-1] if listed.over and not kind else None
        if head is not None and not (heads and heads[-1].worksheet.item is head):
            heads.append(_begun(EntryWorksheet(head), said, context.lexicon, None))
        over = len(heads) - 1 if head is not None else None
        items.append(EntryWorksheet(listed.item if head is None else replace(listed.item, marks=())))
        talks += [replace(talk, over=over) for talk in _talks(items[-1], said, context.lexicon)]
    read = [*heads, *talks]
    runs = assigned([talk.pieces for talk in read], context.lexicon)
    finished = [_finished(talk, found, context.lexicon) for talk, found in zip(read, runs, strict=True)]
    readings = [
        each
        for talk, reading in zip(talks, finished[len(heads) :], strict=True)
        for each in _each(talk, reading, None if talk.over is None else finished[talk.over])
    ]
    sheets = [*(head.worksheet for head in heads), *items]
    leftover = [left for worksheet in sheets for left in leftovers_of(worksheet, section, "rest of a talk")]
    return parsed(readings, leftover)


def _talks(worksheet: EntryWorksheet, said: TalkKind | None, lexicon: Lexicon) -> list[BegunTalk]:
    """The item as one talk, or as several: a title with its occasions, an enumeration of places."""
    found = occasions_of(worksheet, lexicon)
    if found is not None:
        head, rows = found
        title = bare(clean(worksheet.body.take(head.start, head.end, "title")).rstrip(":"))
        return [_begun(worksheet.part((row,)), said, lexicon, title) for row in rows]
    if (listed := titles_of(worksheet, lexicon)) is not None:
        occasion, rows = listed
        titles = tuple(bare(clean(worksheet.body.take(row.start, row.end, "title"))) for row in rows)
        return [replace(_begun(worksheet.part((occasion,)), said, lexicon, None), titles=titles)]
    talk = _begun(worksheet, said, lexicon, None)
    if rows := places_of(worksheet, lexicon):
        parts = [worksheet.part((row,)) for row in rows]
        return [_with_pieces(replace(talk, worksheet=part), lexicon) for part in parts]
    return [talk]


def _each(talk: BegunTalk, reading: Reading, head: Reading | None) -> list[Reading]:
    """The reading with what the head over it says, once for each title of its occasion."""
    if head is not None:
        values = {slot: getattr(head.entry, slot) for slot in HANDED_DOWN}
        reading = replace(reading.with_defaults(**values), taken=(*head.taken, *reading.taken))
    return [reading.with_values(title=title) for title in talk.titles] or [reading]


def _begun(worksheet: EntryWorksheet, said: TalkKind | None, lexicon: Lexicon, title: str | None) -> BegunTalk:
    date = _completed(worksheet, take_period(worksheet, lexicon).start, lexicon)
    return _with_pieces(BegunTalk(worksheet, date, said, title, ()), lexicon)


def _with_pieces(talk: BegunTalk, lexicon: Lexicon) -> BegunTalk:
    """The talk with its pieces; a bracket that holds the word for a kind, or others who spoke, is no part of a value:
    `University of X (poster)`, `Oslo (with A. Berg)`."""
    pieces = pieces_of(talk.worksheet, lexicon, CUES)
    apart = {piece.bracket for piece in pieces if piece.bracket >= 0 and _is_remark(piece, lexicon)}
    kept = tuple(piece for piece in pieces if piece.bracket not in apart)
    return replace(talk, pieces=kept, remarks=tuple(piece for piece in pieces if piece.bracket in apart))


def _is_remark(piece: Piece, lexicon: Lexicon) -> bool:
    """Whether a piece of a bracket makes it a remark: the word for a kind of talk, others behind `with`."""
    led = piece.sheet.text.text[piece.cue if piece.cue >= 0 else piece.start : piece.end]
    return is_kind(piece.text, lexicon) or lexicon.phrases("words.with").at_start(led) is not None


def _completed(worksheet: EntryWorksheet, date: str | None, lexicon: Lexicon) -> str | None:
    """A year with the day and month that a piece prints, without a year or again with it: `2024` and `March 8`.

    Refuses a day of another year, and one in quotes.
    """
    if date is None or len(date) != YEAR:
        return date
    body = worksheet.body
    dates = list(full_dates(body, ((row.start, row.end) for row in worksheet.rows), lexicon))
    for start, end, printed in dates:
        if printed.startswith(f"{date}-") and body.is_free(start, end):
            body.cue(start, end, "date")
            return printed
    for piece in pieces_of(worksheet, lexicon, ()) if not dates else ():
        text = clean_end(piece.text)
        whole = find_periods(f"{text} {date}", lexicon) if piece.row >= 0 and _may_be_day(text, lexicon) else ()
        spans = [(match.start, match.end) for match in whole]
        if spans == [(0, len(text) + 1 + YEAR)] and len(whole[0].period.start or "") > YEAR:
            piece.sheet.cue(piece.start, piece.end, "date")
            return whole[0].period.start
    return date


def _may_be_day(text: str, lexicon: Lexicon) -> bool:
    """Whether a text has what a day or a month is told by: figures, ideographs, the name of a month."""
    return not text.isascii() or any(map(str.isdigit, text)) or names_month(text, lexicon)


def _finished(talk: BegunTalk, runs: Runs, lexicon: Lexicon) -> Reading:
    """The entry by the decision; of two values of a slot the second is a note."""
    values: dict[str, str] = {"title": talk.title} if talk.title else {}
    notes: list[str] = []
    taken = {at for _, first, end in runs for at in range(first, end)}
    left = [*_left(talk.pieces, taken), *_brackets(talk.remarks)]
    kind = _take_kind(talk, runs, left, lexicon)
    for slot, first, end in runs:
        run = talk.pieces[first:end]
        if not run[0].sheet.is_free(run[0].start, run[0].end):
            continue  # it says the kind
        if slot in values or slot in ("authors", "kind"):
            notes.append(bare(take_pieces(run, "note")))
        else:
            values[slot] = bare(take_pieces(run, slot))
    notes += [take_pieces(run, "note") for run in left if run[0].sheet.is_free(run[0].start, run[0].end)]
    place = values.get("location")
    entry = Talk(
        title=values.get("title"),
        event=values.get("event"),
        host=values.get("host"),
        location=_place_name(place) if place else None,
        date=talk.date or _year_in(values.get("event"), lexicon),
        kind=kind or talk.said,
        note="; ".join(note for note in notes if note) or None,
    )
    return talk.worksheet.reading(entry, "talks")


def _take_kind(talk: BegunTalk, runs: Runs, left: Sequence[Sequence[Piece]], lexicon: Lexicon) -> TalkKind | None:
    """The kind that the entry prints, crossed out: in its own slot, else in a bracket or a piece that is left, else in
    the words that lead to a place: `invited talk at`. What may be the event too says less than a heading."""
    told: list[Sequence[Piece]] = [talk.pieces[first:end] for slot, first, end in runs if slot == "kind"]
    told += [run for run in left if run[0].bracket >= 0 or is_kind(run[0].text, lexicon)]
    for run in told:
        printed = " ".join(piece.text for piece in run)
        kind = kind_in(printed, lexicon) if len(printed.split()) <= REMARK_WORDS else None
        if kind and not (kind in EVENTS_TOO and talk.said):
            take_pieces(run, "cue: kind")
            return kind
    cues = [talk.pieces[first] for _, first, _ in runs if talk.pieces[first].cue >= 0]
    kinds = [kind_in(piece.sheet.text.text[piece.cue : piece.start], lexicon) for piece in cues]
    return next((kind for kind in kinds if kind and kind not in EVENTS_TOO), None)


def _left(pieces: Sequence[Piece], taken: set[int]) -> list[list[Piece]]:
    """The pieces of no slot, neighbours together."""
    found: list[list[Piece]] = []
    for at, piece in enumerate(pieces):
        if at in taken:
            continue
        if found and at - 1 not in taken and found[-1][-1].sheet is piece.sheet and found[-1][-1].row == piece.row:
            found[-1].append(piece)
        else:
            found.append([piece])
    return found


def _brackets(remarks: Sequence[Piece]) -> list[list[Piece]]:
    """The pieces of each bracket."""
    found: dict[int, list[Piece]] = {}
    for piece in remarks:
        found.setdefault(piece.bracket, []).append(piece)
    return list(found.values())


def _place_name(value: str) -> str:
    """A place without the full stop that ends the entry; that of `Washington, D.C.` is its own."""
    return f"{clean_end(value)}." if INITIAL_END.search(value) else clean_end(value)


def _year_in(event: str | None, lexicon: Lexicon) -> str | None:
    """The year in the name of a meeting, which is when it was: `Ice Days 2019`; none of `Games 1912 and 1920`."""
    found = find_periods(event, lexicon) if event else []
    return found[0].period.start if len(found) == 1 and found[0].period.single else None
