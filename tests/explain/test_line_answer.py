"""Why a line is a heading or none, and where its words went."""

import re
from dataclasses import replace

import pytest

from cvparse.assembly.confidence import sureness
from cvparse.assembly.confidence.sureness import ANY_VALUE
from cvparse.assembly.ledger import Account
from cvparse.explain.line_answer import answer, matching
from cvparse.explain.lines import BODY, MARGIN, Part, PrintedLine, printed_lines
from cvparse.lexicon import load
from cvparse.pipeline import trace
from cvparse.sections.candidates import candidates_of
from cvparse.sections.decide import EVERY_LINE, Judgement, weights
from cvparse.sections.verdict import Reason, Verdict
from cvparse.text.styled import Run, Style, StyledText
from layouts import Row, layout
from pdf_files import pdf_with
from truths import SAMPLES

LINES = [
    *("Ada Example", "ada@example.org", "AWARDS", "Example Medal, 2019", "Larvik Medal, 2018"),
    *("INTERESTS", "I work on rivers and on what they leave."),
]


@pytest.fixture(scope="module")
def lines() -> tuple[PrintedLine, ...]:
    return printed_lines(trace(pdf_with(LINES)))


@pytest.fixture(scope="module")
def sample() -> tuple[PrintedLine, ...]:
    return printed_lines(trace(SAMPLES / "seed" / "cv.pdf"))


def rows(told: str) -> dict[str, list[str]]:
    """The rows of an answer by their label; a row without one belongs to the label above it."""
    found: dict[str, list[str]] = {}
    label = ""
    for row in filter(None, told.splitlines()[1:]):
        label = row[2:12].strip() or label
        found.setdefault(label, []).append(row[12:])
    return found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Example Medal, 2019", ["Example Medal, 2019"]),
        ("example   MEDAL", ["Example Medal, 2019"]),
        ("examplemedal,2019", ["Example Medal, 2019"]),
        ("medal", ["Example Medal, 2019", "Larvik Medal, 2018"]),
        ("Silver Medal", []),
        (" ", []),
    ],
)
def test_lines_are_found_whatever_the_case_and_the_blanks(lines, text, found):
    assert [line.text for line in matching(lines, text)] == found


def test_text_beside_a_line_is_found_too(sample):
    assert [line.text for line in matching(sample, "2020–2023 Nanyang")] == [
        "‹2020–2023› Nanyang Technological University"
    ]


def test_a_heading(lines):
    told = rows(answer(matching(lines, "AWARDS")))
    (decision,) = told["heading?"]
    assert re.fullmatch(r"yes, level 1 \(more speaks for it than against it; sum \+\d+\.\d\)", decision)
    assert "words: known as a whole" in {name[7:] for name in told["for"]}
    assert told["section"] == ["its own, kind awards: a list knows the whole heading"]
    assert told["read as"] == ["awards: no routing rule changed that"]
    assert told["words"] == ["AWARDS → heading"]
    assert "entry" not in told


def test_an_entry(lines):
    told = answer(matching(lines, "example medal"))
    assert told.splitlines()[0].startswith("page 1, column 0, 72 pt from the left, ")
    assert told.splitlines()[0].endswith("from the top: Example Medal, 2019")
    found = rows(told)
    (decision,) = found["heading?"]
    assert re.fullmatch(r"no \(more speaks against a heading than for one; sum -\d+\.\d\)", decision)
    assert {"words: unknown"} <= {name[7:] for name in found["against"]}
    assert found["section"] == ["“AWARDS”, kind awards: a list knows the whole heading"]
    assert found["entry"] == ["awards[0]"]
    assert found["made by"][0].endswith(" > awards")
    assert found["words"][0] == "Example Medal, → title"
    assert len(told.splitlines()) < 35


def test_how_sure_an_entry_is_and_which_of_its_values_are_in_doubt(lines, monkeypatch):
    monkeypatch.setattr(sureness, "value_weights", lambda: {ANY_VALUE: 9.0, "awards: title": -8.0})
    entry, value = rows(answer(matching(lines, "example medal")))["sure"]
    assert re.fullmatch(r"0\.\d\d?; in doubt for: .+", entry)
    assert re.fullmatch(r"title 0\.\d\d?; in doubt for: awards: title", value)
    monkeypatch.setattr(sureness, "value_weights", lambda: {ANY_VALUE: 9.0, "awards: title": 1.0})
    assert len(rows(answer(matching(lines, "example medal")))["sure"]) == 1


def test_the_routing_rule_is_named(lines):
    found = rows(answer(matching(lines, "rivers")))
    assert found["section"] == ["“INTERESTS”, kind interests: a list knows the whole heading"]
    assert found["read as"] == ["summary: interests told in running text"]
    assert found["heading?"][0].startswith("no (more speaks against a heading than for one; sum -")


def test_a_cue_and_a_tag(sample):
    (line,) = matching(sample, "Advisor: Prof. Song Han")
    assert "Advisor: → no value; consumed by the cue “advisor”" in rows(answer([line]))["words"]
    (line,) = matching(sample, "Massachusetts Institute of Technology")
    told = answer([line])
    assert "  heading?  ‹2024.08– Present› beside it: no (more speaks against a heading than for one; sum -" in told
    assert told.count("heading?") == 2
    assert "  words     ‹2024.08–› → period" in told
    assert "bold, indent 58 pt" in told


def test_several_lines_are_told_compactly(lines):
    blocks = answer(matching(lines, "medal")).split("\n\n")
    assert len(blocks) == 2
    assert all(len(block.strip().splitlines()) == 3 for block in blocks)
    found = rows(blocks[1])
    assert found["section"][0].startswith("AWARDS (awards) · awards[1] · ")
    assert found["fields"][0].startswith("title, ")


def test_too_many_lines_are_cut(lines):
    told = answer([lines[0]] * 21)
    assert told.count("Ada Example") == 20
    assert told.endswith("… and 1 more lines hold it; give more of the line\n")
    assert "more lines" not in answer([lines[0]] * 20)


def weighed(total: float, *evidence: str) -> PrintedLine:
    """A line with a verdict of this sum."""
    line = layout("Larvik").lines[0]
    (candidate,) = candidates_of(layout("Larvik"), load(("en",)))
    reason = Reason.EVIDENCE if total > 0 else Reason.NO_HEADING
    verdict = Verdict(line, line.text, reason, Judgement(candidate, evidence, total), int(total > 0))
    return PrintedLine(1, 0, "-", "", "Larvik", (), "", line, (verdict,))


@pytest.mark.parametrize(
    ("total", "told"),
    [
        (3.26, ["yes, level 1 (more speaks for it than against it; sum +3.3)"]),
        (-1.9, ["no (more speaks against a heading than for one; sum -1.9)"]),  # near: a person could take it for one
        (-2.0, []),
    ],
)
def test_only_what_is_near_a_heading_is_told_of_several_lines(total, told):
    blocks = answer([weighed(total), weighed(-9.0)]).split("\n\n")
    assert [rows(block).get("heading?", []) for block in blocks] == [told, []]


@pytest.mark.parametrize(("names", "more"), [(9, False), (11, True)])
def test_the_heaviest_evidence_is_shown_and_the_rest_is_counted(names, more):
    positive = sorted((name for name, weight in weights().items() if weight > 0), key=lambda name: -weights()[name])
    told = rows(answer([weighed(1.0, *positive[:names])]))
    shown = [f"{weights()[name]:+.2f}  {name}" for name in positive[:9]]
    assert told["for"] == [*shown, *(["… and 2 smaller"] if more else [])]
    assert told["against"] == [f"{weights()[EVERY_LINE]:+.2f}  {EVERY_LINE}"]


def test_furniture(sample):
    line = PrintedLine(3, None, "furniture", "page_number", "3", ())
    told = rows(answer([line]))
    assert told == {"printed": ["outside the text"], "became": ["furniture (page_number)"]}
    assert "fields" in rows(answer([line, line]))
    assert "section" not in rows(answer([line, line]))


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (Row("Larvik"), "10 pt, indent 0 pt, 12 pt below the line above"),
        (Row("Larvik", gap=0.0), "10 pt, indent 0 pt, the first of its column or page"),
        (Row("Larvik", size=10.5, indent=7.0), "10.5 pt, indent 7 pt, 12 pt below the line above"),
        (Row("Larvik", bold=True, italic=True), "10 pt, bold, italic, indent 0 pt, 12 pt below the line above"),
        (Row("Larvik", color="#336699"), "10 pt, #336699, indent 0 pt, 12 pt below the line above"),
        (Row("Larvik", small_caps=True), "10 pt, small capitals, indent 0 pt, 12 pt below the line above"),
        (
            Row("Larvik", ruled=True, filled=True),
            "10 pt, a rule under it, on a filled ground, indent 0 pt, 12 pt below the line above",
        ),
        (
            Row("Larvik", centered=True, full=True),
            "10 pt, centred, reaches the right edge, indent 0 pt, 12 pt below the line above",
        ),
    ],
)
def test_how_a_line_is_printed(row, told):
    printed = PrintedLine(1, 0, "-", "", "Larvik", (), line=layout(row).lines[0])
    assert rows(answer([printed]))["printed"] == [told]


@pytest.mark.parametrize(("bold", "told"), [(17, True), (16, False)])  # of twenty characters
def test_a_face_is_told_where_nearly_all_of_the_line_is_in_it(bold, told):
    line = layout("x" * 20).lines[0]
    text = StyledText("x" * 20, (Run(0, bold, Style.BOLD, 0), Run(bold, 20, Style.NONE, 0)))
    printed = PrintedLine(1, 0, "-", "", "x", (), line=replace(line, text=text))
    assert ("bold" in rows(answer([printed]))["printed"][0]) is told


@pytest.mark.parametrize(
    ("tag", "told"),
    [
        ("2019 in the house at Oslo by the big fen", "2019 in the house at Oslo by the big fen"),  # 40 characters
        ("2019 in the house at Oslo by the big town", "2019 in the house at Oslo by the big …"),
    ],
)
def test_a_text_beside_the_line_is_cut(tag, told):
    (candidate,) = candidates_of(layout("Larvik"), load(("en",)))
    line = layout(Row("Larvik", aside=tag)).lines[0]
    verdict = Verdict(line, line.aside, Reason.NO_HEADING, Judgement(candidate, (), -1.0))
    printed = PrintedLine(1, 0, "-", "", "Larvik", (), line=line, verdicts=(verdict,))
    assert rows(answer([printed]))["heading?"][0].startswith(f"‹{told}› beside it: no (")


@pytest.mark.parametrize(
    ("part", "told"),
    [
        (Part("Medal", BODY, "awards[0]", ("title", "note"), "", Account.VALUE), "Medal → title, note"),
        (Part("by", BODY, "awards[0]", (), "awarder", Account.CUE), "by → no value; consumed by the cue “awarder”"),
        (Part("what", BODY, "", (), "", Account.UNPARSED), "what → unparsed"),
        (Part("2019", MARGIN, "awards[0]", ("date",), "", Account.VALUE), "‹2019› → date"),
    ],
)
def test_each_word_with_what_it_became(part, told):
    assert rows(answer([PrintedLine(1, 0, "-", "", "Medal", (part,))]))["words"] == [told]


MEDAL = Part("Medal", BODY, "awards[0]", ("title",), "", Account.VALUE)


@pytest.mark.parametrize(
    ("kind", "rule", "parts", "entry"),
    [
        ("awards[0]", "rule", (MEDAL,), ["awards[0]"]),
        ("awards[0]", "rule", (MEDAL, replace(MEDAL, entry="awards[1]")), ["awards[0], and awards[1]"]),
        ("# awards", "rule", (MEDAL,), None),
        ("(awards)", "", (), None),
    ],
)
def test_the_entries_of_a_line(kind, rule, parts, entry):
    told = rows(answer([PrintedLine(1, 0, kind, rule, "Medal", parts)]))
    assert told.get("entry") == entry
    assert told.get("made by") == ([rule] if entry else None)
    assert told["section"] == ["none"]


def test_where_a_line_stands():
    line = layout(Row("Larvik", indent=7.0)).lines[0]
    placed = PrintedLine(2, 1, "-", "", "Larvik", (), line=line)
    assert answer([placed]).startswith("page 2, column 1, 7 pt from the left, 2 pt from the top: Larvik\n")
    assert answer([replace(placed, column=None, line=None)]).startswith("page 2: Larvik\n")
