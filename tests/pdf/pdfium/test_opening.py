"""Files and pages that PDFium opens."""

import pytest

from cvparse.errors import EncryptedFileError, UnreadableFileError
from cvparse.pdf.frame import Frame
from cvparse.pdf.pdfium.opening import opened, opened_page
from pdf_files import pdf_showing, pdf_with


def test_a_page_and_its_frame():
    data = pdf_showing(b"", page=b"/Rotate 90 /CropBox [10 20 310 420]")
    with opened(data, None) as pdf, opened_page(pdf, 1) as (page, frame):
        assert page
        assert frame == Frame(10, 20, 310, 420, 1)


@pytest.mark.parametrize(
    ("data", "password", "error"),
    [
        (b"%PDF-1.7", None, UnreadableFileError),
        (pdf_with(["Ada"], password="sesame"), None, EncryptedFileError),
        (pdf_with(["Ada"], password="sesame"), "open", EncryptedFileError),
    ],
)
def test_what_cannot_be_opened(data, password, error):
    with pytest.raises(error), opened(data, password):
        pass


def test_a_page_that_is_not_there():
    with opened(pdf_with(["Ada"]), None) as pdf, pytest.raises(UnreadableFileError), opened_page(pdf, 2):
        pass
