"""Which regions of several pages share the edges of one column."""

import pytest

from cvparse.layout.columns import WHOLE, Region, Span
from cvparse.layout.tracks import tracks_of
from cvparse.layout.types import Norms
from pages import fragment

NORMS = Norms(body_size=10.0, line_pitch=12.0)
LEFT, RIGHT = Span(right=200), Span(left=200)


def region(x0=210.0, span=RIGHT, stream=0, characters=40):
    """A region of one line, each character 5 points wide."""
    return Region((fragment(x0, 100, "x" * characters),), stream, span)


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (region(), True),
        (region(span=Span(left=210)), True),  # an em off
        (region(span=Span(left=210.5)), False),
        (region(span=Span(left=190)), True),
        (region(span=Span(left=200, right=500)), False),
        (region(span=LEFT), False),
        (region(stream=1), False),
    ],
)
def test_regions_between_the_same_gutters_are_one_track(other, same):
    assert tracks_of([region(), other], NORMS) == [0, 0 if same else 1]


@pytest.mark.parametrize(
    ("whole", "joins"),
    [
        (region(210, WHOLE), True),
        (region(220, WHOLE, characters=38), True),
        (region(220.5, WHOLE, characters=38), False),  # indented
        (region(199, WHOLE), False),
        (region(210, WHOLE, characters=42), True),  # it ends an em further right
        (region(210, WHOLE, characters=43), False),
        (region(210, WHOLE, stream=1), False),
    ],
)
def test_a_page_without_a_gutter_goes_on_a_column_where_it_keeps_to_it(whole, joins):
    """The column reaches from 210 to 410."""
    assert tracks_of([region(), whole], NORMS) == [0, 0 if joins else 1]


def test_full_lines_are_a_track_of_their_own():
    full = region(40, WHOLE, characters=100)
    assert tracks_of([full, region(40, LEFT, 1, 20), region(), full, region()], NORMS) == [0, 1, 2, 0, 2]


def test_the_extent_of_a_column_is_that_of_all_its_pages():
    assert tracks_of([region(characters=10), region(), region(210, WHOLE)], NORMS) == [0, 0, 0]
