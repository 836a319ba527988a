"""Each printed line once, with its entry, its fields, and the rule."""

import pytest

from cvparse.assembly.ledger import Account
from cvparse.explain.lines import BODY, Part, PrintedLine, printed_lines
from cvparse.lexicon import load
from cvparse.pipeline import trace
from cvparse.sections.candidates import candidates_of
from cvparse.sections.decide import Judgement
from cvparse.sections.verdict import Reason, Verdict
from layouts import layout
from pdf_files import pdf_with
from truths import SAMPLES, sample_names

LINES = ["Ada Example", "ada@example.org", "AWARDS", "Example Medal, 2019", "LANGUAGES", "German (native), English"]


@pytest.fixture(scope="module")
def lines() -> dict[str, PrintedLine]:
    return {line.text: line for line in printed_lines(trace(pdf_with(LINES)))}


def test_every_line_is_there(lines):
    assert [*lines] == LINES


def test_a_heading(lines):
    line = lines["AWARDS"]
    assert (line.kind, line.entries, line.parts[0].account) == ("# awards", (), Account.HEADING)
    assert line.rule


def test_an_entry_and_the_fields_of_its_words(lines):
    line = lines["Example Medal, 2019"]
    assert (line.kind, line.section, line.entries) == ("awards[0]", "AWARDS", ("awards[0]",))
    assert (line.parts[0].text, line.parts[0].fields) == ("Example Medal,", ("title",))
    assert line.fields[0] == "title"


def test_a_word_belongs_to_the_entry_that_took_it():
    """Two posts under one employer: the employer's line is of the first, the second has its own."""
    found = {line.text: line for line in printed_lines(trace(SAMPLES / "humanities" / "cv.pdf"))}
    assert found["University of Northmoor, Department of History"].entries == ("experience[0]",)
    assert found["Lecturer in Early Modern History ‹2012–2019›"].entries == ("experience[1]",)


def test_the_head_is_the_persons(lines):
    assert lines["Ada Example"].kind == "person"
    assert lines["Ada Example"].fields == ("name",)


@pytest.mark.parametrize("name", sample_names())
def test_every_word_stands_in_one_part_and_every_entry_exists(name):
    traced = trace(SAMPLES / name / "cv.pdf")
    found = printed_lines(traced)
    words = [word for line in found for part in line.parts for word in part.words]
    said = [w.id for page in traced.findings.document.pages for w in page.words if any(c.isalnum() for c in w.text)]
    assert set(said) <= set(words)
    for path in {entry for line in found for entry in line.entries}:
        collection, _, index = path.rstrip("]").partition("[")
        entries = getattr(traced.cv, collection)
        assert not index or int(index) < len(entries)


def verdict(total: float | None, reason: Reason) -> Verdict:
    (candidate,) = candidates_of(layout("Larvik"), load(("en",)))
    judgement = None if total is None else Judgement(candidate, (), total)
    return Verdict(candidate.line, candidate.line.text, reason, judgement)


NEAR = verdict(-1.9, Reason.NO_HEADING)
FAR = verdict(-2.0, Reason.NO_HEADING)
HEADING = verdict(3.0, Reason.EVIDENCE)
YEAR = verdict(0.5, Reason.YEAR_OF_ENTRY)


@pytest.mark.parametrize(
    ("verdicts", "refusal"),
    [
        ((NEAR,), NEAR.reason.value),
        ((FAR,), ""),
        ((HEADING,), ""),  # near a heading, for it is one
        ((YEAR,), YEAR.reason.value),
        ((HEADING, NEAR), NEAR.reason.value),
        ((FAR, YEAR), YEAR.reason.value),
        ((NEAR, YEAR), NEAR.reason.value),  # the first
        ((), ""),
    ],
)
def test_why_a_line_that_looks_like_a_heading_is_none(verdicts, refusal):
    assert PrintedLine(1, None, "-", "", "Larvik", (), verdicts=verdicts).refusal == refusal


def test_fields_entries_and_cues_are_named_once_in_order():
    parts = (
        Part("by", BODY, "awards[0]", (), "awarder"),
        Part("A", BODY, "awards[0]", ("title", "note")),
        Part("B", BODY, "", ()),
        Part("by", BODY, "awards[1]", (), "awarder"),
        Part("C", BODY, "awards[1]", ("note", "date")),
        Part("C", BODY, "awards[0]", (), "period"),
    )
    line = PrintedLine(1, None, "-", "", "Larvik", parts)
    assert line.fields == ("title", "note", "date")
    assert line.entries == ("awards[0]", "awards[1]")
    assert line.cues == ("awarder", "period")


def test_furniture_stands_at_the_end_without_a_line_of_the_layout():
    found = printed_lines(trace(SAMPLES / "humanities" / "cv.pdf"))
    outside = [line for line in found if line.kind == "furniture"]
    assert len(outside) == 2
    assert all(line.line is None and line.column is None for line in outside)
    assert [*found[-len(outside) :]] == outside
    assert all(line.line is not None for line in found[: -len(outside)] if line.kind != "source")
