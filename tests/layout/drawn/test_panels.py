"""A tinted column is one, however few its lines; a tinted strip of dates is none."""

from dataclasses import replace

import pytest

from cvparse.layout.columns import regions_of_pages
from cvparse.layout.drawn.panels import panel_of
from cvparse.layout.fragments import fragments_of
from cvparse.layout.norms import norms_of
from cvparse.layout.types import Box, Fill
from pages import Sheet, document

LONG = "a line of running text that fills its column well"


def read(sheet, *fills):
    """The texts of each region of a sheet with such grounds, with its stream."""
    page = replace(document(sheet).pages[0], fills=fills)
    norms = norms_of(document(sheet))
    fragments = fragments_of(sheet.words)
    regions = regions_of_pages([fragments], norms, [panel_of(page, fragments, norms)])[0]
    return [(region.stream, [f.text for f in region.fragments]) for region in regions]


def ground(x0, x1, top=0, bottom=842, color="#eaf1f2"):
    return Fill(Box(x0, top, x1, bottom), color)


def two_lines_beside_text():
    sheet = Sheet()
    sheet.column(30, 100, ["ada@example.org", "+44 20 7946 0321"], pitch=24)
    sheet.column(200, 100, [LONG] * 8, pitch=12)
    return sheet


def test_two_lines_on_a_tinted_ground_are_a_column():
    assert read(two_lines_beside_text(), ground(0, 160)) == [
        (1, ["ada@example.org", "+44 20 7946 0321"]),
        (0, [LONG] * 8),
    ]


def test_a_ground_of_stacked_cells_at_the_right():
    sheet = Sheet()
    sheet.column(40, 100, [LONG] * 8, pitch=12)
    sheet.column(420, 106, ["Basque", "Frisian"], pitch=12)
    assert [stream for stream, _ in read(sheet, ground(410, 595, 0, 300), ground(410, 595, 300, 842))] == [0, 1]


def test_what_is_no_ground_of_a_column():
    for fill in (
        ground(0, 595),  # the page's own
        ground(0, 160, bottom=200),  # a box
        ground(0, 160, color="#ffffff"),  # paper
        ground(0, 60),  # crossed by text
    ):
        assert len(read(two_lines_beside_text(), fill)) == 1


def test_a_strip_of_dates_is_no_column():
    sheet = Sheet()
    for i in range(4):
        sheet.print(30, 100 + 30 * i, f"201{i}–201{i + 1}")
        sheet.print(200, 100 + 30 * i, "Lecturer, University of Northwick")
    assert len(read(sheet, ground(0, 160))) == 1


def found(sheet, *fills):
    page = replace(document(sheet).pages[0], fills=fills)
    return panel_of(page, fragments_of(sheet.words), norms_of(document(sheet)))


@pytest.mark.parametrize(
    ("fill", "is_one"),
    [
        (ground(0, 160, 0, 400), True),  # half the height of the page
        (ground(0, 160, 0, 399.5), False),
        (ground(88, 160), False),  # crossed by text
        (ground(33, 160), True),  # the text begins 0.3 em before it
        (ground(33.5, 160), False),
        (ground(0, 102), True),  # the text ends 0.3 em behind it
        (ground(0, 101.5), False),
        (ground(0, 203), True),  # the text beside it begins 0.3 em before its end
        (ground(0, 203.5), False),
        (ground(0, 160, 97, 800), True),  # it begins at the middle of the first line
        (ground(0, 160, 100, 800), True),
        (ground(0, 160, 300, 800), False),  # nothing stands on it
    ],
)
def test_the_edges_of_a_ground(fill, is_one):
    """The text on it stands from 30 to 105; the text beside it from 200 on."""
    assert (found(two_lines_beside_text(), fill) is not None) is is_one


@pytest.mark.parametrize(("width", "is_one"), [(72, True), (71, False), (288, True), (289, False)])
def test_a_ground_is_an_eighth_to_a_half_of_the_page_wide(width, is_one):
    sheet = Sheet()
    sheet.column(10, 100, ["Basque", "Frisian"], pitch=12)
    sheet.column(300, 106, [LONG] * 8, pitch=12)
    assert (found(sheet, ground(0, width)) is not None) is is_one


def test_a_line_above_a_ground_stands_off_it():
    sheet = two_lines_beside_text()
    sheet.print(30, 50, "Ada Lund")
    on_it = found(sheet, ground(0, 160, 80, 842))
    assert [f.text for f in on_it.inside] == ["ada@example.org", "+44 20 7946 0321"]
    assert (on_it.x, on_it.at_left) == (200, True)


def test_a_ground_at_the_right_may_be_touched_by_the_text():
    sheet = Sheet()
    sheet.column(163, 100, ["x" * 50] * 8, pitch=12)  # ends at 413
    sheet.column(430, 106, ["Basque", "Frisian"], pitch=12)
    panel = found(sheet, ground(410, 595))
    assert (panel.x, panel.at_left) == (430, False)
    assert found(sheet, ground(409.5, 595)) is None


def test_a_ground_between_two_texts_is_no_column():
    sheet = two_lines_beside_text()
    sheet.column(500, 100, ["Basque"] * 8, pitch=12)
    assert found(sheet, ground(190, 460)) is None


@pytest.mark.parametrize(
    ("tags", "lower", "size", "strip"),
    [
        (3, 0, 10, True),
        (2, 0, 10, False),  # two may stand level by chance
        (3, 2, 10, True),  # a fifth of an em lower
        (3, 2.5, 10, False),
        (3, 2.5, 15, True),  # of the larger type
    ],
)
def test_a_strip_holds_three_tags_on_the_lines_of_entries(tags, lower, size, strip):
    sheet = Sheet()
    for i in range(tags):
        sheet.print(30, 100 + 30 * i + lower, f"201{i}–201{i + 1}")
        sheet.print(200, 100 + 30 * i, "Lecturer, University", size=size)
    assert (found(sheet, ground(0, 160)) is None) is strip
