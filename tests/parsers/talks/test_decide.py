"""Which piece of a talk is what, by its own words and by the others of its list."""

import pytest

from cvparse.parsers.talks.decide import assigned, weights
from cvparse.parsers.talks.evidence import CUES
from cvparse.spans.slots.pieces import pieces_of
from kind_cases import assert_read, cases_of
from written_entries import LEXICON, worksheet

KENT = "University of Kent"


@cases_of("talks")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


def read(*written):
    """The slots of the first of these talks, which are one list."""
    every = [pieces_of(worksheet(one), LEXICON, CUES) for one in written]
    return {slot: " ".join(piece.text for piece in every[0][a:b]) for slot, a, b in assigned(every, LEXICON)[0]}


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("“Rivers,” Ice Conference, Oslo", {"title": "“Rivers,”", "event": "Ice Conference", "location": "Oslo"}),
        ("Slow rivers, Ice Conference, Oslo", {"title": "Slow rivers", "event": "Ice Conference", "location": "Oslo"}),
        (f"“Slow rivers,” {KENT}", {"title": "“Slow rivers,”", "host": KENT}),
        ("Ice Conference, Oslo", {"event": "Ice Conference", "location": "Oslo"}),
        (KENT, {"host": KENT}),
        (
            "Berg, A. Slow rivers of the north. Ice Conference, Oslo",
            {"authors": "Berg A.", "title": "Slow rivers of the north", "event": "Ice Conference", "location": "Oslo"},
        ),
        (
            "Berg, A., & Lund, B. Slow rivers of the north. Presented at the Ice Conference, Oslo",
            {
                "authors": "Berg A. & Lund B.",
                "title": "Slow rivers of the north",
                "event": "Ice Conference",
                "location": "Oslo",
            },
        ),
        (
            "Rivers and ice in the north, Ice Conference, Oslo",
            {"title": "Rivers and ice in the north", "event": "Ice Conference", "location": "Oslo"},
        ),
        (
            "“Slow rivers” (poster), Ice Conference",
            {"title": "“Slow rivers”", "kind": "poster", "event": "Ice Conference"},
        ),
    ],
)
def test_one_talk(written, expected):
    assert read(written) == expected


def test_every_slot_has_weights():
    shown = weights().evidence.values()
    inside = len(weights().slots)
    assert all(any(row[state] for row in shown) for state in range(1 + inside, weights().states))
