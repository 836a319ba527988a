"""The cases of service: what is printed, and the entries that must come of it."""

import pytest

from cvparse.parsers.service.venue_tags import (
    abbreviates,
    read_margin,
    read_opening,
    read_tags,
    take_dated_bracket,
    take_venue,
    whole_year,
)
from kind_cases import assert_read, cases_of
from written_entries import LEXICON, worksheet


@cases_of("service")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


@pytest.mark.parametrize(
    ("acronym", "name", "known"),
    [
        ("TPDS", "IEEE Transactions on Parallel and Distributed Systems", True),
        ("CSUR", "ACM Computing Surveys", True),
        ("IEEE", "Transactions on Rivers", False),
        ("TOR", "Transactions on Rivers", True),  # three letters
        ("TR", "Transactions on Rivers", False),
        ("TOR", "One Six Transactions on Rivers", True),  # the third word
        ("TOR", "One Six Seven Transactions on Rivers", False),
        ("", "Transactions on Rivers", False),
    ],
)
def test_an_acronym_abbreviates_a_name(acronym: str, name: str, known: bool) -> None:
    assert abbreviates(acronym, name) is known


@pytest.mark.parametrize(("year", "whole"), [("69", "2069"), ("70", "1970"), ("26", "2026"), ("1965", "1965")])
def test_a_year_of_two_figures(year: str, whole: str) -> None:
    assert whole_year(year) == whole


@pytest.mark.parametrize(
    ("written", "acronym", "year"),
    [
        ("ICLR 2026: International Conference", "ICLR", "2026"),
        ("ICLR ’26 Reviewer", "ICLR", "2026"),
        ("**TPDS** Letters on Ice", "TPDS", None),
        ("TPDS Transactions on Parallel and Distributed Systems", "TPDS", None),
        ("[ICLR 2026] Conference", "ICLR", "2026"),
        ("ICLR – Conference", "ICLR", None),
        ("ICLR: Conference", "ICLR", None),
        ("ICLR Conference", None, None),  # nothing sets it off
        ("**ICLR** **Conference**", None, None),  # all is bold
        ("ICLR ’26 Reviewer, Rivers", None, None),  # a role of something else
        ("ICLR Reviewer", None, None),
        ("Iclr: Conference", None, None),  # one capital
        ("Reviewer: Nature", None, None),
        ("IEEE Transactions on Rivers", None, None),
    ],
)
def test_the_tag_that_opens_a_stretch(written: str, acronym: str | None, year: str | None) -> None:
    body = worksheet(written).body
    tag = read_opening(body, 0, len(body.text), LEXICON)
    assert (tag.acronym, tag.dating.start if tag.dating else None) == (acronym, year)


@pytest.mark.parametrize(
    ("written", "venue", "acronym", "year"),
    [
        ("Symposium on Ice (SOI’25)", "Symposium on Ice", "SOI", "2025"),
        ("Symposium on Ice (SOI)", "Symposium on Ice", "SOI", None),
        ("Symposium on Ice (fog)", "Symposium on Ice (fog)", None, None),
        ("Symposium on Ice (SOI-2025)", "Symposium on Ice", "SOI", "2025"),
        ("Symposium on Ice (SOI 12)", "Symposium on Ice", "SOI", None),  # the twelfth
        ("Symposium on Ice (fog) (SOI)", "Symposium on Ice (fog)", "SOI", None),
        ("(SOI) Symposium", "(SOI) Symposium", None, None),
        ("TPDS", "TPDS", "TPDS", None),
        ("Science (4)", "Science", None, None),
        ("Science [4x]", "Science", None, None),
        ("Science (1234)", "Science (1234)", None, None),
        ("Symposium on Rivers.", "Symposium on Rivers", None, None),
        (" – ", None, None, None),
        ("Science", "Science", None, None),
    ],
)
def test_a_venue(written: str, venue: str, acronym: str | None, year: str | None) -> None:
    body = worksheet(written).body
    found, tag = take_venue(body, 0, len(body.text))
    assert (found, tag.acronym, tag.dating.start if tag.dating else None) == (venue, acronym, year)


@pytest.mark.parametrize(
    ("margin", "acronym", "year"),
    [
        ("ICLR '26", "ICLR", "2026"),
        ("TPDS", "TPDS", None),
        ("March 2019", None, None),  # a date, though it has the shape of a tag
        ("ICLR March 2019", None, None),
        ("2019", None, None),
        ("Ice", None, None),
    ],
)
def test_the_tag_in_the_margin(margin: str, acronym: str | None, year: str | None) -> None:
    sheet = worksheet(f"{margin} :: Symposium on Ice").margin
    tag = read_margin(sheet, LEXICON)
    assert (tag.acronym, tag.dating.start if tag.dating else None) == (acronym, year)
    assert bool(sheet.taken) is (acronym is not None)


@pytest.mark.parametrize(
    ("written", "acronym", "label"),
    [
        ("Symposium on Ice <SOI ’24>", "SOI", "SOI ’24"),
        ("Symposium on Ice <SOCS 2024>", "SOCS", "SOCS 2024"),
        ("Symposium on Ice <Socs ’24>", "Socs", "Socs ’24"),  # the apostrophe says so
        ("Symposium on Ice <Oslo 2019>", None, None),
        ("Transactions on Parallel and Distributed Systems <TPDS>", "TPDS", "TPDS"),
        ("Symposium on Ice <TPDS>", None, None),
        ("Symposium on Ice <USA>", None, None),
        ("ICLR '26 :: Symposium on Ice <SOI ’24>", "ICLR", None),
    ],
)
def test_the_tag_beside_an_entry(written: str, acronym: str | None, label: str | None) -> None:
    whole = worksheet(written)
    tag = read_tags(whole.margin, whole.asides, whole.body.text.text, LEXICON)
    assert (tag.acronym, tag.label) == (acronym, label)


@pytest.mark.parametrize(
    ("written", "acronym"),
    [
        ("Symposium on Ice (SOI’24), Oslo", "SOI"),
        ("Symposium on Ice (SOI-2024), Oslo", "SOI"),
        ("Symposium (SOI), Workshop (WOI’23), Oslo", "WOI"),  # the first that is dated
        ("Symposium on Ice\nWorkshop (WOI’23), Oslo", "WOI"),
        ("Symposium on Ice (SOI), Oslo", None),
        ("Workshop (May 2024), Oslo", None),
        ("Symposium on Ice (SOI’24).", None),  # the very end
    ],
)
def test_a_bracket_with_acronym_and_year(written: str, acronym: str | None) -> None:
    whole = worksheet(written)
    assert take_dated_bracket(whole.body, whole.rows).acronym == acronym
    assert bool(whole.body.taken) is (acronym is not None)


def test_a_bracket_that_was_read_before_is_none() -> None:
    whole = worksheet("Symposium on Ice (SOI’24), Oslo")
    whole.body.take(17, 25, "note")
    assert take_dated_bracket(whole.body, whole.rows).acronym is None


def test_only_the_beginning_of_a_long_name_is_looked_at() -> None:
    name = "Transactions on Rivers".ljust(158, "s")
    assert abbreviates("TORZ", f"{name} Zones")  # the letter 160
    assert not abbreviates("TORZ", f"{name}s Zones")
