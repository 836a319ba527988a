"""What a piece shows: its print, its place, and what the lists know of it and its neighbours."""

import pytest

from cvparse.spans.slots.evidence import evidence_of, face_of
from cvparse.spans.slots.pieces import pieces_of
from written_entries import LEXICON, worksheet


def shown(written, at=0):
    pieces = pieces_of(worksheet(written), LEXICON, ("talks.presenter",))
    known = {"Oslo": ("a place",)}
    return evidence_of(pieces, [face_of(piece) for piece in pieces], lambda piece: known.get(piece.text, ("unknown",)))[
        at
    ]


@pytest.mark.parametrize(
    ("written", "face"),
    [("“Rivers”", "quoted"), ("**Rivers**", "bold"), ("*Rivers*", "italic"), ("Rivers", "plain")],
)
def test_faces(written, face):
    assert face_of(pieces_of(worksheet(written), LEXICON, ())[0]) == face


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("Rivers", {"words 1", "one name", "first", "row 0", "then nothing", "is unknown", "pieces 1"}),
        ("slow rivers of ice", {"words 4", "small words", "mostly small", "begins small"}),
        ("Rivers of Ice", {"only names", "words 3"}),
        ("4th Forum 2019", {"an ordinal", "begins with a figure", "has figures", "has a year"}),
        ("INSEAD", {"one word in capitals"}),
        ("ICE FORUM", {"all capitals"}),
        ("A. B.", {"initials", "ends with a stop"}),
        ("Berg A.", {"family and initials"}),
        ("Why rivers?", {"a question"}),
        ("Rivers, Oslo", {"behind: a place", "then a comma", "somewhere behind: a place", "entry has a place"}),
    ],
)
def test_names_of_the_first_piece(written, names):
    assert names <= set(shown(written))


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("Rivers, Oslo", {"is a place", "is a place behind a comma", "before: unknown", "piece 1 of its row"}),
        ("Rivers (Oslo)", {"in a bracket", "behind a bracket"}),
        ("Rivers, presented at Oslo", {"behind a cue", "behind the cue presented at"}),
        ("Slow rivers. Oslo", {"behind the first stop"}),
        ("Rivers\nOslo", {"row 1", "is a place in row 1"}),
        ("**Rivers**, Oslo", {"another face before", "entry has bold"}),
    ],
)
def test_names_of_the_second_piece(written, names):
    assert names <= set(shown(written, 1))


def test_names_that_a_piece_does_not_show():
    assert not {"a question", "initials", "has a year", "in a bracket", "behind a cue"} & set(shown("Rivers, Oslo"))
