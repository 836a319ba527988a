"""When an entry took place."""

from dataclasses import replace

import pytest

from cvparse.fields.dates import Period, find_periods
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.period import (
    UNDATED,
    _is_of_a_name,
    _is_of_a_remark,
    span_of,
    stands_apart,
    take_period,
    take_periods_beside,
    with_tasks,
)
from written_entries import LEXICON, item, text, worksheet


def dates(period):
    return (period.start, period.end, period.ongoing)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2019–2021 :: Lecturer", ("2019", "2021", False)),
        ("Lecturer <2019–2021>", ("2019", "2021", False)),
        ("2018 :: Lecturer 2020 <2019>", ("2018", None, False)),  # the margin comes first
        ("Lecturer (2019–2021)", ("2019", "2021", False)),
        ("Lecturer, 2019", ("2019", None, False)),
        ("2019: Lecturer", ("2019", None, False)),
        ("Windows 2000 migration", (None, None, False)),
        ("2024.08– :: Lecturer\nPresent ::", ("2024-08", None, True)),
        ("Lecturer, 2016, Oslo, 2017–2018", ("2017", "2018", False)),  # a span before a year
        ("Lecturer, 2016, Oslo, 2017", ("2017", None, False)),  # the end of a row before its middle
        ("Lecturer\n• since 2019", (None, None, False)),
        ("• Lecturer, 2019", ("2019", None, False)),
        ("Lecturer, 2012–2019 (on leave 2015–2016)", ("2012", "2019", False)),
        ("Lecturer (since 2012)", ("2012", None, True)),
        ("Keynote, WAIC '23, 2022, Oslo", ("2022", None, False)),
        ("Lecturer\nOslo", (None, None, False)),
        ("Lecturer <2019 –>\nPresent", ("2019", None, True)),
        ("Lecturer <2019 –>\nPresent day of a long line", ("2019", None, True)),
    ],
)
def test_where_dates_stand(written, expected):
    assert dates(take_period(worksheet(written), LEXICON)) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Prize of ice", ("2019", None, False)),
        ("Prize, 2017", ("2017", None, False)),
        ("2018 :: Prize", ("2018", None, False)),
    ],
)
def test_a_date_beside_an_entry_above_holds_where_none_is_printed(written, expected):
    sheet = EntryWorksheet(replace(item(written), shared_tag=text("2019")))
    assert dates(take_period(sheet, LEXICON)) == expected
    assert not {"2019"} & {claim.text.text for claim in sheet.taken()}  # its print is of the other entry


def test_the_period_is_crossed_out():
    whole = worksheet("Lecturer, 2019, Oslo")
    take_period(whole, LEXICON)
    assert [claim.text.text for claim in whole.body.taken] == ["2019"]
    assert take_period(whole, LEXICON) is UNDATED


def test_the_end_below_an_open_tag_is_crossed_out_too():
    whole = worksheet("Lecturer <2019 –>\nPresent")
    take_period(whole, LEXICON)
    assert [claim.text.text for claim in whole.taken()] == ["Present", "2019 –"]


@pytest.mark.parametrize(
    ("single", "is_end", "expected"),
    [(True, True, (None, "2019", False)), (True, False, ("2019", None, False)), (False, True, ("2019", None, False))],
)
def test_one_date_may_be_the_end(single, is_end, expected):
    dating = span_of(Period(start="2019", end=None, ongoing=False, single=single), single_is_end=is_end)
    assert (dating.start, dating.end, dating.ongoing) == expected


def test_an_open_period_is_no_end():
    dating = span_of(Period(start="2019", end=None, ongoing=True, single=True), single_is_end=True)
    assert (dating.start, dating.end, dating.ongoing) == ("2019", None, True)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Lecturer\nRivers <2019–2021>\nLakes <2018–2020>", ("2018", "2021", False)),
        ("Lecturer\nRivers <2019–2021>\nLakes <2020–>", ("2019", None, True)),
        ("Lecturer\nRivers <2019–2021>\n• Lakes <2018–2020>", ("2019", "2021", False)),
        ("Lecturer\nRivers <2019>\nLakes <2018>", ("2018", "2019", False)),
    ],
)
def test_tasks_of_one_post_make_one_span(written, expected):
    whole = worksheet(written)
    assert dates(with_tasks(whole, take_period(whole, LEXICON), LEXICON)) == expected


@pytest.mark.parametrize(
    ("written", "beside"),
    [
        ("Chair, Department of Ice, 2005–08, 2011–14", ["2005–08"]),
        ("Visitor, May 2006 and May 2009", ["May 2006"]),
        ("Visitor, May 2006; June 2007 & May 2009", ["May 2006; June 2007"]),
        ("Visitor, 2005–08, see 2011", []),
        ("Visitor, 2009", []),
    ],
)
def test_periods_beside_the_one_that_was_taken(written, beside):
    whole = worksheet(written)
    take_period(whole, LEXICON)
    take_periods_beside(whole.body, LEXICON, whole.rows, "note")
    assert [claim.text.text for claim in whole.body.taken if claim.path == "note"] == beside


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2019 Lecturer", True),
        ("Lecturer 2019", True),
        ("Lecturer 2019.", True),
        ("Lecturer, 2019 Oslo", True),
        ("Lecturer 2019) Oslo", True),
        ("Lecturer 2019, Oslo", False),
        ("Lecturer 2019 Oslo", False),
        ("Rivers. 2015. University", True),
        ("Rivers. 2015 University", False),
    ],
)
def test_whether_a_date_is_set_off(text, expected):
    assert stands_apart(text, find_periods(text, LEXICON)[0]) is expected


@pytest.mark.parametrize(
    ("text", "of_a_name"),
    [("WAIC '23", True), ("SOSP ’21", True), ("Fellow, '23", False), ("Fellow 2023", False), ("'23", False)],
)
def test_a_short_year_behind_a_word_is_of_a_name(text, of_a_name):
    (found,) = find_periods(text, LEXICON)
    assert _is_of_a_name(text, found) is of_a_name


@pytest.mark.parametrize(
    ("text", "of_a_remark"),
    [
        ("2012–2019 (on leave 2015–16)", [False, True]),
        ("(2012–2019)", [False]),
        ("(since 2012)", [False]),
        ("[on leave 2015]", [True]),
        ("(2015 off)", [True]),  # three letters
        ("(in 2015)", [False]),
        ("(off) 2015", [False]),
        ("(off) 2015 (on leave)", [False]),
    ],
)
def test_a_date_in_a_bracket_with_other_words_is_of_a_remark(text, of_a_remark):
    assert [_is_of_a_remark(text, found) for found in find_periods(text, LEXICON)] == of_a_remark
