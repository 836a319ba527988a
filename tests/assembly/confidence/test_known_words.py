"""What the word lists say of a value."""

import pytest

from cvparse.assembly.confidence.known_words import LONGEST, ORGANIZATION, PLACE, is_of_sort, of_words
from cvparse.lexicon import load
from cvparse.model import Award, Education, Experience, Publication

LEXICON = load(("en",))


@pytest.mark.parametrize(
    ("entry", "field", "value", "against", "favour"),
    [
        (Experience, "title", "Lecturer", (), ("lists know a role",)),
        (
            Experience,
            "title",
            "Lecturer, Larvik Institute",
            ("a role holds an organization", "lists know a part of a role"),
            (),
        ),
        (Experience, "title", "Wizard", ("no list knows a role",), ()),
        (Experience, "organization", "University of Larvik", (), ("lists know an organization",)),
        (Experience, "organization", "Nordlight", ("no list knows an organization",), ()),
        (Education, "degree", "PhD", (), ("lists know a degree",)),
        (Award, "title", "Ice Medal, University of Larvik", ("a title holds an organization",), ()),
        (Award, "title", "University of Larvik", ("a title holds an organization", "a title is an organization"), ()),
        (Award, "title", "Medal", (), ()),
        (Publication, "title", "University of Larvik", (), ()),
    ],
)
def test_what_lists_know(entry, field, value, against, favour):
    found = of_words(entry(), field, value, LEXICON)
    assert (found.against, found.favour, found.sort) == (against, favour, ())


@pytest.mark.parametrize(
    ("sort", "value", "is_of"),
    [
        (PLACE, "Oslo, Norway", True),
        (PLACE, "Oslo, Norway " + "x" * LONGEST, False),
        (PLACE, "University of Larvik", False),
        (PLACE, " ", False),
        (ORGANIZATION, "University of Larvik", True),
        (ORGANIZATION, "University of Larvik, where ice is melted", False),
    ],
)
def test_what_a_value_is_nearly_all(sort, value, is_of):
    assert is_of_sort(sort, value, LEXICON) == is_of
