"""Which lines have the shape of a heading, and why the others have not."""

import pytest

from cvparse.layout.types import Layout, Norms
from cvparse.lexicon import load
from cvparse.sections.candidates import Candidate, candidates_of, is_year, shape_refusal
from cvparse.sections.heading_meaning import Certainty
from cvparse.sections.verdict import Reason, Verdicts
from layouts import WIDE, Row, bold, heading, layout

LEXICON = load(("en",))
ICON = "\ufffc"
LONG_LEGEND = "Publications (" + "x" * 60 + ")"


def judged(printed: Layout, at: int = -1) -> tuple[list[Candidate], Reason]:
    """The candidates of a layout, and the reason that the verdict on one of its lines gives."""
    verdicts = Verdicts(printed.norms)
    found = candidates_of(printed, LEXICON, verdicts)
    index = at % len(printed.lines)
    verdict = verdicts.of_line(index)
    assert verdict is not None
    assert (verdict.style is not None) == (shape_refusal(printed.lines[index]) is None)
    return found, verdict.reason


def reason(*rows: Row | str) -> Reason | None:
    """Why the last of these lines is no candidate, None where it is one."""
    found, why = judged(layout(*rows))
    return None if any(c.index == len(rows) - 1 for c in found) else why


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Publications", None),
        ("4. SERVICE TO THE PROFESSION", None),
        ("2019–2021", None),
        ("2024", None),
        (f"{ICON} Education", None),
        (LONG_LEGEND, None),
        ("", Reason.EMPTY),
        (f" {ICON} ", Reason.EMPTY),
        ("X" * 90, None),
        ("X" * 91, Reason.TOO_LONG),
        ("Service (" + "x" * 140 + ")", None),
        ("Service (" + "x" * 141 + ")", Reason.TOO_LONG),
        ("A b c d e f g h i j k l", None),
        ("A b c d e f g h i j k l m", Reason.TOO_LONG),
        ("12345", Reason.NO_LETTER),
        ("• Best Paper Award", Reason.BULLET),
        ("and was granted leave", Reason.SMALL_LETTER),
        ("Was granted leave.", Reason.STOP),
        ("Talks,", Reason.STOP),
        ("Talks;", Reason.STOP),
        ("Talks:", None),
        ("2019 Award", Reason.DATE_FIRST),
        ("May 2019 Award", Reason.DATE_FIRST),
        ("Award of 2019", None),
    ],
)
def test_the_shape_of_a_heading(text, expected):
    assert shape_refusal(layout(Row(text)).lines[0]) is expected


@pytest.mark.parametrize(
    "text", ["2024", "2019–2021", "1999 / 2000", "2019 - present", "2019-21", "2019–22:", " 2019 "]
)
def test_a_year_alone(text):
    assert is_year(text)


@pytest.mark.parametrize("text", ["1850", "2024a", "May 2024", "2019-12", "2019 – 2021 Lund", "12019", ""])
def test_no_year_alone(text):
    assert not is_year(text)


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        # a date or other text beside it
        (bold("Lecturer", margin="2019"), Reason.DATE_BESIDE),
        (bold("Education\tMay 2019"), Reason.DATE_BESIDE),
        (heading("Education", margin="2019"), Reason.DATE_BESIDE),
        (heading("Education", margin="2019", ruled=True), None),
        (heading("Education", margin="2019", filled=True), None),
        (bold("Education", margin="Lund"), Reason.TEXT_BESIDE),
        (heading("Beekeeping", margin="Lund"), Reason.TEXT_BESIDE),
        (heading("Education", margin="Lund"), None),
        (bold("Education\t–"), None),
        # a year in it
        (bold("Prize, Lund 2019"), Reason.YEAR_INSIDE),
        (bold("Publications, Talks, and Awards 2019"), None),
        (bold("2019"), None),
        (bold("Prize 12019"), None),
        # a key and a value
        (bold("English: native"), Reason.KEY_AND_VALUE),
        (heading("Beekeeping: the last years"), Reason.KEY_AND_VALUE),
        (bold("Service: the last years"), Reason.KEY_AND_VALUE),
        (heading("Service: the last years"), None),
        (bold("Publications: Books"), None),
        (bold("Thesis: “Ice and its Age”"), Reason.QUOTED_VALUE),
        (heading("Beekeeping: Service “Ice”"), Reason.KEY_AND_VALUE),
        # a pictogram
        (bold(f"{ICON} Beekeeping"), Reason.PICTOGRAM),
        (bold(f"{ICON} Education"), None),
        (bold(f"{ICON} Education, Service"), None),
        (bold(f"Beekeeping {ICON}"), None),
    ],
)
def test_what_a_line_holds(row, expected):
    assert reason(WIDE, row) is expected


@pytest.mark.parametrize(
    ("above", "below", "expected"),
    [
        ("A. Lund, B. Okri and", bold("C. Twill"), Reason.LINE_ABOVE_OPEN),
        ("A. Lund, B. Okri,", bold("C. Twill"), Reason.LINE_ABOVE_OPEN),
        ("A. Lund, B. Okri,", bold("C. Twill", gap=13.0), Reason.LINE_ABOVE_OPEN),
        ("A. Lund, B. Okri,", bold("C. Twill", gap=13.2), None),
        ("A. Lund, B. Okri,", bold("C. Twill", gap=0.0), None),
        ("A. Lund, B. Okri,", bold("C. Twill", column=1), None),
        ("A. Lund, B. Okri And", bold("C. Twill"), None),
        ("A. Lund, B. Okri also", bold("C. Twill"), None),
        ("A. Lund, B. Okri and", bold("Education and Service"), None),
    ],
)
def test_the_line_above_waits_for_more_words(above, below, expected):
    assert reason(above, below) is expected


@pytest.mark.parametrize(
    ("above", "below", "expected"),
    [
        (bold("a paper on ice"), bold("Its Age"), Reason.SAME_PARAGRAPH),
        (bold("a paper on ice"), bold("Its Age", gap=13.0), Reason.SAME_PARAGRAPH),
        (bold("a paper on ice"), bold("Its Age", gap=13.2), None),
        (bold("a paper on ice"), bold("Its Age", gap=0.0), None),
        (bold("a paper on ice"), bold("Its Age", column=1), None),
        ("a paper on ice", bold("Its Age"), None),
        (bold("Ice"), bold("Its Age"), None),  # a heading may have two lines
    ],
)
def test_a_further_line_of_what_the_line_above_began(above, below, expected):
    assert reason(above, below) is expected


@pytest.mark.parametrize(("size", "expected"), [(26.5, None), (26.0, Reason.TEXT_BESIDE)])
def test_a_known_heading_beside_a_text_is_larger_than_the_body(size, expected):
    printed = layout(Row("Education", size=size, margin="Lund"), norms=Norms(25.0, 30.0))
    found, why = judged(printed)
    assert (None if found else why) is expected


@pytest.mark.parametrize(("size", "expected"), [(26.5, None), (26.0, Reason.KEY_AND_VALUE)])
def test_a_known_key_is_larger_than_the_body(size, expected):
    found, why = judged(layout(Row("Service: the last years", size=size), norms=Norms(25.0, 30.0)))
    assert (None if found else why) is expected


def test_the_first_line_goes_on_with_nothing():
    assert reason(bold("Education")) is None


def test_the_candidates_stand_in_order_with_what_is_known_of_them():
    found, _ = judged(layout(WIDE, heading("Education"), WIDE, heading("Beekeeping")))
    assert [(c.index, c.text, c.known_whole) for c in found] == [(1, "Education", True), (3, "Beekeeping", False)]
    assert [c.meaning.certainty for c in found] == [Certainty.WHOLE, Certainty.NONE]


def test_a_large_key_gives_the_meaning_of_the_line():
    (found,), _ = judged(layout(heading("Service: the last years")))
    assert (found.meaning.kind.value, found.meaning.certainty) == ("service", Certainty.WHOLE)


def test_headings_over_a_rule_are_of_one_style_whether_or_not_they_fill_it():
    rows = [heading("Skills", ruled=True), WIDE, heading("Service", ruled=True, underlined=True), WIDE]
    found, _ = judged(layout(*rows))
    assert len({c.style for c in found}) == 1
    found, _ = judged(layout(heading("Skills", ruled=True, underlined=True), *rows[1:]))
    assert {c.style.underlined for c in found} == {True}
    plain = heading("Talks", size=16.0)  # no rule under it: it says nothing of those that have one
    wide = heading("Service", size=16.0, ruled=True, underlined=True)
    found, _ = judged(layout(plain, WIDE, wide, WIDE))
    assert [c.style.underlined for c in found] == [False, True]
    found, _ = judged(layout(*rows, heading("Talks", underlined=True)))
    assert [c.style.underlined for c in found] == [False, False, True]
