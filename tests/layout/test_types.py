import pytest

from cvparse.layout.types import Box, Line, Rule, Word
from cvparse.text.styled import EMPTY

BOX = Box(10, 20, 40, 25)


def test_the_sides_of_a_box():
    assert (BOX.width, BOX.height) == (30, 5)


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (Box(0, 0, 5, 5), Box(0, 0, 40, 25)),
        (Box(20, 22, 30, 23), BOX),
        (Box(30, 10, 90, 22), Box(10, 10, 90, 25)),
        (Box(30, 24, 35, 99), Box(10, 20, 40, 99)),
    ],
)
def test_the_smallest_box_around_two(other, expected):
    assert BOX.union(other) == expected == other.union(BOX)


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (Box(39, 24, 60, 60), True),
        (Box(40, 20, 60, 25), False),  # they touch at a side
        (Box(0, 20, 10, 25), False),
        (Box(10, 25, 40, 30), False),
        (Box(10, 0, 40, 20), False),
        (Box(12, 40, 30, 60), False),
        (Box(50, 20, 60, 25), False),
    ],
)
def test_boxes_overlap_where_they_share_an_area(other, expected):
    assert BOX.overlaps(other) is expected
    assert other.overlaps(BOX) is expected


@pytest.mark.parametrize(
    ("box", "horizontal"), [(Box(0, 0, 9, 1), True), (Box(0, 0, 1, 9), False), (Box(0, 0, 1, 1), True)]
)
def test_a_rule_runs_along_its_longer_side(box, horizontal):
    assert Rule(box).horizontal is horizontal


def line(*words):
    """A line of words, each as (text, bold)."""
    made = tuple(Word(n, 1, text, BOX, 24, bold=bold, icon=text == "@") for n, (text, bold) in enumerate(words))
    return Line(1, BOX, 24, 10, EMPTY, made)


@pytest.mark.parametrize(
    ("words", "bold"),
    [
        ([("Ada", True)] * 9 + [("Lund", False)], True),
        ([("Ada", True)] * 8 + [("Lund", False)] * 2, False),
        ([("Ada", True), ("–", False)], True),  # a sign says nothing
        ([("Ada", True), ("7", False)], False),
        ([("Ada", True), ("––", False)], False),
        ([("–", True)], False),
        ([], False),
    ],
)
def test_a_line_is_bold_where_nearly_all_of_it_is(words, bold):
    assert line(*words).bold is bold


def test_the_colour_of_a_line_is_that_of_its_first_word():
    icon = Word(0, 1, "@", BOX, 24, icon=True, color="#ff0000")
    name = Word(1, 1, "Ada", BOX, 24, color="#1d5b79")
    assert Line(1, BOX, 24, 10, EMPTY, (icon, name)).color == "#1d5b79"
    assert Line(1, BOX, 24, 10, EMPTY, (icon,)).color == "#000000"
