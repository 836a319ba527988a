"""What is certain of an entry of a career list: its posts, its dates, what stands apart, and its highlights."""

import pytest

from cvparse.parsers.career.degree import CUES, read_study
from cvparse.parsers.career.header import comes_first, goes_on, header_of, names_entry, posts_of, stands_over
from cvparse.spans.segment import SegmentKind
from kind_cases import assert_read, cases_of, found_in
from written_entries import LEXICON, worksheet


@cases_of("experience", "education")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


DONE = "Lecturer, University of Larkfield, 2019–2021"


def highlights(*rows):
    (found,) = found_in("experience", "\n".join(rows))
    return found.get("highlights", [])


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ((DONE, "• Logic   • Algebra"), ["Logic", "Algebra"]),
        ((DONE, "• Logic / Algebra / Sets"), ["Logic", "Algebra", "Sets"]),
        ((DONE, "• Logic / Algebra"), ["Logic / Algebra"]),
        ((DONE, "• Logic/Algebra/Sets"), ["Logic/Algebra/Sets"]),
        ((f"{DONE} (2 yrs 3 mos)",), []),
        ((f"{DONE} (2 yrs and 3 mos)",), []),
        ((DONE, "4 years"), []),
        ((DONE, "4 rivers"), ["4 rivers"]),
        ((DONE, "4 years 3 rivers"), ["4 years 3 rivers"]),
        ((DONE, "years"), ["years"]),
        (("Lecturer, University of Larkfield (on leave 2020), 2019–2021",), ["on leave 2020"]),
        (("Lecturer, University of Larkfield (on leave), 2019–2021",), ["on leave"]),
        (("Lecturer, Brightwater (maker of clear water), 2019–2021",), ["maker of clear water"]),
        (("Lecturer, University of Larkfield (UoL), 2019–2021",), []),
        (("Lecturer, Brightwater (via Volt Company), 2019–2021",), []),
        (("Lecturer (part-time), University of Larkfield, 2019–2021",), []),
        ((f"{DONE}. See https://mira.example.org",), ["See https://mira.example.org"]),
        (("Lecturer (https://mira.example.org), University of Larkfield, 2019–2021",), ["https://mira.example.org"]),
        ((DONE, "", "see the list of courses overleaf"), ["see the list of courses overleaf"]),
    ],
)
def test_highlights(rows, expected):
    assert highlights(*rows) == expected


def test_a_bracket_that_says_where_is_no_remark():
    (found,) = found_in("experience", "Lecturer (University of Larkfield, 2010)")
    assert (found["organization"], found.get("highlights")) == ("University of Larkfield", None)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Lecturer, 2019", True),
        ("Rivers, 2019", True),
        ("Lecturer", True),
        ("Ph.D.", True),
        ("University of Larkfield", True),
        ("Department of Ice", True),
        ("see the list of courses overleaf", False),
        ("Oslo", False),
    ],
)
def test_is_an_entry_of_its_own(written, expected):
    assert names_entry(header_of(worksheet(written), LEXICON, ())) is expected


@pytest.mark.parametrize(
    ("written", "rows"),
    [
        ("University of Larkfield\nLecturer <2019–2021>\nFellow <2017–2018>", [2, 2]),
        ("University of Larkfield\nLecturer <2019–2021>\nIce\nFellow <2017–2018>\nSnow", [3, 3]),
        ("University of Larkfield\nLecturer <2019–2021>", [2]),
        ("University of Larkfield\nLecturer, 2019–2021\nFellow, 2017–2018", [2, 2]),
        ("University of Larkfield\n2019–2021 Lecturer\n2017–2018 Fellow", [2, 2]),
        ("University of Larkfield\nLecturer, 2019\nFellow, 2017", [3]),
        ("University of Larkfield\nIn 2019–2021 a lecturer\nIn 2017–2018 a fellow", [3]),
        ("University of Larkfield\nLecturer (2019–2021).\nFellow (2017–2018).", [2, 2]),
        ("University of Larkfield\n• Lecturer <2019–2021>\n• Fellow <2017–2018>", [2, 2]),
        ("2015 :: University of Larkfield\nLecturer <2019–2021>\nFellow <2017–2018>", [3]),
        ("Lecturer\nUniversity of Larkfield\nRivers <2019>\nLakes <2020>", [4]),
        (
            "Keeper <2019–2021>\nBrightwater\nBrightwater is an open home of rivers and lakes that exists since 2005.",
            [3],
        ),
        ("Lecturer\nUniversity of Larkfield\nRivers, 2019–2021\nLakes, 2020–2021", [3, 3]),
        ("University of Larkfield\nLecturer <2019>\nFellow <2018>", [2, 2]),
        ("University of Larkfield\nRivers <2019>\nLakes <2020>", [2, 2]),
        ("Lecturer\nUniversity of Larkfield\nReader <2019>\nFellow <2020>", [3, 3]),
        ("**Brightwater**\nKeeper <2019>\nIce\n**Greenhill**\nKeeper <2017>", [3, 2]),
        ("**Brightwater**\nKeeper <2019>\nIce\nGreenhill\nKeeper <2017>", [4, 2]),
        ("**Brightwater**\nKeeper <2019>\n**Ice**\n**Greenhill**\nKeeper <2017>", [2, 3]),
        ("Brightwater\nKeeper <2019>\nIce\n**Greenhill**\nKeeper <2017>", [4, 2]),
    ],
)
def test_several_posts_of_one_item(written, rows):
    assert [len(part.rows) for part in posts_of(worksheet(written), LEXICON)] == rows


ORGANIZATION_FIRST = "University of Larkfield, Lecturer"
TITLE_FIRST = "Lecturer, University of Larkfield"


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        ([ORGANIZATION_FIRST], True),
        ([TITLE_FIRST], False),
        ([ORGANIZATION_FIRST, TITLE_FIRST], None),
        ([ORGANIZATION_FIRST, ORGANIZATION_FIRST, TITLE_FIRST], True),
        ([TITLE_FIRST, ORGANIZATION_FIRST, TITLE_FIRST], False),
        (["Lecturer", "University of Larkfield"], None),
        (["Lecturer <University of Larkfield>"], None),
        (["University of Larkfield <Lecturer>"], None),
        ([], None),
    ],
)
def test_what_most_entries_print_first(entries, expected):
    headers = [header_of(worksheet(entry), LEXICON, ()) for entry in entries]
    assert comes_first(headers, SegmentKind.ORGANIZATION, SegmentKind.TITLE) is expected


@pytest.mark.parametrize(
    ("written", "values"),
    [
        (
            "University of Larvik\n• Lecturer (2019–2021)\n• Fellow (2015–2019)",
            [("University of Larvik", "Lecturer", "2019"), ("University of Larvik", "Fellow", "2015")],
        ),
        ("University of Larvik\n• Fellow, Ice (2015–)", [("University of Larvik", "Fellow", "2015")]),
        ("University of Larvik, 2015–2019\n• Lecturer (2019)", [("University of Larvik", None, "2015")]),
        ("Dean, University of Larvik\n• Lecturer (2019)", [("University of Larvik", "Dean", None)]),
        ("University of Larvik\n• Lecturer <2019>\n• On ice", [("University of Larvik", "Lecturer", "2019")]),
        ("University of Larvik\n• On ice\n• Lecturer (2019)", [("University of Larvik", None, None)]),
        ("University of Larvik\n• On rivers (2019)", [("University of Larvik", None, None)]),
    ],
)
def test_bullets_under_an_employer_that_are_posts(written, values):
    found = found_in("experience", written)
    assert [(one.get("organization"), one.get("title"), one.get("start")) for one in found] == values


@pytest.mark.parametrize(
    ("over", "below", "unknown", "expected"),
    [
        ("University of Larvik", "Lecturer, 2019–2021", False, True),
        ("University of Larvik, Larvik, Norway", "Lecturer, 2019–2021", False, True),
        ("University of Larvik", "Lecturer, University of Halden, 2019–2021", False, False),
        ("University of Larvik, 2019", "Lecturer, 2019–2021", False, False),
        ("Lecturer, University of Larvik", "Lecturer, 2019–2021", False, False),
        ("Brightwater", "Ph.D. in Law, 2019", False, False),
        ("Brightwater", "Ph.D. in Law, 2019", True, True),
        ("Brightwater, Rivers", "Ph.D. in Law, 2019", True, False),
    ],
)
def test_what_stands_over_another_entry(over, below, unknown, expected):
    one, other = (header_of(worksheet(written), LEXICON, ()) for written in (over, below))
    assert stands_over(one, other, unknown=unknown) is expected


@pytest.mark.parametrize(
    ("written", "dates"),
    [
        ("Ph.D. 2003, University of Larkfield", ("2003", None)),
        ("Ph.D. 2000–2003, University of Larkfield", ("2000", "2003")),
        ("Ph.D. in Rivers 2000, University of Larkfield", (None, None)),
        ("Ph.D. 2003, University of Larkfield <2004>", ("2004", None)),
        ("Lecturer 2003, University of Larkfield", (None, None)),
    ],
)
def test_the_date_behind_a_degree(written, dates):
    period = header_of(worksheet(written), LEXICON, ()).period
    assert (period.start, period.end) == dates


@pytest.mark.parametrize(
    ("first", "later", "values"),
    [
        ("Ph.D. in Ice, 2003", "Thesis: On Rivers", {"thesis": "On Rivers", "highlights": ()}),
        ("Ph.D. in Ice, 2003", "Advisor: Prof. Mira Lund", {"advisors": ("Mira Lund",), "highlights": ()}),
        (
            "Ph.D. in Ice, 2003\nThesis: On Rivers",
            "Thesis: On Lakes",
            {"thesis": "On Rivers", "highlights": ("On Lakes",)},
        ),
        ("Ph.D. in Ice, 2003", "Snow was studied", {"thesis": None, "highlights": ("Snow was studied",)}),
    ],
)
def test_what_a_later_item_says_of_an_entry(first, later, values):
    header, below = (header_of(worksheet(written), LEXICON, CUES) for written in (first, later))
    entry = goes_on(read_study(header, LEXICON), below).entry
    assert {name: getattr(entry, name) for name in values} == values
