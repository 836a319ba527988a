from dataclasses import replace

import pytest

from cvparse.layout.analyse import analyse
from cvparse.layout.fragments import fragment_of
from cvparse.layout.grids import Grid, _has_bullet, grids_of
from cvparse.layout.types import Norms
from cvparse.text.styled import CELL
from pages import Sheet, document, fragment

WIDE = "a line that is as wide as the page is, from the left edge to the right edge of it, and some more"


def texts(sheet):
    """All lines, a bar between their parts."""
    parts = [
        (line.margin.text, *line.text.text.split(CELL), line.aside.text) for line in analyse(document(sheet)).lines
    ]
    return [" | ".join(part for part in line if part) for line in parts]


def grid(rows, columns=(40, 220, 400), **heads):
    sheet = Sheet()
    sheet.column(40, 60, [WIDE, WIDE], pitch=12)
    sheet.column(40, 300, [WIDE] * 6, pitch=12)
    for number, row in enumerate(rows):
        for x, text in zip(columns, row, strict=False):
            if text:
                sheet.print(x, 110 + 14 * number, text, **(heads if not number else {}))
    return sheet


def test_items_under_heads_are_read_one_after_the_other():
    sheet = grid(
        [
            ["Systems", "Languages", "Tools"],
            ["Storage and", "Go and Rust", "Linux"],
            ["caches", "", "Git"],
            ["", "", "R"],
        ],
        bold=True,
    )
    assert texts(sheet)[2:-6] == [
        "Systems",
        "Storage and",
        "caches",
        "Languages",
        "Go and Rust",
        "Tools",
        "Linux",
        "Git",
        "R",
    ]


def test_two_items_share_the_width():
    sheet = grid([["Basque", "Frisian"], ["Native", "Fluent"]], columns=(40, 285), bold=True)
    assert texts(sheet)[2:-6] == ["Basque", "Native", "Frisian", "Fluent"]


def test_items_behind_bullets_keep_their_wrapped_lines():
    sheet = grid([["• Algorithms and", "• Applied finance", "• Statics"], ["data structures", "", "and dynamics"]])
    assert texts(sheet)[2:-6] == [
        "• Algorithms and",
        "data structures",
        "• Applied finance",
        "• Statics",
        "and dynamics",
    ]


def test_a_table_with_a_row_of_heads_is_read_across():
    rows = [["Student", "Degree", "Thesis"], *[["Ada Lund", "PhD", "On things"]] * 3]
    assert texts(grid(rows, bold=True))[3] == "Ada Lund | PhD | On things"


def test_a_table_with_a_column_of_years_is_read_across():
    sheet = grid([["Course", "Term", "Place"], ["Botany", "2019", "Northwick"], ["Zoology", "2020"]], bold=True)
    assert texts(sheet)[3] == "Botany | 2019 | Northwick"


def test_the_heading_of_the_next_section_is_no_item():
    sheet = grid([["Basque", "Frisian", "Latin"], ["Native", "Fluent", "Basic"]], bold=True)
    sheet.print(40, 146, "Interests", bold=True, size=12)
    sheet.print(40, 162, WIDE)
    assert texts(sheet)[-8:-6] == ["Interests", WIDE]


NORMS = Norms(body_size=10.0, line_pitch=12.0)
HEADS = ["Systems", "Languages", "Tools"]


def rows_of(printed, columns=(40, 220, 400), pitch=14):
    """Rows of cells, an empty text where there is none; the first row is bold, and so is what stands in asterisks."""
    return [
        [
            fragment(x, 100 + pitch * number, text.strip("*"), bold=not number or text.startswith("*"))
            for x, text in zip(columns, row, strict=False)
            if text
        ]
        for number, row in enumerate(printed)
    ]


def ends(rows, left=40, right=540):
    """The first row and the row behind the last of each grid."""
    return [(grid.start, grid.end) for grid in grids_of(rows, left, right, NORMS)]


@pytest.mark.parametrize(("x", "cell"), [(40, 0), (20, 0), (216.5, 0), (217, 1), (399, 2), (500, 2)])
def test_the_cell_of_a_fragment(x, cell):
    assert Grid(0, 1, (40, 220, 400)).cell_of(fragment(x, 100, "Oslo")) == cell


@pytest.mark.parametrize(
    ("text", "found"), [("• Basque", True), ("•", False), ("Basque and", False), ("•2 of", False), ("•B of", True)]
)
def test_an_item_behind_a_bullet(text, found):
    assert _has_bullet(fragment(40, 100, text)) is found


@pytest.mark.parametrize(
    ("printed", "found"),
    [
        ([HEADS, ["Go", "Rust", "Linux"]], True),
        ([HEADS], False),
        ([["Systems"], ["Go"]], False),
        ([["Systems 2", "Languages", "Tools"], ["Go", "Rust", "Linux"]], False),  # figures stand in no head
        ([HEADS, ["Go", "Rust", "Linux"], ["C", "R", ""]], True),
        ([HEADS, ["Go", "Rust", "Linux"], ["C", "R", "Git"]], False),  # filled: a table
        ([HEADS, ["*of old*", "Rust", "Linux"], ["C", "R", "Git"]], True),  # a wrapped head
        ([HEADS, ["*Go*", "*Rust*", "*Linux*"]], False),  # all in one type
        ([HEADS, ["Go", "Rust", "Linux"], ["*Ada*", "R", ""]], False),  # the last row is no heading
        ([HEADS, ["Go", "", ""]], False),
        ([HEADS, ["2019", "Rust", "Linux"], ["2020", "R", ""]], False),  # a column of figures
        ([HEADS, ["2019", "Rust", "Linux"], ["Ada", "R", ""]], True),
        ([HEADS, *[["Go", "Rust", "Linux"]] * 5, ["C", "R", ""]], True),  # six rows
        ([HEADS, *[["Go", "Rust", "Linux"]] * 6, ["C", "R", ""]], False),
    ],
)
def test_a_grid_of_items_under_heads(printed, found):
    assert ends(rows_of(printed)) == ([(0, len(printed))] if found else [])


def test_heads_are_of_one_type():
    rows = rows_of([HEADS, ["Go", "Rust", "Linux"]])
    assert ends(rows)
    assert not ends([[*rows[0][:2], fragment(400, 100, "Tools")], rows[1]])
    assert not ends([[*rows[0][:2], fragment(400, 100, "Tools", size=12, bold=True)], rows[1]])


def test_heads_may_be_larger_and_not_bold():
    body = [fragment(x, 114, "Go") for x in (40, 220, 400)]
    assert ends([[fragment(x, 100, "Systems", size=12) for x in (40, 220, 400)], body])
    assert not ends([[fragment(x, 100, "Systems", size=9) for x in (40, 220, 400)], body])


def test_the_type_of_a_head_is_not_that_of_its_icon():
    heads = [
        fragment_of([replace(fragment(x, 100, "@").words[0], icon=True, glued=False), *fragment(x + 8, 100, t).words])
        for x, t in zip((40, 220, 400), HEADS, strict=True)
    ]
    bold = [fragment_of([w if w.icon else replace(w, bold=True) for w in f.words]) for f in heads]
    body = [fragment(x, 114, "Go") for x in (40, 220, 400)]
    assert ends([bold, body])
    assert not ends([heads, body])


@pytest.mark.parametrize(
    ("columns", "left", "found"),
    [
        ((40, 220, 400), 15, True),  # two and a half em from the left edge
        ((40, 220, 400), 14.5, False),
        ((40, 220, 425), 40, True),  # steps that differ by two and a half em
        ((40, 220, 425.5), 40, False),
        ((40, 290), 40, True),  # halves
        ((40, 329), 40, True),
        ((40, 331), 40, False),
        ((40, 251), 40, True),
        ((40, 249), 40, False),
    ],
)
def test_the_columns_of_a_grid_are_even(columns, left, found):
    rows = rows_of([HEADS[: len(columns)], ["Go", "C", "R"][: len(columns)]], columns)
    assert bool(ends(rows, left)) is found


BULLETED = [fragment(40, 100, "• Algorithms"), fragment(300, 100, "• Finance")]


@pytest.mark.parametrize(
    ("below", "kept"),
    [
        ([(40, 121.5, "and more"), (300, 121.5, "of it")], True),
        ([(40, 122, "and more"), (300, 122, "of it")], False),  # more than 1.8 line pitches
        ([(40, 114, "x" * 52), (300, 114, "of it")], True),  # it ends where the next column begins
        ([(40, 114, "x" * 53)], False),
        ([(65, 114, "and more")], True),  # hangs by two and a half em
        ([(65.5, 114, "and more")], False),
        ([(37, 114, "and more")], True),
        ([(36.5, 114, "and more")], False),
        ([(40, 114, "and"), (80, 114, "more")], True),  # the second of a cell may stand further right
        ([], False),
    ],
)
def test_a_row_of_a_grid_keeps_to_its_columns(below, kept):
    assert ends([BULLETED, [fragment(*cell) for cell in below]]) == [(0, 2 if kept else 1)]


def test_an_item_that_has_ended_does_not_begin_again():
    rows = [BULLETED, [fragment(40, 114, "and more")], [fragment(300, 128, "of it")]]
    assert ends(rows) == [(0, 2)]
    assert ends([*rows[:2], [fragment(40, 128, "of it")]]) == [(0, 3)]


def test_a_single_cell_in_another_type_is_the_next_heading():
    rows = [BULLETED, [fragment(40, 114, "and more"), fragment(300, 114, "of it")]]
    assert ends([*rows, [fragment(40, 128, "Interests", bold=True)]]) == [(0, 2)]
    assert ends([*rows, [fragment(40, 128, "in all")]]) == [(0, 3)]
    assert ends([BULLETED, [fragment(40, 114, "Interests", bold=True)]]) == [(0, 2)]


def test_a_grid_ends_with_its_page():
    below = [fragment(40, 114, "and more", page=2), fragment(300, 114, "of it", page=2)]
    assert ends([BULLETED, below]) == [(0, 1)]


def test_one_grid_may_follow_another():
    second = rows_of([HEADS, ["Go", "Rust", "Linux"]])
    assert ends([BULLETED, [], *second]) == [(0, 1), (2, 4)]
