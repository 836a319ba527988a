"""What the lines of one style say together: each share on both sides of its bounds."""

from dataclasses import fields, replace

import pytest

from cvparse.lexicon import load
from cvparse.sections.candidates import Candidate, Place, StyleKey, candidates_of
from cvparse.sections.evidence.style_class import of_style_class
from cvparse.sections.style_classes import StyleClass
from layouts import NORMS, Row, bold, heading, layout

LEXICON = load(("en",))
NONE = StyleClass(**{field.name: 0 for field in fields(StyleClass)})
"""No lines of any kind: every share is on its lowest step."""


def candidate(row: Row) -> Candidate:
    return candidates_of(layout(row), LEXICON)[0]


LUND = Row("Lund")


def names(row: Row = LUND, sections: StyleKey | None = None, **shares: float) -> list[str]:
    return [*of_style_class(candidate(row), replace(NONE, **shares), sections, NORMS)]


SMALL = 0.01
STEPS = {
    "kinds": ("kinds named", (1, 2, 3, 5)),
    "lines": ("lines", (2, 4, 8, 16, 40)),
    "known": ("share known", (SMALL, 0.2, 0.35, 0.5, 0.75)),
    "of_document": ("share of the document", (SMALL, 0.04, 0.1, 0.25)),
    "apart": ("share set apart", (0.2, 0.5, 0.8, 0.95)),
    "in_runs": ("share in runs", (SMALL, 0.1, 0.3, 0.6)),
    "long": ("share long", (SMALL, 0.1, 0.3)),
    "with_aside": ("share with text at the right", (SMALL, 0.2, 0.5)),
    "lower": ("share in lower case", (SMALL, 0.1, 0.3)),
    "stopped": ("share with a stop", (SMALL, 0.1, 0.3)),
    "with_digits": ("share with figures", (SMALL, 0.2, 0.5)),
    "distinct": ("share of different words", (0.5, 0.8, 0.99)),
}
UNKNOWN_STEPS = {
    "over_dates": ("share over a dated line", (SMALL, 0.3, 0.6)),
    "under_dates": ("share under a dated line", (SMALL, 0.3, 0.6)),
    "apart_by": ("lines to the next", (2, 3, 4, 6, 9, 15)),
    "dates_to_next": ("dated lines to the next", (1, 2, 3, 5)),
}
"""What is asked only of a style whose words are unknown."""


@pytest.mark.parametrize(
    ("share", "at", "upper"),
    [(share, at, bound) for share, (_, bounds) in STEPS.items() for at, bound in enumerate(bounds)],
)
def test_each_share_on_both_sides_of_its_bounds(share, at, upper):
    name, bounds = STEPS[share]
    lower = f"{bounds[at - 1]:g} to {upper:g}" if at else f"below {upper:g}"
    higher = f"{upper:g} to {bounds[at + 1]:g}" if at + 1 < len(bounds) else f"from {upper:g}"
    under = upper - 1 if isinstance(upper, int) else upper - 1e-6
    assert f"style, {name}: {lower}" in names(**{share: under})
    assert f"style, {name}: {higher}" in names(**{share: upper})


def test_each_share_is_told_once():
    found = names()
    assert [name for name in found if name.startswith("style, ")] == [
        f"style, {name}: below {bounds[0]:g}" for name, bounds in STEPS.values()
    ]
    assert found[len(STEPS) :] == [
        *(f"unknown style, {name}: below {bounds[0]:g}" for name, bounds in UNKNOWN_STEPS.values()),
        "plain words unknown, share known: below 0.01",
    ]


@pytest.mark.parametrize(
    ("share", "at", "upper"),
    [(share, at, bound) for share, (_, bounds) in UNKNOWN_STEPS.items() for at, bound in enumerate(bounds)],
)
def test_where_words_are_unknown_the_entries_tell(share, at, upper):
    name, bounds = UNKNOWN_STEPS[share]
    lower = f"{bounds[at - 1]:g} to {upper:g}" if at else f"below {upper:g}"
    higher = f"{upper:g} to {bounds[at + 1]:g}" if at + 1 < len(bounds) else f"from {upper:g}"
    assert f"unknown style, {name}: {lower}" in names(**{share: upper * 0.99})
    assert f"unknown style, {name}: {higher}" in names(**{share: upper}, known=0.34)
    assert not any(one.startswith("unknown style") for one in names(**{share: upper}, known=0.35))


@pytest.mark.parametrize(("share", "holds"), [(0.5, False), (0.51, True)])
def test_a_style_of_years(share, holds):
    assert ("style: of years" in names(years=share)) is holds


@pytest.mark.parametrize(
    ("row", "lines", "holds"),
    [(bold("Lund"), 1, True), (bold("Lund"), 2, False), (Row("Lund"), 1, False), (Row("", side="Lund"), 1, True)],
)
def test_the_only_line_of_a_distinct_style(row, lines, holds):
    assert ("style: distinct and single" in names(row, lines=lines)) is holds


@pytest.mark.parametrize(
    ("row", "sections", "name"),
    [
        (bold("Lund"), bold("Oslo"), "names the most sections"),
        (bold("Lund"), heading("Oslo"), "smaller than that of the sections"),
        (heading("Lund"), bold("Oslo"), "larger than that of the sections"),
        (Row("Lund"), bold("Oslo"), "as large as that of the sections"),
        (Row("", side="Lund"), Row("Oslo"), "as large as that of the sections"),  # its place is another
    ],
)
def test_a_style_against_that_of_the_sections(row, sections, name):
    found = names(row, sections=candidate(sections).style_class)
    assert f"style: {name}" in found
    assert sum("sections" in one for one in found) == 1
    assert not any("sections" in one for one in names(row))


@pytest.mark.parametrize(
    ("share", "step"), [(0.0, "below 0.01"), (0.01, "0.01 to 0.35"), (0.34, "0.01 to 0.35"), (0.35, "from 0.35")]
)
@pytest.mark.parametrize(
    ("row", "words"),
    [
        (Row("Bees"), "plain words unknown"),
        (bold("Bees"), "distinct words unknown"),
        (Row("", margin="Bees"), "distinct words unknown"),
        (Row("Awards of Lund"), "plain words one word known"),
        (bold("Talks/Posters"), "distinct words most parts known"),
        (bold("Talks"), "distinct words known as a whole"),
    ],
)
def test_words_and_what_is_known_of_the_style(row, words, share, step):
    assert f"{words}, share known: {step}" in names(row, known=share)


BESIDE = {
    "with_digits": ("share with figures", (SMALL, 0.3, 0.6)),
    "known": ("share known", (SMALL, 0.25, 0.5)),
    "kinds": ("kinds named", (1, 2, 4)),
}


@pytest.mark.parametrize(
    ("share", "bound"), [(share, bound) for share, (_, bounds) in BESIDE.items() for bound in bounds]
)
@pytest.mark.parametrize("place", [Place.SIDE, Place.MARGIN])
def test_the_shares_of_texts_beside_the_lines(place, share, bound):
    row = Row("", **{place.value: "Lund"})
    name, bounds = BESIDE[share]
    under = bound - 1 if isinstance(bound, int) else bound - 1e-6
    after = bounds.index(bound) + 1
    higher = f"{bound:g} to {bounds[after]:g}" if after < len(bounds) else f"from {bound:g}"
    assert f"beside the text, {name}: {higher}" in names(row, **{share: bound})
    assert f"beside the text, {name}: {higher}" not in names(row, **{share: under})
    assert not any(one.startswith("beside") for one in names(Row("Lund"), **{share: bound}))


@pytest.mark.parametrize(
    ("row", "words", "type_"),
    [
        (Row("", side="Bees"), "unknown", "plain"),
        (Row("", side="Awards of Lund"), "one word known", "plain"),
        (Row("", side="Talks/Posters"), "most parts known", "plain"),
        (Row("", side="Talks"), "known as a whole", "plain"),
        (Row("", side="Talks", tag_bold=True), "known as a whole", "distinct"),
    ],
)
def test_the_words_and_the_type_of_a_text_beside_the_lines(row, words, type_):
    found = names(row)
    assert {f"beside the text: {words}", f"beside the text: {type_} type"} <= set(found)
    assert sum(one.startswith("beside the text: ") for one in found) == 2
