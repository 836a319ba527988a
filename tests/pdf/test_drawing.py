from cvparse.layout.types import Box, Fill, Rule
from cvparse.pdf.drawing import Stroke, rules_and_fills

WIDTH = 600.0


def drawn(*corners, fill=None, line=None, width=0.5, closed=False):
    return rules_and_fills([Stroke(corners, fill, line, width, closed)], WIDTH)


def test_a_stroked_line_is_a_rule_of_its_thickness():
    assert drawn((50, 100), (550, 100), line="#000000") == ((Rule(Box(50, 99.75, 550, 100.25)),), ())
    assert drawn((50, 100), (50, 400), line="#ff0000")[0][0].horizontal is False


def test_a_thin_filled_rectangle_is_a_rule_and_a_thick_one_a_fill():
    thin = drawn((50, 100), (550, 100), (550, 101), (50, 101), fill="#333333")
    assert thin == ((Rule(Box(50, 100, 550, 101), "#333333"),), ())
    thick = drawn((0, 0), (200, 0), (200, 800), (0, 800), (0, 0), fill="#eeeeee")
    assert thick == ((), (Fill(Box(0, 0, 200, 800), "#eeeeee"),))


def test_a_stroked_rectangle_is_four_rules():
    rules, fills = drawn((10, 10), (90, 10), (90, 50), (10, 50), line="#000000", closed=True)
    assert [rule.horizontal for rule in rules] == [True, False, True, False]
    assert not fills


def test_what_is_slanted_or_heavy_is_neither():
    assert drawn((50, 100), (550, 130), line="#000000") == ((), ())
    assert drawn((50, 100), (550, 100), line="#000000", width=20) == ((), ())
    assert drawn((10, 10), (90, 30), (70, 60), (20, 50), fill="#000000") == ((), ())
    assert drawn((10, 10), (90, 10)) == ((), ())
