"""pdfplumber as a reader: the same as PDFium gives of a file besides glyphs and strokes, and what it refuses."""

import pytest

from cvparse.errors import EncryptedFileError, LimitExceededError, UnreadableFileError
from cvparse.layout.types import Box
from cvparse.pdf import refusals
from cvparse.pdf.plumber import read_pdfplumber
from pdf_files import pdf_showing, pdf_with

TEXT = b"BT /F1 10 Tf 72 700 Td (Ada) Tj ET"


def read(data, password=None, pages=None):
    return read_pdfplumber(data, password, pages)


@pytest.mark.parametrize(
    ("entries", "size", "place"),
    [
        (b"", (612, 792), (72, 92)),
        (b"/Rotate 90", (792, 612), (72, -700)),
        (b"/Rotate 180", (612, 792), (-540, -700)),
        (b"/Rotate 270", (792, 612), (-540, 92)),
        (b"/Rotate 360", (612, 792), (72, 92)),
        (b"/Rotate 450", (792, 612), (72, -700)),
        (b"/Rotate -90", (792, 612), (-540, 92)),
        (b"/CropBox [10 20 600 772]", (590, 752), (62, 72)),
        (b"/CropBox [600 772 10 20]", (590, 752), (62, 72)),
        (b"/CropBox [-10 20 900 772]", (612, 752), (72, 72)),  # as far as it lies on the sheet
        (b"/CropBox [10 -20 600 900]", (590, 792), (62, 92)),
        (b"/CropBox [700 20 900 772]", (612, 792), (72, 92)),  # beside the sheet
        (b"/CropBox [10 800 600 900]", (612, 792), (72, 92)),
        (b"/CropBox [612 20 900 772]", (612, 792), (72, 92)),
    ],
)
def test_the_visible_box_of_a_page(entries, size, place):
    """The text begins at 72 from the left and 92 from the top of the sheet; `place` is in its own direction."""
    page = read(pdf_showing(TEXT, page=entries)).pages[0]
    assert (page.width, page.height) == size
    assert (page.glyphs[0].x0, page.glyphs[0].y) == pytest.approx(place)


def links_of(*annotations, **entries):
    numbers = b" ".join(b"%d 0 R" % (6 + n) for n in range(len(annotations)))
    page = b"/Annots [%s] " % numbers + entries.pop("page", b"")
    return read(pdf_showing(TEXT, *annotations, page=page, **entries)).pages[0].links


def link(entry, rect=b"/Rect [72 690 172 710]"):
    return b"<< /Type /Annot /Subtype /Link %s %s >>" % (rect, entry)


URI = b"/A << /S /URI /URI (https://example.org/a) >>"


@pytest.mark.parametrize(
    ("annotation", "url"),
    [
        (link(URI), "https://example.org/a"),
        (link(b"/A << /S /URI /URI (www.example.org) >>"), "www.example.org"),
        (link(b"/A << /S /URI /URI (javascript:alert) >>"), None),
        (link(b"/A << /S /URI /URI () >>"), None),
        (link(b"/A << /S /URI /URI 7 >>"), None),
        (link(b"/A (https://example.org/a)"), None),
        (link(b"/Dest [3 0 R /Fit]"), None),
        (link(URI, b""), None),
        (link(URI, b"/Rect [72 690 172]"), None),
        (link(URI, b"/Rect [72 690 172 710 9]"), None),
        (b"(no annotation)", None),
    ],
)
def test_a_link_leads_out_of_the_document(annotation, url):
    assert [found.url for found in links_of(annotation)] == ([url] if url else [])


def test_where_a_link_stands():
    assert links_of(link(URI))[0].box == Box(72, 82, 172, 102)
    assert links_of(link(URI, b"/Rect [172 710 72 690]"))[0].box == Box(72, 82, 172, 102)
    assert links_of(link(URI), page=b"/Rotate 90")[0].box == Box(690, 72, 710, 172)
    assert read(pdf_showing(TEXT, page=b"/Annots (none)")).pages[0].links == ()


def test_the_file_is_known_by_what_it_says():
    data = pdf_showing(TEXT, b"<< /Producer (A Writer) /Title <FEFF004C00F8> >>", catalog=b"/Lang (nb-NO)")
    found = read(data.replace(b"/Root 1 0 R", b"/Root 1 0 R /Info 6 0 R"))
    assert (found.producer, found.title, found.language) == ("A Writer", "Lø", "nb-NO")
    found = read(pdf_showing(TEXT, catalog=b"/Lang ( )"))
    assert (found.producer, found.title, found.language) == (None, None, None)


@pytest.mark.parametrize(
    ("data", "password", "error", "advice"),
    [
        (b"%PDF-1.7\n", None, UnreadableFileError, "damaged"),
        (pdf_with(["Ada"], password="sesame"), None, EncryptedFileError, "give its password"),
        (pdf_with(["Ada"], password="sesame"), "open", EncryptedFileError, "give the right one"),
        (
            pdf_showing(TEXT).replace(b"/MediaBox [0 0 612 792]", b"/MediaBox [0 (0) 612 79]"),
            None,
            UnreadableFileError,
            "damaged",
        ),
    ],
    ids=["header", "no password", "wrong password", "no sheet"],
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
    monkeypatch.setattr(refusals, "MOST_DRAWN_IN_ALL", 0)
    with pytest.raises(LimitExceededError, match="more than 0 drawn pieces"):
        read(data)


def test_rules_fills_and_drawn_bullets():
    page = read(pdf_showing(TEXT + b" 66 702 2 2 re f 10 600 100 50 re f 10 500 m 500 500 l S")).pages[0]
    assert [glyph.text for glyph in page.glyphs] == ["▪", "A", "d", "a"]
    assert (len(page.fills), len(page.rules)) == (1, 2)  # the bullet is thin, and a rule too
