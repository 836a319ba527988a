"""PDFium as a reader: what it gives of a file besides glyphs and strokes, and what it refuses."""

import pytest
import typst

from cvparse.errors import EncryptedFileError, LimitExceededError, UnreadableFileError
from cvparse.layout.types import Box
from cvparse.pdf import refusals
from cvparse.pdf.inflation import count_objects
from cvparse.pdf.pdfium import reader
from cvparse.pdf.pdfium.reader import read_pdfium
from pdf_files import pdf_showing, pdf_with

TEXT = b"BT /F1 10 Tf 72 700 Td (Ada) Tj ET"


def read(data, password=None, pages=None):
    return read_pdfium(data, password, pages)


def links_of(*annotations, **entries):
    numbers = b" ".join(b"%d 0 R" % (6 + n) for n in range(len(annotations)))
    more = [b"<< /Type /Annot /Subtype /Link /Rect [72 690 172 710] %s >>" % entry for entry in annotations]
    page = b"/Annots [%s] " % numbers + entries.pop("page", b"")
    return read(pdf_showing(TEXT, *more, page=page, **entries)).pages[0].links


@pytest.mark.parametrize(
    ("annotation", "url"),
    [
        (b"/A << /S /URI /URI (https://example.org/a) >>", "https://example.org/a"),
        (b"/A << /S /URI /URI (www.example.org) >>", "www.example.org"),
        (b"/A << /S /URI /URI (javascript:alert) >>", None),
        (b"/A << /S /URI /URI () >>", None),
        (b"/A << /S /URI >>", None),
        (b"/A << /S /GoTo /D [3 0 R /Fit] /URI (https://example.org/a) >>", None),
        (b"/A << /S /Launch /F (https://example.org/a) >>", None),
        (b"/Dest [3 0 R /Fit]", None),
        (b"", None),
    ],
)
def test_a_link_leads_out_of_the_document(annotation, url):
    assert [link.url for link in links_of(annotation)] == ([url] if url else [])


def test_where_a_link_stands():
    entry = b"/A << /S /URI /URI (https://example.org) >>"
    assert links_of(entry)[0].box == Box(72, 82, 172, 102)
    assert links_of(entry, page=b"/Rotate 90")[0].box == Box(690, 72, 710, 172)
    assert len(links_of(entry, b"", entry)) == 2


def test_the_file_is_known_by_what_it_says():
    data = pdf_showing(TEXT, b"<< /Producer (A Writer) /Title <FEFF004C00F8> >>", catalog=b"/Lang (nb-NO)")
    found = read(data.replace(b"/Root 1 0 R", b"/Root 1 0 R /Info 6 0 R"))
    assert (found.producer, found.title, found.language) == ("A Writer", "Lø", "nb-NO")
    found = read(pdf_showing(TEXT))
    assert (found.producer, found.title, found.language) == (None, None, None)


@pytest.mark.parametrize(
    ("data", "password", "error", "advice"),
    [
        (b"%PDF-1.7\n", None, UnreadableFileError, "damaged"),
        (pdf_with(["Ada"], password="sesame"), None, EncryptedFileError, "give its password"),
        (pdf_with(["Ada"], password="sesame"), "open", EncryptedFileError, "give the right one"),
        (pdf_showing(TEXT).replace(b"/Type /Page /", b"/Type /Pege /"), None, UnreadableFileError, "damaged"),
    ],
    ids=["header", "no password", "wrong password", "no page"],
)
def test_what_is_refused(data, password, error, advice):
    with pytest.raises(error, match=advice):
        read(data, password)


def test_a_password_opens_a_file():
    assert "".join(g.text for g in read(pdf_with(["Ada"], password="sesame"), "sesame").pages[0].glyphs) == "Ada"


def test_characters_and_pieces_are_counted(monkeypatch):
    data = pdf_showing(TEXT + b" 10 700 100 50 re f")
    monkeypatch.setattr(refusals, "MOST_GLYPHS", 2)
    with pytest.raises(LimitExceededError, match="page 1 holds 3 characters"):
        read(data)
    monkeypatch.setattr(refusals, "MOST_GLYPHS", 3)
    monkeypatch.setattr(refusals, "MOST_DRAWN_IN_ALL", 1)
    with pytest.raises(LimitExceededError, match="more than 1 drawn pieces"):
        read(data)


def test_rules_fills_and_drawn_bullets():
    page = read(pdf_showing(TEXT + b" 66 702 2 2 re f 10 600 100 50 re f 10 500 m 500 500 l S")).pages[0]
    assert [glyph.text for glyph in page.glyphs] == ["▪", "A", "d", "a"]
    assert (len(page.fills), len(page.rules)) == (1, 2)  # the bullet is thin, and a rule too
    assert (page.number, page.width, page.height) == (1, 612, 792)


TAGGED = b"#set page(width: 400pt, height: 300pt)\n= One\n#pagebreak()\n= Two\n#pagebreak()\n= Three"


def headings(data, pages=None):
    return [element.text for element in read(data, pages=pages).structure if element.level]


def test_the_structure_of_the_pages_that_are_read():
    data = typst.compile(TAGGED)
    assert headings(data) == ["One", "Two", "Three"]
    assert headings(data, range(2, 3)) == ["Two"]


def test_structure_elements_have_a_limit(monkeypatch):
    data = typst.compile(TAGGED)
    monkeypatch.setattr(reader, "MOST_ELEMENTS", 3)  # a page has two: the document and its heading
    assert headings(data) == ["One"]
    monkeypatch.setattr(reader, "MOST_ELEMENTS", 4)
    assert headings(data) == ["One", "Two"]


def test_a_page_of_more_elements_than_print_is_the_last(monkeypatch):
    data = typst.compile(TAGGED)
    monkeypatch.setattr(reader, "MOST_ON_PAGE", 2)
    assert headings(data) == ["One"]


def test_a_file_of_too_many_objects_has_no_structure(monkeypatch):
    data = typst.compile(TAGGED)
    monkeypatch.setattr(reader, "MOST_OBJECTS", count_objects(data))
    assert headings(data) == ["One", "Two", "Three"]
    monkeypatch.setattr(reader, "MOST_OBJECTS", count_objects(data) - 1)
    assert headings(data) == []


def test_another_reader_asks_for_the_outline_and_the_structure():
    data = typst.compile(TAGGED)
    outline, structure, _ = reader.statements(data, None, [1, 3])
    assert [(mark.title, mark.page, mark.top is None) for mark in outline] == [
        ("One", 1, False),
        ("Two", 2, True),
        ("Three", 3, False),
    ]
    assert [element.text for element in structure if element.level] == ["One", "Three"]
    for lost in (reader.statements(b"%PDF-1.7\n", None, [1]), reader.statements(data, None, [9])):
        assert lost == reader.Statements()
    locked = pdf_with(["Ada"], password="sesame")
    assert reader.statements(locked, "open", [1]) == reader.Statements()
    assert reader.statements(locked, "sesame", [1]) == reader.Statements()
