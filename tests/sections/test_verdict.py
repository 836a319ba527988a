"""Why a line is a heading or none: one reason, and what spoke for it and against it."""

from dataclasses import replace

import pytest

from cvparse.lexicon import load
from cvparse.sections.detect import headings_of
from cvparse.sections.heading_meaning import Certainty, Meaning, meaning_of
from cvparse.sections.typography import style_of
from cvparse.sections.verdict import OF_VALUES, Reason, StyleCount, Verdict, Verdicts
from layouts import WIDE, Row, bold, heading, layout

LEXICON = load(("en",))
PRINTED = layout("Ada Lund", heading("Education"), WIDE, bold("Lund", aside="2019"))


def verdict(row: Row, reason: Reason = Reason.NOTHING_SAYS_SO, count: StyleCount | None = None) -> Verdict:
    printed = layout(row)
    line = printed.lines[0]
    meaning = meaning_of(line.text.text, LEXICON)
    return Verdict(line, line.text, reason, printed.norms, style_of(line, printed.norms), meaning, count)


def names(found: Verdict, *, speaks_for: bool) -> list[str]:
    return [one.name for one in found.evidence if one.speaks_for is speaks_for]


def test_each_reason_is_one_sentence_of_its_own():
    assert len({reason.value for reason in Reason}) == len(Reason)
    accepted = [reason for reason in Reason if reason.makes_heading]
    assert len(accepted) == 7
    assert {Reason.KNOWN_STYLE, Reason.CONTINUED, Reason.REPEATED} <= set(accepted)
    assert not OF_VALUES & set(accepted)


@pytest.mark.parametrize(
    ("text", "evidence", "speaks_for"),
    [
        ("Awards", "the whole text is a known heading (awards)", True),
        ("Talks/Posters", "most of its parts are known headings (talks)", True),
        ("Selected Awards of Lund", "one word of it is known from headings (awards)", True),
        ("Lund", "no list of headings knows its words", False),
    ],
)
def test_the_words(text, evidence, speaks_for):
    assert evidence in names(verdict(Row(text)), speaks_for=speaks_for)


@pytest.mark.parametrize(
    ("row", "evidence", "speaks_for"),
    [
        (Row("Lund", size=11.0), "11 pt, larger than the body text (10 pt)", True),
        (Row("Lund", size=10.5), "10.5 pt, no larger than the body text (10 pt)", False),
        (bold("Lund"), "bold", True),
        (Row("LUND"), "in capitals", True),
        (Row("Lund", small_caps=True), "in small capitals", True),
        (Row("Lund", underlined=True), "underlined", True),
        (Row("Lund", color="#ff0000"), "in a colour of its own (#ff0000)", True),
        (Row("Lund", beside=True), "in the column of headings beside the text", True),
        (Row("Lund", ruled=True), "a rule under it", True),
        (Row("Lund", filled=True), "on a filled ground", True),
        (Row("Lund", gap=0.0), "the first line of its column or page", True),
        (Row("Lund", gap=27.0), "1.4 times the usual distance below the line above", True),
        (Row("Lund", gap=26.0), "1.3 times the usual distance below the line above", False),
        (Row("Lund", margin="2019"), "text beside it", False),
        (Row("Lund", aside="2019"), "text beside it", False),
        (Row("Lund", indent=20.0), "indented by 20 pt", False),
    ],
)
def test_the_typography_and_the_place(row, evidence, speaks_for):
    assert evidence in names(verdict(row), speaks_for=speaks_for)
    if speaks_for:
        plain = verdict(Row("Lund"))
        assert evidence not in names(plain, speaks_for=True)


def test_a_plain_line_has_nothing_for_it():
    assert names(verdict(Row("Lund")), speaks_for=True) == []
    assert len(names(verdict(Row("Lund")), speaks_for=False)) == 3
    assert not any(
        "indented" in name for name in names(verdict(Row("Lund", indent=20.0, centered=True)), speaks_for=False)
    )


def test_the_larger_size_begins_at_six_per_cent():
    found = verdict(Row("Lund", size=26.5))
    assert "26.5 pt, larger than the body text (25 pt)" in names(
        replace(found, norms=replace(found.norms, body_size=25.0)), speaks_for=True
    )


def test_the_other_lines_of_its_style():
    count = StyleCount(5, 2, 1, 1, primary=True, for_headings=True)
    shared = "5 lines like headings in its style: 2 known whole, 1 by parts, 1 by a word"
    found = verdict(bold("Lund"), count=count)
    assert {shared, "its style names more sections than any other"} <= set(names(found, speaks_for=True))
    found = verdict(bold("Lund"), count=replace(count, primary=False))
    assert shared in names(found, speaks_for=True)
    assert "its style is not only for headings" not in names(found, speaks_for=False)
    found = verdict(bold("Lund"), count=replace(count, primary=False, for_headings=False))
    assert {shared, "its style is not only for headings"} <= set(names(found, speaks_for=False))


def test_what_was_not_looked_at_is_no_evidence():
    line = layout(bold("• Lund")).lines[0]
    found = Verdict(line, line.text, Reason.BULLET, PRINTED.norms)
    assert not found.is_candidate
    assert not found.is_near
    assert not any("pt," in one.name or "words" in one.name for one in found.evidence)


@pytest.mark.parametrize(
    ("row", "reason", "near"),
    [
        (bold("Lund"), Reason.NOTHING_SAYS_SO, True),
        (bold("Lund"), Reason.LABEL, True),
        (bold("Lund"), Reason.KEY_AND_VALUE, False),
        (Row("Lund"), Reason.NOTHING_SAYS_SO, False),
        (Row("Selected Awards of Lund"), Reason.NOTHING_SAYS_SO, False),
        (Row("Talks/Posters"), Reason.SAME_PARAGRAPH, True),
        (Row("Awards"), Reason.NOTHING_SAYS_SO, True),
    ],
)
def test_what_a_person_could_take_for_a_heading(row, reason, near):
    assert verdict(row, reason).is_near is near


def test_a_tag_has_a_meaning_and_no_style():
    line = layout(Row("Lund", margin="Talks")).lines[0]
    found = Verdict(
        line,
        line.margin,
        Reason.TAG_STYLE,
        PRINTED.norms,
        None,
        Meaning(meaning_of("Talks", LEXICON).kind, Certainty.WHOLE),
    )
    assert not found.is_candidate
    assert not found.is_near
    assert names(found, speaks_for=True) == ["the whole text is a known heading (talks)"]
    assert "text beside it" not in names(found, speaks_for=False)


def test_the_last_word_on_a_line_counts_and_keeps_what_is_known():
    verdicts = Verdicts(PRINTED.norms)
    lines = PRINTED.lines
    count = StyleCount(1, 1, 0, 0, primary=True, for_headings=True)
    verdicts.judge(3, lines[3], Reason.BULLET)
    verdicts.judge(
        1, lines[1], Reason.NOTHING_SAYS_SO, style_of(lines[1], PRINTED.norms), meaning_of("Education", LEXICON)
    )
    verdicts.amend(1, Reason.NOTHING_SAYS_SO, count=count)
    verdicts.amend(1, Reason.KNOWN_STYLE, 2)
    verdicts.judge_tag(lines[3], lines[3].aside, Reason.TAG_WITH_FIGURES)
    found = verdicts.of_line(1)
    assert found is not None
    assert (found.reason, found.level, found.count, found.is_heading) == (Reason.KNOWN_STYLE, 2, count, True)
    assert found.is_candidate
    assert verdicts.of_line(0) is None
    assert [one.text.text for one in verdicts.all()] == ["Education", "Lund", "2019"]


def test_every_line_is_judged():
    verdicts = Verdicts(PRINTED.norms)
    headings_of(PRINTED, LEXICON, verdicts)
    assert [(one.text.text, one.is_heading) for one in verdicts.all()] == [
        ("Ada Lund", False), ("Education", True), (WIDE, False), ("Lund", False),
    ]  # fmt: skip
