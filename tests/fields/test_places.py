"""Places with a state or country, places alone; and what only looks like one."""

import pytest

from cvparse.fields.places import find_place, is_place
from cvparse.lexicon import load

PLACES = {
    "Cambridge, MA 02139": "Cambridge, MA 02139",
    "Cambridge, MA, USA": "Cambridge, MA, USA",
    "Zürich, Switzerland": "Zürich, Switzerland",
    "8092 Zürich, Switzerland": "Zürich, Switzerland",
    "Remote": "Remote",
    "Rio Claro, SP, Brasil": "Rio Claro, SP, Brasil",
    "Varese (IT)": "Varese (IT)",
    "San Luis Potosí, S.L.P., Mexico": "San Luis Potosí, S.L.P., Mexico",
    "MIT, Cambridge, MA": "Cambridge, MA",
    "University of Oz, Atlanta, Georgia, USA": "Atlanta, Georgia, USA",
    "held in Lisbon, Portugal": "Lisbon, Portugal",
    "Berlin": "Berlin",
    "Argentina": "Argentina",
    "College Park, MD": "College Park, MD",
    "Larkfield State University, University Park, PA": "University Park, PA",
    "The Larkfield School, Leeds, UK": "Leeds, UK",
    "Santo Domingo": "Santo Domingo",
}

NO_PLACES = (
    "Song, Han",
    "University of Tokyo, Department of Physics",
    "University of California, Berkeley",
    "Assistant Professor",
    "The Larkfield School, MA",
    "berlin",
    "",
)


@pytest.mark.parametrize(("text", "place"), PLACES.items(), ids=list(PLACES))
def test_place(text, place):
    match = find_place(text, load(("en",)))
    assert match is not None
    assert text[match.start : match.end] == place


@pytest.mark.parametrize(
    ("language", "text"), [("fr", "Leipzig, Allemagne"), ("it", "Catania, Italia"), ("ja", "大阪, 日本")]
)
def test_place_in_other_languages(language, text):
    match = find_place(text, load((language, "en")))
    assert match is not None
    assert (match.start, match.end) == (0, len(text))


@pytest.mark.parametrize("text", NO_PLACES)
def test_no_place(text):
    assert find_place(text, load(("en",))) is None


MORE = {
    "Newcastle upon Tyne, UK": "Newcastle upon Tyne, UK",
    "Boston, Massachusetts": "Boston, Massachusetts",
    "Boston, MA 02139-4307": "Boston, MA 02139-4307",
    "Boston, MA 0213": "Boston, MA",
    "Springfield, IL 6": "Springfield, IL",
    "CH-8092 Zürich, Switzerland": "Zürich, Switzerland",
    "l'Aquila, Italy": "l'Aquila, Italy",
    "d'Oz, Italy": "d'Oz, Italy",
    "Room 3 Boston, MA": "Boston, MA",
    "Lisbon - Portugal": "Portugal",
    "Lisbon, Portugal; Oslo, Norway": "Oslo, Norway",
    "US": "US",
    "U.S.": "U.S.",
    "Online": "Online",
    "大阪": "大阪",
    "Department of Physics, Norway": "Norway",
    "Professor, Norway": "Norway",
    "Rio Claro, SP, Brasil, Oslo": "Rio Claro, SP, Brasil",
}


@pytest.mark.parametrize(("text", "place"), MORE.items(), ids=list(MORE))
def test_how_far_a_place_reaches(text, place):
    match = find_place(text, load(("en",)))
    assert match is not None
    assert text[match.start : match.end] == place


@pytest.mark.parametrize(
    "text",
    [
        *("us", "usa", "remote", "Berlin and Oslo", "Lisbon/Portugal"),
        *("Boston MA", "Rio, SP", "Rio, SP, XY", "Varese (XX)", "Varese (IT"),
    ],
)
def test_what_only_looks_like_a_place(text):
    assert find_place(text, load(("en",))) is None


@pytest.mark.parametrize(
    ("text", "closing", "whole"),
    [
        ("Zürich, Switzerland", "", True),
        ("Zürich, Switzerland .", " .", True),
        ("Zürich, Switzerland)", " .", False),
        ("Forum, Zürich, Switzerland", " .", False),
        ("Rivers", "", False),
    ],
)
def test_a_place_and_nothing_more(text, closing, whole):
    assert is_place(text, load(("en",)), closing) is whole
