"""Printed dates and the periods that they stand for; and digits that are no dates."""

import pytest

from cvparse.fields.dates import Period, find_periods, find_terms
from cvparse.lexicon import load


def single(date):
    return Period(date, None, single=True)


def span(start, end):
    return Period(start, end)


def open_from(start):
    return Period(start, None, ongoing=True)


ENGLISH = {
    "2019": single("2019"),
    "August 2019": single("2019-08"),
    "Aug. 2019": single("2019-08"),
    "Sept 2019": single("2019-09"),
    "Aug, 2019": single("2019-08"),
    "Aug '19": single("2019-08"),
    "Sep-14": single("2014-09"),
    "15 August 2019": single("2019-08-15"),
    "15th of August 2019": single("2019-08-15"),
    "August 15th, 2019": single("2019-08-15"),
    "2019-08": single("2019-08"),
    "2019.08": single("2019-08"),
    "2019/8/15": single("2019-08-15"),
    "08/2019": single("2019-08"),
    "12/1/14": single("2014-12-01"),
    "31.12.2014": single("2014-12-31"),
    "'20": single("2020"),
    "ASPLOS '26": single("2026"),
    "Fall 2020": single("2020"),
    "Spring/Summer 2020": single("2020"),
    "Winter 2019/20": single("2019"),
    "Q1 2020": single("2020"),
    "Michaelmas Term 2020": single("2020"),
    "mid-2019": single("2019"),
    "ca. 2010": single("2010"),
    "Expected May 2026": single("2026-05"),
    "2016 | 2018": span("2016", "2018"),
    "2018 | 2016": span("2016", "2018"),
    "2018 – 2016": span("2016", "2018"),
    "Present | May 2019": open_from("2019-05"),
    "2024.08– Present": open_from("2024-08"),
    "2024.08 – Present": open_from("2024-08"),
    "Aug. 2024 – Present": open_from("2024-08"),
    "2019-present": open_from("2019"),
    "2019 to date": open_from("2019"),
    "since 2019": open_from("2019"),
    "Since May 2019": open_from("2019-05"),
    "[2024-10/]": open_from("2024-10"),
    "(2003- )": open_from("2003"),
    "2019–": open_from("2019"),
    "2019– Professor": open_from("2019"),
    "until 2012": Period(None, "2012"),
    "2019–2020": span("2019", "2020"),
    "2019 to 2020": span("2019", "2020"),
    "from 2012 to 2015": span("2012", "2015"),
    "(1999-00)": span("1999", "2000"),
    "2003–05": span("2003", "2005"),
    "2015-18": span("2015", "2018"),
    "2019/20": span("2019", "2020"),
    "2019/2020": span("2019", "2020"),
    "2009-10": span("2009", "2010"),
    "2009-10 – 2012-05": span("2009-10", "2012-05"),
    "05/2019 - 06/2020": span("2019-05", "2020-06"),
    "12/1/14-11/30/18": span("2014-12-01", "2018-11-30"),
    "Jan–Mar 2020": span("2020-01", "2020-03"),
    "Nov – Feb 2020": span("2019-11", "2020-02"),
    "May '20 - August '20": span("2020-05", "2020-08"),
    "Fall 2019 – Spring 2021": span("2019", "2021"),
    "2020 – expected 2024": span("2020", "2024"),
    "2016–2020 (expected)": span("2016", "2020"),
    "Feb 25—Mar 3, 2020": span("2020-02-25", "2020-03-03"),
    "Sept 14–16, 2018": span("2018-09-14", "2018-09-16"),
    "14–16 September 2018": span("2018-09-14", "2018-09-16"),
    "Oct 15, 16 & 17, 2019": span("2019-10-15", "2019-10-17"),
    "(2007-9)": span("2007", "2009"),
    "2003–5": span("2003", "2005"),
    "9/13-3/15": span("2013-09", "2015-03"),
    "04/06 – present": open_from("2006-04"),
    "12/2011-unlimited": open_from("2011-12"),
    "2010 onwards": open_from("2010"),
    "AY 2019-20": span("2019", "2020"),
    "Fall 19": single("2019"),
    "F2019": single("2019"),
    "Sp20": single("2020"),
    "S'19": single("2019"),
    "WS 19/20": single("2019"),
    "Summer I 2020": single("2020"),
    "05.–07.03.2019": span("2019-03-05", "2019-03-07"),
    "14 and 16 September 2018": span("2018-09-14", "2018-09-16"),
    "Oct. 15 and 16, 2019": span("2019-10-15", "2019-10-16"),
    "15 March – 2 April 2020": span("2020-03-15", "2020-04-02"),
    "Feb–Feb 2020": span("2020-02", "2020-02"),
    "Fall – Spring 2020": single("2020"),
    "12/14 – 01/15": span("2014-12", "2015-01"),
    "2003 –05": single("2003"),  # the end of two digits must cling to the sign
    "2003-05a": single("2003"),
    "2003–4": span("2003", "2004"),
    "2003–3": single("2003"),  # not later
    "2020-2": single("2020"),  # a half-year
    "2020–2": span("2020", "2022"),
    "2020-3": span("2020", "2023"),
    "2019/19": single("2019"),
    "2010-80": span("2010", "2080"),  # seventy years
    "2010-81": single("2010"),
    "2018 | 1948": span("1948", "2018"),
    "2019 (expected": single("2019"),
    "2009-10 – 2012": span("2009", "2012"),
    "since 2019 to 2020": span("2019", "2020"),
    "from 2019": single("2019"),
}

OTHER_LANGUAGES = {
    ("fr", "oct. 2012 – auj."): open_from("2012-10"),
    ("de", "seit Oktober 2011"): open_from("2011-10"),
    ("de", "01.10.2018 – heute"): open_from("2018-10-01"),
    ("de", "Mär. 2019 bis Dez. 2020"): span("2019-03", "2020-12"),
    ("de", "15. März 2020"): single("2020-03-15"),
    ("de", "WS 2019/20"): single("2019"),
    ("de", "05.03.2019"): single("2019-03-05"),
    ("fr", "depuis 2019"): open_from("2019"),
    ("fr", "1er mars 2020"): single("2020-03-01"),
    ("fr", "de 2010 à 2015"): span("2010", "2015"),
    ("fr", "sept. 2018 – août 2019"): span("2018-09", "2019-08"),
    ("fr", "2019 – aujourd'hui"): open_from("2019"),
    ("es", "15 de marzo de 2020"): single("2020-03-15"),
    ("es", "2015 - actualidad"): open_from("2015"),
    ("es", "12/03/2015"): single("2015-03-12"),
    ("it", "dal 2019"): open_from("2019"),
    ("it", "da ottobre 2010 a settembre 2012"): span("2010-10", "2012-09"),
    ("pt", "agosto de 2010 a julho de 2012"): span("2010-08", "2012-07"),
    ("pt", "2015 - atual"): open_from("2015"),
    ("zh", "2024 年 9 月 – 现在"): open_from("2024-09"),
    ("zh", "2024年9月至今"): open_from("2024-09"),
    ("zh", "2019.09-2023.06"): span("2019-09", "2023-06"),
    ("ja", "2024 年 9 月 – 現在"): open_from("2024-09"),
    ("ja", "2019年4月〜2021年3月"): span("2019-04", "2021-03"),
    ("ja", "2020年10月15日"): single("2020-10-15"),
    ("ja", "平成30年4月"): single("2018-04"),
    ("ja", "令和2年4月"): single("2020-04"),
    ("de", "Jänner 2020"): single("2020-01"),
    ("de", "im Wintersemester 2019/2020"): single("2019"),
    ("es", "2º semestre de 2021"): single("2021"),
    ("fr", "1er semestre 2019-2020"): single("2019"),
    ("it", "a.a. 2019/2020"): span("2019", "2020"),
    ("pt", "2019 – o momento"): open_from("2019"),
    ("zh", "2019-2020学年"): span("2019", "2020"),
}

NO_DATES = (
    "123-145",
    "pp. 1998–2010",
    "12:1998–2010",
    "Vol. 2019",
    "No. 2019",
    "$2,000",
    "$2000",
    "2000 €",
    "2000 USD",
    "Section 2.1",
    "IIS-2019456",
    "DE-2019-12345",
    "Spring 10 students",
    "9/13",
    "13/14 – 14/15",  # no month
    "3/15-9/13",  # the end before the start
    "9/13a-3/15",
    "16–14 September 2018",
    "14–14 September 2018",
    "14 –",
    "Oct 15, 16",
    "May 5–9",
    "doi:10.1145/2019.2020",
    "https://example.org/2019/05",
    "Cambridge, MA 02139",
    "+1 617 253 2000",
    "617-253-2000",
    "May the best win",
    "in March and April",
    "1850",
    "",
)


@pytest.mark.parametrize(("text", "period"), ENGLISH.items(), ids=list(ENGLISH))
def test_period(text, period):
    assert [match.period for match in find_periods(text, load(("en",)))] == [period]


@pytest.mark.parametrize(("printed", "period"), OTHER_LANGUAGES.items(), ids=str)
def test_period_in_other_languages(printed, period):
    language, text = printed
    assert [match.period for match in find_periods(text, load((language, "en")))] == [period]


@pytest.mark.parametrize("text", NO_DATES)
def test_no_date(text):
    assert find_periods(text, load(("en",))) == ()


def test_several_periods_each_with_its_place():
    text = "Reviewer: 2010, 2012–2014 and Fall 2016"
    found = find_periods(text, load(("en",)))
    assert [text[match.start : match.end] for match in found] == ["2010", "2012–2014", "Fall 2016"]


def test_a_sign_that_joins_two_years_is_no_sign_of_another_number():
    text = "Spring 2017 & 2018"
    found = find_periods(text, load(("en",)))
    assert [text[match.start : match.end] for match in found] == ["Spring 2017", "2018"]


def test_a_span_from_the_later_end_to_the_earlier_is_a_whole_tag():
    text = "Forum 2018 – 2016"
    assert [match.period for match in find_periods(text, load(("en",)))] == [single("2018"), single("2016")]


def test_a_half_year_is_no_span():
    assert not any(match.period.end for match in find_periods("2020-2", load(("en",))))


def test_a_dash_between_blanks_parts_a_date_from_a_title():
    text = "2019 - Professor"
    (found,) = find_periods(text, load(("en",)))
    assert found.period == single("2019")


def test_a_cue_belongs_to_the_period():
    text = "employed since May 2019 there"
    (found,) = find_periods(text, load(("en",)))
    assert text[found.start : found.end] == "since May 2019"


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Algebra I, Fall 2019, Spring/Summer 2020", ["Fall 2019", "Spring/Summer 2020"]),
        ("Winter 2019/20", ["Winter 2019/20"]),
        ("2020 Spring", ["2020 Spring"]),
        ("August 2019", []),
        ("Fall of the Wall", []),
    ],
)
def test_terms(text, terms):
    assert [text[match.start : match.end] for match in find_terms(text, load(("en",)))] == terms


@pytest.mark.parametrize(
    ("text", "printed"),
    [("Lecturer, from May 2021", "from May 2021"), ("from 2021", "from 2021"), ("papers from 2021", "2021")],
)
def test_the_word_before_an_open_date_belongs_to_it_where_it_is_parted_off(text, printed):
    (found,) = find_periods(text, load(("en",)))
    assert text[found.start : found.end] == printed
