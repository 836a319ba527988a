"""Whole layouts: which lines are headings and of which level, by the weights that are shipped.

The cases are clear ones: a person would not hesitate, and no case is decided by a hair.
"""

from dataclasses import replace

import pytest

from cvparse.layout.types import Norms
from cvparse.lexicon import load
from cvparse.sections.detect import headings_of
from cvparse.sections.verdict import Reason
from layouts import Row, bold, by_type, layout
from layouts import heading as large

LEXICON = load(("en",))
NORMS = Norms(10.0, 12.0)
NAME = Row("Ada Lund", size=20.0)
FULL = Row("A line of text that is as wide as the page is, from its left edge to the right one", full=True)
LAST = Row("and a last line, which ends with a date, 2019")
WORK = Row("1. A. Lund. Ice and its age. Journal of Ice 3, 2019.", full=True)


def body() -> list[Row]:
    return [FULL, LAST, FULL, LAST]


def heading(text: str, **style: object) -> Row:
    return replace(large(text, gap=24.0), **style)  # type: ignore[arg-type]


def sections(*texts: str, **style: object) -> list[Row]:
    return [row for text in texts for row in (heading(text, **style), *body())]


def groups(rows: list[Row], *lines: Row) -> list[Row]:
    return [part for row in rows for part in (row, *lines)]


def found(*rows: Row) -> list[tuple[str, int]]:
    """The headings with their levels."""
    printed = layout(*rows, norms=NORMS)
    detected = headings_of(printed, LEXICON)
    return [(detected.layout.lines[h.index].text.text, h.level) for h in detected.headings]


def between(*rows: Row) -> list[tuple[str, int]]:
    """The headings among these rows, where sections of known words stand before and after them."""
    all_of = found(NAME, *sections("Education"), *rows, *sections("Awards", "Teaching"))
    assert (all_of[0], all_of[-2:]) == (("Education", 1), [("Awards", 1), ("Teaching", 1)])
    return all_of[1:-2]


def test_known_headings():
    names = ("Education", "Experience", "Awards", "Teaching", "Service")
    assert found(NAME, Row("ada@example.org"), *sections(*names)) == [(name, 1) for name in names]


@pytest.mark.parametrize(
    ("rows", "headings"),
    [
        (sections("Beekeeping"), ["Beekeeping"]),  # unknown words, set as known headings are
        (sections("Talks (5)"), ["Talks (5)"]),
        ([Row("Beekeeping"), *body()], []),
        ([bold("Northwick University", gap=14.0), LAST, FULL], []),
        ([FULL, Row("Awards,"), *body()], []),
    ],
)
def test_one_line_among_sections(rows, headings):
    assert between(*rows) == [(text, 1) for text in headings]


EMPLOYERS = [bold(text, gap=14.0) for text in ("Northwick University", "Ice Works", "Lund Bakery")]


@pytest.mark.parametrize(
    ("employers", "below"),
    [
        ([replace(row, aside="2012 – 2015") for row in EMPLOYERS], [FULL, LAST]),
        ([replace(row, margin="2012 – 2015") for row in EMPLOYERS], [FULL, LAST]),
        (EMPLOYERS, [Row("Lecturer, 2012 – 2015"), FULL, LAST]),
    ],
)
def test_bold_employers_are_no_headings(employers, below):
    assert between(heading("Experience"), *groups(employers, *below)) == [("Experience", 1)]


@pytest.mark.parametrize("style", [{"bold": True}, {"italic": True}])
def test_a_group_of_unknown_words_among_groups_of_works(style):
    """A group of unknown words is one as the others of its style are."""
    texts = ("Books", "Journal Articles", "Book Chapters", "Reports", "Bees")
    rows = groups([Row(text, gap=24.0, **style) for text in texts], WORK, WORK)
    assert between(heading("Publications"), *rows) == [("Publications", 1), *((text, 2) for text in texts)]


def test_groups_of_a_year():
    rows = groups([bold(year, gap=18.0) for year in ("2021", "2020", "2019")], WORK, WORK)
    assert between(heading("Publications"), *rows) == [
        ("Publications", 1), ("2021", 2), ("2020", 2), ("2019", 2),
    ]  # fmt: skip


@pytest.mark.parametrize("size", [12.0, 14.0])
def test_numbered_headings(size):
    """The number gives the level, also where the style is that of the sections."""
    inner = sections("2.1 Courses", "2.2 Supervision", size=size, gap=18.0)
    rows = [*sections("1 Education", "2 Teaching"), *inner, *sections("3 Awards", "4 Service")]
    assert found(NAME, *rows) == [
        ("1 Education", 1), ("2 Teaching", 1), ("2.1 Courses", 2), ("2.2 Supervision", 2), ("3 Awards", 1),
        ("4 Service", 1),
    ]  # fmt: skip


def beside(*texts: str, **style: object) -> list[Row]:
    return [row for text in texts for row in (replace(FULL, gap=20.0, side=text, **style), LAST, FULL)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("texts", "style"),
    [
        (("Education", "Awards", "Teaching", "Beekeeping"), {}),
        (("EDUCATION", "AWARDS", "TEACHING", "BEEKEEPING"), {"tag_bold": True}),
    ],
)
def test_headings_beside_the_text(texts, style):
    assert found(NAME, *beside(*texts, **style)) == [(text, 1) for text in texts]


def test_a_heading_of_two_lines_beside_the_text():
    rows = [replace(FULL, gap=20.0, side="Honors and"), replace(LAST, side="Prizes"), FULL, LAST]
    texts = ("Education", "Talks", "Teaching", "Honors and Prizes")
    assert found(NAME, *beside(*texts[:3]), *rows) == [(text, 1) for text in texts]


def test_tags_with_dates_stay_beside_their_lines():
    tags = ("2012 – 2016", "2016 – 2019", "since 2020")
    for place in ("margin", "side"):
        rows = [replace(Row("Lecturer, Northwick University"), **{place: tag}) for tag in tags]
        assert between(heading("Experience"), *rows) == [("Experience", 1)]
    printed = headings_of(layout(NAME, *rows, norms=NORMS), LEXICON).layout
    assert [line.margin.text for line in printed.lines] == ["", *tags]


def test_the_name_of_the_owner_is_no_heading_however_large():
    names = ("Education", "Awards", "Teaching")
    for size in (20.0, 30.0):
        name = replace(NAME, size=size, bold=True)
        assert found(name, Row("ada@example.org"), *sections(*names)) == [(text, 1) for text in names]


# what follows from the decision, whatever it was


@pytest.fixture
def by_type_alone(monkeypatch):
    monkeypatch.setattr("cvparse.sections.detect.judged", by_type)


@pytest.mark.usefixtures("by_type_alone")
def test_headings_stand_in_the_layout_that_is_handed_on():
    rows = [Row("Lund", side="Work"), Row("Oslo"), bold("Books"), Row("", side="Talks", gap=30.0), Row("Larvik")]
    detected = headings_of(layout(*rows), LEXICON)
    lines = [line.text.text for line in detected.layout.lines]
    assert lines == ["Work", "Lund", "Oslo", "Books", "Talks", "Larvik"]
    assert {h.reason for h in detected.headings} == {Reason.EVIDENCE}
    levels = [(h.index, h.level) for h in detected.headings]
    assert levels == [(0, 1), (3, 2), (4, 1)]  # a place beside the text ranks first
    assert detected.headings[2].meaning.kind.value == "talks"


@pytest.mark.usefixtures("by_type_alone")
def test_every_verdict_has_the_level_of_its_heading():
    detected = headings_of(layout(large("Work"), "Lund", bold("Books"), Row("Oslo", margin="2019")), LEXICON)
    assert [(one.text.text, one.reason, one.level) for one in detected.verdicts.all()] == [
        ("Work", Reason.EVIDENCE, 1), ("Lund", Reason.NO_HEADING, 0), ("Books", Reason.EVIDENCE, 2),
        ("2019", Reason.NO_HEADING, 0), ("Oslo", Reason.NO_HEADING, 0),
    ]  # fmt: skip


@pytest.mark.usefixtures("by_type_alone")
def test_columns_are_ranked_each_for_itself_and_read_in_order():
    aside = [replace(row, column=1) for row in (bold("Skills"), Row("Oslo"), bold("Bees"))]
    main = [large("Education"), Row("Lund"), bold("Books")]
    for rows in ([*aside, *main], [*main, *aside]):
        detected = headings_of(layout(*rows), LEXICON)
        levels = {detected.layout.lines[h.index].text.text: h.level for h in detected.headings}
        assert levels == {"Education": 1, "Books": 2, "Skills": 1, "Bees": 1}
        assert [*levels] == [row.text for row in rows if row.bold]


def test_an_empty_layout():
    detected = headings_of(layout(), LEXICON)
    assert (detected.headings, detected.verdicts.all(), detected.layout.lines) == ((), (), ())
