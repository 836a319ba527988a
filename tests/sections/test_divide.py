from tests.pages import Sheet, document

from cvparse.layout.analyse import analyse
from cvparse.lexicon import load
from cvparse.sections.divide import divide

LEXICON = load(("en",))
WIDE = "a line of text that is as wide as the page is from the left edge to the right edge of it and on"


def outline(*sheets):
    def walk(section):
        title = section.title or "-"
        return (title, section.kind.value, len(section.lines), [walk(part) for part in section.parts])

    layout = analyse(document(*sheets))
    sections = divide(layout, LEXICON)
    lines = sum(len(s.lines) for top in sections for s in top.walk())
    headings = sum(s.heading is not None for top in sections for s in top.walk())
    assert lines + headings == len(layout.lines) + sum(bool(line.side) for line in layout.lines)
    return [walk(section) for section in sections]


def test_larger_headings_and_smaller_ones_inside():
    sheet = Sheet()
    sheet.print(40, 60, "Ada Lund", size=24)
    sheet.print(40, 100, "Education", size=14, bold=True)
    sheet.column(40, 120, [WIDE] * 2)
    sheet.print(40, 170, "Publications", size=14, bold=True)
    sheet.print(40, 190, "Journal Articles", size=11, bold=True)
    sheet.column(40, 205, [WIDE] * 2)
    sheet.print(40, 250, "In Submission", size=11, bold=True)
    sheet.column(40, 265, [WIDE] * 2)
    assert outline(sheet) == [
        ("-", "person", 1, []),
        ("Education", "education", 2, []),
        ("Publications", "publications", 0, [
            ("Journal Articles", "publications", 2, []),
            ("In Submission", "publications", 2, []),
        ]),
    ]  # fmt: skip


def test_an_unknown_heading_of_the_same_style_is_a_section_of_its_own():
    sheet = Sheet()
    for i, heading in enumerate(["Education", "Awards", "Beekeeping", "Service"]):
        sheet.print(40, 100 + 60 * i, heading, size=14, bold=True)
        sheet.column(40, 118 + 60 * i, [WIDE] * 2)
    assert [(title, kind) for title, kind, _, _ in outline(sheet)] == [
        ("Education", "education"),
        ("Awards", "awards"),
        ("Beekeeping", "other"),
        ("Service", "service"),
    ]


def test_a_bold_employer_is_no_heading():
    sheet = Sheet()
    sheet.print(40, 100, "Experience", size=14, bold=True)
    sheet.print(40, 120, "University of Northwick", bold=True)
    sheet.column(40, 132, ["Lecturer", WIDE])
    sheet.print(40, 180, "Education", size=14, bold=True)
    sheet.column(40, 200, [WIDE] * 2)
    assert [title for title, _, _, _ in outline(sheet)] == ["Experience", "Education"]


def test_headings_beside_the_text():
    sheet = Sheet()
    for i, heading in enumerate(["Education", "Awards", "Service", "Teaching"]):
        sheet.print(40, 100 + 60 * i, heading)
        sheet.column(150, 100 + 60 * i, [WIDE[:80]] * 4)
    assert [(title, count) for title, _, count, _ in outline(sheet)] == [
        ("Education", 4),
        ("Awards", 4),
        ("Service", 4),
        ("Teaching", 4),
    ]


def test_years_over_works_and_years_of_awards():
    sheet = Sheet()
    y = 100.0
    for heading in ("Publications", "Awards"):
        sheet.print(40, y, heading, size=14, bold=True)
        for year in ("2021", "2020"):
            sheet.print(40, y + 20, year, bold=True)
            sheet.column(40, y + 34, [WIDE] * 2)
            y += 50
        y += 40
    found = outline(sheet)
    assert [part[0] for part in found[0][3]] == ["2021", "2020"]
    assert found[1][2] == 6
