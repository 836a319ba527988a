"""What the list and what is left over say of a division."""

from cvparse.parsers.awards.award_pieces import AwardPieces
from cvparse.parsers.awards.division import Division, pieces_of
from cvparse.parsers.awards.evidence import Evidence, habit_of
from kind_cases import assert_read, cases_of
from written_entries import LEXICON, worksheet

KENT = "University of Kent"


@cases_of("awards")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


def shown(division, *written):
    """The evidence of a division of the first of these awards, besides what its runs show by themselves."""
    awards = [AwardPieces(pieces_of(worksheet(one), LEXICON), LEXICON) for one in written]
    found = Evidence(awards[0], habit_of(awards)).of(division)
    return {name for name in found if not name.startswith(("title: ", "awarder: ")) or "of the list" in name}


def test_where_the_awarder_stands():
    beside = Division((0, 1), (1, 2))
    assert shown(beside, "Ice Prize, Kent") == {"side by side", "ends with it"}
    assert shown(beside, "Ice Prize, Kent, Oslo") >= {"side by side", "goes on behind a comma", "a place is left"}
    assert "apart" in shown(Division((0, 1), (2, 3)), "Ice Prize, Kent, Brightwater")
    assert "two faces" in shown(beside, "**Ice Prize**, Kent")
    assert "one face" in shown(beside, "**Ice Prize, Kent**, Oslo")
    first = shown(Division((1, 2), (0, 1)), f"{KENT}: Ice Prize")
    assert first == {"awarder first: a known one", "awarder first, then a colon"}
    assert "awarder first: an unknown one" in shown(Division((1, 2), (0, 1)), "Brightwater: Ice Prize")


def test_what_is_left():
    none = Division((0, 1), (1, 1))
    left = {"left behind a comma", "an organization is left", "a known one is left"}
    assert shown(none, f"Ice Prize, {KENT}") == left
    assert shown(none, "Ice Prize (shared)") == {"left behind a bracket", "left in a bracket in small letters"}
    assert "a prize is left" in shown(none, "Ice Prize, Snow Prize")
    later = shown(Division((0, 1), (2, 3)), f"Ice Prize, {KENT}, Brightwater")
    assert "a known one is left before the awarder" in later


def test_what_the_list_has_in_common():
    beside = Division((0, 1), (1, 2))
    known = [f"Snow Prize, {KENT}", f"Sun Prize, {KENT}", f"Lake Prize, {KENT}"]
    assert shown(beside, "Ice Prize, Nordlight", *known) >= {
        "awarder: most of the list known behind it",
        "awarder: most of the list shown behind it",
    }
    assert shown(beside, "Ice Prize – Nordlight", *known) >= {
        "awarder: none of the list known behind it",
        "awarder: none of the list shown behind it",
    }
    assert "awarder: some of the list known behind it" in shown(beside, "Ice Prize, Nord", known[0], "Sun Prize, Ost")
    none = shown(Division((0, 1), (1, 1)), "Ice Prize", *known)
    assert "awarder: most of the list known elsewhere" in none
    assert not any("of the list" in name for name in shown(beside, "Ice Prize, Nord", known[0]))  # of two entries
