"""Proofreading: the print that says most as it was meant is kept, whatever form its entries have."""

import pytest

from cvparse.model import CV, Award, Publication, SectionKind, Talk
from cvparse.render import PROOFS, _proofread, render
from cvparse.render.labelled import Form

FIRST, SECOND = (SectionKind.TALKS, 0), (SectionKind.TALKS, 1)
TALKS = CV(talks=(Talk(title="T"), Talk(title="U")), publications=(Publication(title="On Rivers"),))


def proofread(monkeypatch, faults):
    """What is kept, and the forms of each print, where the print number n has these faults."""
    made = []
    monkeypatch.setattr("cvparse.render.misread", lambda cv, pdf: faults[int(pdf)])

    def make(labelled):
        made.append(dict(labelled))
        return str(len(made) - 1).encode()

    return int(_proofread(TALKS, make)), made


def test_a_print_without_faults_is_kept_as_it_is(monkeypatch):
    assert proofread(monkeypatch, [set()]) == (0, [{}])


def test_an_entry_that_is_misread_tells_its_facts_then_all(monkeypatch):
    kept, made = proofread(monkeypatch, [{FIRST}, {FIRST}, set()])
    assert (kept, made) == (2, [{}, {FIRST: Form.FACTS}, {FIRST: Form.WHOLE}])


def test_an_entry_that_no_form_helps_is_printed_as_usual_and_a_list_gets_labels_at_last(monkeypatch):
    kept, made = proofread(monkeypatch, [{FIRST}] * PROOFS)
    assert kept == 0  # of as many faults the first
    whole = {FIRST: Form.WHOLE, SECOND: Form.WHOLE}
    assert made == [{}, {FIRST: Form.FACTS}, {FIRST: Form.WHOLE}, {}, whole]
    assert PROOFS == 5


def test_the_print_with_the_fewest_faults_is_kept(monkeypatch):
    kept, _ = proofread(monkeypatch, [{FIRST, SECOND}, {SECOND}, {FIRST, SECOND}, {SECOND}, {SECOND}])
    assert kept == 1


def test_a_list_gets_labels_as_soon_as_nothing_else_is_left(monkeypatch):
    work = (SectionKind.PUBLICATIONS, 0)
    faults = [{FIRST, work}, {FIRST}, {FIRST}, {FIRST}, set()]
    kept, made = proofread(monkeypatch, faults)
    assert kept == 4
    assert made[1] == {FIRST: Form.FACTS, work: Form.FACTS}
    assert made[4] == {FIRST: Form.WHOLE, SECOND: Form.WHOLE, work: Form.FACTS}


def test_without_proofreading_it_is_printed_once(monkeypatch):
    pytest.importorskip("typst", reason="Typst, of the extra cvparse[render], is not installed")
    monkeypatch.setattr("cvparse.render.misread", lambda cv, pdf: pytest.fail("it was read"))
    assert render(CV(awards=(Award(title="Medal"),)), proofread=False).startswith(b"%PDF-")
