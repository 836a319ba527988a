"""What annotations print: values of fields and typed texts are words of the page, buttons and hidden ones are not."""

import pytest

from annotated_pdfs import APPEARANCE, BUTTON, FIELD, PRINTED_ANNOTATIONS, TEXT_FIELD, pdf_with_annotations
from cvparse.pdf.pdfium import annotations
from cvparse.pdf.pdfium.reader import read_pdfium
from cvparse.pdf.words import page_words

COMBO, MULTILINE = 1 << 17, 1 << 12


def page_with(*entries, **how):
    return read_pdfium(pdf_with_annotations(*entries, **how), None, None).pages[0]


def words_of(*entries, **how):
    return [word.text for word in page_words(page_with(*entries, **how), 0)]


@pytest.mark.parametrize(("entries", "printed"), PRINTED_ANNOTATIONS.values(), ids=PRINTED_ANNOTATIONS)
def test_which_annotations_are_print(entries, printed):
    assert words_of(entries) == ["Ada", *printed.split()]


@pytest.mark.parametrize(
    ("entries", "printed"),
    [
        (TEXT_FIELD, "Oslo"),
        (FIELD + b" /FT /Ch /Ff %d /Opt [(Bergen) (Oslo)]" % COMBO, "Oslo"),
        (FIELD.replace(b"Oslo", b"Oslo\nBergen") + b" /FT /Tx /Ff %d" % MULTILINE, "Oslo Bergen"),
    ],
    ids=["text", "choice", "lines"],
)
def test_a_field_without_an_appearance_prints_its_value(entries, printed):
    assert words_of(entries) == ["Ada", *printed.split()]


def test_a_form_may_say_that_its_appearances_are_old():
    field = TEXT_FIELD.replace(b"Oslo", b"Bergen") + APPEARANCE
    assert words_of(field) == ["Ada", "Oslo"]
    assert words_of(field, form=b"/NeedAppearances true") == ["Ada", "Bergen"]


def test_those_of_a_page_are_told_apart():
    link = b"/Subtype /Link /A << /S /URI /URI (https://example.org) >>"
    assert words_of(link, TEXT_FIELD + APPEARANCE, BUTTON, b"/Subtype /Highlight") == ["Ada", "Oslo"]
    assert len(page_with(link, TEXT_FIELD + APPEARANCE).links) == 1


def test_without_a_form_the_appearance_is_print():
    assert words_of(TEXT_FIELD + APPEARANCE, form=None) == ["Ada", "Oslo"]
    assert words_of(TEXT_FIELD, form=None) == ["Ada"]


@pytest.mark.parametrize("turn", [0, 90])
def test_a_value_stands_in_the_box_of_its_field(turn):
    oslo = page_with(TEXT_FIELD + APPEARANCE, page=b"/Rotate %d" % turn).glyphs[3]
    assert (oslo.text, oslo.x0, oslo.face.size) == ("O", pytest.approx(102), 10)
    assert oslo.y == pytest.approx(-703 if turn else 89)


def test_the_frame_of_the_page_stays():
    cropped = b"/CropBox [10 20 600 772]"
    page, plain = page_with(TEXT_FIELD + APPEARANCE, page=cropped), page_with(page=cropped)
    assert (page.width, page.height, page.glyphs[:3]) == (plain.width, plain.height, plain.glyphs)


def test_a_page_of_more_annotations_than_any_form_is_left(monkeypatch):
    monkeypatch.setattr(annotations, "MOST_ANNOTATIONS", 1)
    assert words_of(TEXT_FIELD + APPEARANCE) == ["Ada", "Oslo"]
    assert words_of(TEXT_FIELD + APPEARANCE, TEXT_FIELD + APPEARANCE) == ["Ada"]
