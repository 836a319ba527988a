from cvparse.layout.fragments import fragments_of
from cvparse.layout.furniture import set_apart
from cvparse.layout.norms import norms_of
from cvparse.layout.types import FurnitureKind
from pages import Sheet, document

TEXT = [chr(97 + i) * 9 for i in range(20)]


def furniture(*sheets):
    norms = norms_of(document(*sheets))
    kept, found = set_apart([fragments_of(s.words) for s in sheets], norms)
    assert sum(len(f.words) for f in found) + sum(len(f.words) for page in kept for f in page) == sum(
        len(s.words) for s in sheets
    )
    return [(item.kind, item.text) for item in found]


def sheets(count, **printed):
    made = []
    for number in range(1, count + 1):
        sheet = Sheet(number, first_id=1000 * number)
        sheet.column(50, 100, [text + chr(96 + number) for text in TEXT])
        for text, y in printed.items():
            sheet.print(50, float(y), text.replace("_", " ").replace("N", str(number)))
        made.append(sheet)
    return made


def test_page_numbers_are_furniture():
    assert furniture(*sheets(3, Page_N_of_3=760)) == [(FurnitureKind.PAGE_NUMBER, f"Page {n} of 3") for n in (1, 2, 3)]


def test_a_running_head_is_furniture_where_it_repeats():
    found = furniture(*sheets(3, Ada_Lund_Curriculum_vitae=50))
    assert [kind for kind, _ in found] == [FurnitureKind.RUNNING_HEAD] * 3


def test_a_running_head_from_page_two_on_is_known_by_name_and_number():
    first, second = sheets(2)
    first.print(50, 40, "Ada Lund", size=20)
    second.print(50, 60, "Lund 2")
    assert furniture(first, second) == [(FurnitureKind.PAGE_NUMBER, "Lund 2")]


def test_numbers_that_do_not_count_the_pages_tell_rows_apart():
    pages = sheets(3)
    for page, number in zip(pages, (21149, 44435, 88644), strict=True):
        page.print(50, 760 - 20, f"doi:10.5555/ice.{number}")
    assert furniture(*pages) == []
    pages = sheets(3)
    for page, number in zip(pages, (14, 15, 16), strict=True):
        page.print(50, 760, f"Lund, p. {number} of 20, 2026")
    assert len(furniture(*pages)) == 3


def test_text_that_ends_a_page_is_no_furniture():
    assert furniture(*sheets(2)) == []


def test_a_year_at_the_foot_of_a_page_is_no_page_number():
    first, second = sheets(2)
    first.print(50, 760, "2019")
    assert furniture(first, second) == []


def bulleted(text, gap):
    pages = sheets(3)
    for number, page in enumerate(pages):
        page.print(50, 760 - gap, "Ice and Rivers and Walls"[6 * number :])
        page.print(50, 760, text)
    return [text for _, text in furniture(*pages)]


def test_a_bulleted_remark_that_ends_several_pages_is_text():
    assert bulleted("• Best Paper Award", 12) == []


def test_a_bulleted_foot_in_white_of_its_own_is_furniture():
    assert bulleted("• Ada Lund", 30) == ["• Ada Lund"] * 3


def test_details_between_bullets_are_furniture():
    assert bulleted("• 555 0100 • ada@example.org", 12) == ["• 555 0100 • ada@example.org"] * 3
