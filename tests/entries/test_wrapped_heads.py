"""Whether the entries of a list take one row, so that a second line is the rest of a first one that had no room."""

from dataclasses import replace

import pytest

from cvparse.entries.join_wrapped_lines import rows_of
from cvparse.entries.types import Item
from cvparse.entries.wrapped_heads import had_no_room, with_text_edge
from cvparse.layout.types import Line
from written_entries import item

TAG = 400.0  # points from the left; the words are 10 high


def moved(line: Line, end: float) -> Line:
    """The line with its first word up to there, and its tag at the tag's place."""
    own = line.words[0]
    words = [replace(own, box=replace(own.box, x0=0.0, x1=end))]
    start = TAG if line.aside else None
    return replace(line, words=tuple(words), box=replace(line.box, x0=0.0), aside_start=start)


def entry(end: float, *below: float, tag: str = "<2019>", bullet: str = "") -> Item:
    """An entry of one word that ends there, with a tag, and words of these widths under it."""
    one = item("\n".join([f"Rivers {tag}".strip(), *[f"{bullet}Larvik"] * len(below)]))
    return replace(one, lines=tuple(map(moved, one.lines, (end, *below))))


SHORT, FULL = entry(100.0), entry(380.0, 60.0)
ROOMY = entry(100.0, 60.0)  # there was room for the second line


@pytest.mark.parametrize(
    ("items", "one_row"),
    [
        ([FULL, SHORT, SHORT, SHORT], True),
        ([FULL, SHORT, SHORT], False),  # of so few the longest says little
        ([FULL, FULL, FULL, FULL], True),
        ([FULL, SHORT, SHORT, ROOMY], True),  # one in four
        ([FULL, SHORT, ROOMY, FULL, ROOMY, SHORT], False),  # one in three
        ([entry(380.0), SHORT, SHORT, ROOMY], False),  # no second line but under a first that had room
        ([ROOMY, ROOMY, ROOMY, ROOMY], False),
        ([FULL, SHORT, *[entry(100.0, 60.0, bullet="• ")] * 3], True),  # a bullet is no second line
        ([entry(280.0, 60.0), SHORT, SHORT, SHORT], True),  # seven tenths of the way to the tag
        ([entry(279.0, 60.0), SHORT, SHORT, SHORT], False),
        ([entry(380.0, 60.0, tag=""), *[entry(100.0, tag="")] * 3], False),  # no tags
    ],
)
def test_what_the_list_says_of_second_lines(items, one_row):
    assert {one.text_edge is not None for one in with_text_edge(items)} == {one_row}
    assert with_text_edge([]) == ()


def test_the_edge_is_where_the_longest_line_ends():
    assert {one.text_edge for one in with_text_edge([FULL, SHORT, SHORT, SHORT])} == {380.0}


@pytest.mark.parametrize(
    ("end", "edge", "expected"),
    [
        (330.0, None, True),  # 70 points to the tag for a word of 61 and a blank
        (329.0, 500.0, False),
        (229.0, 300.0, True),
        (228.9, 300.0, False),
        (229.0, None, False),
    ],
)
def test_a_line_had_no_room_where_the_next_word_would_pass_the_tag_or_the_edge(end, edge, expected):
    upper, lower = entry(end, 61.0).lines
    assert had_no_room(upper, lower, edge) is expected
    assert had_no_room(replace(upper, full=True), lower, edge)
    assert not had_no_room(upper, None, edge)


def test_under_a_tagged_line_goes_on_what_the_list_prints_so():
    wrapped, *_ = with_text_edge([FULL, SHORT, SHORT, SHORT])
    assert len(rows_of(wrapped)) == 1
    post, *_ = with_text_edge([FULL, ROOMY, ROOMY, ROOMY])
    assert len(rows_of(post)) == 2
