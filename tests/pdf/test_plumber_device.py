"""The glyphs and strokes that pdfminer draws."""

import pytest

from cvparse.pdf.plumber import read_pdfplumber
from pdf_files import PRINTED, form_of, pdf_showing


def page(content, *more, **entries):
    return read_pdfplumber(pdf_showing(content, *more, **entries), None, None).pages[0]


def glyphs(operators, **entries):
    return page(b"BT " + operators + b" ET", **entries).glyphs


@pytest.mark.parametrize("name", PRINTED)
def test_the_glyphs_of_a_text(name):
    printed = PRINTED[name]
    found = glyphs(printed.operators, page=printed.page)
    assert [glyph.text for glyph in found] == [text for text, *_ in printed.glyphs]
    for glyph, (_, *place) in zip(found, printed.glyphs, strict=True):
        assert (glyph.x0, glyph.x1, glyph.y) == pytest.approx(place, abs=0.02)
    assert found[0].face == printed.face
    assert all(glyph.face is found[0].face for glyph in found)


def test_a_blank_is_a_glyph():
    assert [glyph.text for glyph in glyphs(b"/F1 10 Tf 72 700 Td (A d) Tj")] == ["A", " ", "d"]


@pytest.mark.parametrize(
    ("operators", "color"),
    [
        (b"0.5 g", "#808080"),
        (b"0.2 0.4 0.6 rg", "#336699"),
        (b"0 1 1 0 k", "#ff0000"),
        (b"0 0 0 1 k", "#000000"),
        (b"0 0.5 0 0.5 k", "#804080"),
        (b"2 -1 0 rg", "#ff0000"),
        (b"/Separation cs 1 scn", "#000000"),
    ],
)
def test_the_colour_of_a_glyph(operators, color):
    found = glyphs(operators + b" /F1 10 Tf 72 700 Td (A) Tj")
    assert found[0].face.color == color


def test_ink_of_a_separation_is_dark():
    spaces = b"/ColorSpace << /Ink [/Separation /Black /DeviceGray << /FunctionType 2 /Domain [0 1] /N 1 >>] >>"
    found = glyphs(b"/Ink cs 1 scn /F1 10 Tf 72 700 Td (A) Tj 0 scn (A) Tj", resources=spaces)
    assert [glyph.face.color for glyph in found] == ["#000000", "#ffffff"]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"/Span << /ActualText (one) >> BDC (Ad) Tj EMC (a) Tj", [("one", 72, 84.23), ("a", 84.23, 89.79)]),
        (b"/Span << /ActualText ( ) >> BDC (A) Tj EMC", [("A", 72, 78.67)]),
        (b"/Span << /ActualText (x) >> BDC EMC (A) Tj", [("A", 72, 78.67)]),
        (b"/Span << /Lang (en) >> BDC (A) Tj EMC", [("A", 72, 78.67)]),
        (b"/Span BMC (A) Tj EMC EMC", [("A", 72, 78.67)]),
        (
            b"/P << /ActualText (both) >> BDC /Span << /ActualText (x) >> BDC (A) Tj EMC (a) Tj EMC",
            [("both", 72, 84.23)],
        ),
    ],
)
def test_replacement_text_stands_for_its_glyphs(content, expected):
    found = glyphs(b"/F1 10 Tf 72 700 Td " + content)
    assert [glyph.text for glyph in found] == [text for text, *_ in expected]
    assert [x for glyph in found for x in (glyph.x0, glyph.x1)] == pytest.approx(
        [x for _, *edges in expected for x in edges], abs=0.02
    )


def strokes(content, *more, **entries):
    return page(content, *more, **entries)


@pytest.mark.parametrize(
    ("content", "rules", "fills"),
    [
        (b"10 700 m 510 700 l S", 1, 0),
        (b"10 700 m 510 700 l n", 0, 0),
        (b"10 700 m 510 700 l 10 650 m 510 650 l S", 2, 0),
        (b"10 700 100 50 re f", 0, 1),
        (b"10 700 100 50 re S", 4, 0),
        (b"10 700 100 50 re 200 700 100 50 re f", 0, 2),
        (b"10 700 m 110 700 l 110 750 l S", 2, 0),
        (b"10 700 m 110 700 l 110 750 l 10 750 l h S", 4, 0),
        (b"1 w 10 700 m 510 700 l S", 1, 0),
        (b"4 w 10 700 m 510 700 l S", 0, 0),
        (b"0.5 0 0 0.5 0 0 cm 4 w 20 1400 m 1000 1400 l S", 1, 0),  # two points thick
        (b"2 0 0 2 0 0 cm 2 w 10 350 m 200 350 l S", 0, 0),
        (b"10 700 m 200 700 300 700 510 700 c S", 0, 0),
    ],
)
def test_the_strokes_of_a_path(content, rules, fills):
    found = page(content)
    assert (len(found.rules), len(found.fills)) == (rules, fills)


@pytest.mark.parametrize(("lines", "seen"), [(63, True), (64, False)])
def test_a_path_of_many_corners_is_a_picture(lines, seen):
    corners = b" ".join(b"%d 700 l" % (20 + n) for n in range(lines))
    assert bool(page(b"10 700 m " + corners + b" S").rules) is seen


def test_a_point_is_no_stroke():
    assert not page(b"10 700 m 10 700 m S").rules
    assert page(b"1 0 0 RG 0 1 0 rg 10 700 100 50 re b").fills[0].color == "#00ff00"
    assert page(b"1 0 0 RG 10 700 m 510 700 l S").rules[0].color == "#ff0000"


def test_a_form_is_drawn_in_its_place():
    found = page(b"2 0 0 2 0 0 cm /X Do", form_of(b"10 300 50 25 re f"), resources=b"/XObject << /X 6 0 R >>")
    box = found.fills[0].box
    assert (box.x0, box.top, box.x1, box.bottom) == pytest.approx((20, 142, 120, 192))
