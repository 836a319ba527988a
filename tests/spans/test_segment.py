"""A segment, its value and what stands before it."""

import pytest

from cvparse.spans.segment import Joint, Segment, SegmentKind, bare
from written_entries import sheet


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("“Who Owned the Quay?”", "Who Owned the Quay?"),
        ("“Registers and Prices,”", "Registers and Prices"),
        ("„Rivers.“", "Rivers"),
        ("Rivers”", "Rivers"),
        ("“Rivers” and “Ice”", "“Rivers” and “Ice”"),
        ("Rivers,;", "Rivers"),
        ("On rivers.", "On rivers"),
        ("Brightwater Inc.", "Brightwater Inc."),
        ("Washington, D.C.", "Washington, D.C."),
        ("Rivers 2.", "Rivers 2"),
    ],
)
def test_a_title_without_its_signs(text, value):
    assert bare(text) == value


@pytest.mark.parametrize(
    ("joint", "strong", "bracketed"),
    [
        (Joint.NONE, False, False),
        (Joint.COMMA, False, False),
        (Joint.BRACKET, False, True),
        (Joint.STOP, True, False),
        (Joint.STRONG, True, False),
        (Joint.ROW, True, False),
        (Joint.ASIDE, True, False),
    ],
)
def test_what_stands_before_it(joint, strong, bracketed):
    segment = Segment(sheet("Rivers"), 0, 6, 0, joint)
    assert (segment.strong, segment.bracketed, segment.kind) == (strong, bracketed, SegmentKind.OTHER)


def test_a_segment_is_taken_or_consumed():
    one = sheet("“Rivers,” Oslo; York")
    first, second = Segment(one, 0, 9, 0, Joint.ROW), Segment(one, 10, 14, 0, Joint.COMMA)
    assert first.until(second).text == "“Rivers,” Oslo"
    assert first.take("title") == "Rivers"
    second.cue("place")
    assert [claim.path for claim in one.taken] == ["title", "cue: place"]
    assert one.rest() == [(14, 20)]


def test_joints_are_ordered_by_strength():
    names = ["NONE", "COMMA", "BRACKET", "COLON", "STOP", "STRONG", "ROW", "ASIDE"]
    assert [joint.name for joint in sorted(Joint)] == names


def test_a_leading_sign_is_no_value():
    assert Segment(sheet(": Rivers"), 0, 8, 0, Joint.ROW).take("title") == "Rivers"
