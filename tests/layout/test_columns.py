from tests.pages import Sheet, document

from cvparse.layout.columns import regions_of
from cvparse.layout.fragments import fragments_of
from cvparse.layout.norms import norms_of

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
