"""What the lists know of the pieces of an award."""

import pytest

from cvparse.parsers.awards.award_pieces import AwardPieces, is_awarder, is_short_place
from cvparse.parsers.awards.division import pieces_of
from kind_cases import assert_read, cases_of
from written_entries import LEXICON, worksheet

KENT = "University of Kent"


@cases_of("awards")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


def award(written):
    return AwardPieces(pieces_of(worksheet(written), LEXICON), LEXICON)


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("Zhejiang University", True),
        ("WAIC '23", True),
        ("WAIC 2023", True),
        ("WAIC '23)", True),
        ("WAIC '23 in Oslo", False),
        ("the Rector", False),
        ("Rivers and Ice", False),
        (f"{KENT}.", True),
    ],
)
def test_names_who_gives(printed, expected):
    assert is_awarder(printed, LEXICON) is expected


def test_what_is_known_of_each():
    found = award(f"Ice Prize, {KENT}, Oslo, Prize for Snow")
    assert found.joints == ["the start", "a comma", "a comma", "a comma"]
    assert found.known == [False, True, False, False]
    assert found.noun == ["end", "", "", "in"]
    assert found.places == [False, False, True, False]


def test_rows_and_faces():
    found = award("**Ice Prize**, Kent\nBrightwater – Oslo")
    assert found.has_faces(0)
    assert not found.has_faces(1)
    assert found.faces[:2] == [(True, False), (False, False)]
    assert (found.row(0), found.row(2)) == ("", "Brightwater – Oslo")


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Best Paper Award (BPA)", "that abbreviates"),
        ("Best Paper Award (XYZ)", "in capitals"),
        ("Best Paper Award (C12)", "with a number"),
        ("Best Paper Award (declined)", "in small letters"),
        ("Best Paper Award (Only recipient)", "in small letters"),
        ("Best Paper Award (Spring Rivers)", "as a name"),
    ],
)
def test_brackets(written, expected):
    assert award(written).bracket(1) == expected


@pytest.mark.parametrize(("text", "expected"), [("Oslo", True), ("Oslo.", True), ("Oslo Prize", False), ("Ice", False)])
def test_place(text, expected):
    assert is_short_place(text, LEXICON) is expected
