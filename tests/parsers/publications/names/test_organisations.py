"""Organisations as authors, and what is none."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.names.organisations import read_organisation

LEXICON = load(())


@pytest.mark.parametrize(
    "text", ["Sample Collaboration, J. Test 3", "National Test Institute. A title", "Test Council for the Arts (2013)"]
)
def test_organisations(text):
    found = read_organisation(text, 0, len(text), LEXICON)
    assert found is not None
    assert found.names[0].literal


@pytest.mark.parametrize("text", ["Ada Muster and Ben Sample", "Building a digital library: a case study"])
def test_no_organisation(text):
    assert read_organisation(text, 0, len(text), LEXICON) is None


def test_two_teams_joined_by_and():
    text = "The Snow Collaboration and the Ice Collaboration"
    found = read_organisation(text, 0, len(text), LEXICON)
    assert found is not None
    assert [text[n.start : n.end] for n in found.names] == ["The Snow Collaboration", "the Ice Collaboration"]


def test_a_team_ends_where_the_stretch_does():
    text = "The Snow Collaboration Journal of Ice"
    assert read_organisation(text, 0, 22, LEXICON) is not None
