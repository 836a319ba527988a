from cvparse.layout.analyse import analyse
from cvparse.layout.chips import with_chips
from cvparse.text.styled import CELL
from pages import Sheet, document


def chips_of(sheet):
    found = {}
    for word in with_chips(sheet.page):
        if word.chip:
            found.setdefault(word.chip, []).append(word.text)
    return [" ".join(texts) for texts in found.values()]


def test_words_in_boxes_side_by_side_are_an_item_each_box():
    sheet = Sheet()
    sheet.print(40, 100, "Tools:")
    end = sheet.box(75, 100, "Static sites")
    sheet.box(sheet.box(end + 4, 100, "Git") + 4, 100, "Make")
    sheet.box(75, 120, "Stan")  # wrapped into the next row
    assert chips_of(sheet) == ["Static sites", "Git", "Make", "Stan"]
    lines = analyse(document(sheet)).lines
    assert [line.text.text for line in lines] == [f"Tools: Static sites{CELL}Git{CELL}Make", "Stan"]
    assert not any(line.filled or line.full or line.margin or line.aside for line in lines)


def test_a_heading_in_a_box_and_a_date_in_a_box_are_none():
    sheet = Sheet()
    sheet.box(40, 100, "Education")
    sheet.box(40, 140, "2019")
    sheet.print(80, 140, "Lecturer, University of Northwick")
    assert chips_of(sheet) == []


def test_the_tracks_of_two_progress_bars_are_none():
    sheet = Sheet()
    for x in (40, 300):
        sheet.box(x, 100, "Git")
        box = sheet.fills[-1].box
        sheet.fills[-1] = type(sheet.fills[-1])(type(box)(box.x0, box.top, box.x0 + 200, box.bottom), "#eeeeee")
    assert chips_of(sheet) == []
