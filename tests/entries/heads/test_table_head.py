"""The heads of a table's columns."""

import pytest

from cvparse.entries.heads.table_head import head_columns, item_cells, item_columns, row_cells
from written_entries import item

COLUMNS = {"Course": "course", "Level": "level", "Term": "terms"}


@pytest.mark.parametrize(
    ("cells", "columns"),
    [
        (["Course", "Level"], ("course", "level")),
        (["Course", "Logic"], ()),
        (["Course", ""], ()),
        (["Course"], ()),
        ([], ()),
    ],
)
def test_each_cell_names_a_column(cells, columns):
    assert head_columns(cells, COLUMNS.get) == columns


@pytest.mark.parametrize(("least", "columns"), [(1, ("course",)), (2, ())])
def test_fewer_cells_than_asked_for_are_no_heads(least, columns):
    assert head_columns(["Course"], COLUMNS.get, least) == columns


@pytest.mark.parametrize(
    ("text", "bars", "cells"),
    [
        ("Course\tLevel", False, ["Course", "Level"]),
        ("Course | Level", False, ["Course | Level"]),
        ("Course | Level", True, ["Course", "Level"]),
        ("Course|Level", True, ["Course|Level"]),
    ],
)
def test_cells_of_a_row(text, bars, cells):
    assert row_cells(text, bars=bars) == cells


def test_cells_of_an_item_stand_from_left_to_right():
    assert item_cells(item("Term :: Course\tLevel <Role>")) == ["Term", "Course", "Level", "Role"]


@pytest.mark.parametrize(
    ("written", "bars", "columns"),
    [
        ("Term :: Course <Level>", False, ("terms", "course", "level")),
        ("Course <Level>", False, ("course", "level")),
        ("Course | Level", True, ("course", "level")),
        ("Course | Level", False, ()),
        ("2019 :: Course <Level>", False, ()),
        ("Course", False, ("course",)),
    ],
)
def test_an_item_is_heads_where_all_that_it_prints_names_columns(written, bars, columns):
    assert item_columns(item(written), COLUMNS.get, bars=bars) == columns
