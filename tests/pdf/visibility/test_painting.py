"""Shades at places of a page."""

import pytest

from cvparse.layout.types import Box
from cvparse.pdf.visibility.painting import Painting, shade

PAGE = Painting(4, 3, 5, bytes([9, 255, 255, 255, 0, 255, 40, 255, 255, 0, 255, 255, 255, 200, 0]), 2.0)


@pytest.mark.parametrize(
    ("box", "found"),
    [
        (Box(0, 0, 2, 1.5), (9, 255)),
        (Box(0.5, 0.5, 0.9, 0.9), (40, 40)),
        (Box(1.5, 1, 9, 9), (200, 200)),
        (Box(-3, -3, 0.2, 0.2), (9, 9)),
        (Box(5, 0, 6, 1), None),
        (Box(0, 5, 1, 6), None),
    ],
)
def test_the_range_of_a_place_leaves_out_the_padding(box: Box, found: tuple[int, int] | None) -> None:
    assert PAGE.range_in(box) == found


@pytest.mark.parametrize(("color", "found"), [("#ffffff", 255), ("#00ff00", 150), ("#0000ff", 28), ("#808080", 128)])
def test_the_shade_of_a_colour(color: str, found: int) -> None:
    assert shade(color) == found
