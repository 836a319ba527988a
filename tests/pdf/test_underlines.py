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


@pytest.mark.parametrize(
    ("drawn", "found"),
    [
        (Rule(Box(10, 99, 50, 99.5)), True),  # it ends 0.05 em above the baseline
        (Rule(Box(10, 98.75, 50, 99.25)), False),
        (rule(10, 50, 104.5), True),  # it begins 0.45 em below it
        (rule(10, 50, 104.75), False),
    ],
)
def test_a_line_underlines_from_the_baseline_to_below_the_descenders(drawn, found):
    assert bool(underlined(GLYPHS, [drawn])) is found


@pytest.mark.parametrize(("end", "found"), [(110, True), (110.5, False)])
def test_print_reaches_over_most_of_the_line(end, found):
    glyphs = [Glyph("x", 10 + 5 * at, 15 + 5 * at, 100.0, FACE) for at in range(17)]  # 85 points
    assert bool(underlined(glyphs, [rule(10, end, 101)])) is found


def test_a_blank_at_the_end_is_underlined_and_does_not_count():
    glyphs = [*GLYPHS[:8], Glyph(" ", 50, 60, 100.0, FACE)]
    assert len(underlined(glyphs, [rule(10, 56, 101)])) == 9
    assert len(underlined(glyphs, [rule(10, 58, 101)])) == 0  # 40 points of print over 48
    assert underlined([Glyph(" ", 10, 50, 100.0, FACE)], [rule(10, 50, 101)]) == frozenset()


def test_turned_print_is_not_underlined():
    turned = [glyph._replace(face=Face("Times", 10.0, turn=1)) for glyph in GLYPHS]
    assert underlined(turned, [rule(10, 50, 101)]) == frozenset()


def test_each_line_of_print_has_its_own_size():
    small = [Glyph("x", 10 + 5 * at, 15 + 5 * at, 120.0, Face("Times", 5.0)) for at in range(8)]
    assert len(underlined([*GLYPHS, *small], [rule(10, 50, 122.25), rule(10, 50, 104.5)])) == 16
    assert len(underlined([*GLYPHS, *small], [rule(10, 50, 122.5)])) == 0


@pytest.mark.parametrize(
    ("word", "drawn", "expected"),
    [
        ("Study by", [(10, 30), (40, 45)], "Studyby"),
        ("Story, by", [(10, 30)], "Story"),  # the comma behind it has no line, nor has `by`
        ("Story by", [(10, 25)], "Sto"),  # the `r` has none and does not go below
        ("gyp", [(40, 45)], ""),
    ],
)
def test_a_line_is_left_out_under_letters_that_go_below_it(word, drawn, expected):
    glyphs = [Glyph(letter, 10 + 5 * at, 15 + 5 * at, 100.0, FACE) for at, letter in enumerate(word)]
    found = underlined(glyphs, [rule(a, b, 101) for a, b in drawn])
    assert "".join(glyphs[at].text for at in sorted(found)) == expected
