"""What is known of the fonts of a file, and what is kept open for that."""

from contextlib import ExitStack

import pypdfium2_raw as c
import pytest

from cvparse.pdf.pdfium import fonts as module
from cvparse.pdf.pdfium.blocks import Characters
from cvparse.pdf.pdfium.fonts import Fonts
from cvparse.pdf.pdfium.opening import opened, opened_page
from pdf_files import pdf_with


class Page:
    """A page that says whether it is open."""

    def __init__(self):
        self.is_open = True
        self.opening = ExitStack()
        self.opening.callback(self.close)

    def close(self):
        self.is_open = False


@pytest.fixture
def a_text_object():
    """The address of a text object of an open page."""
    with opened(pdf_with(["Ada"]), None) as pdf, opened_page(pdf, 1) as (page, _):
        text = c.FPDFText_LoadPage(page)
        yield Characters(text).objects[0]
        c.FPDFText_ClosePage(text)


def test_a_font_is_asked_once(a_text_object):
    with Fonts() as fonts:
        font = fonts.of(a_text_object)
        assert fonts.of(a_text_object) is font
        assert font.style.name == "Helvetica"
        assert font.advance(ord("A")) == font.advance(ord("A")) == pytest.approx(0.667, abs=0.001)


def test_the_width_of_a_print(a_text_object):
    """An `A` fills its advance nearly, an `i` half of it; a blank has no outline."""
    with Fonts() as fonts:
        font = fonts.of(a_text_object)
        assert font.print_width(ord("A")) == pytest.approx(0.65, abs=0.03)
        assert font.print_width(ord("i")) == pytest.approx(0.09, abs=0.04)
        assert font.print_width(ord(" ")) is None


def test_a_page_on_which_a_font_was_met_stays_open(a_text_object):
    first, second = Page(), Page()
    with Fonts() as fonts:
        for page in (first, second):
            with page.opening:
                fonts.of(a_text_object)
                fonts.keep(page.opening)
        assert first.is_open
        assert not second.is_open
    assert not first.is_open


def test_no_more_pages_are_kept_than_these(a_text_object, monkeypatch):
    """Then all of them are closed, and no font is known any more."""
    monkeypatch.setattr(module, "MOST_PAGES", 0)
    page = Page()
    with Fonts() as fonts, page.opening:
        font = fonts.of(a_text_object)
        fonts.keep(page.opening)
        assert not page.is_open
        assert fonts.of(a_text_object) is not font
