from dataclasses import replace

import pytest

from cvparse.layout.analyse import analyse
from cvparse.layout.drawn.chips import with_chips
from cvparse.layout.types import Box, Fill
from cvparse.text.styled import CELL
from pages import Sheet, document


def chips_of(sheet):
    found = {}
    for word in with_chips(sheet.page):
        if word.chip:
            found.setdefault(word.chip, []).append(word.text)
    return [" ".join(texts) for texts in found.values()]


def test_words_in_boxes_side_by_side_are_an_item_each_box():
    sheet = Sheet()
    sheet.print(40, 100, "Tools:")
    end = sheet.box(75, 100, "Static sites")
    sheet.box(sheet.box(end + 4, 100, "Git") + 4, 100, "Make")
    sheet.box(75, 120, "Stan")  # wrapped into the next row
    assert chips_of(sheet) == ["Static sites", "Git", "Make", "Stan"]
    lines = analyse(document(sheet)).lines
    assert [line.text.text for line in lines] == [f"Tools: Static sites{CELL}Git{CELL}Make", "Stan"]
    assert not any(line.filled or line.full or line.margin or line.aside for line in lines)


def test_a_heading_in_a_box_and_a_date_in_a_box_are_none():
    sheet = Sheet()
    sheet.box(40, 100, "Education")
    sheet.box(40, 140, "2019")
    sheet.print(80, 140, "Lecturer, University of Northwick")
    assert chips_of(sheet) == []


def test_the_tracks_of_two_progress_bars_are_none():
    sheet = Sheet()
    for x in (40, 300):
        sheet.box(x, 100, "Git")
        box = sheet.fills[-1].box
        sheet.fills[-1] = type(sheet.fills[-1])(type(box)(box.x0, box.top, box.x0 + 200, box.bottom), "#eeeeee")
    assert chips_of(sheet) == []


def with_second(**moved):
    """The chips among two boxes around words of 10 points, the second with an edge moved.

    They reach from 40 to 60 and from 71 to 96, from 90 to 105.
    """
    sheet = Sheet()
    end = sheet.box(40, 100, "Git")
    sheet.box(end + 11, 100, "Make")
    sheet.fills[1] = replace(sheet.fills[1], box=replace(sheet.fills[1].box, **moved))
    return chips_of(sheet)


@pytest.mark.parametrize(
    ("moved", "chips"),
    [
        ({}, True),
        ({"x0": 60}, True),  # they touch
        ({"x0": 59.5}, False),  # they lie over each other
        ({"bottom": 108.75}, True),  # a quarter of the height lower
        ({"bottom": 109}, False),
        ({"top": 86.25}, True),
        ({"top": 86}, False),
    ],
)
def test_chips_stand_level_and_side_by_side(moved, chips):
    assert ("Git" in with_second(**moved)) is chips


@pytest.mark.parametrize(("gap", "chips"), [(20, True), (20.5, False)])
def test_chips_are_two_em_apart_at_most(gap, chips):
    sheet = Sheet()
    end = sheet.box(40, 100, "Git")
    sheet.box(end + gap, 100, "Make")
    assert chips_of(sheet) == (["Git", "Make"] if chips else [])


def is_chip(box, words):
    """Whether a box around these words is a chip where two others of its kind stand on the page."""
    sheet = Sheet()
    for text, x, baseline in words:
        sheet.print(x, baseline, text)
    sheet.fills.append(Fill(box, "#dddddd"))
    for x in (300, 330):
        sheet.print(x, 400, "Stan")
        sheet.fills.append(Fill(Box(x, 397 - box.height / 2, x + 20, 397 + box.height / 2), "#dddddd"))
    return words[0][0] in " ".join(chips_of(sheet))


@pytest.mark.parametrize(
    ("box", "held"),
    [
        (Box(40, 90, 60, 105), True),
        (Box(40, 80, 60, 110), True),  # three times as high as the print
        (Box(40, 79, 60, 110), False),
        (Box(40, 80, 80, 110), True),
        (Box(20, 90, 62.5, 105), True),
        (Box(20, 90, 63, 105), False),  # 0.35 of its width is print
        (Box(40, 90, 50, 105), True),  # ends at the middle of the word
        (Box(40, 90, 49, 105), False),
        (Box(50, 90, 70, 105), True),  # begins there
        (Box(51, 90, 70, 105), False),
        (Box(58, 90, 70, 105), False),
        (Box(20, 90, 42.5, 105), False),
        (Box(57.5, 90, 70, 105), False),
        (Box(40, 97, 60, 105), True),
        (Box(40, 97.5, 60, 105), False),  # below the middle of the word
        (Box(40, 80, 60, 97), True),
        (Box(40, 80, 60, 96.5), False),
    ],
)
def test_a_chip_is_filled_by_its_words(box, held):
    """The word has 15 points: from 42.5 to 57.5 and from 92 to 102; its middle is (50, 97)."""
    assert is_chip(box, [("Git", 42.5, 100)]) is held


@pytest.mark.parametrize(
    ("words", "held"),
    [
        ([("x" * 20, 100), ("y" * 20, 100)], True),
        ([("x" * 20, 100), ("y" * 21, 100)], False),  # a sentence
        ([("Git", 100), ("Make", 104.5)], True),
        ([("Git", 100), ("Make", 105)], False),  # two lines
    ],
)
def test_a_chip_holds_one_short_line(words, held):
    x, printed = 40.0, []
    for text, baseline in words:
        printed.append((text, x, baseline))
        x += 5 * len(text) + 2.5
    assert is_chip(Box(38, 85, x, 112), printed) is held


def test_a_box_alone_is_a_chip_by_the_colour_and_height_of_others():
    sheet = Sheet()
    sheet.box(sheet.box(40, 100, "Git") + 4, 100, "Make")
    sheet.box(40, 130, "Stan")
    sheet.box(40, 160, "Education", color="#1d5b79")
    sheet.box(40, 190, "2019", size=14)
    assert chips_of(sheet) == ["Git", "Make", "Stan"]


def test_words_outside_of_boxes_and_their_order_stay():
    sheet = Sheet()
    sheet.box(sheet.box(40, 100, "Git") + 4, 100, "Make")
    sheet.print(40, 130, "Static sites")
    words = with_chips(sheet.page)
    assert [(w.text, w.chip) for w in words] == [("Git", 1), ("Make", 2), ("Static", 0), ("sites", 0)]
