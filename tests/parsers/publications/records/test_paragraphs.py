"""The paragraphs of a work on several lines: where each ends, and what it holds."""

import pytest

from cvparse.entries.types import Item
from cvparse.layout.types import Box, Line, Word
from cvparse.lexicon import load
from cvparse.parsers.publications.draft import MASK, Draft
from cvparse.parsers.publications.names.name_list import read_only_names
from cvparse.parsers.publications.records.paragraphs import (
    Role,
    _is_month_and_year,
    _is_prose,
    _stops_short,
    _uniform,
    is_date,
    names_in,
    paragraphs_of,
    right_edges,
    role_of,
)
from cvparse.text.styled import EMPTY, ICON, StyledText
from printed import Printer
from written_entries import item

LEXICON = load(())


def paragraphs(found: Item, names=None, edge: float = 1000.0):
    """The words and the role of each paragraph; the edge is far away unless the test says more."""
    draft = Draft.of(found.text, LEXICON)
    rows = paragraphs_of(found, draft, {(1, 0): edge}, names)
    return [(found.text.text[row.start : row.end].strip(), row.role.name) for row in rows]


PARAGRAPHS = [
    (
        "A Title of Ice\nA. Lund, B. Okri\nJournal of Rivers\n2020",
        [("A Title of Ice", "TEXT"), ("A. Lund, B. Okri", "NAMES"), ("Journal of Rivers", "TEXT"), ("2020", "DATE")],
    ),
    # a line that is full, or ends with a small word, goes on
    (
        "A. Lund. A title that \\\nruns on. Journal of Rivers, 2020",
        [("A. Lund. A title that runs on. Journal of Rivers, 2020", "TEXT")],
    ),
    ("A Title of\nThin Ice", [("A Title of Thin Ice", "TEXT")]),
    ("A Title of Words,\nThin Ice", [("A Title of Words, Thin Ice", "TEXT")]),
    ("A Title\nthin ice", [("A Title thin ice", "TEXT")]),
    ("A Title\nThin Ice", [("A Title", "TEXT"), ("Thin Ice", "TEXT")]),
    # another face begins a paragraph, if the line above is set in one
    ("**A Title** \\\n*Thin Ice*", [("A Title", "TEXT"), ("Thin Ice", "TEXT")]),
    ("**A** Title \\\n*Thin Ice*", [("A Title Thin Ice", "TEXT")]),
    ("**A Title**\n*thin ice*", [("A Title", "TEXT"), ("thin ice", "TEXT")]),
    # a date stands alone, a bullet begins a paragraph of its own, a pictogram of a prize a remark
    ("A Title of\n2020", [("A Title of", "TEXT"), ("2020", "DATE")]),
    ("A Title \\\n• Thin Ice", [("A Title", "TEXT"), ("Thin Ice", "PROSE")]),
    (f"A Title \\\n{ICON} Thin Ice", [("A Title", "TEXT"), (f"{ICON} Thin Ice", "REMARK")]),
    ("A Title\nBest Paper Award", [("A Title", "TEXT"), ("Best Paper Award", "REMARK")]),
    ("A Title\n[PDF] [Code]", [("A Title", "TEXT"), ("[PDF] [Code]", "LINK")]),
    # a bold title stays one though it read like names
    ("**Ada Lund, Bo Okri**\nJournal of Rivers", [("Ada Lund, Bo Okri", "TEXT"), ("Journal of Rivers", "TEXT")]),
    ("**Ada Lund, Bo Okri**", [("Ada Lund, Bo Okri", "NAMES")]),
    (
        "A Title\n**Ada Lund, Bo Okri**\nJournal of Rivers",
        [("A Title", "TEXT"), ("Ada Lund, Bo Okri", "NAMES"), ("Journal of Rivers", "TEXT")],
    ),
    # all is bold up to a line in italics: a title of several lines
    ("**A Title**\n**Thin Ice**\n*Journal*", [("A Title Thin Ice", "TEXT"), ("Journal", "TEXT")]),
    ("**A Title**\n**Thin Ice**\nJournal", [("A Title", "TEXT"), ("Thin Ice", "TEXT"), ("Journal", "TEXT")]),
    (
        "**A Title**\n**A. Lund, B. Okri**\n*Journal*",
        [("A Title", "TEXT"), ("A. Lund, B. Okri", "NAMES"), ("Journal", "TEXT")],
    ),
    ("A Title\nThin Ice\n*Journal*", [("A Title", "TEXT"), ("Thin Ice", "TEXT"), ("Journal", "TEXT")]),
    # the name of a server in italics is where the work appeared
    ("A Title\n*arXiv*", [("A Title", "TEXT"), ("arXiv", "TEXT")]),
    ("A Title\nArXiv", [("A Title", "TEXT"), ("ArXiv", "LINK")]),
    ("A Title\n*PDF*", [("A Title", "TEXT"), ("PDF", "LINK")]),
    # a sentence at the start is a title
    (
        "This is how to read the signs of ice and of snow.",
        [("This is how to read the signs of ice and of snow.", "TEXT")],
    ),
    (
        "A Title\nThis is how to read the signs of ice.",
        [("A Title", "TEXT"), ("This is how to read the signs of ice.", "PROSE")],
    ),
]


@pytest.mark.parametrize(("written", "expected"), PARAGRAPHS)
def test_paragraphs(written, expected):
    assert paragraphs(item(written)) == expected


def test_lines_of_names_that_are_known_are_one_paragraph():
    found = item("A Title\nA. Lund,\nB. Okri\nJournal")
    text = found.text.text
    names = read_only_names(text, 8, 24, LEXICON)
    assert names is not None
    assert paragraphs(found, names) == [("A Title", "TEXT"), ("A. Lund, B. Okri", "NAMES"), ("Journal", "TEXT")]
    first = item("A. Lund,\nB. Okri\nJournal")
    names = read_only_names(first.text.text, 0, 16, LEXICON)
    assert paragraphs(first, names) == [("A. Lund, B. Okri", "NAMES"), ("Journal", "TEXT")]


@pytest.mark.parametrize(("end", "parts"), [("under", 1), ("upper", 2), (" under", 1), ("sunder", 2)])
def test_a_small_word_at_the_end_of_a_line_goes_on(end, parts):
    assert len(paragraphs(item(f"A Title {end}\nThin Ice"))) == parts


def line_of(*words, x1=100.0, full=False, indent=0.0, size=10.0):
    """A line whose words are each given by their width in points; the last ends at x1."""
    made = tuple(Word(n, 1, "w", Box(x1 - width, 0.0, x1, 10.0), 8.0) for n, width in enumerate(words))
    return Line(1, Box(0, 0, 1, 1), 8.0, size, EMPTY, made, full=full, indent=indent)


@pytest.mark.parametrize(
    ("above", "line", "edge", "short"),
    [
        # a short word (4 em) fits everywhere; a longer one, with a blank (0.3 em), fits before the edge of the column
        (line_of(10.0), line_of(40.0), 0.0, True),
        (line_of(10.0), line_of(41.0), 0.0, False),
        (line_of(10.0), line_of(41.0), 144.0, True),
        (line_of(10.0), line_of(41.0), 143.9, False),
        (line_of(10.0), line_of(57.0), 158.0, False),
        # a full line does not stop short, unless it is set flush right (8 em)
        (line_of(10.0, full=True), line_of(10.0), 500.0, False),
        (line_of(10.0, full=True, indent=81.0), line_of(10.0), 500.0, True),
        (line_of(10.0, full=True, indent=80.0), line_of(10.0), 500.0, False),
        (line_of(10.0, full=True, indent=111.0), line_of(10.0, indent=30.0), 500.0, True),
        # lines without words
        (line_of(), line_of(41.0), 0.0, True),
        (line_of(10.0), line_of(), 0.0, True),
        (line_of(full=True), line_of(10.0), 500.0, False),
        (line_of(10.0, full=True, indent=81.0), line_of(), 500.0, False),
    ],
)
def test_a_line_that_ends_though_the_next_word_would_have_fitted(above, line, edge, short):
    assert _stops_short(above, line, {(1, 0): edge}) is short


def test_how_far_the_lines_of_a_list_reach():
    lines = (line_of(10.0, x1=90.0), line_of(10.0, x1=120.0), line_of(10.0, x1=100.0), line_of())
    assert right_edges([Item(lines[:2], EMPTY), Item(lines[2:], EMPTY)]) == {(1, 0): 120.0}


@pytest.mark.parametrize(
    ("written", "uniform"), [("**A Title**", True), ("A Title", True), ("**A** Title", False), ("**A** **B**", True)]
)
def test_a_line_in_one_face(written, uniform):
    text, _ = Printer().text(written, 0.0)
    assert _uniform(text, 0, len(text)) is uniform


NAMES = [
    ("A. Lund, B. Okri", 2),
    ("by A. Lund, B. Okri", 2),
    ("A. Lund, B. Okri.", 2),
    ("A. Lund et al.", 1),
    ("A. Lund", None),
    ("A. Lund, B. Okri said", None),
    ("On ice", None),
    ("A Title of Words", None),
]


@pytest.mark.parametrize(("text", "count"), NAMES)
def test_names_that_fill_a_stretch(text, count):
    found = names_in(text, 0, len(text), LEXICON)
    assert (len(found.names) if found is not None else None) == count


ROLES = [
    ("[PDF]", Role.LINK),
    ("– | –", Role.LINK),
    (MASK * 4, Role.LINK),
    ("PDF | Code", Role.LINK),
    ("arXiv", Role.LINK),
    (f"arXiv {MASK}", Role.TEXT),
    (f"PDF {MASK}", Role.LINK),
    ("2020", Role.DATE),
    ("Best Paper Award", Role.REMARK),
    ("one two three four five six seven eight nine ten eleven Award", Role.REMARK),
    ("one two three four five six seven eight nine ten eleven twelve Award", Role.TEXT),
    ("This is how to read the signs of ice.", Role.PROSE),
    ("Journal of Rivers", Role.TEXT),
]


@pytest.mark.parametrize(("text", "role"), ROLES)
def test_what_a_stretch_holds(text, role):
    assert role_of(text, 0, len(text), LEXICON) is role


DATES = [
    ("2020", True),
    ("May 2020", True),
    ("2020-05", True),
    ("2019-2020", True),
    ("Published on: Jan 01, 2024", True),
    ("Journal of Rivers, 2020", False),
    ("12", False),
    ("On ice", False),
    ("2020, Oo", False),
    ("2020, O", True),
]


@pytest.mark.parametrize(("text", "date"), DATES)
def test_dates_on_lines_of_their_own(text, date):
    assert is_date(text, 0, len(text), LEXICON) is date


@pytest.mark.parametrize(
    ("text", "holds"),
    [("2020-05", True), ("2020 - 12", True), ("2020-13", False), ("2019-2020", True), ("2020", False)],
)
def test_a_month_and_a_year_in_figures(text, holds):
    assert _is_month_and_year(text) is holds


PROSE = [
    ("this is how to read ice now.", True),
    ("this is how to read ice.", False),
    ("this is how to read ice now", False),
    ("This Is How To read ice now.", False),
    ("This Is How to Read ice in May now.", False),
    ("This Is How to read ice in May.", False),
    ("This Is How to read ice in may.", True),
    ("this is how to read a journal.", False),
    ("word " * 41, True),
    ("word " * 40, False),
]


@pytest.mark.parametrize(("text", "prose"), PROSE)
def test_sentences_about_the_work(text, prose):
    assert _is_prose(text, LEXICON) is prose


def test_a_stretch_of_styled_text_without_lines_parts_by_face_alone():
    found = Item((), StyledText.plain("A Title Thin Ice"), (0, 8))
    assert paragraphs(found) == [("A Title Thin Ice", "TEXT")]
