from cvparse.layout.analyse import analyse
from cvparse.text.styled import CELL
from pages import Sheet, document

WIDE = "a line that is as wide as the page is, from the left edge to the right edge of it, and some more"


def texts(sheet):
    """All lines, a bar between their parts."""
    parts = [
        (line.margin.text, *line.text.text.split(CELL), line.aside.text) for line in analyse(document(sheet)).lines
    ]
    return [" | ".join(part for part in line if part) for line in parts]


def grid(rows, columns=(40, 220, 400), **heads):
    sheet = Sheet()
    sheet.column(40, 60, [WIDE, WIDE], pitch=12)
    sheet.column(40, 300, [WIDE] * 6, pitch=12)
    for number, row in enumerate(rows):
        for x, text in zip(columns, row, strict=False):
            if text:
                sheet.print(x, 110 + 14 * number, text, **(heads if not number else {}))
    return sheet


def test_items_under_heads_are_read_one_after_the_other():
    sheet = grid(
        [
            ["Systems", "Languages", "Tools"],
            ["Storage and", "Go and Rust", "Linux"],
            ["caches", "", "Git"],
            ["", "", "R"],
        ],
        bold=True,
    )
    assert texts(sheet)[2:-6] == [
        "Systems",
        "Storage and",
        "caches",
        "Languages",
        "Go and Rust",
        "Tools",
        "Linux",
        "Git",
        "R",
    ]


def test_two_items_share_the_width():
    sheet = grid([["Basque", "Frisian"], ["Native", "Fluent"]], columns=(40, 285), bold=True)
    assert texts(sheet)[2:-6] == ["Basque", "Native", "Frisian", "Fluent"]


def test_items_behind_bullets_keep_their_wrapped_lines():
    sheet = grid([["• Algorithms and", "• Applied finance", "• Statics"], ["data structures", "", "and dynamics"]])
    assert texts(sheet)[2:-6] == [
        "• Algorithms and",
        "data structures",
        "• Applied finance",
        "• Statics",
        "and dynamics",
    ]


def test_a_table_with_a_row_of_heads_is_read_across():
    rows = [["Student", "Degree", "Thesis"], *[["Ada Lund", "PhD", "On things"]] * 3]
    assert texts(grid(rows, bold=True))[3] == "Ada Lund | PhD | On things"


def test_a_table_with_a_column_of_years_is_read_across():
    sheet = grid([["Course", "Term", "Place"], ["Botany", "2019", "Northwick"], ["Zoology", "2020"]], bold=True)
    assert texts(sheet)[3] == "Botany | 2019 | Northwick"


def test_the_heading_of_the_next_section_is_no_item():
    sheet = grid([["Basque", "Frisian", "Latin"], ["Native", "Fluent", "Basic"]], bold=True)
    sheet.print(40, 146, "Interests", bold=True, size=12)
    sheet.print(40, 162, WIDE)
    assert texts(sheet)[-8:-6] == ["Interests", WIDE]
