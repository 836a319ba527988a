"""Where an award may be parted, and all ways to divide it."""

import pytest

from cvparse.parsers.awards.division import divisions_of, pieces_of, run_end, run_start, value_of
from kind_cases import assert_read, cases_of
from written_entries import LEXICON, worksheet

KENT = "University of Kent"


@cases_of("awards")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


def pieces(written):
    return pieces_of(worksheet(written), LEXICON)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Ice Prize", [("a row", "Ice Prize")]),
        ("Ice Prize, Oslo", [("a row", "Ice Prize"), ("a comma", "Oslo")]),
        ("Ice Prize – Brightwater", [("a row", "Ice Prize"), ("a dash", "Brightwater")]),
        ("Ice-Prize", [("a row", "Ice-Prize")]),
        ("Ice Prize: Brightwater", [("a row", "Ice Prize"), ("a colon", "Brightwater")]),
        ("Ice Prize 10:30", [("a row", "Ice Prize 10:30")]),
        ("Ice Prize. Given once", [("a row", "Ice Prize"), ("a full stop", "Given once")]),
        ("Ice Prize (IP) too", [("a row", "Ice Prize"), ("a bracket", "IP"), ("behind a bracket", "too")]),
        ("Ice Prize of Brightwater", [("a row", "Ice Prize"), ("a cue", "Brightwater")]),
        ("Ice Prize of the jury", [("a row", "Ice Prize of the jury")]),  # no name behind it
        (f"Ice Prize of {KENT}", [("a row", "Ice Prize"), ("a cue", KENT)]),
        (f"Department of Physics, {KENT}", [("a row", f"Department of Physics, {KENT}")]),
        (f"{KENT}, Brightwater", [("a row", KENT), ("a comma", "Brightwater")]),
        ("**Ice Prize** Brightwater", [("a row", "Ice Prize"), ("a face", "Brightwater")]),
        ("**Ice** prize", [("a row", "Ice prize")]),  # goes on in small letters
        ("Ice Prize, “Rivers, Lakes: Ice”", [("a row", "Ice Prize"), ("a comma", "“Rivers, Lakes: Ice”")]),
        ("Ice Prize, 17", [("a row", "Ice Prize")]),  # a number is no piece
        ("Ice Prize (only one from Oslo)", [("a row", "Ice Prize"), ("a bracket", "only one from Oslo")]),
        ("Ice Prize (by Kent)", [("a row", "Ice Prize"), ("a cue", "Kent")]),
        ("Ice Prize\nBrightwater", [("a row", "Ice Prize"), ("a row", "Brightwater")]),
        ("Ice Prize <Brightwater>", [("a row", "Ice Prize"), ("a tag", "Brightwater")]),
    ],
)
def test_pieces(written, expected):
    assert [(str(piece.joint), piece.text) for piece in pieces(written)] == expected


def test_what_a_piece_knows_of_its_place():
    first, second, third = pieces("Ice Prize (shared) of Brightwater")
    assert (first.bracket, second.bracket, third.bracket) == (-1, 10, -1)
    assert (first.cue, third.cue) == (-1, 19)
    above, below = pieces("Ice Prize\n• Brightwater")
    assert (above.row, above.bulleted, below.row, below.bulleted) == (0, False, 1, True)
    assert above.stretch != below.stretch


def test_what_was_read_parts():
    sheet = worksheet("Ice Prize 2020 Brightwater")
    sheet.body.take(10, 14, "period")
    assert [(str(p.joint), p.text) for p in pieces_of(sheet, LEXICON)] == [
        ("a row", "Ice Prize"),
        ("what was read", "Brightwater"),
    ]


def test_a_run_keeps_its_brackets_whole():
    found = pieces("Ice Prize (IP) Day")
    text = found[0].sheet.text.text
    assert text[run_start(found, 0, 2) : run_end(found, 0, 2)] == "Ice Prize (IP)"
    assert text[run_start(found, 1, 2) : run_end(found, 1, 2)] == "IP"
    assert value_of(found, (0, 3)) == "Ice Prize (IP) Day"
    assert value_of(found, (1, 1)) == ""
    opening = pieces("(Kent) Prize")
    assert value_of(opening, (0, 2)) == "(Kent) Prize"


def ways(written):
    found = pieces(written)
    return [(value_of(found, one.title), value_of(found, one.awarder)) for one in divisions_of(found)]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Ice Prize", [("Ice Prize", "")]),
        ("Ice Prize of Kent", [("Ice Prize", ""), ("Ice Prize", "Kent"), ("Ice Prize of Kent", "")]),
        ("Kent, Ice", [("Kent", ""), ("Kent", "Ice"), ("Ice", "Kent"), ("Kent, Ice", "")]),
        ("Ice\nKent", [("Ice", ""), ("Ice", "Kent"), ("Kent", "Ice")]),  # no value runs over two rows
        ("Ice (a, b)", [("Ice", ""), ("Ice", "a"), ("Ice", "a, b"), ("Ice", "b"), ("Ice (a, b)", "")]),
        ("Ice <Kent>", [("Ice", ""), ("Ice", "Kent")]),
    ],
)
def test_ways_to_divide(written, expected):
    assert ways(written) == expected


def test_tags_hold_no_title():
    assert ways("2020 <Kent>") == [("", "")] or not ways("<Kent>")


def test_an_awarder_of_few_pieces_near_the_title():
    long = ways("Ice, A, B, C, D, E, F")
    assert ("Ice", "A, B, C, D, E") in long
    assert ("Ice", "A, B, C, D, E, F") not in long
