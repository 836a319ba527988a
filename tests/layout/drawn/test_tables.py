"""The rows of tables with drawn borders."""

from dataclasses import replace

import pytest

from cvparse.layout.drawn.tables import fragments_with_cells
from cvparse.layout.types import Box, Rule
from pages import Sheet, document

COLUMNS = (40.0, 160.0, 300.0)  # borders; the print begins 4 points behind each


def bordered(rows, *, columns=COLUMNS, pitch=12.0, shift=0.0, sides=True):
    """The fragments of a page with a table of these rows: each cell a list of printed lines."""
    sheet = Sheet()
    sheet.print(40, 50, "Education")
    rules, top = [], 80.0
    for row in rows:
        height = pitch * max(len(lines) for lines in row) + 6
        for x, lines in zip(columns, row, strict=False):
            for number, line in enumerate(lines):
                sheet.print(x + 4 + shift, top + 12 + pitch * number, line)
        rules.append(Rule(Box(columns[0], top - 0.3, columns[-1], top + 0.3)))
        inner = columns if sides else columns[1:-1]
        rules += [Rule(Box(x - 0.3, top, x + 0.3, top + height)) for x in inner]
        top += height
    rules.append(Rule(Box(columns[0], top - 0.3, columns[-1], top + 0.3)))
    page = replace(document(sheet).pages[0], rules=tuple(rules))
    return fragments_with_cells(page, page.words)


def cells(fragments):
    return [fragment.text for fragment in fragments if fragment.cell]


WRAPPED = [
    [["Doctor of Philosophy in", "Environmental Studies"], ["Technical University of the", "Highlands"]],
    [["Master of Arts"], ["University of Larvik"]],
]


def test_a_row_is_one_however_many_lines_its_cells_wrap_to():
    found = bordered(WRAPPED)
    assert cells(found) == [
        "Doctor of Philosophy in Environmental Studies",
        "Technical University of the Highlands",
        "Master of Arts",
        "University of Larvik",
    ]
    assert [fragment.text for fragment in found if not fragment.cell] == ["Education"]
    assert found[1].baseline == found[2].baseline < found[3].baseline


def test_a_border_at_one_side_of_a_cell_will_do():
    assert cells(bordered(WRAPPED, sides=False)) == cells(bordered(WRAPPED))


def test_a_hyphen_at_a_line_end_stays_and_closes_up():
    period = [["2019–", "2022"], ["University of Larvik"]]
    below = [["2011–", "2014"], ["University of Larvik"]]
    assert cells(bordered([period, below], columns=(40.0, 78.0, 300.0)))[0] == "2019–2022"


def test_a_label_that_is_spaced_out_to_fill_its_cell():
    assert cells(bordered([[["성 명"], ["이건"]], [["주 소"], ["Larvik"]]]))[0] == "성명"


@pytest.mark.parametrize(
    "rows",
    [
        [[["Lecturer", "University of Larvik"], ["2011"]], WRAPPED[1]],  # the next word had room
        [[["• Geology and the study", "• of glaciers in summer"], ["2011"]], WRAPPED[1]],
        [[["Lecturer"], ["2011"]]],  # one row is a box
        [[["Doctor of Philosophy in", "Environmental Studies"]], [["Master of Arts"]]],  # one cell in each row
    ],
)
def test_what_only_frames_a_text(rows):
    assert not cells(bordered(rows, columns=COLUMNS if len(rows[0]) > 1 else (40.0, 160.0)))


def test_a_ruled_ground_whose_lines_run_through_words():
    assert not cells(bordered(WRAPPED, shift=-12.0))


def test_a_page_without_rules():
    sheet = Sheet()
    sheet.print(40, 50, "Education")
    page = document(sheet).pages[0]
    assert [fragment.text for fragment in fragments_with_cells(page, page.words)] == ["Education"]
