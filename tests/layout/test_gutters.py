"""The white between two columns, and the lines on its two sides. The body is 10 points large, its pitch 12."""

import pytest

from cvparse.layout.fragments import fragment_of
from cvparse.layout.gutters import (
    _are_headed,
    _common_heads,
    _cut,
    _goes_on,
    _trim_foot,
    _trim_head,
    _trim_rows,
    _trim_tags,
    gutters_at,
    left_edges,
)
from cvparse.layout.types import Norms
from pages import fragment, words_at

NORMS = Norms(body_size=10.0, line_pitch=12.0)
INFINITE = float("inf")


def column(x, *baselines, size=10.0, text="x" * 20):
    return [fragment(x, y, text, size) for y in baselines]


@pytest.mark.parametrize(
    ("starts", "known", "edges"),
    [
        ([], (), []),
        ([40, 200, 200, 200, 200], (), [200]),
        ([40, 200, 200, 200], (), []),  # three lines may stand there by chance
        ([40, 200], (203,), [200]),  # known from another page
        ([40, 200], (203.5,), []),
        ([40, 200, 203, 206, 209], (), [200]),
        ([40, 200, 200, 203.5, 203.5], (), [200]),  # headings that begin a little further left than their lists
        ([40, 200, 200, 210, 210], (), [200]),
        ([40, 200, 200, 210.5, 210.5], (), []),
        ([40, 200, 203.5, 203.5, 203.5], (), []),  # one heading alone
        ([40, 80, 80, 80, 80], (), []),  # an indent
        ([40, 80.5, 80.5, 80.5, 80.5], (), [80.5]),
        ([40, 40, 40, 40, 200, 200, 200, 200, 400, 400, 400, 400], (), [200, 400]),
    ],
)
def test_the_left_edges_of_columns(starts, known, edges):
    assert left_edges([fragment(x, 100 + 12 * n, "x") for n, x in enumerate(starts)], NORMS, known) == edges


@pytest.mark.parametrize(
    ("texts", "edges"),
    [
        (("Skills", "Awards", "R", "Ice", "Rivers"), [200]),  # headings over a list a little further in
        (("2015–19", "2010–14", "2019 –", "2017 –", "2015 –"), []),  # dates flush right
    ],
)
def test_dates_set_flush_right_are_no_list_further_in(texts, edges):
    starts = (200, 200, 205, 205, 205)
    lines = [fragment(x, 100 + 12 * n, text) for n, (x, text) in enumerate(zip(starts, texts, strict=True))]
    assert left_edges([fragment(40, 100, "x"), *lines], NORMS) == edges


def sides(gutters):
    return [(len(gutter.left), len(gutter.right), gutter.top, gutter.bottom) for gutter in gutters]


@pytest.mark.parametrize(
    ("left_x", "right_x", "found"),
    [
        (40, 200, 1),
        (98, 200, 1),  # ends 0.2 em before the edge
        (98.5, 200, 0),
        (40, 197, 1),  # begins 0.3 em before it
        (40, 196.5, 0),
    ],
)
def test_a_gutter_is_white_between_the_ends_and_the_beginnings(left_x, right_x, found):
    parts = [*column(left_x, 100, 117, 134, 151), *column(right_x, 105, 118, 131, 144)]
    assert len(gutters_at(200, parts, NORMS)) == found


@pytest.mark.parametrize(
    ("left", "right", "lines", "found"), [(4, 4, 4, 1), (3, 4, 4, 0), (4, 3, 4, 0), (2, 2, 2, 1), (1, 2, 2, 0)]
)
def test_both_sides_of_a_gutter_have_lines_enough(left, right, lines, found):
    parts = [fragment(40, 100 + 17 * n, "left") for n in range(left)]
    parts += [fragment(200, 105 + 12 * n, "right") for n in range(right)]
    assert len(gutters_at(200, parts, NORMS, lines)) == found


def test_a_gutter_ends_at_the_lines_that_cross_it():
    full = [fragment(40, y, "x" * 60) for y in (80, 300, 500)]
    above = [*column(40, 120, 137, 154, 171), *column(200, 125, 138, 151, 164, 177)]
    below = [*column(40, 330, 347, 364, 381), *column(200, 335, 348, 361, 374)]
    found = gutters_at(200, [*full, *above, *below], NORMS)
    assert sides(found) == [(4, 5, 80, 300), (4, 4, 300, 500)]
    assert [gutter.shorter for gutter in found] == [4, 4]


def test_numbers_and_bullets_before_items_are_no_lines():
    """The white behind the numbers of a right column is no better than that before them."""
    left, items = column(40, 100, 117, 134, 151), column(230, 105, 118, 131, 144, 157)
    numbers = [fragment(200, 105, "1."), fragment(200, 131, "•")]
    (before,) = gutters_at(200, [*left, *numbers, *items], NORMS)
    (behind,) = gutters_at(230, [*left, *numbers, *items], NORMS)
    assert (len(before.right), len(behind.left)) == (7, 6)
    assert (before.shorter, behind.shorter) == (4, 4)


def test_a_line_that_touches_the_next_column_is_cut():
    touching = fragment_of(words_at("x" * 20, 2, "y" * 8, 8, "z" * 8, baseline=150))  # the last word at 200
    parts = [*column(40, 100, 117, 134), touching, *column(200, 105, 118, 131)]
    assert sides(gutters_at(200, parts, NORMS)) == [(4, 4, -INFINITE, INFINITE)]


@pytest.mark.parametrize(
    ("printed", "x", "parts"),
    [
        (["University", 2, "of", 8, "Oslo"], 120, ["University of", "Oslo"]),
        (["University", 2, "of", 8, "Oslo"], 117, ["University of", "Oslo"]),
        (["University", 2, "of", 8, "Oslo"], 123, ["University of", "Oslo"]),
        (["University", 2, "of", 8, "Oslo"], 123.5, []),
        (["University", 2, "of", 8, "Oslo"], 50, []),  # it begins there
        (["University", 2, "of", 2, "Oslo"], 114, []),  # a word blank
        (["•", 8, "Oslo"], 63, []),  # an item behind its bullet
        (["[12]", 8, "Oslo"], 78, []),
        (["a", 8, "Oslo"], 63, ["a", "Oslo"]),
    ],
)
def test_a_line_is_cut_behind_its_widest_blank(printed, x, parts):
    assert [part.text for part in _cut(fragment_of(words_at(*printed)), x, 10.0)] == parts


@pytest.mark.parametrize(
    ("x", "baseline", "size", "goes_on"),
    [
        (40, 132, 20, True),
        (46, 132, 20, True),  # 0.3 em
        (46.5, 132, 20, False),
        (40, 132, 19, True),  # a twentieth smaller
        (40, 132, 18.5, False),
        (40, 132.5, 20, False),  # more than 1.6 em below
        (40, 100, 20, False),
    ],
)
def test_the_next_line_of_a_paragraph(x, baseline, size, goes_on):
    assert _goes_on(fragment(40, 100, "x", 20), fragment(x, baseline, "x", size)) is goes_on


@pytest.mark.parametrize(
    ("left", "right", "above", "top", "gone"),
    [
        ([112, 140, 157], [140, 152], 100, 112, 1),  # the last line of a paragraph
        ([112, 124, 157], [157, 170], 100, 124, 2),
        ([112, 140, 157], [112, 152], 100, 100, 0),  # a line stands beside it
        ([112, 140, 157], [120, 152], 100, 100, 0),  # and one that begins at its baseline
        ([120, 140, 157], [150, 162], 100, 100, 0),  # further below
    ],
)
def test_the_end_of_the_paragraph_above_belongs_to_no_column(left, right, above, top, gone):
    ones, others = column(40, *left), column(200, *right)
    assert _trim_head(ones, others, fragment(40, above, "x" * 60), NORMS) == top
    assert (len(ones), len(others)) == (len(left) - gone, len(right))


def test_a_line_of_the_right_column_may_end_the_paragraph_above():
    left, right = column(40, 140, 157), column(200, 112, 140)
    assert _trim_head(left, right, fragment(200, 100, "x"), NORMS) == 112
    assert [f.baseline for f in right] == [140]


def test_what_stands_above_the_heads_of_two_columns_goes_with_the_name():
    left = [*column(40, 120, 135), *column(40, 160, size=13), *column(40, 180, 197)]
    right = [*column(200, 160, size=13), *column(200, 180)]
    assert _trim_head(left, right, fragment(40, 80, "A. Person", 24), NORMS) == 135
    assert [f.baseline for f in left] == [160, 180, 197]
    assert [f.baseline for f in right] == [160, 180]


def headed(lines, size=13.0, lower=0.0, other_size=13.0):
    """The left side has so many lines above a heading at 160, the right side begins with one."""
    left = [*column(40, *(150 - 12 * n for n in range(lines))), *column(40, 160, size=size)]
    return _common_heads(left, column(200, 160 + lower, size=other_size), NORMS)


@pytest.mark.parametrize(
    ("heads", "expected"),
    [
        (headed(1), (1, 0)),
        (headed(3), (3, 0)),
        (headed(4), None),
        (headed(0), None),  # nothing stands above them
        (headed(1, size=10, other_size=10), None),  # in the type of the text
        (headed(1, other_size=12), None),
        (headed(1, size=20, other_size=20, lower=4), (1, 0)),
        (headed(1, size=20, other_size=20, lower=4.5), None),
    ],
)
def test_two_headings_on_one_line(heads, expected):
    assert heads == expected


@pytest.mark.parametrize(("last", "expected"), [(136, (2, 1)), (136.5, None)])  # two line pitches above the headings
def test_lines_of_both_columns_may_stand_above_their_heads(last, expected):
    left = [*column(40, 112, last), *column(40, 160, size=13)]
    right = [*column(200, 124), *column(200, 160, size=13)]
    assert _common_heads(left, right, NORMS) == expected


def test_headings_are_larger_than_the_body_by_more_than_a_twentieth():
    left, right = [*column(40, 80, size=50), *column(40, 160, size=53)], column(200, 160, size=53)
    assert _common_heads(left, right, Norms(50.0, 60.0)) == (1, 0)
    assert _common_heads(right, left, Norms(50.0, 60.0)) == (0, 1)
    assert _common_heads(left, right, Norms(50.5, 60.0)) is None


@pytest.mark.parametrize(
    ("left", "right", "below", "bottom"),
    [
        ([100, 112, 140], [100], (40, 152), 140),  # a heading over the full line
        ([100, 112, 140], [100], (43, 152), 140),
        ([100, 112, 140], [100], (43.5, 152), 152),
        ([100, 112, 140], [100], (40, 168), 168),  # as near to its own column
        ([100, 112, 140], [132], (40, 152), 152),  # it stands beside the other column's last line
        ([100, 112, 140], [131.5], (40, 152), 140),
        ([140], [100], (40, 152), 152),
        ([100], [100, 140], (200, 152), 140),
        ([100, 128, 140], [100], (40, 150), 128),  # two lines
    ],
)
def test_a_heading_above_the_full_lines_belongs_to_no_column(left, right, below, bottom):
    ones, others = column(40, *left), column(200, *right)
    assert _trim_foot(ones, others, fragment(*below, "x" * 60), below[0]) == bottom
    assert all(f.baseline < bottom for f in (*ones, *others))


@pytest.mark.parametrize(
    ("inset", "bottom"),
    [
        (4, 160),  # inside a bar of colour, as the heading of its column is
        (13, 160),  # one em of its own
        (13.5, 176),
    ],
)
def test_a_heading_inside_a_bar_above_the_full_lines_belongs_to_no_column(inset, bottom):
    ones = [*column(40 + inset, 100, size=13), *column(40, 117), *column(40 + inset, 160, size=13)]
    others = column(200, 106, 118, 130)
    assert _trim_foot(ones, others, fragment(40, 176, "x" * 60), 40) == bottom


def test_a_heading_over_a_numbered_line_belongs_to_no_column():
    ones, others = column(40, 100, 112, 160), column(200, 106, 118, 130)
    assert _trim_foot(ones, others, fragment(60, 176, "x" * 60), 40) == 160
    assert [f.baseline for f in ones] == [100, 112]


@pytest.mark.parametrize(
    ("left", "right", "bottom"),
    [
        ([100, 112, 160], [106, 118, 160], 160),
        ([100, 112, 142], [106, 118, 142], 142),  # two line pitches of white
        ([100, 112, 141.5], [106, 118, 141.5], INFINITE),
        ([100, 112, 160], [106, 118, 162], 160),
        ([100, 112, 160], [106, 118, 162.5], INFINITE),  # on two baselines
        ([100, 112, 160, 172, 184], [106, 160, 172, 184], 160),
        ([100, 112, 160, 172, 184, 196], [106, 160, 172, 184, 196], INFINITE),  # lines enough for a column
        ([100, 112, 160, 172, 184, 196], [106, 160, 172, 184], 160),
        ([100, 112, 160], [106, 118], INFINITE),
        ([100, 130, 160], [100, 160], 130),  # a heading leads the row
        ([100, 130, 160], [100, 130, 160], 160),
        ([100, 130, 142, 154, 190], [100, 190], 130),
        ([100, 130, 142, 154, 166, 190], [100, 190], 190),  # more lines than a heading has
        ([100, 112], [106, 118], INFINITE),
    ],
)
def test_rows_below_a_band_of_white_belong_to_no_column(left, right, bottom):
    ones, others = column(40, *left), column(200, *right)
    assert _trim_rows(ones, others, NORMS) == bottom
    assert [f.baseline for f in ones] == [y for y in left if y < bottom]
    assert [f.baseline for f in others] == [y for y in right if y < bottom]


@pytest.mark.parametrize(
    ("tags", "bottom"),
    [
        (((260, 304, "2019"), (260, 316, "2018")), 304),  # dates at the right edge, on lines of the left side
        (((260, 304, "2019"), (260, 321, "2018")), 304),  # half of them
        (((260, 310, "2019"), (260, 322, "2018")), INFINITE),  # between the lines: a sidebar's foot
        (((220, 304, "2019"), (230, 316, "2018")), INFINITE),  # not at the right edge
        (((260, 147, "2019"),), INFINITE),  # close to the column
        (((200, 304, "2019"),), INFINITE),  # at the edge of the column
    ],
)
def test_tags_of_rows_further_down_belong_to_no_column(tags, bottom):
    left = column(40, *range(100, 325, 12), text="x" * 10)
    right = [*column(200, 100, 112, 124, text="x" * 16), *(fragment(x, y, text) for x, y, text in tags)]
    assert _trim_tags(200, left, right, NORMS) == bottom
    assert all(f.baseline < bottom for f in (*left, *right))


def test_headings_over_rows_below_the_columns_go_with_the_rows():
    """The heading is nearer to the row under it than to the column; `bottom` is its baseline."""
    left = column(40, *range(100, 220, 12), 244, 262, 276, text="x" * 10)
    right = [*column(200, *range(100, 220, 12), text="x" * 16), fragment(260, 276, "2019")]
    assert _trim_tags(200, left, right, NORMS) == 244
    assert max(f.baseline for f in (*left, *right)) == 208


@pytest.mark.parametrize(("size", "bottom"), [(14.0, 140), (10.0, 152)])
def test_a_line_in_the_type_of_the_column_head_belongs_to_no_column(size, bottom):
    """It is as near to its own column as to the full line."""
    left = [*column(40, 100, size=14.0), *column(40, 116, 128), *column(40, 140, size=size)]
    assert _trim_foot(left, column(200, 100, 116), fragment(40, 152, "x" * 60), 40) == bottom


@pytest.mark.parametrize(
    ("heads", "headed"),
    [
        (((44, "Tools"), (204, "Profile")), True),  # both set in, as in a bar
        (((44, "Tools"), (207.5, "Profile")), False),
        (((80, "Tools"), (240, "Tools")), True),  # both centred over their columns
        (((80, "Tools"), (250, "Tools")), False),
    ],
)
def test_heads_stand_alike_in_their_columns(heads, headed):
    (one, first), (other, second) = heads
    left = [fragment(one, 100, first, 12.0), *column(40, 114, 126, text="x" * 22)]
    right = [fragment(other, 100, second, 12.0), *column(200, 114, 126, text="x" * 22)]
    assert _are_headed(200, left, right, NORMS) is headed
