import pytest

from cvparse.layout.types import Box
from cvparse.pdf.frame import Frame, along, upright


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
