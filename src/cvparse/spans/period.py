"""When an entry took place: its period, taken from where dates stand.

Signals in this order: the tag at the left, the tags at the right edge, a period at the start or the end of a row or in
brackets, any other period of the rows that are no bullets. A year inside a name (`NeurIPS 2024 Workshop`) is taken only
where nothing else is there. Today's date is never used.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from cvparse.entries.join_wrapped_lines import Row
from cvparse.fields.dates import Period, PeriodMatch, find_periods
from cvparse.lexicon.types import Lexicon
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.segment import QUOTED
from cvparse.spans.worksheet import Worksheet
from cvparse.text.normalize import DASHES
from cvparse.text.value_class import dataclass

SEPARATORS = ",;:|·•–—-()[]\t\ufffc/，、；：（）［］｜،؛"
LEAST_REMARK = 3  # letters
YEAR = 4  # characters of an ISO date that holds a year and no more
APOSTROPHES = "'’‘"
UNDATED = Period(start=None, end=None, ongoing=False, single=False)


@dataclass(frozen=True, slots=True)
class Dating:
    """The fields of an entry's span of time."""

    start: str | None = None
    end: str | None = None
    ongoing: bool = False


def span_of(period: Period, single_is_end: bool = False) -> Dating:
    """The period as the contract has it: one printed date is the start, or the end of a degree."""
    if period.single and single_is_end and period.start and not period.ongoing:
        return Dating(None, period.start, False)
    return Dating(period.start, period.end, period.ongoing)


def take_period(worksheet: EntryWorksheet, lexicon: Lexicon, rows: Sequence[Row] | None = None) -> Period:
    """The item's period, crossed out where it stands; UNDATED where none is printed.

    Reads a margin `2024.08–` over `Present` and `Lecturer (2019–2021)`; it does not read the year of `Windows 2000
    migration`, as it stands inside a name and not at a separator. Where nothing is printed, a year in the margin of
    an entry above may hold; its words stay with that entry.
    """
    for sheet in (worksheet.margin, *worksheet.asides):
        if found := find_periods(sheet.text.text, lexicon):
            return _wrapped(worksheet, sheet, found[0], lexicon) or _take(sheet, found[0])
    period = take_body_period(worksheet.body, lexicon, worksheet.rows if rows is None else rows)
    handed_down = find_periods(worksheet.item.shared_tag.text, lexicon) if period == UNDATED else []
    return handed_down[0].period if handed_down else period


def with_tasks(worksheet: EntryWorksheet, period: Period, lexicon: Lexicon) -> Period:
    """The period from the first to the last date, where several rows of one entry have theirs at the right.

    Reads a post over `Rivers <2019–2021>` and `Lakes <2018–2020>` as 2018 to 2021; a bullet's date changes nothing.
    """
    numbers = [number for row in worksheet.rows if not row.bullet for number in row.asides] if period.start else []
    for sheet in worksheet.asides:
        listed = any(worksheet.item.asides[number] is sheet.text for number in numbers)
        found = find_periods(sheet.text.text, lexicon) if listed else []
        if len(found) == 1 and sheet.is_free(found[0].start, found[0].end) and found[0].period.start:
            period = _hull(period, _take(sheet, found[0]))
    return period


def _hull(one: Period, other: Period) -> Period:
    """From the earlier start to the later end; open where either is."""
    ongoing = one.ongoing or other.ongoing
    ends = [end for end in (one.end or one.start, other.end or other.start) if end]
    start = min(date for date in (one.start, other.start) if date)
    return Period(start=start, end=None if ongoing else max(ends), ongoing=ongoing, single=False)


def _wrapped(worksheet: EntryWorksheet, sheet: Worksheet, match: PeriodMatch, lexicon: Lexicon) -> Period | None:
    """The period whose end stands alone in a row under its tag: `2020 –` at the right, `Present` below."""
    text = sheet.text.text
    if text.rstrip()[-1] not in DASHES:
        return None
    for row in worksheet.rows:
        below = worksheet.body.text.text[row.start : row.end].strip()
        if len(below.split()) > 2:
            continue
        joined = find_periods(f"{text.rstrip()} {below}", lexicon)
        alone = below in lexicon.phrases("dates.present") or len(find_periods(below, lexicon)) == 1
        if alone and len(joined) == 1 and joined[0].end >= len(text.rstrip()) + 1 + len(below):
            worksheet.body.take(row.start, row.end, "period")
            _take(sheet, match)
            return joined[0].period
    return None


def take_body_period(body: Worksheet, lexicon: Lexicon, rows: Sequence[Row]) -> Period:
    """The period of these rows, crossed out; ranges come before years, those at the end of a row before others."""
    best: tuple[tuple[bool, ...], int, Row, PeriodMatch] | None = None
    for row in rows:
        if row.bullet and row is not rows[0]:
            continue
        text = body.text.text[row.start : row.end]
        for match in find_periods(text, lexicon):
            if not body.is_free(row.start + match.start, row.start + match.end) or not stands_apart(text, match):
                continue
            at_end = not text[match.end :].strip(SEPARATORS + " .")
            aside = _is_of_a_name(text, match) or _is_of_a_remark(text, match)
            rank = (aside, match.period.single and not match.period.ongoing, not at_end)
            if best is None or rank < best[0]:
                best = (rank, row.start, row, match)
    if best is None:
        return UNDATED
    _, offset, _, match = best
    return _take(body, match, offset)


def full_dates(
    body: Worksheet, stretches: Iterable[tuple[int, int]], lexicon: Lexicon
) -> Iterator[tuple[int, int, str]]:
    """The dates with a month or a day that stand outside quotes in these stretches: their offsets, and the first day of
    each in ISO 8601.

    Reads `Larvik Times October 15, 2023`; refuses `2023`, and the date in `“The Fall of May 2020”`.
    """
    text = body.text.text
    quoted = [match.span() for match in QUOTED.finditer(text)]
    for first, last in stretches:
        for match in find_periods(text[first:last], lexicon):
            start, printed = first + match.start, match.period.start or ""
            if len(printed) > YEAR and not any(a <= start < b for a, b in quoted):
                yield start, first + match.end, printed


def take_periods_beside(body: Worksheet, lexicon: Lexicon, rows: Sequence[Row], path: str) -> None:
    """Give the periods that stand beside the one that was taken of these rows to this path: an entry has one span.

    Reads `Chair, Department of X, 2005–08, 2011–14` and `Visitor, May 2006 and May 2009`; refuses `2005–08, see 2011`.
    """
    for row in rows:
        text = body.text.text[row.start : row.end]
        found = find_periods(text, lexicon)
        taken = next((n for n, m in enumerate(found) if not body.is_free(row.start + m.start, row.start + m.end)), None)
        if taken is None or len(found) < 2:
            continue
        first = last = taken
        while first and _joined(text[found[first - 1].end : found[first].start], lexicon):
            first -= 1
        while last + 1 < len(found) and _joined(text[found[last].end : found[last + 1].start], lexicon):
            last += 1
        for start, end in ((first, taken), (taken + 1, last + 1)):
            if start < end:
                body.take(row.start + found[start].start, row.start + found[end - 1].end, path)


def _joined(between: str, lexicon: Lexicon) -> bool:
    """Whether only a comma, a semicolon, an ampersand or an `and` stands between two dates."""
    word = between.strip(" ,;&")
    return (bool(between.strip()) and not word) or word in lexicon.phrases("words.conjunction")


def _is_of_a_name(text: str, match: PeriodMatch) -> bool:
    """Whether a date is a short year behind a word, as in the tag of a meeting.

    The year of `WAIC '23` and of `SOSP ’21` is; that of `Fellow, '23` and that of `Fellow 2023` is not.
    """
    return text[match.start] in APOSTROPHES and text[: match.start].rstrip(" ")[-1:].isalnum()


def _is_of_a_remark(text: str, match: PeriodMatch) -> bool:
    """Whether a date stands in a bracket with other words, as what is remarked of the entry does.

    That of `2012–2019 (on leave 2015–16)` in brackets is; those of `(2012–2019)` and `(since 2012)` are not.
    """
    opened = max(text.rfind("(", 0, match.start), text.rfind("[", 0, match.start))
    closed = min((at for sign in ")]" if (at := text.find(sign, match.end)) >= 0), default=len(text))
    if opened < 0 or any(sign in text[opened : match.start] for sign in ")]"):
        return False
    return sum(map(str.isalpha, text[opened : match.start] + text[match.end : closed])) >= LEAST_REMARK


def stands_apart(text: str, match: PeriodMatch) -> bool:
    """Whether a date is set off: at an edge of the row, in brackets, or by a separator on either side."""
    before, after = text[: match.start].rstrip(" "), text[match.end :].lstrip(" ")
    if not before or not after.strip(" ."):
        return True
    alone = before[-1] == "." and after[0] == "."  # `Rivers. 2015. University of X`
    return alone or before[-1] in SEPARATORS or after[0] in ")]|·•–—\t(（）｜"


def _take(sheet: Worksheet, match: PeriodMatch, offset: int = 0) -> Period:
    sheet.take(offset + match.start, offset + match.end, "period")
    return match.period
