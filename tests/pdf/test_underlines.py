import pytest

from cvparse.layout.types import Box, Rule
from cvparse.pdf.glyphs import Face, Glyph
from cvparse.pdf.underlines import underlined

FACE = Face("Times", 10.0)
GLYPHS = tuple(Glyph(letter, 10 + 5 * at, 15 + 5 * at, 100.0, FACE) for at, letter in enumerate("A. Byron and"))


def rule(x0, x1, y, thickness=0.5):
    return Rule(Box(x0, y, x1, y + thickness))


@pytest.mark.parametrize(
    ("drawn", "expected"),
    [
        (rule(10, 50, 101.5), "A. Byron"),
        (rule(10, 50, 103.8), "A. Byron"),
        (rule(25, 50, 101.0), "Byron"),
        (rule(25, 52, 99.8), "Byron"),
        (rule(10, 400, 101.5), ""),
        (rule(10, 50, 107.0), ""),
        (rule(10, 50, 92.0), ""),
        (Rule(Box(10, 95, 10.5, 140)), ""),
    ],
    ids=["near", "below descenders", "one word", "on the baseline", "heading", "too low", "above", "upright"],
)
def test_a_drawn_line_underlines_what_it_spans(drawn, expected):
    found = underlined(GLYPHS, [drawn])
    assert "".join(GLYPHS[at].text for at in sorted(found)) == expected
