"""Single dates as they are printed: what stands at one place of a text, with the precision that is printed.

Decides from the words alone, form by form in the order of `PrintedDates.read`: a year and what follows it, a month name
and what follows it, a day and what follows it, a season or term with its year. Month names come from CLDR, all other
words from the `dates` lists. It never looks at what stands between two dates: that is `dates.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from cvparse.fields.date_parts import PrintedDate, full_year, tokens_of
from cvparse.lexicon import Lexicon
from cvparse.lexicon.months import month_numbers
from cvparse.lexicon.phrase_index import REMEMBERED
from cvparse.text.normalize import fold

FIRST_YEAR, LAST_YEAR = 1900, 2069
ERAS = (1925, 1988, 2018)  # the years before the first of each era of the Japanese calendar
ENDS = ",;)]|/&-\u2013."
APOSTROPHES = "'\u2019\u2018`\u00b4"
OPENING_LISTS = ("season", "term", "quarter", *(f"era_{era}" for era in ERAS))
NAMES = (
    *OPENING_LISTS,
    *("since", "until", "from", "until_now", "onwards", "present", "expected", "about", "academic_year"),
    *("year_unit", "month_unit", "day_unit", "year_word", "first_year", "connector", "conjunction"),
)
LISTS = tuple("words.conjunction" if name == "conjunction" else f"dates.{name}" for name in NAMES)
"""The lists that dates and spans of time are read by, asked together."""
NO_SPANS: Mapping[str, Mapping[int, int]] = {name: {} for name in NAMES}


@lru_cache(maxsize=REMEMBERED)
def _opens_a_date(word: str, lexicon: Lexicon) -> bool:
    """Whether a date may begin with this word or sign alone: a number, a month, the letters of a season."""
    return (
        word[0].isdigit()
        or word in APOSTROPHES
        or fold(word) in month_numbers(lexicon.languages, lexicon.data)
        or word in lexicon.phrases("dates.term_letter")
    )


class PrintedDates:
    """The dates of one text. `read(i)` gives the date that begins with token i, or None."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text = text
        self.tokens = tokens_of(text)
        by_language = lexicon.languages[:1] == ("en",)
        self.month_before_day = by_language if lexicon.day_first is None else not lexicon.day_first
        self._months: Mapping[str, int] = month_numbers(lexicon.languages, lexicon.data)
        self._lexicon = lexicon
        self._spans = self._spans_of_lists()
        self.openings = self._tokens_that_open_dates()

    def phrase(self, name: str, at: int) -> int | None:
        """The token behind the phrase of the list `dates.<name>` that begins with this token."""
        return self._spans[name].get(at)

    def spans_of(self, name: str) -> Mapping[int, int]:
        """The phrases of one list: the token that each begins with, and the token behind it."""
        return self._spans[name]

    def _spans_of_lists(self) -> Mapping[str, Mapping[int, int]]:
        """The same of all lists, most of them without any in a text."""
        spans = dict(NO_SPANS)
        found = self._lexicon.together(LISTS).find(self.text)
        if not found:
            return NO_SPANS
        starts = {token.start: number for number, token in enumerate(self.tokens)}
        behind = {token.end: number for number, token in enumerate(self.tokens, 1)}
        for number, match in found:
            if match.start in starts and match.end in behind:
                spans[NAMES[number]] = {**spans[NAMES[number]], starts[match.start]: behind[match.end]}
        return spans

    def _tokens_that_open_dates(self) -> frozenset[int]:
        """The tokens with which one of the forms of `read` may begin: most words of a text begin none."""
        found: set[int] = set()
        for name in OPENING_LISTS:
            found.update(self.spans_of(name))
        lexicon = self._lexicon
        found.update([number for number, token in enumerate(self.tokens) if _opens_a_date(token.text, lexicon)])
        return frozenset(found)

    def sign(self, at: int, signs: str) -> bool:
        """True where the token is one of these signs."""
        return at < len(self.tokens) and self.tokens[at].text in signs

    def number(self, at: int, digits: tuple[int, ...], low: int, high: int, *, glued: bool = False) -> int | None:
        """The token as a number of that many digits within these limits (`glued`: with no blank before it)."""
        if at >= len(self.tokens) or (glued and not self.tokens[at].glued):
            return None
        text = self.tokens[at].text
        if len(text) not in digits or not (text.isascii() and text.isdigit()):
            return None
        return value if low <= (value := int(text)) <= high else None

    def year(self, at: int) -> int | None:
        """The token as a year of four digits."""
        return self.number(at, (4,), FIRST_YEAR, LAST_YEAR)

    def month(self, at: int) -> int | None:
        """The token as the name of a month, not written small where the language writes it large."""
        return self._months.get(fold(self.tokens[at].text)) if at < len(self.tokens) else None

    def some_year(self, at: int) -> tuple[int, int] | None:
        """A year of four digits, or `'20`; and the token behind it."""
        if (year := self.year(at)) is not None and not self._goes_on(at):
            return year, at + 1
        if self.sign(at, APOSTROPHES) and (short := self.number(at + 1, (2,), 0, 99, glued=True)) is not None:
            return full_year(short), at + 2
        return None

    def _goes_on(self, at: int) -> bool:
        """True where the token is only a part of a longer word or number."""
        after = at + 1
        return (
            after < len(self.tokens)
            and self.tokens[after].glued
            and self.tokens[after].text[0].isalpha()
            and (self.phrase("year_unit", after) is None and self.tokens[after].text.isascii())
        )

    def skip(self, at: int, *, signs: str = ",.", connector: bool = True) -> int:
        """Past one sign and the words that may stand inside a date (`of`, `de`)."""
        at += self.sign(at, signs)
        while connector and (after := self.phrase("connector", at)) is not None:
            at = after
        return at

    def read(self, at: int) -> PrintedDate | None:
        """The date that begins with this token.

        Reads `2024.08`, `Aug. 15, 2024`, `15. August 2024`, `08/2024`, `Fall '20`; of `Jan` it gives the month, with no
        year. Refuses `2.1`, `123-145`.
        """
        if at not in self.openings:
            return None
        for form in FORMS_OF_NUMBERS if self.tokens[at].text[0].isdigit() else FORMS_OF_WORDS:
            if (found := form(self, at)) is not None:
                after = self._behind_year_word(found.after)
                return found.between(self.tokens[at].start, self.tokens[after - 1].end, after)
        return None

    def _behind_year_word(self, at: int) -> int:
        """Past the word for year that some languages set behind its number: `3 октября 2014 г.`, `2015 r.`"""
        if self.year(at - 1) is None or (behind := self.phrase("year_word", at)) is None:
            return at
        return behind + self.sign(behind, ".")

    def _year_first(self, at: int) -> PrintedDate | None:
        year = self.year(at)
        if year is None or self._goes_on(at):
            return None
        after = at + 1
        if (unit := self.phrase("year_unit", after)) is not None:
            return self._with_units(year, unit)
        if (found := self._iso(year, after)) is not None:
            return found
        if self.phrase("quarter", after) or self.phrase("season", after) or self.phrase("term", after):
            end = max(self.phrase(name, after) or 0 for name in ("quarter", "season", "term"))
            if self.some_year(self.skip(end)) is None:
                return PrintedDate(0, 0, end, year, term=True)
        named = after + self.sign(after, ",")
        if (month := self.month(named)) is not None:
            behind = named + 1 + self.sign(named + 1, ".")
            day = self.number(behind, (1, 2), 1, 31)
            if self.some_year(self.skip(behind)) is None and (
                day is None or self.some_year(self.skip(behind + 1)) is None
            ):
                return PrintedDate(0, 0, behind + (day is not None), year, month, day)
        return PrintedDate(0, 0, after, year)

    def _iso(self, year: int, at: int) -> PrintedDate | None:
        """`2024-08`, `2024.08.31`, `2024/8/31`: what stands behind the year."""
        if not (self.sign(at, "-./\u2010\u2011\u2013") and self.tokens[at].glued):
            return None
        separator = self.tokens[at].text
        month = self.number(at + 1, (1, 2), 1, 12, glued=True)
        if month is None:
            return None
        short = len(self.tokens[at + 1].text) == 1
        if self.sign(at + 2, separator) and self.tokens[at + 2].glued:
            day = self.number(at + 3, (1, 2), 1, 31, glued=True)
            if day is not None and self.year(at + 3) is None:
                return PrintedDate(0, 0, at + 4, year, month, day)
        if self._continues(at + 1) or (short and separator not in {".", "/"}):
            return None
        successor = month == (year + 1) % 100
        if separator == "\u2013" or (separator == "/" and successor):
            return None  # 2003–05 and 2009/10 are spans of years
        return PrintedDate(0, 0, at + 2, year, month, ambiguous=successor and separator != ".")

    def _continues(self, at: int) -> bool:
        """True where digits or letters are glued to the token."""
        return (
            at + 1 < len(self.tokens)
            and self.tokens[at + 1].glued
            and self.tokens[at + 1].text.isalnum()
            and (self.tokens[at + 1].text.isascii())
        )

    def _with_units(self, year: int, at: int) -> PrintedDate:
        """`2024年9月1日`: what stands behind the word for year."""
        month = self.number(at, (1, 2), 1, 12)
        unit = self.phrase("month_unit", at + 1) if month is not None else None
        if unit is None:
            if (season := self.phrase("season", at) or self.phrase("term", at)) is not None:
                return PrintedDate(0, 0, season, year, term=True)
            return PrintedDate(0, 0, at, year)
        day = self.number(unit, (1, 2), 1, 31)
        day_unit = self.phrase("day_unit", unit + 1) if day is not None else None
        if day_unit is None:
            return PrintedDate(0, 0, unit, year, month)
        return PrintedDate(0, 0, day_unit, year, month, day)

    def _term(self, at: int) -> PrintedDate | None:
        """`Fall 2020`, `Spring/Summer '20`, `Winter 2019/20`, `Q1 2020`; `Fall` alone is a part."""
        end = self._term_words(at)
        if end is None:
            return None
        joint = end + 1 if self.sign(end, "/&-\u2013") else self.phrase("conjunction", end)
        if joint is not None and (second := self._term_words(joint)) is not None:
            end = second
        found = self.some_year(self.skip(end, signs=",.")) or self._short_term_year(end)
        if found is None:
            return PrintedDate(0, 0, end, term=True)
        year, after = found
        if self.sign(after, "/-\u2013") and self.tokens[after].glued:
            short = self.number(after + 1, (2, 4), 0, LAST_YEAR, glued=True)
            if short is not None and short % 100 == (year + 1) % 100:
                after += 2
        return PrintedDate(0, 0, after, year, term=True)

    def _short_term_year(self, at: int) -> tuple[int, int] | None:
        """`Fall 19`, `WS 19/20`: two digits that a sign or nothing follows; not `Spring 10 students`, `Summer 15.5`."""
        short = self.number(at, (2,), 0, 99)
        if short is None:
            return None
        second = self.number(at + 2, (2,), 0, 99, glued=True) if self.sign(at + 1, "/-\u2013") else None
        ends = at + 1 >= len(self.tokens) or self.tokens[at + 1].text in ENDS or second == (short + 1) % 100
        return (full_year(short), at + 1) if ends else None

    def _term_letters(self, at: int) -> PrintedDate | None:
        """`F2019`, `Sp20`, `S'19`: the letters of a season that cling to its year; one letter needs more than two
        digits.
        """
        token = self.tokens[at]
        if token.text not in self._lexicon.phrases("dates.term_letter") or not token.text[0].isupper():
            return None
        if token.glued or at + 1 >= len(self.tokens) or not self.tokens[at + 1].glued:
            return None
        found = self.some_year(at + 1)
        short = self.number(at + 1, (2,), 0, 99) if len(token.text) > 1 else None
        if found is None and short is not None:
            found = full_year(short), at + 2
        if found is None or (
            found[1] < len(self.tokens) and self.tokens[found[1]].glued and not self.sign(found[1], ENDS)
        ):
            return None
        return PrintedDate(0, 0, found[1], found[0], term=True)

    def _era(self, at: int) -> PrintedDate | None:
        """`令和2年4月`, `令和元年`: the years of an era, counted from the year that its list is named after."""
        for era in ERAS:
            if (behind := self.phrase(f"era_{era}", at)) is not None:
                count = 1 if self.phrase("first_year", behind) else self.number(behind, (1, 2), 1, 99)
                unit = self.phrase("year_unit", behind + 1)
                return self._with_units(era + count, unit) if count is not None and unit is not None else None
        return None

    def _term_words(self, at: int) -> int | None:
        ends = [end for name in ("season", "term", "quarter") if (end := self.phrase(name, at)) is not None]
        return max(ends, default=None)

    def _month_first(self, at: int) -> PrintedDate | None:
        """`Aug. 2024`, `August 15, 2024`, `Aug '24`, `Sep-14`, `marzo de 2020`; `Aug 15` and `Aug` are parts."""
        month = self.month(at)
        if month is None or not self.tokens[at].text[0].isalpha():
            return None
        behind = at + 1 + self.sign(at + 1, ".")
        if (found := self.some_year(self.skip(behind, signs=",/-\u2013"))) is not None:
            return PrintedDate(0, 0, found[1], found[0], month)
        short = self.number(behind + 1, (2,), 0, 99, glued=True) if self.sign(behind, "-") else None
        if short is not None and not self.sign(behind + 2, ","):
            return PrintedDate(0, 0, behind + 2, full_year(short), month)
        day, after = self.day(self.skip(behind, signs=""))
        if day is not None and (found := self.some_year(self.skip(after))) is not None:
            return PrintedDate(0, 0, found[1], found[0], month, day)
        if (found := self._habitual_year(behind)) is not None:
            return PrintedDate(0, 0, found[1], found[0], month)
        return PrintedDate(0, 0, behind if day is None else after, None, month, day)

    def _habitual_year(self, at: int) -> tuple[int, int] | None:
        """The `11` of `Oct 11` in a document that prints its years so, and the token behind it; not of `Oct 11th`."""
        short = self.number(at, (2,), 0, 99) if self._lexicon.short_years else None
        return (full_year(short), at + 1) if short is not None and not self._continues(at) else None

    def day(self, at: int) -> tuple[int | None, int]:
        """A day of the month with its ordinal ending, and the token behind it."""
        day = self.number(at, (1, 2), 1, 31)
        if day is None:
            return None, at
        after = at + 1
        if after >= len(self.tokens) or not self.tokens[after].glued:
            return day, after
        is_ordinal = self.tokens[after].text in self._lexicon.phrases("dates.ordinal")
        return day, after + (is_ordinal or self.sign(after, "º°"))

    def _day_first(self, at: int) -> PrintedDate | None:
        """`15 August 2024`, `15. August 2024`, `15 de marzo de 2020`; `15 August` is a part."""
        day, after = self.day(at)
        if day is None:
            return None
        named = self.skip(after, signs=".-")
        month = self.month(named)
        if month is None:
            return None
        behind = named + 1 + self.sign(named + 1, ".")
        found = self.some_year(self.skip(behind, signs=",-")) or self._habitual_year(behind)
        if found is not None:
            return PrintedDate(0, 0, found[1], found[0], month, day)
        return PrintedDate(0, 0, behind, None, month, day)

    def _numeric(self, at: int) -> PrintedDate | None:
        """`08/2024`, `31.08.2024`, `12/1/14`. Where both numbers can be the month, the document's other
        dates say which is, then its language."""
        first = self.number(at, (1, 2), 1, 31)
        if first is None or not (self.sign(at + 1, "./-") and self.tokens[at + 1].glued):
            return None
        separator = self.tokens[at + 1].text
        year = self.year(at + 2)
        if year is not None and self.tokens[at + 2].glued and first <= 12:
            return None if self._continues(at + 2) else PrintedDate(0, 0, at + 3, year, first)
        second = self.number(at + 2, (1, 2), 1, 31, glued=True)
        if second is None or not (self.sign(at + 3, separator) and self.tokens[at + 3].glued):
            return None
        month, day = (first, second) if self.month_before_day and separator != "." else (second, first)
        if month > 12:
            month, day = day, month
        year = self.year(at + 4)
        if year is None and (short := self.number(at + 4, (2,), 0, 99, glued=True)) is not None:
            year = full_year(short)
        if month > 12 or year is None or self._continues(at + 4):
            return None
        return PrintedDate(0, 0, at + 5, year, month, day)

    def _short_year(self, at: int) -> PrintedDate | None:
        """`'20`, `SC'20`; not `rock'20`."""
        if not self.sign(at, APOSTROPHES) or (found := self.some_year(at)) is None:
            return None
        before = self.text[self.tokens[at].start - 1] if self.tokens[at].glued else " "
        if before.isdigit() or before.islower():
            return None
        return PrintedDate(0, 0, found[1], found[0])


FORMS_OF_NUMBERS = (
    PrintedDates._year_first,
    PrintedDates._term,  # `1st semester 2020`
    PrintedDates._numeric,
    PrintedDates._day_first,
)
FORMS_OF_WORDS = (
    PrintedDates._term,
    PrintedDates._term_letters,
    PrintedDates._month_first,
    PrintedDates._short_year,
    PrintedDates._era,
)
"""The forms that may begin with a number, and with a word or sign, in the order in which they are tried."""
