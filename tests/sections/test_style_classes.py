"""How the candidates of one style behave together, with shares that are counted by hand."""

from collections.abc import Sequence

import pytest

from cvparse.lexicon import load
from cvparse.sections.candidates import Candidate, Place, StyleKey, candidates_of
from cvparse.sections.style_classes import StyleClass, classes_of, dates_to_next, section_style
from layouts import NORMS, Row, bold, heading, layout

LEXICON = load(("en",))


def candidates(*rows: Row | str) -> tuple[Candidate, ...]:
    return candidates_of(layout(*rows), LEXICON)


def classes(found: Sequence[Candidate]) -> dict[StyleKey, StyleClass]:
    return classes_of(found, NORMS, dates_to_next(found))


def class_of_first(*rows: Row | str) -> StyleClass:
    found = candidates(*rows)
    return classes(found)[found[0].style_class]


BODY = "Lund"
KNOWN = (bold("Education"), bold("Talks/Posters"), bold("Awards of Lund"), bold("Bees"))


@pytest.mark.parametrize(
    ("rows", "share", "value"),
    [
        ([bold("Bees"), BODY, bold("Wax")], "lines", 2),
        (KNOWN, "known", 0.5),  # one word is too little
        (KNOWN, "kinds", 2),
        ([bold("Education"), bold("Education")], "kinds", 1),
        ([bold("Bees")], "kinds", 0),
        ([bold("Bees"), BODY, BODY, BODY], "of_document", 0.25),
        ([bold("Bees"), Row("", margin="Wax"), BODY, BODY], "of_document", 0.25),
        ([bold("Bees", gap=0.0), bold("Wax", gap=27.0), bold("Hives", gap=26.9), bold("Ice")], "apart", 0.5),
        ([bold("Bees"), bold("Wax"), BODY, bold("Hives")], "in_runs", 1 / 3),
        ([bold("Bees"), BODY, bold("Wax")], "in_runs", 0.0),
        ([bold("a " * 12), bold("a " * 13)], "long", 0.5),
        ([bold("Bees", aside="2019"), bold("Wax", margin="2019")], "with_aside", 0.5),
        ([bold("bees"), bold("Wax"), bold("1 wax"), bold("über")], "lower", 0.5),
        ([bold("Bees."), bold("Wax,"), bold("Ice;"), bold("Hives:")], "stopped", 0.75),
        ([bold("Bees 2"), bold("Wax")], "with_digits", 0.5),
        ([bold("Bees"), bold("BEES and Wax"), bold("bees")], "distinct", 2 / 3),
        ([bold("2019"), bold("2018–2019"), bold("May 2019"), bold("Bees")], "years", 0.5),
        ([bold("Bees"), Row("Ice", aside="2019"), bold("Wax"), Row("Ice", margin="2019")], "over_dates", 1.0),
        ([bold("Bees"), Row("Ice", aside="Lund"), bold("Wax"), Row("Ice, 2019"), bold("Hives")], "over_dates", 0.0),
        ([bold("Bees", aside="2019"), BODY, bold("Wax")], "over_dates", 0.0),  # its own date is another share
        ([bold("Bees"), Row("Ice", aside="2019"), bold("Wax")], "under_dates", 0.5),
        ([bold("Bees"), Row("Ice", margin="2019"), BODY, bold("Wax")], "under_dates", 0.0),
        ([bold("Bees"), BODY, bold("Wax"), BODY, BODY, bold("Hives"), BODY, BODY, BODY, BODY], "apart_by", 3),
        ([bold("Bees"), BODY, BODY], "apart_by", 3),  # to the end of the document
    ],
)
def test_a_share_of_a_class(rows, share, value):
    assert getattr(class_of_first(*rows), share) == pytest.approx(value)


def test_each_style_and_place_is_a_class_of_its_own():
    found = candidates(heading("Education"), bold("Bees"), Row("Wax", margin="Ice", side="Snow"), bold("Hives"))
    kinds = classes(found)
    assert {key[0]: some.lines for key, some in kinds.items() if key[1].size == 10 and not key[1].bold} == {
        Place.BODY: 1, Place.SIDE: 2,
    }  # fmt: skip
    assert sorted(some.lines for some in kinds.values()) == [1, 1, 2, 2]
    assert classes(()) == {}


FILL = [bold(text) for text in ("Bees", "Wax", "Ice", "Hives")]


@pytest.mark.parametrize(
    ("rows", "size"),
    [
        ([], None),
        ([bold("Education")], None),  # one kind is too few
        ([bold("Education"), bold("Education")], None),
        ([bold("Education"), bold("Talks")], 10.0),
        ([bold("Education"), bold("Awards of Lund")], None),
        ([bold("Education"), bold("Talks"), *FILL], 10.0),  # a third of the lines is known
        ([bold("Education"), bold("Talks"), *FILL, bold("Snow")], None),  # two of seven
        ([heading("Education"), heading("Talks"), bold("Education"), bold("Talks"), bold("Awards")], 10.0),
        ([bold("Education"), bold("Talks"), heading("Service"), heading("Awards")], 14.0),  # of two, the larger
        ([Row("Education"), Row("Talks")], 10.0),
        ([Row("", side="Education"), Row("", side="Talks", gap=30.0)], 10.0),
    ],
)
def test_the_style_that_names_the_sections(rows, size):
    found = section_style(classes(candidates(*rows)))
    assert (found[1].size if found else None) == size


def test_dated_lines_to_the_next_of_its_style():
    """A group has several dated entries until the next, the title of an entry one."""
    rows = (bold("Bees"), Row("Wax", aside="2019"), Row("Ice 2018"), bold("Snow", margin="2017"), Row("Hive"))
    texts = {c.text: count for c, count in zip(candidates(*rows), dates_to_next(candidates(*rows)), strict=True)}
    assert (texts["Bees"], texts["Snow"]) == (2, 1)
    assert classes(candidates(*rows))[candidates(*rows)[0].style_class].dates_to_next == 1
