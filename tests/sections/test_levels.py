"""Which style names the sections, and the level of each heading by rank and by number."""

from dataclasses import replace

import pytest

from cvparse.lexicon import load
from cvparse.sections.candidates import Candidate, candidates_of
from cvparse.sections.levels import levels_of, primary_style, ruled_share
from cvparse.sections.typography import LineStyle
from layouts import NORMS, Row, bold, heading, layout

LEXICON = load(("en",))
WORD = "Education of bees"  # of which one word is known
PARTS = "Education, Service"
THREE = ("Service", "Talks", "Awards")


def candidates(*rows: Row) -> list[Candidate]:
    return [*candidates_of(layout(*rows), LEXICON)]


def levels(*rows: Row) -> list[int]:
    return levels_of(candidates(*rows), NORMS)


def size_of_primary(*rows: Row) -> float:
    groups: dict[LineStyle, list[Candidate]] = {}
    for candidate in candidates(*rows):
        groups.setdefault(candidate.style, []).append(candidate)
    return primary_style(groups, NORMS).size


@pytest.mark.parametrize(
    ("rows", "size"),
    [
        ([heading("Lund"), bold("Bees")], 14.0),  # nothing is known: the most prominent
        ([bold("Lund"), heading("Bees")], 14.0),
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
)
def test_the_style_that_names_the_most_sections(rows, size):
    assert size_of_primary(*rows) == size


@pytest.mark.parametrize(
    ("beside", "among", "level"),
    [
        (3, 5, 2),
        (2, 3, 1),  # too few to name the sections
        (3, 6, 2),
        (3, 7, 1),  # less than half of the kinds
    ],
)
def test_headings_beside_the_text_stand_over_those_among_it(beside, among, level):
    names = ("Service", "Talks", "Awards", "Education", "Publications", "Teaching", "Grants", "Languages")
    side = [replace(one, style=one.style._replace(beside=True)) for one in candidates(*map(Row, names[:beside]))]
    found = levels_of([*side, *candidates(*map(bold, names[:among]))], NORMS)
    assert found == [1] * beside + [level] * among


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


SECTIONS = [heading("Education"), heading("Awards"), heading("Teaching")]


@pytest.mark.parametrize(
    ("row", "level"),
    [
        (heading("Bees"), 1),
        (bold("Bees"), 2),
        (Row("Bees", size=20.0), 1),  # above the style of the sections
        (heading("2019"), 2),  # a year is never a section
        (bold("2019"), 2),
    ],
)
def test_one_style_against_that_of_the_sections(row, level):
    assert levels(row, *SECTIONS) == [level, 1, 1, 1]


def test_levels_go_down_with_the_rank():
    rows = [*SECTIONS, bold("B"), Row("C", size=20.0), Row("D", italic=True), Row("E"), bold("F")]
    assert levels(*rows) == [1, 1, 1, 2, 1, 3, 4, 2]


def test_styles_of_one_rank_have_one_level():
    red, blue = (Row(text, color=color) for text, color in (("Bees", "#ff0000"), ("Wax", "#0000ff")))
    assert levels(*SECTIONS, red, blue, Row("Ice", italic=True)) == [1, 1, 1, 2, 2, 3]


def test_no_headings():
    assert levels() == []


def test_numbers_give_the_levels():
    rows = [heading("1 Education"), heading("2 Teaching"), heading("2.1 Courses"), heading("2.2 Talks")]
    assert levels(*rows) == [1, 1, 2, 2]
    assert levels(*rows, bold("Service")) == [1, 1, 2, 2, 2]


@pytest.mark.parametrize(
    ("first", "second", "level"), [("2.1 Courses", "2.2 Service", 2), ("2.1.1 Courses", "2.1.2 Service", 3)]
)
def test_headings_without_a_number_go_with_the_numbered_ones_of_their_style(first, second, level):
    rows = [heading("1 Education"), heading("2 Teaching"), bold(first), bold("Talks"), bold(second), heading("Awards")]
    assert levels(*rows) == [1, 1, level, level, level, 1]


def test_a_style_whose_numbers_say_two_levels_keeps_its_rank():
    rows = [heading("1 Education"), bold("1.1 Courses"), bold("1.1.1 Talks"), bold("Service")]
    assert levels(*rows, heading("2 Awards"), heading("3 Skills")) == [1, 2, 3, 2, 1, 1]


@pytest.mark.parametrize(
    ("rows", "levels"),
    [
        (
            [heading("Experience"), heading("Northwick"), "Lund", heading("Oslo"), "Lund", heading("Awards")],
            [1, 2, 2, 1],
        ),
        (
            [heading("Experience"), heading("Northwick"), "Lund", bold("Bees"), "Lund", heading("Oslo"), "Lund"],
            [1, 2, 3, 2],
        ),
        ([heading("Experience"), "Lund", heading("Northwick"), "Lund", heading("Oslo"), "Lund"], [1, 1, 1]),
        ([heading("Publications"), heading("Awards"), "Lund", heading("Oslo"), "Lund"], [1, 1, 1]),
        ([heading("Bees"), heading("Oslo"), "Lund"], [1, 1]),
        ([heading("Experience"), heading("Northwick", color="#aa0000"), "Lund"], [1, 1]),
    ],
)
def test_what_an_empty_section_holds(rows, levels):
    """A known heading with nothing under it but others of unknown words in its style holds them."""
    printed = layout(*rows)
    chosen = [c for c in candidates_of(printed, LEXICON) if c.style.bold]
    assert levels_of(chosen, NORMS) == levels


@pytest.mark.parametrize(
    ("centred", "among", "size", "level"),
    [
        (3, 5, 10.0, 2),
        (2, 3, 10.0, 1),  # too few
        (3, 5, 12.0, 1),  # the others are larger
    ],
)
def test_centred_headings_stand_over_others_that_are_no_larger(centred, among, size, level):
    names = ("Service", "Talks", "Awards", "Education", "Publications")
    found = levels(
        *(bold(name.upper(), centered=True) for name in names[:centred]),
        *(bold(name, size=size) for name in names[:among]),
    )
    assert found[centred:] == [level] * among


@pytest.mark.parametrize(("between", "level"), [([Row("Lund")], 2), ([], 1)])
def test_what_stands_right_over_a_centred_heading_holds_it(between, level):
    names = ("Service", "Talks", "Awards", "Education", "Publications")
    centred = [row for name in names[:3] for row in (bold(name.upper(), centered=True), Row("Lund"))]
    left = [row for name in names for row in (bold(name), Row("Lund"))]
    rows = candidates(*left, bold("Grants"), *between, *centred)
    headings = [one for one in rows if one.style.bold]
    assert levels_of(headings, NORMS)[:5] == [level] * 5


def test_a_style_is_centred_as_a_whole():
    rows = [
        bold(name, centered=at < 3) for at, name in enumerate(("Service", "Talks", "Awards", "Education", "Grants"))
    ]
    assert levels(*rows) == [1] * 5
    assert levels(*rows, *[replace_size(row) for row in rows]) == [1] * 5 + [2] * 5


def replace_size(row: Row) -> Row:
    return replace(row, size=9.0, centered=False)


@pytest.mark.parametrize(("size", "level"), [(14.0, 2), (10.0, 1)])
def test_labels_beside_the_text_are_no_sections_under_larger_headings(size, level):
    """`Awards` beside a row, in the type of the text, under sections that are set larger among it."""
    among = candidates(*(Row(text, size=size, bold=True) for text in ("Education", "Talks", "Teaching")))
    side = [replace(one, style=one.style._replace(beside=True)) for one in candidates(*map(Row, THREE))]
    assert levels_of([*among, *side], NORMS)[-3:] == [level] * 3
