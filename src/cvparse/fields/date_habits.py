"""How a document prints its dates, from those of them that can be read in one way only.

Decides whether the day or the month stands first in `03/09/2018`: a number over twelve is a day. Dates of both orders
settle nothing, and neither does a document without such dates; then its language says it (`printed_dates`). Dates with
stops are no evidence: `03.09.2018` has the day first everywhere.

Decides whether the two digits of `Oct 11` are a day or a year: there is no 98th of a month, days are seldom printed
`07`, nobody is `15 May – Present` in a post, and a span of days does not go from October to March; where a year stands
behind the digits, they are a day. What most of such dates say holds for all.
"""

from __future__ import annotations

import re

import regex

from cvparse.lexicon import Lexicon
from cvparse.lexicon.months import month_numbers
from cvparse.text.normalize import DASHES, fold

MONTHS = 12
DAYS = 31
_WITH_DAY = regex.compile(r"(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(?:(?:19|20)\d\d|\d\d)(?![\d/-])")
_MONTH_AND_DIGITS = re.compile(  # asked of all words of a document, and `re` answers in half the time
    r"(?<![^\W_])(?<!(?:19|20)\d\d\s)(?<!(?:19|20)\d\d,\s)([^\W\d_]{3,12}+)(?:\. ?| ?- ?| )(\d\d)"
    r"(?![^\W_])(?!,? ?(?:19|20)\d\d(?!\d))"
)
_MONTH_DAY_YEAR = regex.compile(r"(?<![\p{L}\p{N}])(\p{L}{3,12}+)\.? \d{1,2},? (?:19|20)\d\d(?!\d)")
_JOINT = regex.compile(rf"\s?[{DASHES}]\s?(?:\d\d? )?")
_REACH = 20  # characters in which the word for an open end stands behind the dash


def day_first(text: str) -> bool | None:
    """True where dates of this text have the day first, False where they have the month first, else None.

    >>> day_first("03/09/2018, 31/08/2018"), day_first("10/2/2014, 10/31/2014"), day_first("03/09/2018")
    (True, False, None)
    """
    found = {_is_day_first(int(match[1]), int(match[3])) for match in _WITH_DAY.finditer(text)} - {None}
    return found.pop() if len(found) == 1 else None


def _is_day_first(first: int, second: int) -> bool | None:
    if not (1 <= min(first, second) <= MONTHS < max(first, second) <= DAYS):
        return None
    return first > second


def short_years(text: str, lexicon: Lexicon) -> bool:
    """True where the two digits behind the names of months are years in this text.

    Reads `Oct 98 – Mar 01` and `May 19 – Present`; refuses `May 19 – Jun 21` alone, which may be days of one year.
    """
    months = month_numbers(lexicon.languages, lexicon.data)
    printed = [match for match in _MONTH_AND_DIGITS.finditer(text) if fold(match[1]) in months]
    if not printed:
        return False
    days = sum(fold(match[1]) in months for match in _MONTH_DAY_YEAR.finditer(text))
    years = sum(int(match[2]) > DAYS or match[2][0] == "0" for match in printed)
    present = lexicon.phrases("dates.present")
    for number, match in enumerate(printed):
        if (joint := _JOINT.match(text, match.end())) is None:
            continue
        follows = printed[number + 1] if number + 1 < len(printed) else None
        if follows is not None and follows.start() == joint.end():
            years += months[fold(follows[1])] < months[fold(match[1])] and match[2] < follows[2]
        else:
            years += present.at_start(text[joint.end() : joint.end() + _REACH]) is not None
    return bool(years > days)
