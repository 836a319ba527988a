import pytest

from cvparse.layout import columns
from cvparse.layout.columns import (
    DEEPEST,
    KnownGutter,
    Region,
    Span,
    _best_gutter,
    _sidebar,
    _sure_gutters,
    _with_sidebar,
    regions_of,
    regions_of_pages,
)
from cvparse.layout.fragments import fragments_of
from cvparse.layout.gutters import Gutter
from cvparse.layout.norms import norms_of
from cvparse.layout.types import Norms
from pages import Sheet, document, fragment

LONG = "a line of running text that fills its column well"


def regions(sheet):
    norms = norms_of(document(sheet))
    return [(r.stream, [f.text for f in r.fragments]) for r in regions_of(fragments_of(sheet.words), norms)]


def test_two_columns_on_baselines_of_their_own_are_read_one_after_the_other():
    sheet = Sheet()
    left = ["Contact", "Somewhere 1", "Skills", "Python", "R", "Stan"]
    right = [LONG] * 8
    sheet.column(40, 100, left, pitch=17)
    sheet.column(200, 105, right, pitch=12)
    assert regions(sheet) == [(1, left), (0, right)]


def test_a_sidebar_at_the_right_is_read_last():
    sheet = Sheet()
    sheet.column(40, 100, [LONG] * 8, pitch=12)
    sheet.column(420, 104, ["Languages", "Basque", "Frisian", "Latin", "Welsh"], pitch=19)
    assert [stream for stream, _ in regions(sheet)] == [0, 1]


def test_dates_beside_entries_are_no_column():
    sheet = Sheet()
    for i in range(6):
        sheet.print(40, 100 + 12 * i, f"201{i}–201{i + 1}")
        sheet.print(120, 100 + 12 * i, "Lecturer, University of Northwick")
    assert len(regions(sheet)) == 1


def test_dates_of_two_lines_beside_entries_of_three_are_no_column():
    sheet = Sheet()
    for i in range(5):
        top = 100 + 45 * i
        sheet.column(40, top, ["2019.08–", "2020.09"], pitch=10.5)
        sheet.column(120, top, ["University of Northwick", "Lecturer in things", "Advisor: A. Person"], pitch=12)
    assert len(regions(sheet)) == 1


def test_two_columns_of_text_on_one_grid_are_columns():
    sheet = Sheet()
    for i in range(10):
        sheet.print(40, 100 + 12 * i, LONG)
        sheet.print(320, 100 + 12 * i, LONG)
    assert [len(texts) for _, texts in regions(sheet)] == [10, 10]


def test_headings_beside_the_text_are_no_column():
    sheet = Sheet()
    for i, heading in enumerate(["Education", "Posts", "Awards", "Talks"]):
        sheet.print(40, 92 + 60 * i, heading)
        sheet.column(150, 100 + 60 * i, [LONG] * 4, pitch=12)
    assert len(regions(sheet)) == 1


def test_the_end_of_a_full_paragraph_belongs_to_no_column():
    sheet = Sheet()
    sheet.column(40, 60, [LONG + " and runs over the gutter of the columns below", "it ends."], pitch=12)
    sheet.column(40, 100, ["Contact", "Somewhere 1", "Skills", "Python", "R", "Stan"], pitch=17)
    sheet.column(200, 105, [LONG] * 8, pitch=12)
    assert regions(sheet)[0][1][-1] == "it ends."


def test_a_title_above_two_columns_that_begin_with_headings_belongs_to_neither():
    sheet = Sheet()
    sheet.print(40, 60, "A Person of a Very Long Name", size=24)
    sheet.print(40, 80, "Very Professional Title")
    for x, heading in ((40, "About"), (200, "Summary")):
        sheet.print(x, 110, heading, size=13)
    sheet.column(40, 130, ["Somewhere 1", "Skills", "Python", "R", "Stan"], pitch=17)
    sheet.column(200, 125, [LONG] * 8, pitch=12)
    found = regions(sheet)
    assert found[0] == (0, ["A Person of a Very Long Name", "Very Professional Title"])
    assert [texts[0] for _, texts in found[1:]] == ["About", "Summary"]


def test_dates_flush_at_the_right_on_baselines_of_their_own_are_no_column():
    sheet = Sheet()
    for i, place in enumerate(["Northwick", "Ost", "Southampton", "Westerland", "Aa"]):
        sheet.column(40, 100 + 26 * i, ["A Post of Some Kind", "An Institute"], pitch=12)
        sheet.print(500 - 4 * len(place), 100 + 26 * i, place, size=8)
        sheet.print(480, 110 + 26 * i, "2019", size=8)
    assert len(regions(sheet)) == 1


def test_dates_stacked_on_a_timeline_are_no_column():
    sheet = Sheet()
    for i in range(4):
        sheet.column(40, 100 + 60 * i, ["2019", "|", "2021"], pitch=10.5)
        sheet.column(120, 100 + 60 * i, [LONG] * 4, pitch=12.5)
    assert len(regions(sheet)) == 1


def test_a_line_that_nearly_touches_the_next_column_is_cut_at_its_widest_blank():
    sheet = Sheet()
    sheet.column(40, 100, [LONG] * 10, pitch=12)
    sheet.column(290, 105, ["Languages", "Basque", "Frisian", "Latin"], pitch=15)
    sheet.print(40, 220, "and " + LONG[:-7])
    sheet.print(290, 220, "Interests")
    sheet.column(290, 237, ["Chess", "Rain"], pitch=15)
    assert [stream for stream, _ in regions(sheet)] == [0, 1]


def test_the_column_that_begins_with_the_name_is_the_main_text():
    sheet = Sheet()
    sheet.column(40, 100, ["Languages spoken and written", "Basque", "Frisian", "Latin", "Welsh"], pitch=19)
    sheet.print(200, 100, "A. Person", size=24)
    sheet.column(200, 130, ["A line as wide as those at the left"] * 6, pitch=12)
    assert [(stream, texts[0]) for stream, texts in regions(sheet)] == [
        (1, "Languages spoken and written"),
        (0, "A. Person"),
    ]


def test_a_sure_gutter_is_believed_on_the_next_page_with_few_lines():
    first, second = Sheet(), Sheet(number=2, first_id=500)
    first.column(40, 100, ["Python and R"] * 12, pitch=17)
    first.column(200, 105, [LONG] * 12, pitch=13)
    second.column(40, 100, ["Stan", "Julia", "Chess"], pitch=14)
    second.column(200, 100, ["A Medal", "of an Academy", "for things"], pitch=14)
    norms = norms_of(document(first, second))
    pages = regions_of_pages([fragments_of(first.words), fragments_of(second.words)], norms)
    assert [[r.stream for r in regions] for regions in pages] == [[1, 0], [1, 0]]


def test_an_entry_below_a_head_of_two_columns_is_none_of_them():
    sheet = Sheet()
    sheet.column(40, 60, ["A. Person", "Lecturer", "Curriculum", "Vitae", "Spring"], pitch=21)
    sheet.column(300, 64, ["Somewhere 1", "555 0100", "a@example.org", "example.org", "chat", "code"], pitch=15)
    sheet.print(40, 195, "Education")
    sheet.print(40, 206, "University of Northwick")
    sheet.print(420, 206, "Northwick Abbey")
    sheet.print(40, 222, "a line that is as wide as the page is, from the left edge to the right one of it, and more")
    found = regions(sheet)
    assert found[0] == (0, ["A. Person", "Lecturer", "Curriculum", "Vitae", "Spring"])
    assert "Education" in found[-1][1]
    assert "Northwick Abbey" in found[-1][1]


def test_a_block_of_details_on_a_grid_of_its_own_is_a_column():
    sheet = Sheet()
    sheet.print(40, 60, "A. Person of Northwick", size=24)
    sheet.column(40, 101.2, ["Somewhere 1", "Northwick", "555 0100", "a@example.org", "example.org", "code"], pitch=12)
    sheet.column(150, 100, [LONG] * 12, pitch=12)
    assert [stream for stream, _ in regions(sheet)] == [0, 1, 0]


def test_a_first_cell_of_a_table_on_the_baselines_of_its_rows_is_no_column():
    sheet = Sheet()
    sheet.column(40, 100.5, ["Basque", "Frisian", "Latin", "Welsh", "Ladin"], pitch=12)
    sheet.column(150, 100, [LONG] * 12, pitch=12)
    assert len(regions(sheet)) == 1


def test_a_sidebar_of_one_page_is_one_where_a_line_is_too_long_for_it():
    first, second = Sheet(), Sheet(2, 1000)
    for sheet in (first, second):
        sheet.column(40, 100, [LONG + " of the page"] * 14, pitch=12)
        sheet.column(420, 104, ["Languages", "Basque", "Frisian", "Latin", "Welsh"] * 3, pitch=13)
    second.print(420, 310, "Ada Lund, ada.lund.of.northwick@geology.example.org")
    norms = norms_of(document(first, second))
    pages = [fragments_of(sheet.words) for sheet in (first, second)]
    assert [[r.stream for r in regions] for regions in regions_of_pages(pages, norms)] == [[0, 1], [0, 1]]


def test_an_address_that_nearly_fills_its_narrow_column_does_not_join_it_to_the_next():
    sheet = Sheet()
    contact = ["Strandgata 12", "3256 Larvik", "Norway", "+47 22 85 50 50", "mira-oduya.example"]
    sheet.column(40, 103, [*contact, "Larvik", "Room 12"], pitch=11)
    edge = 40 + 5 * len(contact[-1]) + 2.2  # a little less than a word blank behind the longest line
    sheet.column(edge, 100, [LONG] * 12, pitch=13)
    assert [len(texts) for _, texts in regions(sheet)] == [7, 12]


NORMS = Norms(body_size=10.0, line_pitch=12.0)


def lines_at(x, *baselines, text=LONG, size=10.0):
    return tuple(fragment(x, y, text, size) for y in baselines)


@pytest.mark.parametrize(
    ("left", "right", "narrow"),
    [
        (100, 140, "left"),
        (100, 135, ""),  # a third wider: two columns of one text
        (140, 100, "right"),
        (135, 100, ""),
    ],
)
def test_which_of_two_columns_is_the_sidebar(left, right, narrow):
    gutter = Gutter(
        200,
        0,
        0,
        lines_at(200 - left, 100, text="x"),
        (*lines_at(200, 88, text="x"), *lines_at(200, 100, text="x" * (right // 5))),
    )
    assert _sidebar(gutter) == narrow


@pytest.mark.parametrize(("size", "narrow"), [(14, "left"), (13.5, "")])
def test_the_name_tells_the_main_text_of_two_columns(size, narrow):
    right = (*lines_at(200, 88, text="x", size=size), *lines_at(200, 100, text="x" * 20))
    assert _sidebar(Gutter(200, 0, 0, lines_at(100, 100, text="x" * 20), right)) == narrow


@pytest.mark.parametrize(
    ("count", "streams", "found"),
    [
        ((10, 10), (1, 0), [KnownGutter(200, "left")]),
        ((10, 10), (0, 1), [KnownGutter(200, "right")]),
        ((10, 10), (0, 0), [KnownGutter(200, "")]),
        ((9, 10), (1, 0), []),
        ((10, 9), (1, 0), []),
    ],
)
def test_a_gutter_is_sure_with_many_lines_on_both_sides(count, streams, found):
    left = Region(lines_at(40, *range(count[0])), streams[0], Span(right=200))
    right = Region(lines_at(200, *range(count[1])), streams[1], Span(left=200))
    assert _sure_gutters([left, right]) == found


@pytest.mark.parametrize(
    ("span", "known", "stream"),
    [
        (Span(left=200), KnownGutter(203, "right"), 1),  # 0.3 em off
        (Span(left=200), KnownGutter(203.5, "right"), 0),
        (Span(left=200), KnownGutter(200, "left"), 0),
        (Span(right=200), KnownGutter(200, "left"), 1),
        (Span(right=200), KnownGutter(200, "right"), 0),
        (Span(right=200), KnownGutter(200, ""), 0),
    ],
)
def test_a_region_beside_a_known_gutter_is_the_sidebar_of_other_pages(span, known, stream):
    assert _with_sidebar(Region(lines_at(40, 100), 0, span), [known], NORMS).stream == stream


def zones(count):
    """Stretches of two columns, each below a full line."""
    parts = []
    for number in range(count):
        top = 100 + 130 * number
        parts += lines_at(40, *(top + 17 * n for n in range(5)), text="Python")
        parts += lines_at(200, *(top + 5 + 12 * n for n in range(8)), text=LONG)
        parts += lines_at(40, top + 110, text="x" * 60)
    return parts


def test_regions_follow_each_other_down_the_page():
    found = regions_of(zones(3), NORMS)
    assert [(r.stream, len(r.fragments)) for r in found] == [(1, 5), (0, 8), (0, 1)] * 3


def test_regions_nest_to_a_bound():
    assert len(regions_of(zones(1), NORMS, depth=DEEPEST - 1)) == 3
    assert regions_of(zones(1), NORMS, depth=DEEPEST) == [Region(tuple(zones(1)))]
    assert regions_of([], NORMS) == []


def test_a_page_of_many_stretches_is_read(monkeypatch):
    """They follow each other; none stands in another."""
    monkeypatch.setattr(columns, "DEEPEST", 2)
    assert len(regions_of(zones(12), NORMS)) == 36


def test_the_gutter_with_the_most_lines_is_found_first():
    parts = [*lines_at(40, *(100 + 17 * n for n in range(8)), text="Python")]
    parts += lines_at(200, *(105 + 12 * n for n in range(11)), text="Lecturer of")
    parts += lines_at(400, *(102 + 19 * n for n in range(5)), text="Basque")
    assert _best_gutter(parts, NORMS, []).x == 200
    assert [len(region.fragments) for region in regions_of(parts, NORMS)] == [8, 11, 5]


def test_a_known_gutter_needs_two_lines():
    parts = [*lines_at(40, 100, 114, 128, text="Python"), *lines_at(200, 100, 114, 128, text="A Medal")]
    assert _best_gutter(parts, NORMS, []) is None
    assert _best_gutter(parts, NORMS, [KnownGutter(200, "left")]).x == 200
    assert _best_gutter([parts[0], *parts[3:]], NORMS, [KnownGutter(200, "left")]) is None


def test_the_whole_width_is_the_span_without_gutters():
    assert Span().whole
    assert not Span(left=200).whole
    assert not Span(right=200).whole


def headings_beside(number):
    """A page with headings beside the text, each at the height of its first line."""
    sheet = Sheet(number=number, first_id=1000 * number)
    for i, heading in enumerate(["Education", "Posts", "Awards", "Talks"]):
        sheet.print(40, 100 + 60 * i, heading)
        sheet.column(150, 100 + 60 * i, [LONG] * 4, pitch=12)
    return sheet


@pytest.mark.parametrize(("others", "columns"), [(2, 2), (3, 1)])
def test_a_gutter_that_parts_rows_on_most_pages_parts_no_columns(others, columns):
    """Where the lines of a column of headings stand between those of the text, the other pages tell what it is."""
    odd = Sheet(number=9, first_id=9000)
    odd.column(40, 100, ["Talks and", "other such", "events of", "the years", "Grants of", "all sorts"], pitch=17)
    odd.column(150, 104, [LONG] * 10, pitch=12)
    sheets = [*(headings_beside(number) for number in range(1, others + 1)), odd]
    pages = regions_of_pages([fragments_of(sheet.words) for sheet in sheets], norms_of(document(*sheets)))
    assert [len(regions) for regions in pages] == [*[1] * others, columns]
