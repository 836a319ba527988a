"""Each threshold on both sides: the last value that one decision still accepts, and the next that it refuses.

The body is 10 points large, its line pitch 12; a column reaches from 40 to 540. So a value in points divided by ten is
one in em.
"""

import pytest

from cvparse.layout import gutters, independence, lines, tags, thresholds
from cvparse.layout.gutters import gutters_at, left_edges
from pages import fragment
from threshold_checks import (
    NORMS,
    aside,
    centered,
    column,
    cut,
    even,
    feet,
    full,
    gap_in_line,
    goes_on,
    grid,
    headed,
    headings,
    heads,
    is_margin,
    known_columns,
    larger,
    level,
    long_date,
    no_blank,
    numbered,
    of_rows,
    one_type,
    one_width,
    opened_above,
    overlap,
    own_head,
    page_number,
    panel,
    ruled,
    same_baseline,
    section,
    share_beside,
    shifted_tags,
    side_headings,
    side_step,
    stacked,
    stacked_tag,
    stacked_tags,
    strip,
    sure,
    titled,
    unstretched,
    wide,
)

LIMITS = [
    ("SAME_BASELINE", same_baseline, 2, 2.5),
    ("ONE_BASELINE", lambda lower: independence._beside(fragment(40, 100 + lower, "x"), column(300, 100)), 1, 1.5),
    ("SAME_SIZE", one_type, 51, 51.5),
    ("CELL_GAP", gap_in_line, 10, 10.5),
    ("ASIDE_GAP", lambda gap: aside(400, 27, 400 - gap), 15, 14.5),
    ("EDGE", lambda off: goes_on(40 + off), 3, 3.5),
    ("RIGHT_EDGE", lambda off: aside(190 + off, 70), 9, 9.5),
    (
        "GUTTER",
        lambda end: bool(
            gutters_at(200, [*column(end - 100, *stacked(4), text="x" * 20), *column(200, *stacked(4))], NORMS)
        ),
        198,
        198.5,
    ),
    ("TAG_GAP", lambda gap: wide(gap, 1), 3.5, 3),
    ("LONE_GAP", wide, 5, 4.5),
    (
        "BAND",
        lambda gap: gutters._trim_rows([*column(40, 100, 100 + gap)], [*column(300, 100, 100 + gap)], NORMS) < 999,
        24,
        23.5,
    ),
    ("TAG_STRETCH", cut, 4, 3.5),
    ("STACKED", stacked_tag, 19, 19.5),
    ("CENTERED_SIDE", lambda off: section(132 + off), 5, 5.5),
    ("TAG_WIDTH", lambda length: is_margin(215, ["x" * length], 20), 15, 16),
    ("BODY_START", lambda x: is_margin(x, ["2019"]), 315, 315.5),
    ("TAG_LENGTH", lambda length: is_margin(215, ["x" * length]), 22, 23),
    ("SHIFTS", lambda count: shifted_tags([*[-4.0] * 4, *[1.0] * 4, *[4.0] * 4][: 4 * count]), 2, 3),
    ("SHIFTED_SHARE", lambda others: shifted_tags([*[-4.0] * (20 - others), *([4.7, 0.5, 2.6, -1.6][:others])]), 3, 4),
    ("COINCIDENCE", lambda shifted: stacked_tags(shifted=shifted), 1, 2),
    ("BLANK_STRETCH", lambda gap: wide(gap, 4), 6, 5.5),
    ("KNOWN_COLUMN_LINES", known_columns, 24, 23.5),
    ("HEAD_LINES", heads, 3, 4),
    ("LARGER_TYPE", larger, 53, 52.5),
    ("PARAGRAPH_STEP", lambda lower: goes_on(lower=lower), 16, 16.5),
    ("STACK_STEP", lambda pitch: len(independence._stack_heads(column(40, *stacked(2, pitch)), NORMS)) == 1, 16, 16.5),
    ("TIMELINE_STACK", stacked_tags, 5, 6),
    ("TIMELINE_LENGTH", lambda length: stacked_tags(3, "x" * length), 10, 11),
    ("ROWS_PAGES", of_rows, 3, 2),
    ("KNOWN_GUTTER_LINES", sure, 10, 9),
    ("HEADED_LINES", headed, 3, 2),
    ("COLUMN_LINES", lambda count: bool(left_edges([*column(40, 90), *column(200, *stacked(count))], NORMS)), 4, 3),
    ("OWN_HEAD_LINES", own_head, 8, 9),
    ("LONG_DATE", long_date, 90, 91),
    ("MOSTLY_NUMBERED", numbered, 2, 3),
    ("OVERLAP", overlap, 5.5, 4.5),
    ("NO_BLANK", no_blank, 0.9, 1.0),
    ("EVEN_BLANKS", even, 1.0, 1.1),
    ("UNSTRETCHED", unstretched, 3.6, 3.7),
    ("SIDEBAR_RATIO", one_width, 135, 140),
    ("TITLE_TYPE", titled, 14, 13.5),
    ("FULL_LINE", full, 40, 40.5),
    ("FULL_SHARE", lambda left: full(left, edges=tags.Edges(440, 540)), 25, 25.5),
    ("WORD_ROOM", lambda width: full(40, width), 30, 29.5),
    ("FURNITURE_ROWS", lambda rows: feet([370, 370], rows), 3, 4),
    ("FURNITURE_SHIFT", lambda shift: feet([370, 370 + shift]), 7, 7.5),
    ("FURNITURE_SHARE", lambda count: feet([370] * count, pages=7), 3, 2),
    ("PAGE_NUMBER_GAP", page_number, 15, 14.5),
    ("RULE_BELOW", lambda lower: ruled(100 + lower), 11, 11.5),
    ("RULE_LENGTH", lambda length: ruled(length=length), 250, 249.5),
    ("CENTERED", centered, 15, 15.5),
    (
        "ROW_OVERLAP",
        lambda lower: len(lines.rows_of([fragment(40, 100, "x"), fragment(300, 100 + lower, "y")])) == 1,
        5,
        5.5,
    ),
    ("MIN_SIDE", headings, 3, 2),
    ("MOST_BELOW", lambda head: headings(4, head=head), 12, 13),
    ("SIDE_SHARE", lambda per_section: headings(4, per_section), 2, 1),
    ("LEVEL", level, 7.5, 8),
    ("BESIDE_SHARE", share_beside, 7, 6),
    ("LARGER_GAP", opened_above, 15.7, 15.6),
    ("SIDE_STEP", lambda lower: side_step(14 * 2.3 + lower), -0.1, 0.1),
    ("SIDE_BLOCK", lambda gap: section(gap=gap), 20, 19.5),
    ("SIDE_APART", side_headings, 42, 41.5),
    ("SIDE_STACK", lambda more: side_headings(stacks=[*stacked(3), *stacked(2 + more, start=300)]), 0, 1),
    ("SIDE_CROSSING", lambda crossing: headings(10, 5, crossing), 3, 4),
    ("GRID_ROWS", grid, 6, 7),
    ("GRID_STEP", lambda more: grid(third=400 + more), 25, 25.5),
    ("GRID_HALF", lambda second: grid(second=second, third=None), 329, 331),
    ("GRID_BAND", lambda lower: grid(lower=lower), 21.5, 22),
    ("PANEL_HEIGHT", lambda bottom: panel(bottom=bottom), 400, 399.5),
    ("PANEL_NARROWEST", lambda width: panel(x1=width), 72, 71.5),
    ("PANEL_WIDEST", lambda width: panel(x1=width), 288, 288.5),
    ("STRIP_TAGS", strip, 3, 2),
]


@pytest.mark.parametrize(("check", "accepted", "refused"), [row[1:] for row in LIMITS], ids=[row[0] for row in LIMITS])
def test_a_threshold_lies_between_two_values(check, accepted, refused):
    assert check(accepted)
    assert not check(refused)


def test_every_threshold_is_pinned():
    assert {name for name in vars(thresholds) if name.isupper()} == {row[0] for row in LIMITS}
