"""Dates and spans of time in a text, as ISO 8601 of the printed precision.

Decides where a span begins and ends from the signs and words between two printed dates (a dash, `to`, `bis`), from
what stands at an open end (`Present`, `heute`, nothing), and from words before (`since`, `until`). A season or term is
cut to its year. Never read as a date: numbers in links, pages, amounts, grant and telephone numbers, postcodes.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from cvparse.fields.date_parts import PrintedDate, full_year
from cvparse.fields.other_numbers import OtherNumbers
from cvparse.fields.printed_dates import PrintedDates
from cvparse.lexicon import Lexicon
from cvparse.lexicon.phrase_index import REMEMBERED
from cvparse.text.normalize import DASHES
from cvparse.text.value_class import dataclass

RANGE_SIGNS = DASHES + "~\u223c\u301c\uff5e\u2192\u2192"
OPEN_SIGNS = RANGE_SIGNS + "/"
CLOSERS = ")]}）］】,;.|•·\ufffc"
PARTING = ("", ",", ";", "(", "[", "|", "•", "·", "–", "—")  # what may stand before the words of a date
CUES = ("since", "until", "from")
SOFTENERS = ("expected", "about", "academic_year")
HALVES = 2  # `2020-1`, `2020-2`
LONGEST_SPAN = 70  # years; more is no post, study or grant but the subject of one


@dataclass(frozen=True, slots=True)
class Period:
    """A span of time. `single` where one date is printed: it stands in `start`. An open end is `ongoing`."""

    start: str | None
    end: str | None
    ongoing: bool = False
    single: bool = False


@dataclass(frozen=True, slots=True)
class PeriodMatch:
    """A period found in a text, by the offsets of the text; words such as `since` belong to it, brackets do not."""

    start: int
    end: int
    period: Period


@dataclass(frozen=True, slots=True)
class TermMatch:
    """A season or term found in a text: `Fall 2020`, `WS 2019/20`."""

    start: int
    end: int


@lru_cache(maxsize=REMEMBERED)
def find_periods(text: str, lexicon: Lexicon) -> tuple[PeriodMatch, ...]:
    """The dates and spans of the text, from left to right.

    Reads `2024.08 – Present`, `seit Oktober 2011`, `Oct 15, 16 & 17, 2019`; refuses the `1998–2010` of `pp. 1998–2010`.
    """
    if not any(map(str.isdigit, text)):
        return ()
    return tuple(_Periods(text, lexicon).find())


@lru_cache(maxsize=REMEMBERED)
def find_terms(text: str, lexicon: Lexicon) -> tuple[TermMatch, ...]:
    """The seasons and terms of the text that have a year.

    Reads `Fall 2020`, `Spring/Summer '20` and the `fall of 1989` of a sentence; refuses `Fall of the Wall`,
    which has no year.
    """
    if not any(map(str.isdigit, text)):
        return ()
    dates = PrintedDates(text, lexicon)
    found: list[TermMatch] = []
    free = 0  # the token behind the last date
    for at in sorted(dates.openings):
        date = dates.read(at) if at >= free else None
        if date is not None:
            free = date.after
            if date.term and date.year is not None:
                found.append(TermMatch(date.start, date.end))
    return tuple(found)


class _Periods:
    """The periods of one text."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text = text
        self.dates = PrintedDates(text, lexicon)
        self.tokens = self.dates.tokens
        self.others = OtherNumbers(self.dates, lexicon)
        self._openings = self.dates.openings.union(*(self.dates.spans_of(name) for name in (*CUES, *SOFTENERS)))

    def find(self) -> list[PeriodMatch]:
        if (whole := self._stacked()) is not None:
            return [PeriodMatch(self.tokens[0].start, self.tokens[-1].end, whole)]
        found: list[PeriodMatch] = []
        free = 0  # the token behind what has been read
        for at in sorted(self._openings):
            if at < free:
                continue
            if (read := self._period(at)) is not None:
                period, free = read
                found.append(PeriodMatch(self.tokens[at].start, self.tokens[free - 1].end, period))
            else:
                free = self._past(at)
        return found

    def _stacked(self) -> Period | None:
        """A span that is the whole text, as of a tag on a timeline: with a bar, or from the later end to the earlier.

        Reads `2016 | 2018`, `2018 | 2016` and `Present – 2019`; refuses `2018 – 2016` within a text.
        """
        tops = self._present(0)
        first = None if tops is not None else self.dates.read(0)
        joint = tops if tops is not None else first.after if first is not None else len(self.tokens)
        if not self.dates.sign(joint, RANGE_SIGNS + "|"):
            return None
        behind = joint + 1
        second = self.dates.read(behind) if behind < len(self.tokens) else None
        end = second.after if second is not None else self._present(behind)
        if end != len(self.tokens) or any(date is not None and date.year is None for date in (first, second)):
            return None
        if first is None or second is None:
            known = first or second
            return Period(known.iso, None, ongoing=True) if known is not None else None
        if first.year is None or second.year is None or abs(first.year - second.year) > LONGEST_SPAN:
            return None
        start, last = sorted((first, second), key=lambda date: date.iso)
        return Period(start.iso, last.iso) if self.dates.sign(joint, "|") or start is second else None

    def _past(self, at: int) -> int:
        """The next token at which a period may begin: not the second number of a page range, not the rest of a link."""
        date = self.dates.read(at)
        if date is None or date.year is None:
            return at + 1
        after = self._separator(date.after) or date.after
        second = self.dates.read(after) if after < len(self.tokens) and after > date.after else None
        after = second.after if second is not None else date.after
        while after < len(self.tokens) and self.tokens[after].glued:
            after += 1
        return after

    def _period(self, at: int) -> tuple[Period, int] | None:
        """The period that begins with this token, one that may open a period, and the token behind it."""
        for cue in CUES:
            if (behind := self.dates.phrase(cue, at)) is None or (read := self._dated(self._softened(behind))) is None:
                continue
            period, after = read
            if not period.single:
                return period, after
            if cue == "since":
                return Period(period.start, None, ongoing=True), after
            if cue == "until":
                return Period(None, period.start), after
            if self.text[: self.tokens[at].start].rstrip()[-1:] in PARTING:
                return period, after  # `Lecturer, from May 2021`; of `papers from 2021` the word is none of the date
        return self._dated(self._softened(at))

    def _softened(self, at: int) -> int:
        """Past words that make a date less sure, or say its sort, and belong to it: `Expected`, `ca.`, `mid-`, `AY`."""
        while True:
            behind = next((end for name in SOFTENERS if (end := self.dates.phrase(name, at)) is not None), None)
            if behind is None:
                return at
            at = behind
            while self.dates.sign(at, ".:-"):
                at += 1

    def _dated(self, at: int) -> tuple[Period, int] | None:
        if at >= len(self.tokens):
            return None
        if (several := self._days_of_month(at) or self._short_months(at)) is not None:
            return several
        first = self.dates.read(at)
        if first is None:
            first = self._bare_day(at)
        if first is None or self.others.holds(at, first):
            return None
        if first.year is None:
            return self._completed(first)
        return self._from(first)

    def _from(self, first: PrintedDate) -> tuple[Period, int]:
        """What a full date begins: a span, an open span, or a single date."""
        at = first.after
        span = self._spanned(first)
        if (
            span is None
            and (behind := self.dates.phrase("until_now", at) or self.dates.phrase("onwards", at)) is not None
        ):
            return Period(first.iso, None, ongoing=True), behind
        span = span or self._short_end(first)
        if span is None and first.ambiguous and first.year is not None:
            span = Period(str(first.year), str(first.year + 1)), at
        return self._closed(*(span or (Period(first.iso, None, single=True), at)))

    def _spanned(self, first: PrintedDate) -> tuple[Period, int] | None:
        """The span that a full date begins where a dash or a word for it follows."""
        separator = self._separator(first.after)
        if separator is None:
            return None
        at = self._softened(separator)
        if (behind := self._present(at)) is not None:
            return Period(first.iso, None, ongoing=True), behind
        if (second := self._second(first, at)) is not None:
            return Period(self._settled(first, second).iso, second.iso), second.after
        return (Period(first.iso, None, ongoing=True), separator) if self._is_open(first.after) else None

    def _present(self, at: int) -> int | None:
        return self.dates.phrase("present", at) or self.dates.phrase("until_now", at)

    def _separator(self, at: int) -> int | None:
        """The token behind what joins the two ends of a span."""
        if self.dates.sign(at, RANGE_SIGNS):
            after = at + 1
            while self.dates.sign(after, RANGE_SIGNS):
                after += 1
            return after
        if self.dates.sign(at, "/") and (self.dates.year(at + 1) or self.dates.sign(at + 1, "]）)")):
            return at + 1
        return self.dates.phrase("until", at)

    def _second(self, first: PrintedDate, at: int) -> PrintedDate | None:
        """The date that ends a span which `first` begins."""
        second = self.dates.read(at) if at < len(self.tokens) else None
        if second is None or self.others.holds(at, second, inside=True):
            return None
        if second.year is None and not second.term and first.month is not None and second.month is not None:
            second = replace(second, year=first.year)
        if second.year is None or first.year is None or not first.year <= second.year <= first.year + LONGEST_SPAN:
            return None
        return replace(second, ambiguous=False)

    @staticmethod
    def _settled(first: PrintedDate, second: PrintedDate) -> PrintedDate:
        """`2009-10 – 2012-05`: a month, as the other end has one; `2009-10 – 2012` is a school year."""
        return replace(first, month=None) if first.ambiguous and second.month is None else first

    def _short_end(self, first: PrintedDate) -> tuple[Period, int] | None:
        """`1999-00`, `2003–05`, `2019/20`: an end of two digits; `2003–5`: of one."""
        at = first.after
        if first.month is not None or first.year is None or not self.dates.sign(at, DASHES + "/"):
            return None
        if not self.tokens[at].glued or self._glued_after(at + 2):
            return None
        if (digit := self.dates.number(at + 1, (1,), 1, 9, glued=True)) is not None:
            return self._one_digit_end(first, digit, at)
        short = self.dates.number(at + 1, (2,), 0, 99, glued=True)
        if short is None:
            return None
        end = first.year - first.year % 100 + short
        end += 100 if end <= first.year else 0
        if end - first.year > LONGEST_SPAN:
            return None
        return Period(first.iso, str(end)), at + 2

    def _one_digit_end(self, first: PrintedDate, digit: int, at: int) -> tuple[Period, int] | None:
        """`2003–5`, `2007-9`; not `2020-2`, a half-year in some countries, `2009-5`, nor what another dash follows."""
        half_year = digit <= HALVES and self.dates.sign(at, "-")
        if first.year is None or digit <= first.year % 10 or half_year or self.dates.sign(at + 2, RANGE_SIGNS):
            return None
        return Period(first.iso, str(first.year - first.year % 10 + digit)), at + 2

    def _short_months(self, at: int) -> tuple[Period, int] | None:
        """`9/13-3/15`, `04/06 – present`: months with years of two digits, which only a span makes sure."""
        first = self._short_month(at)
        separator = self._separator(first.after) if first else None
        if first is None or separator is None:
            return None
        if (behind := self._present(separator)) is not None:
            return Period(first.iso, None, ongoing=True), behind
        second = self._short_month(separator)
        if second is None or second.iso < first.iso:
            return None
        return Period(first.iso, second.iso), second.after

    def _short_month(self, at: int) -> PrintedDate | None:
        """`9/13`, `04/06`; not `9/15/06`."""
        month = self.dates.number(at, (1, 2), 1, 12)
        if month is None or not (self.dates.sign(at + 1, "/") and self.tokens[at + 1].glued):
            return None
        short = self.dates.number(at + 2, (2,), 0, 99, glued=True)
        if short is None or self._glued_after(at + 3) or (self.dates.sign(at + 3, "/") and self.tokens[at + 3].glued):
            return None
        return PrintedDate(0, 0, at + 3, full_year(short), month)

    def _is_open(self, at: int) -> bool:
        """True where the dash behind a date opens a span: it clings to the date, or nothing follows it.

        `2019–` and `(2003- )` are open; in `2019 - Professor` the dash parts a date from a title.
        """
        after = self._separator(at)
        if after is None or not self.dates.sign(at, OPEN_SIGNS):
            return False
        rest = self.text[self.tokens[after - 1].end :]
        ends = not rest.strip() or rest.lstrip(" ")[0] in CLOSERS + "\t\n"
        return ends or (self.tokens[at].glued and rest[0].isspace())

    def _closed(self, period: Period, after: int) -> tuple[Period, int]:
        """With an `(expected)` that stands behind the date."""
        opened = after + self.dates.sign(after, "(")
        behind = self.dates.phrase("expected", opened)
        if behind is None or (opened != after and not self.dates.sign(behind, ")")):
            return period, after
        begins_next = behind < len(self.tokens) and self.dates.read(behind) is not None
        return period, after if begins_next else behind

    def _completed(self, first: PrintedDate) -> tuple[Period, int] | None:
        """`Jan–Mar 2020`, `15 March – 2 April 2020`, `Fall – Spring 2020`: the first end has no year of its own."""
        at = first.after
        separator = self._separator(at) or self.dates.phrase("conjunction", at)
        if separator is None or separator >= len(self.tokens):
            return None
        second = self.dates.read(separator)
        if second is None or self.others.holds(separator, second, inside=True):
            return self._day_span(first, separator)
        if second.year is None:
            return None
        year = second.year
        if first.month is None and first.day is not None:
            first = replace(first, month=second.month)
        if first.month is not None and second.month is not None and first.month > second.month:
            year -= 1
        return Period(replace(first, year=year).iso, second.iso), second.after

    def _day_span(self, first: PrintedDate, at: int) -> tuple[Period, int] | None:
        """`Sept 14–16, 2018`."""
        day, after = self.dates.day(at)
        if day is None or first.day is None or first.month is None:
            return None
        found = self.dates.some_year(self.dates.skip(after))
        if found is None:
            return None
        start = replace(first, year=found[0])
        return Period(start.iso, replace(start, day=day).iso), found[1]

    def _days_of_month(self, at: int) -> tuple[Period, int] | None:
        """`Oct 15, 16 & 17, 2019`: several days of a month, first and last."""
        month = self.dates.month(at)
        if month is None:
            return None
        days: list[int] = []
        at = at + 1 + self.dates.sign(at + 1, ".")
        while True:
            day, after = self.dates.day(at)
            if day is None:
                break
            days.append(day)
            at = after + self.dates.sign(after, ",&/")
            at = self.dates.phrase("conjunction", at) or at
        found = self.dates.some_year(at) if len(days) > 1 else None
        if found is None:
            return None
        first = PrintedDate(0, 0, 0, found[0], month, days[0])
        return Period(first.iso, replace(first, day=days[-1]).iso), found[1]

    def _bare_day(self, at: int) -> PrintedDate | None:
        """The `14` of `14–16 September 2018` and of `05.–07.03.2019`."""
        day, after = self.dates.day(at)
        if day is None:
            return None
        after += self.dates.sign(after, ".")
        separator = self._separator(after) or self.dates.phrase("conjunction", after)
        second = self.dates.read(separator) if separator is not None and separator < len(self.tokens) else None
        if second is None or second.day is None or second.day <= day or second.year is None:
            return None
        return PrintedDate(self.tokens[at].start, self.tokens[after - 1].end, after, day=day)

    def _glued_after(self, at: int) -> bool:
        """True where letters or digits cling to what stands before this token."""
        return (
            at < len(self.tokens)
            and self.tokens[at].glued
            and self.tokens[at].text.isascii()
            and (self.tokens[at].text.isalnum())
        )
