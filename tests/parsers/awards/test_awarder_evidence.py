"""What an awarder of an award shows, known and unknown ones, and none."""

import pytest

from cvparse.parsers.awards.award_pieces import AwardPieces
from cvparse.parsers.awards.awarder_evidence import of_awarder
from cvparse.parsers.awards.division import pieces_of
from kind_cases import assert_read, cases_of
from written_entries import LEXICON, worksheet

KENT = "University of Kent"


@cases_of("awards")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


def shown(written, run=(1, 2)):
    award = AwardPieces(pieces_of(worksheet(written), LEXICON), LEXICON)
    return set(of_awarder(award, run))


UNKNOWN = {"behind a comma", "unknown", "unknown behind a comma"}


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (f"Ice Prize, {KENT}", {"behind a comma", "an organization", "an organization behind a comma", "words 4"}),
        ("Ice Prize, Brightwater", {*UNKNOWN, "words 1"}),
        ("Ice Prize, NOR-CUP", {*UNKNOWN, "words 1", "capitals"}),
        ("Ice Prize, C12", {*UNKNOWN, "words 1", "a code", "figures"}),
        ("Ice Prize, given once", {*UNKNOWN, "words 2", "begins small", "small words"}),
        ("Ice Prize, Snow Medal", {*UNKNOWN, "words 2", "a prize in it", "a person"}),
        ("Ice Prize, Oslo", {*UNKNOWN, "words 1", "a place"}),
        ("Ice Prize, “Rivers”", {*UNKNOWN, "words 1", "quoted"}),
        (
            "Ice Prize (declined)",
            {
                "behind a bracket",
                "unknown",
                "unknown behind a bracket",
                "words 1",
                "begins small",
                "small words",
                "in a bracket in small letters",
            },
        ),
        ("Ice Prize, Nominee", {"behind a comma", "unknown", "unknown behind a comma", "words 1", "a standing"}),
    ],
)
def test_evidence(written, expected):
    assert shown(written) == expected


def test_what_a_row_shows():
    assert {"behind a row", "a whole row", "in a row of words 1"} <= shown("Ice Prize\nBrightwater")
    assert "a part of a row" in shown("Ice Prize\nBrightwater, Kent")
    assert "under a bullet" in shown("Ice Prize\n• Brightwater")
    assert "a sentence" in shown("Ice Prize\nIt was given at the meeting of the whole society.")
    assert "a sentence" not in shown("Ice Prize\nBrightwater")


def test_several_pieces():
    assert "a place at its end" in shown("Ice Prize, Brightwater, Oslo", (1, 3))
    assert {"over a comma", "over a comma between organizations"} <= shown(f"Ice, {KENT}, Society of Ice", (1, 3))
    assert shown("Ice Prize, Brightwater", (1, 1)) == {"none"}
