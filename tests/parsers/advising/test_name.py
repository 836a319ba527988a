"""The cases of advising: what is printed, and the entries that must come of it."""

from dataclasses import replace

import pytest

from cvparse.parsers.advising.name import advisee_named
from cvparse.spans.segments import Segments
from kind_cases import assert_read, cases_of
from written_entries import CONTEXT, LEXICON, worksheet


@cases_of("advising")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


def named(written: str, owner: str | None = None) -> str | None:
    return advisee_named(Segments(worksheet(written), LEXICON), replace(CONTEXT, owner=owner))


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Ada Berg, Rivers", "Ada Berg"),
        ("**Berg, A. & Lund, B.** (MSc)", "Berg, A. & Lund, B."),
        ("**Berg, A. and Lund, B.** (MSc)", "Berg, A. and Lund, B."),
        ("Berg, A.", "Berg, A."),
        ("“Ada Berg,” Ben Lund", "Ben Lund"),
        ("Ada Berg (ETHZ)", "Ada Berg"),
        ("Ada Berg on ice in rivers", "Ada Berg"),
        ("Ada Berg and Ben Lund", None),  # two persons
        ("University of Larvik", None),
        ("PhD", None),
        ("“Ada Berg”", None),
        ("Rivers, with Ada Berg", None),
        ("with Ada Berg, Ben Lund", "Ada Berg"),  # it opens the entry
        ("*Berg, A.* Oslo", "Berg, A."),
        ("**Berg, Ada**, Oslo", None),  # no initials
        ("**Berg, A. & Oslo** (MSc)", None),
        ("Berg, A. & Lund, B. (MSc)", "A. & Lund, B."),  # nothing sets them apart
        ("“Rivers,” Berg, A.", "Berg, A."),
        ("(Berg, A.), Ben Lund", "Ben Lund"),
        ("Rivers (A.)", None),
        ("Ada on ice", None),  # one word before what it is on
        ("Ada Bo Cy Dee Eve on ice", "Ada Bo Cy Dee Eve"),  # five
        ("Ada Bo Cy Dee Eve Fay on ice", None),
        ("Dr. Ada Berg, Oslo", "Ada Berg"),
        ("Ada Berg [ETHZ],", "Ada Berg"),
        ("Ada Berg Institute", None),
        ("Chair, for Ada Berg, Oslo", "Ada Berg"),
        ("for Ada Berg", None),  # it opens the entry
        ("Dean Example", "Dean Example"),  # a post, where nobody else stands
        ("Dean Example, Ben Lund", "Ben Lund"),
        ("Oslo, Dean Example", None),  # it does not open the entry
        ("Professor", None),
    ],
)
def test_the_advisee(written: str, expected: str | None) -> None:
    assert named(written) == expected


def test_the_owner_is_no_advisee() -> None:
    assert named("Ada Berg", "Ada Berg") is None
    assert named("Ada Berg, Ben Lund", "Ada Berg") == "Ben Lund"
    assert named("Ada Berg, Ben Lund", "Cy Moor") == "Ada Berg"


def test_what_stands_behind_the_name_is_left() -> None:
    segments = Segments(worksheet("Ada Berg on ice in rivers"), LEXICON)
    advisee_named(segments, CONTEXT)
    assert [s.text for s in segments.left] == ["on ice in rivers"]
    segments = Segments(worksheet("Ada Berg, Rivers"), LEXICON)
    advisee_named(segments, CONTEXT)
    assert [s.text for s in segments.left] == ["Rivers"]
