"""Which lines are headings, of which level, and for which reason; and why the others are none."""

from dataclasses import replace

import pytest

from cvparse.lexicon import load
from cvparse.sections.detect import headings_of
from cvparse.sections.verdict import Reason, Verdict, Verdicts
from layouts import WIDE, Row, bold, heading, layout

LEXICON = load(("en",))


def read(*rows: Row | str) -> tuple[list[tuple[str, int]], dict[str, Verdict]]:
    """The headings with their levels, and the verdict on each line that is no body text, by its text."""
    printed = layout(*rows)
    verdicts = Verdicts(printed.norms)
    found = headings_of(printed, LEXICON, verdicts)
    by_text = {v.text.text: v for v in verdicts.all() if v.text.text != WIDE}
    for one in found:
        verdict = by_text[printed.lines[one.index].text.text]
        assert (verdict.reason, verdict.level) == (one.reason, one.level)
    assert sum(v.is_heading for v in verdicts.all()) == len(found)
    return [(printed.lines[h.index].text.text, h.level) for h in found], by_text


def reason(text: str, *rows: Row | str) -> Reason:
    return read(*rows)[1][text].reason


def cv(*rows: Row | str) -> list[Row | str]:
    """Three sections of a CV, and the given rows after them."""
    return [
        "Ada Lund",
        *(part for text in ("Education", "Awards", "Teaching") for part in (heading(text), WIDE, WIDE)),
        *rows,
    ]  # fmt: skip


def after(*rows: Row | str) -> tuple[list[tuple[str, int]], dict[str, Verdict]]:
    """What is found behind three sections."""
    found, verdicts = read(*cv(*rows))
    assert found[:3] == [("Education", 1), ("Awards", 1), ("Teaching", 1)]
    return found[3:], verdicts


def test_the_style_of_known_headings():
    found, verdicts = after(heading("Beekeeping"), WIDE)
    assert found == [("Beekeeping", 1)]
    assert verdicts["Beekeeping"].reason is verdicts["Education"].reason is Reason.KNOWN_STYLE


def test_no_style_names_a_section():
    found, verdicts = read(bold("Lund"), WIDE, WIDE, bold("Bees"), WIDE)
    assert found == []
    assert {v.reason for v in verdicts.values()} == {Reason.NO_HEADING_STYLE}


def test_columns_are_read_each_for_itself():
    aside = [replace(row, column=1) for row in (bold("Skills"), Row(WIDE), bold("Bees"), Row(WIDE))]
    found, _ = read(*cv(), *aside)
    assert found == [("Education", 1), ("Awards", 1), ("Teaching", 1), ("Skills", 1), ("Bees", 1)]
    mixed, _ = read(*aside, *cv())
    assert [text for text, _ in mixed] == ["Skills", "Bees", "Education", "Awards", "Teaching"]


def test_headings_stand_in_the_order_of_the_lines():
    rows = [replace(bold("Skills"), column=1), replace(heading("Education"), column=0), WIDE]
    assert [text for text, _ in read(*rows)[0]] == ["Skills", "Education"]


@pytest.mark.parametrize(
    ("row", "expected", "level"),
    [
        (bold("Talks"), Reason.HEADING_STYLE, 2),
        (bold("Bees", gap=30.0), Reason.NOTHING_SAYS_SO, 0),
        (Row("Talks", gap=30.0), Reason.SET_APART, 2),
        (Row("Talks", gap=20.0), Reason.NOTHING_SAYS_SO, 0),
        (Row("Talks"), Reason.SAME_PARAGRAPH, 0),
    ],
)
def test_one_line_of_a_lower_style(row, expected, level):
    found, verdicts = after(row, WIDE)
    assert verdicts[row.text].reason is expected
    assert [at for _, at in found] == ([level] if level else [])


def test_unknown_lines_of_a_lower_style_that_is_for_headings():
    found, verdicts = after(bold("Talks"), WIDE, WIDE, bold("Bees"), WIDE)
    assert found == [("Talks", 2), ("Bees", 2)]
    assert verdicts["Bees"].reason is Reason.HEADING_STYLE


def test_unknown_lines_of_a_style_above_that_of_the_sections_are_none():
    """A larger style with one known line is for headings, but only its known lines are."""
    large = {"size": 20.0}
    rows = [heading(text, **large) for text in ("Publications", "Service", "Ada")]
    found, verdicts = after(*(part for row in rows for part in (row, WIDE, WIDE)))
    assert found == [("Publications", 1), ("Service", 1)]
    assert verdicts["Publications"].reason is Reason.HEADING_STYLE
    assert verdicts["Ada"].reason is Reason.NOTHING_SAYS_SO
    found, _ = after(heading("Education of bees", **large), WIDE)
    assert found == []


# place


def test_lines_before_the_first_known_heading_are_the_head():
    rows = [heading("Ada Lund"), WIDE, *cv()[1:]]
    assert reason("Ada Lund", *rows) is Reason.BEFORE_FIRST
    assert read(*rows)[0][0] == ("Education", 1)


def test_a_word_makes_the_first_heading_only_with_a_second():
    """The title of the owner may hold a word of a heading, in the style of headings; two such lines are sections."""
    title, second = heading("Lecturer of Service to Bees"), heading("Awards of bees")
    rest = [heading("Education"), WIDE, WIDE, heading("Talks"), WIDE]
    assert [text for text, _ in read(title, WIDE, *rest)[0]] == ["Education", "Talks"]
    assert [text for text, _ in read(title, WIDE, second, WIDE, *rest)[0]] == [
        title.text,
        second.text,
        "Education",
        "Talks",
    ]
    assert [text for text, _ in read(title, WIDE, *rest, second, WIDE)[0]] == ["Education", "Talks", second.text]


def test_a_heading_beside_the_text_is_trusted_though_its_words_are_unknown():
    beside = [Row(text, gap=30.0, beside=True) for text in ("Bees", "Education", "Awards", "Talks")]
    rows = [part for row in beside for part in (row, WIDE, WIDE)]
    assert [text for text, _ in read("Ada Lund", *rows)[0]] == ["Bees", "Education", "Awards", "Talks"]
    rows = [replace(part, beside=False, bold=True) if isinstance(part, Row) else part for part in rows]
    assert [text for text, _ in read("Ada Lund", *rows)[0]] == ["Education", "Awards", "Talks"]


def test_a_line_in_the_text_in_the_style_of_headings_beside_it():
    beside = [bold(text, gap=30.0, beside=True) for text in ("EDUCATION", "AWARDS", "TALKS")]
    rows = [part for row in beside for part in (row, WIDE, WIDE)]
    assert reason("OSDI", *rows, bold("OSDI"), WIDE) is Reason.AMONG_TEXT
    assert reason("SKILLS", *rows, bold("SKILLS"), WIDE) is Reason.KNOWN_STYLE
    half = [*rows[:3], *[replace(row, beside=False) if isinstance(row, Row) else row for row in rows[3:6]]]
    assert reason("OSDI", *half, bold("OSDI", beside=True), WIDE, bold("AWARDS FOR BEES"), WIDE) is Reason.KNOWN_STYLE
    assert reason("OSDI", *half, bold("OSDI"), WIDE) is Reason.KNOWN_STYLE


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (heading("Beekeeping", aside="Oslo"), Reason.UNKNOWN_ASIDE),
        (heading("Service", aside="Oslo"), Reason.KNOWN_STYLE),
        (heading("Service, Talks", aside="Oslo"), Reason.UNKNOWN_ASIDE),
        (bold("Service", indent=8.0), Reason.HEADING_STYLE),
        (bold("Service", indent=8.1), Reason.FAR_IN),
        (bold("Service", indent=8.1, centered=True), Reason.HEADING_STYLE),
    ],
)
def test_the_place_of_one_line(row, expected):
    assert after(row, WIDE)[1][row.text].reason is expected


def test_known_headings_that_stand_flush_vouch_for_their_style():
    """Two of them make one further in a heading, too."""
    further_in = bold("Service", indent=20.0)
    one = [bold("Talks"), WIDE, WIDE]
    two = [*one, bold("Skills"), WIDE, WIDE]
    assert after(*one, further_in, WIDE)[1]["Service"].reason is Reason.FAR_IN
    assert after(*two, further_in, WIDE)[1]["Service"].reason is Reason.HEADING_STYLE
    other = [*one, bold("Skills", indent=0.5), WIDE, WIDE]
    assert after(*other, further_in, WIDE)[1]["Service"].reason is Reason.FAR_IN


def test_unknown_words_further_in_than_all_known_headings():
    """A bold title of an entry in the style of the headings; the widest indent of these counts."""
    for indent, expected in ((28.0, Reason.KNOWN_STYLE), (28.1, Reason.UNKNOWN_FAR_IN)):
        rows = [heading("Education", indent=20.0), WIDE, WIDE, heading("Lund", indent=indent), WIDE]
        assert reason("Lund", *rows) is expected
    rows = [heading("Education"), WIDE, WIDE, heading("Lund", indent=40.0, centered=True), WIDE]
    assert reason("Lund", *rows) is Reason.KNOWN_STYLE
    rows = [heading("Education"), WIDE, WIDE, heading("Service of bees", indent=40.0), WIDE]
    assert reason("Service of bees", *rows) is Reason.KNOWN_STYLE
    rows = [
        heading("Education of bees"),
        WIDE,
        WIDE,
        heading("Service of bees", indent=9.0),
        WIDE,
        heading("Bees", indent=17.0),
    ]
    assert reason("Bees", *rows) is Reason.KNOWN_STYLE


# years


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([bold("2021"), WIDE, WIDE, bold("2020")], Reason.NOTHING_SAYS_SO),
        ([bold("2021", gap=30.0), WIDE, WIDE, bold("2020")], Reason.YEAR),
        ([bold("2021"), WIDE, WIDE, bold("2020"), WIDE, bold("Talks"), WIDE], Reason.YEAR),
        ([bold("2021")], Reason.NOTHING_SAYS_SO),
        ([bold("2021", gap=30.0)], Reason.NOTHING_SAYS_SO),
        ([heading("Publications"), bold("2021")], Reason.YEAR),
        ([heading("Publications"), Row("2021", color="#ff0000")], Reason.YEAR),
        ([heading("Publications"), Row("2021")], Reason.NOTHING_SAYS_SO),
        ([heading("Bees"), bold("2021")], Reason.NOTHING_SAYS_SO),
        ([heading("Publications"), WIDE, bold("2021")], Reason.NOTHING_SAYS_SO),
    ],
)
def test_a_year_over_its_group(rows, expected):
    found, verdicts = after(*rows, WIDE)
    assert verdicts["2021"].reason is expected
    assert dict(found).get("2021", 2) == 2


def test_years_in_the_style_of_the_sections_are_groups_inside_them():
    found, _ = after(heading("2021"), WIDE, WIDE, heading("2020"), WIDE)
    assert found == [("2021", 2), ("2020", 2)]


# words and white space: among mostly unknown bold lines


def among_employers(row: Row, *below: Row | str) -> Reason:
    """The reason of a line in a style that is not for headings only."""
    some = [part for text in ("Lund", "Ice Works", "Bees") for part in (bold(text), WIDE, WIDE)]
    return after(*some, row, *(below or (WIDE,)))[1][row.text].reason


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (bold("Service", gap=27.0), Reason.SET_APART),
        (bold("Service", gap=26.9), Reason.NOTHING_SAYS_SO),
        (bold("Service", gap=0.0), Reason.SET_APART),
        (bold("Service, Talks", gap=30.0), Reason.NOTHING_SAYS_SO),
        (bold("Hives", gap=30.0), Reason.NOTHING_SAYS_SO),
    ],
)
def test_known_words_set_apart_in_a_style_that_stands_out(row, expected):
    assert among_employers(row) is expected


@pytest.mark.parametrize(("size", "expected"), [(26.5, Reason.SET_APART), (26.0, Reason.NOTHING_SAYS_SO)])
def test_a_larger_size_sets_apart_too(size, expected):
    rows = [heading(text, size=40.0) for text in ("Education", "Awards", "Teaching")]
    rows += [Row(text, size=size, gap=30.0, underlined=True) for text in ("Lund", "Ice Works", "Bees", "Service")]
    printed = layout(
        *(part for row in rows for part in (row, WIDE)), norms=replace(layout().norms, body_size=25.0, line_pitch=30.0)
    )
    verdicts = Verdicts(printed.norms)
    headings_of(printed, LEXICON, verdicts)
    (found,) = [v for v in verdicts.all() if v.text.text == "Service"]
    assert found.reason is expected


PLAIN = [part for text in ("Lund", "Ice Works", "Bees") for part in (Row(text, gap=20.0), WIDE, WIDE)]


def among_plain(row: Row, *below: Row | str, above: Row | str = WIDE) -> Reason:
    return after(*PLAIN, above, row, *(below or (WIDE,)))[1][row.text].reason


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (Row("Service", gap=27.0), Reason.SET_APART),
        (Row("Service", gap=26.9), Reason.NOTHING_SAYS_SO),
        (Row("Service", gap=0.0), Reason.NOTHING_SAYS_SO),
        (Row("Service", gap=23.0, italic=True), Reason.SET_APART),
        (Row("Service", gap=22.9, italic=True), Reason.NOTHING_SAYS_SO),
        (Row("Service", gap=30.0, aside="Oslo"), Reason.NOTHING_SAYS_SO),
        (Row("Service\t", gap=30.0), Reason.NOTHING_SAYS_SO),
        (Row("Service", gap=20.0, ruled=True), Reason.NOTHING_SAYS_SO),
        (Row("Service", gap=30.0, ruled=True), Reason.SET_APART),
        (Row("Service, Talks", gap=30.0, ruled=True), Reason.NOTHING_SAYS_SO),
        (Row("Service, Talks", gap=30.0, filled=True), Reason.NOTHING_SAYS_SO),
        (Row("Service, Talks", gap=30.0), Reason.NOTHING_SAYS_SO),
    ],
)
def test_known_words_in_plain_type(row, expected):
    assert among_plain(row) is expected


def test_plain_words_between_white_space():
    row = Row("Service, Talks", gap=27.0)
    assert among_plain(row, Row(WIDE, gap=27.0)) is Reason.SET_APART
    assert among_plain(row, Row(WIDE, gap=26.9)) is Reason.NOTHING_SAYS_SO
    assert among_plain(replace(row, gap=26.9), Row(WIDE, gap=27.0)) is Reason.NOTHING_SAYS_SO
    assert after(*PLAIN, row)[1][row.text].reason is Reason.NOTHING_SAYS_SO


def test_plain_words_further_in_than_one_em():
    known = [Row("Skills", gap=30.0), WIDE, WIDE, Row("Talks", gap=30.0), WIDE, WIDE]  # vouch for the place
    for indent, expected in ((10.0, Reason.SET_APART), (10.1, Reason.NOTHING_SAYS_SO)):
        row = Row("Service", gap=30.0, indent=indent)
        assert after(*PLAIN, *known, row, WIDE)[1]["Service"].reason is expected


def test_plain_words_right_under_a_heading_beside_the_text():
    beside = heading("Publications", beside=True)
    assert among_plain(Row("Service"), above=beside) is Reason.SET_APART
    assert among_plain(Row("Service, Talks"), above=beside) is Reason.NOTHING_SAYS_SO
    assert among_plain(Row("Service"), above=heading("Publications")) is Reason.NOTHING_SAYS_SO


# a word, set as known headings are


@pytest.mark.parametrize(
    ("row", "known", "expected"),
    [
        (bold("Service of bees", gap=27.0), 3, Reason.WORD_IN_STYLE),
        (bold("Service of bees", gap=26.9), 3, Reason.NOTHING_SAYS_SO),
        (bold("Service of bees", gap=27.0), 2, Reason.NOTHING_SAYS_SO),
        (bold("Hives", gap=30.0), 3, Reason.NOTHING_SAYS_SO),
        (bold("Service of bees", gap=30.0, indent=0.1), 3, Reason.NOTHING_SAYS_SO),
    ],
)
def test_a_word_in_the_style_of_several_known_headings(row, known, expected):
    some = [bold(text, gap=30.0) for text in ("Talks", "Skills", "Memberships")[:known]]
    some += [bold(text, gap=30.0) for text in ("Lund", "Ice Works", "Wax", "Honey", "Snow")]
    rows = [part for one in some for part in (one, WIDE, WIDE)]
    assert after(*rows, row, WIDE)[1][row.text].reason is expected


# titles and levels


def test_titles_of_entries_leave_their_reason():
    rows = [
        heading("Experience"), bold("Lund"), "Ice Works, 2019 – 2021", WIDE, bold("Bees"), "Hives, 2012 – 2015", WIDE,
        bold("Skills", gap=30.0), "Northwick Wax, 2011", WIDE,
    ]  # fmt: skip
    found, verdicts = after(*rows)
    assert found == [("Experience", 1)]
    assert verdicts["Skills"].reason is Reason.TITLE_OVER_DATE


def test_titles_in_the_style_of_the_sections():
    rows = [heading("Experience"), heading("Lund Bakery"), "Oslo, 2019 – 2021", WIDE, heading("Service"), WIDE]
    found, verdicts = after(*rows)
    assert found == [("Experience", 1), ("Lund Bakery", 1), ("Service", 1)]
    rows[1] = heading("Northwick University")
    found, verdicts = after(*rows)
    assert found == [("Experience", 1), ("Service", 1)]
    assert verdicts["Northwick University"].reason is Reason.FIRST_TITLE


def test_subjects_stand_in_the_section_that_lists_them():
    subjects = [part for text in ("Service", "Bees", "Ice") for part in (bold(text, gap=30.0), WIDE, WIDE)]
    assert after(heading("Interests"), WIDE, *subjects)[1]["Service"].reason is Reason.SUBJECT
    assert after(heading("Talks"), WIDE, *subjects)[1]["Service"].reason is Reason.SET_APART


def test_a_style_of_mostly_unknown_lines_is_never_level_one():
    large = [heading(text, size=20.0) for text in ("Publications", "Lund", "Bees")]
    found, _ = after(*(part for row in large for part in (row, WIDE, WIDE)))
    assert found == [("Publications", 2)]


def test_numbers_give_the_levels():
    rows = [
        heading("1 Education"),
        WIDE,
        heading("2 Teaching"),
        WIDE,
        heading("2.1 Courses"),
        WIDE,
        heading("2.2 Talks"),
        WIDE,
    ]
    assert [level for _, level in read(*rows)[0]] == [1, 1, 2, 2]
    assert [level for _, level in read(*rows, bold("Service"), WIDE)[0]] == [1, 1, 2, 2, 2]


def test_headings_without_a_number_go_with_the_numbered_ones_of_their_style():
    rows = [
        heading("1 Education"), WIDE, heading("2 Teaching"), WIDE,
        bold("2.1 Courses"), WIDE, bold("Talks"), WIDE, bold("2.2 Service"), WIDE, heading("Awards"), WIDE,
    ]  # fmt: skip
    assert [level for _, level in read(*rows)[0]] == [1, 1, 2, 2, 2, 1]
    rows[4], rows[8] = bold("2.1.1 Courses"), bold("2.1.2 Service")
    assert [level for _, level in read(*rows)[0]] == [1, 1, 3, 3, 3, 1]
