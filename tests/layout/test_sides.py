import pytest

from cvparse.layout.sides import (
    SideColumn,
    _heading_type,
    _is_worded,
    _share_beside,
    side_column_of,
    side_count,
)
from cvparse.layout.types import Norms
from pages import LONG, Sheet, fragment, shown_beside


def test_the_date_under_a_heading_belongs_to_the_first_entry():
    sheet = Sheet()
    for i, heading in enumerate(["Education", "Posts", "Awards"]):
        sheet.print(40, 100 + 120 * i, heading, size=14)
        sheet.print(40, 115 + 120 * i, f"2019-{i} to 2020", size=8)
        sheet.column(190, 100 + 120 * i, ["University of Northwick", LONG, LONG], pitch=14)
        sheet.print(40, 156 + 120 * i, "2015 to 2018", size=8)
        sheet.column(190, 156 + 120 * i, ["University of Southmere", LONG], pitch=14)
    found = shown_beside(sheet)
    assert found[0] == ("Education", "2019-0 to 2020", "University of Northwick")
    assert found[3] == ("", "2015 to 2018", "University of Southmere")


def test_a_heading_wrapped_between_the_lines_of_the_text_is_one():
    sheet = Sheet()
    for i, heading in enumerate([["Education"], ["Affili-", "ations and", "awards"], ["Posts"]]):
        sheet.column(40, 100 + 100 * i, heading, pitch=11)
        sheet.column(150, 100 + 100 * i, [LONG] * 4, pitch=17)
    assert [side for side, _, _ in shown_beside(sheet) if side] == ["Education", "Affiliations and awards", "Posts"]


def test_the_numbers_of_headings_are_no_figures():
    sheet = Sheet()
    for i, heading in enumerate(["1-Education", "2 Posts", "3. Awards"]):
        sheet.print(40, 100 + 90 * i, heading)
        sheet.column(150, 100 + 90 * i, [LONG] * 3, pitch=14)
    assert [side for side, _, _ in shown_beside(sheet) if side] == ["1-Education", "2 Posts", "3. Awards"]


def test_large_headings_over_dates_in_the_margin_are_no_column():
    sheet = Sheet()
    for i, heading in enumerate(["Education", "Posts", "Awards"]):
        sheet.print(40, 100 + 90 * i, heading, size=14)
        for k in range(2):
            sheet.print(40, 120 + 90 * i + 28 * k, f"201{k}–202{k}")
            sheet.column(150, 120 + 90 * i + 28 * k, [LONG] * 2, pitch=12)
    found = shown_beside(sheet)
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
    assert [side for side, _, _ in shown_beside(sheet) if side] == [" ".join(lines) for lines in headings]


NORMS = Norms(body_size=10.0, line_pitch=12.0)


def column(x, *baselines, text="Talks", size=10.0, page=1, **style):
    return [fragment(x, y, text, size, page, **style) for y in baselines]


def sections(headings, lines=3, x=150.0, size=10.0):
    """Rows of sections, each with its heading before the first of so many lines."""
    rows = []
    for number, heading in enumerate(headings):
        top = 100 + 100 * number
        rows.append([fragment(40, top, heading, size), fragment(x, top, LONG)])
        rows += [[fragment(x, top + 14 * line, LONG)] for line in range(1, lines)]
    return rows


def found(rows, *positions):
    side = side_column_of(rows, positions or (150,), NORMS)
    return side.x if side else None


WORDS = ["Education", "Posts", "Awards", "Talks"]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (sections(WORDS), 150),
        (sections(WORDS[:3]), 150),
        (sections(WORDS[:2]), None),
        (sections(WORDS, lines=2), 150),  # half of the lines
        (sections([*WORDS, "Grants"], lines=2)[:-1], None),  # five of nine
        (sections([*["Talks"] * 9, "2019"]), 150),  # nine in ten are words
        (sections([*["Talks"] * 8, "2018", "2019"]), None),
        (sections(["Posts", "Talks", "2019"]), None),
        ([[fragment(40, 60, "x" * 60)], *sections(WORDS)], 150),  # the name above all
        ([[fragment(40, 40 + 10 * n, "x" * (5 if n == 1 else 60))] for n in range(5)] + sections(WORDS), 150),
        ([*sections(WORDS), *([fragment(40, 900 + 20 * n, "x" * 60)] for n in range(2))], 150),
        ([*sections(WORDS), *([fragment(40, 900 + 20 * n, "x" * 60)] for n in range(3))], None),
    ],
)
def test_a_column_of_headings(rows, expected):
    assert found(rows) == expected


def test_a_column_of_headings_is_as_wide_as_a_word():
    assert found(sections(["A B"] * 4, x=70), 70) == 70  # three em
    assert found(sections(["A B"] * 4, x=69.5), 69.5) is None
    assert found(sections(WORDS), 40, 300, 150) == 150
    assert found(sections(["x" * 22] * 4, x=170), 170) == 170  # in characters
    assert found(sections(["x" * 23] * 4, x=170), 170) is None


def test_a_heading_ends_before_the_text():
    assert found([[fragment(40, 60, "x" * 22)], *sections(WORDS)]) == 150  # the name ends at the edge, and is left out
    rows = sections(["x" * 22, *WORDS[:2]])
    assert found(rows) is None
    assert found([*rows, *sections(WORDS)[6:]]) == 150


def test_the_texts_beside_headings_may_begin_a_little_to_the_left():
    rows = [[fragment(40, 100 + 40 * n, "Talks", 14), fragment(147, 100 + 40 * n, LONG)] for n in range(3)]
    rows += [[fragment(40, 110 + 40 * n, "2019"), fragment(147, 110 + 40 * n, LONG)] for n in range(3)]
    assert side_column_of(rows, (150,), NORMS) == SideColumn(150, (14.0, False), 40, frozenset({(14.0, False)}))


def test_the_text_may_begin_an_em_before_its_edge():
    rows = sections(WORDS)
    assert found([*rows, *([fragment(140, 900 + 20 * n, "x" * 9)] for n in range(6))]) == 150
    assert found([*rows, *([fragment(139.5, 900 + 20 * n, "x" * 30)] for n in range(6))]) is None


def test_few_rows_may_have_two_cells_before_the_text():
    rows = sections(["Talks"] * 5, lines=10)  # 50 rows
    for number in range(3):
        rows[10 * number + 1].insert(0, fragment(70, 50, "x"))
        rows[10 * number + 1].insert(0, fragment(40, 50, "Art"))
    assert found(rows) == 150
    rows[31].insert(0, fragment(70, 50, "x"))
    rows[31].insert(0, fragment(40, 50, "Art"))
    assert found(rows) is None


@pytest.mark.parametrize(
    ("text", "worded"),
    [
        ("Art", True),
        ("AI", True),
        ("A", False),
        ("2019", False),
        ("Talk 3", False),
        ("1-Art", True),
        ("II. Posts", True),
        ("V.", True),
        ("5.", False),
        ("V", False),
        ("and Awards (3)", True),
        ("Awards (5 in", True),
        ("(2019)", False),
    ],
)
def test_a_heading_is_of_words_without_figures(text, worded):
    assert _is_worded(fragment(40, 100, text)) is worded


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        ([(12, "Art"), (12, "Posts"), (12, "Talks"), (10, "2019")], (12, False)),
        ([(12, "Art"), (12, "Posts"), (10, "2019")], None),
        ([(12, "Art"), (12, "Posts"), (12, "2018"), (10, "2019")], None),
        ([(53, "Art"), (53, "Posts"), (53, "Talks"), (50, "2019")], (53, False)),
        ([(52.5, "Art"), (52.5, "Posts"), (52.5, "Talks"), (50, "2019")], None),
        ([(10.2, "Art"), (10, "Posts"), (9.9, "Talks")], (10, False)),  # sizes in steps of half a point
        ([(12, "Art"), (12, "Posts"), (12, "Talks")], (12, False)),
    ],
)
def test_the_type_of_headings_among_tags(kinds, expected):
    assert _heading_type([fragment(40, 100, text, size) for size, text in kinds]) == expected


def test_headings_of_one_size_with_their_tags_are_not_known_by_it():
    headings = column(40, 100, 150, 200, bold=True)
    assert _heading_type([*headings, *column(40, 112, text="2019")]) is None
    assert SideColumn(150, (10.0, True)).is_heading(headings[0])
    assert not SideColumn(150, (10.0, True)).is_heading(column(40, 100)[0])
    assert SideColumn(150).is_heading(column(40, 100)[0])


def test_headings_among_tags_stand_beside_text():
    """Of ten headings in their own type seven have text at their height."""
    rows = []
    for number in range(10):
        top = 100 + 80 * number
        beside = [fragment(150, top + (0 if number < 7 else 20), LONG)]
        rows.append([fragment(40, top, "Talks", 14), *beside])
        rows += [[fragment(40, top + 20, "2019"), fragment(150, top + 40, LONG)], [fragment(150, top + 60, LONG)]]
    assert side_column_of(rows, (150,), NORMS) == SideColumn(150, (14.0, False), 40, frozenset({(14.0, False)}))
    rows[0][1] = fragment(150, 120, LONG)
    assert side_column_of(rows, (150,), NORMS) is None


@pytest.mark.parametrize(
    ("headings", "texts", "share"),
    [
        (column(40, 100, 200), column(150, 100, 200), 1.0),
        (column(40, 100, 200), column(150, 100), 0.5),
        (column(40, 100, 116), column(150, 100), 1.0),  # one heading of two lines
        (column(40, 100, 116.5), column(150, 100), 0.5),
        (column(40, 100), column(150, 110), 0.0),  # they touch
        (column(40, 100), column(150, 109.5), 1.0),
        (column(40, 100), column(150, 90), 0.0),
        (column(40, 100), column(150, 90.5), 1.0),
        (column(40, 100), column(150, 100, page=2), 0.0),
        ([*column(40, 100), *column(40, 110, page=2)], column(150, 100), 0.5),
        ([*column(40, 700), *column(40, 100, page=2)], column(150, 100, page=2), 0.5),
    ],
)
def test_the_share_of_headings_beside_text(headings, texts, share):
    assert _share_beside(headings, texts) == share


@pytest.mark.parametrize(
    ("cells", "count"),
    [
        ([(40, "Talks"), (150, "text")], 1),
        ([(40, "Talks"), (147, "text")], 1),  # 0.3 em before the edge
        ([(40, "Talks"), (146.5, "text")], 0),
        ([(40, "Talks")], 1),
        ([(150, "text")], 0),
        ([(40, "x" * 22)], 0),  # it ends at the edge
        ([(40, "Talks"), (80, "2019"), (150, "text")], 2),
    ],
)
def test_how_much_of_a_row_stands_beside_the_text(cells, count):
    row = [fragment(x, 100, text) for x, text in cells]
    assert side_count(row, SideColumn(150), NORMS) == count
    assert side_count(row, None, NORMS) == 0


@pytest.mark.parametrize(
    ("text", "x", "size", "count"),
    [
        ("Responsibilities", 40, 14, 1),  # a word that is too long for its column
        ("IV. Responsibilities", 40, 14, 1),
        ("Responsibilities held", 40, 14, 0),
        ("R" * 23, 40, 10, 0),
        ("Responsibilities", 45, 14, 0),
        ("R" * 32, 40, 14, 0),  # as far out as in
    ],
)
def test_a_heading_may_stick_out_of_its_column(text, x, size, count):
    column = SideColumn(150, None, 40, frozenset({(14.0, False)}))
    assert side_count([fragment(x, 100, text, size)], column, NORMS) == count
