"""Where the head of a CV ends without a heading."""

import pytest

from cvparse.lexicon import load
from cvparse.model import SectionKind as Kind
from cvparse.sections.head import behind_the_head, blocks_of
from layouts import Row, layout

LEXICON = load(("en",))
NAME = Row("Ada Lund", size=20)
GAP = 30.0
ADDRESS = ["12 Quay Road, 3256 Larvik", "ada.lund@example.org | +47 555 01 00"]
WORKS = [
    Row("J. Moor and A. Lund. Psalms at low water. Journal of Marsh Ice, 5(1):1-18, 2012.", gap=GAP),
    "A. Lund. Bells and dykes. Journal of Marsh Ice, 3(2):40-52, 2010.",
    "A. Lund and B. Berg. Tides of home. Journal of Marsh Ice, 2(2):10-12, 2009.",
]
PERSONAL = [Row("Date of birth: 3 May 1980", gap=GAP), "Place of birth: Larvik", "Marital status: married"]
POST = [
    Row("Department of Geology", gap=GAP),
    Row("University of Larvik", aside="ada.lund@example.org"),
    Row("12 Quay Road", aside="lund.example.org"),
    "Ice Building 4",
    "3256 Larvik, Norway",
]
TONGUES = [Row("English (native)", gap=GAP), "German (fluent)", "Korean (basic)"]


def behind(*rows: Row | str) -> list[tuple[Kind, int]]:
    printed = layout(*rows)
    return [(block.kind, len(block.lines)) for block in behind_the_head(printed.lines, printed.norms, LEXICON)]


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ([NAME, *ADDRESS], []),
        ([NAME, *ADDRESS, *WORKS], [(Kind.PUBLICATIONS, 3)]),
        ([NAME, *ADDRESS, *WORKS, *TONGUES], [(Kind.PUBLICATIONS, 3), (Kind.LANGUAGES, 3)]),
        ([NAME, *WORKS, *WORKS], [(Kind.PUBLICATIONS, 6)]),  # white space inside a list
        ([NAME, Row(ADDRESS[0], gap=GAP), ADDRESS[1]], []),
        (WORKS, []),  # the first block is of the head, whatever it holds
        ([NAME, *ADDRESS, *PERSONAL], []),
        ([NAME, *POST, *WORKS], [(Kind.PUBLICATIONS, 3)]),
        ([NAME, *POST], []),  # as of a referee, but no referee stands without a heading
        ([], []),
    ],
)  # fmt: skip
def test_what_stands_behind_the_head(rows, found):
    assert behind(*rows) == found


@pytest.mark.parametrize(
    ("count", "against"),
    [(1, None), (2, None), (3, 3.0), (4, 3.0)],  # two lines of a list may be chance; more than three say no more
)
def test_a_short_list_does_not_end_the_head(count, against):
    works = [WORKS[0], *WORKS[1:], "B. Berg. Ice on fjords. Journal of Marsh Ice, 1(2):1-9, 2008."][:count]
    printed = layout(NAME, *ADDRESS, *works)
    found = behind_the_head(printed.lines, printed.norms, LEXICON)
    assert [block.against for block in found] == ([against] if against else [])


def test_one_list_before_as_many_contact_details_does_not_move_the_end():
    address = [Row(ADDRESS[0], gap=GAP), ADDRESS[1], "3256 Larvik"]
    assert behind(NAME, *WORKS, *address) == []
    assert behind(NAME, *address, *WORKS) == [(Kind.PUBLICATIONS, 3)]


def test_contact_details_behind_the_head_stay_with_what_they_stand_under():
    assert behind(NAME, *WORKS, Row("ada.lund@example.org", gap=GAP), *TONGUES)[0] == (Kind.PUBLICATIONS, 4)


def test_blocks_are_set_apart_by_white_space_and_size():
    printed = layout(
        NAME,
        "Oslo",
        "Larvik",
        Row("Bergen", gap=27.0),
        Row("Paris", gap=26.9),
        Row("Rome", gap=0.0),
        Row("Bern", size=9),
    )  # the usual pitch is 20 points; a line at the top of a column has no gap
    assert [len(block) for block in blocks_of(printed.lines, printed.norms)] == [1, 2, 2, 1, 1]
