"""The structure tree of a tagged file, made by hand and by a typesetter."""

import pytest
import typst

from cvparse.layout.types import Box
from cvparse.pdf.pdfium.reader import read_pdfium
from pdf_files import form_of, pdf_showing

CATALOG = b"/MarkInfo << /Marked true >> /StructTreeRoot 6 0 R"


def marked(*texts):
    """Texts under each other, each marked content with its number, and one that is marked as no content."""
    shown = b"".join(
        b"/P << /MCID %d >> BDC BT /F1 10 Tf 72 %d Td (%s) Tj ET EMC " % (number, 700 - 20 * number, text)
        for number, text in enumerate(texts)
    )
    return shown + b"/Artifact BMC BT /F1 10 Tf 72 20 Td (page 1) Tj ET EMC"


def structure(*elements, content=None, leaves=None, page=b"", root=b"/K [8 0 R]", **entries):
    """The structure of a page; the elements are objects from 8 on.

    `leaves` are the objects that hold the marked contents 0, 1, ...; 8 holds the first where it is not given.
    """
    leaves = leaves or [8]
    data = pdf_showing(
        marked(b"Ada") if content is None else content,
        b"<< /Type /StructTreeRoot %s /ParentTree << /Nums [0 7 0 R] >> >>" % root,
        b"[%s]" % b" ".join(b"%d 0 R" % leaf for leaf in leaves),
        *elements,
        page=b"/StructParents 0 " + page,
        catalog=CATALOG,
        **entries,
    )
    return read_pdfium(data, None, None).structure


def element(kind, children, parent=6, entries=b""):
    head = b"/Type /StructElem /S /%s /P %d 0 R /Pg 3 0 R" % (kind, parent)
    return b"<< %s /K [%s] %s >>" % (head, children, entries)


def test_a_file_without_tags_has_no_structure():
    assert read_pdfium(pdf_showing(marked(b"Ada")), None, None).structure == ()
    assert structure(element(b"P", b"0"), root=b"") == ()


def test_an_element_has_the_box_and_the_text_of_its_marked_content():
    (found,) = structure(element(b"H2", b"0 1"), content=marked(b"Ada", b"Lund", b"Okri"), leaves=[8, 8])
    assert (found.kind, found.page, found.depth, found.level, found.text) == ("H2", 1, 1, 2, "Ada Lund")
    assert (found.actual_text, found.language) == (None, None)
    box = found.box
    assert (box.x0, box.x1, box.top, box.bottom) == pytest.approx((72, 94, 85, 112), abs=1)


def test_what_holds_other_elements_reaches_around_them_and_repeats_no_text():
    found = structure(
        element(b"Document", b"9 0 R 10 0 R"),
        element(b"P", b"0", 8),
        element(b"P", b"1", 8),
        content=marked(b"Ada", b"Lund"),
        leaves=[9, 10],
    )
    assert [(one.kind, one.depth, one.text) for one in found] == [
        ("Document", 1, ""),
        ("P", 2, "Ada"),
        ("P", 2, "Lund"),
    ]
    assert found[0].box == found[1].box.union(found[2].box)


def test_a_heading_holds_the_text_of_the_spans_in_it():
    found = structure(
        element(b"H1", b"0 9 0 R 2"),
        element(b"Span", b"1", 8),
        content=marked(b"Ada", b"Lund", b"Okri"),
        leaves=[8, 9, 8],
    )
    assert [(one.kind, one.text) for one in found] == [("H1", "Ada Lund Okri"), ("Span", "Lund")]


@pytest.mark.parametrize(
    ("kind", "level"),
    [(b"H1", 1), (b"H6", 6), (b"H", 1), (b"H0", 0), (b"H7", 0), (b"H12", 0), (b"P", 0), (b"Title", 0)],
)
def test_the_level_of_a_heading(kind, level):
    assert structure(element(kind, b"0"))[0].level == level


@pytest.mark.parametrize(("sections", "level"), [(1, 1), (2, 2), (3, 3)])
def test_a_plain_heading_is_as_deep_as_the_sections_around_it(sections, level):
    around = [element(b"Sect", b"%d 0 R" % (9 + n), 7 + n if n else 6) for n in range(sections)]
    found = structure(*around, element(b"H", b"0", 7 + sections), leaves=[8 + sections])
    assert (found[-1].kind, found[-1].level, found[-1].depth) == ("H", level, sections + 1)


@pytest.mark.parametrize(
    ("entries", "actual", "language"),
    [
        (b"/ActualText (Eve) /Lang (de)", "Eve", "de"),
        (b"/ActualText <FEFF004C00F8> /Lang (nb-NO)", "Lø", "nb-NO"),
        (b"/ActualText (  ) /Lang ()", None, None),
        (b"/ActualText (two  lines)", "two lines", None),
        (b"/ActualText 5 /Lang 5", None, None),
    ],
)
def test_replacement_text_and_language(entries, actual, language):
    (found,) = structure(element(b"P", b"0", entries=entries))
    assert (found.text, found.actual_text, found.language) == ("Ada", actual, language)


def test_an_element_is_in_the_language_of_what_it_stands_in():
    found = structure(
        element(b"Sect", b"9 0 R 10 0 R", entries=b"/Lang (de)"),
        element(b"P", b"0", 8),
        element(b"P", b"1", 8, b"/Lang (fr)"),
        content=marked(b"Ada", b"Lund"),
        leaves=[9, 10],
    )
    assert [one.language for one in found] == ["de", "de", "fr"]


def test_the_kind_is_that_of_the_standard_where_the_file_maps_its_own():
    root = b"/K [8 0 R] /RoleMap << /Heading#201 /H1 >>"
    assert [(e.kind, e.level) for e in structure(element(b"Heading#201", b"0"), root=root)] == [("H1", 1)]


@pytest.mark.parametrize(
    "children",
    [
        b"<< /Type /MCR /Pg 3 0 R /MCID 0 >>",
        b"<< /Type /MCR /MCID 0 >>",
        b"0 0",
        b"null 0 (text) /Name 99999999999 -7",
        b"<< /Type /OBJR /Obj 5 0 R >> 0 << >>",
    ],
)
def test_marked_content_among_other_children(children):
    assert [one.text for one in structure(element(b"P", children))] == ["Ada"]


@pytest.mark.parametrize("children", [b"", b"7", b"-1", b"null"])
def test_an_element_without_content_on_the_page_has_no_box(children):
    for found in structure(element(b"P", children)):
        assert (found.box, found.text) == (None, "")


@pytest.mark.parametrize(
    ("page", "corner"), [(b"", (72, 85)), (b"/Rotate 90", (700, 72)), (b"/CropBox [10 20 600 772]", (62, 65))]
)
def test_a_box_stands_on_the_page_as_it_is_shown(page, corner):
    (found,) = structure(element(b"P", b"0"), page=page)
    assert (found.box.x0, found.box.top) == pytest.approx(corner, abs=1)


def test_pictures_and_drawings_have_a_place_and_no_text():
    (found,) = structure(element(b"Figure", b"0"), content=b"/Figure << /MCID 0 >> BDC 10 692 100 50 re f EMC")
    assert (found.box, found.text) == (Box(10, 50, 110, 100), "")


def test_what_is_marked_inside_a_form_is_not_looked_into():
    resources = b"/XObject << /X 9 0 R >>"
    form = form_of(marked(b"Ada"), b"/Font << /F1 5 0 R >>")
    found = structure(element(b"P", b"0"), form, content=b"/X Do", resources=resources)
    assert [(one.box, one.text) for one in found] == [(None, "")]


def test_a_hyphen_at_a_line_end_stays():
    lines = b"BT /F1 10 Tf 72 700 Td (inter-) Tj 0 -12 Td (nal) Tj ET"
    (found,) = structure(element(b"P", b"0"), content=b"/P << /MCID 0 >> BDC " + lines + b" EMC")
    assert found.text.replace(" ", "") == "inter-nal"


def test_a_text_has_one_blank_between_words_and_is_cut():
    (found,) = structure(element(b"P", b"0"), content=marked(b"Ada   Lund " + b"x" * 3000))
    assert found.text.startswith("Ada Lund xx")
    assert 1990 <= len(found.text) <= 2000


@pytest.mark.parametrize(
    "elements",
    [
        [element(b"Sect", b"0 8 0 R 8 0 R", 8)],
        [element(b"Sect", b"0 9 0 R", 9), element(b"Sect", b"8 0 R 8 0 R", 8)],
        [element(b"Sect", b"0 6 0 R")],
        [b"(no dictionary)"],
        [b"<< /K 0 >>"],
        [b"<< /S 5 /P (x) /K << /MCID 0 /Pg 9 0 R >> >>"],
        [element(b"P", b"0 " * 70_000)],
    ],
    ids=["holds itself", "two hold each other", "holds the root", "string", "no kind", "wrong types", "wide"],
)
def test_a_malformed_tree_is_read_as_far_as_it_goes(elements):
    assert len(structure(*elements)) <= 2


def test_elements_have_limits():
    leaves = range(9, 9 + 6000)
    many = [element(b"Document", b" ".join(b"%d 0 R" % leaf for leaf in leaves))]
    found = structure(*many, *[element(b"P", b"0", 8)] * 6000, leaves=leaves)
    assert len(found) == 5_000
    assert found[1].text == found[-1].text == "Ada"


@pytest.mark.parametrize("levels", [31, 32])
def test_levels_have_a_limit(levels):
    around = [element(b"Sect", b"%d 0 R" % (9 + n), 7 + n if n else 6) for n in range(levels)]
    found = structure(*around, element(b"P", b"0", 7 + levels), leaves=[8 + levels])
    assert [one.depth for one in found] == list(range(1, 33))
    assert (found[-1].kind == "P") is (levels == 31)


def test_elements_that_hold_the_next_twice_are_not_counted_out():
    around = [element(b"Sect", b"%d 0 R %d 0 R" % (9 + n, 9 + n), 7 + n if n else 6) for n in range(25)]
    assert len(structure(*around, element(b"P", b"0", 32), leaves=[33])) == 5_000


SOURCE = """
#set page(width: 400pt, height: 300pt, margin: 40pt)
#set text(lang: "en", size: 10pt)
= Experience
Some text in a paragraph that is long enough to be wrapped over more than one line of the page.
- first item
+ numbered
#table(columns: 2, table.header([Year], [What]), [2019], [Lecturer])
#pagebreak()
== Étude
#text(lang: "de")[Ein deutscher Absatz.]
"""


def test_the_structure_that_a_typesetter_writes():
    found = read_pdfium(typst.compile(SOURCE.encode()), None, None).structure
    assert [(one.page, one.kind, one.text) for one in found if one.text and one.kind != "Link"] == [
        (1, "H1", "Experience"),
        (1, "P", "Some text in a paragraph that is long enough to be wrapped over more than one line of the page."),
        (1, "LI", "• first item"),
        (1, "Lbl", "•"),
        (1, "LBody", "first item"),
        (1, "LI", "1. numbered"),
        (1, "Lbl", "1."),
        (1, "LBody", "numbered"),
        (1, "TH", "Year"),
        (1, "TH", "What"),
        (1, "TD", "2019"),
        (1, "TD", "Lecturer"),
        (2, "H2", "Étude"),
        (2, "P", "Ein deutscher Absatz."),
    ]
    assert [one.kind for one in found if not one.text][:4] == ["Document", "L", "L", "Table"]
    assert {one.language for one in found if one.text.startswith("Ein")} == {"de"}
    tops = [one.box.top for one in found if one.page == 1 and one.kind in ("H1", "P", "L", "Table")]
    assert tops == sorted(tops)
