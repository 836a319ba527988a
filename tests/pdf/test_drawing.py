import pytest

from cvparse.layout.types import Box, Fill, Rule
from cvparse.pdf.drawing import Picture, Stroke, covers, rules_and_fills

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


def box_of(*corners, width=WIDTH, curved=False):
    """The box of a filled path: of its fill, or of the rule that it makes."""
    rules, fills = rules_and_fills([Stroke(corners, "#000000", None, 0.5, True, curved)], width)
    return next((("rule", rule.box) for rule in rules), None) or next((("fill", fill.box) for fill in fills), None)


def corners_of(x0, top, x1, bottom):
    return (x0, top), (x1, top), (x1, bottom), (x0, bottom)


@pytest.mark.parametrize(
    ("corners", "kind"),
    [
        (corners_of(50, 100, 550, 103), "rule"),  # a two-hundredth of the page's width
        (corners_of(50, 100, 550, 103.5), "fill"),
        (corners_of(50, 100, 53, 400), "rule"),
        (corners_of(50, 100, 50, 100), None),
        (corners_of(0, 0, 100, 50)[:3], None),
        ((*corners_of(0, 0, 100, 50), (0, 0)), "fill"),
        ((*corners_of(0, 0, 100, 50), (0, 0), (0, 50)), None),  # six corners
        (((0, 0), (100, 0.6), (100, 50), (0, 50)), "fill"),  # bent by a thousandth of the page's width
        (((0, 0), (100, 0.75), (100, 50), (0, 50)), None),
        (((0, 0), (100, 0), (100, 49.5), (0, 50)), "fill"),
        (((0, 0), (100, 0), (100, 49.25), (0, 50)), None),
        (((0, 0), (100, 0), (100, 50), (0.6, 50)), "fill"),
        (((0, 0), (99.4, 0), (100, 50), (0, 50)), "fill"),
        (((0, 0), (99.25, 0), (100, 50), (0, 50)), None),
    ],
)
def test_a_filled_rectangle_is_a_rule_or_a_fill(corners, kind):
    found = box_of(*corners)
    assert (found and found[0]) == kind


ROUND = ((8, 0), (52, 0), (60, 8), (60, 12), (52, 20), (8, 20), (0, 12), (0, 8))  # 60 wide, 20 high


@pytest.mark.parametrize(
    ("points", "is_box"),
    [
        (ROUND, True),
        (ROUND[:7], False),  # too few
        (((0, 5), (20, 5), (20, 0), (30, 10), (20, 20), (20, 15), (0, 15), (0, 5)), False),  # an arrow
        ((*ROUND, (5, 5)), True),  # near a corner
        ((*ROUND, (11, 5)), True),  # as far from it as half the height, and a thousandth of the page's width
        ((*ROUND, (11.5, 5)), False),
        ((*ROUND, (30, 1)), True),  # on the upper side
        ((*ROUND, (30, 1.5)), False),
        (tuple((y, x) for x, y in (*ROUND, (11.5, 5))), False),
        (((12, 0), (48, 0), *ROUND[2:]), True),  # straight for 0.6 of its width
        (((12.5, 0), (48, 0), *ROUND[2:]), False),
        ((*ROUND[:4], (48, 20), (12, 19), *ROUND[6:]), True),
        ((*ROUND[:4], (48, 20), (12, 18.5), *ROUND[6:]), False),
        (tuple((x, y * 0.275) for x, y in ROUND), True),  # 5.5 points high
        (tuple((x, y * 0.25) for x, y in ROUND), False),
    ],
)
def test_a_box_with_round_corners_has_straight_sides(points, is_box):
    """The page is 1000 points wide: a thousandth of it is one point."""
    assert (box_of(*points, width=1000, curved=True) is not None) is is_box


@pytest.mark.parametrize(
    ("corners", "width", "closed", "count"),
    [
        (((50, 100), (550, 100)), 3, False, 1),
        (((50, 100), (550, 100)), 3.5, False, 0),
        (((50, 100), (550, 100)), 1, True, 1),  # there and back is one line
        (((10, 10), (90, 10), (50, 10)), 1, True, 3),
        (corners_of(10, 10, 90, 50), 1, True, 4),
        (corners_of(10, 10, 90, 50), 1, False, 3),
        (((50, 0), (550, 0.6)), 1, False, 1),
        (((50, 0), (550, 0.75)), 1, False, 0),
        (((50, 0), (50.5, 400)), 1, False, 1),
        (((0, 0), (0.5, 0.5)), 1, False, 0),  # a point
    ],
)
def test_the_lines_of_a_stroked_path(corners, width, closed, count):
    assert len(drawn(*corners, line="#000000", width=width, closed=closed)[0]) == count


def test_an_upright_line_is_as_thick_as_its_stroke():
    assert drawn((50, 100), (50, 400), line="#000000") == ((Rule(Box(49.75, 100, 50.25, 400)),), ())


def test_a_path_of_no_colour_draws_nothing():
    assert rules_and_fills([Stroke(ROUND, None, None, 0.5, True, True)], WIDTH) == ((), ())


def ground(late=True, fill="#ffffff", height=30, curved=False):
    corners = ((50, 100), (550, 100), (550, 100 + height), (50, 100 + height))
    return Stroke(corners, fill, None, 0.5, True, curved, late)


@pytest.mark.parametrize(
    ("stroke", "covering"),
    [
        (ground(), True),
        (ground(late=False), False),
        (ground(fill=None), False),
        (ground(height=3), False),
        (ground(height=3.1), True),
        (ground(curved=True), False),
    ],
)
def test_what_may_lie_over_text(stroke, covering):
    assert bool(covers([stroke], [], WIDTH)) is covering


def test_pictures_that_may_lie_over_text():
    box = Box(10, 10, 90, 90)
    assert covers([], [Picture(box, True), Picture(Box(0, 0, 9, 9))], WIDTH) == (box,)
