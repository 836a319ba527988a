"""One title and several occasions: in dated bullets, in dated rows, and behind a title in quotes."""

import pytest

from cvparse.parsers.talks.several_occasions import occasions_of, places_of
from kind_cases import assert_read, cases_of
from written_entries import LEXICON, worksheet


@cases_of("talks")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


@pytest.mark.parametrize(
    ("written", "title", "occasions"),
    [
        ("Rivers\n• Oslo, 2020\n• Bergen, 2019", "Rivers", ["Oslo, 2020", "Bergen, 2019"]),
        ("Rivers\n• Oslo, 2020", "Rivers", ["Oslo, 2020"]),
        ("Rivers\nOslo, 2020\nBergen, 2019", "Rivers", ["Oslo, 2020", "Bergen, 2019"]),
        ("Rivers\nOslo <2020>\nBergen <2019>", "Rivers", ["Oslo", "Bergen"]),
        (
            "‘Rivers’: Oslo, 2020. University of Larkfield. 2019.",
            "‘Rivers’",
            ["Oslo, 2020.", "University of Larkfield. 2019."],
        ),
        ("“Rivers”: Oslo (2020); Bergen (2019)", "“Rivers”", ["Oslo (2020);", "Bergen (2019)"]),
    ],
)
def test_several_occasions(written, title, occasions):
    sheet = worksheet(written)
    text = sheet.body.text.text
    head, rows = occasions_of(sheet, LEXICON)
    assert text[head.start : head.end].strip() == title
    assert [text[row.start : row.end].strip() for row in rows] == occasions


@pytest.mark.parametrize(
    "written",
    [
        "Rivers",
        "Rivers\nOslo, 2020",
        "Rivers\nOslo, 2020\nBergen",
        "Rivers, 2018\nOslo, 2020\nBergen, 2019",
        "Rivers\nOslo, 2020\n• Bergen, 2019",
        "• Rivers\n• Oslo, 2020\n• Bergen, 2019",
        "2018 :: Rivers\n• Oslo, 2020\n• Bergen, 2019",
        "“Rivers,” Forum, Oslo, May 2020",
        "“Rivers”: Oslo (2020), Bergen (2019)",
        "Rivers: Oslo, 2020. Bergen, 2019.",
        "2018 :: “Rivers”: Oslo, 2020. Bergen, 2019.",
        "“Rivers”: Oslo, 2020. Bergen, 2019. <Kent>",
        "“Rivers”: Oslo, 2020. 12 people, 2019.",
    ],
)
def test_one_talk(written):
    assert occasions_of(worksheet(written), LEXICON) is None


@pytest.mark.parametrize(
    ("written", "places"),
    [
        (
            "University of Kent, University of Larkfield, University of Halden",
            ["University of Kent", "University of Larkfield", "University of Halden"],
        ),
        (
            "Ice Days Conference (Oslo), Snow Conference, Rain Forum, Brightwater Institute",
            ["Ice Days Conference (Oslo)", "Snow Conference", "Rain Forum", "Brightwater Institute"],
        ),
        (
            "University of Kent\nUniversity of Larkfield\nUniversity of Halden",
            ["University of Kent", "University of Larkfield", "University of Halden"],
        ),
        ("University of Kent, University of Larkfield", []),
        ("Ice Institute, University of Kent, Snow Conference", []),
        ("Rivers, University of Kent, University of Larkfield, University of Halden", []),
        ("University of Kent, University of Larkfield, University of Halden <Oslo>", []),
        ("University of Kent – University of Larkfield – University of Halden", []),
    ],
)
def test_enumerated_places(written, places):
    sheet = worksheet(written)
    text = sheet.body.text.text
    assert [text[row.start : row.end].strip(" ,\n") for row in places_of(sheet, LEXICON)] == places
