"""Printed lines become rows: what was wrapped is joined."""

import pytest

from cvparse.entries.join_wrapped_lines import rows_of
from written_entries import item


def rows(written):
    found = item(written)
    return [found.text.text[row.start : row.end].strip() for row in rows_of(found)]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Postdoc in a Department of Very\\\nLong Name", ["Postdoc in a Department of Very Long Name"]),
        ("University\nPh.D. in X", ["University", "Ph.D. in X"]),
        ("**Institute of Rivers**\\\n*Lecturer*", ["Institute of Rivers", "Lecturer"]),
        ("Funder: Larvik\\\nAmount: $5", ["Funder: Larvik", "Amount: $5"]),
        ("Funder of Larvik\\\nAmount: $5", ["Funder of Larvik Amount: $5"]),
        ("• Rivers\n• Lakes", ["Rivers", "Lakes"]),
        ("• Rivers\n  and lakes", ["Rivers and lakes"]),
        ("• Rivers\n**Lecturer**", ["Rivers", "Lecturer"]),
        ("• Rivers\nLecturer <2019>", ["Rivers", "Lecturer"]),
        ("Lecturer,\nUniversity", ["Lecturer, University"]),
        ("Lecturer\n(part-time)", ["Lecturer", "(part-time)"]),
        ("Lecturer\n& Reader", ["Lecturer & Reader"]),
        ("Lecturer (in\nOslo)", ["Lecturer (in Oslo)"]),
        ("“On rivers\nand Ice”", ["“On rivers and Ice”"]),
        ("„On rivers“\nLakes", ["„On rivers“", "Lakes"]),
        ("Department of\nRivers", ["Department of Rivers"]),
        ("Department with\nRivers", ["Department with", "Rivers"]),  # no short word
        ("Department of\n**Rivers**", ["Department of", "Rivers"]),
        ("Rivers\\\nand Lakes", ["Rivers and Lakes"]),
        ("Rivers\nand Lakes", ["Rivers", "and Lakes"]),
        ("Rivers <2019>\\\nLakes", ["Rivers", "Lakes"]),  # a tag ends the line
        ("Rivers <2019>\\\nlakes", ["Rivers lakes"]),
        ("**Rivers** <2019>\\\n**Lakes**", ["Rivers Lakes"]),
        ("an exam-\nple", ["an example"]),
    ],
)
def test_what_was_wrapped_is_joined(written, expected):
    assert rows(written) == expected


def test_rows_know_their_bullets_and_tags():
    found = rows_of(item("2019 :: Lecturer <Leeds>\n • taught <York>\n • wrote"))
    assert [(row.bullet, row.asides, row.tagged) for row in found] == [
        (False, (0,), True),
        (True, (1,), False),
        (True, (), False),
    ]


def test_a_joined_row_has_the_tags_of_its_lines():
    (row,) = rows_of(item("2019 :: Lecturer, <Leeds>\nUniversity <York>"))
    assert (row.asides, row.tagged) == ((0, 1), True)


def test_an_item_without_a_body_has_no_rows():
    assert rows_of(item("2019 :: <Leeds>")) == ()


def test_a_cell_at_the_right_ends_its_line_as_a_tag_does():
    beside = "University of the Slow Rivers" + "\t" + "Oslo"
    assert rows(f"{beside}\\\nLecturer") == [f"{beside} Lecturer"]  # the cell stands in the left part of the line
