"""Whether a line was broken because it was full."""

from dataclasses import replace

import pytest

from cvparse.entries.line_fill import column_left, stops_short, text_end
from written_entries import lines

UPPER, LOWER = lines("Rivers <2019>\nlonging for ice")  # words of 30 and 35 points, 10 high


def test_the_text_ends_before_the_tag():
    assert text_end(UPPER) == 30.0


@pytest.mark.parametrize(("right", "expected"), [(75.0, False), (75.1, True), (40.0, False)])
def test_a_line_stops_short_where_the_next_word_had_room(right, expected):
    assert stops_short(UPPER, LOWER, right) is expected


def test_a_line_without_words_below_says_nothing():
    (empty,) = lines("2019 ::")
    assert not stops_short(UPPER, empty, 500.0)


def test_a_line_without_text_ends_at_its_box():
    (empty,) = lines("2019 ::")
    assert text_end(empty) == empty.box.x1


def test_the_left_edge_of_a_column_stands_before_the_indent():
    assert column_left(replace(UPPER, indent=12.0)) == column_left(UPPER) - 12.0
