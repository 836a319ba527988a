"""The bookmarks of a file, made by hand and by a typesetter."""

import pytest
import typst

from cvparse.layout.types import Bookmark
from cvparse.pdf.outline import DEEPEST, MOST_BOOKMARKS
from cvparse.pdf.pdfium.reader import read_pdfium
from pdf_files import pdf_showing

TEXT = b"BT /F1 10 Tf 72 700 Td (Ada) Tj ET"
SHOWN = b"/Dest [3 0 R /XYZ 72 700 null]"


def outline(*items, pages=None, first=b"/First 7 0 R", **entries):
    """The outline of a file of one page; the items are objects from 7 on."""
    data = pdf_showing(TEXT, b"<< /Type /Outlines %s >>" % first, *items, catalog=b"/Outlines 6 0 R", **entries)
    return read_pdfium(data, None, pages).outline


def item(title, entries=b""):
    return b"<< /Title (%s) /Parent 6 0 R %s >>" % (title, entries)


def test_bookmarks_come_in_their_order_each_before_those_under_it():
    found = outline(
        item(b"Education", b"/First 8 0 R /Next 9 0 R"),
        item(b"Degrees", b"/Next 10 0 R"),
        item(b"Posts"),
        item(b"Courses"),
    )
    assert [(mark.title, mark.level) for mark in found] == [
        ("Education", 1),
        ("Degrees", 2),
        ("Courses", 2),
        ("Posts", 1),
    ]
    assert {(mark.page, mark.top) for mark in found} == {(None, None)}


def test_a_file_without_an_outline_has_no_bookmarks():
    assert read_pdfium(pdf_showing(TEXT), None, None).outline == ()
    assert outline(first=b"") == ()


@pytest.mark.parametrize(
    ("entries", "page", "top"),
    [
        (b"/Dest [3 0 R /XYZ 72 700 null]", 1, 92),
        (b"/Dest [3 0 R /XYZ null 700 null]", 1, 92),
        (b"/Dest [3 0 R /FitH 692]", 1, 100),
        (b"/Dest [3 0 R /FitBH 692]", 1, 100),
        (b"/Dest [3 0 R /FitR 0 500 612 692]", 1, 100),
        (b"/Dest [3 0 R /Fit]", 1, None),
        (b"/Dest [3 0 R /FitV 72]", 1, None),
        (b"/Dest [3 0 R /FitH]", 1, None),
        (b"/Dest [3 0 R]", 1, None),
        (b"/Dest [3 0 R /Other 1 2 3]", 1, None),
        (b"/Dest [0 /XYZ 72 700 null]", 1, 92),
        (b"/A << /S /GoTo /D [3 0 R /XYZ 72 700 null] >>", 1, 92),
        (b"/A << /S /URI /URI (https://example.org) >>", None, None),
        (b"/A << /S /GoToR /F (other.pdf) /D [0 /Fit] >>", None, None),
        (b"/Dest [7 /XYZ 72 700 null]", None, None),  # there is no eighth page
        (b"/Dest [-1 /XYZ 72 700 null]", None, None),
        (b"/Dest [4 0 R /Fit]", None, None),  # an object that is no page
        (b"/Dest (unknown)", None, None),
        (b"/Dest 5", None, None),
        (b"/A 5", None, None),
    ],
)
def test_where_a_bookmark_leads(entries, page, top):
    assert outline(item(b"Education", entries)) == (Bookmark("Education", 1, page, top),)


@pytest.mark.parametrize(
    ("page", "top"), [(b"/Rotate 90", 72), (b"/Rotate 180", 700), (b"/CropBox [10 20 600 772]", 72)]
)
def test_the_top_is_that_of_the_page_as_it_is_shown(page, top):
    assert outline(item(b"Education", SHOWN), page=page)[0].top == top


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        (b"Two\\nlines  of it", "Two lines of it"),
        (b" Posts ", "Posts"),
        (b"\\376\\377\\000L\\000\\370", "Lø"),
        (b"x" * 2000, "x" * 1000),
    ],
)
def test_a_title_is_one_line(title, shown):
    assert outline(item(title, SHOWN))[0].title == shown


@pytest.mark.parametrize("title", [b"", b"  ", b"\\000"])
def test_a_bookmark_without_a_title_is_passed_over_and_not_those_under_it(title):
    found = outline(item(title, b"/First 8 0 R"), item(b"Posts"))
    assert [(mark.title, mark.level) for mark in found] == [("Posts", 2)]
    assert outline(b"<< /Parent 6 0 R /Next 8 0 R >>", item(b"Posts"))[-1].title == "Posts"
    assert outline(b"(no dictionary)") == ()


@pytest.mark.parametrize("entries", [b"/Next 7 0 R", b"/First 7 0 R", b"/First 8 0 R /Next 8 0 R", b"/First 6 0 R"])
def test_an_outline_that_leads_back_into_itself_ends(entries):
    found = outline(item(b"Education", entries), item(b"Posts", b"/First 7 0 R /Next 7 0 R"))
    assert [mark.title for mark in found].count("Education") == 1
    assert len(found) <= 2


def test_bookmarks_have_a_limit_and_their_levels_too():
    chain = [item(b"Posts", b"/Next %d 0 R" % (8 + n)) for n in range(MOST_BOOKMARKS + 50)]
    assert len(outline(*chain)) == 10_000
    nested = [item(b"Posts", b"/First %d 0 R" % (8 + n)) for n in range(DEEPEST + 5)]
    assert [mark.level for mark in outline(*nested)] == list(range(1, 17))


def test_a_page_that_is_not_read_is_known_and_no_place_on_it():
    source = b"#set page(width: 400pt, height: 300pt, margin: 40pt)\n= Posts\n#pagebreak()\n== Talks"
    data = typst.compile(source)
    assert read_pdfium(data, None, None).outline == (Bookmark("Posts", 1, 1, 30), Bookmark("Talks", 2, 2, 30))
    assert read_pdfium(data, None, range(2, 3)).outline == (Bookmark("Posts", 1, 1, None), Bookmark("Talks", 2, 2, 30))
