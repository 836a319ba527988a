"""The glyphs that PDFium has."""

from itertools import pairwise

import pytest
import typst

from cvparse.pdf.pdfium.reader import read_pdfium
from pdf_files import PRINTED, pdf_showing, pdf_without_map


def glyphs(operators, **entries):
    return read_pdfium(pdf_showing(b"BT " + operators + b" ET", **entries), None, None).pages[0].glyphs


def printed_by_typst(source):
    page = b'#set page(width: 400pt, height: 200pt, margin: 40pt)\n#set text(size: 10pt, font: "Libertinus Serif")\n'
    return read_pdfium(typst.compile(page + source.encode()), None, None).pages[0].glyphs


NEAR = {"turn": 0.4, "wards": 0.4}  # points: of turned glyphs PDFium knows the print only


@pytest.mark.parametrize("name", PRINTED)
def test_the_glyphs_of_a_text(name):
    printed = PRINTED[name]
    found = [glyph for glyph in glyphs(printed.operators, page=printed.page) if glyph.text.strip()]
    assert [glyph.text for glyph in found] == [text for text, *_ in printed.glyphs]
    near = next((off for word, off in NEAR.items() if word in name), 0.02)
    for glyph, (_, x0, x1, y) in zip(found, printed.glyphs, strict=True):
        assert (glyph.x0, glyph.x1) == pytest.approx((x0, x1), abs=near)
        assert glyph.y == pytest.approx(y, abs=0.02)
    assert found[0].face == printed.face
    assert all(glyph.face is found[0].face for glyph in found)


def test_a_blank_is_a_glyph_of_no_width():
    found = glyphs(b"/F1 10 Tf 72 700 Td (A d) Tj")
    assert [glyph.text for glyph in found] == ["A", " ", "d"]
    assert found[1].x0 == found[1].x1 == pytest.approx(78.67, abs=0.02)


def test_a_blank_that_pdfium_makes_up_is_passed_over():
    assert [glyph.text for glyph in glyphs(b"/F1 10 Tf 72 700 Td (A) Tj 30 0 Td (d) Tj")] == ["A", "d"]
    assert [glyph.text for glyph in glyphs(b"/F1 10 Tf 72 700 Td [(A) -3000 (d)] TJ")] == ["A", "d"]
    assert [glyph.text for glyph in glyphs(b"/F1 10 Tf 72 700 Td (A) Tj 0 -20 Td (d) Tj")] == ["A", "d"]


def test_equal_faces_are_one():
    found = glyphs(b"/F1 10 Tf 72 700 Td (A) Tj /F1 5 Tf 2 0 0 2 172 700 Tm (d) Tj /F1 11 Tf (a) Tj")
    assert found[0].face is found[1].face
    assert found[2].face.size == 22


def test_a_ligature_is_one_glyph():
    found = printed_by_typst("difficult")
    assert "".join(glyph.text for glyph in found) == "difficult"
    assert [glyph.text for glyph in found] == ["d", "i", "ffi", "c", "u", "l", "t"]
    for before, glyph in pairwise(found):
        assert glyph.x0 >= before.x1 - 0.5


def test_an_italic_letter_ends_at_its_advance():
    """The print of an italic f overhangs the letter after it; its advance does not."""
    found = printed_by_typst("_fa fe_")
    letters = [glyph for glyph in found if glyph.text.strip()]
    assert [glyph.text for glyph in letters] == ["f", "a", "f", "e"]
    assert letters[0].x1 == pytest.approx(letters[1].x0, abs=0.1)
    assert letters[2].x1 == pytest.approx(letters[3].x0, abs=0.1)
    assert letters[0].x1 - letters[0].x0 == pytest.approx(letters[2].x1 - letters[2].x0, abs=0.01)


@pytest.mark.parametrize("source", ["#smallcaps[_kittel_] _kittel_", "_kittel_ #smallcaps[_kittel_]"])
def test_a_small_capital_does_not_end_at_the_advance_of_its_small_letter(source):
    """The font has two glyphs for one character, and PDFium tells the advance of one of them."""
    letters = [glyph for glyph in printed_by_typst(source) if glyph.text.strip()]
    assert "".join(glyph.text for glyph in letters) == "kittelkittel"
    for before, glyph in [*pairwise(letters[:6]), *pairwise(letters[6:])]:
        assert glyph.x0 - before.x1 < 0.06 * glyph.face.size


def test_a_hyphen_at_a_line_end_is_a_hyphen():
    found = glyphs(b"/F1 10 Tf 72 700 Td (inter-) Tj 0 -12 Td (nal) Tj")
    assert "".join(glyph.text for glyph in found) == "inter-nal"


def test_replacement_text_shares_the_box_of_what_it_replaces():
    found = glyphs(b"/F1 10 Tf 72 700 Td /Span << /ActualText (one) >> BDC (A) Tj EMC (da) Tj")
    assert "".join(glyph.text for glyph in found) == "oneda"
    assert (found[0].x0, found[2].x1, found[3].x0) == pytest.approx((72, 78.67, 78.67), abs=0.2)


def test_letters_printed_over_each_other_stay_apart_where_one_is_an_accent():
    found = glyphs(b"/F1 10 Tf 72 700 Td (a) Tj 0 0 Td (\\264) Tj")
    assert [glyph.text for glyph in found] == ["a", "´"]


def test_without_a_map_a_code_is_no_character():
    found = read_pdfium(pdf_without_map([0x6F22, 0x5B57], "Ada"), None, None).pages[0].glyphs
    assert [(glyph.text, glyph.x0, glyph.x1) for glyph in found[:2]] == [("\ufffd", 72, 84), ("\ufffd", 84, 96)]
    assert "".join(glyph.text for glyph in found[2:]) == "Ada"


def test_a_soft_hyphen_is_a_hyphen():
    assert "".join(glyph.text for glyph in glyphs(b"/F1 10 Tf 72 700 Td (A\\255A) Tj")) == "A-A"


def test_the_count_holds_what_pdfium_makes_up():
    assert len(glyphs(b"/F1 10 Tf 72 700 Td () Tj")) == 0


def test_turned_text_ends_at_the_advance_of_its_last_glyph():
    """The print of a `1` is narrow: its advance is 0.556 em."""
    page = read_pdfium(pdf_showing(b"BT /F1 10 Tf 0 1 -1 0 300 400 Tm (11) Tj ET"), None, None).pages[0]
    assert [glyph.x1 - glyph.x0 for glyph in page.glyphs] == [pytest.approx(5.56, abs=0.01)] * 2
