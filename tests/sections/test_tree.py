"""The lines of a CV become a tree of sections."""

from dataclasses import replace

import pytest

from cvparse.layout.analyse import analyse
from cvparse.lexicon import load
from cvparse.sections.tree import Division, divide
from cvparse.sections.types import KindReason, Section
from cvparse.sections.verdict import Reason
from layouts import Row, bold
from layouts import heading as large
from layouts import layout as laid_out
from pages import Sheet, document

LEXICON = load(("en",))
BODY = "a line of text that goes on and on"
WIDE = "a line of text that is as wide as the page is from the left edge to the right edge of it and on"


def outline(*sheets):
    def walk(section):
        title = section.title or "-"
        return (title, section.kind.value, len(section.lines), [walk(part) for part in section.parts])

    layout = analyse(document(*sheets))
    sections = divide(layout, LEXICON).sections
    lines = sum(len(s.lines) for top in sections for s in top.walk())
    headings = sum(s.heading is not None for top in sections for s in top.walk())
    texts = sum(bool(line.text or line.margin or line.aside) for line in layout.lines)
    assert lines + headings == texts + sum(bool(line.side) for line in layout.lines)
    return [walk(section) for section in sections]


def test_larger_headings_and_smaller_ones_inside():
    sheet = Sheet()
    sheet.print(40, 60, "Ada Lund", size=24)
    sheet.print(40, 100, "Education", size=14, bold=True)
    sheet.column(40, 120, [WIDE] * 2)
    sheet.print(40, 170, "Publications", size=14, bold=True)
    sheet.print(40, 190, "Journal Articles", size=11, bold=True)
    sheet.column(40, 205, [WIDE] * 2)
    sheet.print(40, 250, "In Submission", size=11, bold=True)
    sheet.column(40, 265, [WIDE] * 2)
    assert outline(sheet) == [
        ("-", "person", 1, []),
        ("Education", "education", 2, []),
        ("Publications", "publications", 0, [
            ("Journal Articles", "publications", 2, []),
            ("In Submission", "publications", 2, []),
        ]),
    ]  # fmt: skip


def test_an_unknown_heading_of_the_same_style_is_a_section_of_its_own():
    sheet = Sheet()
    for i, heading in enumerate(["Education", "Awards", "Beekeeping", "Service"]):
        sheet.print(40, 100 + 60 * i, heading, size=14, bold=True)
        sheet.column(40, 118 + 60 * i, [WIDE] * 2)
    assert [(title, kind) for title, kind, _, _ in outline(sheet)] == [
        ("Education", "education"),
        ("Awards", "awards"),
        ("Beekeeping", "other"),
        ("Service", "service"),
    ]


def test_a_bold_employer_is_no_heading():
    sheet = Sheet()
    sheet.print(40, 100, "Experience", size=14, bold=True)
    sheet.print(40, 120, "University of Northwick", bold=True)
    sheet.column(40, 132, ["Lecturer", WIDE])
    sheet.print(40, 180, "Education", size=14, bold=True)
    sheet.column(40, 200, [WIDE] * 2)
    assert [title for title, _, _, _ in outline(sheet)] == ["Experience", "Education"]


def test_headings_beside_the_text():
    sheet = Sheet()
    for i, heading in enumerate(["Education", "Awards", "Service", "Teaching"]):
        sheet.print(40, 100 + 60 * i, heading)
        sheet.column(150, 100 + 60 * i, [WIDE[:80]] * 4)
    assert [(title, count) for title, _, count, _ in outline(sheet)] == [
        ("Education", 4),
        ("Awards", 4),
        ("Service", 4),
        ("Teaching", 4),
    ]


def test_years_over_works_and_years_of_awards():
    sheet = Sheet()
    y = 100.0
    for heading in ("Publications", "Awards"):
        sheet.print(40, y, heading, size=14, bold=True)
        for year in ("2021", "2020"):
            sheet.print(40, y + 20, year, bold=True)
            sheet.column(40, y + 34, [WIDE] * 2)
            y += 50
        y += 40
    found = outline(sheet)
    assert [part[0] for part in found[0][3]] == ["2021", "2020"]
    assert found[1][2] == 6


def test_the_keys_of_entries_beside_dates_are_no_headings():
    sheet = Sheet()
    y = 100.0
    for heading, tags in (
        ("EDUCATION", ["2012 – 2016", "2009 – 2012"]),
        ("SERVICE", ["Referee", "since 2020"]),
        ("SKILLS", ["Software", "Languages"]),
    ):
        sheet.print(40, y, heading, bold=True)
        sheet.rule(40, 560, y + 2)
        for tag in tags:
            y += 18
            sheet.print(40, y, tag)
            sheet.column(250, y, ["A line of words beside it", "and one more"])
            y += 12
        y += 30
    assert [(title, count) for title, _, count, _ in outline(sheet)] == [
        ("EDUCATION", 4),
        ("SERVICE", 4),
        ("SKILLS", 4),
    ]


def test_a_word_among_the_texts_in_the_capitals_of_the_headings_beside_them():
    sheet = Sheet()
    for i, heading in enumerate(["EDUCATION", "AWARDS", "SERVICE", "TEACHING"]):
        sheet.print(40, 100 + 60 * i, heading)
        sheet.column(150, 100 + 60 * i, [WIDE[:80], "NORTHWICK SOCIETY", WIDE[:80], WIDE[:80]])
    assert [(title, count) for title, _, count, _ in outline(sheet)] == [
        ("EDUCATION", 4),
        ("AWARDS", 4),
        ("SERVICE", 4),
        ("TEACHING", 4),
    ]


def test_groups_in_a_face_of_their_own_in_the_column_of_headings():
    sheet = Sheet()
    y = 100.0
    for heading, groups in (("Education", []), ("Publications", ["Books", "Journal Articles"]), ("Awards", [])):
        sheet.print(40, y, heading, size=14)
        for group in groups or [""]:
            y += 18 if group else 0
            sheet.print(40, y, group, size=11, italic=True) if group else None
            sheet.column(190, y, [WIDE[:70].strip()] * 3)
            y += 36
        y += 20
    sheet.print(40, y, "Teaching", size=14)
    sheet.column(190, y, [WIDE[:70].strip()] * 3)
    found = outline(sheet)
    assert [title for title, _, _, _ in found] == ["Education", "Publications", "Awards", "Teaching"]
    assert [part[0] for part in found[1][3]] == ["Books", "Journal Articles"]


def test_a_note_in_the_sidebar_of_a_later_page_is_not_of_the_section_before():
    first, second = Sheet(), Sheet(2, 1000)
    for sheet in (first, second):
        sheet.print(220, 60, "Experience" if sheet is first else "Education", size=14, bold=True)
        sheet.column(220, 80, [WIDE[:60].strip()] * 40, pitch=13)
    first.print(40, 101, "Languages", size=14, bold=True)
    first.column(40, 118, ["Basque (native)", "Frisian (fluent)"] * 3, pitch=17)
    second.column(40, 101, ["From there I", "went on to the", "ice of Larvik", "and its rivers"] * 2, pitch=17)
    found = outline(first, second)
    assert ("Languages", "languages", 6, []) in found
    assert ("-", "other", 8, []) in found


def test_bold_titles_of_entries_further_in_than_all_known_headings_are_none():
    sheet = Sheet()
    for i, (heading, title) in enumerate(
        [("Education", "University of Northwick"), ("Publications", "Ice and its Age"), ("Awards", "Medal of Ice")]
    ):
        sheet.print(40, 100 + 60 * i, heading, bold=True)
        sheet.print(85, 112 + 60 * i, title, bold=True)
        sheet.column(85, 124 + 60 * i, [WIDE[:75].strip()] * 2)
    assert [(title, count) for title, _, count, _ in outline(sheet)] == [
        ("Education", 3),
        ("Publications", 3),
        ("Awards", 3),
    ]


def test_one_year_in_a_colour_of_its_own_right_under_the_heading_of_works_is_a_group():
    sheet = Sheet()
    for i, heading in enumerate(["Education", "Publications", "Awards"]):
        sheet.print(40, 100 + 80 * i, heading, size=14)
        if heading == "Publications":
            sheet.print(40, 116 + 80 * i, "2021", color="#228844")
        sheet.column(40, 130 + 80 * i, [WIDE] * 2)
    assert [part[0] for part in outline(sheet)[1][3]] == ["2021"]


def test_italic_groups_under_white_space_and_italic_posts_close_under_their_line():
    sheet = Sheet()
    sheet.print(40, 60, "Publications", size=14, bold=True)
    for i, group in enumerate(["Books", "Journal Articles", "Lakes and Ponds"]):
        sheet.print(40, 84 + 50 * i, group, italic=True)
        sheet.column(40, 98 + 50 * i, [WIDE] * 2)
    assert [part[0] for part in outline(sheet)[0][3]] == ["Books", "Journal Articles", "Lakes and Ponds"]
    sheet = Sheet()
    sheet.print(40, 60, "Experience", size=14, bold=True)
    for i in range(3):
        sheet.print(40, 84 + 50 * i, "University of Northwick")
        sheet.print(40, 96 + 50 * i, "Lecturer", italic=True)
        sheet.print(40, 108 + 50 * i, WIDE)
    assert outline(sheet)[0][3] == []


def test_a_heading_may_repeat_the_name_of_an_employer():
    """What comes again in entries is no heading, but words in another style are other words."""
    sheet = Sheet()
    sheet.print(40, 60, "Experience", size=14, bold=True)
    for i in range(3):
        sheet.print(40, 80 + 30 * i, "University of Northwick", bold=True)
        sheet.print(40, 92 + 30 * i, WIDE)
    sheet.print(40, 190, "Teaching", size=14, bold=True)
    for i, group in enumerate(["Undergraduate Courses", "University of Northwick"]):
        sheet.print(40, 210 + 40 * i, group, size=12, bold=True)
        sheet.column(40, 224 + 40 * i, [WIDE] * 2)
    sheet.print(40, 310, "Awards", size=14, bold=True)
    sheet.column(40, 330, [WIDE] * 2)
    found = {title: [part[0] for part in parts] for title, _, _, parts in outline(sheet)}
    assert found["Teaching"] == ["Undergraduate Courses", "University of Northwick"]
    assert found["Experience"] == []


# from lines


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
    return {one.text.text: one.reason for one in division(*rows).verdicts if one.text.text != BODY}


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
    rows = [large("Publications"), bold("Books"), BODY, bold("Talks"), BODY, bold("Bees"), BODY]
    parts = division(*START, *rows).sections[3].parts
    assert [(part.title, part.kind.value, part.kind_reason) for part in parts] == [
        ("Books", "publications", KindReason.SECTION_ABOVE),
        ("Talks", "talks", KindReason.WHOLE_HEADING),
        ("Bees", "publications", KindReason.SECTION_ABOVE),
    ]


def test_lines_that_list_skills():
    rows = [large("Software"), "Expert", "PostgreSQL", "SQLite"]
    found = division(*START, *rows).sections[3]
    assert (found.kind.value, found.kind_reason) == ("skills", KindReason.LISTS_SKILLS)


# headings of several lines


def title_of(*rows: Row | str) -> list[tuple[str | None, int]]:
    """The sections behind the first three, with the number of their lines."""
    return [(section.title, len(section.lines)) for section in division(*START, *rows, BODY).sections[3:]]


CLOSE = {"gap": 18.2}  # 1.3 em of 14 points


@pytest.mark.parametrize(
    ("first", "second", "style", "titles"),
    [
        ("Professional", "Service", CLOSE, ["Professional Service"]),  # known together
        ("Professional", "Service", {"gap": 18.3}, ["Professional", "Service"]),
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
        ({"gap": 18.3}, False),
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
