from cvparse.layout.columns import regions_of, regions_of_pages
from cvparse.layout.fragments import fragments_of
from cvparse.layout.norms import norms_of
from pages import Sheet, document

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
