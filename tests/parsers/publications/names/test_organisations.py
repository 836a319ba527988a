"""Organisations as authors, and what is none."""

import re

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.names.organisations import _another_team, _name_end, read_organisation

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


@pytest.mark.parametrize(
    ("text", "names", "cut"),
    [
        ("Snow Collaboration: A. Lund, B. Okri, et al. (2019)", 3, True),
        ("Snow Collaboration: A. Lund, B. Okri (2019)", 3, False),
        ("Snow Collaboration: Ice on Roads, Oslo 2019", 1, False),  # a title
        ("Snow Collaboration. A. Lund, B. Okri (2019)", 1, False),
    ],
)
def test_the_members_of_a_team(text, names, cut):
    found = read_organisation(text, 0, len(text), LEXICON)
    assert found is not None
    assert (len(found.names), found.et_al) == (names, cut)


def test_a_team_ends_where_the_stretch_does():
    text = "The Snow Collaboration Journal of Ice"
    assert read_organisation(text, 0, 22, LEXICON) is not None


ORGANISATIONS = [
    ("CMS Collaboration, J. Test 3", "CMS Collaboration", False, 1.5),
    ("Group (2020)", None, False, 0),
    ("VAN DAM R. Bishops and Society", None, False, 0),
    ("building Society (2020)", None, False, 0),
    ("de Snow Society (2020)", "de Snow Society", False, 1.5),
    ("National Ice Institute Board (2020)", "National Ice Institute Board", False, 1.5),
    ("National Ice Institute Board", "National Ice Institute Board", False, 1.5),
    ("National Ice Institute of Lake Board (2020)", "National Ice Institute of Lake Board", False, 1.5),
    ("National Ice Institute Board said it (2020)", None, False, 0),
    ("National Ice Institute; Board", "National Ice Institute", False, 1.5),
    ("National Ice Institute - Board", None, False, 0),
    ("St. Ice Institute Board (2020)", None, False, 0),
    ("St. Ice Institute (2020)", "St. Ice Institute", False, 1.5),
    ("Sample Collaboration 2020", "Sample Collaboration", False, 1.5),
    ("Sample Collaboration [1]", "Sample Collaboration", False, 1.5),
    ("Sample Collaboration. A title", "Sample Collaboration", False, 1.5),
    ("Snow Collaboration, et al. (2020)", "Snow Collaboration", True, 2.0),
    (f"{'A' * 73} Institute Board (2020)", f"{'A' * 73} Institute Board", False, 1.5),
    (f"{'A' * 74} Institute Board (2020)", None, False, 0),
]


@pytest.mark.parametrize(("text", "name", "et_al", "score"), ORGANISATIONS)
def test_where_the_name_of_an_organisation_ends(text, name, et_al, score):
    found = read_organisation(text, 0, len(text), LEXICON)
    if name is None:
        assert found is None
        return
    assert found is not None
    assert [text[n.start : n.end] for n in found.names] == [name]
    assert (found.et_al, found.score) == (et_al, score)


def test_several_teams_are_surer_than_one():
    text = "The Snow Collaboration and the Ice Collaboration (2020)"
    found = read_organisation(text, 0, len(text), LEXICON)
    assert found is not None
    assert (len(found.names), found.score, text[found.end :]) == (2, 2.5, " (2020)")


NAME_ENDS = [
    ("Council for the Arts", 3),
    ("Council for Arts and Berg", 4),
    ("Council for Arts Berg", 2),
    ("Council for Arts. and Berg", 2),
    ("Council for arts", 0),
    ("Council for the", 0),
    ("Council, for Arts", 0),
    ("Council Berg Lund", 0),
    ("Council", 0),
]


@pytest.mark.parametrize(("text", "last"), NAME_ENDS)
def test_a_name_goes_on_behind_its_noun(text, last):
    assert _name_end(list(re.finditer(r"\S+", text)), 0, LEXICON) == last


TEAMS = [
    ("The Snow Collaboration and the Ice Collaboration", 3),
    ("Snow Team and the Group", 5),
    ("Snow Team Ice Group", 4),
    ("Snow Team", 2),
    ("Snow Team and Ice Ground", 5),
]


@pytest.mark.parametrize(("text", "at"), TEAMS)
def test_where_a_second_team_is_joined(text, at):
    assert _another_team(list(re.finditer(r"\S+", text)), LEXICON) == at
