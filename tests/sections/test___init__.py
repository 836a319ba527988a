"""Whole pages become sections: layout and sections together."""

from cvparse.layout.analyse import analyse
from cvparse.lexicon import load
from cvparse.sections.tree import divide
from pages import Sheet, document

LEXICON = load(("en",))
WIDE = "a line of text that is as wide as the page is from the left edge to the right edge of it and on"


def outline(*sheets):
    def walk(section):
        title = section.title or "-"
        return (title, section.kind.value, len(section.lines), [walk(part) for part in section.parts])

    layout = analyse(document(*sheets))
    sections = divide(layout, LEXICON).sections
    lines = sum(len(s.lines) for top in sections for s in top.walk())
    headings = sum(s.heading is not None for top in sections for s in top.walk())
    texts = sum(bool(line.text or line.margin or line.aside) for line in layout.lines)
    assert lines + headings == texts + sum(bool(line.side) for line in layout.lines)
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


def cv(*sections):
    """A sheet with a name and sections: each has a heading, groups in their style, and what each of these lists."""
    sheet = Sheet()
    sheet.print(40, 60, "Ada Lund", size=24)
    sheet.print(40, 74, "ada@example.org")
    y = 80.0
    for heading, groups, line, style in sections:
        y += 30
        sheet.print(40, y, heading, size=14, bold=True)
        for group in groups or [""]:
            y += 20 if group else 8
            sheet.print(40, y, group, **style) if group else None
            for number in range(1, 4):
                y += 12
                sheet.print(40, y, f"{number}. {line}")
        y += 4
    return sheet


WORK = "A. Lund. Ice and its age in the lakes of Northwick. Journal of Ice and Snow 3, 12-19. 2019."


def test_years_over_works_and_years_of_awards():
    years = ["2021", "2020", "2019"]
    style = {"bold": True, "color": "#228844"}
    found = outline(
        cv(
            ("Education", [], WIDE, {}),
            ("Publications", years, WORK, style),
            ("Awards", years, WIDE, style),
            ("Teaching", [], WIDE, {}),
        )
    )
    assert [(title, len(parts)) for title, _, _, parts in found] == [
        ("-", 0), ("Education", 0), ("Publications", 3), ("Awards", 0), ("Teaching", 0),
    ]  # fmt: skip
    assert [part[0] for part in found[2][3]] == years
    assert found[3][2] == 12


def test_the_keys_of_entries_beside_dates_are_no_headings():
    sheet = Sheet()
    y = 100.0
    for heading, tags in (
        ("EDUCATION", ["2012 – 2016", "2009 – 2012"]),
        ("SERVICE", ["Referee", "since 2020"]),
        ("SKILLS", ["Software", "Languages"]),
    ):
        sheet.print(40, y, heading, bold=True)
        sheet.rule(40, 560, y + 2)
        for tag in tags:
            y += 18
            sheet.print(40, y, tag)
            sheet.column(250, y, ["A line of words beside it", "and one more"])
            y += 12
        y += 30
    assert [(title, count) for title, _, count, _ in outline(sheet)] == [
        ("EDUCATION", 4),
        ("SERVICE", 4),
        ("SKILLS", 4),
    ]


def test_a_word_among_the_texts_in_the_capitals_of_the_headings_beside_them():
    sheet = Sheet()
    for i, heading in enumerate(["EDUCATION", "AWARDS", "SERVICE", "TEACHING"]):
        sheet.print(40, 100 + 60 * i, heading)
        sheet.column(150, 100 + 60 * i, [WIDE[:80], "NORTHWICK SOCIETY", WIDE[:80], WIDE[:80]])
    assert [(title, count) for title, _, count, _ in outline(sheet)] == [
        ("EDUCATION", 4),
        ("AWARDS", 4),
        ("SERVICE", 4),
        ("TEACHING", 4),
    ]


def test_groups_in_a_face_of_their_own_in_the_column_of_headings():
    sheet = Sheet()
    y = 100.0
    for heading, groups in (("Education", []), ("Publications", ["Books", "Journal Articles"]), ("Awards", [])):
        sheet.print(40, y, heading, size=14)
        for group in groups or [""]:
            y += 18 if group else 0
            sheet.print(40, y, group, size=11, italic=True) if group else None
            sheet.column(190, y, [WIDE[:70].strip()] * 3)
            y += 36
        y += 20
    sheet.print(40, y, "Teaching", size=14)
    sheet.column(190, y, [WIDE[:70].strip()] * 3)
    found = outline(sheet)
    assert [title for title, _, _, _ in found] == ["Education", "Publications", "Awards", "Teaching"]
    assert [part[0] for part in found[1][3]] == ["Books", "Journal Articles"]


def test_a_note_in_the_sidebar_of_a_later_page_is_not_of_the_section_before():
    first, second = Sheet(), Sheet(2, 1000)
    for sheet in (first, second):
        sheet.print(220, 60, "Experience" if sheet is first else "Education", size=14, bold=True)
        sheet.column(220, 80, [WIDE[:60].strip()] * 40, pitch=13)
    first.print(40, 101, "Languages", size=14, bold=True)
    first.column(40, 118, ["Basque (native)", "Frisian (fluent)"] * 3, pitch=17)
    second.column(40, 101, ["From there I", "went on to the", "ice of Larvik", "and its rivers"] * 2, pitch=17)
    found = outline(first, second)
    assert ("Languages", "languages", 6, []) in found
    assert ("-", "other", 8, []) in found


def test_bold_titles_of_entries_further_in_than_all_known_headings_are_none():
    sheet = Sheet()
    for i, (heading, title) in enumerate(
        [("Education", "University of Northwick"), ("Publications", "Ice and its Age"), ("Awards", "Medal of Ice")]
    ):
        sheet.print(40, 100 + 60 * i, heading, bold=True)
        sheet.print(85, 112 + 60 * i, title, bold=True)
        sheet.column(85, 124 + 60 * i, [WIDE[:75].strip()] * 2)
    assert [(title, count) for title, _, count, _ in outline(sheet)] == [
        ("Education", 3),
        ("Publications", 3),
        ("Awards", 3),
    ]


def test_years_in_a_colour_of_their_own_under_the_heading_of_works_are_groups():
    sheet = Sheet()
    for i, heading in enumerate(["Education", "Publications", "Awards"]):
        sheet.print(40, 100 + 120 * i, heading, size=14)
        if heading == "Publications":
            sheet.print(40, 122 + 120 * i, "2021", color="#228844")
            sheet.column(40, 136 + 120 * i, [WIDE])
            sheet.print(40, 158 + 120 * i, "2020", color="#228844")
        sheet.column(40, 172 + 120 * i, [WIDE] * 2)
    assert [part[0] for part in outline(sheet)[1][3]] == ["2021", "2020"]


def test_italic_groups_under_white_space_and_italic_posts_close_under_their_line():
    groups = ["Books", "Journal Articles", "Book Chapters"]
    rest = [(heading, [], WIDE, {}) for heading in ("Education", "Teaching", "Awards")]
    found = outline(cv(rest[0], ("Publications", groups, WORK, {"italic": True}), *rest[1:]))
    assert [part[0] for part in found[2][3]] == groups
    sheet = cv(*rest)
    sheet.print(40, 400, "Experience", size=14, bold=True)
    for i in range(3):
        sheet.print(40, 424 + 50 * i, "University of Northwick")
        sheet.print(40, 436 + 50 * i, "Lecturer in Physics", italic=True)
        sheet.print(40, 448 + 50 * i, WIDE)
    assert outline(sheet)[-1] == ("Experience", "experience", 9, [])


def test_the_bold_name_of_an_employer_that_comes_again_is_no_heading():
    rest = [(heading, [], WIDE, {}) for heading in ("Education", "Teaching", "Awards")]
    sheet = cv(*rest)
    sheet.print(40, 400, "Experience", size=14, bold=True)
    for i in range(3):
        sheet.print(40, 420 + 30 * i, "University of Northwick", bold=True)
        sheet.print(40, 432 + 30 * i, WIDE)
    assert outline(sheet)[-1] == ("Experience", "experience", 6, [])
