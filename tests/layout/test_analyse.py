from dataclasses import replace

from cvparse.layout.analyse import analyse
from cvparse.text.styled import CELL
from pages import Sheet, document


def lines(*sheets):
    layout = analyse(document(*sheets))
    counted = sum(
        len(line.text.words + line.margin.words + line.side.words + line.aside.words) for line in layout.lines
    )
    assert counted + sum(len(f.words) for f in layout.furniture) == sum(len(s.words) for s in sheets)
    return layout.lines


def shown(line):
    return line.margin.text, line.text.text, line.aside.text


def margin_page():
    sheet = Sheet()
    sheet.print(40, 80, "Experience and more of it", size=14)
    for i in range(3):
        sheet.column(40, 100 + 40 * i, ["2019.08–", "2020.09"], pitch=10.5, size=8.0)
        sheet.column(110, 100 + 40 * i, ["University of Northwick", "Lecturer"], pitch=12)
    return sheet


def test_dates_in_the_margin():
    found = lines(margin_page())
    assert shown(found[0]) == ("", "Experience and more of it", "")
    assert shown(found[1]) == ("2019.08–", "University of Northwick", "")
    assert shown(found[2]) == ("2020.09", "Lecturer", "")


def test_a_bar_between_the_dates_of_a_timeline_stands_in_the_margin():
    sheet = Sheet()
    sheet.print(40, 80, "Experience and more of it", size=14)
    for i in range(3):
        sheet.column(40, 100 + 50 * i, ["2019", "2021"], pitch=24)
        sheet.print(47.5, 112 + 50 * i, "|")
        sheet.column(110, 100 + 50 * i, ["University of Northwick", "Lecturer", "Rivers and their beds"], pitch=12)
    assert [shown(line) for line in lines(sheet)[1:4]] == [
        ("2019", "University of Northwick", ""),
        ("|", "Lecturer", ""),
        ("2021", "Rivers and their beds", ""),
    ]


def test_dates_at_the_right_edge():
    sheet = Sheet()
    for i in range(4):
        sheet.print(40, 100 + 24 * i, "University of Northwick")
        sheet.print(515, 100 + 24 * i, "2019–2021")
        sheet.print(40, 112 + 24 * i, "Lecturer in a number of things")
    assert [shown(line) for line in lines(sheet)[:2]] == [
        ("", "University of Northwick", "2019–2021"),
        ("", "Lecturer in a number of things", ""),
    ]


def test_a_table_keeps_its_cells():
    sheet = Sheet()
    for i in range(3):
        for x, text in ((40, "Ada Lund of Northwick upon Avon"), (300, "PhD thesis"), (420, "defended")):
            sheet.print(x, 100 + 12 * i, text)
    sheet.print(
        40, 300, "a line that is as wide as the page is, from the left edge to the right edge of it, and more of it"
    )
    assert shown(lines(sheet)[0]) == ("", f"Ada Lund of Northwick upon Avon{CELL}PhD thesis", "defended")


def test_the_number_of_a_list_is_no_margin():
    sheet = Sheet()
    for i in range(4):
        sheet.print(40, 100 + 24 * i, f"[C{i}]")
        sheet.print(75, 100 + 24 * i, "A. Lund and B. Okri. On things")
        sheet.print(75, 112 + 24 * i, "that matter. 2019.")
    found = lines(sheet)
    assert found[0].text.text == "[C0] A. Lund and B. Okri. On things"
    assert not any(line.margin for line in found)


def test_a_rule_under_a_heading():
    sheet = Sheet()
    sheet.print(40, 100, "Education", size=14)
    sheet.rule(40, 560, 104)
    sheet.print(
        40, 120, "a line that is as wide as the page is, from the left edge to the right edge of it, and more of it"
    )
    assert [line.ruled for line in lines(sheet)] == [True, False]


def test_a_sidebar_is_a_stream_of_its_own_over_all_pages():
    pages = []
    for number in (1, 2):
        sheet = Sheet(number, first_id=1000 * number)
        sheet.column(40, 100, [f"side {a * number}" for a in "abcde"], pitch=17)
        main = "main text that is a good deal longer than its sidebar"
        sheet.column(200, 105, [f"{main}, {a * number}" for a in "abcdefghi"])
        pages.append(sheet)
    assert [line.column for line in lines(*pages)] == [0] * 18 + [1] * 10


def test_tags_less_than_a_quad_before_the_text_are_tags():
    sheet = Sheet()
    for i, (date, title) in enumerate(
        [("04/2013 – 11/2020", "Medicine, University"), ("seit 09/2017", "A Doctorate"), ("2016", "Studies abroad")]
    ):
        sheet.print(120 - 5 * len(date.replace(" ", "")) - 2.5 * date.count(" "), 100 + 36 * i, date)
        sheet.print(127, 100 + 36 * i, title)
        sheet.column(127, 112 + 36 * i, ["a further line of the entry", "and one more"], pitch=12)
    assert [shown(line)[0] for line in lines(sheet)][::3] == ["04/2013 – 11/2020", "seit 09/2017", "2016"]


def test_a_justified_line_is_not_cut_at_the_edge_of_the_margin():
    sheet = Sheet()
    for i in range(4):
        sheet.print(40, 100 + 24 * i, "2019")
        sheet.print(110, 100 + 24 * i, "University of Northwick")
        sheet.print(110, 112 + 24 * i, "Lecturer in a number of things")
    x = 40.0
    for token in ("Lundgren,", "A.,", "Ek,", "B.", "and", "Moe,", "C."):  # the third begins at the edge of the text
        x = sheet.print(x, 260, token) + 5.0
    assert shown(lines(sheet)[-1])[0] == ""


def test_a_body_of_one_line_beside_a_bulleted_row_is_no_margin():
    sheet = Sheet()
    for i in range(3):
        sheet.print(40, 100 + 12 * i, "• Basque")
        sheet.print(150, 100 + 12 * i, "• Frisian and more of it")
    sheet.print(40, 160, "a line that is as wide as the page is, from the left edge to the right one of it, and more")
    assert all(not line.margin for line in lines(sheet))


def test_the_page_of_a_placeholder_has_no_lines():
    sheet = Sheet()
    sheet.print(40, 100, "Open this form in another program")
    layout = analyse(replace(document(sheet), placeholder=True))
    assert (layout.lines, layout.furniture, len(layout.words)) == ((), (), 6)


def test_words_that_are_no_text_stand_in_no_line():
    sheet = Sheet()
    sheet.print(40, 100, "University of Northwick \ufffd\ufffd\ufffda \ue123\ue124")
    sheet.print(40, 112, "\ufffd a symbol without a meaning")
    layout = analyse(document(sheet))
    assert [line.text.text for line in layout.lines] == [
        "University of Northwick",
        "\ufffd a symbol without a meaning",
    ]
    assert [word.text for word in layout.garbled] == ["\ufffd\ufffd\ufffda", "\ue123\ue124"]
