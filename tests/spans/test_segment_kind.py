"""What the word lists say of a text."""

import pytest

from cvparse.spans.segment import SegmentKind
from cvparse.spans.segment_kind import classify
from written_entries import LEXICON


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("University of Larvik", SegmentKind.ORGANIZATION),
        ("Department of Physics", SegmentKind.DEPARTMENT),
        ("Distributed Systems Group", SegmentKind.DEPARTMENT),
        ("Research Assistant Professor", SegmentKind.TITLE),
        ("Lecturer at the University of Larvik", SegmentKind.TITLE),
        ("British Academy Research Fellow", SegmentKind.TITLE),
        ("University of Larvik, Lecturer", SegmentKind.ORGANIZATION),
        ("Ph.D. in Physics", SegmentKind.DEGREE),
        ("PhD Student", SegmentKind.TITLE),
        ("Lecturer, M.Sc.", SegmentKind.TITLE),
        ("University of Larvik, Ph.D.", SegmentKind.ORGANIZATION),
        ("Ph.D., Lecturer", SegmentKind.TITLE),
        ("Lecturer, Ph.D.", SegmentKind.TITLE),
        ("Ph.D., University of Larvik", SegmentKind.DEGREE),
        ("University of Larvik Lecturer", SegmentKind.TITLE),
        ("Oslo, Norway", SegmentKind.PLACE),
        ("Rivers in Oslo", SegmentKind.OTHER),
        ("Pied Piper", SegmentKind.OTHER),
        ("Pied Piper (with Prof. Mira)", SegmentKind.OTHER),
        ("Pied Piper (Oslo) Lecturer", SegmentKind.TITLE),
        ("(Senior) Lecturer", SegmentKind.TITLE),
        ("", SegmentKind.OTHER),
    ],
)
def test_what_comes_first_says_what_it_is(text, kind):
    assert classify(text, LEXICON) is kind
