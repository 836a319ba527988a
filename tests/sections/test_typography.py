"""The style of a line is that of its body, whatever stands beside it."""

from cvparse.layout.analyse import analyse
from cvparse.sections.typography import stands_out, style_of
from pages import Sheet, document


def test_a_tag_in_a_colour_of_its_own_says_nothing_of_the_line():
    sheet = Sheet()
    for i in range(4):
        sheet.print(40, 100 + 40 * i, "Lecturer", italic=True)
        sheet.print(420, 100 + 40 * i, "Larvik, Norway", size=9.0, color="#808080")
        sheet.print(40, 114 + 40 * i, "a line of plain text that runs from the left edge of the page to the right edge")
    layout = analyse(document(sheet))
    line = next(line for line in layout.lines if line.text.text == "Lecturer")
    assert line.aside.text == "Larvik, Norway"
    style = style_of(line, layout.norms)
    assert (style.italic, style.color, stands_out(style, layout.norms)) == (True, "#000000", False)
