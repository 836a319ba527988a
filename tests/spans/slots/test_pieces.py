"""Where an entry is cut into pieces, and what a run of pieces prints."""

import pytest

from cvparse.spans.parting import closed_end, opened_start
from cvparse.spans.slots.pieces import pieces_of, take_pieces, texts_of
from written_entries import LEXICON, worksheet

CUES = ("talks.presenter", "roles.place_connector")
KENT = "University of Kent"


def cut(written):
    return [(str(piece.joint), piece.text) for piece in pieces_of(worksheet(written), LEXICON, CUES)]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Rivers", [("a row", "Rivers")]),
        ("Rivers, Oslo", [("a row", "Rivers"), ("a comma", "Oslo")]),
        ("Rivers; Oslo", [("a row", "Rivers"), ("a semicolon", "Oslo")]),
        ("Rivers – Oslo", [("a row", "Rivers"), ("a dash", "Oslo")]),
        ("Rivers-Oslo", [("a row", "Rivers-Oslo")]),
        ("Rivers: Oslo", [("a row", "Rivers"), ("a colon", "Oslo")]),
        ("Rivers 10:30", [("a row", "Rivers 10:30")]),
        ("Slow rivers. Oslo", [("a row", "Slow rivers"), ("a full stop", "Oslo")]),
        ("Why rivers? Oslo", [("a row", "Why rivers?"), ("a full stop", "Oslo")]),
        ("Why rivers? oslo", [("a row", "Why rivers? oslo")]),
        ("Forum, St. Anna", [("a row", "Forum"), ("a comma", "St. Anna")]),  # `St` is no sentence
        ("Berg, A. Slow rivers", [("a row", "Berg"), ("a comma", "A."), ("an initial", "Slow rivers")]),
        ("Berg, A.. Slow rivers", [("a row", "Berg"), ("a comma", "A."), ("an initial", "Slow rivers")]),
        ("“Rivers,” Forum", [("a row", "“Rivers,”"), ("a quote", "Forum")]),
        ("“Rivers, lakes: ice”", [("a row", "“Rivers, lakes: ice”")]),
        ("Rivers (ID) too", [("a row", "Rivers"), ("a bracket", "ID"), ("behind a bracket", "too")]),
        ("Rivers at the Forum", [("a row", "Rivers"), ("a cue", "Forum")]),
        ("Rivers at home", [("a row", "Rivers at home")]),  # one word leads to a name
        ("Rivers, presented at the annual meeting", [("a row", "Rivers"), ("a cue", "annual meeting")]),
        (f"Department of Ice, {KENT}", [("a row", f"Department of Ice, {KENT}")]),
        (f"{KENT}, Department of Ice", [("a row", KENT), ("a comma", "Department of Ice")]),
        ("Rivers\nOslo", [("a row", "Rivers"), ("a row", "Oslo")]),
        ("Rivers <Oslo>", [("a row", "Rivers"), ("a tag", "Oslo")]),
        ("Rivers, *Slow Forum*, Oslo", [("a row", "Rivers"), ("a face", "Slow Forum"), ("a comma", "Oslo")]),
    ],
)
def test_pieces(written, expected):
    assert cut(written) == expected


def test_what_a_piece_knows_of_its_place():
    first, second, third = pieces_of(worksheet("Rivers (shared) at Oslo"), LEXICON, CUES)
    assert (first.bracket, second.bracket, third.bracket) == (-1, 7, -1)
    assert (first.cue, third.cue) == (-1, 16)
    above, below = pieces_of(worksheet("Rivers\n• Oslo"), LEXICON, CUES)
    assert (above.row, above.bulleted, below.row, below.bulleted) == (0, False, 1, True)


@pytest.mark.parametrize(
    ("written", "first", "end", "expected"),
    [
        ("Ice Days (ID), Oslo", 0, 2, ["Ice Days (ID)"]),
        ("Ice Days (ID), Oslo", 1, 2, ["ID"]),
        ("Ice Days (ID), Oslo", 0, 3, ["Ice Days (ID), Oslo"]),
        ("Ice Days\nOslo", 0, 2, ["Ice Days", "Oslo"]),
        ("Rivers at the Forum", 0, 2, ["Rivers at the Forum"]),
    ],
)
def test_what_a_run_prints(written, first, end, expected):
    run = pieces_of(worksheet(written), LEXICON, CUES)[first:end]
    assert [sheet.text.text[a:b] for sheet, a, b in texts_of(run)] == expected
    assert opened_start(run[0], run[-1]) <= run[0].start <= closed_end(run[-1], run[0])


def test_a_run_is_taken_with_the_words_that_lead_to_it():
    item = worksheet("Rivers at the Forum (ID), Oslo")
    pieces = pieces_of(item, LEXICON, CUES)
    assert take_pieces(pieces[1:3], "event") == "Forum (ID)"
    assert [(claim.path, claim.text.text) for claim in item.body.taken] == [
        ("event", "Forum (ID)"),
        ("cue: cue", "at the"),
    ]
    assert take_pieces([], "event") == ""


def test_of_a_note_the_words_that_lead_to_it_are_a_part():
    item = worksheet("Rivers (with A. Berg)")
    pieces = pieces_of(item, LEXICON, CUES)
    assert take_pieces(pieces[1:], "note") == "with A. Berg"
