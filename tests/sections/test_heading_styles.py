"""Which styles are for headings, which of them names the sections, and which level each has."""

import pytest

from cvparse.lexicon import load
from cvparse.sections.candidates import Candidate
from cvparse.sections.heading_meaning import meaning_of
from cvparse.sections.heading_styles import (
    counts_of,
    is_heading_style,
    levels_of,
    primary_style,
    ruled_share,
)
from cvparse.sections.typography import LineStyle, rank, style_of
from cvparse.sections.verdict import StyleCount
from layouts import NORMS, Row, bold, heading, layout

LEXICON = load(("en",))
WORD = "Education of bees"  # of which one word is known
PARTS = "Education, Service"
THREE = ("Service", "Talks", "Awards")


def candidates(*rows: Row) -> list[Candidate]:
    printed = layout(*rows)
    return [
        Candidate(at, line, style_of(line, printed.norms), meaning_of(line.text.text, LEXICON))
        for at, line in enumerate(printed.lines)
    ]


def grouped(*rows: Row) -> dict[LineStyle, list[Candidate]]:
    groups: dict[LineStyle, list[Candidate]] = {}
    for candidate in candidates(*rows):
        groups.setdefault(candidate.style, []).append(candidate)
    return groups


def size_of_primary(*rows: Row) -> float | None:
    style = primary_style(grouped(*rows), NORMS)
    return style.size if style else None


@pytest.mark.parametrize(
    ("rows", "size"),
    [
        ([], None),
        ([heading("Lund"), bold("Bees")], None),
        ([heading("Lund"), bold("Education")], 10.0),
        ([heading("Education"), bold("Talks")], 14.0),  # of two, the more prominent
        ([heading("Education"), bold("Talks"), bold("Awards")], 10.0),
        ([heading("Education"), bold("Talks"), bold("Talks"), bold("Talks")], 14.0),  # different meanings count
        ([heading(WORD), bold("Talks")], 10.0),  # a word counts less
        ([heading(WORD), bold(WORD)], 14.0),
        ([heading(PARTS), bold(PARTS)], 14.0),
        ([heading("Education"), heading(WORD), bold("Education"), bold("Service of bees")], 10.0),
        # three meanings of plain type are fewer than two that stand out
        ([heading("Education"), heading("Talks"), Row("Education"), Row("Talks"), Row("Awards")], 14.0),
        # unless a rule goes with them
        ([heading("Education"), heading("Talks"), *[Row(text, ruled=True) for text in THREE]], 10.0),
        ([heading("Education"), Row("Service", ruled=True), Row("Talks")], 10.0),  # half of them is enough
        ([heading("Education"), Row("Service", ruled=True), Row("Talks"), Row("Talks")], 14.0),
        # and lines of unknown meaning speak against a style: 2 * (0.5 + 2/8) against 1 * 1.5
        ([heading("Education"), bold("Talks"), bold("Awards"), *[bold("Lund")] * 5], 10.0),
        ([heading("Education"), bold("Talks"), bold("Awards"), *[bold("Lund")] * 7], 14.0),
    ],
)  # fmt: skip
def test_the_style_that_names_the_most_sections(rows, size):
    assert size_of_primary(*rows) == size


def test_what_one_word_counts():
    """Three words count 0.9, less than one heading; a kind that is known surely counts once."""
    words = [bold("Service of bees"), bold("Talks of bees"), bold("Awards of bees")]
    assert size_of_primary(heading("Education"), *words) == 14.0
    assert size_of_primary(heading("Education"), *words, bold("Skills of bees")) == 10.0
    assert size_of_primary(heading("Education"), bold("Education"), bold("Education of bees")) == 14.0


def test_the_share_of_lines_with_a_rule():
    assert ruled_share(candidates(Row("A", ruled=True), Row("B"), Row("C", filled=True), Row("D"))) == 0.5
    assert ruled_share(candidates(Row("A"))) == 0.0
    assert ruled_share(candidates(Row("A", ruled=True, filled=True))) == 1.0


def for_headings(*rows: Row, prominent: bool) -> bool:
    some = candidates(*rows)
    return is_heading_style(some[0].style, some, prominent, NORMS)


@pytest.mark.parametrize(
    ("rows", "answer"),
    [
        ([bold("Talks")], True),
        ([bold("Talks"), bold("Lund")], True),
        ([bold("Talks"), bold("Lund"), bold("Bees")], False),
        ([bold("Lund")], False),
        ([bold(WORD)], False),  # words alone are not enough
        ([bold("Talks"), bold(WORD), bold("Lund")], True),  # a word counts half: 1.5 of 3
        ([bold("Talks"), bold(WORD), bold("Lund"), bold("Bees")], False),
        ([bold(PARTS)], True),
        ([heading("Talks"), heading("Lund"), heading("Bees")], False),  # however large
        ([Row("Talks")], False),
        ([Row("Talks", ruled=True)], True),
        ([Row("Talks", ruled=True), Row("Awards")], True),
        ([Row("Talks", ruled=True), Row("Awards"), Row("Skills")], False),
    ],
)
def test_styles_below_that_of_the_sections(rows, answer):
    assert for_headings(*rows, prominent=False) is answer


@pytest.mark.parametrize(
    ("rows", "answer"),
    [
        ([bold("Talks"), bold("Lund")], True),
        ([bold(WORD), bold("Lund")], True),
        ([bold("Talks"), bold("Lund"), bold("Bees")], False),
        ([heading("Talks"), *[heading("Lund")] * 9], True),  # a larger size needs one known line
        ([heading("Lund")], False),
        ([bold("Talks", ruled=True), *[bold("Lund", ruled=True)] * 6, *[bold("Lund")] * 3], True),  # 70 % ruled
        ([bold("Talks", ruled=True), *[bold("Lund", ruled=True)] * 5, *[bold("Lund")] * 4], False),
        ([bold("Lund", ruled=True)], False),
        ([Row("Talks")], False),
    ],
)
def test_styles_as_prominent_as_that_of_the_sections(rows, answer):
    assert for_headings(*rows, prominent=True) is answer


def test_a_larger_size_begins_at_six_per_cent():
    for size, answer in ((11.0, True), (10.5, False)):
        rows = [bold("Talks", size=size), *[bold("Lund", size=size)] * 3]
        assert for_headings(*rows, prominent=True) is answer


SLOPED = {"italic": True, "gap": 30.0}


@pytest.mark.parametrize(
    ("rows", "answer"),
    [
        ([Row("Talks", **SLOPED), Row("Books", **SLOPED)], True),
        ([Row("Talks", **SLOPED)], False),  # one is not enough
        ([Row("Talks", **SLOPED), Row(WORD, **SLOPED)], False),
        ([Row("Talks", gap=30.0), Row("Books", gap=30.0)], False),
        ([Row("Talks", **SLOPED), Row("Books", **SLOPED), Row("Lund", **SLOPED), Row("Bees", **SLOPED)], True),
        ([Row("Talks", **SLOPED), Row("Books", **SLOPED), *[Row("Lund", **SLOPED)] * 3], False),
        ([*[Row("Talks", **SLOPED)] * 4, Row("Books", italic=True)], True),  # 80 % set apart
        ([*[Row("Talks", **SLOPED)] * 3, Row("Books", italic=True)], False),
        ([Row("Talks", italic=True, gap=23.0), Row("Books", italic=True, gap=23.0)], True),
        ([Row("Talks", italic=True, gap=22.9), Row("Books", italic=True, gap=23.0)], False),
        ([Row("Talks", italic=True, gap=0.0), Row("Books", italic=True, gap=23.0)], True),
    ],
)
def test_italic_groups_under_white_space(rows, answer):
    assert for_headings(*rows, prominent=False) is answer


def test_levels_go_down_with_the_rank():
    groups = grouped(heading("A"), bold("B"), Row("C", size=20.0), Row("D", italic=True), Row("E"))
    order = {style: rank(style, 0.0, NORMS) for style in groups}
    levels = levels_of(list(groups), next(iter(groups)), order)
    assert list(levels.values()) == [1, 2, 1, 3, 4]


def test_the_counts_of_a_style():
    groups = grouped(heading("Talks"), heading("Talks"), heading(PARTS), heading(WORD), heading("Lund"), bold("Bees"))
    large, small = groups
    counts = counts_of(groups, large, {large: True})
    assert counts[large] == StyleCount(5, 2, 1, 1, primary=True, for_headings=True)
    assert counts[small] == StyleCount(1, 0, 0, 0, primary=False, for_headings=False)
