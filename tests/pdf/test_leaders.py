"""Rows of dots that lead to the right edge."""

import pytest

from cvparse.pdf.glyphs import Face, Glyph
from cvparse.pdf.leaders import leaders

ROMAN = Face("Times", 10.0)


@pytest.mark.parametrize(
    ("printed", "found"),
    [
        ("A....1", {1, 2, 3, 4}),
        ("A . . . . 1", {2, 4, 6, 8}),
        ("A____1", {1, 2, 3, 4}),
        ("Rivers ........ 2021", set(range(7, 15))),
        ("Rivers . . . . . 2021", set(range(7, 17, 2))),
        ("A, B, ... and C", set()),
        ("A....", {1, 2, 3, 4}),
        ("....", {0, 1, 2, 3}),
        ("...", set()),
        ("A...____1", {4, 5, 6, 7}),
        ("A...1", set()),
        ("A.b.c.d.", set()),
        ("----", set()),
    ],
)
def test_leaders(printed, found):
    assert leaders([Glyph(sign, 5.0 * at, 5.0 * at + 4, 100.0, ROMAN) for at, sign in enumerate(printed)]) == found
