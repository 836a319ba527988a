"""Talks: the kind of each, its date, its authors, and what the words before an event say."""

import pytest

from kind_cases import assert_read, cases_of, found_in

TITLE = "Slow rivers of the north"
KENT = "University of Kent"


@cases_of("talks")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


def talk(written, heading=None):
    (found,) = found_in("talks", written, heading)
    return found


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        (f"“{TITLE},” {KENT} (poster), 2020", "poster"),
        (f"{TITLE}. Spring Conference, Oslo. Poster. 2020", "poster"),
        (f"“{TITLE},” *Poster*, Spring Conference, 2020", "poster"),
        (f"Invited talk: {TITLE}, {KENT}, 2020", "invited"),
        (f"“{TITLE},” invited talk at {KENT}, 2020", "invited"),  # the words that lead to the place
        (f"“{TITLE},” keynote, {KENT}, 2020", "keynote"),
        ("Keynote, Spring Conference, Oslo, 2020", "keynote"),
        (f"“Invited talks of the north,” {KENT}, 2020", None),  # the title
        (f"“{TITLE},” Ice Seminar, {KENT}, 2020", None),  # the event
        (f"“{TITLE},” {KENT}, 2020", None),
    ],
)
def test_kind_that_an_entry_prints(written, kind):
    assert talk(written).get("kind") == kind


def test_kind_of_the_entry_goes_before_that_of_the_heading():
    assert talk(f"“{TITLE},” {KENT}, 2020", "Invited Talks")["kind"] == "invited"
    assert talk(f"“{TITLE},” {KENT} (poster), 2020", "Invited Talks")["kind"] == "poster"
    assert talk(f"# Posters\n“{TITLE},” {KENT}, 2020", "Invited Talks")["kind"] == "poster"
    assert talk(f"“{TITLE},” {KENT} (seminar), 2020", "Invited Talks")["kind"] == "invited"  # said of the event


@pytest.mark.parametrize(
    ("written", "date"),
    [
        (f"2020 :: “{TITLE},” Spring Conference, Oslo, March 8", "2020-03-08"),
        (f"2020 :: “{TITLE},” Spring Conference, Oslo, March 8–10", "2020-03-08"),
        (f"2020 :: “{TITLE},” Spring Conference, Oslo, March 8, 2020", "2020-03-08"),
        (f"2020 :: “{TITLE},” Spring Conference, Oslo, March 8, 2021", "2020"),  # another year
        (f"2020 :: “{TITLE},” Spring Conference, Oslo", "2020"),
        (f"2020-05 :: “{TITLE},” Spring Conference, Oslo", "2020-05"),
        ("2020 :: “March 8,” Spring Conference, Oslo", "2020"),
        ("2020 :: “May 2020,” Spring Conference, Oslo", "2020"),
        (f"“{TITLE},” Spring Conference, Oslo, May 2020", "2020-05"),
        ("Spring Conference 2019, Oslo", "2019"),  # the year in the name
    ],
)
def test_day_in_the_text_and_year_in_the_margin(written, date):
    assert talk(written).get("date") == date


@pytest.mark.parametrize(
    ("written", "note"),
    [
        (f"Example, A., & Muster, B. (2020). {TITLE}. Spring Conference, Oslo.", "Example, A., & Muster, B."),
        (
            "Example, A., & Muster, B. (2020). Slow rivers\nof the north. Spring Conference, Oslo.",
            "Example, A., & Muster, B.",
        ),
        (f"Example, A. {TITLE}. Spring Conference, Oslo, 2020", "Example, A."),
        (f"A. Example, B. Muster. “{TITLE}.” Spring Conference, Oslo, 2020", "A. Example, B. Muster"),
        (f"Ada Example. “{TITLE}.” Spring Conference, Oslo, 2020", "Ada Example"),
        (f"“{TITLE}.” Spring Conference, Oslo, 2020", None),
        (f"“{TITLE},” Spring Conference, Oslo (with A. Berg), 2020", "with A. Berg"),
    ],
)
def test_authors_and_other_notes(written, note):
    found = talk(written)
    assert (found["title"], found["event"], found["location"]) == (TITLE, "Spring Conference", "Oslo")
    assert found.get("note") == note


@pytest.mark.parametrize(
    "printed",
    [
        "presented at the Spring Conference",
        "presented at Spring Conference",
        "paper presentation at the Spring Conference",
        "to be presented at the Spring Conference",
        "Spring Conference",
    ],
)
def test_words_that_only_lead_to_the_event(printed):
    found = talk(f"“{TITLE},” {printed}, Oslo, 2020")
    assert (found["event"], found["location"], found.get("note")) == ("Spring Conference", "Oslo", None)


def test_list_without_titles():
    entries = (f"{KENT}, Oslo, 2020", "Spring Conference, Bergen, 2019", "University of Larvik, 2018")
    found = found_in("talks", "\n\n".join(entries))
    assert [one.get("title") for one in found] == [None, None, None]
    assert [one.get("host") for one in found] == [KENT, None, "University of Larvik"]


def test_places_that_are_enumerated_are_a_talk_each():
    found = found_in("talks", f"2020 :: {KENT}, University of Larkfield, University of Halden")
    assert [(one["host"], one["date"]) for one in found] == [
        (KENT, "2020"),
        ("University of Larkfield", "2020"),
        ("University of Halden", "2020"),
    ]
