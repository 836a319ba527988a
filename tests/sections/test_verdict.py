"""Why a line is a heading or none: the sum of the evidence with its parts, and what became of the line later."""

from dataclasses import replace

import pytest

from cvparse.lexicon import load
from cvparse.sections.candidates import candidates_of
from cvparse.sections.decide import EVERY_LINE, Judgement, weights
from cvparse.sections.verdict import Evidence, Reason, Verdict, Verdicts
from layouts import Row, bold, heading, layout

LEXICON = load(("en",))
PRINTED = layout("Ada Lund", heading("Education"), Row("Lund", margin="2019"))


def judgements(*totals: float) -> list[Judgement]:
    """The candidates of `PRINTED`, the first with the first of these sums, and so on."""
    found = candidates_of(PRINTED, LEXICON)
    assert len(found) == 4
    sums = (*totals, *[-9.0] * (4 - len(totals)))
    return [Judgement(candidate, ("words: unknown",), total) for candidate, total in zip(found, sums, strict=True)]


def verdict(total: float, *evidence: str) -> Verdict:
    one = replace(judgements(total)[0], evidence=evidence)
    return Verdict(one.candidate.line, one.candidate.styled, Reason.NO_HEADING, one)


def test_each_reason_is_one_sentence_of_its_own():
    assert len({reason.value for reason in Reason}) == len(Reason)
    assert {reason for reason in Reason if reason.makes_heading} == {
        Reason.EVIDENCE, Reason.CONTINUED, Reason.REPEATED,
    }  # fmt: skip


@pytest.mark.parametrize(("total", "heading_"), [(0.01, True), (0.0, False), (-0.01, False)])
def test_a_sum_above_zero_makes_a_heading(total, heading_):
    (found, *_) = Verdicts(judgements(total)).all()
    assert found.reason is (Reason.EVIDENCE if heading_ else Reason.NO_HEADING)
    assert found.is_heading is heading_
    assert found.total == total


@pytest.mark.parametrize(("total", "near"), [(3.0, True), (-1.99, True), (-2.0, False), (-9.0, False)])
def test_what_a_person_could_take_for_a_heading(total, near):
    assert verdict(total).is_near is near


def test_the_evidence_is_told_the_heaviest_first():
    known = weights()
    names = ("words: unknown", "type: over a rule", "no such evidence", "form: numbered")
    found = verdict(0.0, *names).evidence
    assert set(found) == {Evidence(name, known[name]) for name in (EVERY_LINE, *names) if name in known}
    assert [abs(one.weight) for one in found] == sorted((abs(one.weight) for one in found), reverse=True)
    assert len(found) == 4


def test_a_line_that_goes_on_with_a_heading_has_no_sum():
    found = Verdict(PRINTED.lines[0], PRINTED.lines[0].text, Reason.CONTINUED)
    assert (found.is_heading, found.is_near, found.total, found.evidence) == (True, False, 0.0, ())


def test_the_last_word_on_a_line_counts_and_keeps_what_is_known():
    verdicts = Verdicts(judgements(-1.0, 2.0))
    verdicts.amend(PRINTED.lines[1], Reason.EVIDENCE, 1)
    verdicts.amend(PRINTED.lines[1], Reason.REPEATED, 2)
    verdicts.amend(PRINTED.lines[0], Reason.YEAR_OF_ENTRY)
    first, second, *_ = verdicts.all()
    assert (second.reason, second.level, second.total) == (Reason.REPEATED, 2, 2.0)
    assert (first.reason, first.level, first.total, first.is_heading) == (Reason.YEAR_OF_ENTRY, 0, -1.0, False)


def test_every_candidate_has_a_verdict_in_their_order():
    verdicts = Verdicts(judgements())
    assert [one.text.text for one in verdicts.all()] == ["Ada Lund", "Education", "2019", "Lund"]
    assert [one.line for one in verdicts.all()] == [PRINTED.lines[at] for at in (0, 1, 2, 2)]
    other = replace(layout(bold("Oslo")).lines[0], text=PRINTED.lines[1].text[3:])
    verdicts.amend(other, Reason.CONTINUED, 1)  # no candidate has these words
    assert [one.judgement is None for one in verdicts.all()] == [False] * 4
