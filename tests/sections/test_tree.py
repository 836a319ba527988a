"""The lines of a CV become a tree of sections. Which lines are headings is stated, so that no weight matters here."""

from dataclasses import replace

import pytest

from cvparse.lexicon import load
from cvparse.model.kinds import SectionKind
from cvparse.sections.tree import Division, _same_heading, divide
from cvparse.sections.types import KindReason, Section
from cvparse.sections.verdict import Reason
from layouts import Row, bold, by_type
from layouts import heading as large
from layouts import layout as laid_out

LEXICON = load(("en",))
BODY = "a line of text that goes on and on"


@pytest.fixture(autouse=True)
def _headings_by_type(monkeypatch):
    monkeypatch.setattr("cvparse.sections.detect.judged", by_type)


def division(*rows: Row | str) -> Division:
    """The division of these lines; every line is a line of one section or stands in its heading."""
    printed = laid_out(*rows)
    found = divide(printed, LEXICON)
    words = [
        word
        for top in found.sections
        for section in top.walk()
        for text in (
            *([section.heading.text] if section.heading else []),
            *(text for line in section.lines for text in (line.margin, line.text, line.aside)),
        )
        for word in text.words
    ]
    assert sorted(words) == [word.id for word in printed.words]
    return found


def tree(*rows: Row | str) -> list[object]:
    def walk(section: Section) -> object:
        return (section.title or "-", len(section.lines), [walk(part) for part in section.parts])

    return [walk(section) for section in division(*rows).sections]


def reasons(*rows: Row | str) -> dict[str, Reason]:
    """The reason of the verdict on each line that is no body text."""
    return {one.text.text: one.reason for one in division(*rows).verdicts.all() if one.text.text != BODY}


START = ["Ada Lund", large("Education"), BODY, BODY, large("Awards"), BODY]
HEAD = [("-", 1, []), ("Education", 2, []), ("Awards", 1, [])]


def test_a_section_has_the_lines_up_to_the_next_heading():
    assert tree(*START) == HEAD
    assert [s.kind_reason for s in division(*START).sections] == [
        KindReason.TOP_OF_COLUMN, KindReason.WHOLE_HEADING, KindReason.WHOLE_HEADING,
    ]  # fmt: skip


def test_a_cv_that_begins_with_a_heading_has_no_head():
    assert tree(*START[1:]) == HEAD[1:]
    assert tree() == []


def test_parts_stand_in_the_section_that_ranks_above_them():
    rows = [large("Publications"), bold("Books"), BODY, bold("Journal Articles"), BODY, large("Service"), BODY]
    assert tree(*START, *rows) == [
        *HEAD, ("Publications", 0, [("Books", 1, []), ("Journal Articles", 1, [])]), ("Service", 1, []),
    ]  # fmt: skip
    inner = Row("Edited Books", italic=True, gap=30.0)
    rows[3:3] = [inner, BODY, replace(inner, text="Book Chapters"), BODY]
    assert tree(*START, *rows)[3] == (
        "Publications", 0,
        [("Books", 1, [("Edited Books", 1, []), ("Book Chapters", 1, [])]), ("Journal Articles", 1, [])],
    )  # fmt: skip


def test_the_kind_of_a_part():
    talks = [f"Ice of Home, invited talk, Conference on Ice {n}, Oslo, May {n}" for n in range(2011, 2015)]
    rows = [large("Publications"), bold("Books"), BODY, bold("Talks"), *talks, bold("Bees"), BODY]
    parts = division(*START, *rows).sections[3].parts
    assert [(part.title, part.kind.value, part.kind_reason) for part in parts] == [
        ("Books", "publications", KindReason.WHOLE_HEADING),
        ("Talks", "talks", KindReason.WHOLE_HEADING),
        ("Bees", "publications", KindReason.SECTION_ABOVE),
    ]


def test_lines_say_the_kind_under_a_heading_of_unknown_words():
    works = [f"J. Moor and B. Lund. Tides of home. Journal of Marsh Ice, {n}(1):1-18, 2012." for n in range(1, 5)]
    found = division(*START, large("Bees"), *works).sections[3]
    assert (found.kind.value, found.kind_reason) == ("publications", KindReason.CONTENTS)
    assert found.heading is not None
    assert found.heading.kind.value == "publications"


def test_the_numbers_of_an_outline_are_no_words_of_the_headings():
    rows = [large("1. Teaching"), BODY, large("2. Service"), BODY]
    sections = division(*START, *rows).sections[3:]
    assert [(s.title, s.heading and s.heading.number) for s in sections] == [("Teaching", "1"), ("Service", "2")]
    one = division(*START, large("10 Talks"), BODY).sections[3]
    assert (one.title, one.heading and one.heading.number) == ("10 Talks", None)


def test_a_number_in_the_margin_is_one_of_the_heading():
    rows = [large("1 Teaching"), BODY, bold("Courses", margin="1.1", tag_bold=True), BODY]
    part = division(*START, *rows).sections[3].parts[0]
    assert (part.title, part.heading and part.heading.number, len(part.lines)) == ("Courses", "1.1", 1)


def test_what_stands_behind_the_head_without_a_heading():
    works = [f"J. Moor and B. Lund. Tides of home. Journal of Marsh Ice, {n}(1):1-18, 2012." for n in range(1, 5)]
    sections = division("Ada Lund", Row("12 Quay Road, Larvik"), Row(works[0], gap=29.0), *works).sections
    assert [(s.kind.value, s.kind_reason, len(s.lines)) for s in sections] == [
        ("person", KindReason.TOP_OF_COLUMN, 2), ("publications", KindReason.BEHIND_HEAD, 5),
    ]  # fmt: skip


# headings of several lines


def title_of(*rows: Row | str) -> list[tuple[str | None, int]]:
    """The sections behind the first three, with the number of their lines."""
    return [(section.title, len(section.lines)) for section in division(*START, *rows, BODY).sections[3:]]


CLOSE = {"gap": 24.4}  # 1.74 em of 14 points


@pytest.mark.parametrize(
    ("first", "second", "style", "titles"),
    [
        ("Professional", "Service", CLOSE, ["Professional Service"]),  # known together
        ("Professional", "Service", {"gap": 24.6}, ["Professional", "Service"]),
        ("Professional", "Service", {"gap": 0.0}, ["Professional", "Service"]),
        ("Professional", "Service", {**CLOSE, "page": 2}, ["Professional", "Service"]),
        ("Professional", "Service", {**CLOSE, "aside": "Oslo"}, ["Professional", "Service"]),
        ("Professional", "Service", {**CLOSE, "size": 12.0}, ["Professional"]),  # another level: a part of it
        ("Talks", "Service", CLOSE, ["Talks", "Service"]),
        ("Bees", "Hives", CLOSE, ["Bees", "Hives"]),
        ("Service &", "Hives", CLOSE, ["Service & Hives"]),  # unfinished
        ("Service /", "Hives", CLOSE, ["Service /Hives"]),
        ("Multi-", "Bees", CLOSE, ["Multi-Bees"]),
    ],
)
def test_a_heading_of_two_lines(first, second, style, titles):
    rows = [large(first), replace(large(second), **style)]
    found = [title for title, _ in title_of(*rows)]
    assert found == titles
    continued = reasons(*START, *rows, BODY)[second] is Reason.CONTINUED
    assert continued is (titles != [first] and len(titles) == 1)


def test_a_word_in_capitals_divided_at_the_end_of_a_line():
    rows = [part for text in ("EDUCATION", "AWARDS", "TALKS", "EXPE-") for part in (BODY, large(text))]
    assert tree(*rows, large("RIENCE", **CLOSE), BODY)[-1] == ("EXPERIENCE", 1, [])


def test_a_heading_of_three_lines():
    rows = [large("Professional"), large("Service and", **CLOSE), large("Committees", **CLOSE)]
    assert title_of(*rows) == [("Professional Service and Committees", 1)]


def test_the_meaning_of_the_lines_together():
    rows = [large("Professional"), large("Service", **CLOSE), BODY]
    assert division(*START, *rows).sections[3].kind.value == "service"


@pytest.mark.parametrize(
    ("style", "whole"),
    [
        (CLOSE, True),
        ({"gap": 24.6}, False),
        ({"gap": 0.0}, False),
        ({**CLOSE, "page": 2}, False),
        ({**CLOSE, "margin": "x"}, False),
        ({**CLOSE, "aside": "x"}, False),
        ({**CLOSE, "column": 1}, False),
        ({**CLOSE, "size": 12.0}, False),
        ({**CLOSE, "text": "Management"}, False),
    ],
)
def test_the_rest_of_a_heading_in_small_letters(style, whole):
    rest = replace(large("management"), **style)
    (first, _), *_ = title_of(large("History of"), rest)
    assert (first == "History of management") is whole
    assert (reasons(*START, large("History of"), rest, BODY).get("management") is Reason.CONTINUED) is whole


def test_plain_text_under_a_plain_heading_is_not_its_rest():
    rows = [Row("Service", gap=30.0), Row("and so on", gap=12.0)]
    assert tree(*START, *rows)[-1] == ("Service", 1, []) or tree(*START, *rows)[2][2] == [("Service", 1, [])]


# repeated headings, legends, what stands beside


def test_headings_of_two_years_are_two():
    assert _same_heading("Talks", "Talks (continued)")
    assert _same_heading("Talks (2017)", "Talks (2017, continued)")
    assert not _same_heading("Talks (2017)", "Talks (2016)")
    assert not _same_heading("Talks", "Posters")


def test_a_heading_repeated_after_a_page_break_goes_on_with_the_section():
    rows = [
        large("Service"),
        BODY,
        large("Service (continued)", page=2),
        Row(BODY, page=2),
        large("Talks", page=2),
    ]
    found = tree(*START, *rows)[3:]
    assert found == [("Service", 2, [("Service (continued)", 0, [])]), ("Talks", 0, [])]
    sections = division(*START, *rows).sections
    assert sections[3].parts[0].kind_reason is KindReason.REPEATED
    assert sections[3].parts[0].kind.value == "service"
    assert reasons(*START, *rows)["Service (continued)"] is Reason.REPEATED


def test_a_heading_that_is_repeated_is_of_the_kind_that_its_section_got_from_its_lines():
    rows = [
        large("Conference Papers"),
        "“Tides of Home.” Annual Meeting of the Marsh Ice Society, Oslo, Norway. July 2–4, 2019.",
        "“What Rivers Say.” The 6th International Conference on Ice, University of Larvik, Norway. May 2018.",
        large("Conference Papers (continued)", page=2),
        "“Snow as a Voice.” The 13th World Congress of Snow Studies, Bergen, Norway. September 2017.",
        large("Journal Papers", page=2),
        large("Journal Papers (continued)", page=3),
    ]
    kinds = [[part.kind for part in top.walk()] for top in division(*START, *rows).sections]
    assert kinds[-2:] == [[SectionKind.TALKS] * 2, [SectionKind.PUBLICATIONS] * 2]


def test_another_heading_of_its_level_ends_the_section():
    assert tree(*START, large("Service"), BODY, large("Talks"), BODY)[3:] == [("Service", 1, []), ("Talks", 1, [])]


@pytest.mark.parametrize(
    ("text", "title", "lines"),
    [
        ("Publications (* equal contribution)", "Publications", 2),
        ("Publications [† in review]", "Publications", 2),
        ("Publications (in review)", "Publications (in review)", 1),
    ],
)
def test_a_legend_of_marks_is_a_line_of_the_section(text, title, lines):
    assert tree(*START, large(text), BODY)[3] == (title, lines, [])


def test_what_stands_beside_a_heading_is_a_line_of_its_section():
    found = division(*START, large("Service", aside="Oslo", margin="Lund"), BODY).sections[3]
    assert [line.text.text for line in found.lines] == ["Lund", "Oslo", BODY]


# years


def test_a_year_alone_in_a_section_without_groups_by_year():
    rows = [large("Talks"), bold("2021", gap=30.0), BODY, bold("2020", gap=30.0), BODY]
    assert tree(*START, *rows)[3] == ("Talks", 0, [("2021", 1, []), ("2020", 1, [])])
    rows[0] = large("Service")
    assert tree(*START, *rows)[3] == ("Service", 4, [])
    assert {reasons(*START, *rows)[year] for year in ("2021", "2020")} == {Reason.YEAR_OF_ENTRY}


# columns


def column(*rows: Row | str, **style: object) -> list[Row]:
    return [replace(Row(row) if isinstance(row, str) else row, column=1, **style) for row in rows]  # type: ignore[arg-type]


def test_a_column_starts_afresh():
    found = tree(*START, *column(BODY, bold("Skills", gap=30.0), BODY))
    assert found == [*HEAD, ("-", 1, []), ("Skills", 1, [])]


@pytest.mark.parametrize(
    ("page", "top", "note"),
    [
        (2, 750.0, False),  # ended at three quarters of the page
        (2, 749.0, True),
        (3, 900.0, True),  # a page between has none
        (1, 400.0, False),
    ],
)
def test_a_note_of_a_column_that_had_ended(page, top, note):
    """The text of the page runs from 0 to 1000 points, the column beside it down to `top`."""
    text = [Row(BODY, top=10.0), Row(BODY, top=1000.0), *([Row(BODY, page=2, top=900.0)] if page == 3 else [])]
    aside = [*column(bold("Skills"), top=200.0), *column(BODY, top=top)]
    below = column(BODY, page=page, top=100.0)
    found = division(*text, *aside, *below).sections
    assert (found[-1].kind_reason is KindReason.NOTE) is note
    assert found[-1].lines[-1].text.text == BODY
    main = [replace(row, column=0) for row in (*aside, *below)]
    assert all(s.kind_reason is not KindReason.NOTE for s in division(*text, *main).sections)
