"""One title with several occasions, one occasion with several titles: each is a talk of its own.

Signals in this order: dated bullets or dated rows under a row that has no date; behind a title in quotes, stretches
that each end with a date and a full stop or a semicolon; undated bullets under a row that has a date; rows or pieces
that each say where. A talk with one date and one title is one, whatever stands in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import regex

from cvparse.entries.join_wrapped_lines import Row
from cvparse.fields.dates import find_periods
from cvparse.fields.organizations import is_organization
from cvparse.lexicon.phrase_groups import EVENTS, first_phrase
from cvparse.lexicon.types import Lexicon
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.parting import Joint, Piece
from cvparse.spans.segment import QUOTED
from cvparse.spans.slots.pieces import pieces_of
from cvparse.text.trim import clean_end

LEAST = 2
ENDINGS = (",", ";", "，", "；", "、")
UNIVERSITY = "education.university"
MOSTLY_PLACED = 0.8  # of the rows; one may name a firm, or a school by its own name
LEAST_PLACES = 3  # universities or meetings that an enumeration names; one talk has two at most
NEXT = regex.compile(r"[)\]]{0,2}\s?[.;；]\s{1,3}(?=[\p{L}“\"‘])")
ENUMERATING = (Joint.ROW, Joint.READ, Joint.COMMA, Joint.SEMICOLON, Joint.BEHIND)
BEHIND_TITLE = " :：,;.–—-"


def occasions_of(worksheet: EntryWorksheet, lexicon: Lexicon) -> tuple[Row, list[Row]] | None:
    """The row of the title and the rows of its occasions; None where the entry is one talk.

    Reads `‘Rivers’: Oslo, 2020. University of X. 2019.`, `Rivers` over `• Oslo, 2020` and `• Bergen, 2019`; refuses
    `“Rivers,” Forum, Oslo, May 2020` and a title over two rows of which only one is dated.
    """
    return _in_rows(worksheet, lexicon) or _behind_title(worksheet, lexicon)


def _in_rows(worksheet: EntryWorksheet, lexicon: Lexicon) -> tuple[Row, list[Row]] | None:
    rows = worksheet.rows
    if len(rows) < LEAST or rows[0].bullet or worksheet.margin.text:
        return None
    bulleted = all(row.bullet for row in rows[1:])
    if not bulleted and (len(rows) - 1 < LEAST or any(row.bullet for row in rows[1:])):
        return None
    dated = [_is_dated(worksheet, row, lexicon) for row in rows]
    return (rows[0], list(rows[1:])) if all(dated[1:]) and not dated[0] else None


def _is_dated(worksheet: EntryWorksheet, row: Row, lexicon: Lexicon) -> bool:
    texts = [worksheet.body.text.text[row.start : row.end], *(worksheet.asides[n].text.text for n in row.asides)]
    return any(find_periods(text, lexicon) for text in texts)


def _behind_title(worksheet: EntryWorksheet, lexicon: Lexicon) -> tuple[Row, list[Row]] | None:
    if len(worksheet.rows) != 1 or worksheet.margin.text or worksheet.asides:
        return None
    row, text = worksheet.rows[0], worksheet.body.text.text
    title = QUOTED.match(text, row.start, row.end)
    if title is None:
        return None
    start = title.end() + len(text[title.end() : row.end]) - len(text[title.end() : row.end].lstrip(BEHIND_TITLE))
    ends = [start + found.end for found in find_periods(text[start : row.end], lexicon)]
    cuts = [match for end in ends[:-1] if (match := NEXT.match(text, end, row.end))]
    if not cuts:
        return None
    bounds = [start, *(match.end() for match in cuts), row.end]
    rows = [Row(a, b) for a, b in pairwise(bounds)]
    return Row(row.start, title.end()), rows


def titles_of(worksheet: EntryWorksheet, lexicon: Lexicon) -> tuple[Row, list[Row]] | None:
    """The row of an occasion and the rows of the titles under it; None where it has not several.

    Reads `May 2019, Ice Days, Oslo` over `◦ Rivers` and `◦ Lakes`; refuses one bullet, and bullets with dates.
    """
    first, *others = worksheet.rows or [Row(0, 0)]
    if len(others) < LEAST or not all(row.bullet for row in others):
        return None
    tags = [sheet.text.text for sheet in (worksheet.margin, *worksheet.asides)]
    dated = _is_dated(worksheet, first, lexicon) or any(find_periods(tag, lexicon) for tag in tags)
    return (first, others) if dated and not any(_is_dated(worksheet, row, lexicon) for row in others) else None


def places_of(worksheet: EntryWorksheet, lexicon: Lexicon) -> list[Row]:
    """The rows of an item that only enumerates where one has spoken; none where it tells of one talk.

    Reads `University of X, Ice Days (Oslo), University of Y, University of Z`, three such rows, and rows that end with
    a comma and have a university each, `School of Ice, University of X,`; refuses `Institute of X, University of Y, Ice
    Days`, which is where one talk was given, and what has a word more.
    """
    if rows := _enumerated_rows(worksheet, lexicon):
        return rows
    pieces = [piece for piece in pieces_of(worksheet, lexicon, ()) if any(map(str.isalpha, piece.text))]
    named = [piece for piece in pieces if piece.row >= 0 and piece.bracket < 0]
    if not _are_many(named, lexicon) or any(piece.row < 0 for piece in pieces):
        return []
    if any(piece.joint not in ENUMERATING for piece in named) or not all(_is_where(one, lexicon) for one in named):
        return []
    ends = [*(piece.start for piece in named[1:]), worksheet.rows[-1].end]
    return [Row(piece.start, end) for piece, end in zip(named, ends, strict=True)]


def _enumerated_rows(worksheet: EntryWorksheet, lexicon: Lexicon) -> list[Row]:
    """The printed lines of an item, where each but the last ends with a comma or a semicolon although the line had
    room, and each says where."""
    item, text = worksheet.item, worksheet.body.text.text
    lines = [line for line in item.lines if line.text]
    if len(lines) != len(item.breaks) or item.bullets or len(worksheet.rows) > len(lines):
        return []
    starts = [at for n, at in enumerate(item.breaks) if not n or not lines[n - 1].full]
    rows = [Row(start, end) for start, end in pairwise([*starts, len(text)])]
    texts = [text[row.start : row.end].strip() for row in rows]
    ended = all(one.endswith(ENDINGS) for one in texts[:-1])
    placed = sum(first_phrase(one, lexicon, (UNIVERSITY, *EVENTS)) is not None for one in texts)
    return rows if len(rows) >= LEAST and ended and placed >= MOSTLY_PLACED * len(rows) else []


def _are_many(pieces: Sequence[Piece], lexicon: Lexicon) -> bool:
    """Whether as many are universities, or meetings, as no single talk has."""
    universities = sum(lexicon.phrases(UNIVERSITY).search(piece.text) is not None for piece in pieces)
    meetings = sum(first_phrase(piece.text, lexicon, EVENTS) is not None for piece in pieces)
    return max(universities, meetings) >= LEAST_PLACES


def _is_where(piece: Piece, lexicon: Lexicon) -> bool:
    """Whether a piece is an organization or a meeting and nothing more."""
    return is_organization(clean_end(piece.text), lexicon) or first_phrase(piece.text, lexicon, EVENTS) is not None
