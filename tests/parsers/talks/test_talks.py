"""Talks: the kind of each, its date, its authors, and what the words before an event say."""

import pytest

from cvparse.lexicon import load
from cvparse.model.kinds import TalkKind
from cvparse.parsers.talks import heading_kind
from kind_cases import assert_read, cases_of, found_in

LEXICON = load(("en",))


@cases_of("talks")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


def talk(written, heading=None):
    (found,) = found_in("talks", written, heading)
    return found


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Invited Talks", TalkKind.INVITED),
        ("Conference Posters", TalkKind.POSTER),
        ("Talks", None),
        ("Keynotes and Posters", None),
        ("Keynotes", TalkKind.KEYNOTE),
        ("Invited Seminars", TalkKind.INVITED),  # `seminars` is a part of it
        (None, None),
    ],
)
def test_kind_that_a_heading_names(heading, kind):
    assert heading_kind(heading, LEXICON) == kind


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("Rivers. University of Larkfield (poster), 2020", "poster"),
        ("Rivers. University of Larkfield (poster with A. Berg), 2020", "poster"),
        ("Rivers. University of Larkfield (a poster on ice and snow), 2020", None),
        ("Rivers. University of Larkfield (a poster on ice), 2020", "poster"),
        ("Rivers. University of Larkfield (a poster on ice roads), 2020", None),  # five words
        ("Rivers. University of Larkfield. Poster. 2020", "poster"),
        ("Rivers. University of Larkfield. Best poster", "poster"),
        ("Rivers, University of Larkfield, Best poster", None),
        ("Rivers. Best poster. University of Larkfield", None),  # it is not the last
        ("Rivers. University of Larkfield. Ice seminar", None),  # a seminar is an event too
        ("“Rivers,” Seminar, University of Larkfield, 2020", None),
        ("“Rivers,” University of Larkfield (seminar), 2020", "seminar"),
        ("**Invited talk: Rivers**, Forum, 2020", None),  # the title says it
        ("“Rivers,” *Poster*, Forum, 2020", "poster"),
        ("Invited talk: Rivers, University of Larkfield, 2020", "invited"),
        ("“Rivers,” invited talk at University of Larkfield, 2020", "invited"),
        ("“Invited talk: Rivers,” University of Larkfield, 2020", None),
        ("Invited rivers, University of Larkfield, 2020", None),
        ("“Rivers,” Ice Seminar, University of Larkfield, 2020", None),
        ("“Rivers,” keynote, University of Larkfield, 2020", "keynote"),
        ("“Rivers,” University of Larkfield, 2020", None),
    ],
)
def test_kind_that_an_entry_prints(written, kind):
    assert talk(written).get("kind") == kind


def test_kind_of_the_entry_goes_before_that_of_the_heading():
    assert talk("“Rivers,” University of Kent, 2020", "Invited Talks")["kind"] == "invited"
    assert talk("“Rivers,” University of Kent (poster), 2020", "Invited Talks")["kind"] == "poster"
    assert talk("# Posters\n“Rivers,” University of Kent, 2020", "Invited Talks")["kind"] == "poster"


@pytest.mark.parametrize(
    ("written", "date", "place"),
    [
        ("2020 :: “Rivers,” Forum, Oslo, March 8", "2020-03-08", "Oslo"),
        ("2020 :: “Rivers,” Forum, Oslo, March 8, 2020", "2020-03-08", "Oslo"),
        ("2020 :: “Rivers,” Forum, Oslo", "2020", "Oslo"),
        ("2020-05 :: “Rivers,” Forum, Oslo", "2020-05", "Oslo"),
        ("2020 :: “March 8,” Forum, Oslo", "2020", "Oslo"),
        ("2020 :: “May 2020,” Forum, Oslo", "2020", "Oslo"),
        ("“Rivers,” Forum, Oslo, March 8", None, "Oslo"),
        ("“Rivers,” Forum, Oslo, May 2020", "2020-05", "Oslo"),
    ],
)
def test_day_in_the_text_and_year_in_the_margin(written, date, place):
    found = talk(written)
    assert found.get("date") == date
    assert (found["event"], found.get("location")) == ("Forum", place)


@pytest.mark.parametrize(
    ("written", "title", "note"),
    [
        (
            "Example, A., & Muster, B. (2020). Rivers of the north. Spring Conference, Oslo.",
            "Rivers of the north",
            "Example, A., & Muster, B.",
        ),
        (
            "Example, A., & Muster, B. (2020). Rivers of the\nlong north. Spring Conference, Oslo.",
            "Rivers of the long north",
            "Example, A., & Muster, B.",
        ),
        ("A. Example, B. Muster. “Rivers.” Spring Conference, Oslo, 2020", "Rivers", "A. Example, B. Muster"),
        ("“Rivers.” Spring Conference, Oslo, 2020", "Rivers", None),
        ("“Rivers,” Spring Conference, Oslo (with A. Berg), 2020", "Rivers", "with A. Berg"),
    ],
)
def test_authors_and_other_notes(written, title, note):
    found = talk(written)
    assert (found["title"], found["event"], found["location"]) == (title, "Spring Conference", "Oslo")
    assert found.get("note") == note


@pytest.mark.parametrize(
    ("before", "event", "note"),
    [
        ("A. Example, B. Muster. ", None, "A. Example, B. Muster"),
        ("Spring Forum. ", "Spring Forum", None),
        ("Ada Example. ", "Ada Example", None),  # no initials
        ("B. Example, Brightwater 2. ", "B. Example", "Brightwater 2"),  # one is no person
        ("", None, None),
    ],
)
def test_persons_before_a_title_in_quotes(before, event, note):
    found = talk(f"{before}“Rivers.” Oslo, 2020")
    assert (found["title"], found.get("event"), found.get("note")) == ("Rivers", event, note)


@pytest.mark.parametrize(
    ("last", "event"),
    [
        ("Rivers\nOslo, 2020\nBergen, 2019", "Kent"),  # a title over its occasions says nothing of the list
        ("“Rivers,” Oslo, 2020", "Snow"),  # the list prints its titles in quotes
    ],
)
def test_what_is_set_in_bold_follows_from_the_other_titles(last, event):
    first, *_ = found_in("talks", f"**Snow**, Kent, 2018\n\n**Ice**, Kent, 2017\n\n{last}")
    assert first["event"] == event


@pytest.mark.parametrize(
    ("printed", "event"),
    [
        ("presented at the Spring Forum", "Spring Forum"),
        ("presented at Spring Forum", "Spring Forum"),
        ("hosted by the Ice Group", "Ice Group"),
        ("Spring Forum", "Spring Forum"),
    ],
)
def test_words_that_only_lead_to_the_event(printed, event):
    found = talk(f"“Rivers,” {printed}, Oslo, 2020")
    assert (found["event"], found["location"]) == (event, "Oslo")


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        (
            ("University of Kent, Oslo, 2020", "Spring Forum, Bergen, 2019", "Brightwater, Kent, 2018"),
            [None, None, None],
        ),
        (("University of Kent, Oslo, 2020", "Brightwater, Kent, 2018"), [None, None]),
        (
            ("Spring Forum, Oslo, 2020", "Ice and snow, Kent, 2018", "Long rivers, Kent, 2018"),
            [None, "Ice and snow", "Long rivers"],
        ),
        (("University of Kent, Oslo, 2020", "“Ice,” Bergen, 2018"), [None, "Ice"]),
    ],
)
def test_list_without_titles(entries, expected):
    assert [found.get("title") for found in found_in("talks", "\n\n".join(entries))] == expected
