"""One title, several occasions: where an entry lists them, each is a talk of its own.

Signals in this order: dated bullets or dated rows under a row that has no date; behind a title in quotes, stretches
that each end with a date and a full stop or a semicolon. A talk with one date is one, whatever stands in it.
"""

from __future__ import annotations

from itertools import pairwise

import regex

from cvparse.entries.join_wrapped_lines import Row
from cvparse.fields.dates import find_periods
from cvparse.lexicon.types import Lexicon
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.segment import QUOTED

LEAST = 2
NEXT = regex.compile(r"[)\]]{0,2}\s?[.;；]\s{1,3}(?=[\p{L}“\"‘])")
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
