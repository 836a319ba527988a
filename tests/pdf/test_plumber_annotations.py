"""The second reader prints the annotations that the first prints, where they have an appearance."""

import pytest

from cvparse.pdf import plumber_annotations
from cvparse.pdf.plumber import read_pdfplumber
from cvparse.pdf.words import page_words
from pdf_files import APPEARANCE, BUTTON, PRINTED_ANNOTATIONS, TEXT_FIELD, pdf_with_annotations


def page_with(*entries, **how):
    return read_pdfplumber(pdf_with_annotations(*entries, **how), None, None).pages[0]


def words_of(*entries, **how):
    return [word.text for word in page_words(page_with(*entries, **how), 0)]


@pytest.mark.parametrize(("entries", "printed"), PRINTED_ANNOTATIONS.values(), ids=PRINTED_ANNOTATIONS)
def test_which_annotations_are_print(entries, printed):
    assert words_of(entries) == ["Ada", *printed.split()]


@pytest.mark.parametrize(
    ("more", "printed"),
    [
        (b"/Parent << /FT /Tx >>", ["Ada", "Oslo"]),
        (b"/Parent << /FT /Sig >>", ["Ada"]),
        (b"/Ff 65536 /Parent << /Parent << /FT /Btn >> >>", ["Ada"]),
        (b"/F (x)", ["Ada", "Oslo"]),
    ],
)
def test_a_field_inherits_what_it_is(more, printed):
    assert words_of(b"/Subtype /Widget " + more + APPEARANCE) == printed


@pytest.mark.parametrize("looks", [b"/AP 7", b"/AP << /N 7 >>", b"/AP << /N << /On 6 0 R >> >>", b"/AP << /N 5 0 R >>"])
def test_what_is_malformed_is_passed_over(looks):
    assert words_of(TEXT_FIELD + looks) == ["Ada"]


def test_those_of_a_page_are_told_apart():
    assert words_of(TEXT_FIELD + APPEARANCE, BUTTON, b"/Subtype /Highlight") == ["Ada", "Oslo"]


@pytest.mark.parametrize("turn", [0, 90])
def test_a_value_stands_in_the_box_of_its_field(turn):
    oslo = page_with(TEXT_FIELD + APPEARANCE, page=b"/Rotate %d" % turn).glyphs[3]
    assert (oslo.text, oslo.x0, oslo.face.size) == ("O", pytest.approx(102), 10)
    assert oslo.y == pytest.approx(-703 if turn else 89)


def test_an_appearance_is_stretched_into_its_box():
    twice = b"/Rect [100 700 300 732]"  # the last entry of a name holds
    oslo = page_with(TEXT_FIELD + APPEARANCE + twice).glyphs[3]
    assert (oslo.x0, oslo.y, oslo.face.size) == (pytest.approx(104), pytest.approx(86), 20)


@pytest.mark.parametrize("corners", [b"200 716 100 700", b"100 716 200 700", b"200 700 100 716"])
def test_a_box_may_name_its_corners_in_any_order(corners):
    oslo = page_with(TEXT_FIELD + APPEARANCE + b"/Rect [%s]" % corners).glyphs[3]
    assert (oslo.x0, oslo.y, oslo.face.size) == (pytest.approx(102), pytest.approx(89), 10)


@pytest.mark.parametrize("box", [b"/Rect [100 700 200]", b"/Rect 7", b"/Rect [/A /B /C /D]"])
def test_an_annotation_without_a_box_is_passed_over(box):
    assert words_of(TEXT_FIELD + APPEARANCE + box) == ["Ada"]


@pytest.mark.parametrize("bounds", [b"", b"/BBox [0 0 100]"])
def test_an_appearance_without_bounds_is_passed_over(bounds):
    assert words_of(TEXT_FIELD + APPEARANCE, bounds=bounds) == ["Ada"]


@pytest.mark.parametrize(
    ("matrix", "turn"), [(b"", 0), (b"/Matrix [0 1 -1 0 0 0]", 3), (b"/Matrix [0 1 -1 0 0]", 0), (b"/Matrix 7", 0)]
)
def test_an_appearance_may_be_turned(matrix, turn):
    oslo = page_with(TEXT_FIELD + APPEARANCE, bounds=b"/BBox [0 0 100 16]" + matrix).glyphs[3]
    assert (oslo.text, oslo.face.turn) == ("O", turn)


@pytest.mark.parametrize(("above", "printed"), [(15, ["Ada"]), (16, ["Ada", "Oslo"])])
def test_a_field_inherits_from_few_others(above, printed):
    parents = b"/Parent << " * above + b"/FT /Sig" + b" >>" * above
    assert words_of(b"/Subtype /Widget " + parents + APPEARANCE) == printed


def test_a_page_of_more_annotations_than_any_form_is_left(monkeypatch):
    monkeypatch.setattr(plumber_annotations, "MOST_ANNOTATIONS", 1)
    assert words_of(TEXT_FIELD + APPEARANCE) == ["Ada", "Oslo"]
    assert words_of(TEXT_FIELD + APPEARANCE, TEXT_FIELD + APPEARANCE) == ["Ada"]
