"""What has been read of a text is crossed out."""

import pytest

from written_entries import sheet


def test_a_value_is_taken_once():
    one = sheet("Lecturer, University of X")
    assert one.take(0, 9, "title").text == "Lecturer,"
    assert [(claim.path, claim.text.text) for claim in one.taken] == [("title", "Lecturer,")]
    assert one.rest() == [(10, 25)]
    assert not one.is_free(8, 12)
    assert one.is_free(10, 25)


def test_blanks_are_no_value():
    one = sheet("Lecturer Oslo")
    one.take(8, 9, "title")
    assert one.taken == []


def test_a_cue_is_consumed_by_its_rule():
    one = sheet("Role: PI")
    one.cue(0, 6, "role")
    assert [(claim.path, claim.text.text) for claim in one.taken] == [("cue: role", "Role:")]
    assert one.rest() == [(6, 8)]


@pytest.mark.parametrize(
    ("written", "taken", "rest"),
    [
        ("Lecturer, Oslo", [], [(0, 14)]),
        ("Lecturer, Oslo", [(0, 8)], [(8, 14)]),
        ("Lecturer | Oslo", [(0, 8), (11, 15)], []),  # a bar alone is nothing left
        ("Lecturer (2) Oslo", [(0, 8), (13, 17)], [(9, 12)]),
        ("Lecturer", [(0, 8)], []),
    ],
)
def test_the_rest_is_what_holds_letters_or_figures(written, taken, rest):
    one = sheet(written)
    for start, end in taken:
        one.take(start, end, "x")
    assert one.rest() == rest


@pytest.mark.parametrize(
    ("start", "end", "rest"),
    [
        (0, 14, [(0, 3), (10, 14)]),
        (0, 3, [(0, 3)]),
        (3, 10, []),
        (1, 12, [(1, 3), (10, 12)]),
        (2, 11, [(2, 3), (10, 11)]),
        (14, 14, []),
    ],
)
def test_the_rest_between_two_offsets(start, end, rest):
    one = sheet("Ada (PhD) Oslo")
    one.take(3, 9, "level")
    assert one.rest() == [(0, 3), (10, 14)]
    assert one.rest_within(start, end) == rest
