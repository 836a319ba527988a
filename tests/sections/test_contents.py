"""What lines say of the kind of a section, as numbers."""

from math import exp

import pytest

from cvparse.lexicon import load
from cvparse.model import SectionKind as Kind
from cvparse.sections.contents import ANY_LINES, ASKED, CONTENTS_KINDS, LEAST_SAID, log_chances, said_by, weights
from printed import section

LEXICON = load(("en",))

DEGREES = (
    "Ph.D. in Geology, University of Larvik, Norway <2011>\nThesis: Ice of old\n"
    "B.A. in Physics, University of Oslo <2005>"
)
POSTS = "Professor of Geology, University of Larvik <2013 – present>\nLecturer, Esbjerg College <2006–2013>"
WORKS = (
    "J. Moor and B. Lund. Psalms at low water. Journal of Marsh Ice, 5(1):1-18, 2012.\n"
    "B. Lund. Bells and dykes. Journal of Marsh Ice, 3(2):40-52, 2010."
)
TONGUES = "English (native)\nGerman (fluent)\nKorean (basic)"
ADDRESS = "12 Quay Road\n3256 Larvik\nada@example.org"


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        (DEGREES, Kind.EDUCATION),
        (WORKS, Kind.PUBLICATIONS),
        (TONGUES, Kind.LANGUAGES),
        (ADDRESS, Kind.CONTACT),
    ],
)
def test_what_lists_say(written, kind):
    said = said_by(section(Kind.OTHER, written).lines, LEXICON)
    assert max(said, key=lambda one: said[one]) is kind
    assert set(said) == set(CONTENTS_KINDS)
    assert all(LEAST_SAID <= value <= 0 for value in said.values())
    assert 0.9 < sum(map(exp, said.values())) < 1.5


def test_nothing_is_taken_for_impossible():
    """What these lines are least like holds of one section in 150."""
    said = said_by(section(Kind.OTHER, WORKS).lines, LEXICON)
    assert exp(min(said.values())) == pytest.approx(1 / 150, rel=0.05)


def test_posts_are_no_degrees():
    said = said_by(section(Kind.OTHER, POSTS).lines, LEXICON)
    assert said[Kind.EXPERIENCE] > said[Kind.EDUCATION]


def test_no_lines_say_nothing():
    assert said_by((), LEXICON) == {}


def test_the_weights_are_data():
    known = weights()
    assert ANY_LINES in known.contents
    assert known.words[ASKED] > 0
    assert Kind.OTHER not in CONTENTS_KINDS


def test_the_chances_of_kinds_by_facts():
    start = {Kind.TALKS: 0.0, Kind.AWARDS: 0.0}
    known = {"an event": {Kind.TALKS: 9.0, Kind.MEDIA: 9.0}, "a prize": {Kind.AWARDS: 1.0}}
    assert log_chances(start, ("a street",), known, -5.0) == pytest.approx(dict.fromkeys(start, -0.693), abs=0.001)
    said = log_chances(start, ("an event", "a prize"), known, -5.0)
    assert said == {Kind.TALKS: pytest.approx(-0.0003, abs=0.0001), Kind.AWARDS: -5.0}  # not below the least
