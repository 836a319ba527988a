"""One item, several awards under one date; one award in several years.

Signals in this order: bullets; rows that each name a prize under a date in the margin or in a row of its own; behind a
title, years in a row, of which the first is the date and the others are said in the note. It never reads a title.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

import regex

from cvparse.entries.join_wrapped_lines import Row
from cvparse.entries.split import BULLETED
from cvparse.fields.dates import Period, find_periods
from cvparse.lexicon.types import Lexicon
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.text.trim import clean

LEAST_AWARDS = 2
OPENING = regex.compile(r"[^,;:(\t\d]{6,60}(?=[,:])")
OPENING_WORDS = 5
BETWEEN = regex.compile(r"[\s,;&+、，،()]{1,6}")


def parted_at_openings(worksheet: EntryWorksheet, every: Sequence[EntryWorksheet]) -> list[EntryWorksheet]:
    """The item cut where a row opens as several other awards of the list do.

    Reads `Best Paper Award, A / Research Highlight, B` as two where other awards open with `Research Highlight,`;
    refuses a row that only goes on with its award.
    """
    openings = Counter(_opening(each, each.rows[0]) for each in every if each.rows)
    starts = [at for at, row in enumerate(worksheet.rows) if at and openings[_opening(worksheet, row)] >= LEAST_AWARDS]
    starts = [at for at in starts if _opening(worksheet, worksheet.rows[at]) and not worksheet.rows[at].bullet]
    if not starts or worksheet.margin.text:
        return [worksheet]
    bounds = [0, *starts, len(worksheet.rows)]
    return [worksheet.part(worksheet.rows[a:b]) for a, b in pairwise(bounds)]


def _opening(worksheet: EntryWorksheet, row: Row) -> str:
    """The words that a row opens with up to its first comma or colon, nothing where they are one word or many."""
    found = OPENING.match(worksheet.body.text.text, row.start, row.end)
    return found.group() if found and 1 < len(found.group().split()) <= OPENING_WORDS else ""


def awards_of(worksheet: EntryWorksheet, lexicon: Lexicon) -> tuple[list[EntryWorksheet], Period | None]:
    """The item cut into awards, and the date that stands over them in a row of its own.

    Reads `2021` over `Best Paper Award, A` and `Outstanding Reviewer Award, B`; refuses `2021` over `Best Paper Award`
    and `University of X`, and what stands under a bullet of the list, which is a remark on its award.
    """
    rows, text = worksheet.rows, worksheet.body.text.text
    if len(rows) > 1 and all(row.bullet for row in rows):
        if worksheet.item.rule == BULLETED:
            return [worksheet], None
        return [worksheet.part((row,)) for row in rows], None
    found = find_periods(text[rows[0].start : rows[0].end], lexicon) if rows else []
    alone = len(found) == 1 and not any(map(str.isalnum, text[rows[0].start + found[0].end : rows[0].end]))
    led = alone and found[0].start == 0
    below = rows[1:] if led else rows
    named = all(lexicon.phrases("awards.noun").search(text[row.start : row.end]) for row in below)
    tagged = led or bool(find_periods(worksheet.margin.text.text, lexicon))
    if len(below) < LEAST_AWARDS or not named or not tagged or any(row.asides for row in below):
        return [worksheet], None
    if led:
        worksheet.body.take(rows[0].start, rows[0].end, "period")
    return [worksheet.part((row,)) for row in below], found[0].period if led else None


def take_year_of_title(worksheet: EntryWorksheet, lexicon: Lexicon) -> Period | None:
    """The year that ends the name of a prize before a comma, crossed out; for an award that prints no other date.

    Reads `Ice Prize 2019, University of X`; refuses `2019 Ice Prize, University of X` and `Prize of the 2019 Meeting`.
    """
    for row in worksheet.rows[:1]:
        text = worksheet.body.text.text[row.start : row.end]
        for match in find_periods(text, lexicon):
            before, after = text[: match.start].rstrip(" "), text[match.end :].lstrip(" ")
            if before[-1:].isalpha() and after[:1] == "," and worksheet.body.is_free(row.start + match.start, row.end):
                worksheet.body.take(row.start + match.start, row.start + match.end, "period")
                return match.period
    return None


def take_other_years(worksheet: EntryWorksheet, lexicon: Lexicon) -> tuple[str | None, list[str]]:
    """The first year of a row of years of which one was taken, and the others as printed, crossed out.

    Reads `2015, 2018`, `2005 & 2012` and `2008–2010 and 2011–2012`; refuses the year in `2020 Prize, 2021`.
    """
    body = worksheet.body
    for row in worksheet.rows:
        text = body.text.text[row.start : row.end]
        run: list[tuple[int, int, Period]] = []
        for match in find_periods(text, lexicon):
            a, b = row.start + match.start, row.start + match.end
            if run and not _joined(body.text.text[run[-1][1] : a], lexicon):
                if any(not body.is_free(start, end) for start, end, _ in run):
                    break
                run = []
            run.append((a, b, match.period))
        if len(run) > 1 and any(not body.is_free(start, end) for start, end, _ in run):
            first = min(period.start or period.end or "" for _, _, period in run)
            printed = [clean(body.text[a:b]) for a, b, _ in run[1:]]
            for before, after in pairwise(run):
                body.cue(before[1], after[0], "years")
            for a, b, _ in run:
                body.take(a, b, "note")
            return first or None, printed
    return None, []


def _joined(between: str, lexicon: Lexicon) -> bool:
    """Whether nothing but a comma or an `and` stands between two years."""
    words = between.strip(" ,;&+、，،()")
    return bool(BETWEEN.fullmatch(between)) or words in lexicon.phrases("words.conjunction")
