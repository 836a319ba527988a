"""The names of the files inside a file."""

import pytest

from cvparse.pdf.pdfium import attachments
from cvparse.pdf.pdfium.attachments import UNNAMED, attached_files
from cvparse.pdf.pdfium.opening import opened
from pdf_files import pdf_attaching, pdf_with


@pytest.mark.parametrize(
    ("names", "found"),
    [((), ()), (("data.xml",), ("data.xml",)), (("a.pdf", "", "ö.pdf"), ("a.pdf", UNNAMED, "ö.pdf"))],
)
def test_the_names(names, found):
    with opened(pdf_attaching(*names), None) as pdf:
        assert attached_files(pdf) == found


def test_a_file_without_any():
    with opened(pdf_with(["Ada"]), None) as pdf:
        assert attached_files(pdf) == ()


def test_no_more_than_a_portfolio_has(monkeypatch):
    monkeypatch.setattr(attachments, "MOST_FILES", 1)
    with opened(pdf_attaching("a.pdf", "b.pdf"), None) as pdf:
        assert attached_files(pdf) == ("a.pdf",)
