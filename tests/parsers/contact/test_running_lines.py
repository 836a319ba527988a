"""The lines of running heads and feet."""

import pytest

from cvparse.layout.types import Furniture, FurnitureKind
from cvparse.parsers.contact.running_lines import is_reached, running_lines
from cvparse.text.styled import StyledText
from pages import Sheet


def furniture(text, page=1, kind=FurnitureKind.RUNNING_HEAD, top=20):
    sheet = Sheet()
    sheet.print(40, top, text)
    words = tuple(sheet.words)
    return Furniture(kind, page, text, words, words[0].box)


@pytest.mark.parametrize(
    ("printed", "text"),
    [
        ("Mira Oduya – 2", "Mira Oduya"),
        ("Mira Oduya | Page 2 of 12", "Mira Oduya"),
        ("Mira Oduya, 2/12", "Mira Oduya"),
        ("Mira Oduya", "Mira Oduya"),
        ("Mira Oduya 1999", "Mira Oduya 1999"),
        ("+1 857-555-0101", "+1 857-555-0101"),
    ],
)
def test_the_number_of_the_page_is_left_out(printed, text):
    assert [line.text.text for line in running_lines([furniture(printed)])] == [text]


def test_the_first_page_from_the_top_down():
    found = running_lines(
        [
            furniture("Ice", page=3),
            furniture("Foot", page=2, top=760),
            furniture("Head", page=2),
            furniture("Number", page=1, kind=FurnitureKind.PAGE_NUMBER),
        ]
    )
    assert [line.text.text for line in found] == ["Head", "Foot"]
    assert running_lines([]) == ()


@pytest.mark.parametrize(
    ("printed", "reached"),
    [("mira@example.org", True), ("+1 857-555-0101", True), ("https://example.org", False), ("Mira Oduya", False)],
)
def test_who_can_be_reached(printed, reached):
    assert is_reached(StyledText.plain(printed)) is reached


@pytest.mark.parametrize("kind", [FurnitureKind.PAGE_NUMBER, FurnitureKind.WATERMARK, FurnitureKind.HIDDEN])
def test_other_furniture_says_nothing_of_the_owner(kind):
    assert running_lines([furniture("Mira Oduya", kind=kind)]) == ()
