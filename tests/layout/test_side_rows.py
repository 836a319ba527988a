"""Which row of the text each line of a side heading belongs to."""

import pytest

from cvparse.layout.side_rows import _section_about, place_beside
from cvparse.layout.sides import SideColumn
from cvparse.layout.types import Norms
from pages import LONG, Sheet, fragment, shown_beside

NORMS = Norms(body_size=10.0, line_pitch=12.0)


def column(x, *baselines, text="Talks", size=10.0, page=1, **style):
    return [fragment(x, y, text, size, page, **style) for y in baselines]


def headed(sheet, headings, **style):
    """Sections of three lines, each with its heading in the middle of their height."""
    for i, heading in enumerate(headings):
        sheet.column(150, 100 + 90 * i, [f"{LONG} {i}"] * 3, pitch=14)
        sheet.print(40, 116 + 90 * i, heading, **style)


def test_a_heading_in_the_middle_of_its_sections_height_stands_beside_its_first_line():
    sheet = Sheet()
    headed(sheet, ["Education", "Posts", "Awards", "Talks"])
    assert [side for side, _, _ in shown_beside(sheet)] == [
        text for heading in ("Education", "Posts", "Awards", "Talks") for text in (heading, "", "")
    ]


def test_a_heading_beside_the_first_line_stays():
    sheet = Sheet()
    for i, heading in enumerate(["Education", "Posts", "Awards"]):
        sheet.print(40, 100 + 90 * i, heading)
        sheet.column(150, 100 + 90 * i, [LONG] * 3, pitch=14)
    assert [side for side, _, _ in shown_beside(sheet)][:4] == ["Education", "", "", "Posts"]


@pytest.mark.parametrize(
    ("space", "beside"),
    [
        (30.0, [0, 3, 6]),  # half a line lower than the first line of a block
        (14.0, [0, 4, 7]),  # behind the first no line opens a block: the heading is that of the line below
    ],
)
def test_a_heading_half_a_line_lower_than_the_first_line_of_a_block_is_that_lines(space, beside):
    sheet = Sheet()
    top = 100.0
    for heading in ["Education", "Posts", "Awards"]:
        sheet.column(150, top, [LONG] * 3, pitch=14)
        sheet.print(40, top + 7, heading)
        top += 28 + space
    assert [at for at, (side, _, _) in enumerate(shown_beside(sheet)) if side] == beside


def placed(sides, texts, heading=None):
    """For each row the headings and the tags beside it; sides and texts as baseline or None."""
    rows = [
        [] if y is None else [fragment(40, *y) if isinstance(y, tuple) else fragment(40, y, "Talks")] for y in sides
    ]
    lines = [[] if y is None else [fragment(150, y, LONG)] for y in texts]
    beside = place_beside(rows, lines, SideColumn(150, heading), NORMS)
    return [(len(row.headings), len(row.tags)) for row in beside]


NOTHING = (0, 0)
ROW, TAG = (1, 0), (0, 1)


@pytest.mark.parametrize(
    ("sides", "texts", "expected"),
    [
        ([100, None], [100, 114], [ROW, NOTHING]),
        ([100, None], [None, 107.5], [NOTHING, ROW]),  # 0.75 em above the text
        ([100, None], [None, 108], [ROW, NOTHING]),
        ([None, 102], [100, None], [ROW, NOTHING]),  # 0.2 em below it
        ([None, 102.5], [100, None], [NOTHING, ROW]),
        ([(100, "Talks", 20.0), None], [None, 115], [NOTHING, ROW]),  # of the larger type
        # the lines of one heading between the lines of the text
        ([100, 113.5, None, None], [100, None, 120, 190], [(2, 0), NOTHING, NOTHING, NOTHING]),
        ([100, 114, None, None], [100, None, 130, 190], [ROW, ROW, NOTHING, NOTHING]),
        ([100, 113, None], [100, 113, 126], [ROW, ROW, NOTHING]),  # each beside a line: perhaps two headings
        # in the middle of two sections
        ([None, 114, None, None, 204, None], [100, 114, 128, 190, 204, 218], [ROW, *[NOTHING] * 2] * 2),
        (
            [None, 114, None, 190, None, None],
            [100, 114, 128, 190, 204, 218],
            [NOTHING, ROW, NOTHING, ROW, *[NOTHING] * 2],
        ),
        # alone in the middle of one
        ([None, 107, None, 190, None], [100, None, 114, 190, 204], [ROW, NOTHING, NOTHING, ROW, NOTHING]),
    ],
)
def test_the_row_of_a_heading(sides, texts, expected):
    assert placed(sides, texts) == expected


@pytest.mark.parametrize(
    ("sides", "texts", "expected"),
    [
        ([(100, "Art", 14.0), (132, "2019")], [100, None], [(1, 1), NOTHING]),  # 2.3 em below the heading
        ([(100, "Art", 14.0), (132.5, "2019")], [100, None], [ROW, TAG]),
        ([(100, "Art", 14.0), (123, "2019")], [100, 123], [(1, 1), NOTHING]),  # pushed down by the heading
        ([(100, "2018"), (123, "2019")], [None, 123], [TAG, TAG]),
        ([(100, "2018"), None], [None, 107.5], [NOTHING, TAG]),
        ([None, (109.5, "2018")], [100, None], [TAG, NOTHING]),  # 0.95 em below the text
        ([None, (110, "2018")], [100, None], [NOTHING, TAG]),
    ],
)
def test_the_row_of_a_tag_in_the_column_of_headings(sides, texts, expected):
    assert placed(sides, texts, heading=(14.0, False)) == expected


def test_nothing_stands_beside_a_text_without_a_side_column():
    beside = place_beside([column(40, 100)], [column(150, 100)], None, NORMS)
    assert (beside[0].headings, beside[0].tags) == ([], [])


BETWEEN = (float("-inf"), float("inf"))


@pytest.mark.parametrize(
    ("middle", "between", "baselines", "row"),
    [
        (172, BETWEEN, [100, 112, 124, 160, 172, 184, 220, 232], 3),
        (177, BETWEEN, [100, 112, 124, 160, 172, 184, 220, 232], 3),  # half an em off the middle
        (177.5, BETWEEN, [100, 112, 124, 160, 172, 184, 220, 232], None),
        (132, (110, 150), [100, 120, 132, 144, 164], 1),  # gaps inside are 0.6 of those about
        (132, (110, 150), [100, 119.5, 132, 144, 164], None),
        (132, (110, 150), [100, 120, 132, 144, 163.5], None),
        (132, (120, 150), [100, 120, 132, 144, 164], None),  # the heading before stands at its top
        (132, (110, 144), [100, 120, 132, 144, 164], None),
        (132, (60, 200), [100, 120, 132, 144, 164], 0),  # the block with the most white about it
        (106, BETWEEN, [100, 112], 0),
        (100, BETWEEN, [100], None),
        (124, BETWEEN, [100, 112, 124, 136, 148], 0),
        (136, (110, 170), [100, 112, 124, 148, 160], None),  # as wide inside as above it
    ],
)
def test_the_section_about_whose_middle_a_heading_stands(middle, between, baselines, row):
    assert _section_about(middle, between, list(enumerate(baselines)), NORMS) == row


@pytest.mark.parametrize(
    ("numbers", "together"),
    [
        (("I.", "II.", "III.", "IV."), True),
        (("I.", "II.", "III.", "Other"), True),  # three in four
        (("I.", "II.", "Other", "More"), False),
    ],
)
def test_of_numbered_headings_a_line_without_a_number_goes_on(numbers, together):
    """Each heading has two lines, with a line of the text beside each."""
    sides, texts = [], []
    for n, number in enumerate(numbers):
        for lower, text in enumerate((number, "Talks")):
            sides.append([fragment(40, 100 + 60 * n + 12 * lower, text)])
            texts.append([fragment(150, 100 + 60 * n + 12 * lower, LONG)])
    placed = place_beside(sides, texts, SideColumn(150), NORMS)
    assert (len(placed[0].headings) == 2) is together
