"""One title and several occasions: in dated bullets, in dated rows, and behind a title in quotes."""

import pytest

from cvparse.parsers.talks.several_occasions import occasions_of, places_of, titles_of
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


@pytest.mark.parametrize(
    ("written", "occasion", "titles"),
    [
        ("May 2019, Ice Days, Oslo\n• Rivers\n• Lakes", "May 2019, Ice Days, Oslo", ["Rivers", "Lakes"]),
        ("Ice Days <2019>\n• Rivers\n• Lakes\n• Fog", "Ice Days", ["Rivers", "Lakes", "Fog"]),
        ("2019 :: Ice Days\n• Rivers\n• Lakes", "Ice Days", ["Rivers", "Lakes"]),
    ],
)
def test_titles_on_one_occasion(written, occasion, titles):
    sheet = worksheet(written)
    text = sheet.body.text.text
    head, rows = titles_of(sheet, LEXICON)
    assert text[head.start : head.end].strip() == occasion
    assert [text[row.start : row.end].strip() for row in rows] == titles


@pytest.mark.parametrize(
    "written",
    [
        "",
        "May 2019, Ice Days, Oslo\n• Rivers",  # one title
        "Ice Days, Oslo\n• Rivers\n• Lakes",  # no date
        "Ice Days, 2019\n• Rivers, 2019\n• Lakes",
        "Ice Days, 2019\nRivers\nLakes",
    ],
)
def test_an_occasion_with_one_title(written):
    assert titles_of(worksheet(written), LEXICON) is None


@pytest.mark.parametrize(
    ("written", "places"),
    [
        (
            "School of Ice, University of Larvik,\nIce School, University of Halden.",
            ["School of Ice, University of Larvik,", "Ice School, University of Halden."],
        ),
        (
            "University of Larvik (Seminar of the\\\nschool),\nUniversity of Halden.",
            ["University of Larvik (Seminar of the school),", "University of Halden."],
        ),
        ("School of Ice,\nUniversity of Halden.", []),  # the address of one
        ("University of Larvik,\\\nUniversity of Halden.", []),  # a line that went on
        ("University of Larvik.\nUniversity of Halden.", []),
        ("University of Larvik,", []),
    ],
)
def test_rows_that_each_say_where(written, places):
    sheet = worksheet(written)
    assert [sheet.body.text.text[row.start : row.end].strip() for row in places_of(sheet, LEXICON)] == places
