"""The numbers of the PDF standard that both readers go by."""

import pytest

from cvparse.pdf.pdfium.reader import read_pdfium
from cvparse.pdf.plumber import read_pdfplumber
from pdf_files import pdf_showing

EACH_READER = pytest.mark.parametrize("reader", [read_pdfium, read_pdfplumber])


def face(reader, operators):
    return reader(pdf_showing(b"BT " + operators + b" (A) Tj ET"), None, None).pages[0].glyphs[0].face


@EACH_READER
@pytest.mark.parametrize(
    ("mode", "bold", "visible"), [(0, False, True), (1, False, True), (2, True, True), (3, False, False)]
)
def test_the_render_modes(reader, mode, bold, visible):
    found = face(reader, b"/F1 10 Tf 72 700 Td %d Tr" % mode)
    assert (found.bold, found.visible) == (bold, visible)


@EACH_READER
@pytest.mark.parametrize(("shear", "italic"), [(b"0.08", False), (b"0.12", True), (b"-0.12", True), (b"-0.08", False)])
def test_letters_sheared_by_a_tenth_are_italic(reader, shear, italic):
    assert face(reader, b"/F1 10 Tf 1 0 %s 1 72 700 Tm" % shear).italic is italic
