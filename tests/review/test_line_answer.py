"""Why a line is a heading or none, and where its words went."""

import pytest

from cvparse.pipeline import trace
from cvparse.review.line_answer import MOST_LINES, answer, matching
from cvparse.review.lines import PrintedLine, printed_lines
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
    assert told["heading?"] == ["yes, level 1 (the style of known headings)"]
    assert told["for"][0] == "the whole text is a known heading (awards)"
    assert told["section"] == ["its own, kind awards: a list knows the whole heading"]
    assert told["read as"] == ["awards: no routing rule changed that"]
    assert told["words"] == ["AWARDS → heading"]
    assert "entry" not in told


def test_an_entry(lines):
    told = answer(matching(lines, "example medal"))
    assert told.splitlines()[0].startswith("page 1, column 0, 72 pt from the left, ")
    assert told.splitlines()[0].endswith("from the top: Example Medal, 2019")
    found = rows(told)
    assert found["heading?"] == ["no (holds a year, and its words are unknown)"]
    assert "no list of headings knows its words" in found["against"]
    assert found["for"] == ["nothing"]
    assert found["section"] == ["“AWARDS”, kind awards: a list knows the whole heading"]
    assert found["entry"] == ["awards[0]"]
    assert found["made by"][0].endswith(" > awards")
    assert found["words"][0] == "Example Medal, → title"
    assert len(told.splitlines()) < 30


def test_the_routing_rule_is_named(lines):
    found = rows(answer(matching(lines, "rivers")))
    assert found["section"] == ["“INTERESTS”, kind interests: a list knows the whole heading"]
    assert found["read as"] == ["summary: interests told in running text"]
    assert found["heading?"][0] == "no (ends with a full stop, a comma or a semicolon)"
    assert found["heading?"][1].startswith("that was enough")


def test_a_cue_and_a_tag(sample):
    (line,) = matching(sample, "Advisor: Prof. Song Han")
    assert "Advisor: → no value; consumed by the cue “advisor”" in rows(answer([line]))["words"]
    (line,) = matching(sample, "Massachusetts Institute of Technology")
    told = answer([line])
    assert "  heading?  ‹2024.08– Present› beside it: no (beside the text, with figures: a tag)" in told
    assert "  words     ‹2024.08–› → period" in told
    assert "bold, indent 58 pt" in told


def test_several_lines_are_told_compactly(lines):
    blocks = answer(matching(lines, "medal")).split("\n\n")
    assert len(blocks) == 2
    assert all(len(block.strip().splitlines()) == 4 for block in blocks)
    found = rows(blocks[1])
    assert found["section"][0].startswith("AWARDS (awards) · awards[1] · ")
    assert found["fields"][0].startswith("title, ")


def test_too_many_lines_are_cut(lines):
    told = answer([lines[0]] * (MOST_LINES + 2))
    assert told.count("Ada Example") == MOST_LINES
    assert told.endswith("… and 2 more lines hold it; give more of the line\n")
    assert "more lines" not in answer([lines[0]] * MOST_LINES)


def test_a_tag_with_figures_is_left_out_of_the_compact_answer(sample):
    blocks = answer(matching(sample, "thesis award"))
    assert "› beside it" not in blocks
    assert blocks.count("heading?") == 2


def test_furniture(sample):
    line = PrintedLine(3, None, "furniture", "page_number", "3", ())
    told = rows(answer([line]))
    assert told == {"printed": ["outside the text"], "became": ["furniture (page_number)"]}
    assert "fields" in rows(answer([line, line]))
    assert "section" not in rows(answer([line, line]))
