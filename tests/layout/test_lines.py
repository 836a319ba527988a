"""Rows become lines. The body is 10 points large; the column reaches from 40 to 540 unless a test says otherwise."""

from dataclasses import replace

import pytest

from cvparse.layout.fragments import fragment_of
from cvparse.layout.lines import (
    Column,
    _aside_start,
    _behind,
    _cells,
    _is_full,
    _ruled,
    _width_of_first,
    lines_of,
    rows_of,
    style_of,
    styled,
)
from cvparse.layout.sides import SideColumn
from cvparse.layout.tags import Edges
from cvparse.layout.types import Box, Fill, Norms, Page, Rule
from cvparse.text.styled import CELL, ICON, Style
from pages import Sheet, fragment, words_at

NORMS = Norms(body_size=10.0, line_pitch=12.0)
EDGES = Edges(40, 540)
PAGE = Page(1, 600, 800, ())


def lines(*rows, edges=EDGES, page=PAGE, stream=0):
    """The lines of rows, each a list of (x, baseline, text, size)."""
    return lines_of([[fragment(*cell) for cell in row] for row in rows], Column(page, edges, stream), NORMS)


def shown(*rows, edges=EDGES):
    return [(ln.side.text, ln.margin.text, ln.text.text, ln.aside.text) for ln in lines(*rows, edges=edges)]


@pytest.mark.parametrize(
    ("lower", "size", "x", "rows"),
    [
        (5, 10, 300, 1),  # half of the height
        (5.5, 10, 300, 2),
        (-5, 10, 300, 1),
        (5, 20, 300, 1),  # of the lower of the two
        (0, 10, 142, 1),
        (5, 10, 137, 1),  # over the same width by 0.3 em
        (5, 10, 136.5, 2),
    ],
)
def test_a_row_shares_half_of_its_height(lower, size, x, rows):
    assert len(rows_of([fragment(40, 100, "x" * 20), fragment(x, 100 + lower, "y", size)])) == rows


def test_rows_run_from_the_top_and_from_the_left():
    parts = [fragment(300, 99, "2019", 8), fragment(40, 100, "Lecturer"), fragment(40, 88, "Posts held")]
    assert [[f.text for f in row] for row in rows_of(parts)] == [["Posts held"], ["Lecturer", "2019"]]


@pytest.mark.parametrize(("between", "rows"), [(3, 4), (4, 6)])
def test_a_row_is_looked_for_among_the_last_four(between, rows):
    large = [fragment(40, 100, "Ada", 40), fragment(300, 106, "Lund", 40)]
    small = [fragment(45, 100.5 + n, "x" * 700, 1) for n in range(between)]  # over and under both
    assert len(rows_of([*large, *small])) == rows


@pytest.mark.parametrize(
    ("cells", "start"),
    [
        ([], 0),
        ([(40, "text"), (500, "2019–21")], 1),
        ([(40, "x" * 50), (305, "x" * 47)], 1),  # a quad and a half before the end
        ([(40, "x" * 50), (304.5, "x" * 47)], 2),
        ([(40, "x" * 50), (300, "x" * 30)], 2),  # ends before the edge, begins before 0.6 of the width
        ([(40, "text"), (340, "x" * 9)], 1),  # begins at 0.6 of it
        ([(40, "text"), (339, "x" * 9)], 2),
        ([(40, "text"), (199, "x" * 70)], 1),  # ends 0.9 em behind the edge: it is set to it
        ([(40, "text"), (199.5, "x" * 70)], 2),
        ([(40, "12."), (500, "2019–21")], 2),  # the number of a list
        ([(40, "12."), (80, "text"), (500, "2019–21")], 2),
        ([(340, "x" * 40)], 0),  # alone at the right edge
        ([(339, "x" * 40)], 1),
        ([(340, "x" * 20)], 1),
        ([(340, "x" * 38)], 1),
        ([(340, "x" * 39)], 0),
    ],
)
def test_where_the_asides_begin(cells, start):
    assert _aside_start([fragment(x, 100, text) for x, text in cells], EDGES) == start


@pytest.mark.parametrize(
    ("gap", "end", "width", "start"),
    [
        (10, 540, 30, 1),  # flush, an em behind the text
        (9.5, 540, 30, 2),
        (10, 537, 30, 1),  # 0.3 em before the edge
        (10, 536.5, 30, 2),
        (10, 540, 31, 2),  # wider than 0.3 of the column
        (10, 543, 30, 1),
    ],
)
def test_a_tag_set_flush_right_may_come_close(gap, end, width, start):
    tag = fragment(end - 5 * width, 100, "x" * width)
    assert _aside_start([fragment(tag.box.x0 - gap - 20, 100, "Oslo"), tag], EDGES) == start


def test_a_chip_at_the_right_edge_is_no_aside():
    row = [fragment(40, 100, "Git", chip=1), fragment(500, 100, "Make", chip=2)]
    assert _aside_start(row, EDGES) == 2
    assert _aside_start([fragment(40, 100, "Git", chip=1), fragment(500, 100, "Make")], EDGES) == 1
    assert _aside_start([fragment(40, 100, "Git"), fragment(500, 100, "Make", chip=1)], EDGES) == 1


@pytest.mark.parametrize(
    ("printed", "width"), [(["University", 2, "of"], 50), (["Hu", "~*", 2, "of"], 15), (["Hu"], 10)]
)
def test_the_width_of_the_first_word(printed, width):
    assert _width_of_first([fragment_of(words_at(*printed))]) == width
    assert _width_of_first([]) == 0


@pytest.mark.parametrize(
    ("end", "next_word", "edges", "full"),
    [
        (500, 0, EDGES, True),  # four em before the edge
        (499.5, 0, EDGES, False),
        (500, 30, EDGES, True),  # the next word and an em had no room
        (500, 29.5, EDGES, False),
        (540, 20, EDGES, True),
        (515, 0, Edges(440, 540), True),  # a quarter of a narrow column
        (514.5, 0, Edges(440, 540), False),
    ],
)
def test_a_full_line_ends_near_the_edge(end, next_word, edges, full):
    assert _is_full([fragment(end - 50, 100, "x" * 10)], next_word, edges) is full


def test_an_empty_body_and_a_chip_are_not_full():
    assert not _is_full([], 0, EDGES)
    assert not _is_full([fragment(490, 100, "x" * 10, chip=1)], 0, EDGES)


def test_the_cells_of_a_line():
    parts = [fragment(x, 100, text) for x, text in ((40, "12."), (80, "Ada"), (200, "PhD"))]
    assert _cells(parts).text == f"12. Ada{CELL}PhD"
    assert _cells(parts[1:]).text == f"Ada{CELL}PhD"
    assert _cells([*parts[1:], parts[0]]).text == f"Ada{CELL}PhD{CELL}12."
    assert _cells([]).text == ""


def test_words_as_styled_text():
    words = words_at("Hu", "~*", 2, "of", 2, "Oslo")
    words = [
        replace(words[0], bold=True, link="https://example.org"),
        replace(words[1], bold=True, raised=True),
        replace(words[2], bold=True, link="https://example.org"),
        replace(words[3], bold=True, icon=True, link="https://example.org"),
    ]
    text = styled(words)
    assert text.text == f"Hu* of {ICON}"
    runs = [(run.start, run.end, run.style, run.link is not None) for run in text.runs]
    assert runs == [
        (0, 2, Style.BOLD, True),
        (2, 3, Style.BOLD | Style.RAISED, False),
        (3, 4, Style.BOLD, False),
        (4, 6, Style.BOLD, True),
        (6, 7, Style.BOLD, True),
        (7, 8, Style.BOLD, True),
    ]


@pytest.mark.parametrize(
    ("first", "second", "separator"), [(1, 2, CELL), (1, 1, " "), (0, 1, " "), (1, 0, " "), (0, 0, " ")]
)
def test_a_tab_stands_between_two_chips(first, second, separator):
    words = words_at("Git", 2, "Make")
    chips = [replace(word, chip=chip) for word, chip in zip(words, (first, second), strict=True)]
    assert styled(chips).text == f"Git{separator}Make"


@pytest.mark.parametrize(
    ("field", "style"),
    [
        ("bold", Style.BOLD),
        ("italic", Style.ITALIC),
        ("underlined", Style.UNDERLINED),
        ("raised", Style.RAISED),
        ("small_caps", Style.SMALL_CAPS),
    ],
)
def test_the_style_of_a_word(field, style):
    word = words_at("Ada")[0]
    assert style_of(word) is Style.NONE
    assert style_of(replace(word, **{field: True})) is style


BOX = Box(40, 92, 140, 102)  # of a line of 10 points on the baseline 100


@pytest.mark.parametrize(
    ("rule", "ruled"),
    [
        (Box(40, 100, 290, 100.5), True),  # half of the column's width
        (Box(40, 100, 289, 100.5), False),
        (Box(40, 111, 540, 111.5), True),  # 1.1 em below the baseline
        (Box(40, 111.5, 540, 112), False),
        (Box(40, 99.5, 540, 100), False),
        (Box(140, 105, 540, 105.5), False),  # it begins where the line ends
        (Box(139, 105, 540, 105.5), True),
        (Box(-300, 105, 40, 105.5), False),
        (Box(40, 104, 41, 400), False),  # upright
        (Box(140, 96, 266, 96.5), True),  # beside the line, a quarter of the width
        (Box(140, 96, 265, 96.5), False),
        (Box(139, 96, 264.5, 96.5), False),
        (Box(150, 92, 280, 92.5), True),
        (Box(150, 91, 280, 91.5), False),
        (Box(150, 103, 280, 103.5), False),
        (Box(420, 96, 550, 96.5), True),  # an em behind the edge
        (Box(420, 96, 550.5, 96.5), False),
    ],
)
def test_a_rule_under_or_beside_a_line(rule, ruled):
    assert _ruled(replace(PAGE, rules=(Rule(rule),)), (BOX,), 100, 10, EDGES) is ruled


LONG = (Box(40, 92, 340, 102),)  # more than half of the column
TWO_WORDS = (Box(40, 92, 240, 102), Box(285, 92, 340, 102))


@pytest.mark.parametrize(
    ("printed", "rule", "ruled"),
    [
        (LONG, Box(40, 102, 340, 102.5), False),  # it underlines the words
        (LONG, Box(34, 102, 346, 102.5), False),  # 0.6 em beyond either end
        (LONG, Box(34, 102, 347, 102.5), True),
        (LONG, Box(33, 102, 340, 102.5), True),
        (LONG, Box(40, 102, 300, 102.5), False),  # of a part of the words
        (TWO_WORDS, Box(40, 102, 340, 102.5), False),  # 0.85 of it under print
        ((TWO_WORDS[0], Box(286, 92, 340, 102)), Box(40, 102, 340, 102.5), True),  # a date at the right edge
    ],
)
def test_a_rule_that_ends_with_the_words_underlines_them(printed, rule, ruled):
    assert _ruled(replace(PAGE, rules=(Rule(rule),)), printed, 100, 10, EDGES) is ruled


@pytest.mark.parametrize(
    ("other", "ruled"),
    [
        (Box(40, 202, 340, 202.5), True),  # under another heading
        (Box(34, 202, 346, 202.5), True),
        (Box(33, 202, 340, 202.5), False),
        (Box(40, 202, 347, 202.5), False),
        (Box(40, 110, 340, 110.5), False),  # the second of two lines
        (Box(40, 202, 40.5, 340), False),  # upright
    ],
)
def test_a_long_heading_fills_the_rule_that_is_under_all(other, ruled):
    rules = (Rule(Box(40, 102, 340, 102.5)), Rule(other))
    assert _ruled(replace(PAGE, rules=rules), LONG, 100, 10, EDGES) is ruled


@pytest.mark.parametrize(
    ("fill", "behind"),
    [
        (Box(40, 90, 540, 104), True),
        (Box(40, 80, 540, 110), True),  # three times as high
        (Box(40, 80, 540, 110.5), False),
        (Box(40, 90, 190, 104), True),  # 0.3 of the width
        (Box(40, 90, 189, 104), False),
        (Box(40, 92, 540, 104), True),
        (Box(40, 93, 540, 104), False),  # it begins below the top of the line
        (Box(200, 90, 540, 104), False),
    ],
)
def test_a_box_behind_a_line(fill, behind):
    assert _behind(fill, BOX, EDGES) is behind


@pytest.mark.parametrize(
    ("x", "characters", "starts", "centered"),
    [
        (240, 20, (), True),
        (255, 20, (), True),  # its middle is 0.03 of the width off
        (255.5, 20, (), False),
        (225, 20, (), True),
        (65, 90, (), True),
        (60, 92, (), False),  # two em to the edges
        (240, 20, (241.5,), False),  # other rows begin there
        (240, 20, (242,), True),
    ],
)
def test_a_centred_line(x, characters, starts, centered):
    (line,) = lines([(x, 100, "x" * characters)], edges=Edges(40, 540, starts=starts))
    assert line.centered is centered


def test_a_line_knows_its_place():
    found = lines([(40, 100, "Ada")], [(60, 114, "Lund", 12)], stream=1)
    assert [(ln.page, ln.column, ln.indent, ln.gap_above, ln.size, ln.baseline) for ln in found] == [
        (1, 1, 0, 0, 10, 100),
        (1, 1, 20, 14, 12, 114),
    ]
    assert found[1].box == Box(60, 104.4, 84, 116.4)


def test_the_baseline_of_a_line_is_that_of_its_longest_part():
    (line,) = lines([(40, 99, "2019", 8), (100, 100, "Lecturer in things"), (500, 98, "Oslo")])
    assert (line.baseline, line.size) == (100, 10)


def test_a_box_behind_chips_fills_no_line():
    sheet = Sheet()
    sheet.fills.append(Fill(Box(30, 90, 540, 104), "#eeeeee"))
    assert lines([(40, 100, "Education")], page=sheet.page)[0].filled
    chip = lines_of([[fragment(40, 100, "Git", chip=1)]], Column(sheet.page, EDGES, 0), NORMS)
    assert not chip[0].filled


def test_where_the_parts_of_a_row_stand():
    edges = Edges(40, 540, bodies=(110,))
    assert shown(
        [(40, 100, "2019"), (110, 100, "Lecturer"), (500, 100, "Oslo")],
        [(110, 112, "in things")],
        [(40, 124, "2020"), (400, 124, "x" * 28)],
        edges=edges,
    ) == [
        ("", "2019", "Lecturer", "Oslo"),
        ("", "", "in things", ""),
        ("", "", "2020", "x" * 28),
    ]


def test_a_body_alone_beside_its_tag_is_no_aside():
    edges = Edges(40, 540, bodies=(400,))
    assert shown([(40, 100, "2019"), (400, 100, "x" * 28)], edges=edges) == [("", "2019", "x" * 28, "")]


def test_the_second_line_of_a_tag_stands_in_the_margin():
    edges = Edges(40, 540, bodies=(110,))
    row = [(40, 100, "2024–"), (110, 100, "Lecturer")]
    below = [(40, 112, "2025")]
    assert shown(row, below, edges=edges)[1] == ("", "2025", "", "")
    assert shown(below, [(40, 124, "2024–"), (110, 124, "Lecturer")], edges=edges)[0] == ("", "2025", "", "")
    assert shown(row, [(40, 140, "2025")], edges=edges)[1] == ("", "", "2025", "")


def test_headings_of_a_side_column_stand_beside_their_rows():
    edges = Edges(150, 540, side=SideColumn(150))
    rows = ([(40, 100, "Education"), (150, 100, "University")], [(150, 112, "Oslo")])
    assert shown(*rows, edges=edges) == [("Education", "", "University", ""), ("", "", "Oslo", "")]
    assert shown([(40, 96, "Education")], [(150, 100, "University")], edges=edges) == [
        ("Education", "", "University", "")
    ]


def test_a_line_is_full_where_the_next_word_had_no_room():
    body = "x" * 94  # it ends 30 points before the edge
    assert [ln.full for ln in lines([(40, 100, body)], [(40, 112, "yyyy and")])] == [True, False]
    assert [ln.full for ln in lines([(40, 100, body)], [(40, 112, "yyy and")])] == [False, False]


def test_the_next_word_stands_behind_the_tag_of_the_next_row():
    edges = Edges(40, 540, bodies=(110,))
    rows = [[(110, 100, "x" * 80)], [(40, 112, "2019"), (110, 112, "y and")]]
    assert not lines(*rows, edges=edges)[0].full
    rows[1][1] = (110, 112, "yyyy and")
    assert lines(*rows, edges=edges)[0].full


def test_items_of_a_grid_are_lines_one_after_the_other():
    found = lines(
        [(60, 100, "• Algorithms"), (300, 100, "• Finance")],
        [(66, 114, "and more")],
        [(60, 140, "below")],
    )
    assert [ln.text.text for ln in found] == ["• Algorithms", "and more", "• Finance", "below"]
    assert [ln.indent for ln in found] == [20, 26, 0, 20]
    assert [ln.gap_above for ln in found] == [0, 14, 0, 26]


def test_what_stands_beside_a_grid_goes_with_its_first_item():
    edges = Edges(150, 540, side=SideColumn(150))
    rows = [[(40, 100, "Skills"), (150, 100, "• Algorithms"), (350, 100, "• Finance")], [(150, 114, "and more")]]
    assert shown(*rows, edges=edges) == [
        ("Skills", "", "• Algorithms", ""),
        ("", "", "and more", ""),
        ("", "", "• Finance", ""),
    ]
