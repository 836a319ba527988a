"""The drawn paths that PDFium has."""

import pypdfium2_raw as c
import pytest

from cvparse.pdf.frame import Frame
from cvparse.pdf.pdfium.opening import opened
from cvparse.pdf.pdfium.paths import strokes
from pdf_files import form_of, pdf_showing

FRAME = Frame(0, 0, 612, 792)


def drawn(content, *more, resources=b""):
    """The strokes of a page."""
    with opened(pdf_showing(content, *more, resources=resources), None) as pdf:
        page = c.FPDF_LoadPage(pdf, 0)
        try:
            return list(strokes(page, FRAME))
        finally:
            c.FPDF_ClosePage(page)


@pytest.mark.parametrize(
    ("content", "points", "closed", "curved"),
    [
        (b"10 700 m 110 700 l S", ((10, 92), (110, 92)), False, False),
        (b"10 700 m 110 700 l 110 650 l s", ((10, 92), (110, 92), (110, 142), (10, 92)), True, False),
        (b"10 700 100 50 re f", ((10, 92), (110, 92), (110, 42), (10, 42), (10, 92)), True, False),
        (b"10 700 m 20 710 30 710 40 700 c S", ((10, 92), (20, 82), (30, 82), (40, 92)), False, True),
        (b"2 0 0 3 5 7 cm 10 100 m 110 100 l S", ((25, 485), (225, 485)), False, False),
        (b"0 1 -1 0 400 0 cm 10 100 m 110 100 l S", ((300, 782), (300, 682)), False, False),
    ],
)
def test_a_piece_of_a_path(content, points, closed, curved):
    (stroke,) = drawn(content)
    assert [x for point in stroke.points for x in point] == pytest.approx([x for point in points for x in point])
    assert (stroke.closed, stroke.curved) == (closed, curved)


@pytest.mark.parametrize(
    ("content", "count"),
    [
        (b"10 700 m 110 700 l 10 650 m 110 650 l S", 2),
        (b"10 700 m 10 650 m 110 650 l S", 1),
        (b"10 700 m 110 700 l n", 0),
        (b"10 700 100 50 re W n", 0),
        (b"BT /F1 10 Tf 72 700 Td (A) Tj ET", 0),
        (b"10 700 m 20 710 30 710 40 700 c 10 650 m 110 650 l S", 2),
    ],
)
def test_the_pieces_of_a_page(content, count):
    found = drawn(content)
    assert len(found) == count
    assert not any(stroke.curved for stroke in found[1:])


@pytest.mark.parametrize(
    ("content", "fill", "line", "width"),
    [
        (b"1 0 0 RG 2 w 10 700 m 110 700 l S", None, "#ff0000", 2),
        (b"0 1 0 rg 10 700 100 50 re f", "#00ff00", None, 1),
        (b"0 1 0 rg 10 700 100 50 re f*", "#00ff00", None, 1),
        (b"1 0 0 RG 0 0 1 rg 3 w 10 700 100 50 re B", "#0000ff", "#ff0000", 3),
        (b"4 0 0 1 0 0 cm 3 w 10 700 m 110 700 l S", None, "#000000", 6),  # the root of how much the area grows
        (b"0 -2 2 0 0 700 cm 3 w 10 10 m 110 10 l S", None, "#000000", 6),
    ],
)
def test_the_colours_and_the_width_of_a_stroke(content, fill, line, width):
    (stroke,) = drawn(content)
    assert (stroke.fill, stroke.line, stroke.line_width) == (fill, line, pytest.approx(width))


@pytest.mark.parametrize(
    ("state", "fill", "line"),
    [
        (b"/ca 0 /CA 1", None, "#000000"),
        (b"/ca 1 /CA 0", "#000000", None),
        (b"/ca 0.5 /CA 0.5", "#000000", "#000000"),
    ],
)
def test_what_is_transparent_has_no_colour(state, fill, line):
    (stroke,) = drawn(b"/G gs 10 700 100 50 re B", resources=b"/ExtGState << /G << %s >> >>" % state)
    assert (stroke.fill, stroke.line) == (fill, line)
    assert drawn(b"/G gs 10 700 100 50 re B", resources=b"/ExtGState << /G << /ca 0 /CA 0 >> >>") == []


@pytest.mark.parametrize(("lines", "seen"), [(63, 1), (64, 0)])
def test_a_path_of_many_corners_is_a_picture(lines, seen):
    assert len(drawn(b"10 700 m " + b" ".join(b"%d 700 l" % (20 + n) for n in range(lines)) + b" S")) == seen


def nested(depth):
    """A line in so many forms, each in the next and each a point further right."""
    xobject = b"/XObject << /X %d 0 R >>"
    forms = [form_of(b"1 0 0 1 1 0 cm /X Do", xobject % (7 + n)) for n in range(depth - 1)]
    return drawn(b"1 0 0 1 1 0 cm /X Do", *forms, form_of(b"0 700 m 100 700 l S"), resources=xobject % 6)


@pytest.mark.parametrize(("depth", "seen"), [(1, True), (4, True), (5, False)])
def test_forms_in_forms(depth, seen):
    found = nested(depth)
    assert [stroke.points[0] for stroke in found] == ([(depth, 92)] if seen else [])


def test_of_a_picture_made_of_many_pieces_the_first_are_read():
    assert len(drawn(b"0 700 m 9 700 l S\n" * 20_002)) == 20_000
