"""What the word lists know of a piece of a talk."""

import pytest

from cvparse.parsers.talks.evidence import known_of
from cvparse.spans.parting import Joint, Piece
from written_entries import LEXICON, sheet


def known(text):
    return known_of(LEXICON)(Piece(sheet(text), 0, len(text), 0, Joint.ROW))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Rivers", {"unknown"}),
        ("Spring Conference", {"a meeting", "a meeting at its end", "a Meeting"}),
        ("Conference on Ice", {"a meeting", "a meeting at its start", "a Meeting"}),
        ("ICE 2019", {"an acronym with a year"}),
        ("ICE 2019 in Larvik", {"begins with an acronym and a year"}),
        ("University of Kent", {"an organization", "of kind institution", "a university"}),
        ("Department of Physics", {"an organization", "of kind department"}),
        ("Oslo", {"a place"}),
        ("A. Example and B. Muster", {"persons"}),
        ("poster", {"a kind of talk"}),
        ("best poster", {"holds a kind of talk"}),
        ("online", {"online"}),
        ("presented at the Forum", {"opens with a presenter"}),
        ("with A. Berg", {"opens with with"}),
        ("Professor of Ice", {"a role"}),
    ],
)
def test_what_is_known(text, names):
    assert names <= set(known(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Rivers of the north", "a meeting"),
        ("the ice conference", "a Meeting"),
        ("University of Kent", "persons"),
        ("a poster on the long rivers of ice", "holds a kind of talk"),  # more than a few words
        ("online and offline rivers of the north", "online"),
        ("Ice roads", "a place"),
    ],
)
def test_what_is_not_said(text, name):
    assert name not in known(text)
