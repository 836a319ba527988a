"""One date at one place, with the precision that is printed."""

import pytest

from cvparse.fields.printed_dates import PrintedDates, full_year, tokens_of
from cvparse.lexicon import load


@pytest.mark.parametrize(
    ("text", "year", "month", "day"),
    [
        ("2024", 2024, None, None),
        ("2024.08", 2024, 8, None),
        ("Aug. 15, 2024", 2024, 8, 15),
        ("15 August", None, 8, 15),
        ("Jan", None, 1, None),
        ("2024, March 5", 2024, 3, 5),
    ],
)
def test_read(text, year, month, day):
    date = PrintedDates(text, load(("en",))).read(0)
    assert date is not None
    assert (date.year, date.month, date.day) == (year, month, day)
    assert (date.start, date.end) == (0, len(text))


@pytest.mark.parametrize("text", ["2.1", "1850", "Marching 2020", "20", "rock'20"])
def test_no_date_at_the_start(text):
    assert PrintedDates(text, load(("en",))).read(0) is None


@pytest.mark.parametrize(
    ("language", "text", "iso", "end"),
    [
        ("ru", "3 октября 2014 г. – н.в.", "2014-10-03", 17),
        ("ru", "2014 год", "2014", 8),
        ("ru", "2014 гора", "2014", 4),
        ("pl", "2015 r., Fizyka", "2015", 7),
        ("en", "2015 r. – 2016", "2015", 4),
        ("ko", "2014년 10월 3일", "2014-10-03", 12),
    ],
)
def test_the_word_for_year_behind_its_number(language, text, iso, end):
    date = PrintedDates(text, load((language, "en"))).read(0)
    assert (date.iso, date.end) == (iso, end)


def test_which_number_is_the_month_depends_on_the_language():
    assert PrintedDates("03/04/2020", load(("en",))).read(0).iso == "2020-03-04"
    assert PrintedDates("03/04/2020", load(("es", "en"))).read(0).iso == "2020-04-03"


@pytest.mark.parametrize(("short", "year"), [(0, 2000), (26, 2026), (69, 2069), (70, 1970), (99, 1999)])
def test_full_year(short, year):
    assert full_year(short) == year


def test_tokens_of_ideographs_stand_alone():
    assert [token.text for token in tokens_of("2024年9月 Aug.")] == ["2024", "年", "9", "月", "Aug", "."]
