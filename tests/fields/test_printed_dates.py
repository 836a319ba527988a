"""One date at one place, with the precision that is printed."""

import pytest

from cvparse.fields.printed_dates import PrintedDates
from cvparse.lexicon import load, with_date_habits


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


@pytest.mark.parametrize(
    ("text", "printed", "date"),
    [
        ("2024-8", "2024", (2024, None, None)),
        ("2024.8", "2024.8", (2024, 8, None)),
        ("2024/8", "2024/8", (2024, 8, None)),
        ("2024/08/31", "2024/08/31", (2024, 8, 31)),
        ("2024-8-31", "2024-8-31", (2024, 8, 31)),
        ("2024.08-31", "2024.08", (2024, 8, None)),
        ("2024-08-32", "2024-08", (2024, 8, None)),
        ("2024-13", "2024", (2024, None, None)),
        ("2024-08x", "2024", (2024, None, None)),
        ("2024-08-2025", "2024-08", (2024, 8, None)),
        ("2003–05", "2003", (2003, None, None)),
        ("2003-05", "2003-05", (2003, 5, None)),
        ("2009/10", "2009", (2009, None, None)),
        ("2009/11", "2009/11", (2009, 11, None)),
        ("2024 -08", "2024", (2024, None, None)),
        ("2024-0", "2024", (2024, None, None)),
        ("2024é", "2024", (2024, None, None)),
        ("2024 March 5 2025", "2024", (2024, None, None)),
        ("2024 March 2025", "2024", (2024, None, None)),
        ("2024 March 32", "2024 March", (2024, 3, None)),
        ("2024 Mar. 5", "2024 Mar. 5", (2024, 3, 5)),
        ("Aug '24", "Aug '24", (2024, 8, None)),
        ("Sep-14", "Sep-14", (2014, 9, None)),
        ("Sep-14, 2020", "Sep", (None, 9, None)),
        ("Aug 15", "Aug 15", (None, 8, 15)),
        ("Aug-2024", "Aug-2024", (2024, 8, None)),
        ("Aug/2024", "Aug/2024", (2024, 8, None)),
        ("Aug of 2024", "Aug of 2024", (2024, 8, None)),
        ("August 15th, 2024", "August 15th, 2024", (2024, 8, 15)),
        ("August 15 th", "August 15", (None, 8, 15)),
        ("August 15x", "August 15", (None, 8, 15)),
        ("August 32, 2024", "August", (None, 8, None)),
        ("15. August 2024", "15. August 2024", (2024, 8, 15)),
        ("15-August-2024", "15-August-2024", (2024, 8, 15)),
        ("15th August 2024", "15th August 2024", (2024, 8, 15)),
        ("15º August 2024", "15º August 2024", (2024, 8, 15)),
        ("8/2024", "8/2024", (2024, 8, None)),
        ("12/2024", "12/2024", (2024, 12, None)),
        ("31.08.2024", "31.08.2024", (2024, 8, 31)),
        ("12/31/14", "12/31/14", (2014, 12, 31)),
        ("31/12/14", "31/12/14", (2014, 12, 31)),
        ("12/13/14", "12/13/14", (2014, 12, 13)),
        ("13/12/14", "13/12/14", (2014, 12, 13)),
        ("12/12/12", "12/12/12", (2012, 12, 12)),
        ("12-31-2014", "12-31-2014", (2014, 12, 31)),
        ("'20x", "'20", (2020, None, None)),
        ("`20", "`20", (2020, None, None)),
    ],
)
def test_how_much_of_a_text_is_its_date(text, printed, date):
    found = PrintedDates(text, load(("en",))).read(0)
    assert found is not None
    assert (found.year, found.month, found.day) == date
    assert text[found.start : found.end] == printed
    assert not found.term


@pytest.mark.parametrize(
    ("text", "printed", "year"),
    [
        ("2024 Spring", "2024 Spring", 2024),
        ("2024 Q3", "2024 Q3", 2024),
        ("Fall", "Fall", None),
        ("Spring/Summer '20", "Spring/Summer '20", 2020),
        ("Spring and Summer 2020", "Spring and Summer 2020", 2020),
        ("Spring or 2020", "Spring", None),
        ("Winter 2019/20", "Winter 2019/20", 2019),
        ("Winter 2019/2020", "Winter 2019/2020", 2019),
        ("Winter 1999/00", "Winter 1999/00", 1999),
        ("Winter 2019/21", "Winter 2019", 2019),
        ("Winter 2019 /20", "Winter 2019", 2019),
        ("Winter 2019/x", "Winter 2019", 2019),
        ("Fall 19", "Fall 19", 2019),
        ("Fall 19 x", "Fall", None),
        ("Fall 19, x", "Fall 19", 2019),
        ("Fall 19/20 x", "Fall 19/20", 2019),
        ("Fall of 2020", "Fall of 2020", 2020),
        ("Fall.2020", "Fall.2020", 2020),
        ("F2019", "F2019", 2019),
        ("Sp20", "Sp20", 2020),
        ("S'19", "S'19", 2019),
        ("F2019,", "F2019", 2019),
    ],
)
def test_how_much_of_a_text_is_its_term(text, printed, year):
    found = PrintedDates(text, load(("en",))).read(0)
    assert found is not None
    assert (found.year, found.month, found.day, found.term) == (year, None, None, True)
    assert text[found.start : found.end] == printed


@pytest.mark.parametrize(
    "text",
    [
        *("2024a", "f2019", "F 2019", "S20", "F2019x", "Sp20x", "Su 20", "15 Augus"),
        *("15 x August", "32 August 2024", "13/2024", "08/2024x", "13/13/14", "12/31-2014", "12/31/14x", "12/31/2014x"),
        *("1/2/3", "12 /2024", "12/ 2024", "32/1/2024", "12/32/2024", "' 20", "'200"),
    ],
)
def test_what_begins_with_no_date(text):
    assert PrintedDates(text, load(("en",))).read(0) is None


def test_a_month_or_two_school_years():
    assert PrintedDates("2009-10", load(("en",))).read(0).ambiguous
    assert not PrintedDates("2009-11", load(("en",))).read(0).ambiguous
    assert not PrintedDates("2009.10", load(("en",))).read(0).ambiguous


@pytest.mark.parametrize(
    ("text", "printed", "date"),
    [
        ("2024年9月1日", "2024年9月1日", (2024, 9, 1)),
        ("2024年9月32日", "2024年9月", (2024, 9, None)),
        ("2024年9月1", "2024年9月", (2024, 9, None)),
        ("2024年13月", "2024年", (2024, None, None)),
        ("令和2年4月", "令和2年4月", (2020, 4, None)),
        ("令和元年5月", "令和元年5月", (2019, 5, None)),
        ("2024年度春学期", "2024年度春学期", (2024, None, None)),
    ],
)
def test_dates_with_their_units(text, printed, date):
    found = PrintedDates(text, load(("ja", "en"))).read(0)
    assert (found.year, found.month, found.day) == date
    assert text[found.start : found.end] == printed


@pytest.mark.parametrize("text", ["令和2", "令和100年", "令和元", "元年"])
def test_no_year_of_an_era(text):
    assert PrintedDates(text, load(("ja", "en"))).read(0) is None


def test_a_year_of_two_digits_clings_to_what_comes_before():
    dates = PrintedDates("SC'20 rock'20 6'20 — '20", load(("en",)))
    read = [at for at, token in enumerate(dates.tokens) if token.text == "'" and dates.read(at) is not None]
    assert [dates.tokens[at].start for at in read] == [2, 21]


@pytest.mark.parametrize(
    ("languages", "day_first", "text", "iso"),
    [
        (("en",), None, "03/09/2018", "2018-03-09"),
        (("en",), True, "03/09/2018", "2018-09-03"),
        (("de", "en"), None, "03/09/2018", "2018-09-03"),
        (("de", "en"), False, "03/09/2018", "2018-03-09"),
        (("de", "en"), False, "03.09.2018", "2018-09-03"),
        (("en",), True, "08/31/2018", "2018-08-31"),
    ],
)
def test_the_dates_of_a_document_say_which_number_is_the_day(languages, day_first, text, iso):
    date = PrintedDates(text, with_date_habits(load(languages), day_first, short_years=False)).read(0)
    assert date is not None and date.iso == iso


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("Oct 11", "2011-10"),
        ("Oct 98", "1998-10"),
        ("Oct. 07", "2007-10"),
        ("1 Feb 19", "2019-02-01"),
        ("Sep.18", "2018-09"),
        ("Oct 11, 2014", "2014-10-11"),
        ("Oct 11th", None),
        ("Oct 1", None),
    ],
)
def test_two_digits_behind_a_month_are_a_year_in_a_document_that_prints_years_so(text, iso):
    lexicon = load(("en",))
    date = PrintedDates(text, with_date_habits(lexicon, None, short_years=True)).read(0)
    assert date is not None and (date.iso if date.year is not None else None) == iso
    otherwise = PrintedDates(text, lexicon).read(0)
    assert otherwise is not None and (otherwise.year is not None) == (text == "Oct 11, 2014")
