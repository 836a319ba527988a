"""The cases of summary: what is printed, and the entries that must come of it."""

from dataclasses import replace

import pytest

from cvparse.layout.types import Line
from cvparse.parsers.summary import joined_text, paragraphs, spoken
from kind_cases import assert_read, cases_of
from written_entries import CONTEXT, lines, text


@cases_of("summary")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


def parted(printed: list[Line]) -> list[list[str]]:
    return [[line.text.text for line in paragraph] for paragraph in paragraphs(tuple(printed))]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Rivers rise\nand fall", [["Rivers rise", "and fall"]]),
        ("• Rivers\n• Lakes", [["• Rivers"], ["• Lakes"]]),
        ("Rivers rise\\\n• and fall", [["Rivers rise", "• and fall"]]),  # a full line goes on
        (
            "Rivers that rise\nand fall as\nwhenever",
            [["Rivers that rise", "and fall as", "whenever"]],
        ),  # it did not fit
        ("Rivers that rise\nand fall as\nit is", [["Rivers that rise", "and fall as"], ["it is"]]),
    ],
)
def test_paragraphs(written: str, expected: list[list[str]]) -> None:
    assert parted(lines(written)) == expected


@pytest.mark.parametrize(
    ("gaps", "parts"),
    [
        ((12.0, 17.0), 1),  # half the height of a line more than the lines set solid
        ((12.0, 17.1), 2),
        ((17.1, 17.1), 1),  # all lines are as far apart
        ((0.0, 12.0), 1),  # a line that begins a column has no distance
    ],
)
def test_white_space_parts_paragraphs(gaps: tuple[float, float], parts: int) -> None:
    one, two, three = lines("Rivers rise\nRivers fall\nRivers rest")
    printed = [one, replace(two, gap_above=gaps[0]), replace(three, gap_above=gaps[1])]
    assert len(paragraphs(tuple(printed))) == parts


def test_white_space_on_a_new_page_parts_nothing() -> None:
    one, two, three = lines("Rivers rise\nRivers fall\nRivers rest")
    assert len(paragraphs((one, two, replace(three, gap_above=40.0)))) == 2
    assert len(paragraphs((one, two, replace(three, gap_above=40.0, page=2)))) == 1


def test_tags_beside_the_lines_are_read_with_them() -> None:
    joined, words = joined_text(lines("2019 :: Rivers <Oslo>\nand lakes"), CONTEXT)
    assert (joined.text, len(words)) == ("2019 Rivers Oslo and lakes", 5)


def test_cells_and_icons_are_no_text() -> None:
    assert spoken(text("Rivers\tand \ufffc lakes.")) == "Rivers and lakes."
