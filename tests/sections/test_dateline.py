"""The CV's own date: which lines say it, and which only look like it."""

from dataclasses import replace

import pytest

from cvparse.layout.types import Box, Furniture, FurnitureKind, Layout, Line, Norms, Word
from cvparse.lexicon import load
from cvparse.sections.dateline import NO_DATELINE, lift_dateline
from cvparse.text.styled import EMPTY, Run, StyledText

LEXICON = load(("en",))


def line(text: str, aside: str = "") -> Line:
    word = Word(0, 1, text, Box(0, 0, 10, 10), 9.0)
    return Line(1, word.box, 9.0, 10.0, styled(text, 0), (word,), aside=styled(aside, 1) if aside else EMPTY)


def styled(text: str, word: int) -> StyledText:
    return StyledText(text, (Run(0, len(text), word=word),))


def layout(*lines: Line, foot: str = "") -> Layout:
    word = Word(2, 1, foot, Box(0, 700, 10, 710), 709.0)
    furniture = (Furniture(FurnitureKind.RUNNING_FOOT, 1, foot, (word,), word.box),) if foot else ()
    return Layout(lines, furniture, Norms(10, 12))


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Last updated: May 2024", "2024-05"),
        ("(Revised 3 May 2024)", "2024-05-03"),
        ("Last updated on 2024-05-03.", "2024-05-03"),
        ("Updated the course on lakes in 2024", None),
        ("Last updated by hand", None),
        ("Last updated 2020 – 2024", None),
        ("May 2024", None),
        ("Example Medal, 2024", None),
    ],
)
def test_a_line(text, date):
    left, dateline = lift_dateline(layout(line("Ada Example"), line(text)), LEXICON)
    assert dateline.date == date
    assert len(left.lines) == (1 if date else 2)
    assert dateline.words == ((0,) if date else ())


def test_a_date_alone_under_the_title_of_the_document():
    left, dateline = lift_dateline(layout(line("Ada Example"), line("Curriculum Vitae"), line("May 2024")), LEXICON)
    assert dateline.date == "2024-05"
    assert [kept.text.text for kept in left.lines] == ["Ada Example", "Curriculum Vitae"]
    left, dateline = lift_dateline(layout(line("Curriculum Vitae\t+47 5"), line("May 2024\tada@example.org")), LEXICON)
    assert dateline.date == "2024-05"
    assert left.lines[1].text.text == "ada@example.org"


@pytest.mark.parametrize(
    ("lines", "date"),
    [
        (["Curriculum Vitae", "May 2024"], "2024-05"),
        (["May 2024"], None),
        (["May 2024", "Curriculum Vitae"], None),
        (["a", "b", "c", "d", "Curriculum Vitae", "May 2024"], "2024-05"),  # the sixth line
        (["a", "b", "c", "d", "e", "Curriculum Vitae", "May 2024"], None),
        (["Curriculum Vitae", "May 2024 – June 2024"], None),
        (["Curriculum Vitae", "Lund, May 2024"], None),
        (["Curriculum Vitae", "de May 2024"], "2024-05"),
        (["Curriculum Vitae", "the May 2024"], "2024-05"),
        (["Curriculum Vitae", "with May 2024"], None),  # three letters between at most
        (["Curriculum Vitae", "May 2024 in Oslo"], None),
    ],
)
def test_which_lines_are_looked_at(lines, date):
    assert lift_dateline(layout(*map(line, lines)), LEXICON)[1].date == date


def test_a_line_with_a_tag_beside_it_is_an_entry():
    tagged = line("Last updated May 2024", aside="Oslo")
    left, dateline = lift_dateline(layout(tagged), LEXICON)
    assert (dateline.date, left.lines) == (None, (tagged,))
    left, dateline = lift_dateline(layout(line("Curriculum Vitae"), line("May 2024", aside="Oslo")), LEXICON)
    assert (dateline.date, len(left.lines)) == (None, 2)
    margin = replace(line("Last updated May 2024"), margin=styled("Oslo", 1))
    assert lift_dateline(layout(margin), LEXICON)[1].date is None


def test_the_first_date_counts():
    lines = [line("Last updated May 2024"), line("Last updated June 2024")]
    left, dateline = lift_dateline(layout(*lines, foot="July 2024"), LEXICON)
    assert (dateline.date, len(dateline.texts), left.lines) == ("2024-05", 2, ())


def test_a_document_without_a_date():
    assert lift_dateline(layout(line("Ada Example")), LEXICON)[1] == NO_DATELINE


def test_at_the_right_edge_the_line_beside_it_stays():
    left, dateline = lift_dateline(layout(line("Ada Example", aside="Updated May 2024")), LEXICON)
    assert dateline.date == "2024-05"
    assert dateline.words == (1,)
    assert left.lines[0].text.text == "Ada Example"
    assert not left.lines[0].aside


@pytest.mark.parametrize(
    ("foot", "date"),
    [
        ("Ada Example — last updated May 2024 — page 3", "2024-05"),
        ("3 May 2024", "2024-05-03"),
        ("Ada Example, 2", None),
        ("Ada Example — last updated 2020 – 2024", None),
        ("Ada Example, May 2024", None),
    ],
)
def test_a_running_foot(foot, date):
    printed = layout(line("Ada Example"), foot=foot)
    assert lift_dateline(printed, LEXICON)[1].date == date
    number = replace(printed.furniture[0], kind=FurnitureKind.PAGE_NUMBER)
    head = replace(printed.furniture[0], kind=FurnitureKind.RUNNING_HEAD)
    assert lift_dateline(replace(printed, furniture=(head,)), LEXICON)[1].date == date
    assert lift_dateline(replace(printed, furniture=(number,)), LEXICON)[1].date == (
        date if "updated" in foot else None
    )


BODY = [line(text) for text in ("Ada Example", "Posts", "Lecturer", "Degrees", "PhD", "Prizes")]


@pytest.mark.parametrize(
    ("end", "date"),
    [
        (["3 May 2024"], "2024-05-03"),
        (["Oslo, 3 May 2024"], "2024-05-03"),
        (["Oslo, the 3 May 2024", "Ada Example"], "2024-05-03"),
        (["3 May 2024", "Ada Example", "Example"], "2024-05-03"),
        (["3 May 2024", "Ada Example", "Example", "Ada"], None),  # the name over more than two lines
        (["3 May 2024", "Ben Muster"], None),  # no words of the lines at the top
        (["May 2024"], None),  # no day
        (["Prize, Oslo, 3 May 2024"], None),
        (["in the town of Oslo, 3 May 2024"], None),
        (["3 May 2024 – 5 May 2024"], None),
        (["3 May 2024", "Ice", "4 May 2024"], None),  # dates of entries
    ],
)
def test_the_day_of_the_signature_at_the_end(end, date):
    left, dateline = lift_dateline(layout(*BODY, *map(line, end)), LEXICON)
    assert dateline.date == date
    assert len(left.lines) == len(BODY) + (0 if date else len(end))


def test_a_day_close_under_an_entry_is_no_signature():
    close = replace(line("3 May 2024"), gap_above=12.0)
    assert lift_dateline(layout(*BODY, close), LEXICON)[1] == NO_DATELINE
    assert lift_dateline(layout(*BODY, replace(close, gap_above=18.0)), LEXICON)[1].date == "2024-05-03"
    beside = replace(line("Ice"), aside=styled("3 May 2024", 1), gap_above=18.0)
    assert lift_dateline(layout(*BODY, beside), LEXICON)[1] == NO_DATELINE
