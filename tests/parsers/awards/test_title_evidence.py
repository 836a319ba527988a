"""What a title of an award shows."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.awards.award_pieces import AwardPieces
from cvparse.parsers.awards.division import pieces_of
from cvparse.parsers.awards.title_evidence import of_title
from kind_cases import assert_read, cases_of
from written_entries import LEXICON, worksheet

KENT = "University of Kent"


@cases_of("awards")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


def shown(written, behind):
    award = AwardPieces(pieces_of(worksheet(written), LEXICON), LEXICON)
    return set(of_title(award, (0, behind)))


def test_a_prize_that_is_written_without_blanks_is_a_whole_title():
    japanese = load(("ja",))
    award = AwardPieces(pieces_of(worksheet("奨励賞"), japanese), japanese)
    assert set(of_title(award, (0, 1))) == {"words 1", "a prize at its end"}


@pytest.mark.parametrize(
    ("written", "behind", "expected"),
    [
        ("Ice Prize", 1, {"words 2", "a prize at its end"}),
        ("Prize for Ice", 1, {"words 4", "a prize in it"}),
        ("Rising Star", 1, {"words 2", "no prize"}),
        ("Prize", 1, {"words 1", "a prize at its end", "a bare prize"}),
        ("奨励賞", 1, {"words 1", "no prize"}),  # in a language whose lists are not in use
        ("Rivers, Ice Prize", 1, {"words 1", "no prize", "a prize behind it"}),
        (KENT, 1, {"words 4", "no prize", "an organization"}),
        ("Fellow, Kent", 1, {"words 1", "a prize at its end", "a bare prize", "a role of members"}),
        (
            f"Ice Prize, {KENT}",
            2,
            {
                "words 8",
                "a prize in it",
                "over a comma",
                "an organization in it",
                "an organization behind a comma",
                "over a comma behind a prize",
            },
        ),
        ("Nominee, Ice Prize", 1, {"words 1", "no prize", "a prize behind it", "a standing before a prize"}),
        ("Nominee, Kent", 1, {"words 1", "no prize"}),
        ("Star (ST)", 2, {"words 2", "no prize", "over a bracket", "over a bracket in capitals"}),
        ("**Rising Star**, Kent", 1, {"words 2", "no prize", "bold up to its end"}),
        ("**Rising Star**, Kent", 2, {"words 4", "no prize", "over a comma", "bold and plain"}),
        ("**Rising, Kent**, Oslo", 1, {"words 1", "no prize", "bold goes on"}),
        ("*Rising Star*, Kent", 1, {"words 2", "no prize", "italic up to its end"}),
    ],
)
def test_evidence(written, behind, expected):
    assert shown(written, behind) == expected
