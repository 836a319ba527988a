"""Which digits are no date although they look like one: pages, amounts, parts of links and of longer numbers.

Decides from the signs that cling to the digits, then from the word before them (`pp.`, `Vol.`, `No.`), then from the
numbers before (`617 253 2000`). It never looks at the meaning of a sentence: in `2000 papers` it sees a year.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property

import regex

from cvparse.fields.amounts import currency_codes
from cvparse.fields.date_parts import PrintedDate
from cvparse.fields.printed_dates import FIRST_YEAR, LAST_YEAR, PrintedDates
from cvparse.lexicon import Lexicon
from cvparse.text.normalize import DASHES, fold

SIGNS_BEFORE = "$€£¥₩₹#§№"
GLUED_BEFORE = "_=@+&%"  # in `2017 & 2018` it only joins
SIGNS_AFTER = "$€£¥₩₹%+_=@"
GLUE = "-.,:/\u2010\u2011\u2013"
_CHUNK = regex.compile(r"\S++")
_LINK = regex.compile(r"://|www\.|doi\.org|10\.\d{4,9}/|@|arxiv:", regex.IGNORECASE)


class OtherNumbers:
    """The numbers of one text that are no dates."""

    def __init__(self, dates: PrintedDates, lexicon: Lexicon) -> None:
        self._dates = dates
        self._tokens = dates.tokens
        self._lexicon = lexicon

    @cached_property
    def _links(self) -> list[tuple[int, int]]:
        """The chunks of the text that are links."""
        text = self._dates.text
        if _LINK.search(text) is None:
            return []
        return [chunk.span() for chunk in _CHUNK.finditer(text) if _LINK.search(text, *chunk.span())]

    def holds(self, at: int, date: PrintedDate, *, inside: bool = False) -> bool:
        """Whether the date that was read at this token is another number; `inside` a span nothing before it counts."""
        before = bisect_right(self._links, (date.start, len(self._dates.text))) - 1
        if before >= 0 and date.start < self._links[before][1]:
            return True
        if not self._tokens[at].text[0].isdigit():
            return False
        return self._leads_on(date) or (not inside and self._follows_on(at))

    def _leads_on(self, date: PrintedDate) -> bool:
        """True where something behind says so: `2019-12345`, `2019:15`, `2000 €`."""
        at = date.after
        if at >= len(self._tokens):
            return False
        sign = self._tokens[at]
        if sign.text in SIGNS_AFTER or (sign.text.isupper() and fold(sign.text) in currency_codes(self._lexicon)):
            return True
        if not (sign.glued and sign.text in GLUE and at + 1 < len(self._tokens) and self._tokens[at + 1].glued):
            return False
        behind = self._tokens[at + 1].text
        if not behind[0].isdigit():
            return sign.text == "." and behind.isalnum() and behind[0].islower()
        short = len(behind) == 2 or (len(behind) == 1 and sign.text in DASHES)
        is_short_year = short and sign.text not in ".,:" and date.month is None
        return not is_short_year and self._dates.read(at + 1) is None

    def _follows_on(self, at: int) -> bool:
        """True where something before says so: `pp. 1998`, `$2000`, `12:1998`, `No. 2019`, `617 253 2000`."""
        if at == 0:
            return False
        token, before = self._tokens[at], self._tokens[at - 1]
        if before.text in SIGNS_BEFORE or (token.glued and before.text in GLUED_BEFORE):
            return True
        if token.glued and before.text.isalnum() and before.text.isascii():
            return True
        if token.glued and before.text in GLUE and at > 1 and before.glued and self._is_number(at - 2):
            return True
        if self._ends_telephone(at):
            return True
        cue = before.text if before.text != "." or at < 2 else self._tokens[at - 2].text
        return any(cue in self._lexicon.phrases(f"words.{name}") for name in ("pages", "volume", "issue"))

    def _ends_telephone(self, at: int) -> bool:
        """True for the last group of `617 253 2000`: two groups of three digits before it, a blank between."""
        if at < 2 or self._tokens[at].start - self._tokens[at - 1].end != 1:
            return False
        area, exchange = self._tokens[at - 2], self._tokens[at - 1]
        return (
            len(exchange.text) == len("253")
            and self._is_number(at - 1)
            and (area.text == ")" or (self._is_number(at - 2) and area.end < exchange.start))
        )

    def _is_number(self, at: int) -> bool:
        """True where the token is a number that is no year."""
        text = self._tokens[at].text
        return text[0].isdigit() and not (len(text) == 4 and text.isdecimal() and FIRST_YEAR <= int(text) <= LAST_YEAR)
