"""Tags beside the text. The body is 10 points large; the column reaches from 40 to 540 unless a test says otherwise."""

from dataclasses import replace

import pytest

from cvparse.layout.fragments import fragment_of
from cvparse.layout.tags import (
    Edges,
    _at_edges,
    _bodies,
    _close_tag,
    _common,
    _in_line,
    _is_margin,
    _may_be_tag,
    cut_at,
    edges_of,
    is_enumerator,
    is_near_one,
    is_stacked,
    joins_tag,
    margin_count,
)
from cvparse.layout.types import Norms
from pages import fragment, words_at

NORMS = Norms(body_size=10.0, line_pitch=12.0)
EDGES = Edges(40, 540, bodies=(110,))
LONG = "a line of running text that fills its column well"


def printed(*parts, **changed):
    """A fragment from words and gaps, from 50 on; `changed` are fields of its first word."""
    words = words_at(*parts)
    return fragment_of([replace(words[0], **changed), *words[1:]])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("•", True),
        ("12.", True),
        ("[C17]", True),
        (" (a) ", True),
        ("iv.", True),
        ("#", True),
        ("A", True),
        ("2019", False),
        ("ICML '24", False),
        ("ABCD1", False),
        ("Ada", False),
        ("(a)))", False),
        ("• Basque", False),
    ],
)
def test_the_number_of_a_list(text, expected):
    assert is_enumerator(text) is expected


@pytest.mark.parametrize(
    ("starts", "common"),
    [
        ([100, 101.5, 103], [101.5]),  # 0.15 em apart
        ([100, 102, 103], []),
        ([100, 101, 103], []),
        ([100, 100], []),
        ([100, 100, 100, 100], [100, 100]),
    ],
)
def test_positions_at_which_three_rows_begin(starts, common):
    assert _common(starts, NORMS) == common


@pytest.mark.parametrize(
    ("positions", "agreeing"),
    [
        ([0, 1, 3], 3),
        ([0, 1, 3.5], 0),
        ([0, 3], 2),
        ([0, 3.5], 0),
        ([7, 0, 3.5, 3], 0),
        ([5], 1),
        ([0, 0, 9, 9, 9], 3),
        ([0, 9, 0, 9, 0, 9], 6),
    ],
)
def test_how_many_positions_agree_with_two_others(positions, agreeing):
    assert _at_edges(10.0, positions) == agreeing


@pytest.mark.parametrize(
    ("positions", "near"),
    [([], False), ([8], True), ([7.5], False), ([12], True), ([12.5], False), ([1, 9, 50], True), ([1, 50], False)],
)
def test_a_position_near_one_of_many(positions, near):
    assert is_near_one(10, positions, 2.0) is near


@pytest.mark.parametrize(
    ("parts", "changed", "expected"),
    [
        (["2019"], {}, True),
        (["12."], {}, False),
        (["•", 2, "Basque"], {}, False),
        (["•x"], {}, True),
        (["555", 2, "0100"], {"icon": True}, False),
        (["Git"], {"chip": 1}, False),
    ],
)
def test_what_may_be_a_tag(parts, changed, expected):
    assert _may_be_tag(printed(*parts, **changed)) is expected


def tag(x=40.0, text="2019", size=10.0):
    return fragment(x, 100, text, size)


@pytest.mark.parametrize(
    ("x", "tags", "expected"),
    [
        (110, [tag()] * 2, True),
        (315, [tag()] * 2, True),  # 0.55 of the width
        (316, [tag()] * 2, False),
        (215, [tag(text="x" * 15, size=20)] * 2, True),  # 0.3 of the width
        (215, [tag(text="x" * 15, size=20), tag(text="x" * 16, size=20)], False),
        (215, [tag(text="x" * 22)] * 2, True),
        (215, [tag(text="x" * 22), tag(text="x" * 23)], False),
        (215, [*[tag()] * 7, tag(60), tag(80), tag(100)], True),  # seven in ten are set to one edge
        (215, [*[tag()] * 6, tag(60), tag(80), tag(100), tag(120)], False),
        (215, [tag(), tag(60)] * 3, True),  # each list has an edge of its own
        (215, [tag(), tag(60)] * 2, False),
        (215, [tag(120), tag(110, "201920"), tag(100, "20192019")], True),  # flush right
    ],
)
def test_a_margin_is_narrow_short_and_aligned(x, tags, expected):
    assert _is_margin(x, tags, EDGES, 10.0) is expected


def tagged(*bodies, text="2019"):
    return [[fragment(40, 100 + 12 * n, text), fragment(x, 100 + 12 * n, "Lecturer")] for n, x in enumerate(bodies)]


def close(count, text="2019"):
    """Lines whose text begins at 74, less than an em behind a tag."""
    return [[fragment_of(words_at(text, 4, "Lecturer", 2, "in", baseline=100 + 12 * n))] for n in range(count)]


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        (tagged(110, 110), [110]),
        (tagged(110), []),
        (tagged(110, 113), [110]),  # 0.3 em apart
        (tagged(110, 113.5), []),
        (tagged(110, 110, 200, 200), [110, 200]),
        (tagged(60, 60, text="2019"), []),  # the tags end where the text begins
        (tagged(110, 110, text="12."), []),
        (close(3), [74]),
        (close(2), []),
        (close(3, text="(iv)"), []),
    ],
)
def test_where_bodies_begin_beside_tags(rows, found):
    assert _bodies(rows, EDGES, [74, 74, 74], NORMS) == found


@pytest.mark.parametrize(
    ("parts", "starts", "found"),
    [
        (["2019", 4, "Lecturer", 2, "in"], [74], ("2019", 74)),
        (["2019", 4, "Lecturer", 2, "in"], [75.5], ("2019", 74)),  # 0.15 em off
        (["2019", 4, "Lecturer", 2, "in"], [76], None),
        (["2019", 4, "Lecturer", 2, "in"], [60, 72.5, 90], ("2019", 74)),
        (["2019", 2, "Lecturer", 2, "in"], [72], None),  # no wide break
        (["2019", 2, "to", 4, "Lecturer"], [86], ("2019 to", 86)),
        (["Lecturer"], [50], None),
    ],
)
def test_a_tag_close_before_the_text(parts, starts, found):
    pair = _close_tag(fragment_of(words_at(*parts)), starts, 10.0)
    assert (pair and (pair[0].text, pair[1])) == found


def test_two_chips_are_no_tag_and_text():
    words = words_at("Git", 4, "Make", 2, "in")
    assert _close_tag(fragment_of([replace(w, chip=n) for n, w in enumerate(words, 1)]), [69], 10.0) is None
    assert _close_tag(fragment_of([replace(words[0], chip=1), *words[1:]]), [69], 10.0)
    assert _close_tag(fragment_of([words[0], replace(words[1], chip=1), words[2]]), [69], 10.0)


def cut(parts, position, left=40.0, **changed):
    row = [printed(*parts, **changed), fragment(400, 100, "Oslo")]
    return [f.text for f in cut_at(row, [position], left)][:-1]


@pytest.mark.parametrize(
    ("parts", "position", "left", "changed", "expected"),
    [
        (["Art", 4, "Oslo", 3, "of"], 69, 40, {}, ["Art", "Oslo of"]),  # set from the left edge: 1.3 blanks
        (["Art", 4, "Oslo", 3, "of"], 69, 39.5, {}, ["Art Oslo of"]),
        (["Art", 4.5, "Oslo", 3, "of"], 69.5, 0, {}, ["Art", "Oslo of"]),  # elsewhere: half as wide again
        (["Art", 3.5, "Oslo", 3, "of"], 68.5, 40, {}, ["Art Oslo of"]),
        (["Art", 4, "Oslo", 3, "of"], 70.5, 40, {}, ["Art", "Oslo of"]),  # 0.15 em off
        (["Art", 4, "Oslo", 3, "of"], 71, 40, {}, ["Art Oslo of"]),
        (["Art", 3.5, "Oslo", 3.5, "of"], 68.5, 40, {"color": "#ff0000"}, ["Art", "Oslo of"]),
        (["Art", 3.5, "Oslo", 3.5, "of"], 68.5, 40, {"size": 12.0}, ["Art", "Oslo of"]),
        (["Art", 3.5, "Oslo", 3.5, "of"], 68.5, 40, {}, ["Art Oslo of"]),
        (["Art", 3, "Oslo", 3, "of"], 68, 40, {"color": "#ff0000"}, ["Art Oslo of"]),  # a word blank
        (["Art", 4, "~Oslo", 3, "of"], 69, 40, {"color": "#ff0000"}, ["ArtOslo of"]),
        (["12.", 4, "Oslo", 3, "of"], 69, 40, {}, ["12. Oslo of"]),
        (["Art", 2, "of", 6, "Oslo"], 83, 40, {}, ["Art of", "Oslo"]),
    ],
)
def test_a_row_is_cut_where_the_text_begins(parts, position, left, changed, expected):
    assert cut(parts, position, left, **changed) == expected


@pytest.mark.parametrize(("sizes", "parted"), [((10.0, 8.0, 10.0, 8.0), False), ((10.0, 10.0, 12.0, 9.0), True)])
def test_a_word_in_small_capitals_is_of_one_size(sizes, parted):
    """`Lost Art`: the small letters before the blank are smaller than the capital behind it, the words are not."""
    words = words_at("L", "~ost", 3.5, "A", "~rt", size=10.0)
    words = [replace(word, size=size) for word, size in zip(words, sizes, strict=True)]
    row = [fragment_of(words), fragment(400, 100, "Oslo")]
    assert (len(cut_at(row, [words[2].box.x0], 40.0)) == 3) is parted


def test_nothing_is_cut_of_an_empty_row():
    assert cut_at([], [110], 40) == []


@pytest.mark.parametrize(
    ("cells", "count"),
    [
        ([(40, "2019"), (110, "text")], 1),
        ([(40, "2019"), (113, "text")], 1),
        ([(40, "2019"), (113.5, "text")], 0),
        ([(40, "2019"), (106.5, "text")], 0),
        ([(40, "2019"), (70, "May"), (110, "text")], 2),
        ([(40, "2019")], 0),
        ([(110, "text")], 0),
        ([(40, "12."), (110, "text")], 0),
        ([(75, "2019"), (110, "text")], 1),  # it begins in the left half of the margin
        ([(76, "Ok"), (110, "text")], 0),
        ([(80, "Ok"), (110, "text")], 1),  # or ends two em before the text
        ([(79.5, "Ok"), (110, "text")], 0),
        ([(90, "2019"), (110, "text")], 0),  # it ends at the edge
    ],
)
def test_how_much_of_a_row_stands_in_the_margin(cells, count):
    assert margin_count([fragment(x, 100, text) for x, text in cells], EDGES, NORMS) == count


def test_a_row_may_stand_beside_the_second_of_two_bodies():
    edges = Edges(40, 540, bodies=(110, 200))
    assert margin_count([fragment(40, 100, "2019"), fragment(200, 100, "text")], edges, NORMS) == 1


TAG = fragment(40, 100, "2024.08", 20)


@pytest.mark.parametrize(
    ("x", "baseline", "changed", "expected"),
    [
        (40, 119, {}, True),
        (40, 81, {}, True),  # above
        (40, 119.5, {}, False),  # more than 1.6 line pitches off
        (40, 100, {}, False),
        (46, 119, {}, True),
        (62, 119, {}, False),  # neither edge nor middle is that of the tag
        (40, 119, {"size": 21.0}, True),  # a twentieth larger
        (40, 119, {"size": 21.5}, False),
        (40, 119, {"bold": True}, False),
        (40, 119, {"color": "#ff0000"}, False),
    ],
)
def test_one_line_of_a_tag_of_several(x, baseline, changed, expected):
    alone = fragment(x, baseline, "2025", **{"size": 20.0, **changed})
    edges = Edges(40, 540, bodies=(111,))
    assert is_stacked([alone], TAG, edges, NORMS) is expected
    assert not is_stacked([alone, fragment(200, baseline, "text")], TAG, edges, NORMS)
    assert not is_stacked([alone], None, edges, NORMS)
    assert not is_stacked([alone], TAG, Edges(40, 540, bodies=(alone.box.x1,)), NORMS)


@pytest.mark.parametrize(
    ("sign", "x", "baseline", "tag", "expected"),
    [
        ("|", 47.5, 112, "2019", True),  # in the middle under the date
        ("|", 47.5, 119, "2019", True),
        ("|", 47.5, 119.5, "2019", False),
        ("|", 47.5, 100, "2019", False),
        ("|", 47.5, 88, "2019", False),
        ("–", 40, 112, "2019", True),
        ("•", 40, 112, "2019", False),
        ("|", 47.5, 112, "2019–", False),  # already joined
        ("|", 80, 112, "2019", False),
        ("|", 105, 112, "2019" * 6 + "20", False),  # it reaches the text
    ],
)
def test_the_sign_that_joins_two_dates(sign, x, baseline, tag, expected):
    row = [fragment(x, baseline, sign), fragment(110, baseline, "Lecturer")]
    above = fragment(40, 100, tag)
    assert joins_tag(row, above, EDGES, NORMS) is expected
    assert not joins_tag(row[:1], above, EDGES, NORMS)
    assert not joins_tag(row, None, EDGES, NORMS)


@pytest.mark.parametrize(
    ("x", "text", "expected"),
    [
        (40, "2019", True),
        (43, "2019202", True),  # the left edge
        (43.5, "2019202", False),
        (32, "20192", True),  # the right edge: 3 points off
        (31.5, "20192", False),
        (50.5, "2", True),  # the middle, 3 points off
        (51, "2", False),
    ],
)
def test_lines_of_one_tag_have_an_edge_or_the_middle_in_common(x, text, expected):
    """The other line stands from 40 to 60."""
    assert _in_line(fragment(x, 112, text), fragment(40, 100, "2019")) is expected


def test_the_edges_of_a_column_leave_out_one_row_in_fifty():
    rows = [[fragment(40, 100 + 12 * n, "x" * 80)] for n in range(48)]
    outside = [fragment(20, 50, "x" * 120)]
    assert (edges_of([*rows, outside], NORMS).left, edges_of([*rows, outside], NORMS).right) == (20, 620)
    assert (edges_of([*rows, outside, rows[0]], NORMS).left, edges_of([*rows, outside, rows[0]], NORMS).right) == (
        40,
        440,
    )


def test_the_edges_of_a_column():
    rows = [*tagged(110, 110, 110, 110), *([fragment(110, 200 + 12 * n, LONG)] for n in range(3))]
    edges = edges_of(rows, NORMS)
    assert (edges.left, edges.right, edges.side) == (40, rows[-1][0].box.x1, None)
    assert edges.bodies == (110,)
    assert set(edges.starts) == {40, 110}
    assert Edges(40, 40).width == 1


def test_the_heads_of_a_grid_are_no_tags():
    heads = [[fragment(x, 100, "Systems", bold=True) for x in (40, 220)]]
    body = [[fragment(x, 114, "Go") for x in (40, 220)]]
    full = [[fragment(40, 200 + 12 * n, "x" * 72)] for n in range(4)]
    assert edges_of([*heads, *body, *full], NORMS).bodies == ()


def test_the_text_beside_a_column_of_headings_has_its_own_edges():
    rows = []
    for number, heading in enumerate(["Education", "Posts", "Awards", "Talks"]):
        rows.append([fragment(40, 100 + 60 * number, heading), fragment(150, 100 + 60 * number, LONG)])
        rows += [[fragment(150, 114 + 60 * number + 14 * line, LONG)] for line in range(3)]
    edges = edges_of(rows, NORMS)
    assert (edges.left, edges.side.x) == (150, 150)
