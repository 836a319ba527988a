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


def rounded(x0, top, x1, bottom, radius):
    """A rectangle with round corners, each drawn as one curve with its two handles."""
    near, far = 0.45 * radius, radius
    points = []
    for x, dx in ((x0, 1), (x1, -1)):
        for y, dy in ((top, 1), (bottom, -1)):
            points += [(x, y + dy * far), (x, y + dy * near), (x + dx * near, y), (x + dx * far, y)]
    return points


def test_a_box_with_round_corners_is_a_fill_filled_or_as_an_outline():
    box = Box(100, 50, 160, 66)
    for colours in ({"fill": "#eeeeee"}, {"line": "#eeeeee"}):
        stroke = Stroke(tuple(rounded(100, 50, 160, 66, 4)), colours.get("fill"), colours.get("line"), 0.5, True, True)
        assert rules_and_fills([stroke], WIDTH) == ((), (Fill(box, "#eeeeee"),))
    pill = Stroke(tuple(rounded(100, 50, 160, 66, 8)), "#eeeeee", None, 0.5, True, True)
    assert rules_and_fills([pill], WIDTH) == ((), (Fill(box, "#eeeeee"),))


def test_a_disc_and_a_heart_are_no_boxes():
    disc = Stroke(tuple(rounded(100, 50, 116, 66, 8)), "#eeeeee", None, 0.5, True, True)
    assert rules_and_fills([disc], WIDTH) == ((), ())
    heart = [(108, 66), (100, 58), (100, 50), (106, 50), (108, 56), (110, 50), (116, 50), (116, 58), (108, 66)]
    assert rules_and_fills([Stroke(tuple(heart), "#ff0000", None, 0.5, True, True)], WIDTH) == ((), ())
