"""What the word lists, and the address of a report, know of its pieces."""

import pytest

from cvparse.parsers.media.evidence import known_of
from cvparse.spans.parting import Joint, Piece
from written_entries import LEXICON, sheet


def known(text, behind=""):
    return set(known_of(LEXICON)(Piece(sheet(text + behind), 0, len(text), 0, Joint.ROW)))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Rivers rise", {"unknown"}),
        ("University of Kent", {"an organization"}),
        ("Rivers at the University of Kent", {"holds an organization"}),
        ("Oslo", {"a place"}),
        ("A. Example and B. Muster", {"persons"}),
        ("Spring Conference", {"a venue", "a meeting"}),
    ],
)
def test_what_is_known(text, names):
    assert names <= known(text)


@pytest.mark.parametrize(
    ("text", "behind", "named"),
    [
        ("The Courier", ", www.courier.example/rivers", True),
        ("The Courier", ", https://news.example/courier", False),  # not the host
        ("The Courier", "", False),
        ("ON", ", https://onward.example", False),  # two letters stand in many hosts
    ],
)
def test_the_site_of_the_address(text, behind, named):
    assert ("the site of the address" in known(text, behind)) is named
