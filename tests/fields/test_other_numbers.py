"""Digits that look like a date and are none."""

import pytest

from cvparse.fields.other_numbers import OtherNumbers
from cvparse.fields.printed_dates import PrintedDates
from cvparse.lexicon import load


@pytest.mark.parametrize(
    ("text", "at", "other"),
    [
        ("pp. 1998", 2, True),
        ("$2000", 1, True),
        ("617 253 2000", 2, True),
        ("2000 EUR", 0, True),
        ("12 2019", 1, False),
        ("in 2019", 1, False),
        ("2019, 2020", 0, False),
    ],
)
def test_holds(text, at, other):
    lexicon = load(("en",))
    dates = PrintedDates(text, lexicon)
    assert OtherNumbers(dates, lexicon).holds(at, dates.read(at)) is other
