"""Whether the two sides of a gutter are columns or rows of one text. The body is 10 points large, its pitch 12."""

from dataclasses import replace

import pytest

from cvparse.layout.gutters import Gutter
from cvparse.layout.independence import (
    _asides,
    _beside,
    _clashes,
    _larger_headings,
    _level,
    _running_text,
    _shifted_tags,
    _side_headings,
    _stacked_tags,
    are_independent,
)
from cvparse.layout.types import Norms
from pages import fragment

NORMS = Norms(body_size=10.0, line_pitch=12.0)
WIDE = "x" * 40


def column(x, *baselines, size=10.0, text=WIDE):
    return tuple(fragment(x, y, text, size) for y in baselines)


def ragged(x, *baselines):
    """Lines of many lengths, of which few fill their column."""
    return tuple(fragment(x, y, "x" * (24 + 30 * (n == 0))) for n, y in enumerate(baselines))


def independent(left, right, known=False):
    return are_independent(Gutter(300, 0, 1000, tuple(left), tuple(right)), NORMS, known)


@pytest.mark.parametrize(
    ("left", "right", "known", "expected"),
    [
        ((100, 124), (100, 124), True, True),  # two pitches beside each other
        ((100, 123.5), (100, 124), True, False),
        ((100, 200), (150, 250), True, True),  # half of the shorter
        ((100, 200), (150.5, 250.5), True, False),
        ((150, 250), (100, 200), True, True),
        ((100, 117, 134, 148), (105, 118, 131, 148), False, False),  # less than four pitches
        ((100, 117, 134, 153), (105, 118, 131, 153), False, True),
    ],
)
def test_columns_stand_beside_each_other(left, right, known, expected):
    assert independent(column(40, *left), column(300, *right), known) is expected


def mixed(beside, clashing, between):
    """Left lines on the baseline of a right one, at its height, and between two."""
    places = [0.0] * beside + [5.0] * clashing + [20.0] * between
    left = [100 + 40 * n + place for n, place in enumerate(places)]
    return independent(ragged(40, *left), ragged(300, *(100 + 40 * n for n in range(len(places) + 1))))


@pytest.mark.parametrize(
    ("beside", "clashing", "between", "expected"),
    [
        (0, 4, 6, True),  # so many that clash are enough
        (0, 3, 7, False),  # most stand between the lines of the other side
        (2, 3, 5, True),  # half do not
        (1, 3, 6, False),
        (3, 1, 1, False),  # three quarters stand on common baselines
        (5, 2, 0, True),
        (6, 2, 0, False),
        (8, 0, 0, False),
    ],
)
def test_columns_do_not_share_their_baselines(beside, clashing, between, expected):
    assert mixed(beside, clashing, between) is expected


def test_two_columns_of_running_text_may_share_their_baselines():
    baselines = [100 + 12 * n for n in range(8)]
    assert independent(column(40, *baselines), column(300, *baselines))
    assert not independent(ragged(40, *baselines), column(300, *baselines))


@pytest.mark.parametrize(
    ("widths", "expected"),
    [
        ([24, 24, 24, 24], True),  # twelve em
        ([23, 23, 23, 23], False),
        ([50, 40, 30, 30], True),  # half of the lines fill four fifths
        ([50, 39, 30, 30], False),
    ],
)
@pytest.mark.parametrize("side", [0, 1])
def test_running_text_fills_its_column_on_both_sides(widths, expected, side):
    ones = tuple(fragment(40, 100 + 12 * n, "x" * width) for n, width in enumerate(widths))
    sides = (ones, column(300, 100, 112)) if side == 0 else (column(40, 100, 112), ones)
    assert _running_text(Gutter(300, 0, 1000, *sides), NORMS) is expected


@pytest.mark.parametrize(
    ("baselines", "right", "text", "expected"),
    [
        ((100, 142, 184, 226), 8, "x" * 22, True),
        ((100, 141.5, 183, 224.5), 8, "x" * 22, False),  # closer than three pitches and a half
        ((100, 142, 184, 226), 7, "x" * 22, False),  # more than half of the lines beside them
        ((100, 142, 184, 226), 8, "x" * 23, False),  # lines of a text
        ((100, 112, 124, 200, 212), 10, "x" * 22, True),  # two and a half lines in a stack
        ((100, 112, 124, 200, 212, 224), 12, "x" * 22, False),
        ((100, 116, 150, 166), 8, "x" * 22, True),  # lines a pitch and a third apart are one stack
        ((100, 116.5, 150, 166.5), 8, "x" * 22, False),
        ((100,), 8, "x", False),
    ],
)
def test_headings_beside_the_text_are_few_short_and_far_apart(baselines, right, text, expected):
    left = column(40, *baselines, text=text)
    assert _side_headings(left, column(300, *(100 + 12 * n for n in range(right))), NORMS) is expected


def larger(sizes, right=10.0, others=4, text="x" * 10, tags=0):
    """Headings of these sizes and tags in the type of the text, beside lines of a size."""
    left = [fragment(40, 100 + 40 * n, text, size) for n, size in enumerate([*sizes, *[8.0] * tags])]
    return _larger_headings(left, column(300, *(100 + 12 * n for n in range(others)), size=right))


@pytest.mark.parametrize(
    ("headings", "expected"),
    [
        (larger([12, 12, 12]), True),
        (larger([12, 12]), False),
        (larger([10.5, 10.5, 10.5]), False),  # hardly larger
        (larger([53, 53, 53], right=50), True),
        (larger([52.5, 52.5, 52.5], right=50), False),
        (larger([21, 20, 20]), True),  # a twentieth off
        (larger([21.5, 20, 20]), False),
        (larger([12, 12, 12], tags=1), True),
        (larger([12, 12, 12], tags=2), False),  # more lines than the text
        (larger([12, 12, 12], text="x" * 22), True),
        (larger([12, 12, 12], text="x" * 23), False),
    ],
)
def test_larger_headings_beside_the_text(headings, expected):
    assert headings is expected


def test_only_the_text_at_the_height_of_the_headings_is_compared():
    left = column(40, 100, 140, 180, size=12, text="Posts")
    right = column(300, *(100 + 12 * n for n in range(7)))
    assert _larger_headings(left, (*right, *column(300, 300, size=14)))
    assert not _larger_headings(left, (*right, *column(300, 150, size=14)))
    assert independent(left, right) is False


def flush_right(ends=(), beside=10, length=8, lower=0):
    """Whether ten tags that end at 550 are asides. The first end so far before it; the first `lower` stand on no line
    of the text. Two of three are a character shorter."""
    right = []
    for n in range(10):
        characters = length - (1 if n % 3 else 0)
        x1 = 550 - (ends[n] if n < len(ends) else 0.0)
        right.append(fragment(x1 - 5 * characters, 100 + 30 * n + (15 if n < lower else 0), "x" * characters))
    return _asides(column(40, *(100 + 30 * n for n in range(beside))), right)


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        (flush_right(), True),
        (flush_right(ends=[20]), True),
        (flush_right(ends=[20, 20]), False),  # a fifth of them ends elsewhere
        (flush_right(ends=[3] * 9), True),  # 0.3 em off
        (flush_right(ends=[3.5] * 9), False),
        (flush_right(beside=9), False),  # more than the lines of the text
        (flush_right(length=22), True),
        (flush_right(length=23), False),  # 22.4 characters on average
        (flush_right(lower=1), True),
        (flush_right(lower=2), False),
    ],
)
def test_asides_are_short_flush_and_level_with_the_text(tags, expected):
    assert tags is expected


@pytest.mark.parametrize(
    ("starts", "expected"),
    [
        ([340] * 7 + [345] * 3, True),  # three in ten begin elsewhere
        ([340] * 8 + [345] * 2, False),
        ([340] * 7 + [343] * 3, False),  # they begin at one edge, 0.3 em off
        ([340] * 7 + [343.5] * 3, True),
    ],
)
def test_asides_begin_at_no_common_edge(starts, expected):
    right = [fragment(start, 100 + 30 * n, "x" * 8) for n, start in enumerate(starts)]
    flush = [replace(f, box=replace(f.box, x1=380.0)) for f in right]
    assert _asides(column(40, *(100 + 30 * n for n in range(10))), flush) is expected


@pytest.mark.parametrize(
    ("stacks", "lines", "text", "shifted", "expected"),
    [
        (4, 2, "x" * 22, 0, True),
        (4, 2, "x" * 23, 0, False),
        (4, 3, "x" * 22, 0, False),
        (4, 3, "x" * 10, 0, True),  # a timeline: year, bar, year
        (4, 5, "x" * 10, 0, True),
        (4, 6, "x" * 10, 0, False),
        (4, 3, "x" * 11, 0, False),
        (4, 2, "x" * 10, 1, True),  # three quarters begin with a line of the text
        (4, 2, "x" * 10, 2, False),
        (2, 2, "x" * 10, 0, True),
        (1, 2, "x" * 10, 0, False),
    ],
)
def test_stacked_tags_begin_on_the_lines_of_the_text(stacks, lines, text, shifted, expected):
    left = [y for n in range(stacks) for y in (100 + 100 * n + 12 * line for line in range(lines))]
    right = [100 + 100 * n + (5 if n < shifted else 0) for n in range(stacks)]
    assert _stacked_tags(column(40, *left, text=text), column(300, *right), NORMS) is expected


@pytest.mark.parametrize(
    ("shifts", "text", "expected"),
    [
        ([-3.5] * 6, "2019", True),
        ([-3.5, -3.5, -1.5, -1.5, -1.5, -3.5], "J2", True),  # beside lines in two faces
        ([-3.5, -1.5, 0.5, 2.5, 4.0, 1.0], "2019", False),  # as chance sets the lines of two columns
        ([-3.5] * 3, "2019", False),
        ([-3.5] * 6, "a line of a sidebar, which is longer", False),
    ],
)
def test_tags_set_a_little_higher_than_their_lines_are_all_so(shifts, text, expected):
    lines = [100.0 + 40 * n for n in range(len(shifts))]
    left = [fragment(40, y + shift, text, 9) for y, shift in zip(lines, shifts, strict=True)]
    right = column(300, *sorted([*lines, *(y + 14 for y in lines)]))
    assert _shifted_tags(left, right, NORMS) is expected


def test_five_lines_in_two_stacks_are_tags():
    right = column(300, 100, 200)
    assert _stacked_tags(column(40, 100, 112, 124, 200, 212, text="x" * 22), right, NORMS)
    assert not _stacked_tags(column(40, 100, 112, 124, 200, 212, 224, text="x" * 22), right, NORMS)


def test_stacks_that_no_line_stands_beside_do_not_count():
    left = column(40, 100, 112, 150, 162, 200, 212, text="x" * 22)
    assert _stacked_tags(left, column(300, 100, 200), NORMS)
    assert not _stacked_tags(left, column(300, 100), NORMS)


@pytest.mark.parametrize(
    ("size", "baseline", "other", "beside"),
    [
        (10, 101, 10, True),  # 0.1 em
        (10, 101.5, 10, False),
        (51, 105, 50, True),  # sizes that differ by a fiftieth are one
        (51, 105.5, 50, False),
        (51.5, 105.5, 50, True),
        (5, 98, 10, True),  # 0.2 em of the larger type
        (5, 102, 10, True),
        (5, 102.5, 10, False),
        (5, 94, 10, True),  # its top is 0.2 em higher
        (5, 93.5, 10, False),
    ],
)
def test_beside_is_on_one_baseline_or_at_one_height(size, baseline, other, beside):
    assert _beside(fragment(40, baseline, "x", size), [fragment(300, 100, "y", other)]) is beside


@pytest.mark.parametrize(
    ("lower", "level", "clashes"),
    [(0, True, False), (1, True, False), (4.5, True, True), (5, False, True), (7.5, False, True), (8, False, False)],
)
def test_level_is_half_of_the_height_and_a_clash_a_fifth(lower, level, clashes):
    one, others = fragment(40, 100 + lower, "x"), [fragment(300, 100, "y")]
    assert (_level(one, others), _clashes(one, others)) == (level, clashes)


def headed(left, right):
    """Two columns that begin with headings in larger type on one line, and go on with lines of these types."""
    sides = [
        tuple(fragment(x, 100 + 12 * n, WIDE, size) for n, size in enumerate(sizes))
        for x, sizes in ((40, left), (300, right))
    ]
    return are_independent(Gutter(300, 0, 1000, *sides, headed=True), NORMS)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ((12, 10, 10), (12, 10, 10, 12, 10, 10), True),  # the right one goes on with a heading of its own
        ((12, 10, 10, 12, 10, 10), (12, 10, 10), True),
        ((12, 10, 12, 10), (12, 10, 12, 10), False),  # rows of one text: each head has a date beside it
        ((12, 10, 10), (12, 10, 10, 10, 10, 10), False),
        ((12, 10, 10), (12, 10, 10, 14, 12, 10), False),  # items side by side, under larger headings
    ],
)
def test_columns_that_begin_with_headings_side_by_side(left, right, expected):
    assert headed(left, right) is expected


@pytest.mark.parametrize(
    ("size", "below", "lower", "expected"),
    [(11, 10, 5, True), (10, 10, 5, False), (11, 11, 5, False), (11, 10, 0, False)],
)
def test_a_sidebar_of_few_short_lines_begins_with_a_heading_like_that_beside_it(size, below, lower, expected):
    """In the type of the text, all in one type, or on the lines of the text, the same are headings or labels."""
    left = [fragment(40, y, "Ice", kind) for y, kind in ((100, size), (160 + lower, below), (220 + lower, below))]
    others = [(100, size), *((y, 10.0) for y in range(112, 220, 12)), (232, size), (244, 10)]
    right = [fragment(300, y, WIDE, kind) for y, kind in others]
    assert are_independent(Gutter(300, 0, 1000, tuple(left), tuple(right), headed=True), NORMS) is expected
