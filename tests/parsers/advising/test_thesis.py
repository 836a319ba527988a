"""What an advisee wrote."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.advising.thesis import may_be_title, plain_thesis, printed_thesis, title_row
from cvparse.spans.segments import Segments
from kind_cases import assert_read, cases_of
from written_entries import worksheet

LEXICON = load(("en",))


@cases_of("advising")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


def segments(written):
    return Segments(worksheet(written), LEXICON)


@pytest.mark.parametrize(
    ("written", "thesis"),
    [
        ("Ada Lund, “Ice in Rivers”", "Ice in Rivers"),
        ("Ada Lund. Thesis: Ice, Snow and Fog", "Ice, Snow and Fog"),
        ("Ada Lund, Ice in Rivers", None),
    ],
)
def test_what_the_print_or_a_cue_sets_apart(written, thesis):
    assert printed_thesis(segments(written)) == thesis


@pytest.mark.parametrize(
    ("written", "thesis"),
    [
        ("Ice in Winter Rivers. Lecturer, University of Larvik", "Ice in Winter Rivers"),
        ("Ice and snow", "Ice and snow"),
        ("Ice", None),
        ("Lecturer, University of Larvik", None),
    ],
)
def test_the_first_words_under_a_heading_of_theses(written, thesis):
    assert plain_thesis(segments(written), LEXICON) == thesis


@pytest.mark.parametrize(
    ("written", "row"),
    [
        ("student\nIce in the winter rivers", ["Ice in the winter rivers"]),
        ("student\nIce in rivers", []),  # as long as a subject
        ("student\nFunded by the Society of Ice", []),
        ("student\nLecturer in the north of town", []),
        ("Ice in the winter rivers", []),
    ],
)
def test_a_row_that_is_a_title(written, row):
    left = segments(written)
    left.left = [segment for segment in left.left if segment.row]
    assert [segment.text for segment in title_row(left, LEXICON)] == row


def test_what_is_set_apart_may_be_a_title():
    first = segments("**Ice in Rivers** Lund").left[0]
    assert may_be_title(first, LEXICON)
    assert not may_be_title(segments("Ice in Rivers").left[0], LEXICON)
