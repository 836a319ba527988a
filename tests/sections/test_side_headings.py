"""Headings that stand beside their section are lifted out as lines of their own; tags stay where they are."""

from dataclasses import replace

import pytest

from cvparse.layout.types import Line
from cvparse.lexicon import load
from cvparse.sections.side_headings import lift_margin_headings
from cvparse.sections.verdict import Reason, Verdicts
from cvparse.text.styled import Run, Style, StyledText
from layouts import WIDE, Row, layout

LEXICON = load(("en",))


def lifted(*rows: Row | str) -> list[str]:
    """The headings that are lifted out of the lines."""
    printed = layout(*rows)
    found = lift_margin_headings(printed, LEXICON, Verdicts(printed.norms))
    return [line.text.text for line in found.lines if line.beside]


def beside(*texts: str, place: str = "margin", **style: object) -> list[Row | str]:
    """Each text beside a line of body text, with a line between each two."""
    rows = [replace(Row(WIDE), **{place: text}, **style) for text in texts]  # type: ignore[arg-type]
    return [part for row in rows for part in (row, WIDE, WIDE)]


THREE = ["Education", "Awards", "Talks"]


@pytest.mark.parametrize("place", ["margin", "side"])
def test_headings_beside_the_text(place):
    printed = layout(*beside(*THREE, place=place, tag_size=12.0, indent=30.0, aside="Oslo", full=True))
    found = lift_margin_headings(printed, LEXICON, Verdicts(printed.norms)).lines
    assert [line.text.text for line in found] == [part for text in THREE for part in (text, WIDE, WIDE, WIDE)]
    first, body = found[0], found[1]
    assert (first.beside, first.size, first.indent, first.full, first.aside.text) == (True, 12.0, 0.0, False, "")
    assert [word.text for word in first.words] == ["Education"]
    assert (body.text.text, body.margin.text, body.side.text, body.aside.text) == (WIDE, "", "", "Oslo")
    assert len({id(line) for line in found}) == 12


@pytest.mark.parametrize(
    ("tags", "are_headings"),
    [
        (["Education", "Awards", "Talks"], True),
        (["Education", "Awards"], False),  # two kinds are too few
        (["Education", "Awards", "Education"], False),
        (["Education", "Awards", "Talks", "Lund", "Bees", "Hives"], True),  # half is enough
        (["Education", "Awards", "Talks", "Lund", "Bees", "Hives", "Wax"], False),
        (["Education", "Awards", "Talks", "Lund", "Bees", "Hives", "Service of bees"], True),  # a word counts half
        (["Education of bees", "Awards of bees", "Talks of bees"], False),
        (["Education", "Awards of bees", "Talks of bees"], False),
        (["Education, Service", "Awards", "Talks"], True),
        (["Education", "Awards", "Talks", "2019"], True),
        (["Education", "Awards", "Talks", "2019", "2018"], False),  # dates, more than half as many as headings
        (["Education", "Awards", "Talks", "Service", "2019", "2018"], False),  # half as many
        (["1 Education", "2 Awards", "3 Talks"], True),  # the number of a heading is no date
    ],
)
def test_tags_of_one_style(tags, are_headings):
    known = [tag for tag in tags if tag[0] != "2" or tag == "2 Awards"]
    assert lifted(*beside(*tags)) == (known if are_headings else [])


@pytest.mark.parametrize(
    "other",
    [{"tag_bold": True}, {"tag_size": 12.0}, {"tag_color": "#ff0000"}],
)
def test_styles_are_judged_apart(other):
    """Tags of another style are no headings, unless they name several groups of one kind."""
    assert lifted(*beside(*THREE), *beside("Lund", "Bees", **other)) == THREE
    assert lifted(*beside(*THREE), *beside("Books", "Journal Articles", **other)) == [
        *THREE,
        "Books",
        "Journal Articles",
    ]
    assert lifted(*beside(*THREE), *beside("Books", **other)) == THREE
    assert lifted(*beside("Books", "Journal Articles", **other)) == []


def test_groups_in_the_column_of_headings():
    """Lines that were lifted from the far left vouch for groups of one kind in the margin."""
    groups = [part for row in beside("Books", "Journal Articles") for part in [row]]
    assert lifted(*beside(*THREE, place="side"), *groups) == [*THREE, "Books", "Journal Articles"]


@pytest.mark.parametrize("tags", [["EDUCATION", "AWARDS", "TALKS"]])
def test_capitals_are_a_style(tags):
    assert lifted(*beside(*tags, "Lund", "Bees", "Hives", "Wax")) == tags


def test_what_stands_at_the_far_left_and_is_no_heading_is_a_tag():
    printed = layout(Row(WIDE, side="Lund", margin="2019"), WIDE)
    verdicts = Verdicts(printed.norms)
    (first, _) = lift_margin_headings(printed, LEXICON, verdicts).lines
    assert (first.side.text, first.margin.text) == ("", "Lund 2019")


def test_a_line_that_was_nothing_but_a_heading_goes():
    rows = [Row("", margin=text) if isinstance(text, str) else text for text in THREE]
    printed = layout(*(part for row in rows for part in (row, WIDE, WIDE)))
    found = lift_margin_headings(printed, LEXICON, Verdicts(printed.norms)).lines
    assert [line.text.text for line in found] == [part for text in THREE for part in (text, WIDE, WIDE)]
    printed = layout(*(part for row in rows for part in (replace(row, aside="Oslo"), WIDE, WIDE)))
    found = lift_margin_headings(printed, LEXICON, Verdicts(printed.norms)).lines
    assert len(found) == 12


def two_lines(first: str, second: str, **style: object) -> list[str]:
    """The headings where the first has a further line beside the next line of the text."""
    below = replace(Row(WIDE, margin=second), **style)  # type: ignore[arg-type]
    return lifted(Row(WIDE, margin=first), below, WIDE, WIDE, *beside(*THREE))[: -len(THREE)]


@pytest.mark.parametrize(
    ("first", "second", "style", "headings"),
    [
        ("Honors and", "Prizes", {}, ["Honors and Prizes"]),
        ("Honors", "Skills", {}, ["Honors", "Skills"]),  # two that are known
        ("Professional", "Service", {"gap": 16.0}, ["Professional Service"]),
        ("Professional", "Service", {"gap": 23.0}, ["Professional Service"]),  # known together
        ("Professional", "Service", {"gap": 23.1}, ["Professional", "Service"]),
        ("Professional", "Bees", {"gap": 16.0}, ["Professional Bees"]),
        ("Professional", "Bees", {"gap": 16.1}, ["Professional", "Bees"]),
        ("Honors and", "Bees", {"gap": 16.1}, ["Honors and Bees"]),  # unfinished
        ("Honors &", "Bees", {"gap": 16.1}, ["Honors & Bees"]),
        ("Honors,", "Bees", {"gap": 16.1}, ["Honors, Bees"]),
        ("Honors", "of bees", {"gap": 16.1}, ["Honors of bees"]),  # in small letters
        ("Professional", "Service", {"page": 2}, ["Professional", "Service"]),
        ("Professional", "Service", {"column": 1}, ["Professional", "Service"]),
        ("Professional", "Service", {"gap": 0.0}, ["Professional", "Service"]),
        ("Professional", "Service", {"tag_size": 20.0, "gap": 12.0}, ["Professional"]),  # another style
    ],
)
def test_a_heading_of_two_lines(first, second, style, headings):
    assert two_lines(first, second, **style) == headings


def test_two_known_headings_stay_two_unless_they_are_known_together():
    """`Talks` over `Awards` are two; what ends in the middle of a phrase goes on."""
    assert two_lines("Awards and", "Honors") == ["Awards and Honors"]
    assert two_lines("Talks", "Awards") == ["Talks", "Awards"]
    assert two_lines("Professional Service", "and Outreach", gap=20.0) == ["Professional Service and Outreach"]


@pytest.mark.parametrize(("size", "alike"), [(10.2, True), (10.3, False)])
def test_sizes_are_rounded_to_half_a_point(size, alike):
    """Tags of one size are judged together: four unknown ones outweigh three that are known."""
    known = beside(*THREE)
    unknown = beside("Lund", "Bees", "Hives", "Wax", tag_size=size)
    assert lifted(*known, *unknown) == ([] if alike else THREE)


def test_the_first_word_of_letters_gives_the_size_and_the_colour():
    printed = layout(
        *beside("\ufffc Education", "\ufffc Awards", "\ufffc Talks"), *beside("Lund", "Bees", "Hives", "Wax")
    )
    words = tuple(
        replace(word, icon=True, size=20.0, color="#ff0000") if word.text == "\ufffc" else word
        for word in printed.words
    )
    found = lift_margin_headings(replace(printed, words=words), LEXICON, Verdicts(printed.norms)).lines
    assert not any(line.beside for line in found)


@pytest.mark.parametrize("face", [Style.BOLD, Style.SMALL_CAPS])
@pytest.mark.parametrize(("characters", "whole"), [(17, True), (16, False)])
def test_nearly_all_characters_of_a_tag_make_its_face(face, characters, whole):
    """Tags wholly in the face are known; the one in question makes them too few where it is of their style."""

    def in_face(line: Line, count: int) -> Line:
        text = line.margin.text
        runs = (Run(0, count, face, line.words[-1].id), Run(count, len(text), Style.NONE, line.words[-1].id))
        return replace(line, margin=StyledText(text, runs)) if text else line

    unknown = ["abcdefghijklmnopqrst"] * 4
    printed = layout(*beside(*THREE, *unknown))
    lines = tuple(
        in_face(line, characters if line.margin.text in unknown else len(line.margin.text)) for line in printed.lines
    )
    found = lift_margin_headings(replace(printed, lines=lines), LEXICON, Verdicts(printed.norms)).lines
    assert [line.text.text for line in found if line.beside] == ([] if whole else THREE)


def test_lines_of_the_text_may_stand_between_those_of_a_heading():
    rows = [Row(WIDE, margin="Professional"), Row(WIDE, gap=8.0), Row(WIDE, gap=8.0, margin="Service"), WIDE]
    assert lifted(*rows, *beside(*THREE))[0] == "Professional Service"
    rows[2] = replace(rows[2], gap=16.0)
    assert lifted(*rows, *beside(*THREE))[:2] == ["Professional", "Service"]


def test_what_is_no_heading_leaves_its_reason():
    printed = layout(*beside("Lund", "Bees", "2019–", "2021"), *beside(*THREE, tag_bold=True))
    verdicts = Verdicts(printed.norms)
    lift_margin_headings(printed, LEXICON, verdicts)
    assert [(one.text.text, one.reason) for one in verdicts.all()] == [
        ("Lund", Reason.TAG_STYLE), ("Bees", Reason.TAG_STYLE),
        ("2019–", Reason.TAG_WITH_FIGURES), ("2021", Reason.TAG_WITH_FIGURES),
    ]  # fmt: skip
    assert verdicts.all()[0].meaning is not None
