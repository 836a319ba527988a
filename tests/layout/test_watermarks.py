"""Watermarks, and what cannot be seen, as furniture."""

import pytest

from cvparse.layout.norms import norms_of
from cvparse.layout.types import FurnitureKind
from cvparse.layout.watermarks import as_furniture, watermarks_of
from pages import Sheet, document

LINES = ["Lecturer at the university of Northwick"] * 20


def watermarks(size: float = 0.0, x: float = 50.0, y: float = 200.0, **style: object) -> list[str]:
    sheet = Sheet()
    sheet.column(50, 100, LINES, pitch=12)
    if size:
        sheet.print(x, y, "DRAFT", size=size, **style)
    printed = document(sheet)
    return [word.text for word in watermarks_of(printed.pages[0], norms_of(printed))]


@pytest.mark.parametrize(
    ("size", "place", "found"),
    [(60.0, (50, 200), ["DRAFT"]), (24.0, (50, 200), []), (60.0, (50, 90), []), (60.0, (50, 600), [])],
    ids=["behind the text", "not large", "over the text", "below it"],
)
def test_large_type_behind_text(size: float, place: tuple[int, int], found: list[str]) -> None:
    assert watermarks(size, *place) == found


def test_text_that_runs_across_the_page() -> None:
    assert watermarks(9.0, askew=True) == ["DRAFT"]
    assert watermarks() == []


def test_a_large_icon_is_none() -> None:
    assert watermarks(60.0, icon=True) == []


def test_letters_that_reach_into_a_large_name_make_it_none() -> None:
    sheet = Sheet()
    sheet.column(50, 100, LINES, pitch=12)
    sheet.print(50, 60, "Lund", size=40)
    sheet.print(60, 50, "one two", size=8)
    printed = document(sheet)
    assert watermarks_of(printed.pages[0], norms_of(printed)) == ()
    sheet.print(100, 50, "three", size=8)
    printed = document(sheet)
    assert [word.text for word in watermarks_of(printed.pages[0], norms_of(printed))] == ["Lund"]


def test_words_of_one_line_are_one_piece() -> None:
    sheet = Sheet()
    sheet.print(50, 100, "two words")
    sheet.print(50, 112, "below", glued=False)
    pieces = list(as_furniture(sheet.words, FurnitureKind.HIDDEN))
    assert [(piece.kind, piece.text, piece.page) for piece in pieces] == [
        (FurnitureKind.HIDDEN, "two words", 1),
        (FurnitureKind.HIDDEN, "below", 1),
    ]
    assert pieces[0].box.x0 == 50
    assert list(as_furniture((), FurnitureKind.HIDDEN)) == []
