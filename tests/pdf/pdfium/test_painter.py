"""Pages as PDFium paints them."""

import pytest

from cvparse.layout.types import Box
from cvparse.pdf.pdfium import painter as module
from cvparse.pdf.pdfium.painter import Painter
from pdf_files import APPEARANCE, TEXT_FIELD, pdf_showing, pdf_with, pdf_with_annotations

SQUARE = b"0.5 g 100 600 50 50 re f"
PLACE = Box(110, 150, 140, 180)


def test_a_page_is_white_where_nothing_is_painted():
    with Painter(pdf_showing(SQUARE), None) as painter:
        painting = painter.painting(1)
        assert painting is not None
        assert painting.range_in(PLACE) == (128, 128)
        assert painting.range_in(Box(300, 300, 310, 310)) == (255, 255)


@pytest.mark.parametrize(
    ("page", "place"),
    [(b"/Rotate 90", Box(610, 110, 640, 140)), (b"/CropBox [50 500 612 700]", Box(60, 60, 90, 90))],
)
def test_the_page_is_painted_as_it_is_shown(page, place):
    with Painter(pdf_showing(SQUARE, page=page), None) as painter:
        assert painter.painting(1).range_in(place) == (128, 128)


def test_fields_are_painted():
    with Painter(pdf_with_annotations(TEXT_FIELD + APPEARANCE), None) as painter:
        darkest, lightest = painter.painting(1).range_in(Box(100, 76, 140, 92))
    assert darkest < 100 < lightest


@pytest.mark.parametrize(
    ("data", "password", "number"),
    [(b"%PDF-1.7", None, 1), (pdf_with(["Ada"]), None, 2), (pdf_with(["Ada"], password="sesame"), "open", 1)],
    ids=["damaged", "no such page", "locked"],
)
def test_what_the_library_cannot_open_is_not_painted(data, password, number):
    with Painter(data, password) as painter:
        assert painter.painting(number) is None


def test_a_large_page_is_painted_smaller(monkeypatch):
    monkeypatch.setattr(module, "MOST_PIXELS", 10_000)
    with Painter(pdf_showing(SQUARE), None) as painter:
        painting = painter.painting(1)
    assert painting.width * painting.height <= 10_200
    assert painting.range_in(PLACE) == (128, 128)


PICTURE = (
    b"<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>"
    b"\nstream\n\xff\xe0\xff\xe0\nendstream"
)


@pytest.mark.parametrize(("most", "painted"), [(4, True), (3, False)])
def test_a_page_with_pictures_beyond_any_scan_is_not_painted(monkeypatch, most, painted):
    monkeypatch.setattr(module, "LARGEST_PICTURE", most)
    with Painter(pdf_showing(b"/X Do", PICTURE, resources=b"/XObject << /X 6 0 R >>"), None) as painter:
        assert (painter.painting(1) is not None) is painted
