import pytest

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


NAME = "Ada Lund of Northwick"


def foot_of_second(text, y, x=50):
    """The furniture of two pages where only the second has a last row; the text ends at 328, its pitch is 12."""
    first, second = sheets(2)
    first.print(50, 40, NAME, size=20)
    second.print(x, y, text)
    return [found for _, found in furniture(first, second)]


@pytest.mark.parametrize(
    ("text", "y", "found"),
    [
        ("2", 343, True),  # a line and a quarter below the text
        ("2", 342.5, False),
        ("3", 343, False),
        ("0002", 343, True),
        ("Page 2", 343, True),
        ("Ada Lund 2", 343, True),
        ("Ada Lund 2", 342.5, False),
        ("Ada Lund 3", 343, False),
        ("Ada Lund 00002", 343, False),  # too long for the number of a page
        ("Ada Lund", 343, False),
        ("Lund, Ada. 2", 343, True),
        ("Ada Okri 2", 343, True),  # half of the words
        ("Ada Ben Okri 2", 343, False),
        ("Ben Okri 2", 343, False),
        ("2 / 5 / 7 / 11 / 13", 343, False),
    ],
)
def test_a_row_of_one_page_needs_its_number_and_white(text, y, found):
    assert foot_of_second(text, y) == ([text] if found else [])


def test_the_name_and_number_of_the_first_page_are_its_title():
    first, second = sheets(2)
    first.print(50, 40, NAME, size=20)
    first.print(50, 343, "Ada Lund 1")
    assert furniture(first, second) == []


def test_a_row_may_stand_on_two_baselines():
    first, second = sheets(2)
    first.print(50, 40, NAME, size=20)
    second.print(50, 343, "Ada Lund")
    second.print(500, 345, "2")  # a fifth of an em lower
    assert furniture(first, second) == [(FurnitureKind.RUNNING_FOOT, "Ada Lund 2")]


def test_furniture_has_nothing_but_furniture_beyond_it():
    first, second = sheets(2)
    second.print(50, 343, "2")
    second.print(50, 370, "a remark on rivers")
    assert furniture(first, second) == []
    second.words = second.words[:-4]
    assert furniture(first, second) == [(FurnitureKind.PAGE_NUMBER, "2")]


@pytest.mark.parametrize(
    ("beyond", "found"),
    [
        (("Page One", "Page Two", "Page Three"), 6),
        (("Page No. I", "Page No. II", "Page No. III"), 6),
        (("Ice of the North", "Rivers of the North", "Lakes of the North"), 0),  # four words
    ],
)
def test_a_few_words_beyond_a_running_head_are_furniture_too(beyond, found):
    pages = sheets(3, Ada_Lund_Curriculum_vitae=64)
    for page, text in zip(pages, beyond, strict=True):
        page.print(50, 50, text)
    assert len(furniture(*pages)) == found
    assert furniture(*sheets(1, Ice=50)) == []  # beyond nothing that repeats


def test_heads_come_before_feet():
    pages = sheets(2, Ada_Lund_of_Northwick=50, Curriculum_vitae_of_hers=370)
    kinds = [FurnitureKind.RUNNING_HEAD, FurnitureKind.RUNNING_FOOT]
    assert [kind for kind, _ in furniture(*pages)] == kinds * 2


@pytest.mark.parametrize(
    ("pages", "printed", "found"),
    [(2, 2, 2), (3, 2, 2), (5, 2, 2), (6, 2, 0), (7, 3, 3), (7, 2, 0), (2, 1, 0)],
)
def test_a_running_foot_stands_on_half_of_the_other_pages(pages, printed, found):
    made = sheets(pages)
    for page in made[:printed]:
        page.print(50, 370, "Curriculum vitae of hers")
    assert len(furniture(*made)) == found


@pytest.mark.parametrize(("second", "found"), [(370, 2), (377, 2), (363, 2), (377.5, 0), (362.5, 0)])
def test_a_running_foot_stands_at_one_height(second, found):
    made = sheets(2)
    for page, y in zip(made, (370, second), strict=True):
        page.print(50, y, "Curriculum vitae of hers")
    assert len(furniture(*made)) == found


def test_a_running_foot_is_printed_in_one_size():
    made = sheets(2)
    for page, size in zip(made, (10, 8), strict=True):
        page.print(50, 370, "Curriculum vitae of hers", size=size)
    assert furniture(*made) == []


@pytest.mark.parametrize(
    ("numbers", "found"),
    [
        ((14, 15), True),
        ((14, 14), True),
        ((12345, 12345), True),
        ((14, 57), False),
        ((15, 14), False),
        ((12345, 12346), False),  # numbers of so many digits count no pages
        ((9999, 10000), False),
    ],
)
def test_the_numbers_of_a_running_foot_count_the_pages(numbers, found):
    made = sheets(2)
    for page, number in zip(made, numbers, strict=True):
        page.print(50, 370, f"Curriculum vitae of hers, {number}")
    assert len(furniture(*made)) == (2 if found else 0)


@pytest.mark.parametrize(
    ("text", "gap", "found"),
    [
        ("• Ada Lund", 15, True),  # a line and a quarter below the text
        ("• Ada Lund", 14.5, False),
        ("•Ada Lund", 12, True),
        ("A Lund", 12, True),
    ],
)
def test_an_item_of_a_list_opens_with_a_bullet_close_to_the_text(text, gap, found):
    assert bulleted(text, gap) == ([text] * 3 if found else [])
