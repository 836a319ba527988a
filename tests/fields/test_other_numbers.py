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


@pytest.mark.parametrize(
    ("text", "at", "other"),
    [
        ("2019 12345", 0, False),
        ("2019-12345", 0, True),
        ("2019:15", 0, True),
        ("2000 €", 0, True),
        ("2000%", 0, True),
        ("2000 usd", 0, False),  # a code is printed in capitals
        ("2019.abc", 0, True),
        ("2019.Abc", 0, False),  # a sentence begins
        ("2019-20", 0, False),
        ("2019-2", 0, False),
        ("2019/20", 0, False),
        ("2019.20", 0, True),
        ("2019:20", 0, True),
        ("2019-05-20", 0, False),
        ("_2019", 1, True),
        ("x=2019", 2, True),
        ("2017 & 2018", 2, False),
        ("2017&2018", 2, True),
        ("A2019", 1, True),
        ("é2019", 1, False),
        ("12:1998", 2, True),
        ("2012:1998", 2, False),  # two years
        ("617 25 2000", 2, False),
        ("617 253  2000", 2, False),
        ("(617) 253 2000", 4, True),
        ("x 253 2000", 2, False),
        ("2017 253 2000", 2, False),
        ("No. 2019", 2, True),
        ("No 2019", 1, True),
        ("Vol. 2019", 2, True),
        (". 2019", 1, False),
        ("#2019", 1, True),
        ("§ 2019", 1, True),
        ("a 2019", 1, False),
    ],
)
def test_what_clings_to_a_number(text, at, other):
    lexicon = load(("en",))
    dates = PrintedDates(text, lexicon)
    assert OtherNumbers(dates, lexicon).holds(at, dates.read(at)) is other


def test_a_span_is_not_asked_for_what_stands_before_it():
    lexicon = load(("en",))
    dates = PrintedDates("No. 2019", lexicon)
    others = OtherNumbers(dates, lexicon)
    assert others.holds(2, dates.read(2))
    assert not others.holds(2, dates.read(2), inside=True)


@pytest.mark.parametrize("text", ["https://example.org/2019", "doi.org/10.5555/2019", "me@example.org/2019"])
def test_a_link_holds_no_date(text):
    lexicon = load(("en",))
    dates = PrintedDates(f"{text} 2020", lexicon)
    others = OtherNumbers(dates, lexicon)
    read = {at: dates.read(at) for at in range(len(dates.tokens))}
    held = {dates.tokens[at].text: others.holds(at, date) for at, date in read.items() if date is not None}
    assert held["2019"]
    assert not held["2020"]
