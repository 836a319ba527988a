"""Lines whose blanks are stretched by justification. The body is 10 points large, its pitch 12."""

import pytest

from cvparse.layout.fragments import fragment_of
from cvparse.layout.justified import close_tags, is_stretched, with_whole_tags
from cvparse.layout.tags import Edges
from cvparse.layout.types import Norms
from pages import fragment, words_at

NORMS = Norms(body_size=10.0, line_pitch=12.0)
BODY = 160.0


def row(*cells, y=100.0):
    """Fragments of one row: places and texts."""
    return [fragment(x, y, text) for x, text in cells]


def tagged(count=2):
    """Rows of a tag and a text that begins at one place."""
    return [
        row((40, "2011"), (BODY, "Lecturer in Art, University of X, Larvik, Norway"), y=300.0 + 40 * n)
        for n in range(count)
    ]


TORN = row((40, "Nov"), (80, "2012"), (124, "-"), (BODY, "Lecturer"))
REST = row((40, "September 2018"), (BODY, "University of X"), y=112.0)


@pytest.mark.parametrize(
    ("first", "second", "others", "whole"),
    [
        (TORN, REST, 2, True),
        (TORN, row((40, "2018"), y=112.0), 2, True),  # no text beside the rest of the tag
        (TORN, row((40, "2018"), y=112.0), 1, False),  # one other tag: the text may begin there by chance
        (TORN, row((44, "2018"), y=112.0), 2, False),  # set further in
        (TORN, row((40, "2018"), y=117.0), 2, False),  # further down than the next line of a paragraph
        (TORN, row((40, "x" * 30), y=112.0), 2, False),  # wider than the tag
        (row((40, "1."), (80, "2012"), (BODY, "Lecturer")), REST, 2, False),  # the number of a list
        (row((40, "Talks"), (80, "[1]"), (BODY, "Lecturer")), row((BODY, "Oslo"), y=112.0), 2, False),
        (row((40, "Talks"), (80, "x" * 30), (BODY, "2011")), REST, 2, False),  # a heading, a text and a date
        (row((40, "2019"), (80, "ICML"), (BODY, "A Paper")), row((BODY, "Oslo"), y=112.0), 2, False),
    ],
)
def test_a_tag_in_pieces_is_made_whole(first, second, others, whole):
    made = with_whole_tags([first, second, *tagged(others)], NORMS)
    assert (len(made[0]) == 2) is whole
    assert len(made) == 2 + others


def with_date(gap=8.0, blank=2.5, date="May 2019", y=100.0):
    month, year = date.split()
    return [fragment_of(words_at("Institute", 5.0, "of", gap, month, blank, year, baseline=y))]


def edges_of(rows):
    return Edges(50.0, max(row[-1].box.x1 for row in rows))


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ([with_date(), with_date(y=112.0)], {0: 2, 1: 2}),
        ([with_date(), row((50, "Technology"), y=112.0)], {}),  # one row says nothing of the gutter
        ([with_date(gap=5.0, blank=5.0), with_date(gap=5.0, blank=5.0, y=112.0)], {}),  # even blanks: a text
        ([with_date(date="of Oslo"), with_date(date="of Oslo", y=112.0)], {}),  # no figure
    ],
)
def test_a_tag_close_behind_a_text(rows, found):
    assert close_tags(rows, edges_of(rows)) == found


def test_a_tag_close_behind_a_text_ends_at_the_right_edge():
    rows = [with_date(), with_date(y=112.0)]
    assert close_tags(rows, Edges(50.0, rows[0][0].box.x1 + 4.0)) == {}


WORDS = row((40, "M.A."), (72, "Art,"), (104, "University"))
BELOW = row((40, "of Technology"), y=112.0)


@pytest.mark.parametrize(
    ("body", "right", "below", "stretched"),
    [
        (WORDS, 154.0, BELOW, True),
        (WORDS, 164.0, BELOW, True),  # an em before a tag
        (WORDS, 164.5, BELOW, False),
        (WORDS[:2], 92.0, BELOW, False),  # one gap is even by itself
        (row((40, "M.A."), (72, "Art,"), (112, "University")), 162.0, BELOW, False),  # cells
        (WORDS, 154.0, [], False),
        (WORDS, 154.0, row((40, "of"), y=117.0), False),
        (WORDS, 154.0, row((60, "of"), y=112.0), False),
    ],
)
def test_a_justified_line_is_one_text(body, right, below, stretched):
    assert is_stretched(body, right, below) is stretched
