"""What the fit of CVs learns from: documents by unit, weights that tell the two sorts apart."""

import pytest

from cvparse.assembly.assessment.is_cv import ANY_DOCUMENT
from fit.not_a_cv import Labelled, labelled, names_of, total, unit_of
from pdf_files import pdf_with
from small_cvs import INVOICE, shown


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("ada__cv__en/cv.pdf", "ada"),
        ("theme__ember__p1.pdf", "theme__ember"),
        ("made_invoice_de_0.pdf", "made_invoice_de"),
        ("sheet12.pdf", "sheet"),
    ],
)
def test_what_is_kept_out_together(name, unit):
    assert unit_of(name) == unit


def test_a_document_with_its_evidence(tmp_path):
    (tmp_path / "invoice_0.pdf").write_bytes(pdf_with(shown(INVOICE)))
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7 cut short")
    one = labelled(tmp_path / "invoice_0.pdf", tmp_path, is_cv=False)
    assert (one.source, one.unit, one.is_cv) == (tmp_path.name, "invoice", False)
    assert "words of a document, invoice: 5" in one.evidence
    assert labelled(tmp_path / "broken.pdf", tmp_path, is_cv=False) is None


def test_evidence_that_few_show_gets_no_weight():
    some = [
        Labelled("made", "a", "a.pdf", ("often", "rare") if number < 4 else ("often",), True) for number in range(5)
    ]
    assert names_of(some) == ["often"]


def test_a_sum_begins_with_what_speaks_for_any_document():
    one = Labelled("made", "a", "a.pdf", ("dated", "unheard of"), True)
    assert total(one, {ANY_DOCUMENT: -1.0, "dated": 2.5}) == 1.5
