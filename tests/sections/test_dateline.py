"""The CV's own date: which lines say it, and which only look like it."""

import pytest

from cvparse.layout.types import Box, Furniture, FurnitureKind, Layout, Line, Norms, Word
from cvparse.lexicon import load
from cvparse.sections.dateline import lift_dateline
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
    ],
)
def test_a_running_foot(foot, date):
    assert lift_dateline(layout(line("Ada Example"), foot=foot), LEXICON)[1].date == date
