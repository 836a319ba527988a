"""What an entry shows of its kind."""

import pytest

from cvparse.entries.split import split
from cvparse.entries.types import Context, Item
from cvparse.lexicon import load
from cvparse.model import SectionKind as Kind
from cvparse.parsers.routing.entry_kinds.evidence import (
    Entry,
    Naming,
    entry_of,
    of_entry,
    of_pair,
    opening_of,
    rows_over,
    runs_one_way,
)
from printed import section

CONTEXT = Context(load(("en",)))
LEXICON = CONTEXT.lexicon


def item(written: str) -> Item:
    return split(section(Kind.OTHER, written).lines, CONTEXT)[0]


@pytest.mark.parametrize(
    ("written", "opening"),
    [
        ("2014 Keynote, Conference on Ice", "Keynote"),
        ("2014-2016 Lecturer in Ice (part time)", "Lecturer in Ice"),
        ("Ice Prize. 2014", "Ice Prize"),
        ("“Ice on rivers,” Oslo", "Ice on rivers"),
        ("2014", ""),
    ],
)
def test_what_an_entry_begins_with(written, opening):
    assert opening_of(item(written), LEXICON) == opening


@pytest.mark.parametrize(
    ("written", "shown", "not_shown"),
    [
        ("Lecturer, Ice on Rivers, 2019", {"opens with a post", "holds a post", "one date"}, {"several dates"}),
        ("Ice on Rivers (with the lecturer), 2018-2019", {"holds a post", "one date, a span"}, {"opens with a post"}),
        ("Best Paper Award, Society for Ice", {"opens with an award", "no date"}, {"holds a grant"}),
        ("Ice on Rivers, CBET-1234567, $300,000", {"holds the number of a project", "holds a sum"}, set()),
        ("Ice on Rivers, 1234567", set(), {"holds the number of a project", "holds a sum"}),
        ("Jonas Berg, PhD, 2018", {"opens with a person"}, {"opens with an organization"}),
        ("University of Larvik, 2018", {"opens with an organization"}, {"opens with a person"}),
        ("“Ice on rivers,” Oslo", {"opens in quotation marks"}, {"several rows"}),
        ("Ice on Rivers, 2018 - present", {"one date, to the present"}, {"one date"}),
        ("PhD students supervised:", {"a row over advisees"}, {"opens with a person"}),
    ],
)
def test_facts(written, shown, not_shown):
    facts = set(entry_of(item(written), LEXICON).facts)
    assert shown <= facts
    assert not facts & not_shown


@pytest.mark.parametrize(
    ("written", "over_others", "kind"),
    [
        ("PhD students supervised:", True, Kind.ADVISING),
        ("Invited Talks", True, Kind.TALKS),
        ("Grants and prizes:", True, Kind.GRANTS),
        ("Invited Talks, 2019", False, None),
        ("Ice Prize", False, None),
    ],
)
def test_a_row_that_stands_over_others(written, over_others, kind):
    entry = entry_of(item(written), LEXICON)
    assert (entry.is_row_over_others, entry.row_kind) == (over_others, kind)


def test_the_year_is_that_of_its_end():
    years = [entry_of(item(one), LEXICON).year for one in ("Ice, 2014-2016", "Ice, 2014 - present", "Ice, 2014", "Ice")]
    assert years == [2016, 2014, 2014, None]


NAMED = Naming((Kind.GRANTS, Kind.AWARDS), frozenset({Kind.GRANTS}), Kind.AWARDS)
PLAIN = Entry((), (False,), 2014, False, None)


def entry(year=2014, look=(False,), row=None):
    return Entry((), look, year, row is not None, row)


@pytest.mark.parametrize(
    ("kind", "one", "over", "first", "names"),
    [
        (Kind.GRANTS, PLAIN, None, False, ["named by a part of the heading"]),
        (Kind.GRANTS, PLAIN, None, True, [
            "named by a part of the heading", "the first entry, the first kind of the heading",
        ]),
        (Kind.AWARDS, PLAIN, None, True, ["what the whole heading means"]),
        (Kind.AWARDS, entry(row=Kind.AWARDS), Kind.AWARDS, False, [
            "what the whole heading means", "its row names the kind",
        ]),
        (Kind.AWARDS, PLAIN, Kind.AWARDS, False, ["what the whole heading means", "the row over it names the kind"]),
        (Kind.TALKS, PLAIN, Kind.AWARDS, False, ["named by a word of the heading"]),
    ],
)  # fmt: skip
def test_what_the_heading_and_the_row_say(kind, one, over, first, names):
    assert list(of_entry(kind, one, NAMED, over, first=first)) == names


def test_a_row_says_what_stands_below_it_up_to_the_next():
    group = Entry((), (False,), None, True, None)  # the head of a group of no kind
    found = rows_over([PLAIN, entry(row=Kind.GRANTS), PLAIN, PLAIN, group, PLAIN, entry(row=Kind.AWARDS)])
    assert found == (None, Kind.GRANTS, Kind.GRANTS, Kind.GRANTS, None, None, Kind.AWARDS)


GOES_ON = "of the kind of the entry before"


@pytest.mark.parametrize(
    ("before", "after", "kinds", "names"),
    [
        (PLAIN, PLAIN, (Kind.GRANTS, Kind.GRANTS), [GOES_ON, f"{GOES_ON}, which looks alike"]),
        (PLAIN, entry(look=(True,)), (Kind.GRANTS, Kind.GRANTS), [GOES_ON]),
        (PLAIN, entry(2016, (True,)), (Kind.GRANTS, Kind.GRANTS), [GOES_ON, f"{GOES_ON}, though dates begin anew"]),
        (PLAIN, entry(2015, (True,)), (Kind.GRANTS, Kind.GRANTS), [GOES_ON]),
        (PLAIN, entry(None, (True,)), (Kind.GRANTS, Kind.GRANTS), [GOES_ON]),
        (PLAIN, PLAIN, (Kind.GRANTS, Kind.AWARDS), ["goes on to the next kind of the heading"]),
        (PLAIN, PLAIN, (Kind.AWARDS, Kind.GRANTS), []),
        (entry(row=Kind.GRANTS), PLAIN, (Kind.GRANTS, Kind.GRANTS), [GOES_ON, f"{GOES_ON}, which looks alike"]),
        (PLAIN, entry(look=(True,), row=Kind.GRANTS), (Kind.GRANTS, Kind.GRANTS), [
            GOES_ON, "a row over others is of the kind of the entry before",
        ]),
    ],
)  # fmt: skip
def test_what_neighbours_say(before, after, kinds, names):
    assert list(of_pair(before, after, kinds, NAMED, one_way=False)) == names


@pytest.mark.parametrize(
    ("before", "after", "kinds", "names"),
    [
        (PLAIN, PLAIN, (Kind.GRANTS, Kind.GRANTS), [
            f"{GOES_ON}, in a list by date", f"{GOES_ON}, which looks alike, in a list by date",
        ]),
        (PLAIN, PLAIN, (Kind.GRANTS, Kind.AWARDS), []),  # the next kind may be any in a list by date
    ],
)  # fmt: skip
def test_what_neighbours_say_in_a_list_by_date(before, after, kinds, names):
    assert list(of_pair(before, after, kinds, NAMED, one_way=True)) == names


@pytest.mark.parametrize(
    ("years", "one_way"),
    [
        ((2020, 2018, 2018, 2011), True),
        ((2011, 2018, 2018, 2020), True),
        ((2020, 2018, 2019, 2011), True),  # a year too high is slack
        ((2020, 2018, 2020, 2011), False),
        ((2020, 2018, 2011), False),  # too few
        ((2020, 2018, None, 2016, 2011), True),
        ((2020, 2018, None, None, 2016, 2011), False),  # two of six have none
    ],
)
def test_a_list_by_date(years, one_way):
    assert runs_one_way([entry(year) for year in years]) is one_way
