"""What printed dates are read from and become: the tokens of a text, and a date with the precision that is printed.

Decides nothing about dates. A token is a number, a word, an ideograph or a sign, by the characters alone; `9月` is two.
"""

from __future__ import annotations

from typing import NamedTuple

import regex

from cvparse.lexicon import Lexicon
from cvparse.lexicon.months import month_numbers
from cvparse.text.normalize import fold
from cvparse.text.value_class import dataclass

CENTURY_TURN = 70  # '69 is 2069, '70 is 1970: no post in a CV is older, no date further ahead
_new = tuple.__new__  # makes a token in half the time
_LETTERS = r"(?:(?![\p{Han}\p{Hangul}])[\p{L}\p{M}])++"
WORD = regex.compile(_LETTERS)
"""A token of letters, as the name of a month is one."""
_TOKEN = regex.compile(rf"\p{{N}}++|[\p{{Han}}\p{{Hangul}}]|{_LETTERS}|\S")


class Token(NamedTuple):
    """A number, a word, an ideograph or a sign, by its offsets; `glued` where no blank stands before it."""

    text: str
    start: int
    end: int
    glued: bool


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A date, or a part of one (`year` None), by its offsets; `after` is the number of the token behind it.

    `term` is true for seasons, terms and quarters. `ambiguous` is true for `2009-10`, a month or two school years.
    """

    start: int
    end: int
    after: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    term: bool = False
    ambiguous: bool = False

    def between(self, start: int, end: int, after: int) -> PrintedDate:
        """The same date at this place of a text."""
        return PrintedDate(start, end, after, self.year, self.month, self.day, self.term, self.ambiguous)

    @property
    def iso(self) -> str:
        """ISO 8601 of the printed precision. Must have a year."""
        parts = [f"{self.year:04d}"]
        if self.month is not None:
            parts.append(f"{self.month:02d}")
            if self.day is not None:
                parts.append(f"{self.day:02d}")
        return "-".join(parts)


def tokens_of(text: str) -> tuple[Token, ...]:
    """The text in pieces; blanks are in none."""
    found: list[Token] = []
    behind = -1
    for piece in _TOKEN.finditer(text):
        start, end = piece.span()
        found.append(_new(Token, (text[start:end], start, end, start == behind)))
        behind = end
    return tuple(found)


def names_month(text: str, lexicon: Lexicon) -> bool:
    """Whether a word of the text is the name of a month: that is asked sooner than the dates of the text."""
    months = month_numbers(lexicon.languages, lexicon.data)
    return any(fold(word) in months for word in WORD.findall(text))


def full_year(short: int) -> int:
    """The year that two digits stand for."""
    return short + (2000 if short < CENTURY_TURN else 1900)
