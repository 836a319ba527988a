"""What the type of a candidate says: each trait with a line that shows it and a plain one that does not."""

import pytest

from cvparse.layout.types import Norms
from cvparse.lexicon import load
from cvparse.sections.candidates import candidates_of
from cvparse.sections.evidence.typography import of_typography
from layouts import NORMS, Row, layout

LEXICON = load(("en",))


def names(row: Row, norms: Norms = NORMS) -> list[str]:
    (candidate,) = candidates_of(layout(row, norms=norms), LEXICON)
    return [*of_typography(candidate, norms)]


@pytest.mark.parametrize(
    ("size", "name"),
    [
        (94.5, "below 0.95"), (95.0, "0.95 to 1.06"), (105.5, "0.95 to 1.06"), (106.0, "1.06 to 1.2"),
        (119.5, "1.06 to 1.2"), (120.0, "1.2 to 1.45"), (144.5, "1.2 to 1.45"), (145.0, "1.45 to 1.9"),
        (189.5, "1.45 to 1.9"), (190.0, "from 1.9"),
    ],
)  # fmt: skip
def test_the_size_against_the_body_text(size, name):
    assert names(Row("Lund", size=size), Norms(100.0, 120.0))[0] == f"size: {name}"


PLAIN = ["size: 0.95 to 1.06"]


@pytest.mark.parametrize(
    ("row", "traits"),
    [
        (Row("Lund"), []),
        (Row("Lund", bold=True), ["distinct", "bold"]),
        (Row("Lund", italic=True), ["italic"]),
        (Row("LUND"), ["distinct", "capitals"]),
        (Row("LU"), []),
        (Row("Lund", small_caps=True), ["distinct", "small capitals"]),
        (Row("Lund", underlined=True), ["distinct", "underlined"]),
        (Row("Lund", color="#ff0000"), ["distinct", "a colour of its own"]),
        (Row("Lund", ruled=True), ["over a rule"]),
        (Row("Lund", ruled=True, underlined=True), ["over a rule"]),  # the rule is the line's, not the words'
        (Row("Lund", filled=True), ["on a filled ground"]),
        (Row("Lund", centered=True), ["centred"]),
        (Row("Lund", aside="2019", tag_bold=True, tag_color="#ff0000"), []),
    ],
)
def test_the_traits_of_the_type(row, traits):
    assert names(row) == [*PLAIN, *(f"type: {trait}" for trait in traits)]


@pytest.mark.parametrize("place", ["side", "margin"])
def test_a_text_beside_the_lines_is_distinct_by_its_place(place):
    """The rule, the ground and the centre are those of the line that it stands beside."""
    row = Row("", **{place: "Lund"}, ruled=True, filled=True, centered=True)
    assert names(row) == [*PLAIN, "type: distinct"]
    assert names(Row("", **{place: "Lund"}, tag_bold=True)) == [*PLAIN, "type: distinct", "type: bold"]


def test_the_colour_of_the_body_text_is_no_colour_of_its_own():
    red = Norms(10.0, 20.0, body_color="#ff0000")
    assert names(Row("Lund", color="#ff0000"), red) == PLAIN
    assert names(Row("Lund"), red) == [*PLAIN, "type: distinct", "type: a colour of its own"]
