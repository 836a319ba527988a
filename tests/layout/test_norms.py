"""The body size, its colour and the line pitch of a document."""

import pytest

from cvparse.layout.norms import DEFAULT, norms_of
from pages import Sheet, document


def norms(*sheets):
    return norms_of(document(*sheets))


def test_a_document_without_words_has_the_norms_of_an_ordinary_page():
    only_marks = Sheet()
    only_marks.print(40, 100, "*", raised=True)
    only_marks.print(40, 100, "@", icon=True)
    assert norms(Sheet()) == norms(only_marks) == DEFAULT
    assert (DEFAULT.body_size, DEFAULT.line_pitch) == (10, 12)


def test_the_body_is_what_most_characters_are_printed_in():
    sheet = Sheet()
    sheet.print(40, 100, "a b c d e", size=8, color="#ff0000")
    sheet.print(40, 120, "running text", size=11.2, color="#111111")
    assert (norms(sheet).body_size, norms(sheet).body_color) == (11, "#111111")


def test_marks_and_icons_do_not_count():
    sheet = Sheet()
    sheet.print(40, 100, "************", size=6, raised=True)
    sheet.print(40, 100, "@@@@@@@@@@@@", size=30, icon=True)
    sheet.print(40, 120, "text", size=10)
    assert norms(sheet).body_size == 10


@pytest.mark.parametrize(
    ("steps", "pitch"),
    [
        ([14, 14, 13], 14),
        ([14, 13], 13),  # of two as common as each other the closer
        ([12.2, 12.2], 12),  # in steps of half a point
        ([12.4, 12.4], 12.5),
        ([9, 9], 9),  # lines set close, 0.9 em
        ([8.5, 8.5], 12),  # no pitch of a paragraph: the usual 1.2 em
        ([20, 20], 20),
        ([20.5, 20.5], 12),
        ([30, 30, 13], 13),
    ],
)
def test_the_line_pitch_is_the_commonest_step_of_a_paragraph(steps, pitch):
    sheet, baseline = Sheet(), 100.0
    sheet.print(40, baseline, "text of the body")
    for step in steps:
        baseline += step
        sheet.print(40, baseline, "text of the body")
    assert norms(sheet).line_pitch == pitch


def test_no_step_leads_from_one_page_to_the_next():
    first, second = Sheet(1), Sheet(2, first_id=50)
    first.print(40, 100, "text of the body")
    second.print(40, 115, "text of the body")
    assert norms(first, second).line_pitch == 12


@pytest.mark.parametrize(("size", "pitch"), [(20.75, 30), (20.875, 24), (19.25, 30), (19.125, 24)])
def test_type_of_nearly_the_body_size_is_body_type(size, pitch):
    """At 20 points that is up to three quarters of a point off."""
    sheet = Sheet()
    sheet.print(40, 100, "a long line of text that is set in the size of the body", size=20)
    sheet.column(40, 200, ["a", "b", "c"], pitch=30, size=size)
    assert norms(sheet).line_pitch == pitch
