"""Which lines that are printed like headings are titles of entries."""

from dataclasses import replace

import pytest

from cvparse.layout.analyse import analyse
from cvparse.layout.types import Layout
from cvparse.lexicon import load
from cvparse.model import SectionKind as Kind
from cvparse.sections.candidates import Candidate, candidates_of
from cvparse.sections.detect import headings_of
from cvparse.sections.entry_titles import first_titles, mostly_unknown, title_reason, without_labels
from cvparse.sections.heading_meaning import meaning_of
from cvparse.sections.typography import style_of
from cvparse.sections.verdict import Reason, Verdicts
from layouts import WIDE, Row, bold, heading, layout
from pages import Sheet, document

LEXICON = load(("en",))
LONG = "a line of text that is as wide as the page is from the left edge to the right edge of it and on"


def weighed(printed: Layout, at: int) -> Candidate:
    """The line at this index as a candidate, whether or not it has the shape of one."""
    line = printed.lines[at]
    return Candidate(at, line, style_of(line, printed.norms), meaning_of(line.text.text, LEXICON))


# labels


def labels(*rows: Row | str) -> dict[int, Reason]:
    """The lines that are refused as labels and titles of entries, by their index."""
    printed = layout(*rows)
    verdicts = Verdicts(printed.norms)
    candidates = candidates_of(printed, LEXICON, verdicts)
    kept = {c.index for c in without_labels(candidates, printed, verdicts)}
    found = {}
    for candidate in candidates:
        verdict = verdicts.of_line(candidate.index)
        if candidate.index not in kept and verdict is not None:
            found[candidate.index] = verdict.reason
    return found


def apart(*rows: Row) -> list[Row | str]:
    """The rows with body text between each two."""
    return [part for row in rows for part in (row, WIDE, WIDE)]


def test_words_that_stand_three_times_in_one_style_are_labels():
    assert labels(*apart(*[bold("Highlights")] * 3)) == dict.fromkeys((0, 3, 6), Reason.LABEL)
    assert labels(*apart(bold("Highlights"), bold("HIGHLIGHTS:"), bold("Highlights"))) == {}
    assert labels(*apart(bold("Highlights"), bold("highlights:"), bold("Highlights"))) == {}
    assert labels(*apart(bold("Highlights"), bold("HighlightS:"), bold("Highlights"))) == dict.fromkeys(
        (0, 3, 6), Reason.LABEL
    )
    assert labels(*apart(bold("Highlights"), bold("Highlights"))) == {}
    assert labels(*apart(bold("Highlights"), heading("Highlights"), bold("Highlights"))) == {}
    assert labels(*apart(*[bold("2019")] * 3)) == {}


@pytest.mark.parametrize(
    ("rows", "refused"),
    [
        ([bold("Lund Bakery"), "May 2019 – June 2020"], True),
        ([bold("Lund Bakery"), "2019 – 2020"], True),
        ([bold("Lund Bakery"), "2019"], False),  # a year may stand over a group
        ([bold("Lund Bakery"), WIDE, "2019 – 2020"], True),
        ([bold("Lund Bakery"), WIDE, WIDE, "2019 – 2020"], False),
        ([bold("Lund Bakery"), Row("2019 – 2020", margin="x")], False),
        ([bold("Education, Service"), "2019 – 2020"], False),
        ([bold("Publications"), "2019 – 2020"], False),
        ([bold("2021"), "2019 – 2020"], False),
        ([bold("Education in Ice"), "2019 – 2020"], True),
        ([WIDE, "2019 – 2020", bold("Lund Bakery")], False),
    ],
)
def test_unknown_words_over_a_line_that_is_a_date(rows, refused):
    assert (Reason.OVER_DATE in labels(*rows, WIDE, WIDE, WIDE).values()) is refused


def test_the_second_line_of_a_heading_goes_with_the_first():
    rows = [bold("Publications"), bold("On Lakes"), "2019 – 2020", WIDE]
    assert labels(*rows) == {}
    assert labels(rows[0], heading("On Lakes"), *rows[2:]) == {1: Reason.OVER_DATE}
    assert labels(rows[0], WIDE, *rows[1:]) == {2: Reason.OVER_DATE}


# styles


def styles_mostly_unknown(*texts: str, beside: bool = False) -> bool:
    printed = layout(*(bold(text, beside=beside) for text in texts))
    return bool(mostly_unknown([weighed(printed, at) for at in range(len(texts))]))


@pytest.mark.parametrize(
    ("texts", "unknown"),
    [
        (["Education", "Beekeeping"], True),  # half
        (["Education", "Education", "Beekeeping"], False),
        (["Education", "Talks", "Beekeeping", "Bees", "Hives"], True),
        (["Education", "Talks", "Awards", "Bees", "Hives", "Wax"], False),  # three sections: half is enough
        (["Education", "Talks", "Awards", *["Bees"] * 6], True),  # a third
        (["Education", "Talks", "Awards", *["Bees"] * 5], False),
        (["Education", "Talks", "Talks", *["Bees"] * 3], True),  # two sections only
        (["2019", "Beekeeping", "2020"], False),
        (["2019", "Beekeeping"], True),
        (["Education of bees", "Beekeeping", "Education"], True),  # a word is not enough
    ],
)
def test_styles_of_which_most_lines_are_no_section_names(texts, unknown):
    assert styles_mostly_unknown(*texts) is unknown


def test_lines_beside_the_text_are_not_counted():
    assert not styles_mostly_unknown("Beekeeping", "Hives", beside=True)


# titles


def title(*rows: Row | str, unknown: bool = True, within: Kind | None = Kind.EXPERIENCE) -> Reason | None:
    """Whether the first of these lines is a title."""
    printed = layout(*rows, WIDE, WIDE, WIDE, WIDE)
    return title_reason(weighed(printed, 0), unknown, within, printed)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([bold("Lecturer", aside="2019 – 2021")], Reason.DATED_TITLE),
        ([bold("Lecturer", aside="May 2019")], Reason.DATED_TITLE),
        ([bold("Lecturer", aside="Oslo")], None),
        ([bold("Lecturer", aside="2019 in Oslo")], None),
        ([bold("2019", aside="2019")], None),
        ([bold("Publications", aside="2019")], None),
        ([bold("Talks", aside="2019")], None),
        ([bold("Lecturer", aside="2019", beside=True)], None),
        ([bold("Lecturer"), "Northwick University, 2012–2014"], Reason.TITLE_OVER_DATE),
        ([bold("Lecturer"), Row("Northwick University", aside="2012–2014")], Reason.TITLE_OVER_DATE),
        ([bold("Lecturer"), Row("Northwick University", margin="2012")], Reason.TITLE_OVER_DATE),
        ([bold("Lecturer"), WIDE, WIDE, "Northwick, 2012"], Reason.TITLE_OVER_DATE),
        ([bold("Lecturer"), WIDE, WIDE, WIDE, "Northwick, 2012"], None),
        ([bold("Lecturer"), bold("Reader"), "Northwick, 2012"], None),
        ([bold("Lecturer"), "Northwick, 12012"], None),
        ([bold("Lecturer"), "In 2012 she went to Northwick to work on the ice of its rivers and lakes"], None),
    ],
)
def test_titles_by_their_dates(rows, expected):
    assert title(*rows) is expected


def test_a_date_counts_only_in_styles_that_are_mostly_unknown():
    rows = [bold("Lecturer"), "Northwick University, 2012"]
    assert title(*rows, unknown=False) is None
    assert title(bold("Lecturer", aside="2019"), unknown=False) is Reason.DATED_TITLE


@pytest.mark.parametrize(
    ("within", "unknown", "expected"),
    [
        (Kind.INTERESTS, True, Reason.SUBJECT),
        (Kind.LANGUAGES, True, Reason.SUBJECT),
        (Kind.SKILLS, True, Reason.SUBJECT),
        (Kind.SKILLS, False, None),
        (Kind.TEACHING, True, None),
        (None, True, None),
    ],
)
def test_subjects_in_a_section_that_lists_them(within, unknown, expected):
    assert title(bold("Teaching"), unknown=unknown, within=within) is expected


# titles right under the heading of a section


def first(*rows: Row | str, named: bool = True, known: bool = True) -> list[int]:
    """The titles among the lines of the style of the section headings."""
    printed = layout(*rows)
    sections = [weighed(printed, at) for at, line in enumerate(printed.lines) if line.size == 14]
    if not known:
        sections[0] = replace(sections[0], meaning=meaning_of("Education of bees", LEXICON))
    return sorted(first_titles(sections, printed, lambda text: named))


WORK = [
    heading("Experience"), heading("Lund Bakery"), Row("2019 – 2021", italic=True), WIDE,
    heading("Ice Works"), Row("2017 – 2019", italic=True), WIDE, heading("Education"), WIDE,
]  # fmt: skip


def test_titles_right_under_the_heading():
    assert first(*WORK) == [1, 4]
    assert first(*WORK[:4]) == [1]
    assert first(*WORK, named=False) == []
    assert first(*WORK, known=False) == []


@pytest.mark.parametrize(
    ("at", "row", "titles"),
    [
        (1, heading("Lund Bakery", gap=18.2), []),  # close under the heading: its second line
        (1, heading("Lund Bakery", gap=18.3), [1, 4]),
        (1, heading("Lund Bakery", gap=0.0), [1, 4]),
        (1, heading("Lund Bakery", page=2), []),
        (2, Row("no date", italic=True), []),
        (5, Row("2017 – 2019"), [1]),  # not followed as the first is
        (5, Row("no date", italic=True), [1]),
        (4, heading("Talks"), [1]),  # a section of its own
        (1, heading("Education"), [1, 4]),  # words of a section, with more titles behind it
        (1, heading("Bees/Hives"), [1, 4]),
    ],
)
def test_what_makes_a_run_of_titles(at, row, titles):
    rows = list(WORK)
    rows[at] = row
    assert first(*rows) == titles


def test_known_words_alone_under_a_heading_are_a_group():
    rows = [heading("Publications"), heading("Books"), "A. Lund. Ice. 2019", WIDE, heading("Service"), WIDE]
    assert first(*rows) == []
    rows[1] = heading("Bees")
    assert first(*rows) == [1]
    rows[1] = heading("Books/Talks")
    assert first(*rows) == []
    assert first(rows[0], WIDE, *rows[1:]) == []


# on a page


def headings(*sheets):
    printed = analyse(document(*sheets))
    return [(printed.lines[h.index].text.text, h.level) for h in headings_of(printed, LEXICON, Verdicts(printed.norms))]


def printed(*rows, x=40):
    """A sheet of rows: text and style; a wide line of body text where the text is empty, white space before bold."""
    sheet, y = Sheet(), 60.0
    for text, style in rows:
        y += 26.0 if style else 12.0
        sheet.print(x, y, text or LONG, **style)
    return sheet


LARGE = {"size": 14, "bold": True}
BOLD = {"bold": True}
BODY: dict[str, object] = {}


def test_employers_set_as_sections_are_set():
    sheet = printed(
        ("Experience", LARGE), ("Outreach", LARGE), ("Engineer", BOLD), ("2019 - 2021", BODY), ("", BODY),
        ("Northwick Institute", LARGE), ("Researcher", BOLD), ("2017 - 2019", BODY), ("", BODY),
        ("Education", LARGE), ("Northwick University", LARGE), ("Physics", BOLD), ("2013 - 2017", BODY),
        ("Skills", LARGE), ("", BODY),
    )  # fmt: skip
    assert headings(sheet) == [("Experience", 1), ("Education", 1), ("Skills", 1)]


def test_two_headings_in_a_row_over_a_list():
    sheet = printed(
        ("Education", LARGE), ("", BODY), ("Publications", LARGE), ("Journal Articles", LARGE),
        ("A. Lund. Ice and its age. Journal of Ice 3. 2019", BODY), ("", BODY), ("Service", LARGE), ("", BODY),
    )  # fmt: skip
    assert [text for text, _ in headings(sheet)] == ["Education", "Publications", "Journal Articles", "Service"]


def test_posts_of_known_words_with_their_dates_under_them():
    sheet = printed(
        ("Experience", LARGE), ("Baker", BOLD), ("Lund Bakery, 2019 - 2021", BODY), ("Editor", BOLD),
        ("The Northwick Gazette, 2015 - 2018", BODY), ("Trustee", BOLD), ("Museum, 2012 - 2015", BODY),
        ("Education", LARGE), ("", BODY), ("Awards", LARGE), ("", BODY),
    )  # fmt: skip
    assert headings(sheet) == [("Experience", 1), ("Education", 1), ("Awards", 1)]


def test_subjects_of_interest_are_no_sections():
    sheet = printed(
        ("Education", LARGE), ("", BODY), ("Awards", LARGE), ("", BODY), ("Interests", LARGE),
        ("Teaching", BOLD), ("blind pupils", BODY), ("Bees", BOLD), ("hives", BODY), ("Chess", BOLD), ("alone", BODY),
    )  # fmt: skip
    assert headings(sheet) == [("Education", 1), ("Awards", 1), ("Interests", 1)]


def test_groups_of_works_keep_their_headings():
    sheet = printed(
        ("Education", LARGE), ("", BODY), ("Publications", LARGE), ("Books", BOLD),
        ("A. Lund. Ice. Northwick: Larvik Press, 2019", BODY), ("Journal Articles", BOLD),
        ("A. Lund. Snow. Journal of Snow, 2018", BODY), ("Awards", LARGE), ("", BODY),
    )  # fmt: skip
    assert headings(sheet) == [
        ("Education", 1), ("Publications", 1), ("Books", 2), ("Journal Articles", 2), ("Awards", 1),
    ]  # fmt: skip
