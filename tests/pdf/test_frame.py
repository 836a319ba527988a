from dataclasses import replace

import pytest

from cvparse.layout.types import Box, Fill
from cvparse.pdf.frame import Frame, along, as_shown, is_askew, upright, with_text_upright
from cvparse.pdf.glyphs import Face, Glyph, PageContent
from cvparse.pdf.words import page_words


@pytest.mark.parametrize(
    ("turns", "size", "corner"),
    [(0, (100, 200), (10, 180)), (1, (200, 100), (20, 10)), (2, (100, 200), (90, 20)), (3, (200, 100), (180, 90))],
)
def test_a_point_is_placed_on_the_page_as_it_is_shown(turns, size, corner):
    frame = Frame(left=50, bottom=100, right=150, top=300, turns=turns)
    assert (frame.width, frame.height) == size
    assert frame.point(60, 120) == corner


@pytest.mark.parametrize(
    ("direction", "turn"),
    [((1, 0), 0), ((0, -1), 1), ((-1, 0), 2), ((0, 1), 3), ((5, 1), 0), ((1, 1), 0), ((-1, 1), 2), ((0, 0), 0)],
)
def test_the_direction_of_a_text_is_a_number_of_quarter_turns(direction, turn):
    assert Frame(0, 0, 10, 10).turn(*direction) == turn
    assert Frame(0, 0, 10, 10, turns=1).turn(*direction) == (turn + 1) % 4


@pytest.mark.parametrize("turn", range(4))
def test_upright_undoes_along(turn):
    (x0, y0), (x1, y1) = along(turn, (10, 20)), along(turn, (30, 60))
    turned = Box(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
    assert upright(turn, turned) == Box(10, 20, 30, 60)


def test_a_box_of_a_turned_page_has_its_left_before_its_right():
    frame = Frame(left=50, bottom=100, right=150, top=300, turns=2)
    assert frame.box(60, 120, 80, 150) == Box(70, 20, 90, 50)
    assert Frame(50, 100, 150, 300).box(60, 120, 80, 150) == Box(10, 150, 30, 180)


def sideways(turn, *more):
    """A page of 600 by 800 points with an A that stands at (100, 50) when the sheet is turned back."""
    width, height = (600.0, 800.0) if turn == 2 else (800.0, 600.0)
    right, down = {1: (0.0, height), 2: (width, height), 3: (width, 0.0)}[turn]
    glyph = Glyph("A", 100 - right, 105 - right, 50 - down, Face("Sans", 10.0, turn=turn))
    return PageContent(1, 600.0, 800.0, (glyph, *more))


@pytest.mark.parametrize("turn", [1, 2, 3])
def test_a_page_with_its_text_sideways_is_turned_back(turn):
    page = sideways(turn)
    found = with_text_upright(replace(page, fills=(Fill(Box(0, 0, 60, 80), "#eeeeee"),)))
    (glyph,) = found.glyphs
    assert (found.turned, found.width, found.height) == (turn, *((600, 800) if turn == 2 else (800, 600)))
    assert (glyph.x0, glyph.x1, glyph.y, glyph.face.turn) == (100, 105, 50, 0)
    corner = {1: (0, 600 - 60), 2: (540, 720), 3: (720, 0)}[turn]
    assert (found.fills[0].box.x0, found.fills[0].box.top) == corner
    (word,) = page_words(found, 0)
    (printed,) = page_words(page, 0)
    assert as_shown(word, found).place == printed.box
    assert as_shown(word, found).box == word.box


def test_other_pages_stay():
    upright_text = tuple(Glyph("a", 5 * n, 5 * n + 5, 9, Face("Sans", 10.0)) for n in range(2))
    for page in (PageContent(1, 600, 800, ()), PageContent(1, 600, 800, upright_text), sideways(1, *upright_text)):
        assert with_text_upright(page) is page
        assert all(as_shown(word, page) is word for word in page_words(page, 0))


def test_what_is_upright_on_the_sheet_is_sideways_then():
    page = sideways(1, Glyph("b", 20, 25, 90, Face("Sans", 10.0)))
    found = with_text_upright(replace(page, glyphs=(page.glyphs[0], *page.glyphs)))
    assert [glyph.face.turn for glyph in found.glyphs] == [0, 0, 3]
    assert [as_shown(word, found).place for word in page_words(found, 0)][-1] == page_words(page, 0)[-1].box


@pytest.mark.parametrize(
    ("direction", "askew"),
    [((1, 0), False), ((0, -1), False), ((1, 1), True), ((-1, 0.5), True), ((1, 0.17), False), ((1, 0.19), True)],
)
def test_text_across_the_page(direction, askew):
    assert is_askew(*direction) is askew
