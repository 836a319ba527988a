"""Headings that stand beside their section are lifted out as lines of their own; tags stay where they are."""

from dataclasses import replace

import pytest

from cvparse.layout.types import Layout, Line
from cvparse.lexicon import load
from cvparse.sections.candidates import Candidate, Place, candidates_of
from cvparse.sections.heading_meaning import UNKNOWN
from cvparse.sections.side_headings import lifted
from cvparse.sections.typography import style_of_text
from layouts import NORMS, WIDE, Row, bold, layout

LEXICON = load(("en",))


def lift(printed: Layout, *texts: str) -> tuple[tuple[Line, ...], dict[tuple[Place, int], int]]:
    """The lines of a layout where the candidates of these texts are headings."""
    found = [candidate for candidate in candidates_of(printed, LEXICON) if candidate.text in texts]
    assert len(found) == len(texts)
    after, indices = lifted(printed, found)
    return after.lines, indices


def cells(lines: tuple[Line, ...]) -> list[tuple[str, str, str]]:
    return [(line.side.text, line.margin.text, line.text.text) for line in lines]


@pytest.mark.parametrize("place", [Place.SIDE, Place.MARGIN])
def test_a_heading_beside_the_text(place):
    row = replace(
        Row(WIDE, tag_size=12.0, tag_bold=True, indent=30.0, aside="Oslo", full=True), **{place.value: "Work"}
    )
    lines, indices = lift(layout(WIDE, row, WIDE), "Work")
    assert cells(lines) == [("", "", text) for text in (WIDE, "Work", WIDE, WIDE)]
    assert indices == {(Place.BODY, 0): 0, (place, 1): 1, (Place.BODY, 1): 2, (Place.BODY, 2): 3}
    first, body = lines[1:3]
    assert (first.beside, first.size, first.indent, first.full, first.aside.text) == (True, 12.0, 0.0, False, "")
    assert [word.text for word in first.words] == ["Work"]
    assert (body.beside, body.aside.text, body.indent, body.full) == (False, "Oslo", 30.0, True)


def test_headings_in_both_columns_of_one_line():
    lines, indices = lift(layout(Row(WIDE, side="Work", margin="Books")), "Work", "Books")
    assert cells(lines) == [("", "", "Work"), ("", "", "Books"), ("", "", WIDE)]
    assert indices == {(Place.SIDE, 0): 0, (Place.MARGIN, 0): 1, (Place.BODY, 0): 2}


@pytest.mark.parametrize(
    ("headings", "expected"),
    [
        ([], [("", "Lund 2019", WIDE)]),  # what stands at the far left and is no heading is a tag
        (["Lund"], [("", "", "Lund"), ("", "2019", WIDE)]),
        (["2019"], [("", "", "2019"), ("", "Lund", WIDE)]),
    ],
)
def test_what_stands_beside_the_text_and_is_no_heading_is_a_tag(headings, expected):
    lines, _ = lift(layout(Row(WIDE, side="Lund", margin="2019")), *headings)
    assert cells(lines) == expected


@pytest.mark.parametrize(("side", "margin"), [("Lund", ""), ("", "Lund")])
def test_a_tag_stays_beside_its_line(side, margin):
    assert cells(lift(layout(Row(WIDE, side=side, margin=margin)))[0]) == [("", "Lund", WIDE)]


def test_a_heading_of_two_lines_is_one_line():
    rows = [Row(WIDE, side="Honors and"), Row(WIDE, side="Prizes", margin="2019"), WIDE]
    lines, indices = lift(layout(*rows), "Honors and Prizes")
    assert cells(lines) == [("", "", "Honors and Prizes"), ("", "", WIDE), ("", "2019", WIDE), ("", "", WIDE)]
    assert [word.text for word in lines[0].words] == ["Honors", "and", "Prizes"]
    assert indices[Place.SIDE, 0] == 0
    assert (Place.SIDE, 1) not in indices


@pytest.mark.parametrize(
    ("row", "left"),
    [
        (Row("", side="Work"), []),
        (Row("", side="Work", aside="Oslo"), [("", "", "")]),
        (Row("", side="Work", margin="2019"), [("", "2019", "")]),
        (Row("Lund", side="Work"), [("", "", "Lund")]),
    ],
)
def test_a_line_that_was_nothing_but_a_heading_goes(row, left):
    lines, indices = lift(layout(row, WIDE), "Work")
    assert cells(lines) == [("", "", "Work"), *left, ("", "", WIDE)]
    assert indices[Place.BODY, 1] == len(lines) - 1


def test_headings_among_the_lines_stay_where_they_are():
    printed = layout(bold("Work"), WIDE)
    lines, indices = lift(printed, "Work")
    assert lines == printed.lines
    assert indices == {(Place.BODY, 0): 0, (Place.BODY, 1): 1}


@pytest.mark.parametrize(
    ("gap", "expected"),
    [
        (9.9, ["Work", "Books", WIDE]),  # of a type of 10 points: it reaches over the baseline above
        (10.0, ["Books", "Work", WIDE]),
    ],
)
def test_a_heading_that_stands_beside_a_sub_heading_comes_before_it(gap, expected):
    lines, indices = lift(layout(bold("Books"), Row(WIDE, side="Work", gap=gap)), "Work", "Books")
    assert [line.text.text for line in lines] == expected
    assert indices[Place.SIDE, 1] == expected.index("Work")
    assert indices[Place.BODY, 0] == expected.index("Books")


def test_no_word_is_lost():
    printed = layout(
        Row(WIDE, side="Work", margin="2019", aside="Oslo"), Row("", gap=30.0, side="Lund", aside="Larvik")
    )
    lines, _ = lift(printed, "Work")
    texts = [text for line in lines for text in (line.side, line.margin, line.text, line.aside)]
    assert sorted(word for text in texts for word in text.words) == [word.id for word in printed.words]


def test_a_heading_that_is_run_in_before_its_text():
    printed = layout("Languages. French, Greek", "Latin")
    line = printed.lines[0]
    text = line.text[:10]
    heading = Candidate((0,), Place.RUN_IN, line, text, style_of_text(text, line, NORMS, {}), UNKNOWN)
    found, indices = lifted(printed, [heading])
    assert [one.text.text for one in found.lines] == ["Languages.", "French, Greek", "Latin"]
    assert [[word.text for word in one.words] for one in found.lines] == [
        ["Languages."],
        ["French,", "Greek"],
        ["Latin"],
    ]
    assert (indices[Place.RUN_IN, 0], indices[Place.BODY, 0]) == (0, 1)
    assert not found.lines[0].beside


def test_a_heading_alone_at_the_right_edge():
    printed = layout(Row("", aside="Education", indent=300.0), "Lund")
    [heading, _] = candidates_of(printed, load(("en",)))
    found, _ = lifted(printed, [heading])
    assert [(one.text.text, one.aside.text) for one in found.lines] == [("Education", ""), ("Lund", "")]
