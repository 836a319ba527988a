"""The style of a line is that of its body, and what it shares with other lines."""

from dataclasses import replace

import pytest

from cvparse.layout.analyse import analyse
from cvparse.layout.types import Norms, Word
from cvparse.sections.typography import SET_APART, LineStyle, is_apart, rank, stands_out, style_of
from cvparse.text.styled import Run, Style, StyledText
from layouts import Row, layout
from pages import Sheet, document

NORMS = Norms(10.0, 12.0)
PLAIN = LineStyle(0, 10.0, False, False, False, False, False, "#000000")


def style(row: Row) -> LineStyle:
    printed = layout(row)
    return style_of(printed.lines[0], printed.norms)


def test_a_tag_in_a_colour_of_its_own_says_nothing_of_the_line():
    sheet = Sheet()
    for i in range(4):
        sheet.print(40, 100 + 40 * i, "Lecturer", italic=True)
        sheet.print(420, 100 + 40 * i, "Larvik, Norway", size=9.0, color="#808080")
        sheet.print(40, 114 + 40 * i, "a line of plain text that runs from the left edge of the page to the right edge")
    found = analyse(document(sheet))
    line = next(line for line in found.lines if line.text.text == "Lecturer")
    assert line.aside.text == "Larvik, Norway"
    style = style_of(line, found.norms)
    assert (style.italic, style.color, stands_out(style, found.norms)) == (True, "#000000", False)


@pytest.mark.parametrize(
    ("row", "changes"),
    [
        (Row("Lecturer"), {}),
        (Row("Lecturer", column=2), {"column": 2}),
        (Row("Lecturer", size=10.3), {"size": 10.5}),
        (Row("Lecturer", size=10.2), {}),
        (Row("Lecturer", bold=True), {"bold": True}),
        (Row("Lecturer", italic=True), {"italic": True}),
        (Row("Lecturer", small_caps=True), {"small_caps": True}),
        (Row("Lecturer", underlined=True), {"underlined": True}),
        (Row("Lecturer", color="#ff0000"), {"color": "#ff0000"}),
        (Row("LECTURER"), {"capitals": True}),
        (Row("ABCDEFGHIJKLMNOPQuvw"), {"capitals": True}),  # 85 %
        (Row("ABCDEFGHIJKLMNOPQuvwx"), {}),
        (Row("AB"), {}),
        (Row("ABC"), {"capitals": True}),
        (Row("AWARDS and GRANTS"), {"capitals": True}),  # small words stay small
        (Row("AWARDS with GRANTS"), {}),
        (Row("and so on"), {}),
        (Row("Lecturer", aside="Oslo", tag_size=14.0, tag_color="#ff0000"), {}),
        (Row("Lecturer", beside=True), {"beside": True}),
        (Row("Lecturer", beside=True, bold=True), {"bold": True}),
    ],
)
def test_the_style_of_a_line(row, changes):
    assert style(row) == PLAIN._replace(**changes)


@pytest.mark.parametrize("face", [Style.BOLD, Style.ITALIC, Style.SMALL_CAPS, Style.UNDERLINED])
@pytest.mark.parametrize(("characters", "whole"), [(17, True), (16, False)])
def test_nearly_all_characters_make_the_face(face, characters, whole):
    line = layout(Row("abcdefghijklmnopqrst")).lines[0]
    runs = (Run(0, characters, face, line.words[0].id), Run(characters, 20, Style.NONE, line.words[0].id))
    found = style_of(replace(line, text=StyledText(line.text.text, runs)), NORMS)
    assert (found.bold or found.italic or found.small_caps or found.underlined) is whole


def test_pictograms_and_raised_signs_have_no_say_in_the_size():
    line = layout(Row("Mail me 1")).lines[0]
    first, second, third = line.words
    words = (replace(first, size=20.0, icon=True), second, replace(third, size=30.0, raised=True))
    assert style_of(replace(line, words=words), NORMS).size == 10.0


def test_a_line_without_words_has_the_size_of_the_line():
    line = replace(layout(Row("Lecturer", size=12.0)).lines[0], words=())
    assert (style_of(line, NORMS).size, style_of(line, NORMS).color) == (12.0, "#000000")


def test_the_colour_is_that_of_most_letters_and_initials_do_not_count():
    line = layout(Row("Abcdef Ghij Kl")).lines[0]

    def color(*words: Word) -> str:
        return style_of(replace(line, words=words), NORMS).color

    one, two, three = line.words
    assert color(replace(one, color="#ff0000"), two, replace(three, color="#ff0000")) == "#ff0000"
    assert color(one, replace(two, color="#ff0000"), three) == "#000000"
    initial = replace(one, text="ABCDEFGHI", color="#ff0000")
    assert color(initial, replace(two, glued=True)) == "#000000"
    assert color(initial, replace(two, glued=False)) == "#ff0000"
    assert color(replace(initial, color="#000000"), replace(two, glued=True)) == "#000000"
    assert color(initial, replace(two, glued=True, color="#ff0000")) == "#ff0000"


@pytest.mark.parametrize(
    ("changes", "out"),
    [
        ({}, False),
        ({"italic": True}, False),
        ({"beside": True}, True),
        ({"bold": True}, True),
        ({"capitals": True}, True),
        ({"small_caps": True}, True),
        ({"underlined": True}, True),
        ({"color": "#ff0000"}, True),
        ({"size": 10.7}, True),
        ({"size": 10.5}, False),
    ],
)
def test_what_stands_out(changes, out):
    assert stands_out(PLAIN._replace(**changes), NORMS) is out


@pytest.mark.parametrize(("size", "out"), [(26.5, True), (26.0, False)])
def test_how_much_larger_a_style_stands_out(size, out):
    assert stands_out(PLAIN._replace(size=size), Norms(25.0, 30.0)) is out


def test_less_white_space_sets_an_italic_line_apart():
    """The lines of a paragraph set solid lie at the usual distance; half a line more is white space."""
    assert 1.0 < SET_APART < 1.5


RANKED = [
    ({"underlined": True, "italic": True}, 0.0),
    ({"color": "#ff0000"}, 0.0),
    ({"small_caps": True}, 0.0),
    ({"bold": True}, 0.0),
    ({"capitals": True}, 0.0),
    ({"bold": True, "capitals": True}, 0.49),
    ({}, 0.5),
    ({"size": 11.0}, 0.0),
    ({"beside": True}, 0.0),
]
"""Styles from the lowest to the highest, with the share of their lines that have a rule."""


def test_the_order_in_which_readers_rank_styles():
    ranks = [rank(PLAIN._replace(**changes), ruled, NORMS) for changes, ruled in RANKED]
    assert ranks == sorted(ranks)
    assert len(set(ranks)) == len(ranks)
    assert rank(PLAIN, 0.0, NORMS) < rank(PLAIN._replace(italic=True), 0.0, NORMS) < ranks[0]
    assert rank(PLAIN._replace(size=10.4), 0.0, NORMS) == rank(PLAIN, 0.0, NORMS)


@pytest.mark.parametrize(("gap", "apart"), [(0.0, True), (16.1, False), (16.3, True)])
def test_white_space_above(gap, apart):
    assert is_apart(replace(layout(Row("Bees")).lines[0], gap_above=gap), NORMS) is apart
