"""Dates in print: of each precision, with and without names of months, and spans of every shape."""

import pytest

from cvparse.render.dates import ended_span, printed_date, printed_span
from cvparse.render.words import words_of

ENGLISH, GERMAN = words_of("en"), words_of("de")


@pytest.mark.parametrize(
    ("iso", "english", "german"),
    [
        ("2024", "2024", "2024"),
        ("2024-01", "Jan 2024", "01/2024"),
        ("2024-12", "Dec 2024", "12/2024"),
        ("2024-08-05", "5 Aug 2024", "2024-08-05"),
        ("2024-00", "2024-00", "2024-00"),
        ("2024-13", "2024-13", "2024-13"),
        ("2024-xx", "2024-xx", "2024-xx"),
        ("soon", "soon", "soon"),
    ],
)
def test_a_date(iso, english, german):
    assert printed_date(iso, ENGLISH) == english
    assert printed_date(iso, GERMAN) == german


@pytest.mark.parametrize(
    ("start", "end", "ongoing", "span", "ended"),
    [
        ("2019", "2021", False, "2019 – 2021", "2019 – 2021"),
        ("2019", None, True, "2019 – Present", "2019 – Present"),
        ("2019", None, False, "2019", "since 2019"),
        (None, "2021", False, "until 2021", "2021"),
        (None, None, True, "Present", "Present"),
        (None, None, False, "", ""),
        ("2019-08", "2021-01", False, "Aug 2019 – Jan 2021", "Aug 2019 – Jan 2021"),
    ],
)
def test_a_span(start, end, ongoing, span, ended):
    assert printed_span(start, end, ongoing=ongoing, words=ENGLISH) == span
    assert ended_span(start, end, ongoing=ongoing, words=ENGLISH) == ended
