"""What the place of a candidate says, and the lines above and below it: each name on both sides of its bound."""

from dataclasses import replace

import pytest

from cvparse.lexicon import load
from cvparse.sections.candidates import Candidate, Place, candidates_of
from cvparse.sections.evidence.place import of_line_above, of_line_below, of_place
from cvparse.sections.heading_meaning import UNKNOWN
from cvparse.sections.typography import style_of_text
from layouts import NORMS, Row, bold, layout

LEXICON = load(("en",))
FAR_DOWN = 20


def candidates(*rows: Row | str) -> tuple[Candidate, ...]:
    return candidates_of(layout(*rows), LEXICON)


def place(row: Row, number: int = FAR_DOWN, largest: float = 99.0, *, alone: bool = True) -> list[str]:
    """The evidence of the place of a line, as if so many candidates stood above it."""
    found = candidates(row)[-1]
    return [*of_place(number, [found] * (number + 1), NORMS, largest=largest, alone=alone)]


@pytest.mark.parametrize(
    ("row", "name"),
    [(Row("Lund"), "body"), (Row("", side="Lund"), "side"), (Row("", margin="Lund"), "margin")],
)
def test_the_column_that_it_stands_in(row, name):
    assert place(row)[0] == f"place: {name}"


def test_a_text_beside_the_lines_has_no_gap_and_no_indent_of_its_own():
    assert place(Row("", side="Lund", gap=30.0, indent=30.0, full=True)) == ["place: side"]


@pytest.mark.parametrize(("number", "first"), [(0, True), (1, True), (2, False)])
def test_the_first_lines_of_the_document(number, first):
    assert ("place: first lines of the document" in place(Row("Lund"), number)) is first


@pytest.mark.parametrize(
    ("number", "largest", "holds"), [(0, 14.0, True), (7, 14.0, True), (8, 14.0, False), (7, 14.5, False)]
)
def test_the_largest_type_near_the_top(number, largest, holds):
    name = "place: near the top, alone in the largest type"
    assert (name in place(Row("Lund", size=14.0), number, largest)) is holds
    assert name not in place(Row("Lund", size=14.0), number, largest, alone=False)


@pytest.mark.parametrize(
    ("gap", "name"),
    [
        (0.0, "first of its column"), (0.1, "below 0.9"), (17.9, "below 0.9"), (18.0, "0.9 to 1.15"),
        (22.9, "0.9 to 1.15"), (23.0, "1.15 to 1.35"), (26.9, "1.15 to 1.35"), (27.0, "1.35 to 1.7"),
        (33.9, "1.35 to 1.7"), (34.0, "1.7 to 2.3"), (45.9, "1.7 to 2.3"), (46.0, "from 2.3"),
    ],
)  # fmt: skip
def test_the_white_space_above(gap, name):
    assert f"gap above: {name}" in place(Row("Lund", gap=gap))


@pytest.mark.parametrize(
    ("indent", "name"),
    [
        (-5.1, "below -0.5"), (-5.0, "-0.5 to 0.5"), (4.9, "-0.5 to 0.5"), (5.0, "0.5 to 1.5"), (14.9, "0.5 to 1.5"),
        (15.0, "1.5 to 4"), (39.9, "1.5 to 4"), (40.0, "from 4"),
    ],
)  # fmt: skip
def test_the_indent(indent, name):
    assert f"indent in em: {name}" in place(Row("Lund", indent=indent))


@pytest.mark.parametrize(
    ("row", "names"),
    [
        (Row("Lund"), []),
        (Row("Lund", aside="Oslo"), ["text at the right edge"]),
        (Row("Lund", aside="May 2019"), ["text at the right edge", "a year at the right edge"]),
        (Row("Lund", margin="Oslo"), ["a tag at the left"]),
        (Row("Lund", margin="2019"), ["a tag at the left", "a year at the left"]),
        (Row("Lund", margin="12019"), ["a tag at the left"]),
        (Row("Lund", full=True), ["fills its line"]),
    ],
)
def test_what_stands_beside_it(row, names):
    body = [name for name in place(row) if name.startswith("place: ")]
    assert body == ["place: body", *(f"place: {name}" for name in names)]


# the line below


def below(first: Row, second: Row | None) -> list[str]:
    rows = [first] if second is None else [first, second]
    found = [c for c in candidates(*rows) if c.place.value == "body"]
    return [*of_line_below(found[0], found[1] if second else None, NORMS)]


HEADING = Row("Lund", indent=10.0)
SAME = Row("Oslo", indent=10.0)


@pytest.mark.parametrize("second", [None, replace(SAME, column=1)])
def test_nothing_below(second):
    assert below(HEADING, second) == ["below: nothing"]


@pytest.mark.parametrize(
    ("gap", "name"),
    [
        (0.0, "a new page"), (17.9, "below 0.9"), (18.0, "0.9 to 1.15"), (22.9, "0.9 to 1.15"), (23.0, "1.15 to 1.35"),
        (26.9, "1.15 to 1.35"), (27.0, "1.35 to 1.7"), (33.9, "1.35 to 1.7"), (34.0, "from 1.7"),
    ],
)  # fmt: skip
def test_the_white_space_below(gap, name):
    assert below(HEADING, replace(SAME, gap=gap)) == [f"gap below: {name}", "below: its own style"]


@pytest.mark.parametrize(
    ("second", "names"),
    [
        (SAME, ["its own style"]),
        (replace(SAME, italic=True), ["another style"]),
        (replace(SAME, bold=True), ["another style", "a distinct style"]),
        (replace(SAME, indent=15.0), ["its own style"]),
        (replace(SAME, indent=15.1), ["its own style", "text further in"]),
        (replace(SAME, indent=5.0), ["its own style"]),
        (replace(SAME, indent=4.9), ["its own style", "text further out"]),
        (replace(SAME, text="• Oslo"), ["its own style", "a bullet"]),
        (replace(SAME, text="oslo"), ["its own style", "lower case"]),
        (replace(SAME, margin="2019"), ["its own style", "a year beside the text"]),
        (replace(SAME, aside="2019"), ["its own style", "a year beside the text"]),
        (replace(SAME, aside="Oslo"), ["its own style"]),
        (replace(SAME, text="Oslo, 2019"), ["its own style", "a year in the text"]),
        (replace(SAME, text="Oslo, 2019", aside="2019"), ["its own style", "a year beside the text"]),
    ],
)
def test_what_the_line_below_looks_like(second, names):
    assert below(HEADING, second)[1:] == [f"below: {name}" for name in names]


@pytest.mark.parametrize(
    ("text", "numbered"),
    [
        ("1. Oslo", True), ("[12] Oslo", True), ("(3) Oslo", True), ("J123) Oslo", True), ("[ABC1] Oslo", True),
        ("1 Oslo", False), ("1234. Oslo", False), ("[ABCD1] Oslo", False), ("Oslo [1]", False), ("a1. Oslo", False),
    ],
)  # fmt: skip
def test_a_numbered_entry_below(text, numbered):
    assert ("below: a number" in below(HEADING, replace(SAME, text=text))) is numbered


# the line above


@pytest.mark.parametrize(
    ("first", "names"),
    [
        (Row("Oslo"), ["its own style"]),
        (Row("Oslo", column=1), []),
        (bold("Oslo"), []),
        (bold("Oslo", full=True), ["a full line"]),
        (bold("Oslo,"), ["an unfinished line"]),
        (bold("Oslo &"), ["an unfinished line"]),
        (bold("Os-"), ["an unfinished line"]),
        (bold("Oslo."), []),
    ],
)
def test_what_the_line_above_looks_like(first, names):
    above, candidate = candidates(first, Row("Lund"))
    assert [*of_line_above(candidate, above)] == [f"above: {name}" for name in names]


def test_nothing_above():
    assert [*of_line_above(candidates("Lund")[0], None)] == []


@pytest.mark.parametrize(
    ("heading", "behind", "names"),
    [
        ("Languages.", "French", ["parted by a full stop", "words behind it: below 4"]),
        ("Languages", ": French, Greek, Latin", ["parted by a colon", "words behind it: 4 to 8", "a list behind it"]),
        ("Lund,", "Oslo 2019", ["parted by nothing", "words behind it: below 4", "a year or a tag behind it"]),
        ("• Wax –", "one two three four", ["parted by a dash", "words behind it: 4 to 8", "a bullet before it"]),
    ],
)
def test_what_follows_a_heading_that_is_run_in(heading, behind, names):
    [line] = layout(f"{heading} {behind}" if behind[0] != ":" else heading + behind).lines
    text = line.text[: len(heading)]
    run_in = Candidate((0,), Place.RUN_IN, line, text, style_of_text(text, line, NORMS, {}), UNKNOWN)
    found = [*of_place(0, [run_in], NORMS, largest=10.0, alone=False)]
    assert [name.removeprefix("run in: ") for name in found if name.startswith("run in: ")] == names
