from cvparse.layout.analyse import analyse
from pages import Sheet, document

LONG = "a line of running text that fills its column well"


def shown(sheet):
    return [(line.side.text, line.margin.text, line.text.text) for line in analyse(document(sheet)).lines]


def headed(sheet, headings, **style):
    """Sections of three lines, each with its heading in the middle of their height."""
    for i, heading in enumerate(headings):
        sheet.column(150, 100 + 90 * i, [f"{LONG} {i}"] * 3, pitch=14)
        sheet.print(40, 116 + 90 * i, heading, **style)


def test_a_heading_in_the_middle_of_its_sections_height_stands_beside_its_first_line():
    sheet = Sheet()
    headed(sheet, ["Education", "Posts", "Awards", "Talks"])
    assert [side for side, _, _ in shown(sheet)] == [
        text for heading in ("Education", "Posts", "Awards", "Talks") for text in (heading, "", "")
    ]


def test_a_heading_beside_the_first_line_stays():
    sheet = Sheet()
    for i, heading in enumerate(["Education", "Posts", "Awards"]):
        sheet.print(40, 100 + 90 * i, heading)
        sheet.column(150, 100 + 90 * i, [LONG] * 3, pitch=14)
    assert [side for side, _, _ in shown(sheet)][:4] == ["Education", "", "", "Posts"]


def test_the_date_under_a_heading_belongs_to_the_first_entry():
    sheet = Sheet()
    for i, heading in enumerate(["Education", "Posts", "Awards"]):
        sheet.print(40, 100 + 120 * i, heading, size=14)
        sheet.print(40, 115 + 120 * i, f"2019-{i} to 2020", size=8)
        sheet.column(190, 100 + 120 * i, ["University of Northwick", LONG, LONG], pitch=14)
        sheet.print(40, 156 + 120 * i, "2015 to 2018", size=8)
        sheet.column(190, 156 + 120 * i, ["University of Southmere", LONG], pitch=14)
    found = shown(sheet)
    assert found[0] == ("Education", "2019-0 to 2020", "University of Northwick")
    assert found[3] == ("", "2015 to 2018", "University of Southmere")


def test_a_heading_wrapped_between_the_lines_of_the_text_is_one():
    sheet = Sheet()
    for i, heading in enumerate([["Education"], ["Affili-", "ations and", "awards"], ["Posts"]]):
        sheet.column(40, 100 + 100 * i, heading, pitch=11)
        sheet.column(150, 100 + 100 * i, [LONG] * 4, pitch=17)
    assert [side for side, _, _ in shown(sheet) if side] == ["Education", "Affiliations and awards", "Posts"]


def test_the_numbers_of_headings_are_no_figures():
    sheet = Sheet()
    for i, heading in enumerate(["1-Education", "2 Posts", "3. Awards"]):
        sheet.print(40, 100 + 90 * i, heading)
        sheet.column(150, 100 + 90 * i, [LONG] * 3, pitch=14)
    assert [side for side, _, _ in shown(sheet) if side] == ["1-Education", "2 Posts", "3. Awards"]


def test_large_headings_over_dates_in_the_margin_are_no_column():
    sheet = Sheet()
    for i, heading in enumerate(["Education", "Posts", "Awards"]):
        sheet.print(40, 100 + 90 * i, heading, size=14)
        for k in range(2):
            sheet.print(40, 120 + 90 * i + 28 * k, f"201{k}–202{k}")
            sheet.column(150, 120 + 90 * i + 28 * k, [LONG] * 2, pitch=12)
    found = shown(sheet)
    assert found[0] == ("", "", "Education")
    assert found[1] == ("", "2010–2020", LONG)


def test_wrapped_headings_are_beside_the_text_with_one_of_their_lines():
    sheet = Sheet()
    headings = [
        ["Education"],
        ["Research and", "publications"],
        ["Awards and", "fellowships"],
        ["Service to", "others"],
    ]
    for i, lines in enumerate(headings):
        sheet.column(40, 100 + 90 * i, lines, pitch=16, size=14)
        sheet.print(160, 100 + 90 * i, LONG)
        sheet.print(40, 140 + 90 * i, f"2019-{i}", size=8)
        sheet.column(160, 140 + 90 * i, [LONG] * 3, pitch=12)
    assert [side for side, _, _ in shown(sheet) if side] == [" ".join(lines) for lines in headings]
