"""What the print of a document looks like: running text, years, sums of money, blanks."""

from dataclasses import replace

import pytest

from cvparse.assembly.assessment.document_shapes import LONG_RUN, shapes_of
from cvparse.layout.types import Document, Layout, Norms, Page
from printed import Printer


def layout_of(*written, width=600.0, height=800.0):
    printer = Printer()
    lines = [printer.line(text, 12.0 * number) for number, text in enumerate(written)]
    words = tuple(printer.words)
    document = Document((Page(1, width, height, words),))
    return document, Layout(tuple(lines), (), Norms(10.0, 12.0), words=words)


def shapes(*written, **page):
    return set(shapes_of(*layout_of(*written, **page)))


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        (("2019 :: Medal of Rivers", "Prize of Ice <2018>"), "years: 4"),
        (("Medal of Rivers", "Room 20190"), "years: 0"),
        (("Desk lamp 24.50", "Ink 1.018,90"), "sums of money: 4"),
        (("Version 24.503", "in 12.05.2023"), "sums of money: 0"),
        (("Name: ________", "Place: ......"), "blanks to fill in: 4"),
        (("Name: __", "and so on ..."), "blanks to fill in: 0"),
        (("as was shown [12] before",), "numbers of references in a text: 4"),
        (("[12] A. Lund. On Ice.",), "numbers of references in a text: 0"),
        (("Medal of Rivers, 2019", "Prize of Ice, 2018"), "dates beside lines: 5"),
        (("Medal 2019 of Rivers", "Prize of Ice"), "dates beside lines: 0"),
    ],
)
def test_what_is_counted(written, shown):
    assert shown in shapes(*written)


def test_running_text_is_many_full_lines_one_after_another():
    line = "all that the rivers leave on their beds \\"
    assert "running text: 5" in shapes(*[line] * LONG_RUN)
    assert "running text: 0" in shapes(*[line] * (LONG_RUN - 1), "and no more")


def test_a_page_that_is_wider_than_high():
    assert "wider than high" in shapes("Ice", width=800.0, height=600.0)
    assert "wider than high" not in shapes("Ice", width=600.0, height=600.0)


def test_a_document_without_words_has_shapes():
    document, layout = layout_of("x")
    empty = replace(layout, lines=(), words=())
    assert {"words on a page: 0", "pages: 1", "years: 0"} <= set(shapes_of(document, empty))
