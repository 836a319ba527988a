"""Which stretches are left of an entry, and how marks part them."""

import pytest
import regex

from cvparse.fields.organizations import OrganizationKind
from cvparse.spans.parting import (
    OPENING,
    Joint,
    Piece,
    Stretch,
    closed_end,
    cut_at,
    end_of_face,
    marks_outside,
    opened_start,
    signs_in,
    stretches_of,
    whole_names,
)
from written_entries import sheet, worksheet

SIGNS = regex.compile(r"(?P<comma>,)|(?P<open>\()|(?P<close>\))|(?P<cue>\bof\b)")


def stretch(text):
    return Stretch(sheet(text), 0, len(text), 0, Joint.ROW, 0)


def pieces(text, **options):
    whole = stretch(text)
    options.setdefault("holds", str.isalpha)
    return [(piece.joint, piece.text) for piece in cut_at(whole, signs_in(whole, SIGNS), **options)]


def test_what_is_left_stretch_by_stretch():
    entry = worksheet("Ice 2020 Oslo\n• Kent <Larvik>")
    entry.body.take(4, 8, "period")
    found = [
        (one.sheet.text.text[one.start : one.end].strip(), one.row, one.joint, one.bulleted)
        for one in stretches_of(entry)
    ]
    assert found == [
        ("Ice", 0, Joint.ROW, False),
        ("Oslo", 0, Joint.READ, False),
        ("Kent", 1, Joint.ROW, True),
        ("Larvik", -1, Joint.TAG, False),
    ]
    assert [one.number for one in stretches_of(entry)] == [0, 1, 2, 3]


def test_marks_part_and_are_what_stands_before():
    assert pieces("Ice, Oslo (ID) too") == [
        (Joint.ROW, "Ice"),
        (Joint.COMMA, "Oslo"),
        (Joint.BRACKET, "ID"),
        (Joint.BEHIND, "too"),
    ]


def test_a_piece_holds_what_it_must():
    assert pieces("Ice, 17") == [(Joint.ROW, "Ice")]
    assert pieces("Ice, 17", holds=str.isalnum) == [(Joint.ROW, "Ice"), (Joint.COMMA, "17")]


def test_no_sign_takes_the_place_of_a_joint_that_is_kept():
    assert pieces("Ice of (, Oslo")[1] == (Joint.BRACKET, "Oslo")
    assert pieces("Ice of , Oslo")[1] == (Joint.CUE, "Oslo")
    assert pieces("Ice of , Oslo", kept=OPENING)[1] == (Joint.COMMA, "Oslo")


def test_a_bracket_may_be_whole():
    assert pieces("Ice (end of May)")[1:] == [(Joint.BRACKET, "end"), (Joint.CUE, "May")]
    assert pieces("Ice (end of May)", whole_brackets=True)[1:] == [(Joint.BRACKET, "end of May")]
    assert pieces("Ice (of May)", whole_brackets=True)[1:] == [(Joint.CUE, "May")]


@pytest.mark.parametrize(
    ("mark", "stays"),
    [
        ((2, 3, Joint.COMMA), True),
        ((5, 6, Joint.COMMA), False),  # in the quotation
        ((4, 5, Joint.COMMA), True),  # at its edge
        ((12, 13, Joint.COMMA), False),  # in the name
        ((12, 13, Joint.STOP), True),
        ((12, 13, Joint.FACE), True),
        ((10, 11, Joint.COMMA), True),
    ],
)
def test_quotations_and_names_are_whole(mark, stays):
    assert (mark in marks_outside([mark], [(4, 8)], [(10, 16)])) is stays


@pytest.mark.parametrize(
    ("written", "found"), [("**Rivers** Oslo", [6]), ("**Rivers** and ice", []), ("**Ice** Oslo", []), ("Ice", [])]
)
def test_the_end_of_a_face(written, found):
    entry = next(stretches_of(worksheet(written)))
    assert [start for start, _, _ in end_of_face(entry)] == found


def test_a_department_and_its_institution_are_one_name():
    department, institution = OrganizationKind.DEPARTMENT, OrganizationKind.INSTITUTION
    text = "Ice, Kent, Oslo"
    assert whole_names(text, [(0, 3, department), (5, 9, institution)]) == [(0, 9)]
    assert whole_names(text, [(0, 3, institution), (5, 9, department)]) == [(0, 3), (5, 9)]
    assert whole_names(text, [(0, 3, department), (11, 15, institution)]) == [(0, 3), (11, 15)]


def test_a_value_keeps_its_brackets_whole():
    text = sheet("Ice Days (ID), Oslo")
    plain, short = Piece(text, 0, 8, 0, Joint.ROW), Piece(text, 10, 12, 0, Joint.BRACKET, bracket=9)
    behind = Piece(text, 15, 19, 0, Joint.COMMA)
    assert closed_end(short, plain) == 13
    assert closed_end(short, short) == 12
    assert closed_end(behind, plain) == 19
    assert opened_start(short, behind) == 9
    assert opened_start(short, short) == 10
    assert opened_start(plain, short) == 0
