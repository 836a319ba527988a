"""The rule that fits a list best cuts it."""

from dataclasses import replace

import pytest

from cvparse.entries.split import BEFORE, split
from written_entries import CONTEXT, lines


@pytest.mark.parametrize(
    ("written", "rules"),
    [
        ("1. Lund\n2. Okri", ["numbered", "numbered"]),
        ("a\nb\n1. Lund\n2. Okri", [BEFORE, "numbered", "numbered"]),
        ("2019 :: Lund\n2018 :: Okri", ["tag in the margin"] * 2),
        ("• Award of 2020\n• Award of 2019", ["bulleted"] * 2),
        ("Lecturer\nUniversity\n\nFellow\nCollege", ["set off by white space"] * 2),
    ],
)
def test_the_rule_that_decides(written, rules):
    assert [item.rule for item in split(lines(written), CONTEXT)] == rules


def test_numbers_come_before_what_can_be_chance():
    found = split(lines("1. **Lund** <2019>\n\nOn rivers\n\n2. **Okri** <2018>"), CONTEXT)
    assert [item.text.text for item in found] == ["Lund On rivers", "Okri"]


def test_no_lines_are_no_items():
    assert split([], CONTEXT) == ()


def test_each_line_goes_into_one_item():
    written = lines("Head\n1. Lund\nrivers\n2. Okri")
    assert [line for item in split(written, CONTEXT) for line in item.lines] == written


def test_a_margin_that_lines_run_through_is_none():
    first, *below = lines("Lund, A., :: Okri, B. (2020). On things\nthat matter, and on\nmore things.")
    (found,) = split([replace(first, indent=60.0), *below], CONTEXT)
    assert (found.margin.text, found.text.text[:12]) == ("", "Lund, A., Ok")


@pytest.mark.parametrize(
    ("written", "texts"),
    [
        # the end of a span of time begins no entry
        ("Professor, 2018 –\nMay 2020\nLecturer, 2015", ["Professor, 2018 – May 2020", "Lecturer, 2015"]),
        ("Professor, 2018\nMay 2020\nLecturer, 2015", ["Professor, 2018", "May 2020", "Lecturer, 2015"]),
        # a line that ends in the middle of a name goes on
        ("Lecturer, Institute of\nIce\nReader, Oslo", ["Lecturer, Institute of Ice", "Reader, Oslo"]),
        ("Lecturer, Faculty &\nIce\nReader, Oslo", ["Lecturer, Faculty & Ice", "Reader, Oslo"]),
        ("Lecturer, Faculty\nIce\nReader, Oslo", ["Lecturer, Faculty", "Ice", "Reader, Oslo"]),
    ],
)  # fmt: skip
def test_what_begins_no_entry(written, texts):
    assert [item.text.text for item in split(lines(written), CONTEXT)] == texts
