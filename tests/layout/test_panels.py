"""A tinted column is one, however few its lines; a tinted strip of dates is none."""

from dataclasses import replace

from cvparse.layout.columns import regions_of_pages
from cvparse.layout.fragments import fragments_of
from cvparse.layout.norms import norms_of
from cvparse.layout.panels import panel_of
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
