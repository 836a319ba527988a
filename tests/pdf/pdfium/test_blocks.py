"""The characters of a page, asked for in blocks: as if each had been asked for by itself."""

import ctypes
from contextlib import contextmanager

import pypdfium2_raw as c
import pytest

from cvparse.pdf.pdfium.blocks import Characters
from cvparse.pdf.pdfium.calls import address_of
from cvparse.pdf.pdfium.opening import opened, opened_page
from pdf_files import pdf_showing, pdf_without_map

PAGES = {
    "one object": pdf_showing(b"BT /F1 10 Tf 72 700 Td (Ada Lund) Tj ET"),
    "a word of two objects": pdf_showing(b"BT /F1 10 Tf 72 700 Td (A) Tj (da) Tj ( L) Tj (und) Tj ET"),
    "two objects at both ends of a word": pdf_showing(b"BT /F1 10 Tf 72 700 Td (A) Tj (d) Tj (A) Tj ET"),
    "blanks that are made up": pdf_showing(b"BT /F1 10 Tf 72 700 Td (A) Tj 30 0 Td (d) Tj 0 -20 Td (a) Tj ET"),
    "a hyphen at a line end": pdf_showing(b"BT /F1 10 Tf 72 700 Td (inter-) Tj 0 -12 Td (nal) Tj ET"),
    "signs that mean nothing": pdf_without_map([0x6F22, 0x5B57], "Ada"),
    "letters that are turned round": pdf_without_map([0x05D0, 0x05D1], "Ada"),
    "nothing": pdf_showing(b""),
}


@contextmanager
def characters_of(data):
    with opened(data, None) as pdf, opened_page(pdf, 1) as (page, _):
        text = c.FPDFText_LoadPage(page)
        try:
            yield text, Characters(text)
        finally:
            c.FPDFText_ClosePage(text)


@pytest.mark.parametrize("name", PAGES)
def test_each_character_is_what_it_is_by_itself(name):
    with characters_of(PAGES[name]) as (text, found):
        assert found.count == len(found.text) == c.FPDFText_CountChars(text)
        alone = [chr(c.FPDFText_GetUnicode(text, at)) for at in range(found.count)]
        assert [found.sign(at) for at in range(found.count)] == alone
        hyphens = [at for at, sign in enumerate(found.text) if sign in "\x02\ufffe"]
        assert all(c.FPDFText_IsHyphen(text, at) == 1 for at in hyphens)
        assert [sign for at, sign in enumerate(found.text) if at not in hyphens] == [
            sign for at, sign in enumerate(alone) if at not in hyphens
        ]


@pytest.mark.parametrize("name", PAGES)
def test_the_text_object_of_each_character(name):
    with characters_of(PAGES[name]) as (text, found):
        alone = [address_of(c.FPDFText_GetTextObject(text, at)) for at in range(found.count)]
        assert [item or 0 for item in found.objects] == alone


@pytest.mark.parametrize("name", PAGES)
def test_the_edges_of_each_character(name):
    with characters_of(PAGES[name]) as (text, found):
        box = c.FS_RECTF()
        alone = []
        for at in range(found.count):
            has_one = c.FPDFText_GetLooseCharBox(text, at, ctypes.byref(box))
            alone.append((box.left, box.right) if has_one else (0.0, 0.0))
        assert list(zip(*found.edges, strict=True)) == alone


def test_what_means_nothing_is_left_out_by_the_library_and_counted_here():
    with characters_of(PAGES["signs that mean nothing"]) as (_, found):
        assert found.text.endswith("Ada")
        assert found.count == len(found.text)
